import { caseOf, childrenBy, conjuncts, headAt, lowerAt, type Tree } from "../tree.ts";

/** The nouns after a preposition that hang from `i`: "with", "according to". */
export function obliquesOf(tree: Tree, i: number, preposition: string): number[] {
  const found = childrenBy(tree, i, "obl", "nmod", "advcl").filter((c) => matchesCase(tree, c, preposition));
  const relative =
    tree.tokens[i]?.deprel === "acl:relcl" ? found.filter((c) => /^(?:whom|which)$/u.test(lowerAt(tree, c))) : [];
  if (relative.length > 0) return conjuncts(tree, headAt(tree, i));
  return (found.length > 0 ? found : strayObliques(tree, i, preposition)).flatMap((c) => conjuncts(tree, c));
}

/** Prepositions that no place or day takes of its own accord: "rallies in Zelna against X", "talks on Monday with X". */
const STRAYING = /^(?:against|with|over|between|among|by|towards?)$/u;

/** The phrases that the parser hung from the place or day that stands between: "rallies in Zelna *against X*". */
function strayObliques(tree: Tree, i: number, preposition: string): number[] {
  if (!STRAYING.test(preposition)) return [];
  return childrenBy(tree, i, "obl", "nmod")
    .filter((c) => c > i && tree.tokens[c]?.upos === "PROPN")
    .filter((c) => /^(?:in|at|on|near|outside|across|throughout|)$/u.test(caseOf(tree, c)))
    .flatMap((c) => childrenBy(tree, c, "nmod", "obl"))
    .filter((c) => matchesCase(tree, c, preposition));
}

/** "Out of" may be two prepositions or an adverb and one: what stands before the noun counts. */
function matchesCase(tree: Tree, noun: number, wanted: string): boolean {
  const found = caseOf(tree, noun);
  if (
    found === wanted ||
    (found.endsWith(` ${wanted}`) && /^(?:together|along|up|over|back|out|off|down) /u.test(found))
  )
    return true;
  const parts = wanted.split(" ");
  const last = childrenBy(tree, noun, "case")
    .filter((c) => c < noun)
    .at(-1);
  return (
    parts.length > 1 &&
    last !== undefined &&
    parts.every((word, n) => lowerAt(tree, last - parts.length + 1 + n) === word)
  );
}
