import { confidenceOf, type EdgeAttributes, firstDay, lastDay, MODALITIES, modalityOf } from "../graph/index.ts";
import type { Modality, Polarity } from "../model/index.ts";
import { dayNumber } from "./search/day-number.ts";
import { confidenceIn, type GraphIndex, modalityIn, NEGATED } from "./search/graph-index.ts";

/** Which facts count; everything that is given must hold. */
export interface EdgeFilter {
  /** One relation, or any of several. */
  readonly relation?: string | readonly string[];
  /** ISO day, month or year: only what is dated on it or later. */
  readonly since?: string;
  /** ISO day, month or year: only what is dated on it or earlier. */
  readonly until?: string;
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
  "polarity",
  "minWeight",
  "modality",
  "minConfidence",
] as const satisfies readonly (keyof EdgeFilter)[];

/** The filter as a test of an edge. What is undated passes only where no date is asked for. */
export function edgeTest(filter: EdgeFilter): (attributes: Readonly<EdgeAttributes>) => boolean {
  const passes = datelessTest(filter);
  const inPeriod = periodTest(filter);
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

/** The filter's dates as a test of anything dated. */
export function periodTest({ since, until }: Pick<EdgeFilter, "since" | "until">): (dated: Dated) => boolean {
  if (since === undefined && until === undefined) return () => true;
  const from = since === undefined ? "" : firstDay(since);
  const to = until === undefined ? "9999-12-31" : lastDay(until);
  return ({ first, last }) =>
    first !== undefined && last !== undefined && lastDay(last) >= from && firstDay(first) <= to;
}

interface Dated {
  readonly first?: string;
  readonly last?: string;
}

/** The filter as a test of an index's edges, each looked at only when a search comes to it; nothing where all pass. */
export function edgeNumberTest(index: GraphIndex, filter: EdgeFilter): ((edge: number) => boolean) | undefined {
  const { polarity, minWeight = 0, minConfidence = 0, since, until } = filter;
  const { relation, manner, weight, first, last, dayZero } = index;
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
  if (since !== undefined || until !== undefined) {
    const from = since === undefined ? -Infinity : dayNumber(firstDay(since)) - dayZero;
    const to = until === undefined ? Infinity : dayNumber(lastDay(until)) - dayZero;
    tests.push((edge) => first[edge] !== 0 && (last[edge] ?? 0) >= from && (first[edge] ?? 0) <= to);
  }
  const [one, ...others] = tests;
  if (!one || others.length === 0) return one;
  return (edge) => tests.every((test) => test(edge));
}

const setOf = (asked: string | readonly string[] | undefined): ReadonlySet<string> | undefined =>
  asked === undefined ? undefined : new Set(typeof asked === "string" ? [asked] : asked);
