import type { SimpleGraph } from "./simple-graph.ts";

/**
 * How often each node lies on the shortest paths between two others, as a share of all pairs from 0 to 1 (Freeman, 1977),
 * by the algorithm of Brandes (2001). Only paths from `sources` are counted; where these are a random sample, the shares are
 * estimates (Brandes and Pich, 2007).
 */
export function betweenness(graph: SimpleGraph, sources: Uint32Array): Float64Array {
  const { order } = graph;
  const shares = new Float64Array(order);
  if (order < 3 || sources.length === 0) return shares;
  const run = createRun(order);
  for (const source of sources) addDependencies(graph, source, run, shares);
  // Each pair is counted from both its ends.
  const scale = order / sources.length / ((order - 1) * (order - 2));
  return shares.map((share) => share * scale);
}

interface Run {
  /**
   * Hops from the source, but only the remainder by 3, plus 1; 0 where not met. A byte a node fits into the processor's
   * cache, and it is enough to tell neighbours apart, which are one hop nearer, as far or one further.
   */
  readonly ring: Uint8Array;
  /** How many shortest paths lead from the source to a node that was met. */
  readonly paths: Float64Array;
  /** How much of all that the source's paths lead to, a node itself included, goes by each of the paths to it. */
  readonly shareOfEach: Float64Array;
  /** Nodes in the order in which they were met. */
  readonly met: Uint32Array;
}

const createRun = (order: number): Run => ({
  ring: new Uint8Array(order),
  paths: new Float64Array(order),
  shareOfEach: new Float64Array(order),
  met: new Uint32Array(order),
});

/** The ring after one. */
const after = (ring: number): number => (ring % 3) + 1;

function addDependencies(graph: SimpleGraph, source: number, run: Run, shares: Float64Array): void {
  const { start, neighbours } = graph;
  const { ring, paths, shareOfEach, met } = run;
  const count = countPaths(graph, source, run);
  for (let next = count - 1; next >= 0; next -= 1) {
    const node = met[next] ?? 0;
    const further = after(ring[node] ?? 0);
    const end = start[node + 1] ?? 0;
    let onward = 0;
    for (let place = start[node] ?? 0; place < end; place += 1) {
      const neighbour = neighbours[place] ?? 0;
      if (ring[neighbour] === further) onward += shareOfEach[neighbour] ?? 0;
    }
    const own = paths[node] ?? 1;
    shareOfEach[node] = 1 / own + onward;
    if (node !== source) shares[node] = (shares[node] ?? 0) + own * onward;
  }
  for (let next = 0; next < count; next += 1) ring[met[next] ?? 0] = 0;
}

/** Notes how many shortest paths lead from the source to each node; gives how many nodes were met. */
function countPaths({ start, neighbours }: SimpleGraph, source: number, { ring, paths, met }: Run): number {
  met[0] = source;
  ring[source] = 1;
  paths[source] = 1;
  let count = 1;
  for (let next = 0; next < count; next += 1) {
    const node = met[next] ?? 0;
    const own = paths[node] ?? 0;
    const further = after(ring[node] ?? 0);
    const end = start[node + 1] ?? 0;
    for (let place = start[node] ?? 0; place < end; place += 1) {
      const neighbour = neighbours[place] ?? 0;
      const known = ring[neighbour];
      if (known === 0) {
        ring[neighbour] = further;
        paths[neighbour] = own;
        met[count] = neighbour;
        count += 1;
      } else if (known === further) paths[neighbour] = (paths[neighbour] ?? 0) + own;
    }
  }
  return count;
}
