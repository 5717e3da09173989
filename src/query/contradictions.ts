import { confidenceOf, firstDay, lastDay, modalityOf, type ParleyGraph } from "../graph/index.ts";
import { HAPPENINGS, RELATIONS } from "../ontology/index.ts";
import { compareText } from "../text/index.ts";
import { type EdgeFilter, edgeTest } from "./edge-filter.ts";
import { createWitness, type Testimony } from "./evidence.ts";
import { reportedDays } from "./reported-days.ts";

/** Two facts of one actor on one happening that cannot well both be so: it accepts an offer, and it rejects it. */
export interface Contradictory {
  readonly source: string;
  readonly target: string;
  /** Keys of the facts, that of the relation which excludes the other first. */
  readonly sides: readonly [ContradictorySide, ContradictorySide];
}

export interface ContradictorySide {
  readonly edge: string;
  readonly relation: string;
  /** As read from source to target. */
  readonly label: string;
  readonly weight: number;
  /** 0 to 1. */
  readonly confidence: number;
  readonly first?: string;
  readonly last?: string;
  /** Where it bears no date itself: the days on which documents told of it, earliest first. */
  readonly reported?: readonly string[];
  readonly asserted: readonly Testimony[];
}

export interface ContradictionOptions extends EdgeFilter {
  /** Only what joins one of these nodes to others. */
  readonly nodes?: readonly string[];
}

/**
 * What one actor is said to have done, and also what excludes it (see `Relation.excludes`), both asserted and actual and not
 * each in a time of its own: people who change their minds are told apart only where the facts are dated. The best attested
 * first. Of an actor that may be supported in one matter and rejected in another nothing is said.
 */
export function contradictions(graph: ParleyGraph, options: ContradictionOptions = {}): Contradictory[] {
  const passes = edgeTest(graph, options);
  const testify = createWitness(graph);
  const involved = options.nodes && new Set(options.nodes);
  const sideOf = (edge: string): ContradictorySide => {
    const attributes = graph.getEdgeAttributes(edge);
    const { relation, label, weight, first, last, evidence } = attributes;
    return {
      ...{ edge, relation, label, weight, confidence: confidenceOf(attributes) },
      ...(first === undefined ? {} : { first }),
      ...(last === undefined ? {} : { last }),
      ...reportedDays(graph, attributes),
      asserted: testify(evidence).filter(({ polarity }) => polarity === "asserted"),
    };
  };
  const isDone = (edge: string): boolean => {
    const attributes = graph.getEdgeAttributes(edge);
    return attributes.polarity === "asserted" && modalityOf(attributes) === "actual" && passes(attributes);
  };
  const found: Contradictory[] = [];
  graph.forEachEdge((edge, { relation }, source, target, _, { kind }) => {
    const excluded = EXCLUDED.get(relation);
    if (!excluded || !HAPPENINGS.has(kind) || !isDone(edge)) return;
    if (involved && !involved.has(source) && !involved.has(target)) return;
    for (const other of graph.outEdges(source, target)) {
      if (!excluded.has(graph.getEdgeAttribute(other, "relation")) || !isDone(other)) continue;
      const sides = [sideOf(edge), sideOf(other)] as const;
      if (!areApart(...sides)) found.push({ source, target, sides });
    }
  });
  return found.sort((a, b) => weightOf(b) - weightOf(a) || compareText(keyOf(a), keyOf(b)));
}

const EXCLUDED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  RELATIONS.flatMap(({ id, excludes }) => (excludes ? [[id, new Set(excludes)] as const] : [])),
);

/** Whether both are dated, and one was over when the other began. */
const areApart = (a: ContradictorySide, b: ContradictorySide): boolean => isOver(a, b) || isOver(b, a);

const isOver = ({ last }: ContradictorySide, { first }: ContradictorySide): boolean =>
  last !== undefined && first !== undefined && lastDay(last) < firstDay(first);

const weightOf = ({ sides }: Contradictory): number => Math.min(sides[0].weight, sides[1].weight);
const keyOf = ({ sides }: Contradictory): string => `${sides[0].edge} ${sides[1].edge}`;
