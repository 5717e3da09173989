import type { Kind } from "../model/index.ts";
import { type Column, FACT_COLUMNS, type FactRow, factRows, NODE_COLUMNS, type NodeRow } from "./columns.ts";
import type { Exporter } from "./exporter.ts";
import { contentHash } from "../text/index.ts";
import { encodeKey } from "./xml.ts";

/** Nodes or relationships a statement: few enough for a small transaction, many enough to be quick. */
const BATCH = 200;

/**
 * Cypher for neo4j and others that speak it: constraints, then nodes and relationships by MERGE on their keys, so that it can
 * be run again, and over an earlier graph. Labels are `Entity` and the kind (`:Person`), types the relation (`:HELD_IN`).
 */
export const cypher: Exporter = {
  id: "cypher",
  label: "Cypher (neo4j)",
  extension: "cypher",
  mime: "application/x-cypher-query",
  mark: /^CREATE CONSTRAINT parley_entity_key /,
  *write(graph) {
    yield "CREATE CONSTRAINT parley_entity_key IF NOT EXISTS FOR (n:Entity) REQUIRE n.key IS UNIQUE;\n";
    const nodes = batches<NodeRow>(
      ({ attributes }) => kindLabel(attributes.kind),
      nodeMap,
      (kind, rows) => statement(rows, `MERGE (n:Entity {key: row.key}) SET n += row, n:${name(kind)}`),
    );
    for (const row of graph.nodeEntries()) yield* nodes.add(row);
    yield* nodes.end();
    const relationships = batches<FactRow>(
      ({ attributes }) => relationType(attributes.relation),
      factMap,
      (type, rows) =>
        statement(
          rows,
          "MATCH (a:Entity {key: row.source}) MATCH (b:Entity {key: row.target}) " +
            `MERGE (a)-[r:${name(type)} {key: row.key}]->(b) SET r += row.properties`,
        ),
    );
    for (const row of factRows(graph)) yield* relationships.add(row);
    yield* relationships.end();
  },
};

/** `:Person`. */
export const kindLabel = (kind: Kind): string => `${kind[0]?.toUpperCase()}${kind.slice(1)}`;

/** `:HELD_IN`; what another program called a relation is a word of anything. */
export const relationType = (relation: string): string => relation.toUpperCase().replaceAll("-", "_");

const statement = (rows: readonly string[], what: string): string =>
  `UNWIND [\n${rows.join(",\n")}\n] AS row ${what};\n`;

/** Gathers rows that go into one statement, as a label or type cannot be a value of a row. */
function batches<Row>(
  groupOf: (row: Row) => string,
  write: (row: Row) => string,
  close: (group: string, rows: string[]) => string,
) {
  const waiting = new Map<string, string[]>();
  return {
    *add(row: Row): Generator<string> {
      const group = groupOf(row);
      const rows = waiting.get(group) ?? [];
      waiting.set(group, rows);
      rows.push(write(row));
      if (rows.length < BATCH) return;
      waiting.delete(group);
      yield close(group, rows);
    },
    *end(): Generator<string> {
      for (const [group, rows] of waiting) yield close(group, rows);
    },
  };
}

function nodeMap(row: NodeRow): string {
  return map([["key", keyOf(row.node)], ["label", row.attributes.label], ...values(NODE_COLUMNS, row)]);
}

function factMap(row: FactRow): string {
  const own = map([["label", row.attributes.label], ["weight", row.attributes.weight], ...values(FACT_COLUMNS, row)]);
  const ends = [row.edge, row.source, row.target].map((key) => literal(keyOf(key)));
  return `{key: ${ends[0]}, source: ${ends[1]}, target: ${ends[2]}, properties: ${own}}`;
}

type Value = ReturnType<Column<never>["read"]>;

const values = <Row>(columns: readonly Column<Row>[], row: Row): [string, Value][] =>
  columns.map(({ id, read }) => [id, read(row)]);

const map = (entries: readonly (readonly [string, Value])[]): string =>
  `{${entries.flatMap(([key, value]) => (value === undefined ? [] : `${key}: ${literal(value)}`)).join(", ")}}`;

function literal(value: Exclude<Value, undefined>): string {
  if (typeof value === "object") return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "string") return String(value);
  return `'${value.replace(UNSAFE, (character) => ESCAPES[character] ?? codeEscape(character))}'`;
}

/** neo4j indexes no text of more than about 8 kB; longer keys are told apart by their hash. */
function keyOf(key: string): string {
  const text = encodeKey(key);
  return text.length <= 2000 ? text : `${text.slice(0, 200)}…${contentHash(text, 24)}`;
}

/** An identifier in backticks. */
const name = (text: string): string => `\`${text.replace(/[\0`\\]/g, "_")}\``;

// Older versions resolve \\u before they read strings, so no backslash of the text may come to stand before a u.
const UNSAFE = /\\u?|['\p{Cc}\p{Cs}\u2028\u2029]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\\u": "\\\\\\u0075",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** Half a pair is no character that any encoding could hold. */
function codeEscape(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xd800 && code <= 0xdfff ? "\uFFFD" : `\\u${code.toString(16).padStart(4, "0")}`;
}
