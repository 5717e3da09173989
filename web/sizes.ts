import type { ParleyGraph } from "../src/graph/index.ts";
import type { Sizing } from "./look.ts";

const DAMPING = 0.85;
const ROUNDS = 40;

/** How large each node is to be drawn, by key: only ratios count. */
export function nodeSizes(graph: ParleyGraph, sizing: Sizing): ReadonlyMap<string, number> {
  switch (sizing) {
    case "weight":
      return new Map(graph.mapNodes((key, { size }) => [key, size]));
    case "mentions":
      return new Map(graph.mapNodes((key, { mentions }) => [key, Math.sqrt(mentions)]));
    case "neighbours":
      return new Map(graph.mapNodes((key) => [key, Math.sqrt(graph.neighbors(key).length)]));
    case "rank":
      return new Map([...pageRank(graph)].map(([key, rank]) => [key, Math.sqrt(rank)]));
  }
}

/** PageRank (Brin and Page, 1998) by weight and regardless of direction: who is close to those who are central. */
export function pageRank(graph: ParleyGraph): Map<string, number> {
  const keys = graph.nodes();
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  const [from, to, weight]: [number[], number[], number[]] = [[], [], []];
  const out = new Float64Array(keys.length);
  graph.forEachEdge((_, fact, source, target) => {
    const [a, b] = [indexOf.get(source) ?? 0, indexOf.get(target) ?? 0];
    from.push(a, b);
    to.push(b, a);
    weight.push(fact.weight, fact.weight);
    out[a] = (out[a] ?? 0) + fact.weight;
    out[b] = (out[b] ?? 0) + fact.weight;
  });
  let rank = new Float64Array(keys.length).fill(1 / Math.max(1, keys.length));
  for (let round = 0; round < ROUNDS; round += 1) {
    // What stands with nobody would let its rank vanish; it is shared out.
    const lost = rank.reduce((sum, value, index) => sum + (out[index] === 0 ? value : 0), 0);
    const next = new Float64Array(keys.length).fill((1 - DAMPING + DAMPING * lost) / Math.max(1, keys.length));
    for (const [at, a] of from.entries()) {
      const b = to[at] ?? 0;
      next[b] = (next[b] ?? 0) + (DAMPING * (rank[a] ?? 0) * (weight[at] ?? 0)) / (out[a] ?? 1);
    }
    rank = next;
  }
  return new Map(keys.map((key, index) => [key, rank[index] ?? 0]));
}
