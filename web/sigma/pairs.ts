import type { ParleyGraph } from "../../src/graph/index.ts";

/** Two nodes and the facts between them; a node with itself where it says something of itself. */
export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly facts: readonly string[];
}

/** Facts that are taken in at a time. */
const PORTION = 500;

/** The same in both directions. */
export function pairKey(from: string, to: string): string {
  return `pair ${from < to ? `${from} ${to}` : `${to} ${from}`}`;
}

/**
 * The facts between every two nodes, the weightiest pairs first: while the picture moves, only the first are drawn. A
 * portion at each step.
 */
export function* gatherPairs(source: ParleyGraph): Generator<void, readonly Pair[]> {
  const pairs = new Map<string, { from: string; to: string; facts: string[]; weight: number }>();
  let count = 0;
  for (const { edge, source: from, target: to, attributes } of source.edgeEntries()) {
    const key = pairKey(from, to);
    const pair = pairs.get(key);
    if (pair) {
      pair.facts.push(edge);
      pair.weight += attributes.weight;
    } else {
      pairs.set(key, { from, to, facts: [edge], weight: attributes.weight });
    }
    count += 1;
    if (count % PORTION === 0) yield;
  }
  // The sort is stable: of equal weight, the order of the file.
  return [...pairs.values()].sort((a, b) => b.weight - a.weight);
}
