import { addDays, addMonths, isoDay, isoMonth, isoYear, weekdayOf } from "./calendar.ts";
import type { Day } from "./calendar.ts";

/** Which way an expression without a year or week of its own points. */
export type Tense = "past" | "future";

/** A form of words for a date, and how to resolve it; one without `reference` in its type needs no document's date. */
export interface DateRow {
  /** Linear, and with the `gu` flags: it is run over one sentence at a time. */
  readonly pattern: RegExp;
  /** ISO day, month or year, or undefined where the words turn out to be no date. */
  readonly resolve: (match: RegExpExecArray, reference: Day, tense: Tense) => string | undefined;
  /** Resolves alike whatever the reference. */
  readonly absolute?: true;
  readonly reason: string;
}

const MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAY_NAMES = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const SEASON_STARTS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

const MONTH =
  "(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)";
const WEEKDAY = "(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)";
const PART = "(?:[Ee]arly|[Ll]ate|[Mm]id|[Tt]he (?:beginning|start|middle|end|first half|second half|close) of)";
const NUMBER = "(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})";
const YEAR = "((?:1[89]|20|21)\\d\\d)";
const NUMBERS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

const row = (pattern: string, resolve: DateRow["resolve"], reason: string, absolute?: true): DateRow => ({
  pattern: new RegExp(pattern, "gu"),
  resolve,
  reason,
  ...(absolute ? { absolute } : {}),
});

