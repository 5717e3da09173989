import type { ParleyGraph } from "../src/graph/index.ts";
import type { Filters } from "./address.ts";
import { toneOf } from "./tone.ts";

/** What the filters let through. */
export interface Filtered {
  readonly nodes: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
}

/** So many nodes without a fact do no harm; more are a cloud of dots that hides the graph. */
const FEW_LONE = 24;

/** How many nodes no fact ties to another. */
export function countLone(graph: ParleyGraph): number {
  return graph.reduceNodes((count, key) => count + (graph.degree(key) === 0 ? 1 : 0), 0);
}

/** Whether nodes without a fact are shown: as the filters say, else where they are few. */
export function showsLone(graph: ParleyGraph, { lone }: Filters): boolean {
  return lone ?? countLone(graph) <= FEW_LONE;
}

/**
 * Applies the filters: a fact is shown where it passes and both its ends do. Where facts are chosen, or lone nodes are
 * not wanted, nodes without a shown fact go too; where only kinds are chosen, they stay.
 */
export function applyFilters(graph: ParleyGraph, filters: Filters): Filtered {
  const choosing = filters.tones.length > 0 || filters.doc !== undefined || filters.contested;
  const connected = choosing || !showsLone(graph, filters);
  const hidden = new Set(filters.kinds);
  const tones = new Set<string>(filters.tones);
  const allowed = new Set(graph.filterNodes((_, node) => !hidden.has(node.kind)));
  const touched = new Set<string>();
  const facts = new Set<string>();
  graph.forEachEdge((key, fact, source, target) => {
    if (!allowed.has(source) || !allowed.has(target)) return;
    if (tones.has(toneOf(fact.relation))) return;
    if (filters.contested && !fact.contested) return;
    if (filters.doc !== undefined && !fact.evidence.some((one) => one.doc === filters.doc)) return;
    facts.add(key);
    touched.add(source).add(target);
  });
  return { nodes: connected ? touched : allowed, facts };
}

/** The graph that the filters leave; the graph itself where they leave all of it. */
export function filteredGraph(graph: ParleyGraph, { nodes, facts }: Filtered): ParleyGraph {
  if (nodes.size === graph.order && facts.size === graph.size) return graph;
  const left = graph.nullCopy();
  for (const node of nodes) left.addNode(node, graph.getNodeAttributes(node));
  for (const fact of facts) {
    const [source, target] = graph.extremities(fact);
    left.addEdgeWithKey(fact, source, target, graph.getEdgeAttributes(fact));
  }
  return left;
}
