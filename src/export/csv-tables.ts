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
import { type Cell, csvRow, csvStart } from "./csv.ts";
import type { Exporter, ExportOptions } from "./exporter.ts";
import { encodeKey } from "./xml.ts";

const TABLE = { group: "csv", mime: "text/csv;charset=utf-8" };

const NODES: readonly Column<NodeRow>[] = [
  { id: "id", type: "string", read: ({ node }) => encodeKey(node) },
  { id: "label", type: "string", read: ({ attributes }) => attributes.label },
  ...NODE_COLUMNS,
  { id: "x", type: "double", read: ({ attributes }) => attributes.x },
  { id: "y", type: "double", read: ({ attributes }) => attributes.y },
  { id: "size", type: "double", read: ({ attributes }) => attributes.size },
];

const ENDS: readonly Column<FactRow>[] = [
  { id: "source", type: "string", read: ({ source }) => encodeKey(source) },
  { id: "target", type: "string", read: ({ target }) => encodeKey(target) },
  { id: "label", type: "string", read: ({ attributes }) => attributes.label },
];
const EDGES: readonly Column<FactRow>[] = [
  { id: "id", type: "string", read: ({ edge }) => encodeKey(edge) },
  ...ENDS,
  { id: "weight", type: "integer", read: ({ attributes }) => attributes.weight },
  // Its evidence has a table of its own.
  ...FACT_COLUMNS.filter(({ id }) => id !== "evidence"),
];
const EVIDENCE: readonly Column<ClaimRow>[] = [
  { id: "edge", type: "string", read: ({ edge }) => encodeKey(edge) },
  ...ENDS,
  { id: "weight", type: "double", read: ({ weight }) => weight },
  ...CLAIM_COLUMNS,
  { id: "url", type: "string", read: ({ document }) => document?.url },
  { id: "start", type: "integer", read: ({ claim }) => claim.start },
  { id: "end", type: "integer", read: ({ claim }) => claim.end },
];

/** The nodes as a table: one a row. */
export const csvNodes: Exporter = {
  ...TABLE,
  id: "csv-nodes",
  label: "CSV: nodes",
  extension: "nodes.csv",
  mark: /^\uFEFF?id,label,kind,aliases,/,
  takes: ["bom"],
  write: (graph, options) => table(NODES, graph.nodeEntries(), options),
};

/** The facts as a table: one edge a row. */
export const csvEdges: Exporter = {
  ...TABLE,
  id: "csv-edges",
  label: "CSV: edges",
  extension: "edges.csv",
  mark: /^\uFEFF?id,source,target,label,weight,relation,/,
  takes: ["bom"],
  write: (graph, options) => table(EDGES, factRows(graph), options),
};

/** The claims as a table: one quote a row, with the edge that it is evidence for. */
export const csvEvidence: Exporter = {
  ...TABLE,
  id: "csv-evidence",
  label: "CSV: evidence",
  extension: "evidence.csv",
  mark: /^\uFEFF?edge,source,target,label,/,
  takes: ["bom"],
  write: (graph, options) => table(EVIDENCE, claimRows(graph), options),
};

function* table<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>, options?: ExportOptions): Generator<string> {
  yield csvStart(options) + csvRow(columns.map(({ id }) => id));
  for (const row of rows) yield csvRow(columns.map(({ read }) => cellOf(read(row))));
}

const cellOf = (value: ReturnType<Column<never>["read"]>): Cell =>
  typeof value === "object" ? value.join("; ") : value;
