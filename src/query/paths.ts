import { ParleyError } from "../errors.ts";
import type { ParleyGraph } from "../graph/index.ts";
import type { Kind } from "../model/index.ts";
import { type EdgeFilter, edgeNumberTest } from "./edge-filter.ts";
import { type Hop, hopOf } from "./hop.ts";
import { type IndexedGraph, indexGraph, KIND_NUMBERS } from "./index-graph.ts";
import type { Stop } from "./search/budget.ts";
import { findRoutes, type Route } from "./search/find-routes.ts";

/** A way from one node to another that meets no node twice: `nodes` are one more than `hops`. */
export interface Path {
  readonly nodes: readonly string[];
  readonly hops: readonly Hop[];
}

export interface PathOptions extends EdgeFilter {
  /** At most so many paths; 5 by default. */
  readonly max?: number;
  /** At most so many hops a path; 6 by default, 31 at most. */
  readonly maxHops?: number;
  /** Only from source to target; by default either way. */
  readonly directed?: boolean;
  /** Only through nodes of these kinds; the two ends may be of any. */
  readonly kinds?: readonly Kind[];
  /** Not through these nodes. Neither end can be among them. */
  readonly avoid?: readonly string[];
  /**
   * Each fact must bear a date of its own and may not be earlier than the one before it: what was passed on can have gone
   * this way. A fact that is dated from a first day to a last may be of any day between them. The day on which an undated
   * fact was told is no day for this: it only says that it was not later. Two facts of one article would always be in
   * order, and what an article recalls from long ago would come after the news of the week.
   */
  readonly inOrder?: boolean;
  /** Gives up after looking at so many edges; 10,000,000 by default, a fraction of a second. */
  readonly maxEdges?: number;
  /** Asked every now and then, about each tenth of a millisecond; the search gives up where it answers no. */
  readonly goOn?: () => boolean;
}

export interface PathSearch {
  readonly paths: readonly Path[];
  /** Whether the search was cut short, so that more or other paths of the last length may exist. */
  readonly gaveUp: boolean;
  /** What cut it short: `maxEdges` or `goOn`. Absent where nothing did. */
  readonly stop?: Stop;
}

/**
 * The shortest simple paths between two nodes, fewest hops first. Of equal length those come first that have the fewest
 * hops that tell little: which only say where somebody belongs (relations that are `standing`), that only a denial speaks
 * of, that are weak, or only possible or supposed; then those over strongly joined neighbours, then by key; always the same
 * for the same graph. Throws "not-found" where a node is not there, "usage" where an
 * end is to be avoided.
 */
export function paths(graph: ParleyGraph, from: string, to: string, options: PathOptions = {}): Path[] {
  return [...searchPaths(graph, from, to, options).paths];
}

/** Like `paths`, and says whether the search was cut short. */
export function searchPaths(graph: ParleyGraph, from: string, to: string, options: PathOptions = {}): PathSearch {
  const indexed = indexGraph(graph);
  const ends = [numberOf(indexed, from), numberOf(indexed, to)] as const;
  const avoided = (options.avoid ?? []).map((key) => numberOf(indexed, key));
  if (avoided.some((node) => ends.includes(node)))
    throw new ParleyError("usage", "a path cannot avoid the node that it begins or ends with");
  if (from === to) return { paths: [], gaveUp: false };
  const passes = edgeNumberTest(indexed, options.inOrder && isPeriod(options) ? { ...options, dated: true } : options);
  const accepts = nodeTest(indexed, options.kinds, avoided);
  const { routes, stop } = findRoutes(indexed.index, ...ends, {
    max: options.max ?? 5,
    maxHops: options.maxHops ?? 6,
    directed: options.directed ?? false,
    inOrder: options.inOrder ?? false,
    maxEdges: options.maxEdges ?? 10_000_000,
    ...(options.goOn ? { goOn: options.goOn } : {}),
    ...(passes ? { passes } : {}),
    ...(accepts ? { accepts } : {}),
  });
  const found = routes.map((route) => pathOf(graph, indexed, route));
  return stop ? { paths: found, gaveUp: true, stop } : { paths: found, gaveUp: false };
}

const isPeriod = ({ since, until }: PathOptions): boolean => since !== undefined || until !== undefined;

function numberOf({ nodeNumber }: IndexedGraph, key: string): number {
  const number = nodeNumber(key);
  if (number === undefined) throw new ParleyError("not-found", `there is no node "${key}" in the graph`);
  return number;
}

/** Whether a node may lie on the way; nothing where all may. */
function nodeTest(
  { index }: IndexedGraph,
  kinds: readonly Kind[] | undefined,
  avoided: readonly number[],
): ((node: number) => boolean) | undefined {
  const wanted = kinds && new Set(kinds.map((kind) => KIND_NUMBERS.get(kind)));
  const unwanted = new Set(avoided);
  if (wanted) return (node) => wanted.has(index.kind[node]) && !unwanted.has(node);
  return unwanted.size > 0 ? (node) => !unwanted.has(node) : undefined;
}

function pathOf(graph: ParleyGraph, { nodeKey, edgeKeys }: IndexedGraph, { nodes, hops }: Route): Path {
  const keys = nodes.map(nodeKey);
  const hopAt = (edges: readonly number[], place: number): Hop => {
    const joining = edgeKeys(edges, nodes[place] ?? 0, nodes[place + 1] ?? 0);
    return hopOf(graph, keys[place] ?? "", keys[place + 1] ?? "", joining);
  };
  return { nodes: keys, hops: hops.map(hopAt) };
}
