import type { Span } from "../../../model/index.ts";
import { SPEECH_VERBS } from "../lexicon/actor-nouns.ts";
import { childrenBy, isVerb, lemmaAt, type Tree } from "../tree.ts";
import { groupBy } from "../group.ts";

/** A stretch of direct speech and the words that say whose it is. */
export interface Quote {
  readonly span: Span;
  /** The verb of saying and its subject, wherever it stands; absent where nobody is named. */
  readonly saidBy?: { readonly tree: Tree; readonly verb: number; readonly subject: number };
}

const OPENING = new Set(["“", "«", "„"]);
const CLOSING = new Set(["”", "»"]);
/** A quote longer than this lost its closing mark. */
const LONGEST = 3000;

/** Finds the direct speech of a document: quotes within one block, each with the verb of saying nearest to it. */
export function findQuotes(trees: readonly Tree[], text: string): Quote[] {
  const quotes: Quote[] = [];
  for (const block of groupBy(trees, (t) => t.block).values()) {
    const spans = quoteSpans(block, text);
    for (const span of spans) {
      const saidBy = sayerOf(span, block, spans);
      quotes.push({ span, ...(saidBy ? { saidBy } : {}) });
    }
  }
  return quotes;
}

function quoteSpans(block: readonly Tree[], text: string): Span[] {
  const start = block[0]?.span.start ?? 0;
  const end = block.at(-1)?.span.end ?? start;
  const spans: Span[] = [];
  let open: number | undefined;
  for (let i = start; i < end; i++) {
    const char = text[i] ?? "";
    const straight = char === '"';
    if (open === undefined && (straight || OPENING.has(char))) open = i;
    else if (open !== undefined && (straight || CLOSING.has(char))) {
      if (i - open > 1 && i - open < LONGEST) spans.push({ start: open, end: i + 1 });
      open = undefined;
    }
  }
  // A paragraph of speech that the next one goes on with has no closing mark.
  if (open !== undefined && end - open < LONGEST && open - start < 3) spans.push({ start: open, end });
  return spans;
}

function sayerOf(span: Span, block: readonly Tree[], spans: readonly Span[]): Quote["saidBy"] {
  const first = block.findIndex((t) => t.span.end > span.start);
  const last = block.findLastIndex((t) => t.span.start < span.end);
  if (first < 0) return undefined;
  const inside = block.slice(first, last + 1);
  // In the sentences of the quote itself; then in the one before, then in the one after.
  for (const trees of [inside, block.slice(Math.max(0, first - 1), first), block.slice(last + 1, last + 2)]) {
    const found = trees.flatMap((tree) => verbsOfSaying(tree, spans));
    const nearest = found.sort((a, b) => distance(a, span) - distance(b, span))[0];
    if (nearest) return nearest;
  }
  return undefined;
}

function distance(said: { tree: Tree; verb: number }, span: Span): number {
  const at = said.tree.tokens[said.verb]?.span.start ?? 0;
  return at < span.start ? span.start - at : at - span.end;
}

function verbsOfSaying(tree: Tree, spans: readonly Span[]): { tree: Tree; verb: number; subject: number }[] {
  return tree.tokens.flatMap((token, verb) => {
    if (
      !isVerb(tree, verb) ||
      !SPEECH_VERBS.has(lemmaAt(tree, verb)) ||
      spans.some((s) => s.start <= token.span.start && token.span.end <= s.end)
    )
      return [];
    const subject = childrenBy(tree, verb, "nsubj").find(
      (s) =>
        !spans.some((q) => q.start <= (tree.tokens[s]?.span.start ?? 0) && (tree.tokens[s]?.span.end ?? 0) <= q.end),
    );
    return subject === undefined ? [] : [{ tree, verb, subject }];
  });
}

/** The quote that holds a place in the text; quotes are in reading order. */
export function quoteAt(quotes: readonly Quote[], offset: number): Quote | undefined {
  let low = 0;
  let high = quotes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quote = quotes[middle];
    if (!quote) return undefined;
    if (offset < quote.span.start) high = middle - 1;
    else if (offset >= quote.span.end) low = middle + 1;
    else return quote;
  }
  return undefined;
}
