import { createReporter, type ParleyGraph } from "../graph/index.ts";
import { compareText } from "../text/index.ts";
import type { GraphIndex } from "./search/graph-index.ts";
import { narrow, type Numbers } from "./search/numbers.ts";

/**
 * On which days documents told of the facts that bear no date: those of edge e are `days[told[p]]` for each place p from
 * `start[e]` up to `start[e + 1]`; of dated facts, and of those that hold rather than happen, none. Five to six bytes an
 * edge, beside the index and only once a period is asked for: it is no part of what every path goes over.
 */
export interface ToldDays {
  /** ISO days, in order of time. */
  readonly days: readonly string[];
  readonly start: Uint32Array;
  readonly told: Numbers;
}

/** Reads them off a graph, for an index in which nodes have the numbers given. */
export function readToldDays(
  graph: ParleyGraph,
  { order, size }: GraphIndex,
  nodeKey: (node: number) => string,
  nodeNumber: (key: string) => number | undefined,
): ToldDays {
  const reportedOn = createReporter(graph);
  const days = [...new Set(graph.getAttribute("documents").flatMap(({ date }) => date ?? []))].sort();
  const places = new Map(days.map((day, place) => [day, place]));
  const start = new Uint32Array(size + 1);
  const told: number[] = [];
  let edge = 0;
  for (let node = 0; node < order; node += 1) {
    const own: { readonly to: number; readonly key: string; readonly days: readonly string[] }[] = [];
    graph.forEachOutEdge(nodeKey(node), (key, attributes, source, target) => {
      if (source !== target) own.push({ to: nodeNumber(target) ?? 0, key, days: reportedOn(attributes) });
    });
    // As the index numbers them.
    own.sort((a, b) => a.to - b.to || compareText(a.key, b.key));
    for (const { days: some } of own) {
      for (const day of some) told.push(places.get(day) ?? 0);
      edge += 1;
      start[edge] = told.length;
    }
  }
  return { days, start, told: narrow(told) };
}
