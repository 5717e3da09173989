import type { EdgeAttributes, ParleyGraph } from "../graph/index.ts";
import type { Kind } from "../model/index.ts";
import { STANDING_RELATIONS } from "../ontology/index.ts";
import { compareText } from "../text/index.ts";
import { compareHops, type Hop, hopOf } from "./hop.ts";

/** Two nodes that facts join, of which each is one of two asked about or belongs to it, and not both are these. */
export interface Through {
  readonly from: string;
  readonly to: string;
  /** How `from` belongs to the first of the two asked about: represents it, is part of it, lies in it. Absent where it is that. */
  readonly fromBelongs?: Hop;
  /** Likewise `to` and the second. */
  readonly toBelongs?: Hop;
  /** What one does to the other, the best attested first. */
  readonly facts: readonly Hop[];
}

/**
 * What those who belong to two nodes have to do with the other, or with those who belong to that; what most documents say
 * first. Who belongs to both says nothing of the two.
 */
export function factsThrough(
  graph: ParleyGraph,
  from: string,
  to: string,
  passes: (attributes: EdgeAttributes) => boolean,
  kinds: ReadonlySet<Kind> | undefined,
): Through[] {
  const [ours, theirs] = [belongings(graph, from, to, kinds), belongings(graph, to, from, kinds)];
  const edges = new Map<string, { readonly a: string; readonly b: string; readonly edges: string[] }>();
  for (const a of ours.keys()) {
    if (theirs.has(a)) continue;
    graph.forEachEdge(a, (edge, attributes, source, target) => {
      const b = source === a ? target : source;
      if (!theirs.has(b) || ours.has(b) || (a === from && b === to)) return;
      if (STANDING_RELATIONS.has(attributes.relation) || !passes(attributes)) return;
      const pair = JSON.stringify([a, b]);
      const known = edges.get(pair) ?? { a, b, edges: [] };
      edges.set(pair, known);
      known.edges.push(edge);
    });
  }
  const belongs = (node: string, whole: string, edge: string | undefined): Hop | undefined =>
    edge === undefined ? undefined : hopOf(graph, node, whole, [edge]);
  return [...edges.values()]
    .map(({ a, b, edges: joining }): Through => {
      const [fromBelongs, toBelongs] = [belongs(a, from, ours.get(a)), belongs(b, to, theirs.get(b))];
      return {
        from: a,
        to: b,
        ...(fromBelongs ? { fromBelongs } : {}),
        ...(toBelongs ? { toBelongs } : {}),
        facts: joining.map((edge) => hopOf(graph, a, b, [edge])).sort(compareHops),
      };
    })
    .sort((x, y) => weightOf(y) - weightOf(x) || compareText(x.from, y.from) || compareText(x.to, y.to));
}

const weightOf = ({ facts }: Through): number => facts.reduce((sum, { weight }) => sum + weight, 0);

/** A node itself, and what belongs to it, but for the other node asked about, by the best attested fact that says so. */
function belongings(
  graph: ParleyGraph,
  whole: string,
  other: string,
  kinds: ReadonlySet<Kind> | undefined,
): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>([[whole, undefined]]);
  graph.forEachInEdge(whole, (edge, { relation, polarity, weight }, part, _, { kind }) => {
    if (part === whole || part === other || !STANDING_RELATIONS.has(relation) || polarity === "negated") return;
    if (kinds?.has(kind) === false) return;
    const known = found.get(part);
    if (known === undefined || graph.getEdgeAttribute(known, "weight") < weight) found.set(part, edge);
  });
  return found;
}
