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
  /** Hops from the source plus 1; 0 where not met. */
  readonly hops: Uint32Array;
  /** How many shortest paths lead from the source to the node. */
  readonly paths: Float64Array;
  /** How much of the source's paths go through the node. */
  readonly dependency: Float64Array;
  /** Nodes in the order in which they were met. */
  readonly met: Uint32Array;
}

const createRun = (order: number): Run => ({
  hops: new Uint32Array(order),
  paths: new Float64Array(order),
  dependency: new Float64Array(order),
  met: new Uint32Array(order),
});

function addDependencies({ start, neighbours }: SimpleGraph, source: number, run: Run, shares: Float64Array): void {
  const { hops, paths, dependency, met } = run;
  met[0] = source;
  hops[source] = 1;
  paths[source] = 1;
  let last = 1;
  for (let next = 0; next < last; next += 1) {
    const node = met[next] ?? 0;
    const further = (hops[node] ?? 0) + 1;
    for (let place = start[node] ?? 0; place < (start[node + 1] ?? 0); place += 1) {
      const neighbour = neighbours[place] ?? 0;
      if (hops[neighbour] === 0) {
        hops[neighbour] = further;
        met[last] = neighbour;
        last += 1;
      }
      if (hops[neighbour] === further) paths[neighbour] = (paths[neighbour] ?? 0) + (paths[node] ?? 0);
    }
  }
  for (let next = last - 1; next >= 0; next -= 1) {
    const node = met[next] ?? 0;
    const own = (1 + (dependency[node] ?? 0)) / (paths[node] ?? 1);
    for (let place = start[node] ?? 0; place < (start[node + 1] ?? 0); place += 1) {
      const neighbour = neighbours[place] ?? 0;
      if ((hops[neighbour] ?? 0) + 1 !== hops[node]) continue;
      dependency[neighbour] = (dependency[neighbour] ?? 0) + (paths[neighbour] ?? 0) * own;
    }
    if (node !== source) shares[node] = (shares[node] ?? 0) + (dependency[node] ?? 0);
  }
  for (let next = 0; next < last; next += 1) {
    const node = met[next] ?? 0;
    hops[node] = 0;
    paths[node] = 0;
    dependency[node] = 0;
  }
}
