import { messageOf, ParleyError } from "../errors.ts";
import type { ParleyGraph } from "./attributes.ts";
import { readJsonPieces } from "./json-pieces.ts";
import { addEdge, addNode, broken, check, type GrowingGraph, startGraph } from "./parse-graph.ts";
import { GraphAttributesSchema, GraphOptionsSchema } from "./schema.ts";

/** What is taken apart: everything that grows with the graph. */
const SPLIT: ReadonlySet<string> = new Set([
  "nodes",
  "edges",
  "attributes",
  "attributes.documents",
  "attributes.texts",
]);
const LISTS: ReadonlySet<string> = new Set(["nodes", "edges", "attributes.documents"]);

/**
 * Reads `graph.json` as a stream: as `parseGraph`, but no more of the text is held than a node or an edge, so that a file of
 * any size can be read. Nodes and edges that stand before what they refer to are held until it has come.
 */
export async function parseGraphStream(
  chunks: AsyncIterable<string> | Iterable<string>,
  source: string,
): Promise<ParleyGraph> {
  const attributes: Record<string, unknown> = {};
  const documents: unknown[] = [];
  const texts: Record<string, unknown> = {};
  const seen = new Set<string>();
  const held: Record<"nodes" | "edges", unknown[]> = { nodes: [], edges: [] };
  let growing: GrowingGraph | undefined;
  const misfit = (part: string): ParleyError =>
    broken(`${source}: ${part}: must be ${LISTS.has(part) ? "a list" : "an object"}`);

  await readJsonPieces(chunks, source, SPLIT, {
    piece(container, key, json) {
      const place = typeof key === "number" ? `${container}[${key}]` : [container, key].filter(Boolean).join(".");
      if (container !== "" && (typeof key === "number") !== LISTS.has(container)) throw misfit(container);
      const value = parsePiece(json, `${source}: ${place}: `);
      if (container === "nodes") {
        if (growing) addNode(growing, value, `${source}: ${place}.`);
        else held.nodes.push(value);
      } else if (container === "edges") {
        if (growing && seen.has("nodes")) addEdge(growing, value, `${source}: ${place}.`);
        else held.edges.push(value);
      } else if (container === "attributes.documents") documents.push(value);
      else if (container === "attributes.texts") define(texts, String(key), value);
      else if (container === "attributes") define(attributes, String(key), value);
      else if (key === "options") check(GraphOptionsSchema, value, `${source}: options.`);
      else if (SPLIT.has(String(key))) throw misfit(String(key));
    },
    close(container, array) {
      if (container !== "" && array !== LISTS.has(container)) throw misfit(container);
      seen.add(container);
      if (container === "attributes.documents") attributes["documents"] = documents;
      if (container === "attributes.texts") attributes["texts"] = texts;
      if (container === "attributes")
        growing = startGraph(check(GraphAttributesSchema, attributes, `${source}: attributes.`));
    },
  });

  for (const part of ["attributes", "nodes", "edges"])
    if (!seen.has(part)) throw broken(`${source}: ${part}: is missing`);
  if (!growing) throw broken(`${source}: attributes: is missing`);
  for (const [index, node] of held.nodes.entries()) addNode(growing, node, `${source}: nodes[${index}].`);
  for (const [index, edge] of held.edges.entries()) addEdge(growing, edge, `${source}: edges[${index}].`);
  return growing.graph;
}

/** A key such as `__proto__` is a key like any other here. */
function define(object: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

function parsePiece(json: string, place: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new ParleyError("bad-file", `${place}is not JSON: ${messageOf(cause)}`, { cause });
  }
}
