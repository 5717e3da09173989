import { z } from "zod";
import { ParleyError } from "../errors.ts";
import { firstDay, isIsoDate, lastDay } from "../graph/index.ts";
import { parseDay } from "../read/index.ts";

/** Checks what commander read against a command's own schema. Throws "usage" that names the option and the value. */
export function readOptions<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) {
    for (const [from, to] of PERIODS) checkPeriod(result.data, from, to);
    return result.data;
  }
  const issue = result.error.issues[0];
  const name = issue?.path[0];
  const where = typeof name === "string" ? `--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}: ` : "";
  throw new ParleyError("usage", `${where}${issue?.message ?? "cannot be read"}`);
}

/** Options that are the two ends of a period, in every command that has them. */
const PERIODS = [
  ["since", "until"],
  ["from", "to"],
] as const;

/** A period that ends before it begins holds nothing: that is a slip, not a question. */
function checkPeriod(options: unknown, from: string, to: string): void {
  const period = z.object({ [from]: isoDate, [to]: isoDate }).safeParse(options).data;
  const [first, last] = [period?.[from], period?.[to]];
  if (first === undefined || last === undefined || firstDay(first) <= lastDay(last)) return;
  throw new ParleyError("usage", `--${from} ${first} is later than --${to} ${last}`);
}

/** Checks positional arguments. */
export function readArguments<T extends z.ZodType>(schema: T, args: readonly unknown[]): z.infer<T> {
  const result = schema.safeParse(args);
  if (result.success) return result.data;
  throw new ParleyError("usage", result.error.issues[0]?.message ?? "arguments cannot be read");
}

/** A day of the calendar, `YYYY-MM-DD`; typed as people type days ("7 Oct 2019"), but for what could be two ("3/4/2019"). */
export const isoDay = z.string().transform((text, context): string => {
  const day = parseDay(text);
  if (day !== undefined) return day;
  const message = noSuchDay(text) ?? `"${text}" is no day such as 2019-10-07 or "7 Oct 2019"`;
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

/** A day, month or year: `2019`, `2019-10`, `2019-10-05`; typed as people type them ("Oct 2019", "2019/10/5"). */
export const isoDate = z.string().transform((text, context): string => {
  const date = isIsoDate(text) ? text : (monthOf(text.trim()) ?? parseDay(text));
  if (date !== undefined) return date;
  const message = noSuchDay(text) ?? `"${text}" is no date such as 2019, 2019-10, 2019-10-07 or "7 Oct 2019"`;
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

/** "Oct 2019" and "2019-9" as `YYYY-MM`: a month is what its first day has. */
function monthOf(text: string): string | undefined {
  const [, year, month] = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? [];
  const first = year === undefined ? (/^[a-z]+\.?,? \d{4}$/i.test(text) ? `1 ${text}` : "") : `${year}-${month}-1`;
  return parseDay(first)?.slice(0, "YYYY-MM".length);
}

/** What to say of a date that is written rightly, but that no calendar has. */
const noSuchDay = (text: string): string | undefined =>
  /^\d{4}-\d{2}(?:-\d{2})?$/.test(text) ? `the calendar has no "${text}"` : undefined;

/** A number from 0 to 1, given as text. */
export const share = z.string().transform((text, context): number => {
  const number = Number(text);
  if (/^[\d.]+$/.test(text) && number >= 0 && number <= 1) return number;
  context.addIssue({ code: "custom", message: `"${text}" is no number from 0 to 1` });
  return z.NEVER;
});

/** A whole number within bounds, given as text. */
export const wholeNumber = (low: number, high: number) => {
  const error = (issue: { readonly input?: unknown }): string =>
    `"${String(issue.input)}" is no whole number from ${low} to ${high}`;
  return z
    .string({ error })
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .refine((number) => number >= low && number <= high, { error });
};
