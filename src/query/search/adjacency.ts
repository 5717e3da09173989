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

/** Where in `neighbours` those begin and end that can be gone to from a node; from the middle on they point to it. */
export function reach(
  { start, firstEdge }: GraphIndex,
  node: number,
  along: Along,
): readonly [begin: number, middle: number, end: number] {
  const begin = start[node] ?? 0;
  const end = start[node + 1] ?? 0;
  const middle = begin + (firstEdge[node + 1] ?? 0) - (firstEdge[node] ?? 0);
  return [along === "in" ? middle : begin, middle, along === "out" ? middle : end];
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
  if (along !== "in") collect(index, node, neighbour, passes, edges);
  if (along !== "out") collect(index, neighbour, node, passes, edges);
  return edges;
}

/** Whether an edge leads from a node to a neighbour. */
export function isJoined(index: GraphIndex, node: number, neighbour: number, along: Along): boolean {
  return (along !== "in" && hasEdge(index, node, neighbour)) || (along !== "out" && hasEdge(index, neighbour, node));
}

function hasEdge(index: GraphIndex, source: number, target: number): boolean {
  const { neighbours } = index;
  const [out, outEnd] = reach(index, source, "both");
  const [, into, intoEnd] = reach(index, target, "both");
  const isShorter = outEnd - out <= intoEnd - into;
  const [begin, end, wanted] = isShorter ? [out, outEnd, target] : [into, intoEnd, source];
  const place = firstPlace(neighbours, begin, end, wanted);
  return place < end && neighbours[place] === wanted;
}

/** Looks for edges from `source` to `target` on the side that has fewer of them. */
function collect(
  { start, firstEdge, neighbours, incoming }: GraphIndex,
  source: number,
  target: number,
  passes: ((edge: number) => boolean) | undefined,
  edges: number[],
): void {
  const own = firstEdge[source] ?? 0;
  const out = start[source] ?? 0;
  const outEnd = out + (firstEdge[source + 1] ?? 0) - own;
  const next = firstEdge[target + 1] ?? 0;
  const into = (start[target] ?? 0) + next - (firstEdge[target] ?? 0);
  const intoEnd = start[target + 1] ?? 0;
  const isShorter = outEnd - out <= intoEnd - into;
  const [begin, end, wanted] = isShorter ? [out, outEnd, target] : [into, intoEnd, source];
  for (let place = firstPlace(neighbours, begin, end, wanted); place < end; place += 1) {
    if (neighbours[place] !== wanted) return;
    const edge = isShorter ? place - out + own : (incoming[place - next] ?? 0);
    if (!passes || passes(edge)) edges.push(edge);
  }
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
