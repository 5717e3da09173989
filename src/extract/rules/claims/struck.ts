import { relationOf } from "../../../ontology/index.ts";
import type { Referent } from "../reference/referents.ts";
import { childrenBy, caseOf, conjuncts } from "../tree.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { isSameEnd, kindOf, type End, type EndReader } from "./ends.ts";
import { isInside, isStates } from "./mistaken-ends.ts";

/** How somebody makes an attack his own; a phrase that only names it after its doer says so by itself. */
const OWNING =
  /^ordered\/(?:claim|carry|orchestrate|mastermind|organi[sz]e|perpetrate|conduct|launch|stage|mount|commit|deed)$/u;
const AT = /^(?:on|against|in|at|near|inside|outside)$/u;

/** "There was a bombing in Tarn. The militia claimed it": whoever carries out an attack has attacked where it was. */
export function struckClaims(claims: readonly ClaimDraft[], reader: EndReader): ClaimDraft[] {
  const attacked = relationOf("attacked");
  return claims.flatMap((claim) => {
    const { source, target } = claim;
    if (target.kind !== "happening" || !OWNING.test(claim.rule)) return [];
    const { happening } = target;
    if (!happening.mentions.some(({ nounClass }) => nounClass.family === "attack")) return [];
    const phrases = happening.mentions.flatMap(({ tree, head }) =>
      childrenBy(tree, head, "nmod", "obl")
        .filter((c) => c > head && AT.test(caseOf(tree, c)))
        .flatMap((c) => conjuncts(tree, c))
        .map((at) => ({ tree, at })),
    );
    // "The general ordered attacks on bases in Sylvania": on the bases; a militia attacks the land where it strikes.
    const isForce = isStates(source) || kindOf(source) === "person";
    const isWhere = (referent: Referent): boolean => isForce && referent.kind === "state";
    const ends = phrases
      .flatMap(({ tree, at }) => reader.read(tree, at, ["state", "organization", "place"]))
      .filter((end) => !(end.kind === "actor" && isInside(end.tree, end.at) && isWhere(end.actor.referent)));
    const place: End[] =
      happening.place && !isWhere(happening.place)
        ? [{ kind: "actor", actor: { referent: happening.place, confidence: 1 }, tree: target.tree, at: target.at }]
        : [];
    const struck = [...ends, ...place].filter(
      (end, n, all) =>
        end.kind === "actor" &&
        all.findIndex((other) => isSameEnd(other, end)) === n &&
        !isSameEnd(end, source) &&
        !(source.kind === "actor" && happening.parties.length > 1 && end.actor.referent === source.actor.referent),
    );
    return struck.map((end): ClaimDraft => ({
      relation: attacked,
      source,
      target: end,
      tree: claim.tree,
      at: claim.at,
      rule: "attacked/claimed",
      confidence: 0.6,
      ...(claim.polarity ? { polarity: claim.polarity } : {}),
      ...(claim.modality ? { modality: claim.modality } : {}),
    }));
  });
}
