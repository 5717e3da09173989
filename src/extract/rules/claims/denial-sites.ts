import { ACTORS } from "../../../ontology/index.ts";
import { CHARGE_WORDS, UNTRUE_WORDS } from "../lexicon/charge-words.ts";
import { words } from "../lexicon/words.ts";
import { isNegated } from "../manner/index.ts";
import { caseOf, childBy, childrenBy, headAt, isNoun, isVerb, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";
import type { AccusationHost } from "./accusations.ts";
import { objectsOf, possessorsOf, subjectsOf } from "./arguments.ts";
import type { End } from "./ends.ts";
import { obliquesOf } from "./obliques.ts";

/** Verbs of denying, with a clause or "it" for what is denied. */
const DENYING = words("deny refute rebut dispute dismiss reject contest repudiate");
/** Of those, the ones that deny whatever stands after them; the others only a charge. */
const PLAIN = words("deny refute rebut");
/** "Called the charges baseless". */
const CALLING = words("call describe brand label term deem denounce condemn slam deride characterise characterize");
/** What one denies to have had: "denied any involvement", "denies ties to the rebels". */
const SHARES = words("involvement role part responsibility link tie connection complicity wrongdoing knowledge hand");
/** "Denied that it was to blame", "denied doing so": what was said before is not said again. */
const OWNING_UP = words("blame responsible involved guilty behind do so complicit culpable");
const ACCUSING = words("accuse suspect charge indict blame implicate");
const DEFINITE = /^(?:the|this|that|these|those|such|all|both)$/u;
const PRONOUN = /^(?:it|this|that|them|these|which|something)$/u;
const SAYINGS = words("statement remark comment characterisation characterization description narrative letter");
const GROUNDS = words("basis truth foundation substance evidence ground merit proof validity");

/** A word by which somebody denies what was said before it, without saying it again. */
export interface DenialSite {
  readonly tree: Tree;
  readonly at: number;
  /** The token of who denies; for "the charges are false" whoever says so. */
  readonly by: number;
  readonly deniers: readonly End[];
  /** "…, which Y denies": said of what stands before it in the sentence. */
  readonly isAside: boolean;
  /** Nobody else says that they deny it: an aside is not told by X, of whose charge it is. */
  readonly isOwn: boolean;
  /** "The allegations", of which others may have been told since; otherwise "it", or nothing at all. */
  readonly isNamed: boolean;
  /** "Reports of a strike", "any wrongdoing": what nobody need have said before. */
  readonly isLoose: boolean;
  /** It says in a clause of its own what is denied. */
  readonly hasClause: boolean;
  /** "Denied involvement", "denied that it was to blame": in a deed, and not in what was said or planned. */
  readonly isOfDeed: boolean;
}

/** Where a sentence denies a charge that it does not tell again. */
export function denialSites(tree: Tree, host: AccusationHost): DenialSite[] {
  return tree.tokens.flatMap((token, at): DenialSite[] => {
    if (token.upos === "VERB" && DENYING.has(lemmaAt(tree, at)) && isBare(tree, at)) return denyingAt(tree, at, host);
    return [...callingAt(tree, at, host), ...untrueAt(tree, at, host)];
  });
}

function denyingAt(tree: Tree, at: number, host: AccusationHost): DenialSite[] {
  const nouns = objectsOf(tree, at).filter((o) => CHARGE_WORDS.has(lemmaAt(tree, o)) && isNoun(tree, o));
  const isNamed = nouns.some((o) => isDefinite(tree, o));
  const clauses = childrenBy(tree, at, "ccomp", "xcomp");
  const shares = objectsOf(tree, at).filter((o) => SHARES.has(lemmaAt(tree, o)));
  return deniersOf(tree, at).map((by) => ({
    ...{ tree, at, by, isNamed },
    deniers: accusedBefore(tree, by, at, host) ?? host.reader.read(tree, by, ACTORS),
    isAside: isAside(tree, at),
    isOwn: isAside(tree, at),
    // "Denied reports that it was at war": of others than have just spoken.
    isLoose: nouns.length > 0 && !isNamed && !isAside(tree, at),
    hasClause:
      clauses.some((c) => !OWNING_UP.has(lemmaAt(tree, c))) ||
      nouns.some((o) => childrenBy(tree, o, "acl").some((c) => c !== at)) ||
      shares.some((o) => childBy(tree, o, "nmod", "acl") !== undefined),
    isOfDeed: clauses.length > 0 || shares.length > 0,
  }));
}

/** "Was accused of arming the rebels, which it denies": not the rebels. */
function accusedBefore(tree: Tree, by: number, at: number, host: AccusationHost): readonly End[] | undefined {
  if (tree.tokens[by]?.upos !== "PRON" || !isAside(tree, at)) return undefined;
  const accusing = tree.tokens.findLastIndex((_, i) => i < at && isVerb(tree, i) && ACCUSING.has(lemmaAt(tree, i)));
  const accused = accusing < 0 ? [] : objectsOf(tree, accusing).flatMap((o) => host.reader.read(tree, o, ACTORS));
  return accused.length > 0 ? accused : undefined;
}

/** Who denies; in "a charge Peru denies" what it denies may have been taken for who does. */
function deniersOf(tree: Tree, verb: number): number[] {
  const subjects = subjectsOf(tree, verb);
  // "It denies the claims".
  return subjects.filter((s) => !isCharge(tree, s) || (subjects.length === 1 && lowerAt(tree, s) === "it"));
}

function isCharge(tree: Tree, i: number): boolean {
  return (
    CHARGE_WORDS.has(lemmaAt(tree, i)) ||
    /^(?:it|this|that|them|something|which)$/u.test(lowerAt(tree, i)) ||
    CHARGE_WORDS.has(lowerAt(tree, i))
  );
}

const isDefinite = (tree: Tree, noun: number): boolean =>
  childrenBy(tree, noun, "det").some((d) => DEFINITE.test(lowerAt(tree, d)));

/** Whether what is denied is named no further than "it", "the claim", "that it was to blame". */
function isBare(tree: Tree, verb: number): boolean {
  // "Denies that", which is no relative pronoun here.
  const objects = [...objectsOf(tree, verb), ...childrenBy(tree, verb, "obj").filter((o) => o > verb)];
  if (objects.some((o) => childrenBy(tree, o, "nmod:poss").length > 0)) return false;
  if (objects.some((o) => isCharge(tree, o))) return true;
  if (isAside(tree, verb)) return true;
  if (childrenBy(tree, verb, "nsubj").length > 1 && childrenBy(tree, verb, "nsubj").some((s) => isCharge(tree, s)))
    return true;
  if (!PLAIN.has(lemmaAt(tree, verb))) return false;
  if (objects.some((o) => SHARES.has(lemmaAt(tree, o)))) return true;
  // "Peru denied, and said": a past or present of its own.
  return objects.length === 0 && (hasClauseBelow(tree, verb) || isFinite(tree, verb));
}

const hasClauseBelow = (tree: Tree, verb: number): boolean => childrenBy(tree, verb, "ccomp", "xcomp").length > 0;

const isFinite = (tree: Tree, verb: number): boolean =>
  /^(?:root|conj|ccomp|parataxis)$/u.test(relAt(tree, verb)) &&
  lemmaAt(tree, verb) === "deny" &&
  childrenBy(tree, verb, "nsubj").length > 0 &&
  childrenBy(tree, verb, "iobj", "obl").length === 0;

/**
 * "X says that Y lied, which Y denies", "a charge Y denies", "allegations denied by Y": whatever the parser has "which"
 * stand for, and not as X says.
 */
function isAside(tree: Tree, verb: number): boolean {
  if (childrenBy(tree, verb, "obj").some((o) => /^(?:which|something)$/u.test(lowerAt(tree, o)))) return true;
  const noun = headAt(tree, verb);
  return (
    relAt(tree, verb) === "acl" &&
    noun < verb &&
    (CHARGE_WORDS.has(lemmaAt(tree, noun)) || lowerAt(tree, noun) === "something") &&
    /^(?:appos|parataxis|obj|conj|dep|obl)$/u.test(relAt(tree, noun)) &&
    lowerAt(tree, noun - (childBy(tree, noun, "det") === undefined ? 1 : 2)) === ","
  );
}

/** "Called the charges baseless", "described the claims as absurd". */
function callingAt(tree: Tree, at: number, host: AccusationHost): DenialSite[] {
  if (!isVerb(tree, at) || !CALLING.has(lemmaAt(tree, at)) || isNegated(tree, at)) return [];
  const charges = objectsOf(tree, at).filter(
    (o) => (CHARGE_WORDS.has(lemmaAt(tree, o)) || SAYINGS.has(lemmaAt(tree, o))) && isUnowned(tree, o),
  );
  const isUntrue = childrenBy(tree, at, "xcomp", "obl", "advcl").some(
    (c) => isUntrueWord(tree, c) && (relAt(tree, c) === "xcomp" || caseOf(tree, c) === "as"),
  );
  if (charges.length === 0 || !isUntrue) return [];
  return subjectsOf(tree, at).map((by) => ({
    ...{ tree, at, by, isAside: false, isOwn: false, isNamed: true, isLoose: false, hasClause: false, isOfDeed: false },
    deniers: host.reader.read(tree, by, ACTORS),
  }));
}

/** "The charges are false", "this is a lie", "there is no truth in the reports", as somebody says. */
function untrueAt(tree: Tree, at: number, host: AccusationHost): DenialSite[] {
  const isNamed = isUntrueOfCharge(tree, at) || isGroundless(tree, at);
  const isThat =
    isCalledUntrue(tree, at) &&
    childrenBy(tree, at, "nsubj").some((s) => /^(?:it|this|that|they|these)$/u.test(lowerAt(tree, s))) &&
    childBy(tree, at, "ccomp", "csubj") === undefined;
  if (!isNamed && !isThat && !isLeftUnsaid(tree, at) && !isNoSuch(tree, at)) return [];
  const speaker = host.speakerOf(tree, at);
  if (!speaker?.actor || !ACTORS.includes(speaker.actor.referent.kind)) return [];
  const denier: End = { kind: "actor", actor: speaker.actor, tree: speaker.tree, at: speaker.at };
  return [
    {
      tree,
      at,
      by: speaker.at,
      deniers: [denier],
      isAside: false,
      isOwn: true,
      isNamed,
      isLoose: false,
      hasClause: false,
      isOfDeed: false,
    },
  ];
}

const isUntrueWord = (tree: Tree, i: number): boolean =>
  UNTRUE_WORDS.has(lemmaAt(tree, i)) || UNTRUE_WORDS.has(lowerAt(tree, i));

/** "Is false", "is not true". */
const isCalledUntrue = (tree: Tree, i: number): boolean =>
  childBy(tree, i, "cop") !== undefined &&
  (isNegated(tree, i) ? /^(?:true|correct|accurate|so|case)$/u.test(lowerAt(tree, i)) : isUntrueWord(tree, i));

const isUnowned = (tree: Tree, charge: number): boolean =>
  isDefinite(tree, charge) && possessorsOf(tree, charge, 1).length === 0;

function isUntrueOfCharge(tree: Tree, at: number): boolean {
  return (
    isCalledUntrue(tree, at) &&
    childrenBy(tree, at, "nsubj").some((s) => CHARGE_WORDS.has(lemmaAt(tree, s)) && isUnowned(tree, s))
  );
}

/** "But Peru insists that it has not", "said it had never done so". */
function isLeftUnsaid(tree: Tree, at: number): boolean {
  return (
    /^(?:have|do|be)$/u.test(lemmaAt(tree, at)) &&
    relAt(tree, at) === "ccomp" &&
    isNegated(tree, at) &&
    childrenBy(tree, at, "nsubj").some((s) => /^(?:it|he|she|they|we|i)$/u.test(lowerAt(tree, s))) &&
    childBy(tree, at, "obj", "obl", "ccomp", "xcomp", "advcl", "nmod") === undefined
  );
}

/** "Said no such meeting took place". */
function isNoSuch(tree: Tree, at: number): boolean {
  return (
    isNoun(tree, at) &&
    childrenBy(tree, at, "det").some((d) => lowerAt(tree, d) === "no") &&
    childrenBy(tree, at, "amod", "det").some((d) => lowerAt(tree, d) === "such")
  );
}

function isGroundless(tree: Tree, at: number): boolean {
  if (!GROUNDS.has(lemmaAt(tree, at)) || !isNegated(tree, at)) return false;
  const verb = headAt(tree, at);
  return ["for", "to", "in", "behind"]
    .flatMap((word) => [...obliquesOf(tree, at, word), ...(isVerb(tree, verb) ? obliquesOf(tree, verb, word) : [])])
    .some((i) => (CHARGE_WORDS.has(lemmaAt(tree, i)) && isUnowned(tree, i)) || PRONOUN.test(lowerAt(tree, i)));
}
