import { bidirectional } from "graphology-shortest-path";
import { allSimplePaths } from "graphology-simple-path";
import { seededRandom } from "../../src/graph/index.ts";
import { type ParleyGraph, type PathOptions, searchPaths } from "../../src/index.ts";
import { indexGraph } from "../../src/query/index-graph.ts";
import { degree } from "../../src/query/search/adjacency.ts";
import { findRoutes } from "../../src/query/search/find-routes.ts";
import { buildIndex, type GraphIndex } from "../../src/query/search/graph-index.ts";
import { nodeKey, powerLawArrays, powerLawGraph } from "./power-law-arrays.ts";
import { median, percentile, timed } from "./timing.ts";

/** Nodes and edges; graphology holds the greatest only at the price of many gigabytes, so that one is asked as arrays. */
const SIZES = [
  { order: 10_000, size: 30_000, inGraphology: true },
  { order: 100_000, size: 400_000, inGraphology: true },
  { order: 1_000_000, size: 4_000_000, inGraphology: false },
];
const RUNS = 5;
/** Pairs of nodes, drawn at random, between which a path is sought. */
const PAIRS = 1000;
/** Rounds through all pairs in which two are compared, so many pairs at a turn. */
const RATIO_ROUNDS = 9;
const PAIRS_A_TURN = 50;
/** Rounds through all pairs before the one that is measured. */
const WARM_UP = 3;

/** The index's size and speed, then paths: ours and graphology's on the same graphs and pairs in the same run. */
export function benchPaths(): void {
  for (const { order, size, inGraphology } of SIZES) {
    const arrays = powerLawArrays(order, size);
    const { index } = buildIndex(arrays);
    const [first = 0, second = 0, third = 0] = hubs(index, 3);
    console.log(
      `\npaths, ${order} nodes, ${size} edges, greatest hub ${degree(index, first)} (milliseconds of processor):`,
    );
    const time = median(repeat(RUNS, () => timed(() => buildIndex(arrays))));
    console.log(
      `  index: ${(bytes(index) / size).toFixed(1)} bytes/edge, ${perSecond(size / time)} edges/s from arrays`,
    );
    const hubPairs: readonly Pair[] = [
      [first, second],
      [first, third],
      [second, third],
    ];
    const pairs = drawPairs(order);
    const ours = benchIndex(index, pairs, hubPairs);
    if (inGraphology) compare(powerLawGraph(arrays), pairs, hubPairs, ours);
  }
}

/** Paths by number, as the index gives them; gives how the shortest are asked for and what they take. */
function benchIndex(index: GraphIndex, pairs: readonly Pair[], hubPairs: readonly Pair[]): Measured {
  const route = { directed: false, inOrder: false, max: 1, maxHops: 20, maxEdges: Infinity };
  const some = { ...route, max: 10, maxHops: 6 };
  const shortest: Ask = (a, b) => findRoutes(index, a, b, route);
  const mean = report("shortest, any direction", pairs, shortest);
  report("shortest, along arrows", pairs, (a, b) => findRoutes(index, a, b, { ...route, directed: true }));
  report("10 simple of at most 6 hops, hubs", hubPairs, (a, b) => findRoutes(index, a, b, some));
  report("10 simple of at most 6 hops, any two", pairs.slice(0, 100), (a, b) => findRoutes(index, a, b, some));
  return { ask: shortest, mean };
}

