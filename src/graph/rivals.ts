import type { Fact, Kind, ResolvedClaim } from "../model/index.ts";
import { DEEDS, relationOf } from "../ontology/index.ts";

export interface RivalContext {
  readonly speaksFor: (id: string) => readonly string[];
  readonly kindOf: (id: string) => Kind | undefined;
}

/**
 * The negated claims of other facts that rule a fact out: that its source does not do what doing this implies ("does not
 * support the rebels" against "arms them"), or that whom its source speaks for, or who speaks for it, did not do that to
 * the same person, body or place.
 */
export function findRivals(
  facts: readonly Fact[],
  { speaksFor, kindOf }: RivalContext,
): (fact: Fact) => readonly ResolvedClaim[] {
  const negated = new Map<string, ResolvedClaim[]>();
  const add = (key: string, claims: readonly ResolvedClaim[]): void => {
    negated.set(key, [...(negated.get(key) ?? []), ...claims]);
  };
  const isNarrow = (relation: string, target: string): boolean =>
    kindOf(target) !== "state" && DEEDS.has(relationOf(relation).plover);
  for (const { source, relation, target, claims } of facts) {
    const denied = claims.filter(({ claim, speaker }) => claim.polarity === "negated" && speaker !== undefined);
    if (denied.length === 0) continue;
    add(factKey(source, relation, target), denied);
    if (relationOf(relation).symmetric) add(factKey(target, relation, source), denied);
    if (isNarrow(relation, target)) for (const id of speaksFor(source)) add(factKey(id, relation, target), denied);
  }
  return ({ source, relation, target, claims }) => {
    if (negated.size === 0) return [];
    const actors = isNarrow(relation, target) ? [source, ...speaksFor(source)] : [source];
    const all = [relation, ...(relationOf(relation).implies ?? [])].flatMap((each) =>
      actors.flatMap((id) => negated.get(factKey(id, each, target)) ?? []),
    );
    return [...new Set(all)].filter((claim) => !claims.includes(claim));
  };
}

const factKey = (source: string, relation: string, target: string): string =>
  JSON.stringify([source, relation, target]);

/**
 * "Ruritania and Sylvania blamed each other for the clash": to either the other's charge is untrue. For each accusation
 * the one made in return, where one sentence makes both by the same words.
 */
export function findRetorts(facts: readonly Fact[]): (fact: Fact) => readonly [ResolvedClaim, Fact][] {
  const blame = new Map(
    facts
      .filter(({ relation }) => relation === "blamed")
      .map((fact) => [factKey(fact.source, fact.relation, fact.target), fact]),
  );
  return (fact) => {
    const retort = fact.relation === "blamed" && blame.get(factKey(fact.target, fact.relation, fact.source));
    if (!retort) return [];
    const isInReturn = ({ claim }: ResolvedClaim): boolean =>
      claim.polarity === "asserted" &&
      fact.claims.some(
        ({ claim: { doc, evidence, rule } }) =>
          doc === claim.doc && evidence.start === claim.evidence.start && rule === claim.rule,
      );
    return retort.claims.filter(isInReturn).map((claim) => [claim, retort]);
  };
}
