import { REPORTING_VERBS } from "../lexicon/actor-nouns.ts";
import { childrenBy, headAt, isVerb, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";

/**
 * "The premier said X had left and Y would stay": the staying is said too, though the parser joined it to "said". The
 * tense tells: what is reported steps back with the verb that reports it.
 */
export function isReportedBeside(tree: Tree, at: number): boolean {
  const above = headAt(tree, at);
  return (
    relAt(tree, at) === "conj" &&
    isVerb(tree, above) &&
    REPORTING_VERBS.has(lemmaAt(tree, above)) &&
    childrenBy(tree, above, "ccomp").some((c) => c < at) &&
    childrenBy(tree, at, "nsubj").length > 0 &&
    childrenBy(tree, at, "aux").some((c) => /^(?:would|had|'d|’d)$/u.test(lowerAt(tree, c)))
  );
}
