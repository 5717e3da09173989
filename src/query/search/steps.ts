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
  readonly nodes: readonly number[];
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
  const { nodes, strengths } = strengthsOf(search, guide, node, place);
  let telling = 0;
  for (const noted of strengths) telling += noted % 2;
  if (nodes.length < 2) return { nodes, telling };
  // One number a step, so that thousands of them are sorted without a comparator: strength above, node below.
  const packed = new Float64Array(nodes.length);
  for (let next = 0; next < packed.length; next += 1) {
    const noted = strengths[next] ?? 0;
    const weakness = STRONGEST - Math.min(noted >>> 1, STRONGEST) + (noted % 2 === 1 ? 0 : 2 * STRONGEST);
    packed[next] = weakness * 2 ** 32 + (nodes[next] ?? 0);
  }
  packed.sort();
  for (let next = 0; next < packed.length; next += 1) nodes[next] = (packed[next] ?? 0) % 2 ** 32;
  return { nodes, telling };
}

/** To the goal, where an edge leads there: no hub's neighbours need be gone through for that. */
export function lastStep(search: Search, node: number): Steps {
  const edges = edgesOnward(search, node, search.to);
  const isTold = edges.some((edge) => tells(search, edge));
  return { nodes: edges.length > 0 ? [search.to] : [], telling: isTold ? 1 : 0 };
}

const tells = ({ index, ordered }: Search, edge: number): boolean =>
  isTelling(index, edge) && (!ordered || (index.first[edge] ?? 0) > 0);

/** Neighbours, once each, and of each twice the strength, plus 1 where an edge is telling. */
interface Strengths {
  readonly nodes: number[];
  readonly strengths: number[];
}

function strengthsOf(search: Search, guide: Guide, node: number, place: number): Strengths {
  const { index, passes, budget } = search;
  const { weight } = index;
  const nodes: number[] = [];
  const strengths: number[] = [];
  const add = (at: number, edge: number): void => {
    const sum = (strengths[at] ?? 0) + 2 * (weight[edge] ?? 0);
    strengths[at] = sum % 2 === 0 && tells(search, edge) ? sum + 1 : sum;
  };
  const standing = guide.standing(place);
  const lookUps = LOOK_UP * (standing.end - standing.begin);
  // A hub's neighbours need not be gone through where only a few nodes lead on.
  if (lookUps < degree(index, node)) {
    budget.spend(lookUps);
    for (let at = standing.begin; at < standing.end; at += 1) {
      const neighbour = standing.nodes[at] ?? 0;
      const edges = edgesBetween(index, node, neighbour, onward(search), passes);
      if (edges.length === 0) continue;
      nodes.push(neighbour);
      for (const edge of edges) add(nodes.length - 1, edge);
    }
    return { nodes, strengths };
  }
  budget.spend(degree(index, node));
  const counts = (neighbour: number, edge: number): boolean => standing.has(neighbour) && (!passes || passes(edge));
  forEachEdgeOf(index, node, "out", (neighbour, edge) => {
    if (!counts(neighbour, edge)) return;
    if (nodes.at(-1) !== neighbour) nodes.push(neighbour);
    add(nodes.length - 1, edge);
  });
  if (search.directed) return { nodes, strengths };
  // Neighbours come in ascending order either time: those already met are found by going along them once more.
  const own = nodes.length;
  let at = 0;
  forEachEdgeOf(index, node, "in", (neighbour, edge) => {
    if (!counts(neighbour, edge)) return;
    while (at < own && (nodes[at] ?? 0) < neighbour) at += 1;
    const isKnown = at < own && nodes[at] === neighbour;
    if (!isKnown && (nodes.length === own || nodes.at(-1) !== neighbour)) nodes.push(neighbour);
    add(isKnown ? at : nodes.length - 1, edge);
  });
  return { nodes, strengths };
}
