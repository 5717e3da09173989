import { degree, forEachEdgeOf } from "./adjacency.ts";
import type { Guide, Prospect } from "./guide.ts";
import { backward, type Search } from "./search.ts";

/**
 * Guides walks whose edges must follow one another in time: for each number of hops that may be left, the latest day on
 * which one may leave a node and still reach the goal, reckoned back from the goal.
 */
export class Departures implements Guide {
  readonly #search: Search;
  /** By hops left: the latest day by node; where a node is absent, the goal cannot be reached. */
  readonly #latest: ReadonlyMap<number, number>[];
  #hops = 0;

  constructor(search: Search) {
    this.#search = search;
    this.#latest = [new Map([[search.to, Infinity]])];
  }

  prepare(hops: number): Prospect {
    this.#hops = hops;
    for (let left = this.#latest.length; left <= hops; left += 1) {
      const next = this.#before(this.#latest[left - 1] ?? new Map());
      if (this.#search.budget.stop || next.size === 0) return "never";
      this.#latest.push(next);
    }
    return this.#latest[hops]?.has(this.#search.from) === true ? "some" : "none";
  }

  mayStand(node: number, place: number): boolean {
    return this.#latest[this.#hops - place]?.has(node) === true;
  }

  /** The latest day on which a walk may be at `node` after `place` hops. */
  latest(node: number, place: number): number {
    return this.#latest[this.#hops - place]?.get(node) ?? -Infinity;
  }

  candidates(): undefined {
    return undefined;
  }

  end(): void {
    this.#latest.length = 0;
  }

  #before(after: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
    const { index, from, to, passes, accepts, budget } = this.#search;
    const latest = new Map<number, number>();
    for (const [node, day] of after) {
      // The start is where walks begin, and the goal where they end.
      if (node === from) continue;
      if (!budget.spend(degree(index, node))) break;
      forEachEdgeOf(index, node, backward(this.#search), (neighbour, edge) => {
        const first = index.first[edge] ?? 0;
        const leave = Math.min(index.last[edge] ?? 0, day);
        if (first === 0 || leave < first || neighbour === to) return;
        if ((passes && !passes(edge)) || (accepts && neighbour !== from && !accepts(neighbour))) return;
        if (leave > (latest.get(neighbour) ?? 0)) latest.set(neighbour, leave);
      });
    }
    return latest;
  }
}

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
