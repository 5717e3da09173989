import { type EdgeAttributes, firstDay, lastDay } from "../graph/index.ts";

/** Which facts count; everything that is given must hold. */
export interface EdgeFilter {
  /** One relation, or any of several. */
  readonly relation?: string | readonly string[];
  /** ISO day, month or year: only what is dated on it or later. */
  readonly since?: string;
  /** ISO day, month or year: only what is dated on it or earlier. */
  readonly until?: string;
}

/** The filter as a test of an edge. What is undated passes only where no date is asked for. */
export function edgeTest({ relation, ...period }: EdgeFilter): (attributes: Readonly<EdgeAttributes>) => boolean {
  const relations = relation === undefined ? undefined : new Set(typeof relation === "string" ? [relation] : relation);
  const inPeriod = periodTest(period);
  return (attributes) => (!relations || relations.has(attributes.relation)) && inPeriod(attributes);
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
