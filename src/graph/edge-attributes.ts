import { ParleyError } from "../errors.ts";
import type { Doc, Entity, Fact, ResolvedClaim } from "../model/index.ts";
import { relationOf } from "../ontology/index.ts";
import type { ClaimEvidence, EdgeAttributes } from "./attributes.ts";
import { compareText } from "../text/index.ts";
import { dateRange, isIsoDate } from "./dates.ts";

/** Where facts find what their claims refer to by id. */
export interface FactContext {
  /** Documents in the graph's order, by id. */
  readonly docs: ReadonlyMap<string, { readonly doc: Doc; readonly rank: number }>;
  readonly entities: ReadonlyMap<string, Entity>;
}

/**
 * A fact's edge, but for what other facts say of it: `contested` is true here only where its own claims disagree.
 * Throws "not-found" for an unknown relation, "bad-graph" for a claim outside its document.
 */
export function edgeAttributes(fact: Fact, context: FactContext): EdgeAttributes {
  const evidence = fact.claims
    .map((resolved) => ({ resolved, place: placeOf(resolved, context) }))
    .sort((a, b) => a.place.rank - b.place.rank || compareClaims(a.resolved, b.resolved))
    .map(({ resolved, place }) => claimEvidence(resolved, place.doc, context));
  if (evidence.length === 0) throw new ParleyError("bad-graph", `fact "${fact.id}" has no claim`);
  const asserted = evidence.some(({ polarity }) => polarity === "asserted");
  return {
    relation: fact.relation,
    label: relationOf(fact.relation).label,
    weight: new Set(evidence.map(({ doc }) => doc)).size,
    ...dateRange(evidence.flatMap(({ date }) => (date === undefined ? [] : [date]))),
    polarity: asserted ? "asserted" : "negated",
    contested: asserted && evidence.some(({ polarity }) => polarity === "negated"),
    evidence,
  };
}

function claimEvidence({ claim, speaker }: ResolvedClaim, doc: Doc, { entities }: FactContext): ClaimEvidence {
  const { start, end } = claim.evidence;
  if (!(start >= 0 && start < end && end <= doc.text.length)) {
    throw new ParleyError("bad-graph", `claim "${claim.id}": ${start} to ${end} lies outside "${doc.source}"`);
  }
  const known = speaker === undefined ? undefined : entities.get(speaker);
  const words = known?.label ?? claim.speaker?.text;
  return {
    doc: doc.id,
    quote: doc.text.slice(start, end),
    start,
    end,
    polarity: claim.polarity,
    modality: claim.modality,
    ...(words === undefined ? {} : { speaker: words }),
    ...(known === undefined ? {} : { speakerId: known.id }),
    ...(claim.date !== undefined && isIsoDate(claim.date.value) ? { date: claim.date.value } : {}),
    rule: claim.rule,
    confidence: claim.confidence,
  };
}

function placeOf({ claim }: ResolvedClaim, { docs }: FactContext) {
  const place = docs.get(claim.doc);
  if (!place) throw new ParleyError("bad-graph", `claim "${claim.id}" is from a document that is not there`);
  return place;
}

function compareClaims({ claim: a }: ResolvedClaim, { claim: b }: ResolvedClaim): number {
  return a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || compareText(a.id, b.id);
}
