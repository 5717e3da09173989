import type { ParleyGraph } from "./attributes.ts";
import { findCommunities, type Tie } from "./communities.ts";
import { layOut } from "./layout.ts";
import { nodeSizes } from "./node-sizes.ts";

/** In a larger graph the layout takes minutes; its nodes are spread over a disc instead, which is quick and tells nothing. */
const MAX_LAID_OUT = 20_000;
/** The golden angle: nodes placed by it one after the other fill a disc evenly. */
const ANGLE = Math.PI * (3 - Math.sqrt(5));
const RADIUS = 500;

/** Gives a graph that came without a picture positions, sizes and communities. */
export function placeNodes(graph: ParleyGraph): void {
  const keys = graph.nodes();
  const ties = tiesOf(graph, keys);
  const sizes = nodeSizes(keys.length, ties);
  const small = keys.length <= MAX_LAID_OUT;
  const communities = small ? findCommunities(keys.length, ties) : [];
  const labels = keys.map((key) => graph.getNodeAttribute(key, "label"));
  const points = small ? layOut({ labels, sizes, communities, ties }) : [];
  keys.forEach((key, index) => {
    const far = RADIUS * Math.sqrt(index / keys.length);
    const { x, y } = points[index] ?? { x: far * Math.cos(index * ANGLE), y: far * Math.sin(index * ANGLE) };
    graph.mergeNodeAttributes(key, { x, y, size: sizes[index] ?? 4, community: communities[index] ?? 0 });
  });
}

/** Each joined pair of nodes once, with the weights of all edges between them. */
function tiesOf(graph: ParleyGraph, keys: readonly string[]): readonly Tie[] {
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  const ties = new Map<number, { source: number; target: number; weight: number }>();
  graph.forEachEdge((_, { weight }, source, target) => {
    const ends = [indexOf.get(source) ?? 0, indexOf.get(target) ?? 0].sort((a, b) => a - b);
    const [low = 0, high = 0] = ends;
    if (low === high) return;
    const tie = ties.get(low * keys.length + high);
    if (tie) tie.weight += weight;
    else ties.set(low * keys.length + high, { source: low, target: high, weight });
  });
  return [...ties.values()];
}
