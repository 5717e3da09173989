import { childBy, childrenBy, conjuncts, headAt, lowerAt, relAt, type Tree } from "../tree.ts";

/** Of verbs between a relative pronoun's own and the one whose clause it opens. */
const MAX_DEPTH = 8;

/** A relative pronoun stands for the noun that its clause hangs from. */
export function withAntecedent(tree: Tree, word: number, verb: number): number[] {
  if (!/^(?:who|whom|which|that)$/u.test(lowerAt(tree, word))) return [word];
  let at = verb;
  for (let depth = 0; depth < MAX_DEPTH && at >= 0; depth++) {
    if (tree.tokens[at]?.deprel === "acl:relcl") return antecedents(tree, headAt(tree, at));
    if (!["conj", "xcomp", "ccomp"].includes(relAt(tree, at))) return [];
    at = headAt(tree, at);
  }
  return [];
}

/** "The border with Peru, which Chile promised Bolivia it would open": who promises somebody does not promise Peru, too. */
export const isOfLaterClause = (tree: Tree, object: number, objects: readonly number[]): boolean =>
  objects.some((other) => other > object && tree.tokens[other]?.upos === "PROPN") &&
  withAntecedent(tree, object, headAt(tree, object)).some((o) => o !== object && tree.tokens[o]?.upos === "PROPN");

/** "X is a body that Y accuses": what is said of the body is said of X. */
function antecedents(tree: Tree, noun: number): number[] {
  const own = conjuncts(tree, noun);
  if (childBy(tree, noun, "cop") === undefined || tree.tokens[noun]?.upos === "PROPN") return own;
  const named = childrenBy(tree, noun, "nsubj").filter((s) => tree.tokens[s]?.upos === "PROPN");
  return [...own, ...named.flatMap((s) => conjuncts(tree, s))];
}
