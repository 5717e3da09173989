import { confidenceOf, type Denial, modalityOf, type ParleyGraph } from "../graph/index.ts";
import type { Modality } from "../model/index.ts";
import { compareText } from "../text/index.ts";
import { type EdgeFilter, edgeTest } from "./edge-filter.ts";
import { createWitness, type Testimony } from "./evidence.ts";
import { reportedDays } from "./reported-days.ts";

/** A fact that somebody denies: who says that it is so, who that it is not, and in which words. */
export interface ContestedFact {
  readonly edge: string;
  readonly source: string;
  readonly target: string;
  readonly relation: string;
  /** As read from source to target. */
  readonly label: string;
  readonly weight: number;
  readonly modality: Modality;
  /** Of what is asserted, 0 to 1. */
  readonly confidence: number;
  readonly first?: string;
  readonly last?: string;
  /** Where it bears no date itself: the days on which documents told of it, earliest first. */
  readonly reported?: readonly string[];
  readonly asserted: readonly Testimony[];
  readonly denied: readonly Denial[];
}

export interface ContestedOptions extends EdgeFilter {
  /** Only what joins one of these nodes to others, or is denied by one of them. */
  readonly nodes?: readonly string[];
}

/** The facts whose claims disagree or that another actor denies; the best attested first, then the latest. */
export function contested(graph: ParleyGraph, options: ContestedOptions = {}): ContestedFact[] {
  const passes = edgeTest(graph, options);
  const testify = createWitness(graph);
  const involved = options.nodes && new Set(options.nodes);
  const facts: ContestedFact[] = [];
  graph.forEachEdge((edge, attributes, source, target) => {
    if (!attributes.contested || !passes(attributes)) return;
    const claims = testify(attributes.evidence);
    const denied = attributes.denials ?? negated(claims);
    const isInvolved = [source, target, ...denied.map(({ byId }) => byId)].some((key) => involved?.has(key ?? ""));
    if (involved && !isInvolved) return;
    const { relation, label, weight, first, last } = attributes;
    facts.push({
      edge,
      source,
      target,
      relation,
      label,
      weight,
      modality: modalityOf(attributes),
      confidence: confidenceOf(attributes),
      ...(first === undefined ? {} : { first }),
      ...(last === undefined ? {} : { last }),
      ...reportedDays(graph, attributes),
      asserted: claims.filter(({ polarity }) => polarity === "asserted"),
      denied,
    });
  });
  return facts.sort(
    (a, b) => b.weight - a.weight || compareText(b.last ?? "", a.last ?? "") || compareText(a.edge, b.edge),
  );
}

/** In a graph that does not list denials, the fact's own negated claims. */
const negated = (claims: readonly Testimony[]): Denial[] =>
  claims
    .filter(({ polarity }) => polarity === "negated")
    .map(({ doc, quote, start, end, speaker, speakerId }) => ({
      ...(speaker === undefined ? {} : { by: speaker }),
      ...(speakerId === undefined ? {} : { byId: speakerId }),
      doc,
      quote,
      start,
      end,
    }));
