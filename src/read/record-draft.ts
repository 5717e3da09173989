import { dayOfTimestamp } from "./dates.ts";
import type { Draft } from "./draft.ts";
import { findField, toText } from "./fields.ts";

/** What a record says of a document beside its text; `source` counts as an address where it looks like one. */
export function recordDraft(record: ReadonlyMap<string, unknown>): Omit<Draft, "source" | "pieces"> {
  const title = toText(findField(record, "title"));
  const date = dateText(findField(record, "date"));
  const publisher = toText(findField(record, "publisher"));
  const address = publisher !== undefined && /^https?:\/\//i.test(publisher) ? publisher : undefined;
  const url = toText(findField(record, "url")) ?? address;
  const language = toText(findField(record, "language"));
  return {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { dates: [date] }),
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(language === undefined ? {} : { language }),
  };
}

/** A date's value as written; Unix timestamps become days. */
export function dateText(value: unknown): string | undefined {
  const text = toText(value);
  if (text === undefined || !/^\d{10}(\d{3})?$/.test(text)) return text;
  return dayOfTimestamp(Number(text)) ?? text;
}
