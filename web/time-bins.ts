import { firstDay, lastDay, type ParleyGraph } from "../src/graph/index.ts";
import { KINDS } from "../src/ontology/index.ts";
import { toneOf, type Tone } from "./tone.ts";

/** A day, a month or a year, and what happened in it. */
export interface Bin {
  /** ISO day, month or year. */
  readonly id: string;
  readonly tones: Readonly<Record<Tone, number>>;
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
}

const LENGTHS = { day: 10, month: 7, year: 4 } as const;
const MOST_DAYS = 92;
const MOST_MONTHS = 150;
/** A slip of the pen may date a fact to the year 1; no strip is that long. */
const MOST_BINS = 400;

const HAPPENINGS: ReadonlySet<string> = new Set(KINDS.filter(({ named }) => !named).map(({ id }) => id));

/** What happened when, of some facts and nodes: in days, months or years, as few as show it well. */
export function timeBins(graph: ParleyGraph, facts: Iterable<string>, nodes: Iterable<string>): Bins | undefined {
  const dated: { date: string; tone: Tone }[] = [];
  for (const fact of facts) {
    const { first, relation } = graph.getEdgeAttributes(fact);
    if (first !== undefined) dated.push({ date: first, tone: toneOf(relation) });
  }
  const happened: { date: string; key: string }[] = [];
  for (const key of nodes) {
    const { kind, first } = graph.getNodeAttributes(key);
    if (first !== undefined && HAPPENINGS.has(kind)) happened.push({ date: first, key });
  }
  const dates = [...dated, ...happened].map(({ date }) => date).sort();
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const days = daysBetween(firstDay(first), lastDay(last));
  const unit = days <= MOST_DAYS ? "day" : days <= MOST_MONTHS * 30 ? "month" : "year";
  const length = LENGTHS[unit];

  const ids = idsBetween(firstDay(first).slice(0, length), lastDay(last).slice(0, length), unit);
  const bins = new Map(
    ids.map((id) => [
      id,
      { id, tones: { cooperation: 0, conflict: 0, structure: 0 }, happenings: new Array<string>() },
    ]),
  );
  let vague = 0;
  for (const { date, tone } of dated) {
    const bin = bins.get(date.slice(0, length));
    if (bin) bin.tones[tone] += 1;
    else vague += 1;
  }
  for (const { date, key } of happened) bins.get(date.slice(0, length))?.happenings.push(key);
  const list = [...bins.values()];
  const most = list.reduce(
    (best, { tones }) => Math.max(best, tones.cooperation + tones.conflict + tones.structure),
    0,
  );
  return { unit, bins: list, vague, most };
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
