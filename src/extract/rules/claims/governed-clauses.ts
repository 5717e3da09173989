import { childBy, childrenBy, conjuncts, isNoun, isVerb, lowerAt, relAt, subtree, type Tree } from "../tree.ts";
import { isInfinitive } from "./voice.ts";

/** Clauses that a verb or noun governs: what is said, asked or planned. */
export function clausesOf(tree: Tree, i: number): number[] {
  const own = childrenBy(tree, i, "ccomp", "xcomp");
  const infinitives = isNoun(tree, i)
    ? childrenBy(tree, i, "acl").filter((c) => isInfinitive(tree, c) || isThatClause(tree, c))
    : own.length > 0
      ? []
      : childrenBy(tree, i, "advcl").filter((c) => isInfinitive(tree, c));
  return [...own, ...infinitives].filter((c) => c > i);
}

/** What tells of things to come. */
export const FUTURE = /^(?:will|would|['’]ll|['’]d)$/u;

/** "Said that it will …": what the clause says its own speaker will do. */
export function isOwnIntent(tree: Tree, clause: number): boolean {
  return (
    childrenBy(tree, clause, "nsubj").some((s) => /^(?:it|he|she|they|we|i)$/u.test(lowerAt(tree, s))) &&
    childrenBy(tree, clause, "aux").some((c) => FUTURE.test(lowerAt(tree, c)))
  );
}

/** What is done by or for a deed: "marched to demand", "marched, demanding", "marched in a bid to demand". */
export function purposesOf(tree: Tree, verb: number): number[] {
  const own = childrenBy(tree, verb, "advcl", "xcomp").filter(
    (c) =>
      c > verb &&
      isVerb(tree, c) &&
      (isInfinitive(tree, c) || (/ing$/u.test(lowerAt(tree, c)) && !childBy(tree, c, "mark"))),
  );
  // "Blocked a road to protest", "staged a rally to protest": the parser may hang it from the object.
  const inner = childrenBy(tree, verb, "obj").flatMap((o) => childrenBy(tree, o, "acl"));
  return [...own, ...inner.filter((c) => isVerb(tree, c) && isInfinitive(tree, c))];
}

/** "Its demand that X leave". */
function isThatClause(tree: Tree, clause: number): boolean {
  return (
    tree.tokens[clause]?.deprel !== "acl:relcl" &&
    childrenBy(tree, clause, "mark").some((m) => lowerAt(tree, m) === "that") &&
    childBy(tree, clause, "nsubj") !== undefined
  );
}

/** "Will not talk unless X leaves": X, who is asked to; `marks` are the conjunctions that count. */
export function conditionSubjects(tree: Tree, verb: number, marks: RegExp): number[] {
  return subtree(tree, verb)
    .filter((c) => relAt(tree, c) === "advcl" && childrenBy(tree, c, "mark").some((m) => marks.test(lowerAt(tree, m))))
    .flatMap((c) => childrenBy(tree, c, "nsubj"))
    .filter((c) => tree.tokens[c]?.deprel !== "nsubj:pass")
    .flatMap((c) => conjuncts(tree, c));
}
