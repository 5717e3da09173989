import type { Guide } from "./guide.ts";
import { forEachEdgeOf, type Search } from "./search.ts";

/** A step's strength is only for sorting: beyond so much all are alike. */
const STRONGEST = 2 ** 20;

/**
 * The neighbours of a node at which a walk may stand after `place` hops, once each, the most strongly joined first, of
 * equal ones the lower number. Strength is the weight of all edges that count and lead there.
 */
export function sortSteps(search: Search, guide: Guide, node: number, place: number): Uint32Array {
  const { index, directed, passes, budget } = search;
  budget.spend((index.start[node + 1] ?? 0) - (index.start[node] ?? 0));
  const strengths = new Map<number, number>();
  forEachEdgeOf(index, node, directed ? "out" : "both", (neighbour, edge) => {
    if (!guide.mayStand(neighbour, place) || (passes && !passes(edge))) return;
    strengths.set(neighbour, (strengths.get(neighbour) ?? 0) + (index.weight[edge] ?? 0));
  });
  // One number a step, so that thousands of them are sorted without a comparator: strength above, node below.
  const packed = new Float64Array(strengths.size);
  let next = 0;
  for (const [neighbour, strength] of strengths) {
    packed[next] = (STRONGEST - Math.min(strength, STRONGEST)) * 2 ** 32 + neighbour;
    next += 1;
  }
  return Uint32Array.from(packed.sort(), (value) => value % 2 ** 32);
}
