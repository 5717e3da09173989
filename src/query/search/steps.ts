import { degree, edgesBetween, forEachEdgeOf } from "./adjacency.ts";
import type { Guide } from "./guide.ts";
import { onward, type Search } from "./search.ts";

/** A step's strength is only for sorting: beyond so much all are alike. */
const STRONGEST = 2 ** 20;
/** Looking for the edges between two nodes costs about as much as going through so many edges of one. */
const LOOK_UP = 12;

/**
 * The neighbours of a node at which a walk may stand after `place` hops, once each, the most strongly joined first, of
 * equal ones the lower number. Strength is the weight of all edges that count and lead there.
 */
export function sortSteps(search: Search, guide: Guide, node: number, place: number): Uint32Array {
  const strengths = strengthsOf(search, guide, node, place);
  // One number a step, so that thousands of them are sorted without a comparator: strength above, node below.
  const packed = new Float64Array(strengths.size);
  let next = 0;
  for (const [neighbour, strength] of strengths) {
    packed[next] = (STRONGEST - Math.min(strength, STRONGEST)) * 2 ** 32 + neighbour;
    next += 1;
  }
  return Uint32Array.from(packed.sort(), (value) => value % 2 ** 32);
}

function strengthsOf(search: Search, guide: Guide, node: number, place: number): Map<number, number> {
  const { index, passes, budget } = search;
  const { weight } = index;
  const strengths = new Map<number, number>();
  const candidates = guide.candidates(place);
  // A hub's neighbours need not be gone through where only a few nodes lead on.
  if (candidates && LOOK_UP * candidates.length < degree(index, node)) {
    budget.spend(LOOK_UP * candidates.length);
    for (const neighbour of candidates) {
      const edges = edgesBetween(index, node, neighbour, onward(search), passes);
      if (edges.length > 0)
        strengths.set(
          neighbour,
          edges.reduce((sum, edge) => sum + (weight[edge] ?? 0), 0),
        );
    }
    return strengths;
  }
  budget.spend(degree(index, node));
  forEachEdgeOf(index, node, onward(search), (neighbour, edge) => {
    if (!guide.mayStand(neighbour, place) || (passes && !passes(edge))) return;
    strengths.set(neighbour, (strengths.get(neighbour) ?? 0) + (weight[edge] ?? 0));
  });
  return strengths;
}
