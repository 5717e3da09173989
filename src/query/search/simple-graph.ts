import { forEachEdgeOf } from "./adjacency.ts";
import type { GraphIndex } from "./graph-index.ts";

/** Who is joined to whom by any edge that counts, either way: node n's neighbours once each, from `start[n]` on. */
export interface SimpleGraph {
  readonly order: number;
  readonly start: Uint32Array;
  readonly neighbours: Uint32Array;
}

/** The index without directions and parallel edges. */
export function simplify(index: GraphIndex, passes?: (edge: number) => boolean): SimpleGraph {
  const { order } = index;
  const start = new Uint32Array(order + 1);
  const neighbours = new Uint32Array(2 * index.size);
  const seenBy = new Uint32Array(order);
  let last = 0;
  for (let node = 0; node < order; node += 1) {
    start[node] = last;
    forEachEdgeOf(index, node, "both", (neighbour, edge) => {
      if (seenBy[neighbour] === node + 1 || (passes && !passes(edge))) return;
      seenBy[neighbour] = node + 1;
      neighbours[last] = neighbour;
      last += 1;
    });
  }
  start[order] = last;
  return { order, start, neighbours: neighbours.slice(0, last) };
}
