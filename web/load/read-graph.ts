import { parseGraph, parseGraphLines, type ParleyGraph } from "../../src/graph/index.ts";

/** Reads a graph file by its name: graph.json, or graph.jsonl with a node or edge a line. Throws where it is neither. */
export async function readGraph(bytes: Uint8Array, name: string): Promise<ParleyGraph> {
  const text = new TextDecoder().decode(bytes);
  if (/\.(jsonl|ndjson)$/i.test(name)) return parseGraphLines(text.split("\n"), name);
  return parseGraph(JSON.parse(text), name);
}
