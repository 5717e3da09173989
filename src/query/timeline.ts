import {
  confidenceOf,
  createReporter,
  createTeller,
  firstDay,
  lastDay,
  modalityOf,
  type ParleyGraph,
  periodTest,
} from "../graph/index.ts";
import type { Kind, Modality, Polarity } from "../model/index.ts";
import { HAPPENINGS, STANDING_RELATIONS } from "../ontology/index.ts";
import { compareText } from "../text/index.ts";
import { type EdgeFilter, datelessTest, FILTER_NAMES } from "./edge-filter.ts";

/** Something dated: a happening (a node), or a fact (an edge). */
export type TimelineEntry = {
  readonly key: string;
  readonly first: string;
  readonly last: string;
  /** It has no date of its own: `first` and `last` are the day on which it was first reported in the period asked for. */
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
}

/**
 * What happened when: meetings, proposals, agreements, events and facts by their first day, or, where they bear no date, by
 * that of the earliest document that tells of them; not who belongs where, unless dated, which holds at any time. Of the same
 * day the longer-lasting first ("2020" heads its year), what has a date of its own before what was only reported that day,
 * nodes before edges. Where a filter asks for more than a period, only facts.
 */
export function timeline(graph: ParleyGraph, options: TimelineOptions = {}): TimelineEntry[] {
  return [...searchTimeline(graph, options).entries];
}

/** Likewise, and says what is missing. */
export interface TimelineSearch {
  readonly entries: readonly TimelineEntry[];
  /** How many facts were asked for that bear no date, nor, unless only `dated`, a document of theirs; not who belongs where. */
  readonly undated: number;
}

/** Like `timeline`, and says how many facts have no place in it. */
export function searchTimeline(graph: ParleyGraph, options: TimelineOptions = {}): TimelineSearch {
  const involved = options.nodes && new Set(options.nodes);
  const kinds = options.kinds && new Set(options.kinds);
  const onlyFacts = FILTER_NAMES.some((name) => !PERIOD.has(name) && options[name] !== undefined);
  const passes = datelessTest(options);
  const inPeriod = periodTest(options);
  const reportedOn = options.dated ? () => [] : createReporter(graph);
  const toldOn = options.dated ? () => [] : createTeller(graph);
  const entries: TimelineEntry[] = [];
  let undated = 0;
  graph.forEachNode((key, { kind, label, first, last }) => {
    if (onlyFacts || !HAPPENINGS.has(kind)) return;
    if (kinds && !kinds.has(kind)) return;
    if (involved && !involved.has(key) && !graph.someNeighbor(key, (neighbour) => involved.has(neighbour))) return;
    const reported = (): string[] => graph.mapEdges(key, (_, fact) => toldOn(fact)).flat();
    const dates = datesOf({ first, last }, reported).find(inPeriod);
    if (dates) entries.push({ what: "node", key, label, kind, ...dates });
  });
  graph.forEachEdge((key, attributes, source, target, one, other) => {
    const { relation, label, contested, polarity } = attributes;
    if (!passes(attributes)) return;
    if (involved && !involved.has(source) && !involved.has(target)) return;
    if (kinds && !kinds.has(one.kind) && !kinds.has(other.kind)) return;
    const all = datesOf(attributes, () => reportedOn(attributes));
    if (all.length === 0 && !STANDING_RELATIONS.has(relation)) undated += 1;
    const dates = all.find(inPeriod);
    if (!dates) return;
    const manner = { polarity, modality: modalityOf(attributes), confidence: confidenceOf(attributes) };
    entries.push({ what: "edge", key, relation, label, source, target, contested, ...manner, ...dates });
  });
  return { entries: entries.sort(compareEntries), undated };
}

/** What a filter asks of happenings, too. */
const PERIOD: ReadonlySet<string> = new Set(["since", "until", "dated"]);

/** The dates of a thing, else the days on which it was reported, earliest first. */
function datesOf(
  { first, last }: { readonly first?: string | undefined; readonly last?: string | undefined },
  reported: () => readonly string[],
): Pick<TimelineEntry, "first" | "last" | "reported">[] {
  if (first !== undefined && last !== undefined) return [{ first, last }];
  return [...reported()].sort().map((day) => ({ first: day, last: day, reported: true }));
}

function compareEntries(a: TimelineEntry, b: TimelineEntry): number {
  return (
    compareText(firstDay(a.first), firstDay(b.first)) ||
    compareText(lastDay(b.last), lastDay(a.last)) ||
    Number(a.reported ?? false) - Number(b.reported ?? false) ||
    compareText(b.what, a.what) ||
    compareText(a.key, b.key)
  );
}
