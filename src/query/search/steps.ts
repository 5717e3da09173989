import { degree, edgesBetween, forEachEdgeOf } from "./adjacency.ts";
import { isTelling } from "./graph-index.ts";
import type { Guide } from "./guide.ts";
import { edgesOnward, onward, type Search } from "./search.ts";

/** A step's strength is only for sorting: beyond so much all are alike. */
const STRONGEST = 2 ** 19;
/** Looking for the edges between two nodes costs about as much as going through so many edges of one. */
const LOOK_UP = 12;

/** Where a walk may go from a node. */
export interface Steps {
  /** The neighbours, those to which a telling edge leads first. */
  readonly nodes: Uint32Array;
  /** How many of them these are. */
  readonly telling: number;
}

/**
 * The neighbours of a node at which a walk may stand after `place` hops, once each: first those to which an edge leads
 * that tells what one did to the other, then those to which only belonging or a denial leads; among these the most strongly
 * joined first, of equal ones the lower number. Strength is the weight of all edges that count and lead there. What is not
 * dated tells nothing where walks must be in order.
 */
export function sortSteps(search: Search, guide: Guide, node: number, place: number): Steps {
  const strengths = strengthsOf(search, guide, node, place);
  // One number a step, so that thousands of them are sorted without a comparator: strength above, node below.
  const packed = new Float64Array(strengths.size);
  let next = 0;
  let telling = 0;
  for (const [neighbour, noted] of strengths) {
    const isTold = noted % 2 === 1;
    if (isTold) telling += 1;
    const weakness = STRONGEST - Math.min(noted >>> 1, STRONGEST);
    packed[next] = (isTold ? weakness : weakness + 2 * STRONGEST) * 2 ** 32 + neighbour;
    next += 1;
  }
  return { nodes: Uint32Array.from(packed.sort(), (value) => value % 2 ** 32), telling };
}

/** To the goal, where an edge leads there: no hub's neighbours need be gone through for that. */
export function lastStep(search: Search, node: number): Steps {
  const edges = edgesOnward(search, node, search.to);
  const isTold = edges.some((edge) => tells(search, edge));
  return { nodes: Uint32Array.from(edges.length > 0 ? [search.to] : []), telling: isTold ? 1 : 0 };
}

const tells = ({ index, ordered }: Search, edge: number): boolean =>
  isTelling(index, edge) && (!ordered || (index.first[edge] ?? 0) > 0);

/** By neighbour: twice the strength, plus 1 where an edge is telling. */
function strengthsOf(search: Search, guide: Guide, node: number, place: number): Map<number, number> {
  const { index, passes, budget } = search;
  const { weight } = index;
  const strengths = new Map<number, number>();
  const add = (neighbour: number, edge: number): void => {
    const sum = (strengths.get(neighbour) ?? 0) + 2 * (weight[edge] ?? 0);
    strengths.set(neighbour, sum % 2 === 0 && tells(search, edge) ? sum + 1 : sum);
  };
  const candidates = guide.candidates(place);
  // A hub's neighbours need not be gone through where only a few nodes lead on.
  if (candidates && LOOK_UP * candidates.length < degree(index, node)) {
    budget.spend(LOOK_UP * candidates.length);
    for (const neighbour of candidates) {
      for (const edge of edgesBetween(index, node, neighbour, onward(search), passes)) add(neighbour, edge);
    }
    return strengths;
  }
  budget.spend(degree(index, node));
  forEachEdgeOf(index, node, onward(search), (neighbour, edge) => {
    if (guide.mayStand(neighbour, place) && (!passes || passes(edge))) add(neighbour, edge);
  });
  return strengths;
}
