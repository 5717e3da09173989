import { findCommunities, type ParleyGraph, type Tie } from "../graph/index.ts";
import type { Kind } from "../model/index.ts";
import { compareText } from "../text/index.ts";
import { type EdgeFilter, edgeTest, isFiltered } from "./edge-filter.ts";

/** A group of nodes that are joined more to one another than to others. */
export interface Community {
  /** 0 is the largest. */
  readonly id: number;
  readonly size: number;
  /** Those most strongly joined to other members first; as many as asked for. */
  readonly members: readonly CommunityMember[];
  /** Facts with both ends in it, and with one. */
  readonly inside: number;
  readonly outside: number;
  /** Relations of the facts inside, the commonest first. */
  readonly relations: readonly { readonly relation: string; readonly facts: number }[];
  /** Other communities by how many facts join them to it, the most first. */
  readonly joinedTo: readonly { readonly id: number; readonly facts: number }[];
}

export interface CommunityMember {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  /** Weight of the facts that join it to other members. */
  readonly weight: number;
}

export interface CommunityOptions extends EdgeFilter {
  /** Members that are named of each; 10 by default. */
  readonly members?: number;
  /** Communities of fewer nodes are left out; 2 by default. */
  readonly minSize?: number;
}

/**
 * The communities of a graph, largest first: those that it was built with (Louvain; Blondel et al., 2008), or, where only
 * some facts are to count, found anew from these.
 */
export function communities(graph: ParleyGraph, options: CommunityOptions = {}): Community[] {
  const passes = edgeTest(graph, options);
  const communityOf = isFiltered(options)
    ? findAnew(graph, passes)
    : graph.reduceNodes(asBuilt, new Map<string, number>());
  const groups = new Map<number, Group>();
  const groupOf = (node: string): Group => {
    const id = communityOf.get(node) ?? -1;
    const group = groups.get(id) ?? createGroup(id);
    groups.set(id, group);
    return group;
  };
  graph.forEachNode((node) => groupOf(node).weights.set(node, 0));
  graph.forEachEdge((_, attributes, source, target) => {
    if (source === target || !passes(attributes)) return;
    const [one, other] = [groupOf(source), groupOf(target)];
    if (one === other) {
      one.inside += 1;
      count(one.relations, attributes.relation, 1);
      for (const node of [source, target]) count(one.weights, node, attributes.weight);
    } else {
      count(one.joined, other.id, 1);
      count(other.joined, one.id, 1);
    }
  });
  return [...groups.values()]
    .filter(({ weights }) => weights.size >= (options.minSize ?? 2))
    .sort((a, b) => b.weights.size - a.weights.size || a.id - b.id)
    .map((group) => describe(graph, group, options.members ?? 10));
}

interface Group {
  readonly id: number;
  inside: number;
  readonly weights: Map<string, number>;
  readonly relations: Map<string, number>;
  readonly joined: Map<number, number>;
}

const createGroup = (id: number): Group => ({
  id,
  inside: 0,
  weights: new Map(),
  relations: new Map(),
  joined: new Map(),
});

function count<K>(counts: Map<K, number>, key: K, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

function asBuilt(
  communities: Map<string, number>,
  node: string,
  { community }: { readonly community: number },
): Map<string, number> {
  return communities.set(node, community);
}

/** Louvain over the facts that count, nodes in the order of their keys. */
function findAnew(
  graph: ParleyGraph,
  passes: (attributes: Parameters<ReturnType<typeof edgeTest>>[0]) => boolean,
): Map<string, number> {
  const nodes = graph.nodes().sort(compareText);
  const numbers = new Map(nodes.map((node, number) => [node, number]));
  const ties = new Map<number, Tie>();
  graph.forEachEdge((_, attributes, from, to) => {
    if (from === to || !passes(attributes)) return;
    const [one, other] = [numbers.get(from) ?? 0, numbers.get(to) ?? 0];
    const [source, target] = [Math.min(one, other), Math.max(one, other)];
    const key = source * nodes.length + target;
    ties.set(key, { source, target, weight: (ties.get(key)?.weight ?? 0) + attributes.weight });
  });
  const sorted = [...ties].sort(([a], [b]) => a - b).map(([, tie]) => tie);
  const found = findCommunities(nodes.length, sorted);
  return new Map(nodes.map((node, number) => [node, found[number] ?? 0]));
}

function describe(graph: ParleyGraph, { id, inside, weights, relations, joined }: Group, most: number): Community {
  const members = [...weights]
    .map(([key, weight]) => ({ key, label: graph.getNodeAttribute(key, "label"), kind: kindOf(graph, key), weight }))
    .sort((a, b) => b.weight - a.weight || compareText(a.key, b.key));
  const joinedTo = [...joined].map(([other, facts]) => ({ id: other, facts }));
  return {
    id,
    size: weights.size,
    members: members.slice(0, most),
    inside,
    outside: joinedTo.reduce((sum, { facts }) => sum + facts, 0),
    relations: [...relations]
      .map(([relation, facts]) => ({ relation, facts }))
      .sort((a, b) => b.facts - a.facts || compareText(a.relation, b.relation)),
    joinedTo: joinedTo.sort((a, b) => b.facts - a.facts || a.id - b.id),
  };
}

const kindOf = (graph: ParleyGraph, key: string): Kind => graph.getNodeAttribute(key, "kind");
