import { type EdgeAttributes, lastDay, firstDay, type ParleyGraph } from "../graph/index.ts";
import { type EdgeFilter, periodTest } from "./edge-filter.ts";
import { STANDING_RELATIONS } from "./standing-relations.ts";

type Told = Pick<EdgeAttributes, "evidence">;

// A graph is not changed once it is there.
const daysIn = new WeakMap<ParleyGraph, ReadonlyMap<string, string | undefined>>();

/** Gives the days of the documents that tell of a fact, each once, earliest first. */
export function createTeller(graph: ParleyGraph): (fact: Readonly<Told>) => readonly string[] {
  const days = daysIn.get(graph) ?? new Map(graph.getAttribute("documents").map(({ id, date }) => [id, date]));
  daysIn.set(graph, days);
  return ({ evidence }) => [...new Set(evidence.flatMap(({ doc }) => days.get(doc) ?? []))].sort();
}

/**
 * Gives the days, earliest first, on which documents told of a fact that bears no date itself: news tells what has just
 * happened. Nothing for a fact that is dated, or that holds rather than happens: when somebody wrote of what always holds
 * says nothing of when it was.
 */
export function createReporter(graph: ParleyGraph): (fact: Readonly<EdgeAttributes>) => readonly string[] {
  const daysOf = createTeller(graph);
  return (fact) => (fact.first !== undefined || STANDING_RELATIONS.has(fact.relation) ? [] : daysOf(fact));
}

/**
 * Whether a fact falls into a period: by its own dates, else, unless only what is `dated` counts, by the days on which it
 * was reported, of which one will do. All pass where no period is given.
 */
export function createPeriodTest(
  graph: ParleyGraph,
  period: Pick<EdgeFilter, "since" | "until">,
  { dated = false }: { readonly dated?: boolean } = {},
): (fact: Readonly<EdgeAttributes>) => boolean {
  const inPeriod = periodTest(period);
  if (dated || (period.since === undefined && period.until === undefined)) return inPeriod;
  const reportedOn = createReporter(graph);
  return (fact) =>
    inPeriod(fact) || reportedOn(fact).some((day) => inPeriod({ first: firstDay(day), last: lastDay(day) }));
}
