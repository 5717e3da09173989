import { caseOf, childrenBy, headAt, isVerb, lemmaAt, lowerAt, relAt, subtree, type Tree } from "../tree.ts";
import type { End } from "./ends.ts";
import { framesAt, type Frame } from "./frames.ts";

const MAX_DEPTH = 4;

/** "Refused to meet X", "vowed to shell X": whom the deed that a clause speaks of would reach. */
export function reachedBy(
  tree: Tree,
  clause: number,
  relations: readonly string[],
  targetsOf: (frame: Frame) => End[],
  depth = 0,
): End[] {
  if (depth > MAX_DEPTH) return [];
  const own = framesAt(tree, clause)
    .filter(({ relation }) => relations.includes(relation.id))
    .flatMap(targetsOf);
  if (own.length > 0) return own;
  // "Threatened to begin shelling X", "to halt aid and shell X", "to launch an attack on X".
  return childrenBy(tree, clause, "xcomp", "conj", "obj")
    .filter((c) => c > clause)
    .flatMap((c) => reachedBy(tree, c, relations, targetsOf, depth + 1));
}

/**
 * Whom a threat is meant for: who has to do something lest it be carried out ("unless X leaves"), else whom the clause
 * names as its object or after a preposition.
 */
export function threatenedIn(tree: Tree, clause: number, read: (i: number) => End[]): End[] {
  // "Threatened to refer X to the court, which could fine it if …": that condition is the court's.
  const conditions = subtree(tree, clause, (c) => tree.tokens[c]?.deprel === "acl:relcl").filter(
    (c) => relAt(tree, c) === "advcl" && isCondition(tree, c),
  );
  for (const condition of conditions) {
    const subjects = childrenBy(tree, condition, "nsubj").flatMap(read);
    if (subjects.length > 0) return subjects;
  }
  const inside = subtree(tree, clause, (c) => relAt(tree, c) === "advcl");
  for (const i of inside) {
    const rel = relAt(tree, i);
    const isNamed = rel === "obj" || rel === "iobj" || ((rel === "obl" || rel === "nmod") && isAimed(tree, i));
    const ends = isNamed ? read(i) : [];
    if (ends.length > 0) return ends;
  }
  return [];
}

function isCondition(tree: Tree, clause: number): boolean {
  return (
    isVerb(tree, clause) && childrenBy(tree, clause, "mark").some((m) => /^(?:unless|if)$/u.test(lowerAt(tree, m)))
  );
}

function isAimed(tree: Tree, noun: number): boolean {
  return childrenBy(tree, noun, "case").some((c) => /^(?:to|on|upon|against|with|at)$/u.test(lowerAt(tree, c)));
}

/** What is demanded against somebody: "the resignation of X"; "the release of X" is for X. */
const AGAINST =
  /^(?:resignation|removal|ouster|departure|dismissal|withdrawal|overthrow|impeachment|trial|prosecution|retreat|exit|arrest)$/u;

/** Who has to give what a protest demands: "reforms by X's government", "independence from X", "the resignation of X". */
export function addresseesIn(tree: Tree, demand: number, read: (i: number) => End[]): End[] {
  for (const i of subtree(tree, demand)) {
    const above = headAt(tree, i);
    if (i <= demand || above < 0 || (relAt(tree, i) !== "nmod" && relAt(tree, i) !== "obl")) continue;
    const preposition = caseOf(tree, i);
    const isGiver = /^(?:by|from)$/u.test(preposition);
    const isLoser = AGAINST.test(lemmaAt(tree, above)) && (preposition === "of" || i < above);
    const ends = isGiver || isLoser ? read(i) : [];
    if (ends.length > 0) return ends;
  }
  return [];
}
