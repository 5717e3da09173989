import { degree, forEachEdgeOf } from "./adjacency.ts";
import type { GraphIndex } from "./graph-index.ts";
import type { Guide, Prospect } from "./guide.ts";
import type { NodeSet } from "./node-set.ts";
import { backward, onward, type Search } from "./search.ts";
import { createTimeNotes, LAST_DAY, type TimeNotes, TimeRings } from "./time-rings.ts";

/** Nodes with the latest day on which a walk may be there. */
type Deadlines = ReadonlyMap<number, number>;

/**
 * Guides walks whose edges must follow one another in time by a search from both ends: from the start by the earliest day
 * on which one can be somewhere, from the goal by the latest on which one may. Rings grow on the cheaper side until an edge
 * joins them in time; from there the deadlines are reckoned back to the start.
 */
export class TimeSided implements Guide {
  readonly #search: Search;
  readonly #notes: readonly [TimeNotes, TimeNotes];
  readonly #start: TimeRings;
  readonly #goal: TimeRings;
  /** By how many hops they are from the start. */
  #deadlines: Deadlines[] = [];
  #hops = 0;
  #met = false;

  constructor(search: Search) {
    this.#search = search;
    this.#notes = borrowNotes(search.index);
    this.#start = new TimeRings(search, "start", this.#notes[0]);
    this.#goal = new TimeRings(search, "goal", this.#notes[1]);
  }

  prepare(hops: number): Prospect {
    const [start, goal] = [this.#start, this.#goal];
    this.#hops = hops;
    while (start.depth + goal.depth < hops - 1) {
      if (!this.#met && (start.ring.length === 0 || goal.ring.length === 0)) return "never";
      (start.work <= goal.work ? start : goal).grow();
    }
    const [depth, left] = [start.depth, goal.depth];
    // Before the sides have met, only their outermost rings can be joined by an edge.
    const near = this.#met ? start.metWithin(depth) : start.ring;
    const far = this.#met ? goal.metWithin(left) : goal.ring;
    let next: Deadlines = new Map(far.map((node) => [node, goal.day(node)]));
    this.#deadlines = [];
    for (let place = depth; place >= 0 && next.size > 0; place -= 1) {
      next = this.#before(place === depth ? near : start.metWithin(place), next, place);
      this.#deadlines[place] = next;
    }
    this.#met ||= next.size > 0;
    if (this.#search.budget.stop) return "never";
    return next.size > 0 ? "some" : "none";
  }

  standing(place: number): NodeSet {
    const [deadlines, left] = [this.#deadlines[place], this.#hops - place];
    const nodes = Uint32Array.from(deadlines?.keys() ?? this.#goal.metWithin(left));
    return {
      nodes,
      begin: 0,
      end: nodes.length,
      has: (node) => (deadlines ? deadlines.has(node) : this.#goal.within(node, left)),
    };
  }

  /** The latest day on which a walk may be at `node` after `place` hops. */
  latest(node: number, place: number): number {
    if (place <= this.#start.depth) return this.#deadlines[place]?.get(node) ?? 0;
    return place === this.#hops ? LAST_DAY : this.#goal.day(node);
  }

  end(): void {
    this.#start.end();
    this.#goal.end();
    returnNotes(this.#search.index, this.#notes);
  }

  /** Those of some nodes from which an edge leads to one of `next` in time, and until when. */
  #before(nodes: readonly number[], next: Deadlines, place: number): Deadlines {
    const search = this.#search;
    const { index, budget } = search;
    const found = new Map<number, number>();
    const add = (node: number, other: number, edge: number): void => {
      const until = next.get(other);
      const first = index.first[edge] ?? 0;
      if (until === undefined || first === 0 || !this.#start.within(node, place)) return;
      const leave = Math.min(index.last[edge] ?? 0, until);
      if (leave < Math.max(first, this.#start.day(node)) || leave <= (found.get(node) ?? 0)) return;
      if (!search.passes || search.passes(edge)) found.set(node, leave);
    };
    const edgesOf = (some: Iterable<number>): number => {
      let edges = 0;
      for (const node of some) edges += degree(index, node);
      return edges;
    };
    if (edgesOf(nodes) <= edgesOf(next.keys())) {
      for (const node of nodes) {
        if (!budget.spend(degree(index, node))) break;
        forEachEdgeOf(index, node, onward(search), (other, edge) => add(node, other, edge));
      }
    } else {
      for (const other of next.keys()) {
        if (!budget.spend(degree(index, other))) break;
        forEachEdgeOf(index, other, backward(search), (node, edge) => add(node, other, edge));
      }
    }
    return found;
  }
}

const kept = new WeakMap<GraphIndex, readonly [TimeNotes, TimeNotes]>();

/** Notes for one search, which must hand them back: searches within searches have their own. */
function borrowNotes(index: GraphIndex): readonly [TimeNotes, TimeNotes] {
  const known = kept.get(index);
  kept.delete(index);
  return known ?? [createTimeNotes(index.order), createTimeNotes(index.order)];
}

function returnNotes(index: GraphIndex, notes: readonly [TimeNotes, TimeNotes]): void {
  kept.set(index, notes);
}
