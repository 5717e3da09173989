/** A day of the proleptic Gregorian calendar; no time zone, no clock. `month` is 1 to 12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS = 86_400_000;

/** Reads `YYYY-MM-DD`; undefined where that is no day of the calendar. */
export function readDay(value: string): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(value);
  if (!match) return undefined;
  return validDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day, or undefined for the likes of February 30. */
export function validDay(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { year, month, day };
}

export function addDays(from: Day, days: number): Day {
  const date = new Date(Date.UTC(from.year, from.month - 1, from.day) + days * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The month that lies so many months after; only year and month of the result mean anything. */
export function addMonths(from: Day, months: number): Day {
  const count = from.year * 12 + from.month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1, day: 1 };
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
}

/** Negative where `left` comes first. */
export function compareDays(left: Day, right: Day): number {
  return left.year - right.year || left.month - right.month || left.day - right.day;
}

export function isoDay(day: Day): string {
  return `${isoMonth(day)}-${String(day.day).padStart(2, "0")}`;
}

export function isoMonth({ year, month }: Day): string {
  return `${isoYear(year)}-${String(month).padStart(2, "0")}`;
}

export function isoYear(year: number): string {
  return String(year).padStart(4, "0");
}
