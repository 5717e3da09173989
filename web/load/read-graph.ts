import { parseGraph, parseGraphLines, type ParleyGraph } from "../../src/graph/index.ts";

/** Reads a graph file by its name: GEXF, GraphML, graph.jsonl with a node or edge a line, else graph.json. Throws. */
export async function readGraph(bytes: Uint8Array, name: string): Promise<ParleyGraph> {
  const text = new TextDecoder().decode(bytes);
  if (/\.gexf$/i.test(name)) return (await import("./read-foreign.ts")).parseGexf([text], name);
  if (/\.graphml$/i.test(name)) return (await import("./read-foreign.ts")).parseGraphml([text], name);
  if (/\.(jsonl|ndjson)$/i.test(name)) return parseGraphLines(text.split("\n"), name);
  return parseGraph(JSON.parse(text), name);
}
