import { words } from "../lexicon/words.ts";
import {
  caseOf,
  childBy,
  childrenBy,
  conjuncts,
  headAt,
  isNoun,
  isVerb,
  lemmaAt,
  lowerAt,
  relAt,
  type Tree,
} from "../tree.ts";
import { objectsOf, possessorsOf, subjectsOf } from "./arguments.ts";
import { attackersOf } from "./attackers.ts";
import { beneficiariesOf } from "./beneficiaries.ts";
import { countedClauses } from "./conditions.ts";
import type { Frame } from "./frames.ts";
import { clausesOf, conditionSubjects, purposesOf } from "./governed-clauses.ts";
import { obliquesOf } from "./obliques.ts";
import { isPassive } from "./voice.ts";

/** Men and ships of war, whose coming is a deployment. */
const FORCES = words(
  "troop force soldier army unit brigade battalion division regiment warship ship frigate destroyer carrier submarine fleet vessel jet fighter bomber aircraft warplane plane tank peacekeeper marine paratrooper militia commando squadron contingent policeman officer police mercenary guard gunman column",
);

/** Tokens that fill a slot, conjuncts among them; `self` of a noun is the noun. */
export function fillersOf(frame: Frame, slot: string): number[] {
  const { tree, at, trigger } = frame;
  if ("noun" in trigger) {
    if (slot === "self") return [at];
    // An envoy for X is sent to deal with X, not by it.
    if (slot === "for" && /(?:representative|envoy|coordinator|rapporteur|negotiator)$/u.test(lemmaAt(tree, at)))
      return [];
    if (slot === "possessor") return possessorsOf(tree, at);
    if (frame.trigger.target[0] === slot) {
      const undergoing = undergoersOf(tree, at);
      if (undergoing.length > 0) return undergoing;
    }
    if (slot === "subject")
      return [...predicateSubjects(tree, at), ...(frame.relation.standing ? [] : namedAfter(tree, at))];
    if (slot === "participant") return participantsOf(tree, at);
    if (slot === "engaged") return caseOf(tree, at) === "in" ? predicateSubjects(tree, at) : [];
    if (slot === "answer") return answerersOf(tree, at);
    if (slot === "holder") return holdersOf(tree, at);
    if (slot === "behind") return caseOf(tree, at) === "behind" ? predicateSubjects(tree, at) : [];
    if (slot === "bearer") return bearersOf(tree, at);
    if (slot === "occasion") return occasionOf(tree, at);
    if (slot === "clause") return clausesOf(tree, at);
    return nounObliques(tree, at, slot);
  }
  if ("adjective" in trigger) {
    if (slot === "subject") return childrenBy(tree, at, "nsubj").flatMap((s) => conjuncts(tree, s));
    return slot === "clause" ? clausesOf(tree, at) : obliquesOf(tree, at, slot);
  }
  if (slot === "subject") return subjectsOf(tree, at);
  if (slot === "object") return objectsOf(tree, at);
  if (slot === "weapon") return attackersOf(tree, at);
  if (slot === "force") return subjectsOf(tree, at).filter((s) => FORCES.has(lemmaAt(tree, s)));
  if (slot === "recipient") return childrenBy(tree, at, "iobj").flatMap((i) => conjuncts(tree, i));
  if (slot === "clause") return countedClauses(tree, at, trigger);
  if (slot === "beneficiary") return beneficiariesOf(tree, at);
  if (slot === "purpose") return purposesOf(tree, at);
  if (slot === "object's clause") return objectsOf(tree, at).flatMap((o) => countedClauses(tree, o, trigger));
  if (slot === "provided") return conditionSubjects(tree, at, /^(?:if|unless|provided|once)$/u);
  if (slot === "unless") return conditionSubjects(tree, at, /^unless$/u);
  if (slot === "predicate")
    return childrenBy(tree, at, "xcomp", "obj").filter((c) => c > at && tree.tokens[c]?.upos !== "VERB");
  if (slot.startsWith("object's ")) {
    const preposition = slot.slice("object's ".length);
    if (preposition === "possessor") return objectsOf(tree, at).flatMap((o) => possessorsOf(tree, o));
    // "Part of an aid programme for X": what hangs from the programme.
    const objects = objectsOf(tree, at).flatMap((o) => [
      o,
      ...childrenBy(tree, o, "nmod").filter((c) => preposition !== "of" && caseOf(tree, c) === "of"),
      // "Rejected calls for talks with X".
      ...childrenBy(tree, o, "nmod").filter((c) => preposition === "with" && caseOf(tree, c) === "for"),
      // "Lifted the curfew imposed in X".
      ...childrenBy(tree, o, "acl").filter((c) => preposition !== "by" && isVerb(tree, c) && isPassive(tree, c)),
    ]);
    // "Rejected calls for talks with X", where the talks hang from the rejecting.
    const aims = preposition === "with" ? childrenBy(tree, at, "obl").filter((c) => caseOf(tree, c) === "for") : [];
    const hanging = [...objects, ...aims].flatMap((o) => obliquesOf(tree, o, preposition));
    return hanging.length > 0 ? hanging : obliquesOf(tree, at, preposition);
  }
  const own = throughNoun(tree, at, slot) ?? obliquesOf(tree, at, slot);
  // "Called it an attack on X" calls on nobody.
  if (own.length > 0 || (trigger.object === undefined && /^(?:on|of)$/u.test(slot))) return own;
  // A phrase that the parser hung from the object: "signed a treaty with X".
  return objectsOf(tree, at).flatMap((o) => obliquesOf(tree, o, slot));
}

