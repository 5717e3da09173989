import type { ParleyGraph } from "./attributes.ts";
import { findCommunities } from "./communities.ts";
import { layOut } from "./layout.ts";
import { nodeSizes } from "./node-sizes.ts";
import { sunflower } from "./point.ts";
import { gatherTies, type Tie } from "./tie.ts";

/** In a larger graph the layout takes minutes; its nodes are spread over a disc instead, which is quick and tells nothing. */
const MAX_LAID_OUT = 20_000;
const RADIUS = 500;

/** Gives a graph that came without a picture positions, sizes and communities. */
export function placeNodes(graph: ParleyGraph): void {
  const keys = graph.nodes();
  const ties = tiesOf(graph, keys);
  const sizes = nodeSizes(keys.length, ties);
  const small = keys.length <= MAX_LAID_OUT;
  const communities = small ? findCommunities(keys.length, ties) : [];
  const labels = keys.map((key) => graph.getNodeAttribute(key, "label"));
  const points = small ? layOut({ labels, sizes, communities, ties }) : sunflower(keys.length, RADIUS);
  keys.forEach((key, index) => {
    const { x, y } = points[index] ?? { x: 0, y: 0 };
    graph.mergeNodeAttributes(key, { x, y, size: sizes[index] ?? 4, community: communities[index] ?? 0 });
  });
}

/** Each joined pair of nodes once, with the weights of all edges between them. */
function tiesOf(graph: ParleyGraph, keys: readonly string[]): readonly Tie[] {
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  const ties = gatherTies(keys.length);
  graph.forEachEdge((_, { weight }, source, target) =>
    ties.add(indexOf.get(source) ?? 0, indexOf.get(target) ?? 0, weight),
  );
  return ties.list();
}
