import { REPORTING_VERBS } from "../lexicon/actor-nouns.ts";
import { words } from "../lexicon/words.ts";
import { childrenBy, headAt, isVerb, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";

/** Verbs whose subject says what their clause says; more than those that do nothing else but say. */
export const STATING_VERBS: ReadonlySet<string> = new Set([
  ...REPORTING_VERBS,
  ...words("charge concede find rule promise vow pledge swear boast lament regret fear hope expect threaten deny hold"),
]);

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
