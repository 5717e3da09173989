import type { Modality } from "../../../model/index.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { lowerAt } from "../tree.ts";
import { isSameEnd, type End } from "./ends.ts";

/**
 * Whether what a happening is about is worth an edge: only of one that does take part in something else, and only where
 * the two are not tied otherwise ("the Ruritanian plan" needs no edge that it concerns Ruritania).
 */
export function isWorthSaying(topic: ClaimDraft, claims: readonly ClaimDraft[]): boolean {
  const { source, target } = topic;
  if (source.kind !== "happening" || target.kind !== "actor") return false;
  const { referent } = target.actor;
  // "A meeting in Tarn, Sylvania": where Tarn is, not what they met about.
  if (referent.kind === "place" && lowerAt(target.tree, target.at - 1) === ",") return false;
  if (source.happening.parties.includes(referent) || source.happening.place === referent) return false;
  const others = claims.filter(
    (claim) =>
      claim !== topic &&
      claim.relation !== topic.relation &&
      (isSameEnd(claim.source, source) || isSameEnd(claim.target, source)),
  );
  const isSaid = topic.trigger !== undefined && "verb" in topic.trigger;
  return (isSaid || others.length > 0) && !others.some((claim) => isTied(claim, target));
}

/** "A stepping stone to another summit with X", "asked to hold a third summit": nobody takes part as long as no place or day is set. */
export function isWishedFor(claim: ClaimDraft, modality: Modality): boolean {
  const { source, target, rule } = claim;
  const end = source.kind === "happening" ? source : target;
  if (rule !== "attended/party" || end.kind !== "happening" || !end.mention) return false;
  const { happening, mention } = end;
  if (happening.place || happening.date || happening.mentions.length > 1) return false;
  return mention.fresh || modality !== "actual";
}

function isTied(claim: ClaimDraft, target: End): boolean {
  return isSameEnd(claim.source, target) || isSameEnd(claim.target, target);
}
