import { possessorsOf, subjectsOf } from "../claims/arguments.ts";
import { isInfinitive, isPassive } from "../claims/voice.ts";
import { childrenBy, headAt, isNoun, isVerb, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";
import { ALLEGED, CHARGING, GOVERNORS, HELD_OF, NOUN_GOVERNORS, PROVEN } from "./modality-rows.ts";
import { type Found, rowFor } from "./own-modality.ts";
import { refuterAbove } from "./polarity.ts";

/** What makes even a plain clause doubtful: "is believed to have left", "it is likely that it left", "the risk that". */
export function doubtAbove(tree: Tree, at: number): Found | undefined {
  const above = headAt(tree, at);
  const rel = relAt(tree, at);
  if (above < 0 || !isVerb(tree, at)) return undefined;
  if (["csubj", "ccomp", "xcomp", "advcl"].includes(rel) && !isVerb(tree, above)) {
    const row = rowFor(GOVERNORS, tree, above);
    if (row?.modality === "possible") return row;
  }
  // "X has been said to agree, though he left": the leaving is not.
  const isHeld = rel === "xcomp" || (rel === "advcl" && isInfinitive(tree, at));
  if (isHeld && HELD_OF.has(lemmaAt(tree, above)) && isPassive(tree, above)) return { modality: "possible", by: above };
  // "It was reported that X left": nobody says by whom.
  const isNobodys = isPassive(tree, above) && subjectsOf(tree, above).length === 0;
  if (
    /^(?:ccomp|csubj)$/u.test(rel) &&
    isNobodys &&
    /^(?:report|allege|rumour|rumor|believe|suspect|claim)$/u.test(lemmaAt(tree, above))
  )
    return { modality: "possible", by: above };
  // "Is accused of leaving", "was charged with leaving", by whom it is not said.
  if (rel === "advcl" && isNobodys && CHARGING.has(lemmaAt(tree, above)) && !isInfinitive(tree, at))
    return { modality: "possible", by: above };
  // "Allegations that X left", "accusations of leaving": of nobody named.
  if (rel === "acl" && ALLEGED.has(lemmaAt(tree, above)) && isNobodysWord(tree, at, above))
    return { modality: "possible", by: above };
  if (rel === "acl" && isNoun(tree, above) && childrenBy(tree, at, "mark").some((m) => lowerAt(tree, m) === "that")) {
    const row = rowFor(NOUN_GOVERNORS, tree, above);
    return row?.modality === "possible" ? row : undefined;
  }
  return undefined;
}

/** "A claim he lied to Y". */
const isContent = (tree: Tree, clause: number): boolean =>
  tree.tokens[clause]?.deprel === "acl" && childrenBy(tree, clause, "nsubj").length > 0;

function isNobodysWord(tree: Tree, clause: number, noun: number): boolean {
  return (
    (childrenBy(tree, clause, "mark").some((m) => /^(?:that|of)$/u.test(lowerAt(tree, m))) ||
      isContent(tree, clause)) &&
    refuterAbove(tree, clause) === undefined &&
    possessorsOf(tree, noun).length === 0 &&
    !PROVEN.has(lemmaAt(tree, headAt(tree, noun)))
  );
}
