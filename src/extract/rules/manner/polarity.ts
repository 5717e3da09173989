import type { Polarity } from "../../../model/index.ts";
import { isInfinitive } from "../claims/voice.ts";
import type { Judged } from "./judged.ts";
import {
  ACQUITTING,
  CANCELLING,
  CARRIERS,
  DECIDING,
  DENYING,
  HINDERING,
  INTENTS,
  NOT,
  RAISING,
  REFUSALS,
  REFUTING,
  REPORTS,
  TRUE,
  UNDOING,
  UNDOING_PHRASES,
  UNTRUE,
} from "./polarity-rows.ts";
import { childrenBy, childrenOf, headAt, isNoun, isVerb, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";

const MAX_DEPTH = 6;

/** Whether the text says that it is not so; the trigger's own "no" ("rejected") is none. */
export function polarityOf(tree: Tree, at: number, given?: Polarity): Judged<Polarity> {
  const because: string[] = given === "negated" ? ["the word itself says that it is not so"] : [];
  const turn = (i: number): void => {
    because.push(`turned by “${tree.tokens[i]?.text ?? ""}”`);
  };
  const own = negatorOf(tree, at);
  if (own !== undefined) turn(own);
  let below = at;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const above = headAt(tree, below);
    if (above < 0) break;
    const rel = relAt(tree, below);
    if (rel === "conj") {
      // "Did not meet or call X" negates both; "did not meet X but called Y" only the first.
      if (isVerb(tree, below) && isVerb(tree, above) && isNegated(tree, above) && sharesNegation(tree, below))
        turn(above);
      below = above;
      continue;
    }
    if (["obj", "nsubj", "nmod", "obl"].includes(rel) && !isVerb(tree, below)) {
      // A noun that says it: "denied any rejection", "no offer was made", "without an offer".
      if (hasNo(tree, below)) break;
      if (rel === "obj" && isVerb(tree, above)) {
        // "Declined Kone's offer": the offer was made.
        const isMade = childrenBy(tree, below, "nmod:poss").length > 0 && !DENYING.words.has(lemmaAt(tree, above));
        if (UNDOING.words.has(lemmaAt(tree, above)) && !isMade) turn(above);
        if (isNegated(tree, above)) turn(negatorOf(tree, above) ?? above);
      }
      if (rel === "nsubj" && tree.tokens[below]?.deprel === "nsubj:pass" && isNegated(tree, above)) turn(above);
      if (depth === 0 && isCalledOff(tree, below)) turn(above);
      // "Denied making a deal": the deal is as true as the making.
      if (rel === "obj" && isVerb(tree, above) && isCarrier(tree, above)) {
        below = above;
        continue;
      }
      break;
    }
    // "Stopped Chile from attacking", "could not reach a deal without leaving".
    if (rel === "advcl" && isFrom(tree, below) && HINDERING.words.has(lemmaAt(tree, above))) turn(above);
    // "Instead of attacking Chile", "rather than meet".
    const instead = rel === "advcl" ? insteadOf(tree, below) : undefined;
    if (instead !== undefined) turn(instead);
    // "Decided against leaving", "backed out of leaving".
    const marks = rel === "advcl" ? childrenBy(tree, below, "mark", "case").map((m) => lowerAt(tree, m)) : [];
    if (marks.includes("against") && DECIDING.has(lemmaAt(tree, above))) turn(above);
    if (
      marks.some((m) => m === "of" || m === "from") &&
      (isPhrase(tree, above, UNDOING_PHRASES) || isShort(tree, above))
    )
      turn(above);
    if (marks[0] === "of" && ACQUITTING.has(lemmaAt(tree, above))) turn(above);
    // "Pleaded not guilty to murdering X".
    if (marks[0] === "to" && lowerAt(tree, above) === "guilty" && isNegated(tree, above)) turn(above);
    if (marks[0] === "out" && UNDOING_PHRASES.has(`${lemmaAt(tree, above)}-out`)) turn(above);
    // "Was not granted permission, by anybody, to visit X".
    if (rel === "advcl" && isInfinitive(tree, below) && isRefusedLeave(tree, above)) turn(above);
    const isClause = rel === "csubj" || (rel === "advcl" && !isVerb(tree, above) && isInfinitive(tree, below));
    if (rel !== "xcomp" && rel !== "ccomp" && rel !== "acl" && !isClause) break;
    if (isNoun(tree, above)) {
      const refuted = refuterAbove(tree, below) ?? untruthOf(tree, below);
      if (refuted !== undefined) turn(refuted);
      // "Its refusal to attend", "the failure to sign".
      if (REFUSALS.words.has(lemmaAt(tree, above))) turn(above);
      if (
        INTENTS.words.has(lowerAt(tree, above)) &&
        (hasNo(tree, above) || (relAt(tree, above) === "obj" && isNegated(tree, headAt(tree, above))))
      )
        turn(above);
      break;
    }
    const isUndoing = UNDOING.words.has(lemmaAt(tree, above)) || isPhrase(tree, above, UNDOING_PHRASES);
    // "Has yet to leave".
    if (lemmaAt(tree, above) === "have" && isYetTo(tree, below)) turn(above);
    const word = lemmaAt(tree, above);
    const isUntrue = !isVerb(tree, above) && (UNTRUE.words.has(word) || UNTRUE.words.has(lowerAt(tree, above)));
    if (isUndoing || isUntrue) turn(above);
    const not = negatorOf(tree, above);
    if (not !== undefined && (isUndoing || isUntrue || RAISING.words.has(word) || TRUE.words.has(word))) turn(not);
    below = above;
  }
  return { value: because.length % 2 === 1 ? "negated" : "asserted", because };
}

