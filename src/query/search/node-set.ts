import type { Rings } from "./rings.ts";

/** The nodes of a list from `begin` up to `end`, and whether a node is one of them. */
export interface NodeSet {
  readonly nodes: Uint32Array;
  readonly begin: number;
  readonly end: number;
  has(node: number): boolean;
}

/** Nodes that were met from one end of a search within so many hops, or of them only those that took so many. */
export class RingSet implements NodeSet {
  readonly nodes: Uint32Array;
  readonly begin: number;
  readonly end: number;
  readonly #rings: Rings;
  readonly #hops: number;

  constructor(rings: Rings, hops: number, isLastOnly: boolean) {
    this.nodes = rings.met;
    this.begin = isLastOnly ? rings.count(hops - 1) : 0;
    this.end = rings.count(hops);
    this.#rings = rings;
    this.#hops = hops;
  }

  /** Where only the last ring is listed, the caller knows that no nearer node comes up. */
  has(node: number): boolean {
    return this.#rings.within(node, this.#hops);
  }
}

/** Nodes at which a walk may stand after so many hops: the bit of this place is set in `places`. */
export class MarkedSet implements NodeSet {
  readonly nodes: Uint32Array;
  readonly begin = 0;
  readonly end: number;
  readonly #places: Uint32Array;
  readonly #place: number;

  constructor(nodes: Uint32Array, places: Uint32Array, place: number) {
    this.nodes = nodes;
    this.end = nodes.length;
    this.#places = places;
    this.#place = place;
  }

  has(node: number): boolean {
    return (((this.#places[node] ?? 0) >>> this.#place) & 1) === 1;
  }
}
