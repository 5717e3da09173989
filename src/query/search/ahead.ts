import { someEdgeOf } from "./adjacency.ts";
import { isTelling } from "./graph-index.ts";
import type { Guide } from "./guide.ts";
import type { Search } from "./search.ts";
import { lastStep, sortSteps, type Steps } from "./steps.ts";

/** What lies ahead of walks of a fixed number of hops: found out only where one comes, and then remembered. */
export class Ahead {
  readonly #search: Search;
  readonly #guide: Guide;
  readonly #hops: number;
  readonly #steps = new Map<number, Steps>();
  readonly #leads = new Map<number, boolean>();

  constructor(search: Search, guide: Guide, hops: number) {
    this.#search = search;
    this.#guide = guide;
    this.#hops = hops;
  }

  /** Where a walk may go from a node at which it stands after `place` hops. */
  steps(node: number, place: number): Steps {
    const key = node * PLACES + place;
    const known = this.#steps.get(key);
    if (known) return known;
    const isLast = place === this.#hops - 1;
    const steps = isLast ? lastStep(this.#search, node) : sortSteps(this.#search, this.#guide, node, place + 1);
    this.#steps.set(key, steps);
    return steps;
  }

  /** Whether hops that may be gone lead from there to the goal of which so many are not telling; some may meet a node twice. */
  leads(node: number, place: number, untold: number): boolean {
    if (place === this.#hops) return node === this.#search.to && untold === 0;
    if (untold > this.#hops - place || node === this.#search.to) return false;
    const key = (node * PLACES + place) * PLACES + untold;
    const known = this.#leads.get(key);
    if (known !== undefined) return known;
    const { nodes, telling } = this.steps(node, place);
    let found = false;
    if (this.#search.budget.spend(1)) {
      for (let next = 0; next < nodes.length && !found; next += 1) {
        const left = next < telling ? untold : untold - 1;
        if (left < 0) break;
        found = this.leads(nodes[next] ?? 0, place + 1, left);
      }
    }
    this.#leads.set(key, found);
    return found;
  }
}

/** More than a walk has places. */
const PLACES = 32;

/** How many hops of any walk are not telling at the least: those at its ends, where nothing that tells begins or ends. */
export function leastUntold({ index, from, to, passes }: Search, hops: number): number {
  const isTold = (edge: number): boolean => isTelling(index, edge) && (!passes || passes(edge));
  const ends = [from, to].filter((node) => !someEdgeOf(index, node, isTold));
  return Math.min(hops, ends.length);
}
