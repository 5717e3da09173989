import { arrival, Departures } from "./departures.ts";
import type { Guide } from "./guide.ts";
import { edgesOnward, type Search } from "./search.ts";
import { sortSteps } from "./steps.ts";

/**
 * All walks of exactly `hops` hops from start to goal that meet no node twice, as their nodes; at each step those over
 * the most strongly joined neighbour first, of equal ones the lower number. It ends early where the budget does.
 */
export function* walks(search: Search, guide: Guide, hops: number): Generator<readonly number[]> {
  const { from, to, budget } = search;
  const isOnTime = guide instanceof Departures ? guide : undefined;
  const known = new Map<number, Uint32Array>();
  const stepsAt = (node: number, place: number): Uint32Array => {
    const key = node * 32 + place;
    const steps = known.get(key) ?? sortSteps(search, guide, node, place + 1);
    known.set(key, steps);
    return steps;
  };
  const walk = [from];
  const visited = new Set(walk);
  // An explicit stack: where the search stands among the steps of each node on the walk, and when it came there.
  const stack = [{ steps: hops > 1 ? stepsAt(from, 0) : lastStep(search, from), next: 0, day: 1 }];
  for (let top = stack.at(-1); top && budget.spend(1); top = stack.at(-1)) {
    const node = walk.at(-1) ?? from;
    const step = top.steps[top.next];
    top.next += 1;
    if (step === undefined) {
      stack.pop();
      walk.pop();
      visited.delete(node);
      continue;
    }
    if (visited.has(step) || (step === to) !== (walk.length === hops)) continue;
    const day = isOnTime ? arrival(search, edgesOnward(search, node, step), top.day) : top.day;
    if (isOnTime && day > isOnTime.latest(step, walk.length)) continue;
    if (step === to) {
      yield [...walk, to];
      continue;
    }
    walk.push(step);
    visited.add(step);
    stack.push({ steps: walk.length < hops ? stepsAt(step, walk.length - 1) : lastStep(search, step), next: 0, day });
  }
}

/** To the goal, where an edge leads there: no hub's neighbours need be gone through for that. */
const lastStep = (search: Search, node: number): Uint32Array =>
  Uint32Array.from(edgesOnward(search, node, search.to).length > 0 ? [search.to] : []);
