import { ParleyError } from "../errors.ts";
import {
  confidenceOf,
  type EdgeAttributes,
  firstDay,
  modalityOf,
  type NodeAttributes,
  type ParleyGraph,
} from "../graph/index.ts";
import { compareText } from "../text/index.ts";
import type { Kind, Modality } from "../model/index.ts";
import { findRelation, RELATIONS } from "../ontology/index.ts";
import { type EdgeFilter, edgeTest } from "./edge-filter.ts";
import { reportedDays } from "./reported-days.ts";

/** A fact seen from one of its ends. */
export interface ShownFact {
  readonly edge: string;
  /** The node at the other end. */
  readonly other: string;
  readonly otherLabel: string;
  readonly attributes: Readonly<EdgeAttributes>;
  readonly modality: Modality;
  /** 0 to 1; see `confidenceOf`. */
  readonly confidence: number;
  /** Where it bears no date itself: the days on which documents told of it, earliest first. */
  readonly reported?: readonly string[];
}

/** Facts of one relation in one direction; symmetric relations have one group, `direction` "both". */
export interface FactGroup {
  readonly relation: string;
  /** As read from the node: "accuses", "is accused by". */
  readonly label: string;
  readonly direction: "out" | "in" | "both";
  readonly facts: readonly ShownFact[];
}

export interface Shown {
  readonly key: string;
  readonly attributes: Readonly<NodeAttributes>;
  readonly groups: readonly FactGroup[];
}

export interface ShowOptions extends EdgeFilter {
  /** Only facts with a node of these kinds at the other end. */
  readonly kinds?: readonly Kind[];
}

/**
 * A node and its facts, or those that are asked for, by relation in the ontology's order, what it does before what is done
 * to it; within a group by date (undated last), then the best attested. Throws "not-found".
 */
export function show(graph: ParleyGraph, key: string, options: ShowOptions = {}): Shown {
  if (!graph.hasNode(key)) throw new ParleyError("not-found", `there is no node "${key}" in the graph`);
  const groups = new Map<string, ShownFact[]>();
  const passes = edgeTest(graph, options);
  const kinds = options.kinds && new Set(options.kinds);
  graph.forEachEdge(key, (edge, attributes, source, target) => {
    if (!passes(attributes)) return;
    const out = source === key;
    const other = out ? target : source;
    if (kinds?.has(graph.getNodeAttribute(other, "kind")) === false) return;
    const group = `${attributes.relation} ${directionOf(attributes.relation, out)}`;
    const facts = groups.get(group) ?? [];
    groups.set(group, facts);
    const manner = { modality: modalityOf(attributes), confidence: confidenceOf(attributes) };
    const otherLabel = graph.getNodeAttribute(other, "label");
    facts.push({ edge, other, otherLabel, attributes, ...manner, ...reportedDays(graph, attributes) });
  });
  const order = [...RELATIONS, ...foreignRelations(groups)].flatMap(({ id, label, inverse }) =>
    (["both", "out", "in"] as const).map((direction) => ({
      relation: id,
      label: direction === "in" ? inverse : label,
      direction,
      facts: (groups.get(`${id} ${direction}`) ?? []).sort(compareFacts),
    })),
  );
  return { key, attributes: graph.getNodeAttributes(key), groups: order.filter(({ facts }) => facts.length > 0) };
}

/** Relations that only a file of another program knows, by its word for them. */
function foreignRelations(groups: ReadonlyMap<string, readonly ShownFact[]>) {
  const labels = new Map<string, string>();
  for (const { attributes } of [...groups.values()].flat()) {
    if (!known.has(attributes.relation)) labels.set(attributes.relation, attributes.label);
  }
  const relations = [...labels].sort(([a], [b]) => compareText(a, b));
  return relations.map(([id, label]) => ({ id, label, inverse: `← ${label}` }));
}

const known = new Set(RELATIONS.map(({ id }) => id));

const directionOf = (relation: string, out: boolean): FactGroup["direction"] =>
  findRelation(relation)?.symmetric === true ? "both" : out ? "out" : "in";

function compareFacts(a: ShownFact, b: ShownFact): number {
  return (
    compareText(startOf(a), startOf(b)) ||
    b.attributes.weight - a.attributes.weight ||
    compareText(a.otherLabel, b.otherLabel) ||
    compareText(a.edge, b.edge)
  );
}

/** Later than every year, so that what is undated comes last. */
const UNDATED = "~";

const startOf = ({ attributes: { first } }: ShownFact): string => (first === undefined ? UNDATED : firstDay(first));
