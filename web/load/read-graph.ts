import { checkGraph, decodePieces, type GraphPart, parseGraphLines } from "../../src/graph/index.ts";
import { partsOf } from "./pieces.ts";

/**
 * Reads a graph file by its name: GEXF, GraphML, graph.jsonl with a node or edge a line, else graph.json. Throws, also
 * where a later part is broken that is asked for.
 */
export async function readGraph(bytes: Uint8Array, name: string): Promise<Iterable<GraphPart>> {
  const pieces = () => decodePieces([bytes], name);
  if (/\.gexf$/i.test(name)) return partsOf(await (await import("./read-foreign.ts")).parseGexf(pieces(), name));
  if (/\.graphml$/i.test(name)) return partsOf(await (await import("./read-foreign.ts")).parseGraphml(pieces(), name));
  const text = new TextDecoder().decode(bytes);
  if (/\.(jsonl|ndjson)$/i.test(name)) return partsOf(await parseGraphLines(text.split("\n"), name));
  return checkGraph(JSON.parse(text), name);
}
