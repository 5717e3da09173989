import { strict } from "chrono-node/en";
import type { Span } from "../../model/index.ts";
import { compareDays, isoDay, readDay, validDay } from "./calendar.ts";
import type { Day } from "./calendar.ts";
import { DATE_ROWS } from "./rows.ts";
import type { Tense } from "./rows.ts";

/** A date that a text names: `text` is the slice at `span`, `value` an ISO day, month or year as exact as the words are. */
export interface DateMention {
  readonly span: Span;
  readonly value: string;
  readonly text: string;
}

/** Words with which a text points ahead, right before the date. */
const AHEAD =
  /(?:\b(?:by|no later than|(?:scheduled|planned|set|due|expected|slated|postponed|delayed|adjourned|booked) (?:for|on|in|until|to)|beginning|starting|deadline (?:of|is)|upcoming|coming) (?:the )?(?:(?:early|late|mid)[- ])?)$/iu;

/** A sentence without one of these names no date: spares the parsers most of a text. */
const WORTH_A_LOOK =
  /\d|day|yesterday|night|morrow|morning|evening|afternoon|week|month|year|ago\b|within|from now|spring|summer|autumn|fall|winter|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

// What chrono knows best: days written with figures. A bare fraction or score is none.
const FIGURES = /\p{L}{3}|\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/u;
const MONTH_WORD = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4}/u;

/**
 * The dates named in `text[span]`, in order and not overlapping. `reference` is the document's day (`YYYY-MM-DD`): what
 * has no year or week of its own is resolved against it, into the past unless the words or `tense` point ahead. Without
 * it only dates that need none are found. No clock and no time zone play a part.
 */
export function findDates(text: string, span: Span, reference: string | undefined, tense?: Tense): DateMention[] {
  const part = text.slice(span.start, span.end);
  if (!WORTH_A_LOOK.test(part)) return [];
  const day = reference === undefined ? undefined : readDay(reference.slice(0, 10));
  const found: DateMention[] = [];
  const add = (start: number, length: number, value: string | undefined): void => {
    const end = start + length;
    if (
      value === undefined ||
      found.some((other) => start < other.span.end - span.start && end > other.span.start - span.start)
    )
      return;
    found.push({ span: { start: span.start + start, end: span.start + end }, value, text: part.slice(start, end) });
  };
  const tenseAt = (index: number): Tense =>
    AHEAD.test(part.slice(Math.max(0, index - 40), index)) ? "future" : (tense ?? "past");

  if (/\d/u.test(part))
    for (const { index, length, value } of calendarDates(part, day, tenseAt)) add(index, length, value);
  for (const { pattern, resolve, absolute } of DATE_ROWS) {
    if (!day && absolute !== true) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
      const lead = leadOf(match);
      const index = match.index + lead;
      add(index, match[0].length - lead, resolve(match, day ?? NO_DAY, tenseAt(index)));
      if (match[0] === "") pattern.lastIndex++;
    }
  }
  return found.sort((left, right) => left.span.start - right.span.start);
}

const NO_DAY: Day = { year: 1, month: 1, day: 1 };

// The preposition of "in June" is looked at but not part of the date.
function leadOf(match: RegExpExecArray): number {
  const lead =
    /^(?:in|since|of|by|until|till|from|during|through|before|after|the|at)[- ](?!(?:day|end|close|beginning|start|middle|first|second) |the )/iu.exec(
      match[0],
    );
  if (
    !lead ||
    /\bfrom now$|time$/u.test(match[0]) ||
    /^in (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d)/iu.test(match[0])
  )
    return 0;
  return lead[0].length;
}

/** Days in figures as chrono reads them, the year supplied by the reference. */
function calendarDates(
  part: string,
  day: Day | undefined,
  tenseAt: (index: number) => Tense,
): { index: number; length: number; value: string | undefined }[] {
  // Any fixed instant will do: only what stands in the text is taken over.
  const instant = new Date(Date.UTC(day?.year ?? 2000, (day?.month ?? 1) - 1, day?.day ?? 1, 12));
  return strict
    .parse(part, { instant, timezone: 0 })
    .filter(
      ({ text, start }) =>
        start.isCertain("day") &&
        start.isCertain("month") &&
        FIGURES.test(text) &&
        MONTH_WORD.test(text) &&
        !/\b(?:ago|in|within|last|next|later|earlier|before|after)\b/u.test(text),
    )
    .map(({ index, text, start, end }) => {
      const month = start.get("month") ?? 0;
      const date = start.get("day") ?? 0;
      const certain = start.isCertain("year") ? start : end?.isCertain("year") === true ? end : undefined;
      const year = certain?.get("year") ?? (day ? yearOf(day, month, date, tenseAt(index)) : undefined);
      const valid = year !== undefined && year !== null ? validDay(year, month, date) : undefined;
      const lead = /^(?:on|at) /iu.exec(text)?.[0].length ?? 0;
      return { index: index + lead, length: text.trimEnd().length - lead, value: valid && isoDay(valid) };
    });
}

function yearOf(day: Day, month: number, date: number, tense: Tense): number {
  const order = compareDays({ year: day.year, month, day: date }, day);
  // A few days ahead it is the coming day that is meant, whatever the tense: papers announce tomorrow's talks.
  if (tense === "past") return order > 0 && !isSoon(day, month, date) ? day.year - 1 : day.year;
  return order < 0 ? day.year + 1 : day.year;
}

function isSoon(day: Day, month: number, date: number): boolean {
  const ahead = Date.UTC(day.year, month - 1, date) - Date.UTC(day.year, day.month - 1, day.day);
  return ahead > 0 && ahead <= 14 * 86_400_000;
}
