import { caseOf, childrenBy, conjuncts, lowerAt, subtree, type Tree } from "../tree.ts";

/** "X, along with Y and Z, condemned it": Y and Z did, too. */
export function companionsOf(tree: Tree, subject: number, verb: number): number[] {
  const own = childrenBy(tree, subject, "nmod", "obl").filter(
    (c) => c < verb && /^(?:along with|together with|as well as|alongside)$/u.test(caseOf(tree, c)),
  );
  // The parser may hang "together" from the verb.
  const loose = childrenBy(tree, verb, "advmod")
    .filter((a) => a < verb && a > subject && /^(?:together|along)$/u.test(lowerAt(tree, a)))
    .flatMap((a) => childrenBy(tree, a, "obl", "nmod").filter((c) => c < verb && caseOf(tree, c) === "with"));
  // "X denied it, as did Y".
  const likewise = childrenBy(tree, verb, "advcl")
    .filter((c) => c > verb && tree.tokens[c]?.upos === "AUX" && lowerAt(tree, c - 1) === "as")
    .flatMap((c) => childrenBy(tree, c, "nsubj"));
  return [...own, ...loose, ...likewise].flatMap((c) => conjuncts(tree, c));
}

/** "The talks broke up, with X blaming Y": the noun after "with" right before a participle. */
export function absoluteSubject(tree: Tree, verb: number, governor: number): number | undefined {
  if (!/ing$/iu.test(lowerAt(tree, verb)) || childrenBy(tree, verb, "mark").length > 0) return undefined;
  return childrenBy(tree, governor, "obl").find(
    (c) => c < verb && caseOf(tree, c) === "with" && Math.max(...subtree(tree, c)) === verb - 1,
  );
}
