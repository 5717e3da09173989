import type { Block } from "../../src/model/index.ts";
import type { Quote } from "../load/library.ts";

/** A stretch of text that is evidence for the same facts throughout; `facts` is empty between quotes. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly facts: readonly string[];
  /** The place of the shortest quote that covers it, `start-end`. */
  readonly at?: string;
  readonly current: boolean;
  /** The node that it names; of names within one another the innermost. */
  readonly node?: string;
}

/** A block of a document in pieces. */
export interface Passage {
  readonly kind: Block["kind"];
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

/** A name of a node in a text. */
export interface NameAt {
  readonly start: number;
  readonly end: number;
  readonly node: string;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Cuts a document's text into its blocks, and these where quotes and names begin and end. `current` is marked. */
export function cutPassages(
  text: string,
  blocks: readonly Block[],
  quotes: readonly Quote[],
  current: Span | undefined,
  names: readonly NameAt[] = [],
): Passage[] {
  return (blocks.length > 0 ? blocks : paragraphs(text)).map(({ kind, span }) => {
    const inside = quotes.filter((quote) => quote.start < span.end && quote.end > span.start);
    const named = names.filter((name) => name.start >= span.start && name.end <= span.end);
    return { kind, start: span.start, end: span.end, pieces: cut(text, span, inside, current, named) };
  });
}

function cut(
  text: string,
  span: Span,
  quotes: readonly Quote[],
  current: Span | undefined,
  names: readonly NameAt[],
): Piece[] {
  const edges = new Set([span.start, span.end]);
  for (const { start, end } of [...quotes, ...names, ...(current === undefined ? [] : [current])]) {
    for (const edge of [start, end]) if (edge > span.start && edge < span.end) edges.add(edge);
  }
  const points = [...edges].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [index, start] of points.entries()) {
    const end = points[index + 1];
    if (end === undefined) break;
    const over = quotes.filter((quote) => quote.start <= start && quote.end >= end);
    const quote = shortest(over);
    const name = shortest(names.filter((one) => one.start <= start && one.end >= end));
    pieces.push({
      start,
      end,
      text: text.slice(start, end),
      facts: [...new Set(over.map((quote) => quote.fact))],
      ...(quote === undefined ? {} : { at: `${quote.start}-${quote.end}` }),
      current: current !== undefined && current.start <= start && current.end >= end,
      ...(name === undefined ? {} : { node: name.node }),
    });
  }
  return pieces;
}

/** The innermost of several that lie over one another. */
function shortest<T extends Span>(spans: readonly T[]): T | undefined {
  return spans.reduce<T | undefined>(
    (best, one) => (best === undefined || one.end - one.start < best.end - best.start ? one : best),
    undefined,
  );
}

/** Blocks of a text that came without: what stands between blank lines. */
function paragraphs(text: string): { kind: Block["kind"]; span: Span }[] {
  const blocks: { kind: Block["kind"]; span: Span }[] = [];
  let start = 0;
  for (const part of text.split("\n\n")) {
    if (part.trim() !== "") blocks.push({ kind: "paragraph", span: { start, end: start + part.length } });
    start += part.length + 2;
  }
  return blocks;
}

/** The facts whose evidence overlaps `span`. */
export function factsAt(quotes: readonly Quote[], span: Span): string[] {
  return [...new Set(quotes.filter((one) => one.start < span.end && one.end > span.start).map((one) => one.fact))];
}

/** Reads `start-end`. */
export function parseSpan(at: string | undefined): Span | undefined {
  const [start, end] = (at ?? "").split("-").map(Number);
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}
