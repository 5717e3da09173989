import { degree, edgeAt, edgesBetween, isJoined, reach } from "./adjacency.ts";
import type { GraphIndex } from "./graph-index.ts";
import type { Guide, Prospect } from "./guide.ts";
import { MarkedSet, type NodeSet, RingSet } from "./node-set.ts";
import { Rings } from "./rings.ts";
import { borrowScratch, returnScratch, type Scratch } from "./scratch.ts";
import { backward, onward, type Search } from "./search.ts";
import { SievedSet } from "./sieve.ts";

/** Looking for an edge between two nodes costs about as much as going through so many edges of one. */
const LOOK_UP = 32;
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
      if (!this.#met && (start.width === 0 || goal.width === 0)) return "never";
      (start.isCheaperThan(goal) ? start : goal).grow();
    }
    this.#unmark();
    this.#marked = new Array<Uint32Array>(start.depth + 1).fill(NONE);
    const [depth, left] = [start.depth, goal.depth];
    // Before the sides have met, only their outermost rings can be joined by an edge.
    const near = new RingSet(start, depth, !this.#met);
    const far = new RingSet(goal, left, !this.#met);
    let ring = this.#joined(near, far, depth);
    this.#met ||= ring.length > 0;
    for (let place = depth - 1; place > 0 && ring.length > 0; place -= 1) {
      const next = new MarkedSet(ring, this.#scratch.places, place + 1);
      ring = this.#joined(new RingSet(start, place, false), next, place);
    }
    if (this.#search.budget.stop) return "never";
    return ring.length > 0 ? "some" : "none";
  }

  standing(place: number): NodeSet {
    const { places, sieve } = this.#scratch;
    const isMarked = place <= this.#start.depth;
    const marked = this.#marked[place] ?? NONE;
    const set = isMarked ? new MarkedSet(marked, places, place) : new RingSet(this.#goal, this.#hops - place, false);
    return new SievedSet(set, sieve);
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
    const isSmaller = isCheaper(index, those, next);
    const few = isSmaller ? those : next;
    const many = new SievedSet(isSmaller ? next : those, this.#scratch.sieve);
    const lookUps = LOOK_UP * (many.end - many.begin);
    for (let at = few.begin; at < few.end; at += 1) {
      const node = few.nodes[at] ?? 0;
      const edges = degree(index, node);
      const isHub = edges > lookUps;
      if (!budget.spend(isHub ? lookUps : edges)) break;
      if (isSmaller) {
        if (isHub ? this.#isFoundAmong(node, many) : this.#leadsInto(node, many)) add(node);
      } else if (isHub) this.#forEachFound(node, many, add);
      else this.#forEachFrom(node, many, add);
    }
    const ring = new Uint32Array(found);
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
    for (let at = set.begin; at < set.end; at += 1) if (this.#isJoined(node, set.nodes[at] ?? 0)) return true;
    return false;
  }

  /** Calls back for those of a set from which an edge leads to a hub; they are looked up. */
  #forEachFound(node: number, set: NodeSet, callback: (other: number) => void): void {
    for (let at = set.begin; at < set.end; at += 1) {
      const other = set.nodes[at] ?? 0;
      if (this.#isJoined(other, node)) callback(other);
    }
  }

  /** Whether an edge leads from a node to any of a set. */
  #leadsInto(node: number, set: NodeSet): boolean {
    const { index, passes } = this.#search;
    const { neighbours } = index;
    const [begin, end] = reach(index, node, onward(this.#search));
    for (let place = begin; place < end; place += 1) {
      if (set.has(neighbours[place] ?? 0) && (!passes || passes(edgeAt(index, node, place)))) return true;
    }
    return false;
  }

  /** Calls back for those of a set from which an edge leads to a node. */
  #forEachFrom(node: number, set: NodeSet, callback: (other: number) => void): void {
    const { index, passes } = this.#search;
    const { neighbours } = index;
    const [begin, end] = reach(index, node, backward(this.#search));
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

/** Whether what joins some nodes to others is cheaper to find from these: by edges, of which no more are counted than tell. */
function isCheaper(index: GraphIndex, those: NodeSet, others: NodeSet): boolean {
  if (those.end - those.begin <= others.end - others.begin) {
    const edges = edgesAmong(index, those, others, Infinity);
    return edgesAmong(index, others, those, edges) >= edges;
  }
  const edges = edgesAmong(index, others, those, Infinity);
  return edgesAmong(index, those, others, edges + 1) <= edges;
}

/** About how many edges must be gone through to find what joins some nodes to others; counts no further than `enough`. */
function edgesAmong(index: GraphIndex, { nodes, begin, end }: NodeSet, others: NodeSet, enough: number): number {
  const most = LOOK_UP * (others.end - others.begin);
  let edges = 0;
  for (let at = begin; at < end && edges < enough; at += 1) edges += Math.min(most, degree(index, nodes[at] ?? 0));
  return edges;
}
