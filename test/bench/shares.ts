/** A share from 0 to 1 with four places. */
export function rounded(share: number): number {
  return Math.round(1e4 * share) / 1e4;
}

/** F1 of what was found against what is right: keys that stand in both. */
export function f1(gold: ReadonlySet<string>, found: readonly string[]): number {
  return rounded((2 * found.filter((key) => gold.has(key)).length) / (gold.size + found.length));
}
