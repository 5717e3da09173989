import { firstDay, lastDay, type ParleyGraph } from "../graph/index.ts";
import type { Kind } from "../model/index.ts";
import { compareText } from "../text/index.ts";
import { type EdgeFilter, edgeTest, periodTest } from "./edge-filter.ts";
import { HAPPENINGS } from "./happenings.ts";

/** Something dated: a happening (a node), or a fact (an edge). */
export type TimelineEntry = { readonly key: string; readonly first: string; readonly last: string } & (
  | { readonly what: "node"; readonly label: string; readonly kind: Kind }
  | {
      readonly what: "edge";
      readonly relation: string;
      readonly label: string;
      readonly source: string;
      readonly target: string;
      readonly contested: boolean;
    }
);

export interface TimelineOptions extends EdgeFilter {
  /** Only what involves one of these nodes. */
  readonly nodes?: readonly string[];
  /** Only happenings of these kinds, and facts with such a node at an end. */
  readonly kinds?: readonly Kind[];
}

/**
 * What happened when: dated meetings, proposals, agreements and events, and dated facts, by their first day; of the same
 * day the longer-lasting first, nodes before edges. Where relations, polarity or weight are asked for, only facts.
 */
export function timeline(graph: ParleyGraph, options: TimelineOptions = {}): TimelineEntry[] {
  const involved = options.nodes && new Set(options.nodes);
  const kinds = options.kinds && new Set(options.kinds);
  const onlyFacts = [options.relation, options.polarity, options.minWeight].some((option) => option !== undefined);
  const passes = edgeTest(options);
  const inPeriod = periodTest(options);
  const entries: TimelineEntry[] = [];
  graph.forEachNode((key, { kind, label, first, last }) => {
    if (onlyFacts || !HAPPENINGS.has(kind) || first === undefined || last === undefined) return;
    if (kinds && !kinds.has(kind)) return;
    if (involved && !involved.has(key) && !graph.someNeighbor(key, (neighbour) => involved.has(neighbour))) return;
    if (inPeriod({ first, last })) entries.push({ what: "node", key, label, kind, first, last });
  });
  graph.forEachEdge((key, attributes, source, target, one, other) => {
    const { relation, label, first, last, contested } = attributes;
    if (first === undefined || last === undefined || !passes(attributes)) return;
    if (involved && !involved.has(source) && !involved.has(target)) return;
    if (kinds && !kinds.has(one.kind) && !kinds.has(other.kind)) return;
    entries.push({ what: "edge", key, relation, label, source, target, contested, first, last });
  });
  return entries.sort(compareEntries);
}

function compareEntries(a: TimelineEntry, b: TimelineEntry): number {
  return (
    compareText(firstDay(a.first), firstDay(b.first)) ||
    compareText(lastDay(b.last), lastDay(a.last)) ||
    compareText(b.what, a.what) ||
    compareText(a.key, b.key)
  );
}
