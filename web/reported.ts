import type { EdgeAttributes, ParleyGraph } from "../src/graph/index.ts";
import { RELATIONS } from "../src/ontology/index.ts";

/** Who belongs where, and what lies where: that somebody wrote of it one day says nothing of when it was. */
const STANDING: ReadonlySet<string> = new Set(RELATIONS.filter(({ standing }) => standing).map(({ id }) => id));

const daysOf = new WeakMap<ParleyGraph, ReadonlyMap<string, string | undefined>>();

/**
 * Gives the days, earliest first, on which documents told of a fact that bears no date itself: news tells what has just
 * happened. Nothing for a fact that is dated, or that holds rather than happens.
 */
export function createReporter(graph: ParleyGraph): (fact: EdgeAttributes) => string[] {
  const days = daysOf.get(graph) ?? new Map(graph.getAttribute("documents").map(({ id, date }) => [id, date]));
  daysOf.set(graph, days);
  return ({ first, relation, evidence }) =>
    first !== undefined || STANDING.has(relation)
      ? []
      : [...new Set(evidence.flatMap(({ doc }) => days.get(doc) ?? []))].sort();
}
