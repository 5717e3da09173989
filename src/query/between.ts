import { ParleyError } from "../errors.ts";
import type { EdgeAttributes, ParleyGraph } from "../graph/index.ts";
import type { Kind } from "../model/index.ts";
import { HAPPENINGS, STANDING_RELATIONS } from "../ontology/index.ts";
import { compareText } from "../text/index.ts";
import { type EdgeFilter, edgeTest } from "./edge-filter.ts";
import { compareHops, type Hop, hopOf } from "./hop.ts";
import { factsThrough, type Through } from "./through.ts";

/** A node that facts join to both of the two asked about. */
export interface SharedNode {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  readonly first?: string;
  readonly last?: string;
  /** Facts that join it to the first and to the second, the best attested first. */
  readonly from: readonly Hop[];
  readonly to: readonly Hop[];
  /** How much it joins them: the weight of its weaker side, less where it is joined to much else; above 0. */
  readonly strength: number;
}

/** Everything that joins two nodes in one hop or two. */
export interface Between {
  readonly from: string;
  readonly to: string;
  /** Facts from one to the other, the best attested first. */
  readonly direct: readonly Hop[];
  /** What those who represent them, are part of them or lie in them have to do with the other, the best attested first. */
  readonly through: readonly Through[];
  /** Meetings, proposals, agreements and events that both have to do with, the strongest first. */
  readonly happenings: readonly SharedNode[];
  /** People, states, organizations and places that both have to do with, likewise; not those of `through`. */
  readonly neighbours: readonly SharedNode[];
}

export interface BetweenOptions extends EdgeFilter {
  /** Only shared nodes, and those who belong to one of the two, of these kinds. */
  readonly kinds?: readonly Kind[];
}

/** What joins two nodes: facts between them, and what both are joined to. Throws "not-found", or "usage" for one node. */
export function between(graph: ParleyGraph, from: string, to: string, options: BetweenOptions = {}): Between {
  for (const key of [from, to]) {
    if (!graph.hasNode(key)) throw new ParleyError("not-found", `there is no node "${key}" in the graph`);
  }
  if (from === to) throw new ParleyError("usage", `"${from}" is one node: there is nothing between it and itself`);
  const passes = edgeTest(graph, options);
  const kinds = options.kinds && new Set(options.kinds);
  const [ours, theirs] = [factsByNeighbour(graph, from, passes), factsByNeighbour(graph, to, passes)];
  const through = factsThrough(graph, from, to, passes, kinds);
  const told = new Set(through.flatMap((one) => [one.from, one.to]));
  const shared: SharedNode[] = [];
  for (const [key, facts] of ours) {
    const others = theirs.get(key);
    if (!others || key === to || kinds?.has(graph.getNodeAttribute(key, "kind")) === false) continue;
    const sides = [hops(graph, from, key, facts), hops(graph, to, key, others)] as const;
    // Who only belongs to one of them stands there already.
    const belongs = sides.some((side) => side.every(({ relation }) => STANDING_RELATIONS.has(relation)));
    if (!belongs || !told.has(key)) shared.push(sharedNode(graph, key, ...sides));
  }
  shared.sort((a, b) => b.strength - a.strength || compareText(a.key, b.key));
  return {
    from,
    to,
    direct: hops(graph, from, to, ours.get(to) ?? []),
    through,
    happenings: shared.filter(({ kind }) => HAPPENINGS.has(kind)),
    neighbours: shared.filter(({ kind }) => !HAPPENINGS.has(kind)),
  };
}

/** The edges of a node by the node at their other end; no loops. */
function factsByNeighbour(
  graph: ParleyGraph,
  node: string,
  passes: (attributes: EdgeAttributes) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const facts = new Map<string, string[]>();
  graph.forEachEdge(node, (edge, attributes, source, target) => {
    if (source === target || !passes(attributes)) return;
    const neighbour = source === node ? target : source;
    const edges = facts.get(neighbour) ?? [];
    facts.set(neighbour, edges);
    edges.push(edge);
  });
  return facts;
}

const hops = (graph: ParleyGraph, from: string, to: string, edges: readonly string[]): Hop[] =>
  edges.map((edge) => hopOf(graph, from, to, [edge])).sort(compareHops);

function sharedNode(graph: ParleyGraph, key: string, from: readonly Hop[], to: readonly Hop[]): SharedNode {
  const { label, kind, first, last } = graph.getNodeAttributes(key);
  const weight = (facts: readonly Hop[]): number => facts.reduce((sum, fact) => sum + fact.weight, 0);
  return {
    key,
    label,
    kind,
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    from,
    to,
    // What everybody is joined to says little of two (Adamic and Adar, 2003).
    strength: Math.min(weight(from), weight(to)) / Math.log2(2 + graph.degree(key)),
  };
}
