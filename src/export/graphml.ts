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
import { escapedList, escapeItem, escapeKey, escapeXml } from "./xml.ts";

/**
 * GraphML for yEd, networkx, igraph and others: typed attributes, lists as JSON text, and for yEd labels, colours and
 * places. One edge a fact, or with `claims` a claim.
 */
export const graphml: Exporter = {
  id: "graphml",
  label: "GraphML (yEd, networkx, igraph)",
  extension: "graphml",
  mime: "application/graphml+xml",
  mark: /<graphml [^>]*>\s*<desc>parley<\/desc>/,
  takes: ["claims"],
  *write(graph, { claims = false } = {}) {
    const edgeKeys = claims ? keys("edge", CLAIM_EDGE_COLUMNS) : keys("edge", FACT_EDGE_COLUMNS);
    yield [
      `<?xml version="1.0" encoding="UTF-8"?>`,
      `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">`,
      `<desc>parley</desc>`,
      ...keys("node", NODE_COLUMNS_AND_LOOK),
      `<key id="node-yed" for="node" yfiles.type="nodegraphics"/>`,
      ...edgeKeys,
      `<key id="edge-yed" for="edge" yfiles.type="edgegraphics"/>`,
      `<graph edgedefault="directed">`,
      `<desc>${escapeXml(graph.getAttribute("title"))}</desc>`,
      "",
    ].join("\n");
    for (const row of graph.nodeEntries()) yield nodeElement(row);
    if (claims) {
      for (const row of claimRows(graph)) yield edgeElement(row, `#${row.number}`, CLAIM_EDGE_COLUMNS);
    } else for (const row of factRows(graph)) yield edgeElement(row, "", FACT_EDGE_COLUMNS);
    yield "</graph>\n</graphml>\n";
  },
};

const NODE_COLUMNS_AND_LOOK: readonly Column<NodeRow>[] = [
  { id: "label", type: "string", read: ({ attributes }) => attributes.label },
  ...NODE_COLUMNS,
  { id: "x", type: "double", read: ({ attributes }) => attributes.x },
  { id: "y", type: "double", read: ({ attributes }) => attributes.y },
  { id: "size", type: "double", read: ({ attributes }) => attributes.size },
];
const EDGE_LABEL: Column<FactRow> = { id: "label", type: "string", read: ({ attributes }) => attributes.label };
const FACT_EDGE_COLUMNS: readonly Column<FactRow>[] = [
  EDGE_LABEL,
  { id: "weight", type: "integer", read: ({ attributes }) => attributes.weight },
  ...FACT_COLUMNS,
];
const CLAIM_EDGE_COLUMNS: readonly Column<ClaimRow>[] = [
  EDGE_LABEL,
  { id: "weight", type: "double", read: ({ weight }) => weight },
  ...CLAIM_COLUMNS,
];

const TYPES = { string: "string", list: "string", integer: "int", double: "double", boolean: "boolean" };

const keys = (of: "node" | "edge", columns: readonly Pick<Column<never>, "id" | "type">[]): string[] =>
  columns.map(({ id, type }) => `<key id="${of}-${id}" for="${of}" attr.name="${id}" attr.type="${TYPES[type]}"/>`);

function nodeElement(row: NodeRow): string {
  const { label, kind, x, y, size } = row.attributes;
  // yEd's y grows downwards.
  const place = `<y:Geometry height="${size * 2}" width="${size * 2}" x="${x}" y="${-y}"/>`;
  const look = `${place}<y:Fill color="${COLORS.get(kind)}"/><y:NodeLabel>${escapeXml(label)}</y:NodeLabel><y:Shape type="ellipse"/>`;
  const yed = `<data key="node-yed"><y:ShapeNode>${look}</y:ShapeNode></data>`;
  // networkx takes yEd's words for its own attributes; what comes later is what stays.
  return `<node id="${escapeKey(row.node)}">${yed}${dataElements("node", NODE_COLUMNS_AND_LOOK, row)}</node>\n`;
}

function edgeElement<Row extends FactRow>(row: Row, suffix: string, columns: readonly Column<Row>[]): string {
  const own = `id="${escapeKey(row.edge)}${suffix}" source="${escapeKey(row.source)}" target="${escapeKey(row.target)}"`;
  const look = `<y:Arrows source="none" target="standard"/><y:EdgeLabel>${escapeXml(row.attributes.label)}</y:EdgeLabel>`;
  const yed = `<data key="edge-yed"><y:PolyLineEdge>${look}</y:PolyLineEdge></data>`;
  return `<edge ${own}>${yed}${dataElements("edge", columns, row)}</edge>\n`;
}

function dataElements<Row>(of: "node" | "edge", columns: readonly Column<Row>[], row: Row): string {
  let data = "";
  for (const { id, read } of columns) {
    const value = read(row, escapeItem);
    if (value === undefined) continue;
    const text = typeof value === "string" ? escapeXml(value) : typeof value === "object" ? escapedList(value) : value;
    data += `<data key="${of}-${id}">${text}</data>`;
  }
  return data;
}

const COLORS = new Map(KINDS.map(({ id, color }) => [id, color]));
