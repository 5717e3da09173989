import type { Diagnostic } from "../model/index.ts";
import { findField, toRecord } from "./fields.ts";
import { collectDocs, recordToDoc } from "./record-doc.ts";
import type { Reader, ReadInput, ReadResult } from "./reader.ts";

/** One JSON object a line, each an article; a line that is none costs only itself. */
export const JSON_LINES_READER: Reader = {
  id: "jsonl",
  extensions: ["jsonl", "ndjson", "jl"],
  read: (input, text) => collectDocs(input.source, readLines(input, text)),
};

/** A JSON file with one article, a list of them, or an object that holds such a list, as news APIs answer. */
export const JSON_READER: Reader = {
  id: "json",
  extensions: ["json"],
  read: (input, text) => {
    const parsed = parseJson(text);
    if ("fault" in parsed) {
      // Many a file of JSON lines is called .json.
      if (looksLikeJsonLines(text)) return JSON_LINES_READER.read(input, text);
      return fault(input.source, "bad-row", `It is not JSON: ${parsed.fault}`);
    }
    const list = articleList(parsed.value);
    if (list === undefined)
      return fault(input.source, "unsupported", "This JSON holds no articles: no object in it has a text.");
    const single = list.length === 1 && !Array.isArray(parsed.value);
    return collectDocs(
      input.source,
      (function* () {
        for (const [index, value] of list.entries())
          yield readValue(value, single ? input.source : `${input.source}#${index + 1}`, input);
      })(),
    );
  },
};

/** Whether a text begins with an object on a line of its own and another after it. */
export function looksLikeJsonLines(text: string): boolean {
  return /^\s*\{[^\n]*\}[^\S\n]*\n\s*\{/.test(text);
}

function* readLines(input: ReadInput, text: string): Generator<ReadResult> {
  let number = 0;
  let line = 0;
  let from = 0;
  while (from <= text.length) {
    const end = text.indexOf("\n", from);
    const raw = text
      .slice(from, end < 0 ? text.length : end)
      .replace(/^\ufeff/, "")
      .trim();
    from = end < 0 ? text.length + 1 : end + 1;
    line++;
    if (raw === "") continue;
    const source = `${input.source}#${++number}`;
    const parsed = parseJson(raw);
    yield "fault" in parsed
      ? fault(source, "bad-row", `It is not JSON: ${parsed.fault}`, line)
      : readValue(parsed.value, source, input, line);
  }
}

function readValue(value: unknown, source: string, input: ReadInput, line?: number): ReadResult {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return fault(source, "bad-row", "It is not a JSON object.", line);
  return recordToDoc({ record: flatten(value), source, ...(line === undefined ? {} : { line }) }, input);
}

/** An object's entries, and below them those of the objects in it: `fields.bodyText` counts where nothing nearer does. */
function flatten(value: object): ReadonlyMap<string, unknown> {
  const record = new Map(toRecord(value));
  for (const name of ["fields", "attributes", "metadata", "meta", "article", "data", "source"]) {
    const inner = record.get(name);
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) continue;
    // An object that has the text itself is no text.
    if (name === "article" || name === "data") record.delete(name);
    for (const [key, entry] of toRecord(inner)) if (!record.has(key) && name !== "source") record.set(key, entry);
  }
  return record;
}

const LISTS = [
  "articles",
  "results",
  "docs",
  "documents",
  "items",
  "data",
  "hits",
  "response",
  "news",
  "entries",
  "posts",
  "stories",
];

function articleList(value: unknown, depth = 0): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value.map((entry: unknown) => entry);
  if (typeof value !== "object" || value === null || depth > 3) return undefined;
  const record = toRecord(value);
  for (const name of LISTS) {
    const inner = record.get(name);
    if (Array.isArray(inner) && inner.some((entry) => typeof entry === "object" && entry !== null))
      return articleList(inner);
  }
  if (findField(flatten(value), "text") !== undefined) return [value];
  for (const name of LISTS) {
    const inner = articleList(record.get(name), depth + 1);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function parseJson(text: string): { value: unknown } | { fault: string } {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (cause) {
    return { fault: cause instanceof Error ? cause.message.slice(0, 120) : "unknown" };
  }
}

function fault(source: string, code: Diagnostic["code"], message: string, line?: number): ReadResult {
  return {
    docs: [],
    diagnostics: [{ code, severity: "error", source, message, ...(line === undefined ? {} : { line }) }],
  };
}
