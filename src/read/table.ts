import type { Diagnostic } from "../model/index.ts";
import { dateOrderOf, parseDay } from "./dates.ts";
import { guessDelimiter, readDelimited } from "./delimited.ts";
import type { DelimitedRow } from "./delimited.ts";
import { FIELD_NAMES, fieldKey, findField } from "./fields.ts";
import type { Field } from "./fields.ts";
import { collectDocs, recordToDoc } from "./record-doc.ts";
import type { Reader, ReadInput, ReadResult } from "./reader.ts";

/** How many rows are looked at to tell what the columns of a table without usual names hold. */
const SAMPLE_ROWS = 50;
/** Cells of this mean length are texts, and no row of names has one. */
const TEXT_CHARS = 120;

/** Tables of articles: a row is a document. */
export const TABLE_READER: Reader = {
  id: "table",
  extensions: ["csv", "tsv", "tab"],
  read: (input, text) => {
    const clean = text.startsWith("\ufeff") ? text.slice(1) : text;
    // Spreadsheets write the delimiter that they used into a first line of its own.
    const told = /^sep=(.)\r?\n/.exec(clean);
    const delimiter = told?.[1] ?? (/\.(tsv|tab)$/i.test(input.source) ? "\t" : guessDelimiter(clean));
    const rows = [...readDelimited(told === null ? clean : clean.slice(told[0].length), delimiter)];
    const columns = findColumns(rows, input);
    if (columns.fault !== undefined) {
      return {
        docs: [],
        diagnostics: [{ code: "unsupported", severity: "error", source: input.source, message: columns.fault }],
      };
    }
    const data = columns.header ? rows.slice(1) : rows;
    return collectDocs(input.source, readRows(data, columns.keys, input));
  },
};

/** Whether a text is likely a table of articles: its first line names a text and something else. */
export function looksLikeTable(text: string): boolean {
  const [first, second] = readDelimited(text.slice(0, 100_000), guessDelimiter(text));
  if (first === undefined || second === undefined || first.cells.length < 2) return false;
  return named(first.cells.map(fieldKey)) >= 2 && first.cells.length === second.cells.length;
}

function* readRows(data: readonly DelimitedRow[], keys: readonly string[], input: ReadInput): Generator<ReadResult> {
  const order = dateOrderOf(columnValues(data, keys, input));
  let number = 0;
  for (const { cells, line, fault } of data) {
    const source = `${input.source}#${++number}`;
    const surplus = cells.slice(keys.length).some((cell) => cell.trim() !== "");
    const wrong =
      fault ?? (surplus ? `It has ${cells.length} cells where the table has ${keys.length} columns.` : undefined);
    if (wrong !== undefined) {
      const diagnostic: Diagnostic = { code: "bad-row", severity: "error", source, line, message: wrong };
      yield { docs: [], diagnostics: [diagnostic] };
      continue;
    }
    const record = new Map<string, unknown>();
    keys.forEach((key, index) => {
      const cell = cells[index] ?? "";
      if (!record.has(key) && cell.trim() !== "") record.set(key, cell);
    });
    yield recordToDoc({ record, source, line }, input, order);
  }
}

function* columnValues(data: readonly DelimitedRow[], keys: readonly string[], input: ReadInput): Generator<string> {
  const columns = input.columns?.date === undefined ? FIELD_NAMES.date : [fieldKey(input.columns.date)];
  const index = columns.map((name) => keys.indexOf(name)).find((found) => found >= 0) ?? -1;
  if (index >= 0) for (const { cells } of data) yield cells[index] ?? "";
}

interface Columns {
  readonly keys: readonly string[];
  /** Whether the first row names the columns. */
  readonly header: boolean;
  readonly fault?: string;
}

/** The columns by the first row, or, where it names none that is usual, by what the rows hold. */
function findColumns(rows: readonly DelimitedRow[], input: ReadInput): Columns {
  const first = rows.find(({ fault }) => fault === undefined)?.cells ?? [];
  const keys = first.map(fieldKey);
  const asked = Object.values(input.columns ?? {}).filter((name) => name !== undefined);
  const missing = asked.find((name) => !keys.includes(fieldKey(name)));
  if (missing !== undefined) {
    return {
      keys,
      header: true,
      fault: `It has no column “${missing}”; its columns are ${first.slice(0, 30).join(", ").slice(0, 300)}.`,
    };
  }
  const present = new Map(keys.map((key) => [key, key]));
  const hasText = input.columns?.text !== undefined || findField(present, "text") !== undefined;
  if (hasText && (asked.length > 0 || !first.some((cell) => cell.length > TEXT_CHARS))) return { keys, header: true };
  return guessColumns(rows, keys, first);
}

function guessColumns(rows: readonly DelimitedRow[], keys: readonly string[], first: readonly string[]): Columns {
  const header = !first.some(
    (cell) => cell.length > TEXT_CHARS || /^https?:\/\//.test(cell) || parseDay(cell) !== undefined,
  );
  const sample = rows.slice(header ? 1 : 0, SAMPLE_ROWS);
  const values = (index: number) => sample.map(({ cells }) => cells[index] ?? "").filter((cell) => cell.trim() !== "");
  const share = (index: number, test: (cell: string) => boolean) =>
    values(index).filter(test).length / Math.max(1, values(index).length);
  const mean = (index: number) =>
    values(index).reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, values(index).length);
  const indexes = first.map((_, index) => index);
  const text = indexes.reduce((left, right) => (mean(right) > mean(left) ? right : left), 0);
  if (mean(text) < TEXT_CHARS) {
    return { keys, header, fault: "No column looks like the text of an article; say which column it is." };
  }
  const guessed = header ? [...keys] : keys.map((_, index) => `column${index + 1}`);
  const put = (field: Field, test: (index: number) => boolean) => {
    const usual = FIELD_NAMES[field][0];
    if (usual === undefined || (header && keys.some((key) => FIELD_NAMES[field].includes(key)))) return;
    const index = indexes.find((candidate) => !(guessed[candidate] === FIELD_NAMES.text[0]) && test(candidate));
    if (index !== undefined) guessed[index] = usual;
  };
  guessed[text] = FIELD_NAMES.text[0] ?? "text";
  put("date", (index) => share(index, (cell) => parseDay(cell) !== undefined) > 0.8);
  put("url", (index) => share(index, (cell) => /^https?:\/\//.test(cell)) > 0.8);
  put(
    "title",
    (index) =>
      /^column\d+$|^\D*$/.test(guessed[index] ?? "") &&
      mean(index) >= 20 &&
      mean(index) < 200 &&
      guessed[index] !== "url",
  );
  return { keys: guessed, header };
}

/** How many fields a row of names covers. */
function named(keys: readonly string[]): number {
  return Object.values(FIELD_NAMES).filter((names) => keys.some((key) => names.includes(key))).length;
}
