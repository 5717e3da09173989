import type { Entity, Fact, ResolvedClaim } from "../model/index.ts";
import { relationOf } from "../ontology/index.ts";

/** The one relation that speaks of other claims: who denies, and whose claim or which happening. */
const DENIAL = "denied";

/** Characters between a claim and its denial, at most: they stand in one sentence or in neighbouring ones. */
const NEAR = 200;

/** A claim that denies a fact: a negated one of that fact, or a claim of the fact `denial`, made by its source. */
export interface Contradiction {
  readonly resolved: ResolvedClaim;
  readonly denial?: Fact;
}

/**
 * What denies each fact that something asserts, by the fact's id; facts that nothing denies are left out. A claim of the
 * same fact denies it that is negated. Another actor D denies X where a document asserts it, and
 * - X is a happening ("Ruritania denied the raid"): facts that join D and X, unless D alone says so;
 * - X is an actor, whose claim it is ("Ruritania denied Sylvania's charge"): accusations of X against D, and what X says
 *   of D near the denial.
 */
export function findContradictions(
  facts: readonly Fact[],
  entities: ReadonlyMap<string, Entity>,
): Map<string, readonly Contradiction[]> {
  const denials = findDenials(facts);
  const found = new Map<string, readonly Contradiction[]>();
  for (const fact of facts) {
    if (asserted(fact).length === 0) continue;
    const negated = fact.claims.filter(({ claim }) => claim.polarity === "negated").map((resolved) => ({ resolved }));
    const others = fact.relation === DENIAL ? [] : deniedByOthers(denials, fact, entities);
    if (negated.length + others.length > 0) found.set(fact.id, [...negated, ...others]);
  }
  return found;
}

/** The facts by which each denier denies each denied, so that a much-denied actor costs no more than another. */
type Denials = ReadonlyMap<string, Fact>;

function findDenials(facts: readonly Fact[]): Denials {
  const denials = new Map<string, Fact>();
  for (const fact of facts) {
    if (fact.relation === DENIAL && asserted(fact).length > 0) denials.set(pair(fact.source, fact.target), fact);
  }
  return denials;
}

/** The claims by which the actors at a fact's ends deny it, each once. */
function deniedByOthers(denials: Denials, fact: Fact, entities: ReadonlyMap<string, Entity>): Contradiction[] {
  const found = new Map<ResolvedClaim, Contradiction>();
  const add = (denial: Fact | undefined, claims: readonly ResolvedClaim[]): void => {
    if (denial) for (const resolved of claims) found.set(resolved, { resolved, denial });
  };
  for (const [denier, other] of [
    [fact.source, fact.target],
    [fact.target, fact.source],
  ] as const) {
    const denial = denials.get(pair(denier, other));
    const whole = isActor(entities.get(other)) ? isAccusation(fact, other) : isSaidByOthers(fact, denier);
    if (denial && whole) add(denial, asserted(denial));
    for (const said of asserted(fact)) {
      if (said.speaker === undefined || said.speaker === denier) continue;
      const answer = denials.get(pair(denier, said.speaker));
      // "Ruritania denied Sylvania's charge" against "Ruritania shelled the town, Sylvania said".
      if (answer)
        add(
          answer,
          asserted(answer).filter((claim) => near(said, claim)),
        );
    }
  }
  return [...found.values()];
}

/** "Ruritania denied the raid" against "Ruritania ordered the raid". */
const isSaidByOthers = (fact: Fact, denier: string): boolean =>
  asserted(fact).some(({ speaker }) => speaker !== denier);

/** "Ruritania denied Sylvania's charge" against "Sylvania accused Ruritania". */
const isAccusation = (fact: Fact, accuser: string): boolean =>
  fact.source === accuser && relationOf(fact.relation).plover === "ACCUSE";

const pair = (denier: string, denied: string): string => JSON.stringify([denier, denied]);

const asserted = (fact: Fact): readonly ResolvedClaim[] =>
  fact.claims.filter(({ claim }) => claim.polarity === "asserted");

const isActor = (entity: Entity | undefined): boolean =>
  entity?.kind === "person" || entity?.kind === "state" || entity?.kind === "organization";

function near({ claim: a }: ResolvedClaim, { claim: b }: ResolvedClaim): boolean {
  if (a.doc !== b.doc) return false;
  return Math.max(a.evidence.start, b.evidence.start) - Math.min(a.evidence.end, b.evidence.end) <= NEAR;
}
