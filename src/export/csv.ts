import type { ExportOptions } from "./exporter.ts";

/** What a table needs: its columns' names, and rows of their values. */
export type Cell = string | number | boolean | undefined;

/** A spreadsheet takes what begins so for a formula, and would run it. */
const FORMULA = /^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/;
const NEEDS_QUOTES = /[",\r\n\t]|^\s|\s$/;

/** What a table begins with: a byte order mark where one is asked for. */
export const csvStart = ({ bom = false }: ExportOptions = {}): string => (bom ? "\uFEFF" : "");

/**
 * A row of CSV (RFC 4180). Text that a spreadsheet would take for a formula gets an apostrophe before it, which spreadsheets
 * take to mean text; numbers are left as they are.
 */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map((cell) => csvCell(typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : cell)).join(",")}\r\n`;
}

/** The same for programs that import tables as they are. */
export const plainCsvRow = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(",")}\n`;

function csvCell(cell: Cell): string {
  if (typeof cell !== "string") return cell === undefined ? "" : String(cell);
  // What the characters of half a pair and of control would do to a table's reader is not worth finding out.
  const text = cell.replace(/\0/g, "");
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
