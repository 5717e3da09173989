import type { Along, Search } from "./search.ts";

/** How many hops nodes are from one end of a search, found out in rings and only as far as asked. */
export class Rings {
  readonly #search: Search;
  readonly #along: Along;
  readonly #hops: Uint32Array;
  readonly #met: Uint32Array;
  readonly #base: number;
  /** Where it must not go on from: the other end. */
  readonly #end: number;
  #ringBegin = 0;
  #ringEnd = 1;
  #depth = 0;
  #work: number;

  /** `hops` and `met` as in Scratch. */
  constructor(search: Search, side: "start" | "goal", hops: Uint32Array, met: Uint32Array, base: number) {
    const centre = side === "start" ? search.from : search.to;
    this.#search = search;
    this.#along = search.directed ? (side === "start" ? "out" : "in") : "both";
    this.#hops = hops;
    this.#met = met;
    this.#base = base;
    this.#end = side === "start" ? search.to : search.from;
    hops[centre] = base;
    met[0] = centre;
    this.#work = degree(search, centre);
  }

  /** How far it has looked. */
  get depth(): number {
    return this.#depth;
  }

  /** About how many edges the next ring costs; 0 where nothing is left. */
  get work(): number {
    return this.#ringBegin === this.#ringEnd ? 0 : this.#work;
  }

  get along(): Along {
    return this.#along;
  }

  /** Nodes met so far. */
  get met(): Uint32Array {
    return this.#met.subarray(0, this.#ringEnd);
  }

  /** Nodes of the outermost ring. */
  get ring(): Uint32Array {
    return this.#met.subarray(this.#ringBegin, this.#ringEnd);
  }

  /** Whether a node has been met at most so many hops away. */
  within(node: number, hops: number): boolean {
    const noted = this.#hops[node] ?? 0;
    return noted >= this.#base && noted - this.#base <= hops;
  }

  /** Looks one hop further. */
  grow(): void {
    const { budget, passes, accepts, index } = this.#search;
    const [begin, end] = [this.#ringBegin, this.#ringEnd];
    this.#ringBegin = end;
    this.#depth += 1;
    this.#work = 0;
    for (let place = begin; place < end; place += 1) {
      const node = this.#met[place] ?? 0;
      // Ways through the other end lead back to it only.
      if (node === this.#end) continue;
      if (!budget.spend((index.start[node + 1] ?? 0) - (index.start[node] ?? 0))) return;
      if (passes || accepts) this.#growAt(node, passes, accepts);
      else this.#growFast(node);
    }
  }

  /** The common case, in which everything counts, is also the one in which large graphs are asked. */
  #growFast(node: number): void {
    const { neighbours, start, firstEdge } = this.#search.index;
    const hops = this.#hops;
    const base = this.#base;
    const noted = base + this.#depth;
    let begin = start[node] ?? 0;
    let end = start[node + 1] ?? 0;
    if (this.#along !== "both") {
      const middle = begin + (firstEdge[node + 1] ?? 0) - (firstEdge[node] ?? 0);
      if (this.#along === "out") end = middle;
      else begin = middle;
    }
    let last = this.#ringEnd;
    let work = 0;
    for (let place = begin; place < end; place += 1) {
      const neighbour = neighbours[place] ?? 0;
      if ((hops[neighbour] ?? 0) >= base) continue;
      hops[neighbour] = noted;
      this.#met[last] = neighbour;
      last += 1;
      work += (start[neighbour + 1] ?? 0) - (start[neighbour] ?? 0);
    }
    this.#ringEnd = last;
    this.#work += work;
  }

  #growAt(node: number, passes: Search["passes"], accepts: Search["accepts"]): void {
    const { neighbours, start, firstEdge, incoming } = this.#search.index;
    const begin = start[node] ?? 0;
    const end = start[node + 1] ?? 0;
    const own = firstEdge[node] ?? 0;
    const next = firstEdge[node + 1] ?? 0;
    const middle = begin + next - own;
    for (
      let place = this.#along === "in" ? middle : begin;
      place < (this.#along === "out" ? middle : end);
      place += 1
    ) {
      const neighbour = neighbours[place] ?? 0;
      if ((this.#hops[neighbour] ?? 0) >= this.#base) continue;
      if (passes && !passes(place < middle ? place - begin + own : (incoming[place - next] ?? 0))) continue;
      if (accepts && neighbour !== this.#end && !accepts(neighbour)) continue;
      this.#hops[neighbour] = this.#base + this.#depth;
      this.#met[this.#ringEnd] = neighbour;
      this.#ringEnd += 1;
      this.#work += degree(this.#search, neighbour);
    }
  }
}

const degree = ({ index: { start } }: Search, node: number): number => (start[node + 1] ?? 0) - (start[node] ?? 0);
