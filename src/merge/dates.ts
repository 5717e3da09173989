const DAY = 86_400_000;

/** An ISO day, month or year as day numbers, read once and compared often. */
export interface DateRange {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  /** 3 for a day, 2 for a month, 1 for a year. */
  readonly granularity: 1 | 2 | 3;
}

/** The days that an ISO date stands for; undefined where it is none. */
export function readDate(text: string): DateRange | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return range(text, 1, Date.UTC(year, 0, 1), Date.UTC(year, 12, 0));
  const month = Number(match[2]) - 1;
  if (match[3] === undefined) return range(text, 2, Date.UTC(year, month, 1), Date.UTC(year, month + 1, 0));
  const day = Date.UTC(year, month, Number(match[3]));
  return range(text, 3, day, day);
}

/** Days between the nearest ends of two dates; 0 where they overlap. */
export function daysApart(left: DateRange, right: DateRange): number {
  return Math.max(0, left.first - right.last, right.first - left.last);
}

/** True where two dates cannot be one occasion's, `tolerance` days aside where both are exact. */
export function datesDiffer(left: DateRange, right: DateRange, tolerance: number): boolean {
  const exact = left.granularity === 3 && right.granularity === 3;
  return daysApart(left, right) > (exact ? tolerance : 0);
}

function range(text: string, granularity: DateRange["granularity"], first: number, last: number): DateRange {
  return { text, first: first / DAY, last: last / DAY, granularity };
}
