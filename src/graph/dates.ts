import { daysInMonth } from "../text/index.ts";

/** Whether a value is an ISO day, month or year that the calendar has: `2019-02`, not `2019-02-30`. */
export function isIsoDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!parts) return false;
  const [, year = "", month, day] = parts;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)));
}

/** The first day of an ISO day, month or year. */
export function firstDay(value: string): string {
  return value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value;
}

/** The last day of an ISO day, month or year. */
export function lastDay(value: string): string {
  if (value.length === 4) return `${value}-12-31`;
  return value.length === 7 ? `${value}-${daysInMonth(Number(value.slice(0, 4)), Number(value.slice(5)))}` : value;
}

/**
 * Some ISO dates in order, each once, but for vague ones that contain a more exact one, as these add nothing: of 2019 and
 * 2019-10-05 the latter is left. No two of the result overlap.
 */
export function exactDates(values: Iterable<string>): string[] {
  // What contains an exact date is its prefix, so it stands right before it, or before others that it contains.
  const sorted = [...new Set(values)].sort();
  return sorted.filter((value, index) => !sorted[index + 1]?.startsWith(`${value}-`));
}

/** The earliest and the latest of the exact dates among some ISO dates; nothing where none is given. */
export function dateRange(values: Iterable<string>): { first?: string; last?: string } {
  const exact = exactDates(values);
  const first = exact[0];
  const last = exact.at(-1);
  return first === undefined || last === undefined ? {} : { first, last };
}
