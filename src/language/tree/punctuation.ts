import type { Draft } from "./draft.ts";
import { link } from "./draft.ts";

/**
 * Hangs punctuation as UD does: a comma on the phrase that it sets off, a pair of quotes or brackets on the head of what
 * it encloses, the final stop on the root; never so that its arc crosses another.
 */
export function linkPunctuation(draft: Draft, root: number): void {
  const { words, head } = draft;
  const isMark = words.map((word, i) => word.upos === "PUNCT" && i !== root && (head[i] ?? -1) < 0);
  const openers: { at: number; text: string }[] = [];
  const next = (i: number, step: number): number => {
    let k = i + step;
    while (k >= 0 && k < words.length && isMark[k] === true) k += step;
    return k;
  };
  words.forEach((word, i) => {
    if (isMark[i] !== true) return;
    const left = next(i, -1);
    const right = next(i, 1);
    const closes = CLOSERS[word.text];
    if (closes !== undefined) {
      const at = openers.findLastIndex((opener) => closes.includes(opener.text));
      if (at >= 0) {
        const opener = openers[at];
        openers.length = at;
        if (opener) {
          const inside = topOf(draft, left, opener.at, i);
          link(draft, i, inside < 0 ? root : inside, "punct");
          link(draft, opener.at, inside < 0 ? root : inside, "punct");
          return;
        }
      }
    }
    if (OPENERS.has(word.text)) openers.push({ at: i, text: word.text });
    if (right >= words.length) {
      link(draft, i, root, "punct");
      return;
    }
    if (left < 0) {
      link(draft, i, topOf(draft, right, i, words.length), "punct");
      return;
    }
    const after = topOf(draft, right, i, words.length);
    const before = topOf(draft, left, -1, i);
    const follows = (head[after] ?? -1) < i && (head[after] ?? -1) >= 0;
    link(draft, i, follows ? after : before, "punct");
  });
}

const OPENERS = new Set(["“", "‘", "(", "[", '"', "``", "'", "«", "{"]);
const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  "”": ["“"],
  "’": ["‘"],
  ")": ["("],
  "]": ["["],
  "}": ["{"],
  "»": ["«"],
  '"': ['"'],
  "''": ["``"],
  "'": ["'"],
};

/** From `i` up to the highest ancestor that lies between `from` and `to`, both excluded. */
function topOf(draft: Draft, i: number, from: number, to: number): number {
  if (i <= from || i >= to) return -1;
  let k = i;
  for (;;) {
    const up = draft.head[k] ?? -1;
    if (up <= from || up >= to || up < 0) return k;
    k = up;
  }
}
