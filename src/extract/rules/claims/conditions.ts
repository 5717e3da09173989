import { PLAIN_HEADS, type Trigger } from "../../../ontology/index.ts";
import { isNegated } from "../manner/index.ts";
import { caseOf, childrenBy, conjuncts, headAt, isNoun, isVerb, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";
import { isInfinitive } from "./voice.ts";
import { INCLINED } from "./control-words.ts";
import { clausesOf, conditionSubjects, isOwnIntent } from "./governed-clauses.ts";

const DUTY = /^(?:should|must|shall|be|let)$/u;
const FINITE = /^(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|may|might|['’](?:s|re|ve|d|ll))$/u;
const ASKING = /^(?:whether|if|why|how|what|when|where|who|which)$/u;

/** Whether what a trigger asks to stand, or not to stand, beside its word does. */
export function meetsConditions(tree: Tree, at: number, trigger: Trigger): boolean {
  if (trigger.without?.some((slot) => standing(tree, at, slot, trigger).length > 0)) return false;
  if ("verb" in trigger && trigger.withPredicate && !isCalled(tree, at, trigger.withPredicate)) return false;
  if ("verb" in trigger && trigger.refused && !isRefused(tree, at)) return false;
  if ("verb" in trigger && trigger.undone && !isUndone(tree, at)) return false;
  if (trigger.with === undefined) return true;
  const found = trigger.with.flatMap((slot) => standing(tree, at, slot, trigger));
  const nouns = trigger.withNoun;
  return nouns === undefined
    ? found.length > 0
    : found.some((i) => nouns.includes(lemmaAt(tree, i)) || nouns.includes(lowerAt(tree, i)));
}

/** "Called it a crime and a mistake", "described it as a crime", "found it justified". */
function isCalled(tree: Tree, verb: number, wanted: readonly string[]): boolean {
  // Parsers take what it is called for a second object, too.
  const plain = [
    ...childrenBy(tree, verb, "xcomp"),
    ...childrenBy(tree, verb, "obj").slice(1),
    ...childrenBy(tree, verb, "obl").filter((c) => c > verb && caseOf(tree, c) === ""),
  ];
  const introduced = childrenBy(tree, verb, "obl", "advcl").filter((c) =>
    childrenBy(tree, c, "case", "mark").some((m) => lowerAt(tree, m) === "as"),
  );
  return [...plain, ...introduced]
    .flatMap((c) => conjuncts(tree, c))
    .some((c) => calledWords(tree, c).some((word) => wanted.includes(word)));
}

const PLAIN = new Set(PLAIN_HEADS);

/** What something is called: the word itself, and of "a cowardly act", "an act of terror" the words that say what act. */
export function calledWords(tree: Tree, i: number): string[] {
  const own = [lemmaAt(tree, i), lowerAt(tree, i)];
  if (!PLAIN.has(lemmaAt(tree, i))) return own;
  const before = childrenBy(tree, i, "amod", "compound", "advmod").filter(
    (c) => c < i || lowerAt(tree, c) === "forward",
  );
  // "A step in the right direction".
  const after = childrenBy(tree, i, "nmod").filter((c) => /^(?:of|in)$/u.test(caseOf(tree, c)));
  return [...own, ...[...before, ...after].flatMap((c) => [lemmaAt(tree, c), lowerAt(tree, c)])];
}

/** The clauses of a verb that its trigger counts: with `deeds`, those that say what is to be done. */
export function countedClauses(tree: Tree, at: number, trigger: Trigger): number[] {
  const clauses = clausesOf(tree, at);
  if (!("verb" in trigger)) return clauses;
  const isCounted = (c: number): boolean =>
    !(trigger.deeds && !isDeed(tree, c)) &&
    !(trigger.duty && !isDuty(tree, c)) &&
    !(trigger.intent && !isOwnIntent(tree, c)) &&
    !trigger.notClause?.includes(lemmaAt(tree, c)) &&
    (trigger.ofClause?.includes(lemmaAt(tree, c)) ?? true);
  return clauses.filter(isCounted);
}

function standing(tree: Tree, at: number, slot: string, trigger: Trigger): number[] {
  if (slot === "clause") return countedClauses(tree, at, trigger);
  if (slot === "provided")
    return isOffered(tree, at) ? conditionSubjects(tree, at, /^(?:if|unless|provided|once)$/u) : [];
  if (slot === "object") return childrenBy(tree, at, "obj", "iobj");
  if (slot === "recipient") return childrenBy(tree, at, "iobj");
  const heads = [at, ...childrenBy(tree, at, "obj", "iobj", "nsubj:pass")];
  const phrases = heads.flatMap((h) => childrenBy(tree, h, "obl", "nmod", "advcl", "acl", "xcomp"));
  return phrases
    .filter((c) => c > at && childrenBy(tree, c, "case", "mark").some((m) => lowerAt(tree, m) === slot))
    .flatMap((c) => conjuncts(tree, c));
}

/** "To leave", "that it leave", "that it should leave" say what to do; "that it has left", "why it left" what is so. */
function isDeed(tree: Tree, clause: number): boolean {
  if (
    childrenBy(tree, clause, "mark", "advmod", "nsubj", "obj").some((c) => c < clause && ASKING.test(lowerAt(tree, c)))
  )
    return false;
  if (isInfinitive(tree, clause)) return true;
  const helpers = childrenBy(tree, clause, "aux", "cop").map((c) => lowerAt(tree, c));
  if (helpers.some((word) => DUTY.test(word))) return true;
  if (helpers.some((word) => FINITE.test(word))) return false;
  if (isNoun(tree, clause)) return true;
  const isGerund = /ing$/u.test(lowerAt(tree, clause)) && childrenBy(tree, clause, "nsubj").length === 0;
  return isGerund || lowerAt(tree, clause) === lemmaAt(tree, clause);
}

/** What comes to somebody and is not done by him. */
const FORTUNE = /^(?:win|recover|succeed|survive|lose|be|have|get|become|benefit|prosper)$/u;

/** "That X must leave", "X has to leave", "it is X's duty": whoever says so asks X to. Nobody is asked to be done unto. */
export function isDuty(tree: Tree, clause: number): boolean {
  const subjects = childrenBy(tree, clause, "nsubj");
  // "They should not be mandatory" asks nobody to do anything, "X must be ready to leave" does.
  if (!isVerb(tree, clause) && !INCLINED.has(lemmaAt(tree, clause))) return false;
  if (subjects.some((c) => tree.tokens[c]?.deprel === "nsubj:pass" || /^(?:i|we)$/u.test(lowerAt(tree, c))))
    return false;
  const helpers = childrenBy(tree, clause, "aux").map((c) => lowerAt(tree, c));
  // "Must have left" is a guess.
  if (helpers.includes("have")) return false;
  if (helpers.some((word) => /^(?:should|must|ought)$/u.test(word))) return true;
  // "Hopes that X will sign": wants it to.
  if (
    relAt(tree, clause) === "ccomp" &&
    lemmaAt(tree, headAt(tree, clause)) === "hope" &&
    !FORTUNE.test(lemmaAt(tree, clause)) &&
    helpers.some((word) => /^(?:will|would|can|could|['’](?:ll|d))$/u.test(word))
  )
    return true;
  return (
    /^(?:have|need)$/u.test(lemmaAt(tree, clause)) &&
    childrenBy(tree, clause, "xcomp").some((c) => isInfinitive(tree, c)) &&
    !helpers.some((word) => /^(?:had|did|would)$/u.test(word)) &&
    lowerAt(tree, clause) !== "had"
  );
}

const REFUSING = /^(?:refuse|decline|unwilling|reluctant|loath)$/u;

/** "Did not comply", "failed to comply". */
function isUndone(tree: Tree, verb: number): boolean {
  const above = headAt(tree, verb);
  const isLeft = relAt(tree, verb) === "xcomp" && /^(?:fail|refuse|neglect|decline)$/u.test(lemmaAt(tree, above));
  return isLeft ? !isNegated(tree, above) : isNegated(tree, verb);
}

/** "Would agree if", "is willing to talk if": on a condition. */
function isOffered(tree: Tree, verb: number): boolean {
  const governor = relAt(tree, verb) === "xcomp" && INCLINED.has(lemmaAt(tree, headAt(tree, verb)));
  return (
    governor ||
    childrenBy(tree, verb, "aux").some((c) => /^(?:will|would|can|could|may|['’](?:ll|d))$/u.test(lowerAt(tree, c)))
  );
}

/** "Would never accept", "will not sign", "cannot agree", "refused to let". */
function isRefused(tree: Tree, verb: number): boolean {
  if (relAt(tree, verb) === "xcomp" && REFUSING.test(lemmaAt(tree, headAt(tree, verb)))) return true;
  const helpers = childrenBy(tree, verb, "aux", "advmod").map((c) => lowerAt(tree, c));
  return (
    helpers.some((word) => /^(?:will|would|can|could|ca|wo|['’](?:ll|d))$/u.test(word)) &&
    helpers.some((word) => /^(?:not|never|n['’]t)$/u.test(word))
  );
}
