import type { GraphIndex } from "./graph-index.ts";

/** Which way edges may be gone: only from source to target, only back, or either way. */
export type Along = "out" | "in" | "both";

/** How many edges a node has. */
export const degree = ({ start }: GraphIndex, node: number): number => (start[node + 1] ?? 0) - (start[node] ?? 0);

/** Calls back for each edge that can be gone from `node`, with the neighbour that it leads to. */
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

/** Where in `neighbours` those begin and end that can be gone to from a node. */
export function reach(
  { start, firstEdge }: GraphIndex,
  node: number,
  along: Along,
): readonly [begin: number, end: number] {
  const begin = start[node] ?? 0;
  const end = start[node + 1] ?? 0;
  if (along === "both") return [begin, end];
  const middle = begin + (firstEdge[node + 1] ?? 0) - (firstEdge[node] ?? 0);
  return along === "out" ? [begin, middle] : [middle, end];
}

/** The edge that joins a node to the neighbour at a place in `neighbours`. */
export function edgeAt({ start, firstEdge, incoming }: GraphIndex, node: number, place: number): number {
  const own = firstEdge[node] ?? 0;
  const next = firstEdge[node + 1] ?? 0;
  const edge = place - (start[node] ?? 0) + own;
  return edge < next ? edge : (incoming[place - next] ?? 0);
}

/** Whether any edge that begins or ends at a node passes a test. */
export function someEdgeOf(index: GraphIndex, node: number, test: (edge: number) => boolean): boolean {
  const { start, firstEdge, incoming } = index;
  const next = firstEdge[node + 1] ?? 0;
  for (let edge = firstEdge[node] ?? 0; edge < next; edge += 1) if (test(edge)) return true;
  const middle = (start[node] ?? 0) + next - (firstEdge[node] ?? 0);
  const end = start[node + 1] ?? 0;
  for (let place = middle; place < end; place += 1) if (test(incoming[place - next] ?? 0)) return true;
  return false;
}

/** All edges that count over which one can go from a node to a neighbour, those of its own first, each by number. */
export function edgesBetween(
  index: GraphIndex,
  node: number,
  neighbour: number,
  along: Along,
  passes: ((edge: number) => boolean) | undefined,
): number[] {
  const edges: number[] = [];
  const isOwn = isShorter(index, node, neighbour);
  const [row, wanted] = isOwn ? [node, neighbour] : [neighbour, node];
  if (along !== "in") collect(index, row, wanted, isOwn, passes, edges);
  if (along !== "out") collect(index, row, wanted, !isOwn, passes, edges);
  return edges;
}

/** Whether an edge leads from a node to a neighbour. */
export function isJoined(index: GraphIndex, node: number, neighbour: number, along: Along): boolean {
  const isOwn = isShorter(index, node, neighbour);
  const [row, wanted] = isOwn ? [node, neighbour] : [neighbour, node];
  return (along !== "in" && has(index, row, wanted, isOwn)) || (along !== "out" && has(index, row, wanted, !isOwn));
}

/** Edges between two are looked for on the side that has fewer. */
const isShorter = (index: GraphIndex, node: number, neighbour: number): boolean =>
  degree(index, node) <= degree(index, neighbour);

/** Adds the edges that join a node to another: those that begin at it, or those that end there. */
function collect(
  index: GraphIndex,
  node: number,
  wanted: number,
  isOut: boolean,
  passes: ((edge: number) => boolean) | undefined,
  edges: number[],
): void {
  const { neighbours } = index;
  const [begin, end] = reach(index, node, isOut ? "out" : "in");
  for (let place = firstPlace(neighbours, begin, end, wanted); place < end; place += 1) {
    if (neighbours[place] !== wanted) return;
    const edge = edgeAt(index, node, place);
    if (!passes || passes(edge)) edges.push(edge);
  }
}

function has(index: GraphIndex, node: number, wanted: number, isOut: boolean): boolean {
  const [begin, end] = reach(index, node, isOut ? "out" : "in");
  const place = firstPlace(index.neighbours, begin, end, wanted);
  return place < end && index.neighbours[place] === wanted;
}

/** The first place from `begin` up to `end` whose value is at least `value`, of values in ascending order. */
export function firstPlace(values: Uint32Array, begin: number, end: number, value: number): number {
  let low = begin;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first edge from one node to another; `size` or another's where there is none. */
export function firstEdgeTo({ neighbours, start, firstEdge }: GraphIndex, source: number, target: number): number {
  const own = firstEdge[source] ?? 0;
  const begin = start[source] ?? 0;
  const end = begin + (firstEdge[source + 1] ?? 0) - own;
  return firstPlace(neighbours, begin, end, target) - begin + own;
}
