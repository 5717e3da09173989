import type { Tie } from "./tie.ts";

/** A connected part without its leaves, and which leaves hang where. */
export interface Peeled {
  /** Nodes with two neighbours or more, ascending; of two that have only each other, the first. */
  readonly core: readonly number[];
  /** For a node of the core, the nodes that it alone is tied to, ascending. */
  readonly hanging: ReadonlyMap<number, readonly number[]>;
}

/** Takes the leaves off a connected part of `count` nodes, two or more. */
export function peel(count: number, ties: readonly Tie[]): Peeled {
  const neighbours = Array.from({ length: count }, () => new Set<number>());
  for (const { source, target } of ties) {
    neighbours[source]?.add(target);
    neighbours[target]?.add(source);
  }
  const core: number[] = [];
  const hanging = new Map<number, number[]>();
  for (const [node, own] of neighbours.entries()) {
    const [only = node] = own;
    const pair = neighbours[only]?.size === 1 && node < only;
    if (own.size !== 1 || pair) {
      core.push(node);
      continue;
    }
    const list = hanging.get(only) ?? [];
    hanging.set(only, list);
    list.push(node);
  }
  return { core, hanging };
}
