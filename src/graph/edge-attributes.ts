import { ParleyError } from "../errors.ts";
import type { Doc, Entity, Fact, ResolvedClaim } from "../model/index.ts";
import { ACTORS, relationOf } from "../ontology/index.ts";
import type { ClaimEvidence, Denial, EdgeAttributes } from "./attributes.ts";
import { compareText } from "../text/index.ts";
import { dateRange, isIsoDate } from "./dates.ts";
import type { Contradiction } from "./denials.ts";

/** Where facts find what their claims refer to by id. */
export interface FactContext {
  /** Documents in the graph's order, by id. */
  readonly docs: ReadonlyMap<string, { readonly doc: Doc; readonly rank: number }>;
  readonly entities: ReadonlyMap<string, Entity>;
}

/**
 * A fact's edge, contested where something contradicts it. Throws "not-found" for an unknown relation, "bad-graph" for a
 * claim outside its document.
 */
export function edgeAttributes(
  fact: Fact,
  contradictions: readonly Contradiction[],
  context: FactContext,
): EdgeAttributes {
  const evidence = fact.claims
    .map((resolved) => ({ resolved, place: placeOf(resolved, context) }))
    .sort((a, b) => a.place.rank - b.place.rank || compareClaims(a.resolved, b.resolved))
    .map(({ resolved, place }) => claimEvidence(resolved, place.doc, context));
  if (evidence.length === 0) throw new ParleyError("bad-graph", `fact "${fact.id}" has no claim`);
  const denials = denialsOf(contradictions, context);
  return {
    relation: fact.relation,
    label: labelOf(fact, context),
    weight: new Set(evidence.map(({ doc, copyOf }) => copyOf ?? doc)).size,
    ...dateRange(evidence.flatMap(({ date }) => (date === undefined ? [] : [date]))),
    polarity: evidence.some(({ polarity }) => polarity === "asserted") ? "asserted" : "negated",
    contested: denials.length > 0,
    evidence,
    ...(denials.length === 0 ? {} : { denials }),
  };
}

/** "Ruritania's raid" says who did it, and not who ordered it. */
function labelOf({ relation, target, claims }: Fact, { entities }: FactContext): string {
  const { label, actorLabel, doerLabel } = relationOf(relation);
  const kind = entities.get(target)?.kind;
  if (actorLabel !== undefined && kind !== undefined && ACTORS.includes(kind)) return actorLabel;
  return doerLabel !== undefined && claims.every(({ claim }) => claim.rule.endsWith("/doer")) ? doerLabel : label;
}

/** Who contradicts, in which words: the speaker of a negated claim, the source of a denial. */
function denialsOf(contradictions: readonly Contradiction[], context: FactContext): Denial[] {
  return contradictions
    .map((contradiction) => ({ ...contradiction, place: placeOf(contradiction.resolved, context) }))
    .sort((a, b) => a.place.rank - b.place.rank || compareClaims(a.resolved, b.resolved))
    .map(({ resolved, denial, place }) => {
      const evidence = claimEvidence(resolved, place.doc, context);
      const byId = denial?.source ?? evidence.speakerId;
      const by = denial === undefined ? evidence.speaker : context.entities.get(denial.source)?.label;
      return {
        ...(by === undefined ? {} : { by }),
        ...(byId === undefined ? {} : { byId }),
        doc: evidence.doc,
        quote: evidence.quote,
        start: evidence.start,
        end: evidence.end,
        ...(denial === undefined ? {} : { edge: denial.id }),
      };
    });
}

function claimEvidence({ claim, speaker, copyOf }: ResolvedClaim, doc: Doc, { entities }: FactContext): ClaimEvidence {
  const { start, end } = claim.evidence;
  if (!(start >= 0 && start < end && end <= doc.text.length)) {
    throw new ParleyError("bad-graph", `claim "${claim.id}": ${start} to ${end} lies outside "${doc.source}"`);
  }
  const known = speaker === undefined ? undefined : entities.get(speaker);
  const said = claim.speaker?.text;
  // "A Ruritanian official" is said in these words, and leads to Ruritania; "the premier Kone" has the name of his node.
  const words = known === undefined || (said !== undefined && isDescription(said)) ? said : known.label;
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
    ...(copyOf === undefined ? {} : { copyOf }),
  };
}

/** Nobody's name and nobody known: "Ruritanian official", but not "the ministry". */
const isDescription = (words: string): boolean => /^(?!the\s)(?:.*\s)?\p{Ll}[\p{L}-]*$/u.test(words);

function placeOf({ claim }: ResolvedClaim, { docs }: FactContext) {
  const place = docs.get(claim.doc);
  if (!place) throw new ParleyError("bad-graph", `claim "${claim.id}" is from a document that is not there`);
  return place;
}

function compareClaims({ claim: a }: ResolvedClaim, { claim: b }: ResolvedClaim): number {
  return a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || compareText(a.id, b.id);
}
