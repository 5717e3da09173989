/** Pixels between two lines that run side by side, where there is room … */
export const BEND_GAP = 20;
/** … and the share of the line's length that a gap may take where there is not. */
export const BEND_SHARE = 0.16;

/** The bends of `count` lines between the same two nodes: even, about 0, never so many that the outer ones balloon. */
export function bends(count: number): readonly number[] {
  const step = count > 6 ? 5 / (count - 1) : 1;
  return Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * step);
}

/** How far aside the middle of a line stands: pixels, for a line of `length` pixels. */
export function bendHeight(bend: number, length: number): number {
  return bend * Math.min(BEND_GAP, length * BEND_SHARE);
}
