import type { GraphIndex } from "./graph-index.ts";

/** The share of readers who follow a link rather than start anew (Brin and Page, 1998). */
const DAMPING = 0.85;
/** It is done when all nodes together change by less. */
const TOLERANCE = 1e-9;
const MOST_ROUNDS = 200;

/** Each node's share of a reader's time who follows edges from source to target, by weight; all together 1. */
export function pagerank(index: GraphIndex, passes?: (edge: number) => boolean): Float64Array {
  const { order, start, firstEdge, neighbours, weight } = index;
  const given = outgoingWeights(index, passes);
  let ranks = new Float64Array(order).fill(1 / Math.max(1, order));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    // Who leads nowhere leads everywhere.
    let lost = 0;
    for (let node = 0; node < order; node += 1) if (given[node] === 0) lost += ranks[node] ?? 0;
    const next = new Float64Array(order).fill((1 - DAMPING + DAMPING * lost) / order);
    for (let node = 0; node < order; node += 1) {
      const share = (DAMPING * (ranks[node] ?? 0)) / (given[node] ?? 1);
      if ((given[node] ?? 0) === 0) continue;
      const shift = (start[node] ?? 0) - (firstEdge[node] ?? 0);
      for (let edge = firstEdge[node] ?? 0; edge < (firstEdge[node + 1] ?? 0); edge += 1) {
        if (passes && !passes(edge)) continue;
        const target = neighbours[edge + shift] ?? 0;
        next[target] = (next[target] ?? 0) + share * (weight[edge] ?? 0);
      }
    }
    const change = next.reduce((sum, rank, node) => sum + Math.abs(rank - (ranks[node] ?? 0)), 0);
    ranks = next;
    if (change < TOLERANCE) break;
  }
  return ranks;
}

function outgoingWeights({ order, firstEdge, weight }: GraphIndex, passes?: (edge: number) => boolean): Float64Array {
  const given = new Float64Array(order);
  for (let node = 0; node < order; node += 1) {
    for (let edge = firstEdge[node] ?? 0; edge < (firstEdge[node + 1] ?? 0); edge += 1) {
      if (!passes || passes(edge)) given[node] = (given[node] ?? 0) + (weight[edge] ?? 0);
    }
  }
  return given;
}
