import type { Span } from "../../../model/index.ts";
import { STATEMENTS } from "../claims/control-words.ts";
import { SPEECH_VERBS } from "../lexicon/actor-nouns.ts";
import { childrenBy, isVerb, lemmaAt, type Tree } from "../tree.ts";
import { groupBy } from "../group.ts";

/** A stretch of direct speech and the words that say whose it is. */
export interface Quote {
  readonly span: Span;
  /** The verb of saying and its subject, wherever it stands; absent where nobody is named. */
  readonly saidBy?: { readonly tree: Tree; readonly verb: number; readonly subject: number };
  /** The one before it, where that stands in the same passage: "she added" may be whoever spoke there. */
  readonly previous?: Quote;
}

const OPENING = new Set(["“", "«", "„"]);
const CLOSING = new Set(["”", "»"]);
/** Further apart than this, two quotes are of two passages. Characters. */
const NEAR = 400;
/** A quote longer than this lost its closing mark. */
const LONGEST = 3000;

/** Finds the direct speech of a document: quotes within one block, each with the verb of saying nearest to it. */
export function findQuotes(trees: readonly Tree[], text: string): Quote[] {
  const quotes: Quote[] = [];
  /** Of the last block a quote that was not closed: the next block goes on with it. */
  let unclosed: Quote | undefined;
  for (const block of groupBy(trees, (t) => t.block).values()) {
    const spans = quoteSpans(block, text);
    for (const [n, span] of spans.entries()) {
      const goesOn = n === 0 && unclosed !== undefined && isAtStart(span, block);
      const saidBy = sayerOf(span, block, spans, text) ?? (goesOn ? unclosed?.saidBy : undefined);
      const before = quotes.at(-1);
      const isNear = before !== undefined && span.start - before.span.end < NEAR;
      quotes.push({ span, ...(saidBy ? { saidBy } : {}), ...(isNear ? { previous: before } : {}) });
    }
    const last = quotes.at(-1);
    unclosed = last && spans.length > 0 && !isClosed(last.span, text) ? last : undefined;
  }
  return quotes;
}

function isAtStart(span: Span, block: readonly Tree[]): boolean {
  return span.start - (block[0]?.span.start ?? 0) < 3;
}

function isClosed(span: Span, text: string): boolean {
  const mark = text[span.end - 1] ?? "";
  return mark === '"' || CLOSING.has(mark);
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
  // A paragraph of speech that the next one goes on with has no closing mark: it begins with one, or follows "said".
  if (open !== undefined && end - open < LONGEST && (open - start < 3 || spans.length > 0))
    spans.push({ start: open, end });
  return spans;
}

function sayerOf(span: Span, block: readonly Tree[], spans: readonly Span[], text: string): Quote["saidBy"] {
  const first = block.findIndex((t) => t.span.end > span.start);
  const last = block.findLastIndex((t) => t.span.start < span.end);
  if (first < 0) return undefined;
  const inside = block.slice(first, last + 1);
  // In the sentences of the quote itself; then in the one before, then in the one after.
  for (const trees of [inside, block.slice(Math.max(0, first - 1), first), block.slice(last + 1, last + 2)]) {
    const found = trees.flatMap((tree) => verbsOfSaying(tree, spans));
    const nearest = found.sort((a, b) => distance(a, span) - distance(b, span))[0];
    if (nearest) return nearest;
    const introduced = trees === inside ? introducer(span, inside, spans, text) : undefined;
    if (introduced) return introduced;
  }
  return undefined;
}

/** "Kone gave another account: “…”": whose account it is says it, though no verb of saying does. */
function introducer(span: Span, inside: readonly Tree[], spans: readonly Span[], text: string): Quote["saidBy"] {
  const [tree] = inside;
  if (!tree || !/:\s*$/u.test(text.slice(tree.span.start, span.start))) return undefined;
  const isQuoted = (i: number): boolean => {
    const at = tree.tokens[i]?.span.start ?? 0;
    return spans.some((s) => s.start <= at && at < s.end);
  };
  const verbs = tree.tokens.map((_, i) => i).filter((i) => isVerb(tree, i) && !isQuoted(i));
  for (const verb of verbs) {
    const subject = childrenBy(tree, verb, "nsubj").find((s) => !isQuoted(s));
    if (subject !== undefined) return { tree, verb, subject };
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
      !(SPEECH_VERBS.has(lemmaAt(tree, verb)) || isReading(tree, verb)) ||
      spans.some((s) => s.start <= token.span.start && token.span.end <= s.end)
    )
      return [];
    const subject = childrenBy(tree, verb, "nsubj").find(
      (s) =>
        !spans.some((q) => q.start <= (tree.tokens[s]?.span.start ?? 0) && (tree.tokens[s]?.span.end ?? 0) <= q.end),
    );
    // "…, wrote Kone", where the parser took the quote for who wrote and Kone for what.
    const inverted = childrenBy(tree, verb, "obj").find(
      (o) => (o === verb + 1 && tree.tokens[o]?.upos === "PROPN") || (o > verb && isReading(tree, verb)),
    );
    const sayer = subject ?? inverted;
    return sayer === undefined ? [] : [{ tree, verb, subject: sayer }];
  });
}

/** "“…”, reads the statement", "the letter read": what is read says it. */
function isReading(tree: Tree, verb: number): boolean {
  return (
    lemmaAt(tree, verb) === "read" &&
    childrenBy(tree, verb, "nsubj", "obj").some((c) => STATEMENTS.has(lemmaAt(tree, c)))
  );
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
