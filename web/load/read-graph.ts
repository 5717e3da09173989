import { checkGraph, type GraphPart, parseGraphLines } from "../../src/graph/index.ts";
import { partsOf } from "./pieces.ts";

/**
 * Reads a graph file by its name: GEXF, GraphML, graph.jsonl with a node or edge a line, else graph.json. Throws, also
 * where a later part is broken that is asked for.
 */
export async function readGraph(bytes: Uint8Array, name: string): Promise<Iterable<GraphPart>> {
  const text = new TextDecoder().decode(bytes);
  if (/\.gexf$/i.test(name)) return partsOf(await (await import("./read-foreign.ts")).parseGexf([text], name));
  if (/\.graphml$/i.test(name)) return partsOf(await (await import("./read-foreign.ts")).parseGraphml([text], name));
  if (/\.(jsonl|ndjson)$/i.test(name)) return partsOf(await parseGraphLines(text.split("\n"), name));
  return checkGraph(JSON.parse(text), name);
}
