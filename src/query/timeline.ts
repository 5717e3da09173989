import { confidenceOf, firstDay, lastDay, modalityOf, type ParleyGraph } from "../graph/index.ts";
import type { Kind, Modality, Polarity } from "../model/index.ts";
import { compareText } from "../text/index.ts";
import { type EdgeFilter, datelessTest, FILTER_NAMES, periodTest } from "./edge-filter.ts";
import { HAPPENINGS } from "./happenings.ts";
import { createReporter, createTeller } from "./reported.ts";
import { STANDING_RELATIONS } from "./standing-relations.ts";

/** Something dated: a happening (a node), or a fact (an edge). */
export type TimelineEntry = {
  readonly key: string;
  readonly first: string;
  readonly last: string;
  /** It has no date of its own: `first` and `last` are the day on which it was first reported. */
  readonly reported?: true;
} & (
  | { readonly what: "node"; readonly label: string; readonly kind: Kind }
  | {
      readonly what: "edge";
      readonly relation: string;
      readonly label: string;
      readonly source: string;
      readonly target: string;
      readonly contested: boolean;
      readonly polarity: Polarity;
      readonly modality: Modality;
      /** 0 to 1. */
      readonly confidence: number;
    }
);

export interface TimelineOptions extends EdgeFilter {
  /** Only what involves one of these nodes. */
  readonly nodes?: readonly string[];
  /** Only happenings of these kinds, and facts with such a node at an end. */
  readonly kinds?: readonly Kind[];
  /**
   * Also what has no date of its own, at the day of the earliest document that says it; not who belongs where, which holds
   * at any time. False by default.
   */
  readonly reported?: boolean;
}

/**
 * What happened when: dated meetings, proposals, agreements and events, and dated facts, by their first day; of the same
 * day the longer-lasting first ("2020" heads its year), what has a date of its own before what was only reported that day,
 * nodes before edges. Where a filter asks for more than a period, only facts.
 */
export function timeline(graph: ParleyGraph, options: TimelineOptions = {}): TimelineEntry[] {
  return [...searchTimeline(graph, options).entries];
}

/** Likewise, and says what is missing. */
export interface TimelineSearch {
  readonly entries: readonly TimelineEntry[];
  /** How many facts were asked for that bear no date, nor, where that would do, a document of theirs; not who belongs where. */
  readonly undated: number;
}

/** Like `timeline`, and says how many facts have no place in it. */
export function searchTimeline(graph: ParleyGraph, options: TimelineOptions = {}): TimelineSearch {
  const involved = options.nodes && new Set(options.nodes);
  const kinds = options.kinds && new Set(options.kinds);
  const onlyFacts = FILTER_NAMES.some((name) => !PERIOD.has(name) && options[name] !== undefined);
  const passes = datelessTest(options);
  const inPeriod = periodTest(options);
  const reportedOn = options.reported ? createReporter(graph) : () => [];
  const toldOn = options.reported ? createTeller(graph) : () => [];
  const entries: TimelineEntry[] = [];
  let undated = 0;
  graph.forEachNode((key, { kind, label, first, last }) => {
    if (onlyFacts || !HAPPENINGS.has(kind)) return;
    if (kinds && !kinds.has(kind)) return;
    if (involved && !involved.has(key) && !graph.someNeighbor(key, (neighbour) => involved.has(neighbour))) return;
    const dates = datesOf({ first, last }, () => earliest(graph.mapEdges(key, (_, fact) => toldOn(fact)[0])));
    if (dates && inPeriod(dates)) entries.push({ what: "node", key, label, kind, ...dates });
  });
  graph.forEachEdge((key, attributes, source, target, one, other) => {
    const { relation, label, contested, polarity } = attributes;
    if (!passes(attributes)) return;
    if (involved && !involved.has(source) && !involved.has(target)) return;
    if (kinds && !kinds.has(one.kind) && !kinds.has(other.kind)) return;
    const dates = datesOf(attributes, () => reportedOn(attributes)[0]);
    if (!dates && !STANDING_RELATIONS.has(relation)) undated += 1;
    if (!dates || !inPeriod(dates)) return;
    const manner = { polarity, modality: modalityOf(attributes), confidence: confidenceOf(attributes) };
    entries.push({ what: "edge", key, relation, label, source, target, contested, ...manner, ...dates });
  });
  return { entries: entries.sort(compareEntries), undated };
}

/** What a filter asks of happenings, too. */
const PERIOD: ReadonlySet<string> = new Set(["since", "until"]);

/** The dates of a thing, else the day on which it was reported. */
function datesOf(
  { first, last }: { readonly first?: string | undefined; readonly last?: string | undefined },
  reported: () => string | undefined,
): Pick<TimelineEntry, "first" | "last" | "reported"> | undefined {
  if (first !== undefined && last !== undefined) return { first, last };
  const day = reported();
  return day === undefined ? undefined : { first: day, last: day, reported: true };
}

const earliest = (days: readonly (string | undefined)[]): string | undefined =>
  days.reduce((first, day) => (first === undefined || (day !== undefined && day < first) ? day : first), undefined);

function compareEntries(a: TimelineEntry, b: TimelineEntry): number {
  return (
    compareText(firstDay(a.first), firstDay(b.first)) ||
    compareText(lastDay(b.last), lastDay(a.last)) ||
    Number(a.reported ?? false) - Number(b.reported ?? false) ||
    compareText(b.what, a.what) ||
    compareText(a.key, b.key)
  );
}
