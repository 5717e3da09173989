import { exactDates, firstDay, lastDay, type ParleyGraph } from "../graph/index.ts";
import type { Kind } from "../model/index.ts";
import { KINDS } from "../ontology/index.ts";

/** From a day to a day, both included, `YYYY-MM-DD`. */
export interface Interval {
  readonly start: string;
  readonly end: string;
}

/** The stretches of time that some ISO days, months and years stand for, in order, apart from one another. */
export function intervalsOf(dates: Iterable<string | undefined>): Interval[] {
  const given = [...dates].filter((date) => date !== undefined);
  return exactDates(given).map((date) => ({ start: firstDay(date), end: lastDay(date) }));
}

/**
 * When each dated meeting, proposal, agreement and event is there: from its own dates or those of its facts, whichever is
 * earlier, to whichever is later, as Gephi shows an edge only while both ends are there. Actors and places always are.
 */
export function happeningTimes(graph: ParleyGraph): Map<string, Interval> {
  const times = new Map<string, Interval>();
  graph.forEachNode((key, { kind, first, last }) => {
    if (!HAPPENINGS.has(kind)) return;
    const dates = graph.mapEdges(key, (_, attributes) => [attributes.first, attributes.last]).flat();
    const covered = intervalsOf([first, last, ...dates]);
    const start = covered[0]?.start;
    const end = covered.at(-1)?.end;
    if (start !== undefined && end !== undefined) times.set(key, { start, end });
  });
  return times;
}

const HAPPENINGS: ReadonlySet<Kind> = new Set(KINDS.filter(({ named }) => !named).map(({ id }) => id));
