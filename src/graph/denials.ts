import type { Entity, Fact, ResolvedClaim } from "../model/index.ts";
import { relationOf } from "../ontology/index.ts";

/** The one relation that speaks of other claims: who denies, and whose claim or which happening. */
const DENIAL = "denied";

/** Characters between a claim and its denial, at most: they stand in one sentence or in neighbouring ones. */
const NEAR = 200;

/**
 * The ids of facts that another actor denies. D denies X where a document asserts it, and
 * - X is a happening ("Ruritania denied the raid"): facts that join D and X, unless D alone says so;
 * - X is an actor, whose claim it is ("Ruritania denied Sylvania's charge"): accusations of X against D, and what X says
 *   of D near the denial.
 */
export function deniedFacts(facts: readonly Fact[], entities: ReadonlyMap<string, Entity>): Set<string> {
  const denials = findDenials(facts);
  const isDeniedBy = (denier: string, other: string, fact: Fact): boolean =>
    (isActor(entities.get(other)) ? deniesAccusation : deniesPart)(denials, denier, other, fact) ||
    deniesStatement(denials, denier, fact);
  const denied = facts.filter(
    (fact) =>
      fact.relation !== DENIAL &&
      (isDeniedBy(fact.source, fact.target, fact) || isDeniedBy(fact.target, fact.source, fact)),
  );
  return new Set(denied.map(({ id }) => id));
}

/** The claims of each denial by denier and denied, so that a much-denied actor costs no more than another. */
type Denials = ReadonlyMap<string, readonly ResolvedClaim[]>;

function findDenials(facts: readonly Fact[]): Denials {
  const denials = new Map<string, readonly ResolvedClaim[]>();
  for (const fact of facts) {
    if (fact.relation !== DENIAL) continue;
    const claims = asserted(fact);
    if (claims.length > 0) denials.set(pair(fact.source, fact.target), claims);
  }
  return denials;
}

/** "Ruritania denied the raid" against "Ruritania ordered the raid". */
function deniesPart(denials: Denials, denier: string, happening: string, fact: Fact): boolean {
  return denials.has(pair(denier, happening)) && asserted(fact).some(({ speaker }) => speaker !== denier);
}

/** "Ruritania denied Sylvania's charge" against "Sylvania accused Ruritania". */
function deniesAccusation(denials: Denials, denier: string, accuser: string, fact: Fact): boolean {
  if (fact.source !== accuser || !denials.has(pair(denier, accuser))) return false;
  return relationOf(fact.relation).plover === "ACCUSE" && asserted(fact).length > 0;
}

/** "Ruritania denied Sylvania's charge" against "Ruritania shelled the town, Sylvania said". */
function deniesStatement(denials: Denials, denier: string, fact: Fact): boolean {
  return asserted(fact).some((said) => {
    if (said.speaker === undefined || said.speaker === denier) return false;
    return denials.get(pair(denier, said.speaker))?.some((denial) => near(said, denial)) ?? false;
  });
}

const pair = (denier: string, denied: string): string => JSON.stringify([denier, denied]);

const asserted = (fact: Fact): readonly ResolvedClaim[] =>
  fact.claims.filter(({ claim }) => claim.polarity === "asserted");

const isActor = (entity: Entity | undefined): boolean =>
  entity?.kind === "person" || entity?.kind === "state" || entity?.kind === "organization";

function near({ claim: a }: ResolvedClaim, { claim: b }: ResolvedClaim): boolean {
  if (a.doc !== b.doc) return false;
  return Math.max(a.evidence.start, b.evidence.start) - Math.min(a.evidence.end, b.evidence.end) <= NEAR;
}