/** The first row that fits at a place wins, and where two overlap, the one that begins first. */
export const DATE_ROWS: readonly DateRow[] = [
  row(
    `\\b${MONTH},? (?:of )?${YEAR}\\b(?![-–/]\\d)`,
    (m) => `${m[2] ?? ""}-${pad(monthNumber(m[1]))}`,
    "June 2018; Sept. 2018",
    true,
  ),
  row(
    `\\b${MONTH}(?: of)? (last|this|next) year\\b`,
    (m, at) => `${isoYear(at.year + step(m[2]))}-${pad(monthNumber(m[1]))}`,
    "in June last year; in June of this year",
  ),
  row(
    `\\b(?:[Ll]ast|[Pp]ast) ${MONTH}(?! \\d)`,
    (m, at) => nearestMonth(at, monthNumber(m[1]), "past", true),
    "last February: the latest one that is over",
  ),
  row(
    `\\b(?:[Nn]ext|[Cc]oming) ${MONTH}(?! \\d)`,
    (m, at) => nearestMonth(at, monthNumber(m[1]), "future", true),
    "next March",
  ),
  row(`\\b[Tt]his ${MONTH}(?! \\d)`, (m, at) => `${isoYear(at.year)}-${pad(monthNumber(m[1]))}`, "this June"),
  row(
    `\\b(?:[Ii]n|[Ss]ince|[Oo]f|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Dd]uring|[Tt]hrough|[Bb]efore|[Aa]fter|${PART}|[Tt]he)[- ]((?:${PART}[- ])?${MONTH})(?![ -]\\d|’s|'s)`,
    (m, at, tense) => nearestMonth(at, monthNumber(m[2]), tense, false),
    "in June; early December; the March summit; not 'they may' or 'a march on'",
  ),
  row(
    "\\b(January|February|April|June|July|August|September|October|November|December)(?= (?:talks|summit|meeting|deal|agreement|election|elections|attack|attacks|visit|round|conference|truce|ceasefire|session|vote|deadline|statement))",
    (m, at, tense) => nearestMonth(at, monthNumber(m[1]), tense, false),
    "their June summit",
  ),
  row(
    `\\b(?:[Ll]ast|[Pp]revious|[Tt]his past) ${WEEKDAY}\\b`,
    (m, at) => nearestWeekday(at, m[1], "past", true),
    "last Wednesday: before today",
  ),
  row(`\\b(?:[Nn]ext|[Cc]oming) ${WEEKDAY}\\b`, (m, at) => nearestWeekday(at, m[1], "future", true), "next Wednesday"),
  row(
    `\\b${WEEKDAY}s?\\b(?!,? (?:${MONTH}|\\d))`,
    (m, at, tense) => (m[0].endsWith("s") ? undefined : nearestWeekday(at, m[1], tense, false)),
    "on Wednesday: today or the last one",
  ),
  row("\\b[Tt]he day before yesterday\\b", (_, at) => isoDay(addDays(at, -2)), "the day before yesterday"),
  row("\\b[Tt]he day after tomorrow\\b", (_, at) => isoDay(addDays(at, 2)), "the day after tomorrow"),
  row("\\b(?:[Yy]esterday|[Ll]ast night|[Oo]vernight)\\b", (_, at) => isoDay(addDays(at, -1)), "yesterday"),
  row(
    "\\b(?:[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening))\\b",
    (_, at) => isoDay(at),
    "today; this morning",
  ),
  row("\\b[Tt]omorrow\\b", (_, at) => isoDay(addDays(at, 1)), "tomorrow"),
  row(
    "\\b(?:(?:[Ee]arlier|[Ll]ater) )?([Ll]ast|[Pp]ast|[Tt]his|[Nn]ext|[Cc]oming|[Pp]revious) week(?:end)?\\b",
    (m, at) => isoMonth(addDays(at, 7 * step(m[1]))),
    "last week: its month",
  ),
  row(
    "\\b(?:(?:[Ee]arlier|[Ll]ater) |[Tt]he end of )?([Ll]ast|[Tt]his|[Nn]ext|[Cc]oming) month\\b",
    (m, at) => isoMonth(addMonths(at, step(m[1]))),
    "earlier this month",
  ),
  row("\\b[Ee]nd of the month\\b", (_, at) => isoMonth(at), "by the end of the month"),
  row(
    "\\b(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate) |[Tt]he end of )?([Ll]ast|[Tt]his|[Nn]ext|[Cc]oming) year\\b",
    (m, at) => isoYear(at.year + step(m[1])),
    "next year; late last year",
  ),
  row(
    "\\b(?:[Ee]nd of the year|[Yy]ear[-’']?s?[- ]end|[Ee]nd of year)\\b",
    (_, at) => isoYear(at.year),
    "by the end of the year",
  ),
  row(`\\b(?:[Ii]n )?the (spring|summer|autumn|fall|winter) of ${YEAR}\\b`, (m) => m[2], "the summer of 2016", true),
  row(`\\b(spring|summer|autumn|fall|winter) ${YEAR}\\b`, (m) => m[2], "spring 2016", true),
  row("\\b([Ll]ast|[Tt]his|[Nn]ext) (spring|summer|autumn|fall|winter)\\b", resolveSeason, "last summer"),
  row(
    `\\b(?:[Aa]bout |[Nn]early |[Aa]lmost |[Ss]ome )?${NUMBER} (day|week|month|year|decade)s? ago\\b`,
    (m, at) => stepBy(at, -numberOf(m[1]), m[2]),
    "two days ago",
  ),
  row(
    `\\b[Ww]ithin (?:${NUMBER} |(?:the next |the coming )?(?:a few |several )?)(day|week|month)s?\\b`,
    (m, at) => coarse(stepBy(at, m[1] ? numberOf(m[1]) : 2, m[2])),
    "within weeks: about when",
  ),
  row(
    `\\b[Ii]n ${NUMBER} (day|week|month|year)s?(?:['’] time| from now)\\b`,
    (m, at) => stepBy(at, numberOf(m[1]), m[2]),
    "in two weeks' time",
  ),
  row(
    `\\b${NUMBER} (day|week|month|year)s? from now\\b`,
    (m, at) => stepBy(at, numberOf(m[1]), m[2]),
    "a month from now",
  ),
  row(
    `\\b[Ii]n ${NUMBER} (day|week|month)s?\\b(?!['’-])`,
    (m, at, tense) => (tense === "future" ? stepBy(at, numberOf(m[1]), m[2]) : undefined),
    "will meet in ten days; but 'the first time in two years'",
  ),
  row(
    `(?<![$€£#.,:/\\d–-])\\b${YEAR}\\b(?![-–/]\\d|[.,:]\\d|s\\b|%|-\\p{L}| ?(?:percent|per cent|people|troops|soldiers|dollars|euros|tons|tonnes|km|kilometers|kilometres|miles|meters|metres|feet|men|women|children|civilians|refugees|prisoners|migrants|homes|square|points|local time|GMT|UTC)\\b)`,
    (m) => (isCounted(m) ? undefined : m[1]),
    "in 2018; the 2018 summit; not 'Resolution 1874' or '2018 people'",
    true,
  ),
];

