import { ParleyError } from "../errors.ts";
import { firstDay, isIsoDate, lastDay } from "./dates.ts";
import type { ForeignNode, ForeignTime, ForeignValues } from "./foreign-graph.ts";

/** An ISO day, month or year from a date or a date and time; undefined for anything else. */
export function isoDate(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const date = text.length > 10 && text[10] === "T" ? text.slice(0, 10) : text;
  return isIsoDate(date) ? date : undefined;
}

/** When a node or edge is, by the format's own times; else by columns, as in files whose format has none or whose writer knew of none. */
export function timesOf({ times, values }: Pick<ForeignNode, "times" | "values">): readonly ForeignTime[] {
  if (times.some(({ start, end }) => start !== undefined || end !== undefined)) return times;
  const { date, start = date, end = date } = values;
  return [{ start, end }];
}

/** From the earliest start to the latest end that is a date; one that is open on a side gives its other end for both. */
export function periodOf(
  times: readonly ForeignTime[],
  isoDate: (text: string | undefined) => string | undefined,
): { first?: string; last?: string } {
  let first: string | undefined;
  let last: string | undefined;
  for (const { start, end } of times) {
    const from = isoDate(start) ?? isoDate(end);
    const to = isoDate(end) ?? isoDate(start);
    if (from === undefined || to === undefined) continue;
    if (first === undefined || firstDay(from) < firstDay(first)) first = from;
    if (last === undefined || lastDay(to) > lastDay(last)) last = to;
  }
  return first === undefined || last === undefined ? {} : { first, last };
}

/** A list as parley writes it, JSON; other text is a list of one, and none at all an empty one. */
export function readList(text: string | undefined): string[] {
  if (text === undefined || text === "") return [];
  if (text.startsWith("[") && text.endsWith("]")) {
    try {
      const list: unknown = JSON.parse(text);
      if (Array.isArray(list)) return list.map(String);
    } catch {
      // Some programs write [a, b]: there is no telling where an item ends that holds a comma, so it stays one.
    }
  }
  return [text];
}

/** A whole number of at least 0, or 0. */
export function readCount(text: string | undefined): number {
  const number = Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}

/** What is left of a file's values when parley has taken what it has a place for. */
export function leftOver(
  values: ForeignValues,
  taken: ReadonlySet<string>,
  intern: (text: string) => string,
): { imported?: Record<string, string> } {
  let imported: Record<string, string> | undefined;
  for (const name of Object.keys(values)) {
    if (!taken.has(name)) (imported ??= {})[name] = intern(values[name] ?? "");
  }
  return imported === undefined ? {} : { imported };
}

/** A finite number; undefined for anything else. */
export function readNumber(text: string | undefined): number | undefined {
  const value = text === undefined || text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** An attribute of an element that cannot be without it. Throws "bad-graph" that names the file and the line. */
export function requireAttribute(own: ForeignValues, name: string, source: string, line: number): string {
  const value = own[name];
  if (value === undefined) throw new ParleyError("bad-graph", `${source}:${line}: has no ${name}`);
  return value;
}
