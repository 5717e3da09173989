import type { ParleyGraph } from "../graph/index.ts";
import { KINDS } from "../ontology/index.ts";
import {
  CLAIM_COLUMNS,
  type ClaimRow,
  claimRows,
  type Column,
  FACT_COLUMNS,
  type FactRow,
  factRows,
  NODE_COLUMNS,
  type NodeRow,
} from "./columns.ts";
import type { Exporter } from "./exporter.ts";
import { happeningTime, type Interval, intervalsOf } from "./gexf-times.ts";
import { escapedList, escapeItem, escapeKey, escapeXml } from "./xml.ts";

/**
 * GEXF 1.3, dynamic, for Gephi: colours by kind, sizes and positions; facts and happenings in their time; evidence as a
 * list of strings. One edge a fact, because Gephi sums parallel edges of one kind; with `claims` one edge a claim.
 */
export const gexf: Exporter = {
  id: "gexf",
  label: "GEXF (Gephi)",
  extension: "gexf",
  mime: "application/gexf+xml",
  mark: /<gexf [^>]*>\s*<meta[^>]*>\s*<creator>parley<\/creator>/,
  takes: ["claims"],
  *write(graph, { claims = false } = {}) {
    yield head(graph, claims ? CLAIM_COLUMNS : FACT_COLUMNS);
    yield `<nodes count="${graph.order}">\n`;
    for (const row of graph.nodeEntries()) yield nodeElement(row, happeningTime(graph, row));
    yield "</nodes>\n<edges>\n";
    if (claims) for (const row of claimRows(graph)) yield claimElement(row);
    else for (const row of factRows(graph)) yield factElement(row);
    yield "</edges>\n</graph>\n</gexf>\n";
  },
};

function head<A, B>(graph: ParleyGraph, edgeColumns: readonly Column<A | B>[]): string {
  const { title, created } = graph.getAttributes();
  const day = created === undefined ? undefined : /^\d{4}-\d{2}-\d{2}/.exec(created)?.[0];
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">`,
    `<meta${day === undefined ? "" : ` lastmodifieddate="${day}"`}><creator>parley</creator><description>${escapeXml(title)}</description></meta>`,
    `<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval" idtype="string">`,
    columnsElement("node", NODE_COLUMNS),
    columnsElement("edge", edgeColumns),
    "",
  ].join("\n");
}

function columnsElement(of: "node" | "edge", columns: readonly Pick<Column<never>, "id" | "type">[]): string {
  const list = columns.map(({ id, type }) => `<attribute id="${id}" title="${id}" type="${TYPES[type]}"/>`);
  return `<attributes class="${of}" mode="static">${list.join("")}</attributes>`;
}

const TYPES = { string: "string", list: "liststring", integer: "integer", double: "double", boolean: "boolean" };

// The rows below are all that takes time in a large graph: they are put together by hand, without objects in between.

function nodeElement(row: NodeRow, time: Interval | undefined): string {
  const { label, kind, x, y, size } = row.attributes;
  const own = `id="${escapeKey(row.node)}" label="${escapeXml(label)}"${timeText(time)}`;
  const look = `<viz:size value="${size}"/><viz:position x="${x}" y="${y}"/>`;
  return `<node ${own}>${valuesElement(NODE_VALUES, row)}${COLORS.get(kind) ?? ""}${look}</node>\n`;
}

function factElement(row: FactRow): string {
  const { weight, evidence } = row.attributes;
  const dates: string[] = [];
  for (const { date } of evidence) if (date !== undefined) dates.push(date);
  const times = intervalsOf(dates);
  let spells = "";
  if (times.length > 1) for (const time of times) spells += `<spell${timeText(time)}/>`;
  const own = `${ownText(row, escapeKey(row.edge), weight)}${spells === "" ? timeText(times[0]) : ""}`;
  const parts = `${valuesElement(FACT_VALUES, row)}${spells === "" ? "" : `<spells>${spells}</spells>`}`;
  return `<edge ${own}>${parts}<viz:thickness value="${weight}"/></edge>\n`;
}

function claimElement(row: ClaimRow): string {
  const [time] = intervalsOf(row.claim.date === undefined ? [] : [row.claim.date]);
  const own = `${ownText(row, `${escapeKey(row.edge)}#${row.number}`, row.weight)}${timeText(time)}`;
  return `<edge ${own}>${valuesElement(CLAIM_VALUES, row)}</edge>\n`;
}

function ownText({ source, target, attributes }: FactRow, id: string, weight: number): string {
  const ends = `source="${escapeKey(source)}" target="${escapeKey(target)}"`;
  return `id="${id}" ${ends} kind="${escapeXml(attributes.relation)}" label="${escapeXml(attributes.label)}" weight="${weight}"`;
}

/** A column with how its elements begin. */
interface Value<Row> extends Pick<Column<Row>, "read"> {
  readonly open: string;
}

const valueOf = <Row>({ id, read }: Column<Row>): Value<Row> => ({ read, open: `<attvalue for="${id}" value="` });
const NODE_VALUES = NODE_COLUMNS.map(valueOf);
const FACT_VALUES = FACT_COLUMNS.map(valueOf);
const CLAIM_VALUES = CLAIM_COLUMNS.map(valueOf);

function valuesElement<Row>(values: readonly Value<Row>[], row: Row): string {
  let list = "<attvalues>";
  for (const { open, read } of values) {
    const value = read(row, escapeItem);
    if (value === undefined) continue;
    const text = typeof value === "string" ? escapeXml(value) : typeof value === "object" ? escapedList(value) : value;
    list += `${open}${text}"/>`;
  }
  return `${list}</attvalues>`;
}

const timeText = (time: Interval | undefined): string =>
  time === undefined ? "" : ` start="${time.start}" end="${time.end}"`;

const COLORS = new Map(
  KINDS.map(({ id, color }) => {
    const channel = (from: number): number => Number.parseInt(color.slice(from, from + 2), 16);
    return [id, `<viz:color r="${channel(1)}" g="${channel(3)}" b="${channel(5)}"/>`] as const;
  }),
);
