import {
  createPeriodTest,
  isWeak,
  modalityOf,
  type EdgeAttributes,
  type NodeAttributes,
  type ParleyGraph,
} from "../src/graph/index.ts";
import type { Filters } from "./filters.ts";
import { NOWHERE } from "./country-name.ts";
import { toneOf } from "./tone.ts";

/** What the filters let through. */
export interface Filtered {
  readonly nodes: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
}

/** So many nodes without a fact do no harm; more are a cloud of dots that hides the graph. */
const FEW_LONE = 24;

/** How many of some nodes no fact ties to another. */
export function countLone(graph: ParleyGraph, nodes: Iterable<string>): number {
  let count = 0;
  for (const key of nodes) if (graph.degree(key) === 0) count += 1;
  return count;
}

// A graph is not changed but for the places of its nodes.
const loneIn = new WeakMap<ParleyGraph, number>();

/** How many nodes no fact ties to another, in the whole graph. */
export function countAllLone(graph: ParleyGraph): number {
  const count = loneIn.get(graph) ?? countLone(graph, graph.nodes());
  loneIn.set(graph, count);
  return count;
}

/** Whether nodes without a fact are shown: as the filters say, else where they are few. */
export function showsLone(graph: ParleyGraph, { lone }: Filters): boolean {
  return lone ?? countAllLone(graph) <= FEW_LONE;
}

/**
 * Applies the filters: a fact is shown where it passes and both its ends do. Where facts are chosen, or lone nodes are
 * not wanted, nodes without a shown fact go too; where only nodes are chosen, they stay. What is pinned stays always.
 */
export function applyFilters(graph: ParleyGraph, filters: Filters): Filtered {
  const passes = factTest(graph, filters);
  const connected = passes !== undefined || !showsLone(graph, filters);
  const allowed = allowedNodes(graph, filters);
  const touched = new Set<string>();
  const facts = new Set<string>();
  graph.forEachEdge((key, fact, source, target) => {
    if (!allowed.has(source) || !allowed.has(target)) return;
    if (passes && !passes(fact)) return;
    facts.add(key);
    touched.add(source).add(target);
  });
  const shown =
    filters.around.length > 0
      ? nearby(graph, filters, allowed, facts)
      : { nodes: connected ? touched : allowed, facts };
  const hidden = new Set(filters.hidden);
  for (const { key } of filters.pins) if (graph.hasNode(key) && !hidden.has(key)) shown.nodes.add(key);
  return shown;
}

function allowedNodes(graph: ParleyGraph, filters: Filters): Set<string> {
  const kinds = new Set(filters.kinds);
  const communities = new Set(filters.communities);
  const countries = new Set(filters.countries);
  const hidden = new Set(filters.hidden);
  const pinned = new Set(filters.pins.map(({ key }) => key));
  const passes = ({ kind, community, country }: NodeAttributes): boolean =>
    !kinds.has(kind) && !communities.has(String(community)) && !countries.has(country ?? NOWHERE);
  return new Set(graph.filterNodes((key, node) => !hidden.has(key) && (pinned.has(key) || passes(node))));
}

/** The filters that choose facts as one test; undefined where there are none. */
function factTest(graph: ParleyGraph, filters: Filters): ((fact: EdgeAttributes) => boolean) | undefined {
  const { since, until, polarity, least } = filters;
  const tests: ((fact: EdgeAttributes) => boolean)[] = [];
  if (filters.tones.length > 0) {
    const tones = new Set<string>(filters.tones);
    tests.push(({ relation }) => !tones.has(toneOf(relation)));
  }
  if (filters.relations.length > 0) {
    const relations = new Set(filters.relations);
    tests.push(({ relation }) => relations.has(relation));
  }
  if (filters.manners.length > 0) {
    const manners = new Set(filters.manners);
    tests.push((fact) => manners.has(modalityOf(fact)));
  }
  if (filters.sure) tests.push((fact) => !isWeak(fact));
  if (filters.contested) tests.push(({ contested }) => contested);
  if (polarity !== undefined) tests.push(({ evidence }) => evidence.some((one) => one.polarity === polarity));
  if (least !== undefined) tests.push(({ weight }) => weight >= least);
  if (since !== undefined || until !== undefined) {
    tests.push(createPeriodTest(graph, filters));
  }
  if (filters.docs.length > 0 || filters.publishers.length > 0) {
    const docs = documentsOf(graph, filters);
    tests.push(({ evidence }) => evidence.some((one) => docs.has(one.doc)));
  }
  return tests.length === 0 ? undefined : (fact) => tests.every((test) => test(fact));
}

/** The documents that are chosen, one by one or by their publisher. */
function documentsOf(graph: ParleyGraph, { docs, publishers }: Filters): Set<string> {
  const chosen = new Set(docs);
  const by = new Set(publishers);
  for (const { id, publisher } of graph.getAttribute("documents")) {
    if (publisher !== undefined && by.has(publisher)) chosen.add(id);
  }
  return chosen;
}

/** What lies within so many steps of the first node of `around`, and the neighbours of the others. */
function nearby(
  graph: ParleyGraph,
  { around, steps }: Filters,
  allowed: ReadonlySet<string>,
  facts: ReadonlySet<string>,
): { nodes: Set<string>; facts: Set<string> } {
  const nodes = new Set<string>();
  const spread = (ring: readonly string[], left: number): void => {
    for (const key of ring) nodes.add(key);
    if (left === 0) return;
    const next = new Set<string>();
    for (const key of ring) {
      graph.forEachEdge(key, (fact, _, source, target) => {
        const other = source === key ? target : source;
        if (facts.has(fact) && !nodes.has(other)) next.add(other);
      });
    }
    spread([...next], left - 1);
  };
  const [middle, ...expanded] = around.filter((key) => graph.hasNode(key) && allowed.has(key));
  if (middle !== undefined) spread([middle], steps);
  for (const key of expanded) spread([key], 1);
  const kept = [...facts].filter((fact) => graph.extremities(fact).every((end) => nodes.has(end)));
  return { nodes, facts: new Set(kept) };
}

/** The graph that the filters leave; the graph itself where they leave all of it. */
export function filteredGraph(graph: ParleyGraph, { nodes, facts }: Filtered): ParleyGraph {
  if (nodes.size === graph.order && facts.size === graph.size) return graph;
  const left = graph.nullCopy();
  for (const node of nodes) left.addNode(node, graph.getNodeAttributes(node));
  for (const fact of facts) {
    const [source, target] = graph.extremities(fact);
    if (nodes.has(source) && nodes.has(target))
      left.addEdgeWithKey(fact, source, target, graph.getEdgeAttributes(fact));
  }
  return left;
}
