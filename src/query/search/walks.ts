import { Ahead, leastUntold } from "./ahead.ts";
import type { Guide } from "./guide.ts";
import { arrival } from "./in-order.ts";
import { edgesOnward, type Search } from "./search.ts";
import { TimeSided } from "./time-sided.ts";

/**
 * All walks of exactly `hops` hops from start to goal that meet no node twice, as their nodes: those with the fewest hops
 * over which no telling edge leads first; of equal ones, at the first step at which they differ, in the order of
 * `sortSteps`. It ends early where the budget does.
 */
export function* walks(search: Search, guide: Guide, hops: number): Generator<readonly number[]> {
  const ahead = new Ahead(search, guide, hops);
  for (let untold = leastUntold(search, hops); untold <= hops && !search.budget.stop; untold += 1) {
    if (ahead.leads(search.from, 0, untold)) yield* walksOf(search, guide, untold, ahead);
  }
}

/** Those of them of which so many hops are not telling. */
function* walksOf(search: Search, guide: Guide, untold: number, ahead: Ahead): Generator<readonly number[]> {
  const { from, to, budget } = search;
  const isOnTime = guide instanceof TimeSided ? guide : undefined;
  const walk = [from];
  const visited = new Set(walk);
  // An explicit stack: where the search stands among the steps of each node on the walk, when it came there, and how many
  // hops that are not telling it may still go.
  const stack = [{ steps: ahead.steps(from, 0), next: 0, day: 1, left: untold }];
  for (let top = stack.at(-1); top && budget.spend(1); top = stack.at(-1)) {
    const node = walk.at(-1) ?? from;
    const step = top.steps.nodes[top.next];
    const left = top.next < top.steps.telling ? top.left : top.left - 1;
    top.next += 1;
    if (step === undefined || left < 0) {
      stack.pop();
      walk.pop();
      visited.delete(node);
      continue;
    }
    if (visited.has(step) || !ahead.leads(step, walk.length, left)) continue;
    const day = isOnTime ? arrival(search, edgesOnward(search, node, step), top.day) : top.day;
    if (isOnTime && day > isOnTime.latest(step, walk.length)) continue;
    if (step === to) {
      yield [...walk, to];
      continue;
    }
    stack.push({ steps: ahead.steps(step, walk.length), next: 0, day, left });
    walk.push(step);
    visited.add(step);
  }
}