const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  next: 1,
  coming: 1,
};

function step(word: string | undefined): number {
  return STEPS[word?.toLowerCase() ?? ""] ?? 0;
}

function monthNumber(name: string | undefined): number {
  return MONTH_NAMES.indexOf(name?.slice(0, 3).toLowerCase() ?? "") + 1;
}

function pad(month: number): string {
  return String(month).padStart(2, "0");
}

function numberOf(word: string | undefined): number {
  if (word === undefined || word === "a" || word === "an") return 1;
  const named = NUMBERS.indexOf(word.toLowerCase());
  return named > 0 ? named : Number(word);
}

/** The nearest month of that name before or after the reference, its own month included unless `strict`. */
function nearestMonth(at: Day, month: number, tense: Tense, strict: boolean): string {
  const same = month === at.month && strict;
  const year =
    tense === "past"
      ? month > at.month || same
        ? at.year - 1
        : at.year
      : month < at.month || same
        ? at.year + 1
        : at.year;
  return `${isoYear(year)}-${pad(month)}`;
}

function nearestWeekday(at: Day, name: string | undefined, tense: Tense, strict: boolean): string {
  const wanted = WEEKDAY_NAMES.indexOf(name?.slice(0, 3).toLowerCase() ?? "");
  const distance = tense === "past" ? (weekdayOf(at) - wanted + 7) % 7 : (wanted - weekdayOf(at) + 7) % 7;
  const days = distance === 0 && strict ? 7 : distance;
  return isoDay(addDays(at, tense === "past" ? -days : days));
}

function resolveSeason(match: RegExpExecArray, at: Day): string {
  const start = SEASON_STARTS[match[2] ?? ""] ?? 1;
  const which = match[1]?.toLowerCase();
  if (which === "this") return isoYear(at.year);
  if (which === "next") return isoYear(start > at.month ? at.year : at.year + 1);
  // The latest one that is over: a season lasts three months.
  return isoYear(start + 2 < at.month ? at.year : at.year - 1);
}

// Days are counted to the day; weeks and months are round figures.
function stepBy(at: Day, count: number, unit: string | undefined): string {
  if (unit === "day") return isoDay(addDays(at, count));
  if (unit === "week") return isoMonth(addDays(at, 7 * count));
  if (unit === "month") return isoMonth(addMonths(at, count));
  return isoYear(at.year + count * (unit === "decade" ? 10 : 1));
}

function coarse(value: string): string {
  return value.slice(0, 7);
}

/** "Resolution 1874", "more than 2000", "No. 1999": a number and no year. */
function isCounted(match: RegExpExecArray): boolean {
  const before = match.input.slice(Math.max(0, match.index - 16), match.index);
  return /(?:[Rr]esolutions?|[Nn]os?\.|[Nn]umber|[Aa]bout|[Nn]early|[Aa]lmost|than|[Rr]oughly|[Rr]oom|[Ff]light|[Ss]ome|up to|[Aa]rticle|[Ss]ection|[Pp]age|[Cc]hapter|[Cc]onvention|[Bb]oeing|[Dd]ecree|[Ll]aw|at least) $/u.test(
    before,
  );
}
