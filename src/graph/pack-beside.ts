import type { Point } from "./point.ts";

/** How much wider than high a shelf is that has no height to keep to. */
const ASPECT = 1.25;

/**
 * Centres for discs of given radii, sorted largest first, `gap` apart: the first by itself, on a shelf at its right the
 * others, row by row, and along the foot of both, as wide as they are, the discs from index `lone` on.
 */
export function packBeside(radii: readonly number[], lone: number, gap: number): Point[] {
  const [first = 0, ...rest] = radii.slice(0, lone);
  const alone = radii.slice(lone);
  const centres: Point[] = lone > 0 ? [{ x: 0, y: 0 }] : [];
  const islands = shelf(rest, gap, (area, widest) =>
    Math.max(widest, area / Math.max(2 * first, Math.sqrt(area / ASPECT))),
  );
  for (const { x, y } of islands.places) centres.push({ x: first + 2 * gap + x, y: islands.height / 2 - y });
  const width = 2 * first + (rest.length > 0 ? 2 * gap + islands.width : 0);
  const foot = shelf(alone, gap, (area, widest) => Math.max(width, widest, width > 0 ? 0 : Math.sqrt(area * ASPECT)));
  const top = -Math.max(first, islands.height / 2) - 2 * gap;
  for (const { x, y } of foot.places) centres.push({ x: x - first, y: top - y });
  return centres;
}

interface Shelf {
  /** From the shelf's upper left corner to the right and down. */
  readonly places: readonly Point[];
  readonly width: number;
  readonly height: number;
}

/** Rows of discs, as wide as `widthFor` says for their area and the widest of them. */
function shelf(radii: readonly number[], gap: number, widthFor: (area: number, widest: number) => number): Shelf {
  const sides = radii.map((radius) => 2 * radius + gap);
  const area = sides.reduce((sum, side) => sum + side * side, 0);
  // A little more, lest rounding should break a row that is just full.
  const width = widthFor(area, sides[0] ?? 0) * 1.0001;
  const places: Point[] = [];
  let [x, y, row, longest] = [0, 0, 0, 0];
  for (const side of sides) {
    if (x > 0 && x + side > width) [x, y, row] = [0, y + row, 0];
    places.push({ x: x + side / 2, y: y + side / 2 });
    [x, row] = [x + side, Math.max(row, side)];
    longest = Math.max(longest, x);
  }
  return { places, width: longest, height: y + row };
}
