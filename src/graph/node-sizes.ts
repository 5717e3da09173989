import type { Tie } from "./tie.ts";

const SMALLEST = 4;
const LARGEST = 20;
/** From here on discs shrink so that a picture of more nodes is no fuller; never below 3/8. */
const FULL = 300;
const LEAST_SHRINK = 0.375;

/**
 * Radius of each of `count` nodes in pixels: 4 to 20 up to 300 nodes, less in larger
 * graphs, never below 1.5. Area beyond the smallest grows with the weighted degree.
 */
export function nodeSizes(count: number, ties: readonly Tie[]): number[] {
  const degrees = new Array<number>(count).fill(0);
  for (const { source, target, weight } of ties) {
    degrees[source] = (degrees[source] ?? 0) + weight;
    degrees[target] = (degrees[target] ?? 0) + weight;
  }
  const most = degrees.reduce((a, b) => Math.max(a, b), 1);
  const shrink = Math.max(LEAST_SHRINK, Math.min(1, Math.sqrt(FULL / Math.max(count, 1))));
  return degrees.map((degree) => {
    const size = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(degree / most);
    return Math.round(size * shrink * 100) / 100;
  });
}
