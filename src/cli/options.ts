import { z } from "zod";
import { ParleyError } from "../errors.ts";

/** Checks what commander read against a command's own schema. Throws "usage" that names the option and the value. */
export function readOptions<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const name = issue?.path[0];
  const where = typeof name === "string" ? `--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}: ` : "";
  throw new ParleyError("usage", `${where}${issue?.message ?? "cannot be read"}`);
}

/** Checks positional arguments. */
export function readArguments<T extends z.ZodType>(schema: T, args: readonly unknown[]): z.infer<T> {
  const result = schema.safeParse(args);
  if (result.success) return result.data;
  throw new ParleyError("usage", result.error.issues[0]?.message ?? "arguments cannot be read");
}

/** A day of the calendar, `YYYY-MM-DD`. */
export const isoDay = z.iso.date({ error: (issue) => `"${String(issue.input)}" is no day of the form YYYY-MM-DD` });

/** A day, month or year: `2019`, `2019-10`, `2019-10-05`. */
export const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
  error: (issue) => `"${String(issue.input)}" is no date of the form YYYY, YYYY-MM or YYYY-MM-DD`,
});

/** A whole number within bounds, given as text. */
export const wholeNumber = (low: number, high: number) =>
  z.coerce
    .number({ error: `must be a whole number from ${low} to ${high}` })
    .int({ error: `must be a whole number from ${low} to ${high}` })
    .min(low, { error: `must be at least ${low}` })
    .max(high, { error: `must be at most ${high}` });