/** "Was not given leave", "was denied permission". */
function isRefusedLeave(tree: Tree, verb: number): boolean {
  const isLeave = childrenBy(tree, verb, "obj").some((o) =>
    /^(?:permission|leave|approval|clearance|visa|right|authorisation|authorization|access)$/u.test(lemmaAt(tree, o)),
  );
  const lemma = lemmaAt(tree, verb);
  return (
    isLeave &&
    (lemma === "deny" ||
      lemma === "refuse" ||
      (/^(?:grant|give|allow|get|receive)$/u.test(lemma) && isNegated(tree, verb)))
  );
}

/** The verb that denies a report of what the clause says: "dismissed reports that", "denied accusations of". */
export function refuterAbove(tree: Tree, clause: number): number | undefined {
  const noun = headAt(tree, clause);
  // "Reports that X had left were denied by Y", too.
  const isDenied = relAt(tree, noun) === "obj" || tree.tokens[noun]?.deprel === "nsubj:pass";
  if (relAt(tree, clause) !== "acl" || !REPORTS.words.has(lemmaAt(tree, noun)) || !isDenied) return undefined;
  const verb = headAt(tree, noun);
  const isClause = childrenBy(tree, clause, "mark").some((m) => /^(?:that|of)$/u.test(lowerAt(tree, m)));
  const isMade = childrenBy(tree, noun, "nmod:poss").length > 0;
  return isClause && !isMade && isVerb(tree, verb) && REFUTING.has(lemmaAt(tree, verb)) && !isNegated(tree, verb)
    ? verb
    : undefined;
}

/** "The notion that X attacked Y is absurd". */
function untruthOf(tree: Tree, clause: number): number | undefined {
  const noun = headAt(tree, clause);
  const above = headAt(tree, noun);
  const isUntrue = UNTRUE.words.has(lemmaAt(tree, above)) || UNTRUE.words.has(lowerAt(tree, above));
  // "Norway's claim that X attacked Y is absurd": Norway still says so.
  const isMade = childrenBy(tree, noun, "nmod:poss", "nmod").length > 0;
  return relAt(tree, noun) === "nsubj" && REPORTS.words.has(lemmaAt(tree, noun)) && isUntrue && !isMade
    ? above
    : undefined;
}

