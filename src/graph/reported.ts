import { STANDING_RELATIONS } from "../ontology/index.ts";
import type { EdgeAttributes, ParleyGraph } from "./attributes.ts";
import { firstDay, lastDay } from "./dates.ts";

// What bears no date counts, wherever a period is asked for, for the days on which it was told.

/** A stretch of time that is asked for. */
export interface Period {
  /** ISO day, month or year: only what is dated on it or later, or, where it bears no date, was told then. */
  readonly since?: string;
  /** ISO day, month or year: only what is dated on it or earlier, or, where it bears no date, was told then. */
  readonly until?: string;
  /** Only what bears a date of its own; false by default. */
  readonly dated?: boolean;
}

interface Dated {
  readonly first?: string;
  readonly last?: string;
}

type Told = Pick<EdgeAttributes, "evidence">;

// A graph's documents are not changed once it is there.
const daysIn = new WeakMap<ParleyGraph, ReadonlyMap<string, string | undefined>>();

/** Gives the day of a document by its id, where it has one. */
export function createDayOf(graph: ParleyGraph): (doc: string) => string | undefined {
  const days = daysIn.get(graph) ?? new Map(graph.getAttribute("documents").map(({ id, date }) => [id, date]));
  daysIn.set(graph, days);
  return (doc) => days.get(doc);
}

/** Gives the days of the documents that tell of a fact, each once, earliest first. */
export function createTeller(graph: ParleyGraph): (fact: Readonly<Told>) => readonly string[] {
  const dayOf = createDayOf(graph);
  return ({ evidence }) => {
    const [only, another] = evidence;
    // Nearly all facts have but one claim, and a large graph has many facts.
    if (only !== undefined && another === undefined) return [dayOf(only.doc) ?? []].flat();
    return [...new Set(evidence.flatMap(({ doc }) => dayOf(doc) ?? []))].sort();
  };
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
 * was reported, of which one will do. All pass where nothing is asked for.
 */
export function createPeriodTest(graph: ParleyGraph, period: Period): (fact: Readonly<EdgeAttributes>) => boolean {
  const { since, until, dated = false } = period;
  if (since === undefined && until === undefined) return dated ? ({ first }) => first !== undefined : () => true;
  const inPeriod = periodTest(period);
  if (dated) return inPeriod;
  const reportedOn = createReporter(graph);
  return (fact) => inPeriod(fact) || reportedOn(fact).some((day) => inPeriod({ first: day, last: day }));
}

/** A period as a test of anything dated; what bears no date passes only where no period is asked for. */
export function periodTest({ since, until }: Pick<Period, "since" | "until">): (dated: Dated) => boolean {
  if (since === undefined && until === undefined) return () => true;
  const from = since === undefined ? "" : firstDay(since);
  const to = until === undefined ? "9999-12-31" : lastDay(until);
  return ({ first, last }) =>
    first !== undefined && last !== undefined && lastDay(last) >= from && firstDay(first) <= to;
}
