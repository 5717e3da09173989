import { createReporter, type ParleyGraph } from "../graph/index.ts";
import { type EdgeFilter, edgeTest } from "./edge-filter.ts";

/**
 * How many facts pass a filter only for the days on which they were reported, as they bear no date of their own; 0 where no
 * period is asked for.
 */
export function countReported(graph: ParleyGraph, filter: EdgeFilter): number {
  if (filter.since === undefined && filter.until === undefined) return 0;
  const passes = edgeTest(graph, filter);
  const reportedOn = createReporter(graph);
  return graph.reduceEdges(
    (count, _, attributes) => (reportedOn(attributes).length > 0 && passes(attributes) ? count + 1 : count),
    0,
  );
}
