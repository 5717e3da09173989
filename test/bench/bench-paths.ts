import { bidirectional } from "graphology-shortest-path";
import { allSimplePaths } from "graphology-simple-path";
import { seededRandom } from "../../src/graph/index.ts";
import { type PathOptions, searchPaths } from "../../src/index.ts";
import { indexGraph } from "../../src/query/index-graph.ts";
import { findRoutes } from "../../src/query/search/find-routes.ts";
import { buildIndex, type EdgeArrays, type GraphIndex } from "../../src/query/search/graph-index.ts";
import { nodeKey, powerLawArrays, powerLawGraph } from "./power-law-arrays.ts";
import { median, percentile, timed } from "./timing.ts";

/** Nodes and edges; graphology holds the greatest only at the price of many gigabytes, so that one is asked as arrays. */
const SIZES = [
  { order: 10_000, size: 30_000, inGraphology: true },
  { order: 100_000, size: 400_000, inGraphology: true },
  { order: 1_000_000, size: 4_000_000, inGraphology: false },
];
const RUNS = 5;
/** Pairs of nodes, drawn at random, between which a path is sought; all of them once unmeasured, to warm up. */
const PAIRS = 1000;

/** The index's size and speed, then paths: ours and graphology's on the same graphs and pairs in the same run. */
export function benchPaths(): void {
  for (const { order, size, inGraphology } of SIZES) {
    const arrays = powerLawArrays(order, size);
    const { index } = buildIndex(arrays);
    console.log(`\npaths, ${order} nodes, ${size} edges, greatest hub ${degree(index, hubs(index, 1)[0] ?? 0)}:`);
    const seconds = median(repeat(RUNS, () => timed(() => buildIndex(arrays)))) / 1000;
    console.log(
      `  index: ${(bytes(index) / size).toFixed(1)} bytes/edge, ${perSecond(size / seconds)} edges/s from arrays`,
    );
    const pairs = drawPairs(order);
    const route = { directed: false, inOrder: false, max: 1, maxHops: 20, maxEdges: Infinity };
    const search = (options: Partial<typeof route>) =>
      measure(pairs, (a, b) => findRoutes(index, a, b, { ...route, ...options }));
    report("shortest, any direction", search({}));
    report("shortest, along arrows", search({ directed: true }));
    const [first = 0, second = 0, third = 0] = hubs(index, 3);
    const between = [
      [first, second],
      [first, third],
      [second, third],
    ] as const;
    report(
      "10 simple paths of <= 6 hops, hubs",
      measure(between, (a, b) => findRoutes(index, a, b, { ...route, max: 10, maxHops: 6 })),
    );
    report(
      "10 simple paths of <= 6 hops, any two",
      measure(pairs.slice(0, 100), (a, b) => findRoutes(index, a, b, { ...route, max: 10, maxHops: 6 })),
    );
    if (inGraphology) compare(arrays, pairs, between);
  }
}

function compare(arrays: EdgeArrays, pairs: readonly Pair[], hubPairs: readonly Pair[]): void {
  const graph = powerLawGraph(arrays);
  const size = graph.size;
  const seconds =
    median(
      repeat(3, () => {
        graph.setEdgeAttribute(graph.edges()[0] ?? "", "weight", 1);
        return timed(() => indexGraph(graph));
      }),
    ) / 1000;
  console.log(`  index: ${perSecond(size / seconds)} edges/s from graphology, reading its attributes`);
  const ask = (options: PathOptions) =>
    measure(pairs, (a, b) => searchPaths(graph, nodeKey(a), nodeKey(b), { maxHops: 20, max: 1, ...options }));
  const ours = report("paths(), any direction", ask({}));
  const oursDirected = report("paths(), along arrows", ask({ directed: true }));
  report("paths(), one year", ask({ since: "2019", until: "2019" }));
  report("paths(), asserted, weight >= 3", ask({ polarity: "asserted", minWeight: 3 }));
  report(
    "paths(), in order",
    measure(pairs.slice(0, 20), (a, b) => searchPaths(graph, nodeKey(a), nodeKey(b), { inOrder: true, max: 1 })),
  );
  const theirs = report(
    "graphology-shortest-path, along arrows",
    measure(pairs, (a, b) => bidirectional(graph, nodeKey(a), nodeKey(b))),
  );
  console.log(`  graphology / ours: any direction ${ratio(theirs, ours)}; along arrows ${ratio(theirs, oursDirected)}`);
  const hub = (max: number, maxHops: number) =>
    measure(hubPairs, (a, b) => searchPaths(graph, nodeKey(a), nodeKey(b), { max, maxHops }));
  report("paths(), 10 of <= 6 hops, hubs", hub(10, 6));
  const [one = [0, 1] as const] = hubPairs;
  const simple = timed(() => allSimplePaths(graph, nodeKey(one[0]), nodeKey(one[1]), { maxDepth: 2 }));
  console.log(`  graphology-simple-path, all of <= 2 hops, one pair of hubs: ${simple.toFixed(1)} ms`);
}

type Pair = readonly [number, number];

function drawPairs(order: number): Pair[] {
  const random = seededRandom(7);
  return Array.from({ length: PAIRS }, (): Pair => [Math.floor(random() * order), Math.floor(random() * order)]).filter(
    ([a, b]) => a !== b,
  );
}

const degree = ({ start }: GraphIndex, node: number): number => (start[node + 1] ?? 0) - (start[node] ?? 0);

function hubs(index: GraphIndex, count: number): number[] {
  const nodes = Array.from({ length: index.order }, (_, node) => node);
  return nodes.sort((a, b) => degree(index, b) - degree(index, a)).slice(0, count);
}

function bytes(index: GraphIndex): number {
  return Object.values(index).reduce<number>(
    (sum, part: unknown) => sum + (ArrayBuffer.isView(part) ? part.byteLength : 0),
    0,
  );
}

function measure(pairs: readonly Pair[], ask: (from: number, to: number) => unknown): number[] {
  for (const [from, to] of pairs) ask(from, to);
  return pairs.map(([from, to]) => timed(() => ask(from, to)));
}

function report(name: string, times: readonly number[]): readonly number[] {
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const shown = [mean, median(times), percentile(times, 0.95), percentile(times, 1)].map((time) => time.toFixed(3));
  console.log(`  ${name}: mean ${shown[0]} ms, median ${shown[1]}, p95 ${shown[2]}, most ${shown[3]}`);
  return times;
}

function ratio(theirs: readonly number[], ours: readonly number[]): string {
  const sum = (times: readonly number[]): number => times.reduce((all, time) => all + time, 0);
  return `${(sum(theirs) / sum(ours)).toFixed(1)} times (means), ${(median(theirs) / median(ours)).toFixed(1)} (medians)`;
}

const repeat = (count: number, run: () => number): number[] => Array.from({ length: count }, run);
const perSecond = (rate: number): string => `${(rate / 1e6).toFixed(1)} million`;
