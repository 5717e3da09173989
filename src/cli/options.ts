import { z } from "zod";
import { ParleyError } from "../errors.ts";
import { firstDay, isIsoDate, lastDay } from "../graph/index.ts";

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

/** A day of the calendar, `YYYY-MM-DD`. */
export const isoDay = z.string().refine((text) => text.length === 10 && isIsoDate(text), {
  error: ({ input }) => noSuchDay(input) ?? `"${String(input)}" is no day of the form YYYY-MM-DD`,
});

/** A day, month or year: `2019`, `2019-10`, `2019-10-05`. */
export const isoDate = z.string().refine(isIsoDate, {
  error: ({ input }) => noSuchDay(input) ?? `"${String(input)}" is no date of the form YYYY, YYYY-MM or YYYY-MM-DD`,
});

/** What to say of a date that is written rightly, but that no calendar has. */
const noSuchDay = (input: unknown): string | undefined =>
  typeof input === "string" && /^\d{4}-\d{2}(?:-\d{2})?$/.test(input) ? `the calendar has no "${input}"` : undefined;

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
