import type { EdgeArrays } from "./graph-index.ts";

/** The places of edges by source, then target, then as `compareParallel` wants them or as given; without loops. */
export function sortEdges({ order, source, target, compareParallel }: EdgeArrays): Uint32Array {
  let size = 0;
  for (let edge = 0; edge < source.length; edge += 1) if (source[edge] !== target[edge]) size += 1;
  const places = new Uint32Array(size);
  let next = 0;
  for (let edge = 0; edge < source.length; edge += 1) {
    if (source[edge] === target[edge]) continue;
    places[next] = edge;
    next += 1;
  }
  // Counting sort is stable: sorted by target first, edges with the same source stay so.
  const sorted = sortBy(source, sortBy(target, places, order), order);
  if (compareParallel) sortParallel(sorted, source, target, compareParallel);
  return sorted;
}

function sortBy(values: Uint32Array, places: Uint32Array, order: number): Uint32Array {
  const next = new Uint32Array(order + 1);
  for (let place = 0; place < places.length; place += 1) {
    const slot = (values[places[place] ?? 0] ?? 0) + 1;
    next[slot] = (next[slot] ?? 0) + 1;
  }
  for (let value = 1; value <= order; value += 1) next[value] = (next[value] ?? 0) + (next[value - 1] ?? 0);
  const sorted = new Uint32Array(places.length);
  for (let place = 0; place < places.length; place += 1) {
    const edge = places[place] ?? 0;
    const value = values[edge] ?? 0;
    const slot = next[value] ?? 0;
    sorted[slot] = edge;
    next[value] = slot + 1;
  }
  return sorted;
}

/** Runs of edges with the same ends are short, and mostly there is but one. */
function sortParallel(
  places: Uint32Array,
  source: Uint32Array,
  target: Uint32Array,
  compare: (a: number, b: number) => number,
): void {
  for (let begin = 0; begin < places.length;) {
    const first = places[begin] ?? 0;
    let end = begin + 1;
    while (end < places.length) {
      const edge = places[end] ?? 0;
      if (source[edge] !== source[first] || target[edge] !== target[first]) break;
      end += 1;
    }
    if (end - begin > 1) places.subarray(begin, end).sort(compare);
    begin = end;
  }
}
