import type { Search } from "./search.ts";

/** The earliest day, not before `day`, on which any of some edges may be gone; Infinity where it is too late for all. */
export function arrival({ index }: Search, edges: readonly number[], day: number): number {
  let earliest = Infinity;
  for (const edge of edges) {
    const first = index.first[edge] ?? 0;
    if (first > 0 && (index.last[edge] ?? 0) >= day) earliest = Math.min(earliest, Math.max(first, day));
  }
  return earliest;
}

/**
 * Of the edges of each hop of a walk, best first, those with which all hops can follow one another in time: the best one
 * first, then the others that would do in its place.
 */
export function inOrder({ index }: Search, hops: readonly (readonly number[])[]): (readonly number[])[] {
  const latest: number[] = [Infinity];
  for (const edges of hops.toReversed().slice(0, -1)) {
    const day = latest[0] ?? Infinity;
    const leaves = edges
      .filter((edge) => (index.first[edge] ?? 0) > 0 && (index.first[edge] ?? 0) <= day)
      .map((edge) => Math.min(index.last[edge] ?? 0, day));
    latest.unshift(Math.max(-Infinity, ...leaves));
  }
  let day = 1;
  return hops.map((edges, place) => {
    const until = latest[place] ?? Infinity;
    const fitting = edges.filter((edge) => {
      const first = index.first[edge] ?? 0;
      const last = index.last[edge] ?? 0;
      return first > 0 && Math.max(first, day) <= Math.min(last, until);
    });
    day = Math.max(day, index.first[fitting[0] ?? 0] ?? 0);
    return fitting;
  });
}