/** Paths by key, with quotes, and what graphology's own packages take for paths of keys alone. */
function compare(graph: ParleyGraph, pairs: readonly Pair[], hubPairs: readonly Pair[], byNumber: Measured): void {
  const builds = repeat(3, () => {
    // What is changed is indexed anew.
    graph.setEdgeAttribute(graph.edges()[0] ?? "", "weight", 1);
    return timed(() => indexGraph(graph));
  });
  console.log(`  index: ${perSecond(graph.size / median(builds))} edges/s read off graphology`);
  const { toldDays } = indexGraph(graph);
  const reading = timed(() => void toldDays());
  const { start, told } = toldDays();
  const size = ((start.byteLength + told.byteLength) / graph.size).toFixed(1);
  console.log(`  days of undated facts, only once a period is asked for: ${reading.toFixed(0)} ms, ${size} bytes/edge`);
  const ask = (options: PathOptions) => (a: number, b: number) =>
    searchPaths(graph, nodeKey(a), nodeKey(b), { maxHops: 20, max: 1, ...options });
  report("with quotes, any direction", pairs, ask({}));
  report("with quotes, along arrows", pairs, ask({ directed: true }));
  report("with quotes, of one year", pairs, ask({ since: "2019", until: "2019" }));
  report("with quotes, asserted by 3 documents", pairs, ask({ polarity: "asserted", minWeight: 3 }));
  report("with quotes, in order of time", pairs.slice(0, 20), ask({ inOrder: true, maxHops: 6 }));
  report("with quotes, 10 simple, hubs", hubPairs, ask({ max: 10, maxHops: 6 }));
  const theirs = (a: number, b: number) => bidirectional(graph, nodeKey(a), nodeKey(b));
  const mean = report("graphology-shortest-path, along arrows", pairs, theirs);
  // Each by itself finds its own data in the caches; by turns the other has thrown them out.
  console.log(`  graphology / ours by number, each by itself: ${(mean / byNumber.mean).toFixed(1)} times`);
  console.log(
    `  the same by turns: ${ratio(pairs, theirs, byNumber.ask)}; with quotes ${ratio(pairs, theirs, ask({}))}`,
  );
  // Of more hops than these it does not end in an hour.
  report("graphology-simple-path, all of at most 2 hops", hubPairs.slice(0, 1), (a, b) =>
    allSimplePaths(graph, nodeKey(a), nodeKey(b), { maxDepth: 2 }),
  );
}

type Pair = readonly [number, number];
type Ask = (from: number, to: number) => unknown;
/** A question, and the mean of the milliseconds that it took. */
interface Measured {
  readonly ask: Ask;
  readonly mean: number;
}

function drawPairs(order: number): Pair[] {
  const random = seededRandom(7);
  return Array.from({ length: PAIRS }, (): Pair => [Math.floor(random() * order), Math.floor(random() * order)]).filter(
    ([a, b]) => a !== b,
  );
}

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

/** Asks for each pair, the first times unmeasured so that all is compiled, and tells how long it took; gives the mean. */
function report(name: string, pairs: readonly Pair[], ask: Ask): number {
  for (let round = 0; round < WARM_UP; round += 1) for (const [from, to] of pairs) ask(from, to);
  const times = pairs.map(([from, to]) => timed(() => ask(from, to)));
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const shown = [mean, median(times), percentile(times, 0.95), percentile(times, 1)].map((time) => time.toFixed(3));
  console.log(`  ${name}: mean ${shown[0]}, median ${shown[1]}, p95 ${shown[2]}, most ${shown[3]}`);
  return mean;
}

/** How many times as long one takes as the other: by turns, a few pairs each, so that both run in the same circumstances. */
function ratio(pairs: readonly Pair[], one: Ask, other: Ask): string {
  const ratios = repeat(RATIO_ROUNDS, () => {
    const sums = [0, 0];
    for (let from = 0; from < pairs.length; from += PAIRS_A_TURN) {
      for (const [place, ask] of [one, other].entries()) {
        const turn = timed(() => pairs.slice(from, from + PAIRS_A_TURN).forEach(([a, b]) => ask(a, b)));
        sums[place] = (sums[place] ?? 0) + turn;
      }
    }
    return (sums[0] ?? 0) / (sums[1] ?? 1);
  });
  const shown = [median(ratios), Math.min(...ratios), Math.max(...ratios)].map((value) => value.toFixed(1));
  return `${shown[0]} times (median of ${RATIO_ROUNDS} rounds, ${shown[1]} to ${shown[2]})`;
}

const repeat = (count: number, run: () => number): number[] => Array.from({ length: count }, run);
/** Of a number of things a millisecond. */
const perSecond = (rate: number): string => `${(rate / 1000).toFixed(1)} million`;
