import type { ParleyGraph } from "../src/graph/index.ts";

/** The facts between two nodes in either direction, each once. */
export function factsBetween(graph: ParleyGraph, one: string, other: string): string[] {
  return [...new Set(graph.edges(one, other))];
}
