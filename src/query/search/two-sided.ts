import type { Guide, Prospect } from "./guide.ts";
import { Rings } from "./rings.ts";
import { borrowScratch, returnScratch, type Scratch } from "./scratch.ts";
import { forEachEdgeOf, type Search } from "./search.ts";

/**
 * Guides walks by a search from both ends (Pohl, 1971): rings grow on the cheaper side until together they are as many as
 * the walk has hops; from where they overlap, what leads back to the start is marked ring by ring. So of a hub's thousands
 * of neighbours only those are looked at that lead on.
 */
export class TwoSided implements Guide {
  readonly #search: Search;
  readonly #scratch: Scratch;
  readonly #start: Rings;
  readonly #goal: Rings;
  #marked: number[] = [];
  #hops = 0;
  #met = false;

  constructor(search: Search) {
    const scratch = borrowScratch(search.index);
    this.#search = search;
    this.#scratch = scratch;
    this.#start = new Rings(search, "start", scratch.fromStart, scratch.metFromStart, scratch.base);
    this.#goal = new Rings(search, "goal", scratch.fromGoal, scratch.metFromGoal, scratch.base);
  }

  prepare(hops: number): Prospect {
    const [start, goal] = [this.#start, this.#goal];
    this.#hops = hops;
    let overlap: number[] = [];
    while (start.depth + goal.depth < hops) {
      if (!this.#met && (start.work === 0 || goal.work === 0)) return "never";
      const [side, other] = start.work <= goal.work ? [start, goal] : [goal, start];
      side.grow();
      if (this.#search.budget.stop) return "never";
      // Before the sides have met, they can do so only where this ring reaches the other's outermost.
      if (!this.#met) overlap = Array.from(side.ring.filter((node) => other.within(node, other.depth)));
    }
    if (this.#met) overlap = this.#overlap();
    if (overlap.length === 0) return "none";
    this.#met = true;
    this.#mark(overlap);
    return this.#search.budget.stop ? "never" : this.mayStand(this.#search.from, 0) ? "some" : "none";
  }

  mayStand(node: number, place: number): boolean {
    if (place <= this.#start.depth) return (((this.#scratch.places[node] ?? 0) >>> place) & 1) === 1;
    return this.#goal.within(node, this.#hops - place);
  }

  end(): void {
    this.#unmark();
    returnScratch(this.#search.index, this.#scratch);
  }

  /** All nodes that both sides have met. */
  #overlap(): number[] {
    const [start, goal] = [this.#start, this.#goal];
    const [few, many] = start.met.length <= goal.met.length ? [start, goal] : [goal, start];
    return Array.from(few.met.filter((node) => many.within(node, many.depth)));
  }

  /** Marks at which places of the walk nodes may stand, from the overlap back to the start. */
  #mark(overlap: readonly number[]): void {
    this.#unmark();
    const { index, budget, directed, passes } = this.#search;
    const { places } = this.#scratch;
    let ring = overlap;
    for (let place = this.#start.depth; ; place -= 1) {
      for (const node of ring) {
        places[node] = (places[node] ?? 0) | (1 << place);
        this.#marked.push(node);
      }
      if (place === 0) return;
      const before: number[] = [];
      for (const node of ring) {
        if (!budget.spend((index.start[node + 1] ?? 0) - (index.start[node] ?? 0))) return;
        forEachEdgeOf(index, node, directed ? "in" : "both", (neighbour, edge) => {
          if (!this.#start.within(neighbour, place - 1) || (passes && !passes(edge))) return;
          const mark = 1 << (place - 1);
          if (((places[neighbour] ?? 0) & mark) !== 0) return;
          places[neighbour] = (places[neighbour] ?? 0) | mark;
          before.push(neighbour);
        });
      }
      ring = before;
    }
  }

  #unmark(): void {
    for (const node of this.#marked) this.#scratch.places[node] = 0;
    this.#marked = [];
  }
}
