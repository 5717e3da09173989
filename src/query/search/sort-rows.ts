/** Rows of three numbers, a column each. */
export interface Rows {
  /** What rows are sorted by. */
  readonly key: Uint32Array;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
}

/** Digits of a key have at most so many bits: the places that are written to next, 4 bytes each, then stay in a cache of 1 MB. */
const DIGIT_BITS = 17;

export const createRows = (length: number): Rows => ({
  key: new Uint32Array(length),
  a: new Uint32Array(length),
  b: new Uint32Array(length),
});

/**
 * Sorts rows by their keys, all below `below`; rows of one key stay in order. By digits from the last to the first, as rows
 * thrown far and wide, by whole keys, would miss the cache each. Returns the rows sorted and a spare, each one of those given.
 */
export function sortRows(rows: Rows, spare: Rows, below: number): [sorted: Rows, spare: Rows] {
  const bits = 32 - Math.clz32(below - 1);
  const digits = Math.max(1, Math.ceil(bits / DIGIT_BITS));
  const width = Math.ceil(bits / digits);
  let [from, to] = [rows, spare];
  for (let shift = 0; shift < bits; shift += width) {
    sortByDigit(from, to, shift, width);
    [from, to] = [to, from];
  }
  return [from, to];
}

function sortByDigit(from: Rows, to: Rows, shift: number, width: number): void {
  const { key, a, b } = from;
  const { key: toKey, a: toA, b: toB } = to;
  const mask = 2 ** width - 1;
  // One more, so that the counts of a digit stand where the next begins.
  const next = new Uint32Array(mask + 2);
  for (let row = 0; row < key.length; row += 1) {
    const digit = ((key[row] ?? 0) >>> shift) & mask;
    next[digit + 1] = (next[digit + 1] ?? 0) + 1;
  }
  for (let digit = 1; digit <= mask; digit += 1) next[digit] = (next[digit] ?? 0) + (next[digit - 1] ?? 0);
  for (let row = 0; row < key.length; row += 1) {
    const value = key[row] ?? 0;
    const digit = (value >>> shift) & mask;
    const place = next[digit] ?? 0;
    next[digit] = place + 1;
    toKey[place] = value;
    toA[place] = a[row] ?? 0;
    toB[place] = b[row] ?? 0;
  }
}
