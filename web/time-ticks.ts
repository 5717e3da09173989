import type { Bins } from "./time-bins.ts";

/** A mark under the strip of time: at the left edge of the bin where a month or year begins. */
export interface Tick {
  /** Index of the bin. */
  readonly at: number;
  /** ISO month or year, or the day where the strip is shorter than two months. */
  readonly id: string;
}

const MOST_TICKS = 9;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200] as const;

/** Marks at whole months or years, as many as can be read; days where no two months begin. */
export function timeTicks({ unit, bins }: Pick<Bins, "unit" | "bins">): readonly Tick[] {
  const starts = (length: number, ending: string): Tick[] =>
    bins.flatMap(({ id }, at) => (id.endsWith(ending) ? [{ at, id: id.slice(0, length) }] : []));
  const months = unit === "year" ? [] : starts(7, unit === "day" ? "-01" : "");
  const years = unit === "year" ? starts(4, "") : months.filter(({ id }) => id.endsWith("-01")).map(toYear);
  if (years.length > 1) return thin(years, (id) => Number(id));
  if (months.length > 1) return thin(months, (id) => Number(id.slice(5)) - 1);
  return thin(starts(10, ""), (id) => Number(id.slice(8)) - 1);
}

const toYear = ({ at, id }: Tick): Tick => ({ at, id: id.slice(0, 4) });

/** Every second, fifth, tenth …, by number and not by place, so that 2000 is marked and not 1999. */
function thin(ticks: readonly Tick[], numberOf: (id: string) => number): readonly Tick[] {
  for (const step of STEPS) {
    const left = ticks.filter(({ id }) => numberOf(id) % step === 0);
    if (left.length <= MOST_TICKS) return left;
  }
  return [];
}
