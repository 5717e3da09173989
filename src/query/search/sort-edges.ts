import type { EdgeArrays } from "./graph-index.ts";
import { createRows, type Rows, sortRows } from "./sort-rows.ts";

/** Edges in order: both ends, and which of the given edges each is. */
export interface SortedEdges {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly places: Uint32Array;
  /** Room that sorting them took, for what comes next. */
  readonly spare: Rows;
}

/** Edges by source, then target, then as `compareParallel` wants them or as given; without loops. */
export function sortEdges({ order, source, target, compareParallel }: EdgeArrays): SortedEdges {
  let size = 0;
  for (let edge = 0; edge < source.length; edge += 1) if (source[edge] !== target[edge]) size += 1;
  const given = createRows(size);
  let next = 0;
  for (let edge = 0; edge < source.length; edge += 1) {
    const [from, to] = [source[edge] ?? 0, target[edge] ?? 0];
    if (from === to) continue;
    given.key[next] = to;
    given.a[next] = from;
    given.b[next] = edge;
    next += 1;
  }
  const [byTarget, room] = sortRows(given, createRows(size), order);
  const [{ key, a, b }, spare] = sortRows({ ...byTarget, key: byTarget.a, a: byTarget.key }, room, order);
  const sorted = { source: key, target: a, places: b, spare };
  if (compareParallel) sortParallel(sorted, compareParallel);
  return sorted;
}

/** Runs of edges with the same ends are short, and mostly there is but one. */
function sortParallel({ source, target, places }: SortedEdges, compare: (a: number, b: number) => number): void {
  for (let begin = 0; begin < places.length;) {
    let end = begin + 1;
    while (end < places.length && source[end] === source[begin] && target[end] === target[begin]) end += 1;
    if (end - begin > 1) places.subarray(begin, end).sort(compare);
    begin = end;
  }
}
