import type { Span } from "../../model/index.ts";
import { ABBREVIATIONS, HYPHENED_NAMES } from "../lexicon/abbreviations.ts";

// Every pattern is sticky and linear: repeated groups begin with a character that the group before cannot eat, and
// whatever could overlap is bounded.
const SPACE = /[\s\u200b-\u200d\u2060]+/uy;
const URL_LIKE = /(?:https?:\/\/|www\.)[^\s<>"“”‘’()[\]]{1,500}/iuy;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/uy;
const DOMAIN = /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:com|org|net|gov|edu|info|int|co\.uk)(?![\p{L}\p{N}])/iuy;
const HANDLE = /[@#][\p{L}\p{N}_]{1,140}/uy;
const DOTTED = /\p{L}\.(?:\p{L}\.)+|\p{Lu}\.\p{Lu}(?![\p{L}\p{M}])/uy;
const DEGREE = /(?:Ph\.D|M\.Sc|B\.Sc)\.?/uy;
const WORD = /[\p{L}\p{N}\p{M}_]+(?:(?:[-\u2010\u2011'’&]|(?<=\p{N})[.,:/](?=\p{N}))[\p{L}\p{N}\p{M}_]+)*/uy;
const JOINED = /[-\u2010\u2011][\p{L}\p{N}\p{M}_]+(?:[-\u2010\u2011'’][\p{L}\p{N}\p{M}_]+)*/uy;
const DECADE = /['’]\d\ds(?![\p{L}\p{N}])/uy;
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/iuy;
const RUN = /\.(?: \.)+|\.{2,}|[!?]+|-{2,}|''|’’|‘‘|``|\*+|_+|=+|~+|<+|>+|\$+/uy;
const ANY = /[^]\p{M}*/uy;

const CONTRACTION = /(?:n['’]t|['’](?:s|m|re|ve|ll|d))$/iu;
const SUSPENDED = /[-\u2010\u2011](?=\s(?:and|or|to)\s)/uy;

/**
 * Cuts `text[start, end)` into tokens as English treebanks do: punctuation, clitics ("did" + "n't", "Oslo" + "'s") and
 * currency signs stand alone; hyphenated words, decimals, fractions, initials and abbreviations with their stop are one
 * token. Spans are in order and never overlap; what lies between them is white space.
 */
export function tokenize(text: string, start: number, end: number): Span[] {
  const tokens: Span[] = [];
  let singleQuotes = 0;
  let at = start;
  const part = text.slice(0, end); // so that no pattern looks past the block
  const match = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.test(part) ? pattern.lastIndex : at;
  };
  const push = (to: number): void => {
    tokens.push({ start: at, end: to });
    at = to;
  };

  while (at < end) {
    const space = match(SPACE);
    if (space > at) {
      at = space;
      continue;
    }
    const first = part[at] ?? "";
    const word = match(WORD);
    if (word > at ? /[.@:+]/u.test(part[word] ?? "") : first === "@" || first === "#") {
      const whole = longest(match, [URL_LIKE, MAIL, DOMAIN, HANDLE]);
      if (whole > at) {
        push(trimStops(part, at, whole));
        continue;
      }
      const dotted = longest(match, [DEGREE, DOTTED]);
      if (dotted > at) {
        pushHyphened(dotted);
        continue;
      }
    }
    if (word > at) {
      pushWord(word);
      continue;
    }
    const clitic = tokens.at(-1)?.end === at ? match(POSSESSIVE) : at;
    const decade = match(DECADE);
    const run = match(RUN);
    if (clitic > at) push(clitic);
    else if (decade > at) push(decade);
    else {
      const before = part[at - 1] ?? " ";
      if (first === "‘" || ((first === "'" || first === "’") && at + 1 < end && /[\s([“"—–]/u.test(before)))
        singleQuotes++;
      else if ((first === "'" || first === "’") && singleQuotes > 0) singleQuotes--;
      push(Math.max(run, match(ANY)));
    }
  }
  return tokens;

  // "U.S.-led" is one word, "U.S.-North Korea" joins two names.
  function pushHyphened(to: number): void {
    const left = part.slice(at, to);
    JOINED.lastIndex = to;
    if (!JOINED.test(part)) return push(to);
    if (!HYPHENED_NAMES.has(left) || !/\p{Lu}/u.test(part[to + 1] ?? "")) return pushWord(JOINED.lastIndex);
    push(to);
    push(to + 1);
  }

  function pushWord(to: number): void {
    const word = part.slice(at, to);
    const hyphen = word.search(/[-\u2010\u2011]\p{Lu}/u);
    if (hyphen > 0 && HYPHENED_NAMES.has(word.slice(0, hyphen))) {
      push(at + hyphen);
      return push(at + 1);
    }
    const last = Math.max(word.lastIndexOf("-"), word.lastIndexOf("‑"));
    // "Korea-U.S.": the dotted half is read next.
    if (last < 0 && (part[to] === "-" || part[to] === "‑") && HYPHENED_NAMES.has(dottedAt(part, to + 1))) {
      push(to);
      return push(to + 1);
    }
    if (last > 0 && part[to] === "." && HYPHENED_NAMES.has(dottedAt(part, at + last + 1))) {
      push(at + last);
      return push(at + 1);
    }
    if (last > 0 && HYPHENED_NAMES.has(word.slice(last + 1)) && /^\p{Lu}/u.test(word)) {
      push(at + last);
      push(at + 1);
      return push(to);
    }
    if (part[to] === "." && keepsStop(part, at, to, tokens.at(-1), part.slice(to + 1, to + 5))) return push(to + 1);
    SUSPENDED.lastIndex = to;
    if (SUSPENDED.test(part)) return push(to + 1);
    if (/^cannot$/iu.test(word)) {
      push(at + 3);
      return push(to);
    }
    const clitic = CONTRACTION.exec(word);
    if (clitic && clitic.index > 0) {
      push(at + clitic.index);
      return push(to);
    }
    const after = part[to];
    push(to);
    // "the leaders' plan", but not the end of ‘quoted words’.
    if (/s$/iu.test(word) && (after === "'" || after === "’") && singleQuotes === 0) {
      const next = part[to + 1] ?? " ";
      if (!/[\p{L}\p{N}'’]/u.test(next)) push(to + 1);
    }
  }
}

function longest(match: (pattern: RegExp) => number, patterns: readonly RegExp[]): number {
  return Math.max(...patterns.map(match));
}

function trimStops(text: string, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && /[.,;:!?'…]/u.test(text[end - 1] ?? "")) end--;
  return end;
}

function dottedAt(text: string, at: number): string {
  DOTTED.lastIndex = at;
  return DOTTED.test(text) ? text.slice(at, DOTTED.lastIndex) : "";
}

/** Does the full stop after this word belong to it? */
function keepsStop(text: string, from: number, to: number, before: Span | undefined, after: string): boolean {
  const word = text.slice(from, to);
  if (/^\p{Lu}$/u.test(word)) {
    // An initial: a name goes on. "I." ends a sentence unless a name stands before it.
    const named =
      before !== undefined && from - before.end <= 1 && /^\p{Lu}/u.test(text.slice(before.start, before.end));
    return /^\s?\p{Lu}/u.test(after) && (word !== "I" || named);
  }
  // "2.1. What was agreed": the number of a heading or an item.
  if (before === undefined && /^\d{1,2}(?:\.\d{1,2}){0,3}$/u.test(word)) return /^ [\p{Lu}“"‘'[]/u.test(after);
  const kind = ABBREVIATIONS.get(word.toLowerCase());
  if (kind === undefined) return false;
  if (kind === "number") return /^\s?\d/u.test(after) && (word.length > 3 || /^\p{Lu}|^(?:pp?|nos?|ca?)$/u.test(word));
  // "the rep. said" hardly occurs; "al." and "etc." need no capital.
  if (kind === "always")
    return (
      /^\s?[\p{Lu}\d“"]/u.test(after) && (/^\p{Lu}/u.test(word) || word === "vs" || word === "v" || word === "approx")
    );
  return word === "al" || word === "etc" || /^\p{Lu}/u.test(word);
}
