import { type ClaimEvidence, confidenceOf, type ParleyGraph } from "../graph/index.ts";
import type { Modality, Polarity } from "../model/index.ts";
import { compareText } from "../text/index.ts";
import { reportedDays } from "./reported-days.ts";

/** One hop of a path, with its best quote. */
export interface Hop {
  readonly edge: string;
  readonly from: string;
  readonly to: string;
  /** Whether `from` is the edge's source. */
  readonly forward: boolean;
  readonly relation: string;
  /** The edge's label, read from its source to its target. */
  readonly label: string;
  readonly polarity: Polarity;
  /** Of the quote: a planned visit is none yet. */
  readonly modality: Modality;
  /** Of the fact, 0 to 1. */
  readonly confidence: number;
  readonly contested: boolean;
  readonly weight: number;
  readonly first?: string;
  readonly last?: string;
  /** Where it bears no date itself: the days on which documents told of it, earliest first. */
  readonly reported?: readonly string[];
  readonly quote: string;
  /** Id of the document that the quote is from. */
  readonly doc: string;
  readonly speaker?: string;
  /** Keys of other edges that join the two in the way asked for. */
  readonly others: readonly string[];
}

/** A hop over the first of some edges; the rest are its `others`. */
export function hopOf(graph: ParleyGraph, from: string, to: string, edges: readonly string[]): Hop {
  const [edge = "", ...others] = edges;
  const attributes = graph.getEdgeAttributes(edge);
  const { relation, label, polarity, contested, weight, first, last, evidence } = attributes;
  const best = bestQuote(evidence, polarity);
  return {
    edge,
    from,
    to,
    forward: graph.source(edge) === from,
    relation,
    label,
    polarity,
    modality: best?.modality ?? "actual",
    confidence: confidenceOf({ evidence, polarity }),
    contested,
    weight,
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    ...reportedDays(graph, attributes),
    quote: best?.quote ?? "",
    doc: best?.doc ?? "",
    ...(best?.speaker === undefined ? {} : { speaker: best.speaker }),
    others,
  };
}

/** The best attested first, then the earliest. */
export const compareHops = (a: Hop, b: Hop): number =>
  b.weight - a.weight || compareText(a.first ?? "~", b.first ?? "~") || compareText(a.edge, b.edge);

/** The quote that says what the edge says: of its polarity, rather actual than possible, the surest, then the first. */
function bestQuote(evidence: readonly ClaimEvidence[], polarity: Polarity): ClaimEvidence | undefined {
  const rank = (claim: ClaimEvidence): number =>
    (claim.polarity === polarity ? 4 : 0) + (claim.modality === "actual" ? 2 : 0) + claim.confidence;
  return evidence.reduce<ClaimEvidence | undefined>(
    (best, claim) => (best && rank(best) >= rank(claim) ? best : claim),
    undefined,
  );
}