/** "to demands from": whose the demands are that stand after "to". */
function throughNoun(tree: Tree, verb: number, slot: string): number[] | undefined {
  const [preposition, noun, whose, more] = slot.split(" ");
  if (preposition === undefined || noun === undefined || whose === undefined || more !== undefined) return undefined;
  const nouns = obliquesOf(tree, verb, preposition).filter((c) => lowerAt(tree, c) === noun);
  const found = nouns.flatMap((c) => [
    ...obliquesOf(tree, c, whose),
    ...(whose === "of" ? childrenBy(tree, c, "nmod:poss") : []),
  ]);
  return found.length > 0 ? found : undefined;
}

/** "X was the target of the attack", "the subject of Ruritanian sanctions", "under Ruritanian sanctions": to whom it was done. */
function undergoersOf(tree: Tree, noun: number): number[] {
  const above = headAt(tree, noun);
  if (caseOf(tree, noun) === "under") {
    if (childBy(tree, noun, "cop") !== undefined)
      return childrenBy(tree, noun, "nsubj").flatMap((s) => conjuncts(tree, s));
    const isSo = /^(?:come|remain|stay|be|place|live|operate)$/u.test(lemmaAt(tree, above));
    return relAt(tree, noun) === "obl" && isSo
      ? [...subjectsOf(tree, above), ...childrenBy(tree, above, "nsubj:pass")]
      : [];
  }
  if (relAt(tree, noun) !== "nmod" || caseOf(tree, noun) !== "of" || above < 0) return [];
  return /^(?:target|subject|object|victim|recipient|focus)$/u.test(lemmaAt(tree, above))
    ? predicateSubjects(tree, above)
    : [];
}

/** Of what a noun is said: "X is a port", "X, a port in Y". */
function predicateSubjects(tree: Tree, noun: number): number[] {
  if (childBy(tree, noun, "cop") !== undefined)
    return childrenBy(tree, noun, "nsubj").flatMap((s) => conjuncts(tree, s));
  return relAt(tree, noun) === "appos" ? [nearestNamed(tree, noun)] : [];
}

/** "Kone and Ulo Tamm, a former premier": the parser hangs the office from the first, it is the last one's. */
function nearestNamed(tree: Tree, noun: number): number {
  const head = headAt(tree, noun);
  const isOne = !/[^s]s$/u.test(lowerAt(tree, noun));
  return isOne ? (conjuncts(tree, head).findLast((c) => c < noun && tree.tokens[c]?.upos === "PROPN") ?? head) : head;
}

/** "Ruritania's ally Sylvania", "hostage X": whom the name right behind a noun names. */
function namedAfter(tree: Tree, noun: number): number[] {
  const above = headAt(tree, noun);
  const isTitle =
    above > noun &&
    above - noun <= 2 &&
    tree.tokens[above]?.upos === "PROPN" &&
    /^(?:nmod:desc|compound|nmod)$/u.test(tree.tokens[noun]?.deprel ?? "");
  return isTitle && caseOf(tree, noun) === "" ? [above] : [];
}

/** "With X's backing, Y took the port", "Y, with X's backing": who has it. */
function holdersOf(tree: Tree, noun: number): number[] {
  if (caseOf(tree, noun) !== "with") return [];
  const above = headAt(tree, noun);
  if (isVerb(tree, above)) return subjectsOf(tree, above);
  return relAt(tree, noun) === "nmod" && isNoun(tree, above) ? conjuncts(tree, above) : [];
}

const HAPPENING_VERBS =
  /^(?:break|erupt|begin|resume|continue|rage|flare|occur|start|take|escalate|intensify|go|ensue|persist|end)$/u;

