import { daysInMonth } from "../text/index.ts";

const MONTHS: readonly string[] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(\\d{4})";

const YEAR_FIRST = new RegExp(`^${WEEKDAY}${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, "i");
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4}(?:\d{2})?Z?)?$/;
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH} ${DAY},? ${YEAR}(?!\\d)`, "i");
const DAY_FIRST = new RegExp(`^${WEEKDAY}${DAY}[ -](?:of )?${MONTH},?[ -]${YEAR}(?!\\d)`, "i");
const NUMERIC = new RegExp(`^${WEEKDAY}(\\d{1,2})([-/.])(\\d{1,2})\\2${YEAR}(?!\\d)`, "i");
const WITHIN = new RegExp(`(?:${MONTH} ${DAY},? ${YEAR}|${DAY} ${MONTH},? ${YEAR})(?!\\d)`, "i");

// What may follow a date without making it a sentence: a time, a zone, a joining word.
const AFTER_DATE =
  /^(?:at|\d{1,2}(?:[:.]\d{2}){1,2}(?:\.\d{1,9})?(?:[ap]\.?m\.?)?(?:z|[+-]\d{2}:?\d{2})?|\d{1,2}(?:[ap]\.?m\.?)?|[ap]\.?m\.?|z|utc|gmt|[a-z]{1,3}[sd]t|[ecmp]t|kst|cet|ist|hrs|local|time|[+-]\d{2}:?\d{2}|utc[+-]\d{1,2})$/i;

/** How purely numeric dates are to be read: day or month first. */
export type DateOrder = "day-first" | "month-first";

/** The day that a value names, as `YYYY-MM-DD`; undefined where it names none, or could name two (03/04/2019). */
export function parseDay(value: string, order?: DateOrder): string | undefined {
  const text = value.replace(/\s+/g, " ").trim();
  if (text.length > 80) return undefined;
  const found = datePrefix(text, order);
  if (found === undefined || !restIsTime(text.slice(found.length))) return undefined;
  return found.day;
}

/** Which order the numeric dates of one column are in: whichever some of its values cannot do without. */
export function dateOrderOf(values: Iterable<string>): DateOrder | undefined {
  let dayFirst = false;
  let monthFirst = false;
  for (const value of values) {
    const match = NUMERIC.exec(value.slice(0, 80).trim());
    if (match === null) continue;
    if (Number(match[1]) > 12) dayFirst = true;
    if (Number(match[3]) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? "day-first" : "month-first";
}

/** The day of a Unix timestamp in seconds or milliseconds between 1990 and 2100. */
export function dayOfTimestamp(value: number): string | undefined {
  const milliseconds = value > 1e11 ? value : value * 1000;
  if (!(milliseconds > 631_152_000_000 && milliseconds < 4_102_444_800_000)) return undefined;
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** A line that says nothing but when the document was published or changed. */
export interface DateLine {
  readonly day: string;
  readonly label: "published" | "updated" | "none";
}

const LABEL =
  /^(first published|originally published|published|posted|issued|released?|release date|publication date|publish date|created|filed|date|last updated|last modified|updated|modified|edited|accessed|input)(?: date)?(?: on| at)?\s*[:–—-]?\s*(?:on )?/i;
const CHANGED = /updat|modif|edit|access/i;

/**
 * Reads a pure date line: "Friday, January 4, 2019", "Published: 7 October 2019, 10:32 GMT | Updated: …".
 * `isAside` says of the other parts of such a line (a byline, a reading time) whether they may stand beside a date.
 */
export function parseDateLine(line: string, isAside: (part: string) => boolean): DateLine | undefined {
  if (line.length > 160 || !/\d{4}/.test(line)) return undefined;
  const found: DateLine[] = [];
  for (const part of line.split(
    // A byline may follow with nothing between: whether it is one, `isAside` says.
    /\s*[|·•]\s*|\s+[–—/]\s+|\s+(?=last (?:updated|modified)\b)|(?<=\S)\s+(?=by:? \S)|(?<!last)\s+(?=(?:updated|modified)\b)/i,
  )) {
    if (part === "") continue;
    const date = parseLabelled(part.replace(/^[([]|[)\].,;]$/g, ""));
    if (date !== undefined) found.push(date);
    else if (!isAside(part)) return undefined;
  }
  return found.find(({ label }) => label === "published") ?? found.find(({ label }) => label === "none") ?? found[0];
}

function parseLabelled(part: string): DateLine | undefined {
  const label = LABEL.exec(part)?.[0] ?? "";
  const day = parseDay(part.slice(label.length));
  if (day === undefined) return undefined;
  return { day, label: label === "" ? "none" : CHANGED.test(label) ? "updated" : "published" };
}

/** The day in a dateline that opens a paragraph: "GENEVA, Oct. 7, 2019 (Agency) -- …". */
export function datelineDay(paragraph: string): string | undefined {
  const opening = paragraph.slice(0, 120);
  const end = opening.search(/\s(?:--|[–—-])\s|\)\s/);
  if (end < 0 || !/^\p{Lu}{2}/u.test(opening)) return undefined;
  const match = WITHIN.exec(opening.slice(0, end));
  return match === null ? undefined : parseDay(match[0]);
}

/** The day in a path such as `/2019/10/07/` or `/2019-10-07-`; news sites file by day of publication. */
export function urlDay(url: string): string | undefined {
  const match = /[/-](\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/_-])/.exec(url.slice(0, 500));
  return match === null ? undefined : isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

function datePrefix(text: string, order: DateOrder | undefined): { day: string; length: number } | undefined {
  let match = YEAR_FIRST.exec(text);
  if (match !== null) return dated(match, Number(match[1]), Number(match[3]), Number(match[4]));
  match = COMPACT.exec(text);
  if (match !== null) return dated(match, Number(match[1]), Number(match[2]), Number(match[3]));
  match = MONTH_FIRST.exec(text);
  if (match !== null) return dated(match, Number(match[3]), monthNumber(match[1]), Number(match[2]));
  match = DAY_FIRST.exec(text);
  if (match !== null) return dated(match, Number(match[3]), monthNumber(match[2]), Number(match[1]));
  match = NUMERIC.exec(text);
  if (match === null) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (first > 12 || first === second || order === "day-first") return dated(match, year, second, first);
  if (second > 12 || order === "month-first") return dated(match, year, first, second);
  // With dots the day comes first everywhere that dots are used.
  return match[2] === "." ? dated(match, year, second, first) : undefined;
}

function dated(match: RegExpExecArray, year: number, month: number, day: number) {
  const iso = isoDay(year, month, day);
  return iso === undefined ? undefined : { day: iso, length: match[0].length };
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}

function isoDay(year: number, month: number, day: number): string | undefined {
  if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > daysInMonth(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function restIsTime(rest: string): boolean {
  return rest
    .replace(/^T(?=\d)/i, " ")
    .split(/[\s,()@|–—]+/)
    .every((token) => token === "" || token === "-" || AFTER_DATE.test(token));
}
