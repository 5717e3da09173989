import type { Budget } from "./budget.ts";
import { firstEdgeTo, type GraphIndex } from "./graph-index.ts";

/** Which way edges may be gone: only from source to target, only back, or either way. */
export type Along = "out" | "in" | "both";

/** What a search goes through, all by number, and how much of it it may look at. */
export interface Search {
  readonly index: GraphIndex;
  readonly from: number;
  readonly to: number;
  readonly directed: boolean;
  /** Whether an edge counts; absent where all do. */
  readonly passes?: (edge: number) => boolean;
  /** Whether a node may lie on the way; absent where all may. The ends always may. */
  readonly accepts?: (node: number) => boolean;
  readonly budget: Budget;
}

/**
 * Calls back for each place in `index.neighbours` that can be gone to from `node`, with the edge's number; of several
 * edges to one neighbour for each.
 */
export function forEachEdgeOf(
  index: GraphIndex,
  node: number,
  along: Along,
  callback: (neighbour: number, edge: number) => void,
): void {
  const { start, firstEdge, neighbours, incoming } = index;
  const begin = start[node] ?? 0;
  const end = start[node + 1] ?? 0;
  const own = firstEdge[node] ?? 0;
  const next = firstEdge[node + 1] ?? 0;
  const middle = begin + next - own;
  if (along !== "in")
    for (let place = begin; place < middle; place += 1) callback(neighbours[place] ?? 0, place - begin + own);
  if (along !== "out")
    for (let place = middle; place < end; place += 1) callback(neighbours[place] ?? 0, incoming[place - next] ?? 0);
}

/** All edges that count over which one can go from a node to a neighbour, those of its own first, by number. */
export function edgesBetween({ index, directed, passes }: Search, node: number, neighbour: number): number[] {
  const edges: number[] = [];
  const collect = (source: number, target: number): void => {
    const { firstEdge, neighbours, start } = index;
    const shift = (start[source] ?? 0) - (firstEdge[source] ?? 0);
    const end = firstEdge[source + 1] ?? 0;
    for (let edge = firstEdgeTo(index, source, target); edge < end; edge += 1) {
      if (neighbours[edge + shift] !== target) break;
      if (!passes || passes(edge)) edges.push(edge);
    }
  };
  collect(node, neighbour);
  if (!directed) collect(neighbour, node);
  return edges;
}
