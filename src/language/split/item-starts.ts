import type { Span } from "../../model/index.ts";

const BULLET = /^[•‣▪◦·*]$/u;
/** Also a dash in a line that was broken off: two of them make a list. */
const DASH = /^(?:[-–—]|--)$/u;
const OPENS_ITEM = /^[\p{Lu}\p{N}“"‘'([•‣▪◦·*–—-]/u;
const GOES_ON = /^(?:[,;–—&-]|and|or|the|a|an|of|in|to|for|by|with|at|on)$/iu;
const FEWEST_LINES = 3;
/** Tokens; wrapped prose has longer lines, and some that begin without a capital. */
const LONGEST_ITEM = 12;

/**
 * Where within a block a line begins an item of a list, which needs no full stop before it: lines behind bullets, and short
 * lines that all begin like sentences. Indices of tokens; none in running text, however it is wrapped.
 */
export function itemStarts(text: string, tokens: readonly Span[]): ReadonlySet<number> {
  const lines = tokens.flatMap((token, i) => {
    const before = tokens[i - 1];
    return before === undefined || text.slice(before.end, token.start).includes("\n") ? [i] : [];
  });
  if (lines.length < 2) return new Set();
  const wordAt = (i: number): string => text.slice(tokens[i]?.start ?? 0, tokens[i]?.end ?? 0);
  const isList =
    lines.length >= FEWEST_LINES &&
    lines.every((start, k) => {
      const end = lines[k + 1] ?? tokens.length;
      return end - start <= LONGEST_ITEM && OPENS_ITEM.test(wordAt(start)) && !GOES_ON.test(wordAt(end - 1));
    });
  if (isList) return new Set(lines);
  const dashes = lines.filter((i) => DASH.test(wordAt(i)));
  return new Set(lines.filter((i) => BULLET.test(wordAt(i)) || (dashes.length > 1 && DASH.test(wordAt(i)))));
}
