import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { seededRandom } from "./random.ts";
import type { Tie } from "./tie.ts";

const SEED = 1;

/**
 * The Louvain community of each of `count` nodes (Blondel et al., 2008), by weight and regardless of direction. Numbered by
 * size, the largest 0, equal ones by their first node.
 */
export function findCommunities(count: number, ties: readonly Tie[]): number[] {
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>({ allowSelfLoops: false });
  for (let index = 0; index < count; index += 1) graph.addNode(index);
  for (const { source, target, weight } of ties) graph.addEdge(source, target, { weight });
  // Without ties Louvain divides by their sum; everybody is then alone.
  const found: Record<string, number> = ties.length === 0 ? {} : louvain(graph, { rng: seededRandom(SEED) });

  const members = new Map<number, number[]>();
  for (let index = 0; index < count; index += 1) {
    const community = found[index] ?? -1 - index;
    const list = members.get(community) ?? [];
    members.set(community, list);
    list.push(index);
  }
  const communities = new Array<number>(count).fill(0);
  // Map order is that of first members, and the sort is stable.
  [...members.values()]
    .sort((a, b) => b.length - a.length)
    .forEach((list, rank) => list.forEach((index) => (communities[index] = rank)));
  return communities;
}
