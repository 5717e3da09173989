import {
  confidenceOf,
  createPeriodTest,
  type EdgeAttributes,
  firstDay,
  lastDay,
  MODALITIES,
  modalityOf,
  type ParleyGraph,
  type Period,
  periodTest,
} from "../graph/index.ts";
import type { Modality, Polarity } from "../model/index.ts";
import { dayNumber } from "./search/day-number.ts";
import type { IndexedGraph } from "./index-graph.ts";
import { confidenceIn, modalityIn, NEGATED } from "./search/graph-index.ts";

/**
 * Which facts count; everything that is given must hold. A fact that bears no date counts for the days on which documents
 * told of it, of which one will do, unless it holds rather than happens.
 */
export interface EdgeFilter extends Period {
  /** One relation, or any of several. */
  readonly relation?: string | readonly string[];
  /** Only what is said to be so, or only what is said not to be so and by nobody to be so. */
  readonly polarity?: Polarity;
  /** Only what at least so many independent documents say. */
  readonly minWeight?: number;
  /** Only what is done, planned, possible or would be: one of them, or any of several. */
  readonly modality?: Modality | readonly Modality[];
  /** Only what has at least this confidence, 0 to 1; see `confidenceOf`. */
  readonly minConfidence?: number;
}

/** The names of everything that a filter can ask. */
export const FILTER_NAMES = [
  "relation",
  "since",
  "until",
  "dated",
  "polarity",
  "minWeight",
  "modality",
  "minConfidence",
] as const satisfies readonly (keyof EdgeFilter)[];

/** Whether a filter asks for anything. */
export const isFiltered = (filter: EdgeFilter): boolean =>
  FILTER_NAMES.some((name) => filter[name] !== undefined && filter[name] !== false);

/** The filter as a test of a graph's edges. */
export function edgeTest(graph: ParleyGraph, filter: EdgeFilter): (attributes: Readonly<EdgeAttributes>) => boolean {
  const passes = datelessTest(filter);
  const inPeriod = createPeriodTest(graph, filter);
  return (attributes) => passes(attributes) && inPeriod(attributes);
}

/** The filter as a test of an edge, but for its dates. */
export function datelessTest(filter: EdgeFilter): (attributes: Readonly<EdgeAttributes>) => boolean {
  const { relation, polarity, modality, minWeight = 0, minConfidence = 0 } = filter;
  const relations = setOf(relation);
  const modalities = setOf(modality);
  return (attributes) =>
    (!relations || relations.has(attributes.relation)) &&
    (polarity === undefined || attributes.polarity === polarity) &&
    attributes.weight >= minWeight &&
    (!modalities || modalities.has(modalityOf(attributes))) &&
    (minConfidence <= 0 || confidenceOf(attributes) >= minConfidence);
}

/** The filter as a test of an index's edges, each looked at only when a search comes to it; nothing where all pass. */
export function edgeNumberTest(indexed: IndexedGraph, filter: EdgeFilter): ((edge: number) => boolean) | undefined {
  const { polarity, minWeight = 0, minConfidence = 0 } = filter;
  const { index } = indexed;
  const { relation, manner, weight } = index;
  const tests: ((edge: number) => boolean)[] = [];
  const relations = setOf(filter.relation);
  if (relations) {
    const wanted = index.relations.map((id) => relations.has(id));
    tests.push((edge) => wanted[relation[edge] ?? 0] ?? false);
  }
  if (polarity !== undefined) {
    const bit = polarity === "negated" ? NEGATED : 0;
    tests.push((edge) => ((manner[edge] ?? 0) & NEGATED) === bit);
  }
  const modalities = setOf(filter.modality);
  if (modalities) {
    const wanted = MODALITIES.map((one) => modalities.has(one));
    tests.push((edge) => wanted[modalityIn(manner[edge] ?? 0)] ?? false);
  }
  if (minConfidence > 0) {
    // Both are hundredths, but for what was asked.
    tests.push((edge) => confidenceIn(manner[edge] ?? 0) / 100 >= minConfidence);
  }
  if (minWeight > 1) tests.push((edge) => (weight[edge] ?? 0) >= minWeight);
  const inPeriod = periodNumberTest(indexed, filter);
  if (inPeriod) tests.push(inPeriod);
  const [one, ...others] = tests;
  if (!one || others.length === 0) return one;
  return (edge) => tests.every((test) => test(edge));
}

/** `createPeriodTest` for an index's edges; nothing where all pass. */
function periodNumberTest({ index, toldDays }: IndexedGraph, period: Period): ((edge: number) => boolean) | undefined {
  const { since, until, dated = false } = period;
  const { first, last, dayZero } = index;
  if (since === undefined && until === undefined) return dated ? (edge) => first[edge] !== 0 : undefined;
  const from = since === undefined ? -Infinity : dayNumber(firstDay(since)) - dayZero;
  const to = until === undefined ? Infinity : dayNumber(lastDay(until)) - dayZero;
  const isIn = (edge: number): boolean => (last[edge] ?? 0) >= from && (first[edge] ?? 0) <= to;
  if (dated) return (edge) => first[edge] !== 0 && isIn(edge);
  const { days, start, told } = toldDays();
  const inPeriod = periodTest(period);
  const fits = days.map((day) => inPeriod({ first: day, last: day }));
  return (edge) => {
    if (first[edge] !== 0) return isIn(edge);
    const end = start[edge + 1] ?? 0;
    for (let place = start[edge] ?? 0; place < end; place += 1) if (fits[told[place] ?? 0]) return true;
    return false;
  };
}

const setOf = (asked: string | readonly string[] | undefined): ReadonlySet<string> | undefined =>
  asked === undefined ? undefined : new Set(typeof asked === "string" ? [asked] : asked);
