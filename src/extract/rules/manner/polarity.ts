import type { Polarity } from "../../../model/index.ts";
import { words } from "../lexicon/words.ts";
import type { Judged } from "./judged.ts";
import { childrenBy, childrenOf, headAt, isNoun, isVerb, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";

const NOT = words("not n't n’t never neither nor hardly barely scarcely");
/** Verbs that say that what they govern is not so. */
const UNDOING = words(
  "deny fail refuse decline stop avoid cease prevent dispute neglect forget abandon refrain halt quit discontinue dismiss rebut refute",
);
/** Verbs whose own "not" reaches what they govern: "did not agree to attend", "does not believe that". */
const RAISING = words(
  "agree plan want intend expect believe think seek try attempt manage have need mean aim appear seem hope promise choose wish allow permit let be order authorize authorise approve",
);
/** Nouns whose "no" does: "has no plans to leave". */
const INTENTS = words(
  "plan plans intention intentions desire wish interest need reason evidence sign signs right attempt basis intent proof indication",
);
const REFUSALS = words("refusal failure inability denial unwillingness reluctance");
const HINDERING = words("stop prevent keep bar ban prohibit block discourage dissuade hinder restrain");
const CARRIERS = words(
  "make reach sign have launch carry issue hold conduct enter strike conclude give mount stage lodge file",
);
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
      if (rel === "obj" && isVerb(tree, above) && (UNDOING.has(lemmaAt(tree, above)) || isNegated(tree, above)))
        turn(above);
      if (rel === "nsubj" && tree.tokens[below]?.deprel === "nsubj:pass" && isNegated(tree, above)) turn(above);
      // "Denied making a deal": the deal is as true as the making.
      if (rel === "obj" && isVerb(tree, above) && isCarrier(tree, above)) {
        below = above;
        continue;
      }
      break;
    }
    // "Stopped Chile from attacking", "could not reach a deal without leaving".
    if (rel === "advcl" && isFrom(tree, below) && HINDERING.has(lemmaAt(tree, above))) turn(above);
    if (rel !== "xcomp" && rel !== "ccomp" && rel !== "acl") break;
    if (isNoun(tree, above)) {
      // "Its refusal to attend", "the failure to sign".
      if (REFUSALS.has(lemmaAt(tree, above))) turn(above);
      if (
        INTENTS.has(lowerAt(tree, above)) &&
        (hasNo(tree, above) || (relAt(tree, above) === "obj" && isNegated(tree, headAt(tree, above))))
      )
        turn(above);
      break;
    }
    if (UNDOING.has(lemmaAt(tree, above))) turn(above);
    if (isNegated(tree, above) && RAISING.has(lemmaAt(tree, above))) turn(above);
    below = above;
  }
  return { value: because.length % 2 === 1 ? "negated" : "asserted", because };
}

/** Verbs that only carry the noun that is their object: "make a deal", "launch an attack". */
export function isCarrier(tree: Tree, verb: number): boolean {
  return CARRIERS.has(lemmaAt(tree, verb));
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
