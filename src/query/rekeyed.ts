import type { ParleyGraph } from "../graph/index.ts";

/** Keys of one graph by those that the same things have in an earlier one. */
export interface Rekeyed {
  /** Only of nodes and edges whose key is another now. */
  readonly nodes: ReadonlyMap<string, string>;
  readonly edges: ReadonlyMap<string, string>;
}

/**
 * What bears another key in a later graph and is the same: a node that alone of those that went has the label and kind of
 * one that alone came; an edge of the same relation between what its ends are now.
 */
export function findRekeyed(before: ParleyGraph, after: ParleyGraph): Rekeyed {
  const came = byName(after, before);
  const nodes = new Map<string, string>();
  for (const [name, key] of byName(before, after)) {
    const now = came.get(name);
    if (key !== undefined && now !== undefined) nodes.set(key, now);
  }
  const edges = new Map<string, string>();
  const taken = new Set<string>();
  before.forEachEdge((edge, { relation }, source, target) => {
    if (after.hasEdge(edge)) return;
    const [from, to] = [nodes.get(source) ?? source, nodes.get(target) ?? target];
    if (!after.hasNode(from) || !after.hasNode(to)) return;
    const now = after.findOutEdge(
      from,
      to,
      (other, attributes) => attributes.relation === relation && !before.hasEdge(other) && !taken.has(other),
    );
    if (now === undefined) return;
    edges.set(edge, now);
    taken.add(now);
  });
  return { nodes, edges };
}

/** The nodes that another graph has not, by kind and label; undefined where several have the same. */
function byName(graph: ParleyGraph, other: ParleyGraph): Map<string, string | undefined> {
  const names = new Map<string, string | undefined>();
  graph.forEachNode((key, { kind, label }) => {
    if (other.hasNode(key)) return;
    const name = `${kind} ${label}`;
    names.set(name, names.has(name) ? undefined : key);
  });
  return names;
}
