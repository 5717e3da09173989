import { exactDates, firstDay, lastDay, type ParleyGraph } from "../graph/index.ts";
import { HAPPENINGS } from "../ontology/index.ts";
import type { NodeRow } from "./columns.ts";

/** From a day to a day, both included, `YYYY-MM-DD`. */
export interface Interval {
  readonly start: string;
  readonly end: string;
}

/** The stretches of time that some ISO days, months and years stand for, in order, apart from one another. */
export function intervalsOf(dates: readonly string[]): Interval[] {
  // Nearly every fact is of one date or none.
  return (dates.length > 1 ? exactDates(dates) : dates).map((date) => ({ start: firstDay(date), end: lastDay(date) }));
}

/**
 * When a dated meeting, proposal, agreement or event is there: from its own dates or those of its facts, whichever is
 * earlier, to whichever is later, as Gephi shows an edge only while both ends are there. Actors and places always are.
 */
export function happeningTime(graph: ParleyGraph, { node, attributes }: NodeRow): Interval | undefined {
  if (!HAPPENINGS.has(attributes.kind)) return undefined;
  const dates: string[] = [];
  const add = (date: string | undefined): void => {
    if (date !== undefined) dates.push(date);
  };
  add(attributes.first);
  add(attributes.last);
  graph.forEachEdge(node, (_, { first, last }) => {
    add(first);
    if (last !== first) add(last);
  });
  const covered = intervalsOf(dates);
  const start = covered[0]?.start;
  const end = covered.at(-1)?.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}
