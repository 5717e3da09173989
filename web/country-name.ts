import type { ParleyGraph } from "../src/graph/index.ts";

/** Stands for no country. */
export const NOWHERE = "-";

/** A country as the graph calls its state, else its code. */
export function countryName(graph: ParleyGraph, code: string): string {
  const state = `state:${code}`;
  return graph.hasNode(state) ? graph.getNodeAttribute(state, "label") : code;
}
