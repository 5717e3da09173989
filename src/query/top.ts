import { type ParleyGraph, seededRandom } from "../graph/index.ts";
import type { Kind } from "../model/index.ts";
import { compareText } from "../text/index.ts";
import { type EdgeFilter, edgeNumberTest } from "./edge-filter.ts";
import { indexGraph } from "./index-graph.ts";
import { forEachEdgeOf } from "./search/adjacency.ts";
import { betweenness } from "./search/betweenness.ts";
import type { GraphIndex } from "./search/graph-index.ts";
import { pagerank } from "./search/pagerank.ts";
import { simplify } from "./search/simple-graph.ts";

/** By what nodes may be ranked. */
export const MEASURES = ["degree", "betweenness", "pagerank"] as const;
export type Measure = (typeof MEASURES)[number];

export interface TopRow {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  /** A number of facts for "degree", else a share from 0 to 1. */
  readonly value: number;
}

export interface Top {
  readonly measure: Measure;
  /** The greatest first, of equal ones by key; only those above 0. */
  readonly rows: readonly TopRow[];
  /** Only where the values are estimated from paths of so many nodes, drawn by a seed, of so many in the graph. */
  readonly sample?: { readonly nodes: number; readonly of: number; readonly seed: number };
}

export interface TopOptions extends EdgeFilter {
  /** "degree" by default: how many facts a node is part of. */
  readonly measure?: Measure;
  /** Only rows of these kinds; all nodes count. */
  readonly kinds?: readonly Kind[];
  /** At most so many; 20 by default. */
  readonly limit?: number;
  /** Betweenness: paths are counted from so many nodes; by default from all, or from as many as take some seconds. */
  readonly sample?: number;
  /** Draws the sample; 1 by default. */
  readonly seed?: number;
}

/** So many edges are looked at for betweenness unless a sample is asked for. */
const MOST_EDGES = 100_000_000;
/** Fewer nodes than this make no sample. */
const LEAST_SAMPLE = 20;

/** The nodes that matter most, by how many facts they have, how often they lie between others, or who points to them. */
export function top(graph: ParleyGraph, options: TopOptions = {}): Top {
  const { measure = "degree", limit = 20, seed = 1 } = options;
  const indexed = indexGraph(graph);
  const { index, nodeKey } = indexed;
  const passes = edgeNumberTest(indexed, options);
  const { values, sample } = measureNodes(index, measure, passes, options.sample, seed);
  const kinds = options.kinds && new Set(options.kinds);
  const rows: TopRow[] = [];
  values.forEach((value, node) => {
    const key = nodeKey(node);
    const { label, kind } = graph.getNodeAttributes(key);
    if (value > 0 && (!kinds || kinds.has(kind))) rows.push({ key, label, kind, value });
  });
  rows.sort((a, b) => b.value - a.value || compareText(a.key, b.key));
  const isWhole = sample === undefined || sample >= index.order;
  return {
    measure,
    rows: rows.slice(0, limit),
    ...(isWhole ? {} : { sample: { nodes: sample, of: index.order, seed } }),
  };
}

function measureNodes(
  index: GraphIndex,
  measure: Measure,
  passes: ((edge: number) => boolean) | undefined,
  wanted: number | undefined,
  seed: number,
): { readonly values: Float64Array; readonly sample?: number } {
  if (measure === "degree") return { values: degrees(index, passes) };
  if (measure === "pagerank") return { values: pagerank(index, passes) };
  const simple = simplify(index, passes);
  // Each source costs two looks at every edge from either end.
  const affordable = Math.floor(MOST_EDGES / (2 * simple.neighbours.length + simple.order + 1));
  const sample = Math.min(index.order, wanted ?? Math.max(LEAST_SAMPLE, affordable));
  return { values: betweenness(simple, drawNodes(index.order, sample, seed)), sample };
}

function degrees(index: GraphIndex, passes: ((edge: number) => boolean) | undefined): Float64Array {
  const values = new Float64Array(index.order);
  for (let node = 0; node < index.order; node += 1) {
    let facts = 0;
    forEachEdgeOf(index, node, "both", (_, edge) => {
      if (!passes || passes(edge)) facts += 1;
    });
    values[node] = facts;
  }
  return values;
}

/** So many nodes, each but once (Fisher and Yates), or all of them. */
function drawNodes(order: number, count: number, seed: number): Uint32Array {
  const nodes = Uint32Array.from({ length: order }, (_, node) => node);
  const random = seededRandom(seed);
  for (let place = 0; place < count && count < order; place += 1) {
    const other = place + Math.floor(random() * (order - place));
    [nodes[place], nodes[other]] = [nodes[other] ?? 0, nodes[place] ?? 0];
  }
  return nodes.subarray(0, count);
}
