import { MAX_DOC_CHARS } from "./limits.ts";

/** A record of a delimited table, or what is wrong with the line that it starts on. */
export interface DelimitedRow {
  /** One-based line where it starts. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault?: string;
}

/** A cell may be longer than any document; past this it is cut, which still shows that it is too long. */
const MAX_CELL_CHARS = MAX_DOC_CHARS + 1;

/**
 * Reads RFC 4180 and what people make of it, record by record: any line break, quotes inside unquoted cells, unescaped
 * quotes inside quoted ones. A quote that is never closed costs its own line and no other: reading goes on with the
 * next line. Blank lines are skipped. Linear.
 */
export function* readDelimited(text: string, delimiter: string): Generator<DelimitedRow> {
  const scan: Scan = { text, delimiter, at: 0, line: 1, hopeless: false };
  while (scan.at < text.length) {
    const { line, at } = scan;
    const cells: string[] = [];
    let fault: string | undefined;
    for (;;) {
      const cell = text[scan.at] === '"' ? quotedCell(scan) : bareCell(scan);
      if (cell === undefined) {
        fault = "A quotation mark is opened and never closed.";
        scan.at = at;
        scan.line = line;
        skipLine(scan);
        break;
      }
      cells.push(cell);
      if (scan.text[scan.at] !== delimiter) break;
      scan.at++;
    }
    if (fault !== undefined) yield { line, cells: [], fault };
    else {
      skipBreak(scan);
      if (cells.length > 1 || (cells[0] ?? "").trim() !== "") yield { line, cells };
    }
  }
}

interface Scan {
  readonly text: string;
  readonly delimiter: string;
  at: number;
  line: number;
  /** An earlier quote ran to the end of the file unclosed: further ones are only sought on their own line. */
  hopeless: boolean;
}

function bareCell(scan: Scan): string {
  const start = scan.at;
  while (scan.at < scan.text.length && !isEnd(scan, scan.at)) scan.at++;
  return scan.text.slice(start, Math.min(scan.at, start + MAX_CELL_CHARS));
}

function quotedCell(scan: Scan): string | undefined {
  const { text } = scan;
  const parts: string[] = [];
  let from = scan.at + 1;
  let breaks = 0;
  let counted = from;
  const limit = scan.hopeless ? lineEnd(text, from) : text.length;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0 || quote >= limit) {
      if (!scan.hopeless && quote < 0) scan.hopeless = true;
      return undefined;
    }
    breaks += countBreaks(text, counted, quote);
    counted = quote;
    parts.push(text.slice(from, quote));
    from = quote + 1;
    if (text[from] === '"') {
      parts.push('"');
      from++;
      continue;
    }
    let after = from;
    while (text[after] === " " && scan.delimiter !== " ") after++;
    if (after >= text.length || isEnd(scan, after)) {
      scan.at = after;
      scan.line += breaks;
      return parts.join("").slice(0, MAX_CELL_CHARS);
    }
    // A quote that opens a cell on a later line: it is this one that was never closed.
    const before = text[quote - 1];
    if (breaks > 0 && (before === scan.delimiter || before === "\n" || before === "\r")) return undefined;
    parts.push('"');
  }
}

function isEnd(scan: Scan, at: number): boolean {
  const char = scan.text[at];
  return char === scan.delimiter || char === "\n" || char === "\r";
}

function skipLine(scan: Scan): void {
  scan.at = lineEnd(scan.text, scan.at);
  skipBreak(scan);
}

function skipBreak(scan: Scan): void {
  if (scan.at >= scan.text.length) return;
  scan.at += scan.text.startsWith("\r\n", scan.at) ? 2 : 1;
  scan.line++;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

function countBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const char = text[at];
    if (char === "\n" || (char === "\r" && text[at + 1] !== "\n")) count++;
  }
  return count;
}

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** The delimiter that parts the first records into the most cells, the same number in each. */
export function guessDelimiter(text: string): string {
  const opening = text.slice(0, 200_000);
  let best = ",";
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const counts: number[] = [];
    for (const { cells, fault } of readDelimited(opening, delimiter)) {
      if (fault === undefined) counts.push(cells.length);
      if (counts.length >= 8) break;
    }
    const [header = 1] = counts;
    const alike = counts.filter((count) => count === header).length / Math.max(1, counts.length);
    const score = (header - 1) * alike;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}
