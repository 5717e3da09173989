import { type Column, FACT_COLUMNS, factRows, NODE_COLUMNS } from "./columns.ts";
import { type Cell, plainCsvRow } from "./csv.ts";
import { kindLabel, relationType } from "./cypher.ts";
import type { Exporter } from "./exporter.ts";
import { encodeKey } from "./xml.ts";

/** Between the items of a list: `neo4j-admin database import full --array-delimiter=U+001F`. */
const DELIMITER = "\u001F";

const TABLE = { group: "neo4j", mime: "text/csv;charset=utf-8" };
const TYPES = { string: "string", list: "string[]", integer: "long", double: "double", boolean: "boolean" };

/** Nodes for `neo4j-admin database import full --nodes=NAME.neo4j-nodes.csv`, which fills an empty database quickly. */
export const neo4jNodes: Exporter = {
  ...TABLE,
  id: "neo4j-nodes",
  label: "neo4j-admin import: nodes",
  extension: "neo4j-nodes.csv",
  mark: /^key:ID,label:string,/,
  *write(graph) {
    yield plainCsvRow(["key:ID", "label:string", ...NODE_COLUMNS.map(header), ":LABEL"]);
    for (const row of graph.nodeEntries()) {
      const { label, kind } = row.attributes;
      const values = NODE_COLUMNS.map(({ read }) => cellOf(read(row)));
      yield plainCsvRow([encodeKey(row.node), label, ...values, `Entity${DELIMITER}${kindLabel(kind)}`]);
    }
  },
};

/** Relationships for the same, `--relationships=NAME.neo4j-edges.csv`. */
export const neo4jEdges: Exporter = {
  ...TABLE,
  id: "neo4j-edges",
  label: "neo4j-admin import: relationships",
  extension: "neo4j-edges.csv",
  mark: /^:START_ID,:END_ID,:TYPE,key:string,/,
  *write(graph) {
    yield plainCsvRow([
      ":START_ID",
      ":END_ID",
      ":TYPE",
      "key:string",
      "label:string",
      "weight:long",
      ...FACT_COLUMNS.map(header),
    ]);
    for (const row of factRows(graph)) {
      const { relation, label, weight } = row.attributes;
      const values = FACT_COLUMNS.map(({ read }) => cellOf(read(row)));
      const ends = [encodeKey(row.source), encodeKey(row.target), relationType(relation)];
      yield plainCsvRow([...ends, encodeKey(row.edge), label, weight, ...values]);
    }
  },
};

const header = ({ id, type }: Pick<Column<never>, "id" | "type">): string => `${id}:${TYPES[type]}`;

const cellOf = (value: ReturnType<Column<never>["read"]>): Cell =>
  typeof value === "object" ? value.map((item: string) => item.replaceAll(DELIMITER, " ")).join(DELIMITER) : value;
