import type { GraphIndex } from "./graph-index.ts";
import { createSieve, type Sieve } from "./sieve.ts";

/** What one search notes down: 20 bytes a node, kept between searches so that none need clear it. */
export interface Scratch {
  /** How many hops nodes are from either end, plus `base`; what is below `base` is of earlier searches. */
  readonly fromStart: Uint32Array;
  readonly fromGoal: Uint32Array;
  /** Nodes in the order in which they were met from either end. */
  readonly metFromStart: Uint32Array;
  readonly metFromGoal: Uint32Array;
  /** Bit p is set where a node may stand at place p of a walk; all zero between searches. */
  readonly places: Uint32Array;
  /** For any set at a time. */
  readonly sieve: Sieve;
  base: number;
}

/** More hops than any walk has: `base` grows by so many from search to search. Also the bits of `places`. */
export const MOST_HOPS = 31;

const kept = new WeakMap<GraphIndex, { free: Scratch | undefined }>();

/** Scratch for one search, which must hand it back: searches within searches have their own. */
export function borrowScratch(index: GraphIndex): Scratch {
  const store = storeOf(index);
  const scratch = store.free ?? createScratch(index.order);
  store.free = undefined;
  if (scratch.base >= 2 ** 32 - 2 * (MOST_HOPS + 1)) {
    scratch.fromStart.fill(0);
    scratch.fromGoal.fill(0);
    scratch.base = 0;
  }
  scratch.base += MOST_HOPS + 1;
  return scratch;
}

/** Hands scratch back, with `places` all zero. */
export function returnScratch(index: GraphIndex, scratch: Scratch): void {
  storeOf(index).free = scratch;
}

function storeOf(index: GraphIndex): { free: Scratch | undefined } {
  const known = kept.get(index);
  if (known) return known;
  const store = { free: undefined };
  kept.set(index, store);
  return store;
}

const createScratch = (order: number): Scratch => ({
  fromStart: new Uint32Array(order),
  fromGoal: new Uint32Array(order),
  metFromStart: new Uint32Array(order),
  metFromGoal: new Uint32Array(order),
  places: new Uint32Array(order),
  sieve: createSieve(),
  base: 0,
});
