import type { Span } from "../../model/index.ts";
import { AFTER_CLOCK, SENTENCE_STARTERS } from "../lexicon/abbreviations.ts";
import { itemStarts } from "./item-starts.ts";

/** Longer sentences are cut: they are a list, a table or an attack, and what reads trees may take the square of their length. */
export const MAX_TOKENS = 250;

const TERMINAL = /^(?:[.。]|[!?]+|…|\.{2,}|\.(?: \.)+)$/u;
const ELLIPSIS = /^(?:…|\.{2,}|\.(?: \.)+)$/u;
const CLOSER = /^(?:[”’"')\]»]|'')$/u;
const STOPPED = /[\p{L}]\.$/u;
const CLOCK = /^[ap]\.m\.$/iu;
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sen|Rep|Gov|Rev|Hon|Sgt|Adm|St|Mt|Ft|vs|No|Nos)\.$/u;

/** Groups tokens into sentences: half-open ranges of token indices that follow one another without gaps. */
export function splitSentences(text: string, tokens: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  const items = itemStarts(text, tokens);
  let first = 0;
  let i = 0;
  while (i < tokens.length) {
    const end = items.has(i + 1) ? i + 1 : sentenceEnd(text, tokens, first, i);
    if (end > i) {
      sentences.push({ start: first, end });
      first = end;
      i = end;
    } else if (i + 1 - first >= MAX_TOKENS) {
      const cut = cutAt(text, tokens, first, i + 1);
      sentences.push({ start: first, end: cut });
      first = cut;
      i = Math.max(i, cut);
    } else i++;
  }
  if (first < tokens.length) sentences.push({ start: first, end: tokens.length });
  return sentences;
}

/** If a sentence ends with token `i`: the index of the token after its closing quotes and brackets; else `i`. */
function sentenceEnd(text: string, tokens: readonly Span[], first: number, i: number): number {
  const word = wordAt(text, tokens, i);
  if (gap(text, tokens, i + 1).includes("\n\n")) return i + 1;
  const stopped = STOPPED.test(word);
  if (!TERMINAL.test(word) && !stopped) return i;
  // "1. The first point": a list's number.
  if (word === "." && i === first + 1 && /^\d{1,2}$/u.test(wordAt(text, tokens, first))) return i;

  let next = i + 1;
  let closed = false;
  let ellipsis = ELLIPSIS.test(word);
  while (next < tokens.length) {
    const mark = wordAt(text, tokens, next);
    if (TERMINAL.test(mark) && gap(text, tokens, next).length <= 1) {
      ellipsis &&= ELLIPSIS.test(mark);
    } else if (CLOSER.test(mark) && (gap(text, tokens, next) === "" || /[”)\]»]/u.test(mark))) closed = true;
    else break;
    next++;
  }
  if (next >= tokens.length) return next;
  if (gap(text, tokens, next) === "" && !/[“”"‘([—–-]/u.test(text[tokens[next]?.start ?? 0] ?? "")) {
    // "said.The": a lost space is a border, "3.b" is none.
    if (!/^\p{Lu}\p{Ll}/u.test(wordAt(text, tokens, next)) || !/\p{Ll}$/u.test(wordAt(text, tokens, i - 1))) return i;
  }
  next = afterNotes(text, tokens, next);
  if (next >= tokens.length) return next;
  const opener = nextWord(text, tokens, next);
  if (!opener || /^[,;:]/u.test(opener)) return i;
  // Chats and captions do without capitals; behind a whole word the mark alone must do.
  if (/^\p{Ll}/u.test(opener)) return next === i + 1 && isPlainEnd(text, tokens, i) ? next : i;
  if (/^[—–-]/u.test(wordAt(text, tokens, next)) && closed) return i;
  const starter = SENTENCE_STARTERS.has(opener.toLowerCase()) && /^\p{Lu}/u.test(opener);
  if (stopped && next === i + 1) {
    if (TITLE.test(word)) return i;
    if (/^[([]$/u.test(wordAt(text, tokens, next))) return starter ? next : i;
    if (CLOCK.test(word)) return /^\p{Lu}/u.test(opener) && !AFTER_CLOCK.has(opener.toLowerCase()) ? next : i;
    return starter && !/^\p{Lu}\.$/u.test(word) ? next : i;
  }
  if (stopped) return starter || /[”"]/u.test(wordAt(text, tokens, next - 1)) ? next : i;
  // Inside a sentence an ellipsis marks what was left out.
  if (ellipsis && !closed) return starter ? next : i;
  // "Yahoo! News", "Why? Because": only a full stop or a closing quote is sure of itself before a bracket.
  if (/^[)\]]$/u.test(wordAt(text, tokens, next))) return i;
  return next;
}

/** Behind the numbers in brackets that refer to notes: "It failed.[3] [4] Nobody". */
function afterNotes(text: string, tokens: readonly Span[], i: number): number {
  let next = i;
  while (
    next < tokens.length &&
    /^ ?$/u.test(gap(text, tokens, next)) &&
    wordAt(text, tokens, next) === "[" &&
    /^\d{1,3}$/u.test(wordAt(text, tokens, next + 1)) &&
    wordAt(text, tokens, next + 2) === "]"
  )
    next += 3;
  return next;
}

/** Is this a stop, question or cry behind a lower-case word of four letters or more, which no abbreviation is? */
function isPlainEnd(text: string, tokens: readonly Span[], i: number): boolean {
  return /^[.?!]$/u.test(wordAt(text, tokens, i)) && /^\p{Ll}{4,}$/u.test(wordAt(text, tokens, i - 1));
}

/** The first token from `i` on that is not an opening quote, bracket or dash. */
function nextWord(text: string, tokens: readonly Span[], i: number): string {
  for (let k = i; k < Math.min(tokens.length, i + 4); k++) {
    const word = wordAt(text, tokens, k);
    if (!/^(?:[“‘"'([«•*—–-]|--+|``)$/u.test(word)) return word;
  }
  return "";
}

function cutAt(text: string, tokens: readonly Span[], first: number, end: number): number {
  for (const mark of [/^[;:]$/u, /^(?:,|—|–|--)$/u]) {
    for (let k = end - 1; k > first + MAX_TOKENS / 2; k--) if (mark.test(wordAt(text, tokens, k))) return k + 1;
  }
  return end;
}

function wordAt(text: string, tokens: readonly Span[], i: number): string {
  const token = tokens[i];
  return token ? text.slice(token.start, token.end) : "";
}

function gap(text: string, tokens: readonly Span[], i: number): string {
  const before = tokens[i - 1];
  const token = tokens[i];
  return before && token
    ? text
        .slice(before.end, token.start)
        .replace(/[^\S\n]+/gu, " ")
        .replace(/ ?\n ?/gu, "\n")
    : "";
}
