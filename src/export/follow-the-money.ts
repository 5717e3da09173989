import { claimLine, type ParleyGraph } from "../graph/index.ts";
import type { Kind } from "../model/index.ts";
import { contentHash } from "../text/index.ts";
import { type FactRow, factRows, type NodeRow } from "./columns.ts";
import { countryCode } from "./country-codes.ts";
import type { Exporter } from "./exporter.ts";

/**
 * FollowTheMoney entities, one a line, for Aleph and its kin: things by their schema, and facts as `Representation`,
 * `Membership` or, mostly, `UnknownLink` with the relation as its role and the claims as descriptions.
 */
export const followTheMoney: Exporter = {
  id: "ftm",
  label: "FollowTheMoney (Aleph)",
  extension: "ftm.json",
  mime: "application/json+ftm",
  mark: /^\{"id":"parley-/,
  *write(graph) {
    for (const row of graph.nodeEntries()) yield `${JSON.stringify(thing(row))}\n`;
    for (const row of factRows(graph)) yield `${JSON.stringify(link(row, graph))}\n`;
  },
};

const SCHEMATA: Readonly<Record<Kind, string>> = {
  person: "Person",
  state: "PublicBody",
  organization: "Organization",
  place: "Address",
  meeting: "Event",
  event: "Event",
  // There is no schema for what is offered or agreed; as events they keep their dates.
  proposal: "Event",
  agreement: "Event",
};

type Properties = Readonly<Record<string, readonly (string | undefined)[]>>;

const entity = (id: string, schema: string, properties: Properties) => ({
  id,
  schema,
  properties: Object.fromEntries(
    Object.entries(properties).flatMap(([name, values]) => {
      const known = [...new Set(values.filter((value) => value !== undefined && value !== ""))];
      return known.length === 0 ? [] : [[name, known]];
    }),
  ),
});

/** Keys hold what ids may not. */
const idOf = (key: string): string => `parley-${contentHash(key, 24)}`;

function thing({ node, attributes }: NodeRow): object {
  const { kind, label, aliases, description, country, role, first, last } = attributes;
  const schema = SCHEMATA[kind];
  return entity(idOf(node), schema, {
    name: [label],
    alias: aliases,
    description: [description],
    country: [country === undefined ? undefined : countryCode(country)],
    keywords: [kind],
    ...(kind === "place" ? { full: [label] } : {}),
    ...(kind === "person" ? { position: [role] } : {}),
    ...(schema === "Event" ? (first === last ? { date: [first] } : { startDate: [first], endDate: [last] }) : {}),
  });
}

/** The ends of relations that have a schema of their own, where both are of its kinds. */
const LINKS: Readonly<Record<string, { readonly schema: string; readonly ends: readonly [string, string] }>> = {
  represents: { schema: "Representation", ends: ["agent", "client"] },
  "part-of": { schema: "Membership", ends: ["member", "organization"] },
};
const LEGAL: ReadonlySet<Kind> = new Set(["person", "state", "organization"]);

function link({ edge, source, target, attributes, documents }: FactRow, graph: ParleyGraph): object {
  const { relation, label, evidence, polarity, contested } = attributes;
  const kinds = [source, target].map((node) => graph.getNodeAttribute(node, "kind"));
  const own = Object.hasOwn(LINKS, relation) && kinds.every((kind) => LEGAL.has(kind)) ? LINKS[relation] : undefined;
  const { schema, ends } = own ?? { schema: "UnknownLink", ends: ["subject", "object"] as const };
  const sources = evidence.map(({ doc }) => documents.get(doc));
  return entity(idOf(edge), schema, {
    [ends[0]]: [idOf(source)],
    [ends[1]]: [idOf(target)],
    role: [label],
    status: [polarity === "negated" ? "negated" : undefined, contested ? "contested" : undefined],
    date: evidence.map(({ date }) => date),
    description: evidence.map((claim) => claimLine(claim, documents.get(claim.doc))),
    publisher: sources.map((document) => document?.publisher),
    sourceUrl: sources.map((document) => (/^https?:\/\/\S+$/.test(document?.url ?? "") ? document?.url : undefined)),
    recordId: [edge],
  });
}
