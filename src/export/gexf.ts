import type { ClaimEvidence, DocumentEntry, EdgeAttributes, NodeAttributes, ParleyGraph } from "../graph/index.ts";
import { KINDS } from "../ontology/index.ts";
import type { Exporter } from "./exporter.ts";
import { happeningTimes, type Interval, intervalsOf } from "./gexf-times.ts";
import { element, encodeKey, escapeXml, stripForbidden } from "./xml.ts";

/**
 * GEXF 1.3, dynamic, for Gephi: colours by kind, sizes and positions; facts and happenings in their time; evidence as a
 * list of strings. One edge a fact, because Gephi sums parallel edges of one kind; with `claims` one edge a claim.
 */
export const gexf: Exporter = {
  id: "gexf",
  label: "GEXF (Gephi)",
  extension: "gexf",
  mime: "application/gexf+xml",
  *write(graph, { claims = false } = {}) {
    yield head(graph, claims ? CLAIM_COLUMNS : FACT_COLUMNS);
    yield `<nodes count="${graph.order}">\n`;
    const times = happeningTimes(graph);
    for (const { node, attributes } of graph.nodeEntries()) yield nodeElement(node, attributes, times.get(node));
    yield "</nodes>\n<edges>\n";
    const documents = new Map(graph.getAttribute("documents").map((document) => [document.id, document]));
    for (const { edge: key, source, target, attributes } of graph.edgeEntries()) {
      const edge = { key, source: encodeKey(source), target: encodeKey(target), attributes };
      if (claims) yield* attributes.evidence.map((claim, index) => claimElement(edge, claim, index, documents));
      else yield factElement(edge, documents);
    }
    yield "</edges>\n</graph>\n</gexf>\n";
  },
};

/** Attribute columns: their ids, which are their titles too, and GEXF types. */
const NODE_COLUMNS = {
  kind: "string",
  aliases: "liststring",
  description: "string",
  country: "string",
  role: "string",
  first: "string",
  last: "string",
  mentions: "integer",
  community: "integer",
} as const;
const FACT_COLUMNS = {
  relation: "string",
  polarity: "string",
  contested: "boolean",
  first: "string",
  last: "string",
  evidence: "liststring",
} as const;
const CLAIM_COLUMNS = {
  relation: "string",
  polarity: "string",
  modality: "string",
  speaker: "string",
  date: "string",
  quote: "string",
  document: "string",
  published: "string",
  rule: "string",
  confidence: "double",
  contested: "boolean",
} as const;

type Columns = Readonly<Record<string, string>>;

function head(graph: ParleyGraph, edgeColumns: Columns): string {
  const { title, created } = graph.getAttributes();
  const day = created === undefined ? undefined : /^\d{4}-\d{2}-\d{2}/.exec(created)?.[0];
  const about = element("creator", {}, "parley") + element("description", {}, escapeXml(title));
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">`,
    element("meta", { lastmodifieddate: day }, about),
    `<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval" idtype="string">`,
    columnsElement("node", NODE_COLUMNS),
    columnsElement("edge", edgeColumns),
    "",
  ].join("\n");
}

function columnsElement(of: "node" | "edge", columns: Columns): string {
  const list = Object.entries(columns).map(([id, type]) => element("attribute", { id, title: id, type }));
  return element("attributes", { class: of, mode: "static" }, list.join(""));
}

function nodeElement(key: string, attributes: NodeAttributes, time: Interval | undefined): string {
  const { label, kind, aliases, x, y, size } = attributes;
  const parts = [
    valuesElement(NODE_COLUMNS, { ...attributes, aliases: listText(aliases) }),
    element("viz:color", COLORS.get(kind) ?? {}),
    element("viz:size", { value: size }),
    element("viz:position", { x, y }),
  ];
  return `${element("node", { id: encodeKey(key), label, ...time }, parts.join(""))}\n`;
}

/** An edge of the graph, its ends ready to be written. */
interface Edge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

type Documents = ReadonlyMap<string, DocumentEntry>;

function factElement({ key, source, target, attributes }: Edge, documents: Documents): string {
  const { relation, label, weight, evidence } = attributes;
  const [only, ...others] = intervalsOf(evidence.map(({ date }) => date));
  const spells =
    only && others.length > 0 ? [only, ...others].map((interval) => element("spell", { ...interval })) : [];
  const said = listText(evidence.map((claim) => sentence(claim, documents)));
  const parts = [
    valuesElement(FACT_COLUMNS, { ...attributes, evidence: said }),
    spells.length > 0 ? element("spells", {}, spells.join("")) : "",
    element("viz:thickness", { value: weight }),
  ];
  const time = spells.length > 0 ? {} : only;
  const own = { id: encodeKey(key), source, target, kind: relation, label, weight, ...time };
  return `${element("edge", own, parts.join(""))}\n`;
}

function claimElement(
  { key, source, target, attributes }: Edge,
  claim: ClaimEvidence,
  index: number,
  documents: Documents,
): string {
  const { relation, label, contested } = attributes;
  const document = documents.get(claim.doc);
  const values = {
    ...claim,
    relation,
    contested,
    document: document?.source ?? claim.doc,
    published: document?.date,
  };
  const [time] = intervalsOf([claim.date]);
  const own = { id: `${encodeKey(key)}#${index + 1}`, source, target, kind: relation, label, weight: 1, ...time };
  return `${element("edge", own, valuesElement(CLAIM_COLUMNS, values))}\n`;
}

function valuesElement(columns: Columns, values: Readonly<Record<string, unknown>>): string {
  let list = "";
  for (const id of Object.keys(columns)) {
    const value = values[id];
    if (value !== undefined) list += element("attvalue", { for: id, value: String(value) });
  }
  return element("attvalues", {}, list);
}

/** A list of strings as Gephi reads it: a JSON array, whose escapes of forbidden characters never come to be. */
const listText = (items: readonly string[]): string => JSON.stringify(items.map(stripForbidden));

/** A claim on one line: the quote, how it is meant if not plainly, who says so, and where. */
function sentence({ quote, polarity, modality, speaker, doc }: ClaimEvidence, documents: Documents): string {
  const document = documents.get(doc);
  const manner = [polarity === "negated" ? "says that it is not so" : "", modality === "actual" ? "" : modality].filter(
    Boolean,
  );
  return [
    quote,
    manner.join(", "),
    speaker === undefined ? "" : `according to ${speaker}`,
    document?.title ?? document?.source ?? doc,
    document?.date ?? "",
  ]
    .filter(Boolean)
    .join(" | ");
}

const COLORS = new Map(
  KINDS.map(({ id, color }) => {
    const channel = (from: number): number => Number.parseInt(color.slice(from, from + 2), 16);
    return [id, { r: channel(1), g: channel(3), b: channel(5) }] as const;
  }),
);
