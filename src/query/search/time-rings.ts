import { type Along, degree, forEachEdgeOf } from "./adjacency.ts";
import { backward, onward, type Search } from "./search.ts";

/** What one side of a search in order of time notes down: 5 bytes a node, handed back all zero. */
export interface TimeNotes {
  /** From the start: the earliest day on which one can be there; from the goal: the latest on which one may. 0 where unmet. */
  readonly days: Uint32Array;
  /** In how many hops a node was met first, plus 1. */
  readonly hops: Uint8Array;
}

export const createTimeNotes = (order: number): TimeNotes => ({
  days: new Uint32Array(order),
  hops: new Uint8Array(order),
});

/** The last day of all, on which one may be at the goal. */
export const LAST_DAY = 2 ** 32 - 1;

/**
 * When one can be where, from one end of a search and ring by ring: a ring holds the nodes for which a hop more gives an
 * earlier day (from the start) or a later one (from the goal), as only these can be on a shortest way in order of time.
 */
export class TimeRings {
  readonly #search: Search;
  readonly #along: Along;
  readonly #isStart: boolean;
  readonly #days: Uint32Array;
  readonly #hops: Uint8Array;
  readonly #met: number[];
  /** How many nodes are met within so many hops. */
  readonly #counts = [1];
  #ring: readonly number[];

  constructor(search: Search, side: "start" | "goal", { days, hops }: TimeNotes) {
    this.#search = search;
    this.#isStart = side === "start";
    this.#along = this.#isStart ? onward(search) : backward(search);
    this.#days = days;
    this.#hops = hops;
    const centre = this.#isStart ? search.from : search.to;
    days[centre] = this.#isStart ? 1 : LAST_DAY;
    hops[centre] = 1;
    this.#met = [centre];
    this.#ring = [centre];
  }

  /** How far it has looked. */
  get depth(): number {
    return this.#counts.length - 1;
  }

  /** The outermost ring. */
  get ring(): readonly number[] {
    return this.#ring;
  }

  /** How many edges its nodes have. */
  get work(): number {
    return this.#ring.reduce((sum, node) => sum + degree(this.#search.index, node), 0);
  }

  /** Nodes met within so many hops, in the order of hops. */
  metWithin(hops: number): readonly number[] {
    return this.#met.slice(0, this.#counts[Math.min(hops, this.depth)]);
  }

  /** Whether a node has been met within so many hops. */
  within(node: number, hops: number): boolean {
    const noted = this.#hops[node] ?? 0;
    return noted > 0 && noted <= hops + 1;
  }

  /** The best day that is known of a node that was met. */
  day(node: number): number {
    return this.#days[node] ?? 0;
  }

  /** Looks one hop further. */
  grow(): void {
    const { index, from, to, passes, accepts, budget } = this.#search;
    const [end, centre] = this.#isStart ? [to, from] : [from, to];
    const next = new Set<number>();
    // As they are before any changes: what is better by one hop more counts in the ring after the next.
    const days = this.#ring.map((node) => this.day(node));
    for (const [place, node] of this.#ring.entries()) {
      // Ways through the other end lead back to it only.
      if (node === end) continue;
      if (!budget.spend(degree(index, node))) break;
      const day = days[place] ?? 0;
      forEachEdgeOf(index, node, this.#along, (neighbour, edge) => {
        const first = index.first[edge] ?? 0;
        if (first === 0 || neighbour === centre) return;
        const last = index.last[edge] ?? 0;
        const then = this.#isStart ? Math.max(first, day) : Math.min(last, day);
        if (then > last || then < first || !this.#isBetter(neighbour, then)) return;
        if ((passes && !passes(edge)) || (accepts && neighbour !== end && !accepts(neighbour))) return;
        this.#note(neighbour, then);
        next.add(neighbour);
      });
    }
    this.#ring = [...next];
    this.#counts.push(this.#met.length);
  }

  /** Wipes out what it noted. */
  end(): void {
    for (const node of this.#met) {
      this.#days[node] = 0;
      this.#hops[node] = 0;
    }
  }

  #isBetter(node: number, day: number): boolean {
    const known = this.#days[node] ?? 0;
    return known === 0 || (this.#isStart ? day < known : day > known);
  }

  #note(node: number, day: number): void {
    if (this.#hops[node] === 0) {
      this.#hops[node] = this.depth + 2;
      this.#met.push(node);
    }
    this.#days[node] = day;
  }
}
