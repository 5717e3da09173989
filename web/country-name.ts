import type { ParleyGraph } from "../src/graph/index.ts";

/** Stands for no country. */
export const NOWHERE = "-";

const states = new WeakMap<ParleyGraph, ReadonlyMap<string, string>>();

/** A country as the graph calls its state, else its code. */
export function countryName(graph: ParleyGraph, code: string): string {
  let names = states.get(graph);
  if (!names) {
    const found = new Map<string, string>();
    graph.forEachNode((_, { kind, country, label }) => {
      if (kind === "state" && country !== undefined && !found.has(country)) found.set(country, label);
    });
    names = found;
    states.set(graph, names);
  }
  return names.get(code) ?? code;
}
