import { type Along, degree, edgeAt, reach } from "./adjacency.ts";
import { backward, onward, type Search } from "./search.ts";

/** How many hops nodes are from one end of a search, found out in rings and only as far as asked. */
export class Rings {
  /** Nodes in the order in which they were met, and so of hops. */
  readonly met: Uint32Array;
  readonly #search: Search;
  readonly #along: Along;
  readonly #hops: Uint32Array;
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
    this.met = met;
    this.#base = base;
    this.#end = side === "start" ? search.to : search.from;
    hops[centre] = base;
    met[0] = centre;
  }

  /** How far it has looked. */
  get depth(): number {
    return this.#counts.length - 1;
  }

  /** So many of them are met within so many hops; none within less than 0. */
  count(hops: number): number {
    return this.#counts[Math.min(hops, this.depth)] ?? 0;
  }

  /** How many nodes the outermost ring has. */
  get width(): number {
    return this.count(this.depth) - this.count(this.depth - 1);
  }

  /** Whether a node has been met within so many hops. */
  within(node: number, hops: number): boolean {
    const noted = this.#hops[node] ?? 0;
    return noted >= this.#base && noted - this.#base <= hops;
  }

  /** Whether its next ring costs less than the other's: by edges, which are counted only where it is not plain anyway. */
  isCheaperThan(other: Rings): boolean {
    if (this.#work !== undefined && this.#work <= other.width) return true;
    if (other.#work !== undefined && other.#work < this.width) return false;
    return this.#edges() <= other.#edges();
  }

  #edges(): number {
    if (this.#work !== undefined) return this.#work;
    let work = 0;
    for (let place = this.count(this.depth - 1); place < this.count(this.depth); place += 1) {
      work += degree(this.#search.index, this.met[place] ?? 0);
    }
    this.#work = work;
    return work;
  }

  /** Looks one hop further. */
  grow(): void {
    const { budget, passes, accepts, index } = this.#search;
    const begin = this.count(this.depth - 1);
    const end = this.count(this.depth);
    this.#work = undefined;
    let last = end;
    for (let place = begin; place < end; place += 1) {
      const node = this.met[place] ?? 0;
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
    const [begin, end] = reach(this.#search.index, node, this.#along);
    let last = met;
    for (let place = begin; place < end; place += 1) {
      const neighbour = neighbours[place] ?? 0;
      if ((hops[neighbour] ?? 0) >= base) continue;
      hops[neighbour] = noted;
      this.met[last] = neighbour;
      last += 1;
    }
    return last;
  }

  #growAt(node: number, met: number, passes: Search["passes"], accepts: Search["accepts"]): number {
    const { index } = this.#search;
    const { neighbours } = index;
    const noted = this.#base + this.#counts.length;
    const [begin, end] = reach(index, node, this.#along);
    let last = met;
    for (let place = begin; place < end; place += 1) {
      const neighbour = neighbours[place] ?? 0;
      if ((this.#hops[neighbour] ?? 0) >= this.#base) continue;
      if (passes && !passes(edgeAt(index, node, place))) continue;
      if (accepts && neighbour !== this.#end && !accepts(neighbour)) continue;
      this.#hops[neighbour] = noted;
      this.met[last] = neighbour;
      last += 1;
    }
    return last;
  }
}