/** "Cancelled a visit to X", "the talks were called off". */
function isCalledOff(tree: Tree, noun: number): boolean {
  const verb = headAt(tree, noun);
  const isDone = relAt(tree, noun) === "obj" || tree.tokens[noun]?.deprel === "nsubj:pass";
  const isCancelled = (word: number): boolean =>
    isVerb(tree, word) && (CANCELLING.has(lemmaAt(tree, word)) || isPhrase(tree, word, CANCELLING));
  // "A planned trip to X, which was cancelled", "the cancelled trip to X".
  const beside = [...childrenBy(tree, noun, "acl"), ...placesOf(tree, noun).flatMap((c) => childrenBy(tree, c, "acl"))];
  return (
    (isDone && isCancelled(verb)) ||
    beside.some((c) => isCancelled(c) && childrenBy(tree, c, "obj").length === 0) ||
    childrenBy(tree, noun, "amod").some((c) => /^(?:cancelled|canceled|aborted|scrapped)$/u.test(lowerAt(tree, c)))
  );
}

/** "To X" of a trip, from which the parser may hang what is said of the trip. */
const placesOf = (tree: Tree, noun: number): number[] =>
  childrenBy(tree, noun, "nmod").filter((c) => childrenBy(tree, c, "case").some((m) => lowerAt(tree, m) === "to"));

function isPhrase(tree: Tree, verb: number, phrases: ReadonlySet<string>): boolean {
  return childrenOf(tree, verb).some((c) => c > verb && phrases.has(`${lemmaAt(tree, verb)}-${lowerAt(tree, c)}`));
}

/** "Stopped short of leaving", "is far from leaving". */
function isShort(tree: Tree, word: number): boolean {
  return /^(?:short|far)$/u.test(lowerAt(tree, word));
}

/** "Has yet to leave". */
export function isYetTo(tree: Tree, verb: number): boolean {
  const to = childrenBy(tree, verb, "mark").find((m) => lowerAt(tree, m) === "to");
  return to !== undefined && lowerAt(tree, to - 1) === "yet";
}

/** Verbs that only carry the noun that is their object: "make a deal", "launch an attack". */
export function isCarrier(tree: Tree, verb: number): boolean {
  return CARRIERS.has(lemmaAt(tree, verb));
}

function insteadOf(tree: Tree, verb: number): number | undefined {
  return childrenOf(tree, verb).find((c) => c < verb && /^(?:instead|rather)$/u.test(lowerAt(tree, c)));
}

function isFrom(tree: Tree, verb: number): boolean {
  return childrenBy(tree, verb, "mark", "case").some((m) => lowerAt(tree, m) === "from");
}

function sharesNegation(tree: Tree, conjunct: number): boolean {
  return (
    childrenBy(tree, conjunct, "cc").some((c) => /^(?:or|nor)$/u.test(lowerAt(tree, c))) &&
    childrenBy(tree, conjunct, "nsubj", "aux").length === 0
  );
}

/** Whether a verb or noun has a "not", "no" or "nobody" of its own. */
export function isNegated(tree: Tree, at: number): boolean {
  return negatorOf(tree, at) !== undefined;
}

/** The word of "did not", "no state", "nobody", "without", "no longer" about a verb or noun. */
function negatorOf(tree: Tree, at: number): number | undefined {
  if (at < 0) return undefined;
  for (const child of childrenOf(tree, at)) {
    const word = lowerAt(tree, child);
    const rel = relAt(tree, child);
    if (NOT.has(word) && ["advmod", "aux", "cc", "det", "neg", "mark", "dep"].includes(rel))
      return isNotOnly(tree, child) ? undefined : child;
    if ((rel === "mark" || rel === "case") && word === "without") return child;
    if (rel === "advmod" && word === "longer" && lowerAt(tree, child - 1) === "no") return child;
    if (rel === "nsubj" && (hasNo(tree, child) || /^(?:nobody|none|no-one|nothing|neither)$/u.test(word))) return child;
    if (rel === "obj" && isVerb(tree, at) && (hasNo(tree, child) || /^(?:nobody|none|nothing)$/u.test(word)))
      return child;
  }
  return isNoun(tree, at) && hasNo(tree, at) ? at : undefined;
}

function hasNo(tree: Tree, noun: number): boolean {
  return childrenBy(tree, noun, "det", "advmod", "cc").some(
    (d) => lowerAt(tree, d) === "no" || lowerAt(tree, d) === "neither",
  );
}

/** "Not only", "not just". */
function isNotOnly(tree: Tree, not: number): boolean {
  return /^(?:only|just|merely|simply)$/u.test(lowerAt(tree, not + 1));
}
