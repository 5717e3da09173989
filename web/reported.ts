import type { EdgeAttributes, ParleyGraph } from "../src/graph/index.ts";
import { STANDING_RELATIONS } from "../src/query/index.ts";

const daysOf = new WeakMap<ParleyGraph, ReadonlyMap<string, string | undefined>>();

/**
 * Gives the days, earliest first, on which documents told of a fact that bears no date itself: news tells what has just
 * happened. Nothing for a fact that is dated, or that holds rather than happens.
 */
export function createReporter(graph: ParleyGraph): (fact: EdgeAttributes) => string[] {
  const days = daysOf.get(graph) ?? new Map(graph.getAttribute("documents").map(({ id, date }) => [id, date]));
  daysOf.set(graph, days);
  return ({ first, relation, evidence }) =>
    first !== undefined || STANDING_RELATIONS.has(relation)
      ? []
      : [...new Set(evidence.flatMap(({ doc }) => days.get(doc) ?? []))].sort();
}
