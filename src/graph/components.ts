import type { Tie } from "./tie.ts";

/** Nodes that are joined by any chain of ties, and those ties; all by index, in ascending order. */
export interface Component {
  readonly nodes: readonly number[];
  readonly ties: readonly Tie[];
}

/** The connected parts of a graph of `count` nodes, largest first, equal ones by their first node. */
export function findComponents(count: number, ties: readonly Tie[]): Component[] {
  const parent = Array.from({ length: count }, (_, index) => index);
  const rootOf = (node: number): number => {
    let root = node;
    for (let next = parent[root]; next !== undefined && next !== root; next = parent[root]) {
      parent[root] = parent[next] ?? next;
      root = next;
    }
    return root;
  };
  for (const { source, target } of ties) {
    const [a, b] = [rootOf(source), rootOf(target)];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  const components = new Map<number, { nodes: number[]; ties: Tie[] }>();
  for (let node = 0; node < count; node += 1) {
    const root = rootOf(node);
    const component = components.get(root) ?? { nodes: [], ties: [] };
    components.set(root, component);
    component.nodes.push(node);
  }
  for (const tie of ties) components.get(rootOf(tie.source))?.ties.push(tie);
  return [...components.values()].sort((a, b) => b.nodes.length - a.nodes.length);
}