/** After a noun, or after the light verb that it is the object of: "made an offer to X". */
function nounObliques(tree: Tree, noun: number, preposition: string): number[] {
  const own = obliquesOf(tree, noun, preposition);
  if (own.length > 0) return own;
  // "The deployment of missiles in X": where the missiles are is where they were deployed.
  if (/^(?:in|to|on|at|near|along|against|from)$/u.test(preposition)) {
    const inner = childrenBy(tree, noun, "nmod")
      .filter((c) => caseOf(tree, c) === "of")
      .flatMap((c) => obliquesOf(tree, c, preposition));
    if (inner.length > 0) return inner;
  }
  const verb = tree.tokens[noun]?.head ?? -1;
  // "Fighting broke out between X and Y".
  if (
    relAt(tree, noun) === "nsubj" &&
    /^(?:between|with|against)$/u.test(preposition) &&
    HAPPENING_VERBS.test(lemmaAt(tree, verb))
  )
    return obliquesOf(tree, verb, preposition);
  const arriving = arrivalOf(tree, noun);
  // "There was criticism of X by Y".
  if (arriving !== undefined && childBy(tree, arriving, "expl") !== undefined)
    return obliquesOf(tree, arriving, preposition);
  // "Condemnation came from X".
  if (arriving !== undefined && preposition === "from") return obliquesOf(tree, arriving, preposition);
  const isObject = tree.tokens[noun]?.deprel === "obj";
  return isObject && verb >= 0 && !isNoun(tree, verb) && childBy(tree, verb, "obl") !== undefined
    ? obliquesOf(tree, verb, preposition)
    : [];
}

/** "After talks with X, Sylvania said", "Sylvania said in talks with X": whose clause the noun stands in. */
function participantsOf(tree: Tree, noun: number): number[] {
  const verb = headAt(tree, noun);
  const isAside =
    relAt(tree, noun) === "obl" && /^(?:in|during|at|after|following|on|ahead of|before)$/u.test(caseOf(tree, noun));
  const isOthers = childrenBy(tree, noun, "nmod:poss").some((c) => tree.tokens[c]?.upos !== "PRON");
  if (!isAside || !isVerb(tree, verb) || isOthers) return [];
  return subjectsOf(tree, verb);
}

/** "Statements of condemnation came": the verb by which it is there. */
function arrivalOf(tree: Tree, noun: number): number | undefined {
  const above = headAt(tree, noun);
  const isInside =
    relAt(tree, noun) === "nmod" && /^(?:statement|message|word|letter|expression)$/u.test(lemmaAt(tree, above));
  const head = isInside ? above : noun;
  const verb = headAt(tree, head);
  return relAt(tree, head) === "nsubj" && /^(?:come|be|pour|arrive|follow)$/u.test(lemmaAt(tree, verb))
    ? verb
    : undefined;
}

/** "Despite criticism by X, Y left", "under pressure from X, Y left": whose clause it stands in. */
function bearersOf(tree: Tree, noun: number): number[] {
  const verb = headAt(tree, noun);
  const isAside =
    relAt(tree, noun) === "obl" &&
    /^(?:despite|amid|amidst|after|following|under|at|on|upon|in spite of|in the face of|because of|due to)$/u.test(
      caseOf(tree, noun),
    );
  return isAside && isVerb(tree, verb) && !isPassive(tree, verb) ? subjectsOf(tree, verb) : [];
}

/** "Held under X's auspices", "talks at the invitation of X": what is so held, whichever place or day stands between. */
function occasionOf(tree: Tree, noun: number): number[] {
  if (!/^(?:at|under|with|through|by|upon|on|thanks to)$/u.test(caseOf(tree, noun))) return [];
  let above = headAt(tree, noun);
  while (relAt(tree, above) === "nmod" && tree.tokens[above]?.upos === "PROPN") above = headAt(tree, above);
  while (relAt(tree, above) === "obl" && tree.tokens[above]?.upos === "PROPN") above = headAt(tree, above);
  if (isNoun(tree, above)) return conjuncts(tree, above);
  if (!isVerb(tree, above)) return [];
  return [...objectsOf(tree, above), ...(isPassive(tree, above) ? [] : subjectsOf(tree, above))];
}

const ANSWERING = /^(?:answer|respond|reply|retaliate|react|strike)$/u;

/** "Answered with a raid on X": whoever answers. */
function answerersOf(tree: Tree, noun: number): number[] {
  const verb = headAt(tree, noun);
  const isAnswer = relAt(tree, noun) === "obl" && caseOf(tree, noun) === "with" && isVerb(tree, verb);
  return isAnswer && ANSWERING.test(lemmaAt(tree, verb)) ? subjectsOf(tree, verb) : [];
}
