import type { Modality } from "../model/index.ts";
import type { EdgeAttributes } from "./attributes.ts";

type Facts = Pick<EdgeAttributes, "evidence" | "polarity">;

/** Every modality, from what was done to what would be. */
export const MODALITIES: readonly Modality[] = ["actual", "planned", "possible", "hypothetical"];

/** Below this confidence a fact is shown as weak. */
export const WEAK_CONFIDENCE = 0.6;

/**
 * How a fact is meant: "actual" where any claim of its polarity says that it was done, or not done, else as the first of
 * them does. What is only planned must not look as if it were so, and "he did not go" says nothing of how "he will go" is
 * meant.
 */
export function modalityOf({ evidence, polarity }: Facts): Modality {
  let first: Modality | undefined;
  for (const claim of evidence) {
    if (claim.polarity !== polarity) continue;
    if (claim.modality === "actual") return "actual";
    first ??= claim.modality;
  }
  return first ?? "actual";
}

/**
 * How far what a fact says can be relied on to stand in its documents, 0 to 1 in hundredths: the best claim of its polarity
 * of each independent document, and the chance that not all of these are misread (copies of one text are one witness). It
 * says nothing of whether the documents are right.
 */
export function confidenceOf({ evidence, polarity }: Facts): number {
  const [only, another] = evidence;
  // Nearly all facts have but one claim, and a large graph has many facts.
  if (only !== undefined && another === undefined) return hundredths(only.confidence);
  let doubt = 1;
  for (const confidence of bestByWitness({ evidence, polarity }).values()) doubt *= 1 - confidence;
  return hundredths(1 - doubt);
}

/** Whether a fact rests on claims that the rules were themselves unsure of. */
export const isWeak = (fact: Facts): boolean => confidenceOf(fact) < WEAK_CONFIDENCE;

/**
 * What each claim's confidence would have to be, all being alike, for the fact to have that of `confidence`: where a file
 * tells the fact's alone.
 */
export function sharedConfidence(fact: Facts, confidence: number): number {
  const witnesses = Math.max(1, bestByWitness(fact).size);
  return witnesses === 1 ? confidence : 1 - (1 - confidence) ** (1 / witnesses);
}

/** The best confidence of each document that is no other's copy, among the claims of the fact's polarity. */
function bestByWitness({ evidence, polarity }: Facts): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const claim of evidence) {
    if (claim.polarity !== polarity) continue;
    const witness = claim.copyOf ?? claim.doc;
    best.set(witness, Math.max(best.get(witness) ?? 0, claim.confidence));
  }
  return best;
}

const hundredths = (share: number): number => Math.round(share * 100) / 100;
