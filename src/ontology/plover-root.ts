import type { Modality, Polarity } from "../model/index.ts";
import { relationOf } from "./relation-of.ts";
import type { PloverRoot } from "./relation.ts";

/** Deeds that are done together or for somebody: PLOVER's cooperative side. */
const COOPERATIVE: ReadonlySet<PloverRoot> = new Set<PloverRoot>([
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
]);
/** Deeds against somebody; PROTEST, ACCUSE and the like are words already. */
const HOSTILE: ReadonlySet<PloverRoot> = new Set<PloverRoot>(["SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]);
/** Done with more than words: whoever is charged with one may deny it. */
export const DEEDS: ReadonlySet<PloverRoot | undefined> = new Set<PloverRoot | undefined>([
  "ASSAULT",
  "COERCE",
  "MOBILIZE",
  "AID",
]);

/**
 * The PLOVER root of a claim made in such a manner, as PLOVER's codebook counts them: who says that he will help agrees,
 * who says that he will strike threatens, who will not help refuses. Undefined where it is no event: a relation without
 * a root, a deed that was not done, a mere hypothesis. Throws ParleyError "not-found" for an unknown relation.
 */
export function ploverRoot(relation: string, modality: Modality, polarity: Polarity): PloverRoot | undefined {
  const root = relationOf(relation).plover;
  if (root === undefined || modality === "hypothetical") return undefined;
  const isDone = modality === "actual";
  if (COOPERATIVE.has(root)) return polarity === "negated" ? "REJECT" : isDone ? root : "AGREE";
  if (HOSTILE.has(root)) return polarity === "negated" ? undefined : isDone ? root : "THREATEN";
  return polarity === "negated" ? (root === "AGREE" ? "REJECT" : undefined) : root;
}
