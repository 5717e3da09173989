import { createReporter, firstDay, lastDay, type ParleyGraph } from "../src/graph/index.ts";
import { HAPPENINGS } from "../src/ontology/index.ts";
import { toneOf, TONES, type Tone } from "./tone.ts";

/** A day, a month or a year, and what happened in it. */
export interface Bin {
  /** ISO day, month or year. */
  readonly id: string;
  readonly tones: Readonly<Record<Tone, number>>;
  /** Facts without a date of their own that documents of that time were the first to tell. */
  readonly reported: number;
  /** Meetings, proposals, agreements and events of that time, by key. */
  readonly happenings: readonly string[];
}

export interface Bins {
  readonly unit: "day" | "month" | "year";
  readonly bins: readonly Bin[];
  /** Facts dated, but too vaguely for the unit. */
  readonly vague: number;
  /** The facts of the fullest bin. */
  readonly most: number;
  /** What is dated before the first bin or after the last, where a few far dates would squeeze all others. */
  readonly before?: Outside;
  readonly after?: Outside;
}

/** Dated facts and happenings that no bin holds. */
export interface Outside {
  readonly count: number;
  /** ISO day, month or year that lies furthest off. */
  readonly furthest: string;
}

const LENGTHS = { day: 10, month: 7, year: 4 } as const;
const MOST_DAYS = 92;
const MOST_MONTHS = 150;
/** A slip of the pen may date a fact to the year 1; no strip is that long. */
const MOST_BINS = 400;
/** So much of what is dated the strip holds at least, from much to little; each step down has to shorten it by a third. */
const SHARES = [0.95, 0.9, 0.85, 0.8] as const;
const WORTH = 1.5;
/** So many times longer the strip may be to hold the rest, too. */
const LONGER = 2;

/**
 * What happened when, of some facts and nodes: in days, months or years, as few as show it well. A sentence that names a
 * year long ago does not stretch the strip, unless the whole of it is asked for: it is counted outside.
 */
export function timeBins(
  graph: ParleyGraph,
  facts: Iterable<string>,
  nodes: Iterable<string>,
  { whole = false, reported = false }: { readonly whole?: boolean; readonly reported?: boolean } = {},
): Bins | undefined {
  const reportedOn = reported ? createReporter(graph) : () => [];
  const dated: { date: string; tone: Tone | "reported" }[] = [];
  for (const fact of facts) {
    const attributes = graph.getEdgeAttributes(fact);
    const { first, relation } = attributes;
    if (first !== undefined) dated.push({ date: first, tone: toneOf(relation) });
    const [day] = reportedOn(attributes);
    if (day !== undefined) dated.push({ date: day, tone: "reported" });
  }
  const happened: { date: string; key: string }[] = [];
  for (const key of nodes) {
    const { kind, first } = graph.getNodeAttributes(key);
    if (first !== undefined && HAPPENINGS.has(kind)) happened.push({ date: first, key });
  }
  const dates = [...dated, ...happened].map(({ date }) => date).sort();
  if (dates.length === 0) return undefined;
  const [low, high] = whole ? [0, dates.length - 1] : denseRange(dates);
  const within = dates.slice(low, high + 1);
  const first = dates[low] ?? "";
  const last = within.reduce((latest, date) => (lastDay(date) > lastDay(latest) ? date : latest), first);
  const days = daysBetween(firstDay(first), lastDay(last));
  const unit = days <= MOST_DAYS ? "day" : days <= MOST_MONTHS * 30 ? "month" : "year";
  const length = LENGTHS[unit];

  const ids = idsBetween(firstDay(first).slice(0, length), lastDay(last).slice(0, length), unit);
  const bins = new Map(
    ids.map((id) => [
      id,
      {
        id,
        tones: { cooperation: 0, conflict: 0, appeal: 0, structure: 0 },
        reported: 0,
        happenings: new Array<string>(),
      },
    ]),
  );
  let vague = 0;
  const end = dates[high] ?? "";
  for (const { date, tone } of dated) {
    const bin = bins.get(date.slice(0, length));
    if (bin && tone === "reported") bin.reported += 1;
    else if (bin && tone !== "reported") bin.tones[tone] += 1;
    else if (date >= first && date <= end) vague += 1;
  }
  for (const { date, key } of happened) bins.get(date.slice(0, length))?.happenings.push(key);
  const list = [...bins.values()];
  const most = list.reduce(
    (best, { tones, reported }) =>
      Math.max(
        best,
        TONES.reduce((sum, tone) => sum + tones[tone], reported),
      ),
    0,
  );
  // What falls into the first or the last bin after all is not outside.
  const [begins, ends] = [list[0]?.id ?? "", list.at(-1)?.id ?? ""];
  const before = dates.slice(0, low).filter((date) => date.slice(0, length) < begins);
  const after = dates.slice(high + 1).filter((date) => date.slice(0, length) > ends);
  return {
    unit,
    bins: list,
    vague,
    most,
    ...(before[0] === undefined ? {} : { before: { count: before.length, furthest: before[0] } }),
    ...(after.length === 0 ? {} : { after: { count: after.length, furthest: after.at(-1) ?? "" } }),
  };
}

/** The stretch of sorted dates that holds most of them, as first and last index; all where that is hardly longer. */
function denseRange(dates: readonly string[]): [number, number] {
  const last = dates.length - 1;
  const days = dates.map((date) => Date.parse(firstDay(date)) / 86_400_000);
  const span = (from: number, to: number): number => (days[to] ?? 0) - (days[from] ?? 0) + 1;
  let [low, high] = [0, last];
  let least = Infinity;
  for (const [step, share] of SHARES.entries()) {
    const reach = Math.ceil(share * dates.length) - 1;
    for (let from = 0; from + reach <= last; from += 1) {
      const cost = span(from, from + reach) * WORTH ** step;
      if (cost < least) [low, high, least] = [from, from + reach, cost];
    }
  }
  if (span(0, last) <= Math.max(MOST_DAYS, LONGER * span(low, high))) return [0, last];
  // Others of the same day belong to it.
  while (low > 0 && days[low - 1] === days[low]) low -= 1;
  while (high < last && days[high + 1] === days[high]) high += 1;
  return [low, high];
}

/** Every day, month or year from one to another; the latest where there are too many. */
function idsBetween(first: string, last: string, unit: Bins["unit"]): string[] {
  const ids: string[] = [];
  for (let id = first; id <= last && ids.length < 100_000; id = nextId(id, unit)) ids.push(id);
  return ids.slice(-MOST_BINS);
}

function nextId(id: string, unit: Bins["unit"]): string {
  const [year = 0, month = 1, day = 1] = id.split("-").map(Number);
  if (unit === "year") return String(year + 1).padStart(4, "0");
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, unit === "month" ? month : month - 1, unit === "month" ? 1 : day + 1);
  return date.toISOString().slice(0, LENGTHS[unit]);
}

function daysBetween(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
}
