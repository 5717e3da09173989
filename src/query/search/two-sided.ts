import { degree, edgeAt, edgesBetween, isJoined, reach } from "./adjacency.ts";
import type { Guide, Prospect } from "./guide.ts";
import { Rings } from "./rings.ts";
import { borrowScratch, returnScratch, type Scratch } from "./scratch.ts";
import { backward, onward, type Search } from "./search.ts";

/** Nodes, and whether a node is one of them. */
type NodeSet = RingSet | MarkedSet;

class RingSet {
  readonly nodes: Uint32Array;
  readonly #rings: Rings;
  readonly #hops: number;

  constructor(nodes: Uint32Array, rings: Rings, hops: number) {
    this.nodes = nodes;
    this.#rings = rings;
    this.#hops = hops;
  }

  has(node: number): boolean {
    return this.#rings.within(node, this.#hops);
  }
}

class MarkedSet {
  readonly nodes: Uint32Array;
  readonly #places: Uint32Array;
  readonly #place: number;

  constructor(nodes: Uint32Array, places: Uint32Array, place: number) {
    this.nodes = nodes;
    this.#places = places;
    this.#place = place;
  }

  has(node: number): boolean {
    return (((this.#places[node] ?? 0) >>> this.#place) & 1) === 1;
  }
}

/** Looking for an edge between two nodes costs about as much as going through so many edges of one. */
const LOOK_UP = 12;
const NONE = new Uint32Array();

/**
 * Guides walks by a search from both ends (Pohl, 1971): rings grow on the cheaper side until one edge joins them, and
 * from there what leads back to the start is marked, ring by ring. Where few nodes face a hub, they are looked up among
 * its neighbours, which so need not be gone through.
 */
export class TwoSided implements Guide {
  readonly #search: Search;
  readonly #scratch: Scratch;
  readonly #start: Rings;
  readonly #goal: Rings;
  /** Nodes at which a walk may stand, by how many hops they are from the start. */
  #marked: Uint32Array[] = [];
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
    while (start.depth + goal.depth < hops - 1) {
      if (!this.#met && (start.isDone || goal.isDone)) return "never";
      (start.isCheaperThan(goal) ? start : goal).grow();
    }
    this.#unmark();
    this.#marked = Array.from({ length: start.depth + 1 }, () => NONE);
    const [depth, left] = [start.depth, goal.depth];
    // Before the sides have met, only their outermost rings can be joined by an edge.
    const near = new RingSet(this.#met ? start.metWithin(depth) : start.ring, start, depth);
    const far = new RingSet(this.#met ? goal.metWithin(left) : goal.ring, goal, left);
    let ring = this.#joined(near, far, depth);
    this.#met ||= ring.length > 0;
    for (let place = depth - 1; place > 0 && ring.length > 0; place -= 1) {
      const next = new MarkedSet(ring, this.#scratch.places, place + 1);
      ring = this.#joined(new RingSet(start.metWithin(place), start, place), next, place);
    }
    if (this.#search.budget.stop) return "never";
    return ring.length > 0 ? "some" : "none";
  }

  mayStand(node: number, place: number): boolean {
    if (place <= this.#start.depth) return (((this.#scratch.places[node] ?? 0) >>> place) & 1) === 1;
    return this.#goal.within(node, this.#hops - place);
  }

  candidates(place: number): Uint32Array | undefined {
    return place <= this.#start.depth ? this.#marked[place] : this.#goal.metWithin(this.#hops - place);
  }

  end(): void {
    this.#unmark();
    returnScratch(this.#search.index, this.#scratch);
  }

  /** The nodes from which an edge leads to one of `next`; they are marked for their place. */
  #joined(those: NodeSet, next: NodeSet, place: number): Uint32Array {
    const { index, budget } = this.#search;
    const { places } = this.#scratch;
    const mark = 1 << place;
    const found: number[] = [];
    const add = (node: number): void => {
      if (((places[node] ?? 0) & mark) !== 0) return;
      places[node] = (places[node] ?? 0) | mark;
      found.push(node);
    };
    const isSmaller =
      edgesAmong(this.#search, those.nodes, next.nodes) <= edgesAmong(this.#search, next.nodes, those.nodes);
    const [few, many] = isSmaller ? [those, next] : [next, those];
    for (const node of few.nodes) {
      const isHub = degree(index, node) > LOOK_UP * many.nodes.length;
      if (!budget.spend(isHub ? LOOK_UP * many.nodes.length : degree(index, node))) break;
      if (isSmaller) {
        if (isHub ? this.#isFoundAmong(node, many) : this.#leadsInto(node, many)) add(node);
      } else if (isHub) {
        for (const other of many.nodes) if (this.#isJoined(other, node)) add(other);
      } else this.#forEachFrom(node, many, add);
    }
    const ring = Uint32Array.from(found);
    this.#marked[place] = ring;
    return ring;
  }

  /** Whether an edge leads from one node to another. */
  #isJoined(node: number, other: number): boolean {
    const { index, passes } = this.#search;
    const along = onward(this.#search);
    return passes ? edgesBetween(index, node, other, along, passes).length > 0 : isJoined(index, node, other, along);
  }

  /** Whether an edge leads from a hub to any of a set, which are looked up. */
  #isFoundAmong(node: number, set: NodeSet): boolean {
    for (const other of set.nodes) if (this.#isJoined(node, other)) return true;
    return false;
  }

  /** Whether an edge leads from a node to any of a set. */
  #leadsInto(node: number, set: NodeSet): boolean {
    const { index, passes } = this.#search;
    const { neighbours } = index;
    const [begin, , end] = reach(index, node, onward(this.#search));
    for (let place = begin; place < end; place += 1) {
      if (set.has(neighbours[place] ?? 0) && (!passes || passes(edgeAt(index, node, place)))) return true;
    }
    return false;
  }

  /** Calls back for those of a set from which an edge leads to a node. */
  #forEachFrom(node: number, set: NodeSet, callback: (other: number) => void): void {
    const { index, passes } = this.#search;
    const { neighbours } = index;
    const [begin, , end] = reach(index, node, backward(this.#search));
    for (let place = begin; place < end; place += 1) {
      const other = neighbours[place] ?? 0;
      if (set.has(other) && (!passes || passes(edgeAt(index, node, place)))) callback(other);
    }
  }

  #unmark(): void {
    for (const ring of this.#marked) for (const node of ring) this.#scratch.places[node] = 0;
    this.#marked = [];
  }
}

/** About how many edges must be gone through to find what joins some nodes to others. */
function edgesAmong({ index }: Search, nodes: Uint32Array, others: Uint32Array): number {
  const most = LOOK_UP * others.length;
  let edges = 0;
  for (const node of nodes) edges += Math.min(most, degree(index, node));
  return edges;
}
