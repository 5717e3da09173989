import fc from "fast-check";
import { UndirectedGraph } from "graphology";
import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import pagerankOf from "graphology-metrics/centrality/pagerank.js";
import { describe, expect, test } from "vitest";
import type { ParleyGraph } from "../../src/graph/index.ts";
import { top } from "../../src/query/index.ts";
import { graphOf, type RandomEdge, randomEdges } from "./random-graph.ts";

const values = (graph: ParleyGraph, options: Parameters<typeof top>[1]): Record<string, number> =>
  Object.fromEntries(top(graph, { limit: 100, ...options }).rows.map(({ key, value }) => [key, value]));

describe("top", () => {
  test("counts facts, of the sort asked for, by default", () => {
    const graph = graphOf(chain(4));
    expect(top(graph).rows.map(({ key, value }) => [key, value])).toEqual([
      ["n1", 2],
      ["n2", 2],
      ["n0", 1],
      ["n3", 1],
    ]);
    expect(top(graph, { relation: "blamed" }).rows).toEqual([]);
    expect(top(graph, { kinds: ["state"], limit: 1 }).rows.map(({ key }) => key)).toEqual(["n1"]);
  });

  test("agrees with graphology-metrics on betweenness", () => {
    fc.assert(
      fc.property(randomEdges, (edges) => {
        const graph = graphOf(edges);
        const simple = new UndirectedGraph({ allowSelfLoops: false });
        graph.forEachNode((node) => simple.addNode(node));
        for (const { from, to } of edges) if (from !== to) simple.mergeEdge(from, to);
        const ours = values(graph, { measure: "betweenness" });
        for (const [node, share] of Object.entries(betweennessCentrality(simple)))
          expect(ours[node] ?? 0).toBeCloseTo(share, 10);
      }),
      { seed: 21, numRuns: 100 },
    );
  });

  test("agrees with graphology-metrics on PageRank", () => {
    fc.assert(
      fc.property(randomEdges, (edges) => {
        // Loops are no links here.
        const graph = graphOf(edges.filter(({ from, to }) => from !== to));
        const theirs = pagerankOf(graph, { getEdgeWeight: "weight", tolerance: 1e-12, maxIterations: 1000 });
        const ours = values(graph, { measure: "pagerank" });
        for (const [node, share] of Object.entries(theirs)) expect(ours[node] ?? 0).toBeCloseTo(share, 6);
      }),
      { seed: 22, numRuns: 100 },
    );
  });

  test("estimates betweenness from a sample, says so, and gives the same for the same seed", () => {
    const names = Array.from({ length: 60 }, (_, index) => `n${index}`);
    const graph = graphOf(chain(60), names);
    const exact = values(graph, { measure: "betweenness" });
    const found = top(graph, { measure: "betweenness", sample: 30, seed: 3, limit: 100 });
    expect(found.sample).toEqual({ nodes: 30, of: 60, seed: 3 });
    expect(top(graph, { measure: "betweenness", sample: 30, seed: 3, limit: 100 })).toEqual(found);
    expect(top(graph, { measure: "betweenness", sample: 30, seed: 4, limit: 100 })).not.toEqual(found);
    for (const { key, value } of found.rows) expect(Math.abs(value - (exact[key] ?? 0))).toBeLessThan(0.2);
    expect(top(graph, { measure: "betweenness", sample: 60 })).not.toHaveProperty("sample");
  });
});

/** So many nodes in a row. */
function chain(count: number): RandomEdge[] {
  const said = { relation: "met", polarity: "asserted", contested: false, weight: 1 } as const;
  return Array.from({ length: count - 1 }, (_, index) => ({
    key: `e${index}`,
    from: `n${index}`,
    to: `n${index + 1}`,
    ...said,
  }));
}
