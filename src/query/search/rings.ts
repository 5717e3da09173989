import { type Along, degree, edgeAt, reach } from "./adjacency.ts";
import { backward, onward, type Search } from "./search.ts";

/** How many hops nodes are from one end of a search, found out in rings and only as far as asked. */
export class Rings {
  readonly #search: Search;
  readonly #along: Along;
  readonly #hops: Uint32Array;
  readonly #met: Uint32Array;
  readonly #base: number;
  /** Where it must not go on from: the other end. */
  readonly #end: number;
  /** How many nodes are met within so many hops. */
  readonly #counts = [1];
  #work: number | undefined;

  /** `hops`, `met` and `base` as in Scratch. */
  constructor(search: Search, side: "start" | "goal", hops: Uint32Array, met: Uint32Array, base: number) {
    const centre = side === "start" ? search.from : search.to;
    this.#search = search;
    this.#along = side === "start" ? onward(search) : backward(search);
    this.#hops = hops;
    this.#met = met;
    this.#base = base;
    this.#end = side === "start" ? search.to : search.from;
    hops[centre] = base;
    met[0] = centre;
  }

  /** How far it has looked. */
  get depth(): number {
    return this.#counts.length - 1;
  }

  /** Whether nothing is so far away. */
  get isDone(): boolean {
    return this.ring.length === 0;
  }

  /** Nodes of the outermost ring. */
  get ring(): Uint32Array {
    return this.#met.subarray(this.#counts.at(-2) ?? 0, this.#counts.at(-1));
  }

  /** Nodes met within so many hops, in the order of hops. */
  metWithin(hops: number): Uint32Array {
    return this.#met.subarray(0, this.#counts[Math.min(hops, this.depth)]);
  }

  /** Whether a node has been met within so many hops. */
  within(node: number, hops: number): boolean {
    const noted = this.#hops[node] ?? 0;
    return noted >= this.#base && noted - this.#base <= hops;
  }

  /** Whether its next ring costs less than the other's: by edges, which are counted only where it is not plain anyway. */
  isCheaperThan(other: Rings): boolean {
    if (this.#work !== undefined && this.#work <= other.ring.length) return true;
    if (other.#work !== undefined && other.#work < this.ring.length) return false;
    return this.#edges() <= other.#edges();
  }

  #edges(): number {
    this.#work ??= this.ring.reduce((sum, node) => sum + degree(this.#search.index, node), 0);
    return this.#work;
  }

  /** Looks one hop further. */
  grow(): void {
    const { budget, passes, accepts, index } = this.#search;
    const begin = this.#counts.at(-2) ?? 0;
    const end = this.#counts.at(-1) ?? 0;
    this.#work = undefined;
    let last = end;
    for (let place = begin; place < end; place += 1) {
      const node = this.#met[place] ?? 0;
      // Ways through the other end lead back to it only.
      if (node === this.#end) continue;
      if (!budget.spend(degree(index, node))) break;
      last = passes || accepts ? this.#growAt(node, last, passes, accepts) : this.#growFast(node, last);
    }
    this.#counts.push(last);
  }

  /** The common case, in which everything counts, is also the one in which large graphs are asked. */
  #growFast(node: number, met: number): number {
    const { neighbours } = this.#search.index;
    const hops = this.#hops;
    const base = this.#base;
    const noted = base + this.#counts.length;
    const [begin, , end] = reach(this.#search.index, node, this.#along);
    let last = met;
    for (let place = begin; place < end; place += 1) {
      const neighbour = neighbours[place] ?? 0;
      if ((hops[neighbour] ?? 0) >= base) continue;
      hops[neighbour] = noted;
      this.#met[last] = neighbour;
      last += 1;
    }
    return last;
  }

  #growAt(node: number, met: number, passes: Search["passes"], accepts: Search["accepts"]): number {
    const { index } = this.#search;
    const { neighbours } = index;
    const noted = this.#base + this.#counts.length;
    const [begin, , end] = reach(index, node, this.#along);
    let last = met;
    for (let place = begin; place < end; place += 1) {
      const neighbour = neighbours[place] ?? 0;
      if ((this.#hops[neighbour] ?? 0) >= this.#base) continue;
      if (passes && !passes(edgeAt(index, node, place))) continue;
      if (accepts && neighbour !== this.#end && !accepts(neighbour)) continue;
      this.#hops[neighbour] = noted;
      this.#met[last] = neighbour;
      last += 1;
    }
    return last;
  }
}
