import type { Modality } from "../../../model/index.ts";
import { isInfinitive, isPassive } from "../claims/voice.ts";
import { SAYING as SAYING_THINGS } from "../claims/control-words.ts";
import {
  ancestors,
  caseOf,
  childrenBy,
  childrenOf,
  headAt,
  isNoun,
  isVerb,
  lemmaAt,
  lowerAt,
  relAt,
  type Tree,
} from "../tree.ts";
import type { Judged } from "./judged.ts";
import { doubtAbove } from "./doubt.ts";
import { type Found, ownModality, rowFor } from "./own-modality.ts";
import {
  AGAINST,
  ANSWERING,
  ASKING,
  AVOWALS,
  VOTED,
  HELD,
  PUT,
  DUTIES,
  GOVERNORS,
  NOUN_GOVERNORS,
  SETTING,
  THREATS,
  WISHING,
} from "./modality-rows.ts";
import { isCarrier, isNegated, isYetTo } from "./polarity.ts";

const SAYING = /^(?:say|confirm|state|know|prove|mention|reveal|disclose|specify)$/u;
const MAX_DEPTH = 6;

/** Whether the text says that it happened, is planned, may happen, or would under a condition. */
export function modalityOf(tree: Tree, at: number, given?: Modality): Judged<Modality> {
  const found = judge(tree, at);
  if (!found)
    return { value: given ?? "actual", because: given === undefined ? [] : [`the word itself says ${given}`] };
  return { value: found.modality, because: [`${found.modality} by “${tree.tokens[found.by]?.text ?? ""}”`] };
}

function judge(tree: Tree, at: number): Found | undefined {
  const doubt = doubtAbove(tree, at);
  if (doubt) return doubt;
  const own = ownModality(tree, at);
  if (own) return own;
  let below = at;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const above = headAt(tree, below);
    if (above < 0) return undefined;
    const step = stepUp(tree, below, above, depth);
    if (step === "stop") return undefined;
    if (step !== "on") return step;
    below = above;
  }
  return undefined;
}

/** "Kone did not say that he had ordered it", "declined to say whether he had": nobody says it of him. */
export function isUnsaid(tree: Tree, at: number): boolean {
  const clause = [at, ...ancestors(tree, at)].find((i) => relAt(tree, i) === "ccomp" && isVerb(tree, i));
  const above = clause === undefined ? -1 : headAt(tree, clause);
  if (clause === undefined || !isVerb(tree, above) || !SAYING.test(lemmaAt(tree, above))) return false;
  // Of others it remains possible.
  if (!childrenBy(tree, clause, "nsubj").some((s) => /^(?:he|she|it|they)$/u.test(lowerAt(tree, s)))) return false;
  const governor = relAt(tree, above) === "xcomp" ? lemmaAt(tree, headAt(tree, above)) : "";
  return isNegated(tree, above) || /^(?:decline|refuse|fail)$/u.test(governor);
}

/** What the word above says of the one below; or that the one above it may, or that nothing further up can. */
function stepUp(tree: Tree, below: number, above: number, depth: number): Found | "on" | "stop" {
  const rel = relAt(tree, below);
  if (rel === "conj") {
    const isShared =
      isVerb(tree, below) &&
      isVerb(tree, above) &&
      childrenBy(tree, below, "nsubj", "aux").length === 0 &&
      !isNewTense(tree, below, above);
    return (isShared ? ownModality(tree, above) : undefined) ?? "on";
  }
  // "Voted to reject it": the vote is the rejecting.
  if (rel === "xcomp" && lemmaAt(tree, above) === "vote" && VOTED.test(lemmaAt(tree, below))) return "on";
  if (isVerb(tree, below) && (rel === "xcomp" || rel === "ccomp")) {
    const governed = byGovernor(tree, below, above);
    if (governed) return governed;
    // "Did not say that it had": nobody says it.
    if (rel === "ccomp" && isVerb(tree, above) && isNegated(tree, above) && SAYING.test(lemmaAt(tree, above)))
      return { modality: "possible", by: above };
    // "If it finds that X attacked Y": no more than supposed.
    const supposed = rel === "ccomp" && isVerb(tree, above) ? conditionOf(tree, above) : undefined;
    if (supposed) return supposed;
    return rel === "ccomp" ? "stop" : "on";
  }
  // "An order directing X to leave", "a letter accusing X": what it says it says now.
  if (rel === "acl" && isNoun(tree, above) && /ing$/u.test(lowerAt(tree, below)) && isMessage(tree, below))
    return "stop";
  if (rel === "acl" && isNoun(tree, above) && (isInfinitive(tree, below) || /ing$/u.test(lowerAt(tree, below))))
    // "Would be the first to leave".
    return rowFor(NOUN_GOVERNORS, tree, above) ?? ownModality(tree, above) ?? "stop";
  if (rel === "advcl") return byClause(tree, below, above);
  if (["obj", "nsubj", "obl", "nmod"].includes(rel) && isNoun(tree, below)) {
    // A noun that says it takes the manner of its verb: "may issue a rejection".
    if (
      rel === "nmod" &&
      depth === 0 &&
      THREATS.has(lowerAt(tree, above)) &&
      /^(?:of|about|over)$/u.test(caseOf(tree, below))
    )
      return { modality: "possible", by: above };
    if (depth === 0 && isSet(tree, below)) return { modality: "planned", by: above };
    if (!isVerb(tree, above) || depth > 0) return "stop";
    const verb = ownModality(tree, above);
    // "Its plan would help X": the plan is there; "a plan will be presented" is not yet.
    const isThere =
      rel === "nsubj" && PUT.test(lemmaAt(tree, below)) && hasOwner(tree, below) && !isCarrier(tree, above);
    if (verb) return isThere ? "stop" : verb;
    // "Urged X to accept Y's offer": the offer is there.
    if (
      rel === "obj" &&
      PUT.test(lemmaAt(tree, below)) &&
      ANSWERING.test(lemmaAt(tree, above)) &&
      isSomebodys(tree, below)
    )
      return "stop";
    if (rel !== "obj") return "stop";
    // "Proposed talks with X": the talks are to come; "proposed X's plan" leaves the plan where it is.
    const isHeld = HELD.test(lemmaAt(tree, below)) && childrenBy(tree, below, "nmod:poss").length === 0;
    const wished = isHeld ? rowFor(WISHING, tree, above) : undefined;
    return wished ?? (isCarrier(tree, above) || isInfinitive(tree, above) ? "on" : "stop");
  }
  return rel === "xcomp" ? "on" : "stop";
}

/** "X's offer", "a new Ruritanian offer", "the offer by X". */
function isSomebodys(tree: Tree, noun: number): boolean {
  return (
    hasOwner(tree, noun) ||
    childrenBy(tree, noun, "amod", "compound").some((c) => c < noun && /^\p{Lu}/u.test(tree.tokens[c]?.text ?? "")) ||
    childrenBy(tree, noun, "nmod").some((c) => /^(?:by|from)$/u.test(caseOf(tree, c)))
  );
}

/** "Would appeal and asked for a delay": the asking is no longer under "would". */
function isNewTense(tree: Tree, below: number, above: number): boolean {
  const isBareAbove = lowerAt(tree, above) === lemmaAt(tree, above) && childrenBy(tree, above, "aux").length > 0;
  return isBareAbove && lowerAt(tree, below) !== lemmaAt(tree, below) && !/ing$/u.test(lowerAt(tree, below));
}

/** "If it finds that": the condition under which the clause below would be so. */
function conditionOf(tree: Tree, verb: number): Found | undefined {
  const own = ownModality(tree, verb);
  return own?.modality === "hypothetical" && relAt(tree, own.by) === "mark" ? own : undefined;
}

const MESSAGES = /^(?:order|direct|instruct|tell)$/u;

function isMessage(tree: Tree, verb: number): boolean {
  return SAYING_THINGS.has(lemmaAt(tree, verb)) || MESSAGES.test(lemmaAt(tree, verb));
}

/** "The talks are planned for Monday", "postponed a visit". */
function isSet(tree: Tree, noun: number): boolean {
  const verb = headAt(tree, noun);
  const isPatient = tree.tokens[noun]?.deprel === "nsubj:pass";
  if (!isVerb(tree, verb) || (!isPatient && !HELD.test(lemmaAt(tree, noun)))) return false;
  const isDone = relAt(tree, noun) === "obj" || isPatient;
  const particle = childrenOf(tree, verb).find(
    (c) => c > verb && SETTING.has(`${lemmaAt(tree, verb)}-${lowerAt(tree, c)}`),
  );
  return isDone && (particle !== undefined || SETTING.has(lemmaAt(tree, verb)));
}

/** "Plans to leave", "asked that it leave", "has to leave", "may want to leave". */
function byGovernor(tree: Tree, below: number, above: number): Found | undefined {
  const isOpen = relAt(tree, below) === "xcomp";
  if (isYetTo(tree, below)) return undefined;
  if (isRuleOut(tree, above)) return { modality: isNegated(tree, above) ? "possible" : "planned", by: above };
  // "Would like to leave": wishes to.
  if (isOpen && isInfinitive(tree, below) && /^(?:like|love|prefer)$/u.test(lemmaAt(tree, above)))
    return { modality: "planned", by: above };
  if (isOpen && isInfinitive(tree, below) && DUTIES.has(lemmaAt(tree, above)) && lowerAt(tree, above) !== "had")
    return { modality: "hypothetical", by: above };
  if (isOpen || isBare(tree, below)) {
    const row = isVerbal(tree, above) ? rowFor(GOVERNORS, tree, above) : undefined;
    const own = row ? ownModality(tree, above) : undefined;
    if (isVerbal(tree, above) && isAskedOf(tree, below, above)) return { modality: "hypothetical", by: above };
    if (row) return own?.modality === "possible" ? own : row;
  }
  return isOpen ? ownModality(tree, above) : undefined;
}

/** "Urged X to leave", "demanded that X leave": what is asked of somebody is not his plan. */
function isAskedOf(tree: Tree, below: number, above: number): boolean {
  if (!ASKING.has(lemmaAt(tree, above))) return false;
  if (isPassive(tree, above)) return relAt(tree, below) === "xcomp" && isInfinitive(tree, below);
  return childrenBy(tree, above, "obj", "iobj", "obl").length > 0 || childrenBy(tree, below, "nsubj").length > 0;
}

function hasOwner(tree: Tree, noun: number): boolean {
  return childrenOf(tree, noun).some((c) => tree.tokens[c]?.deprel === "nmod:poss");
}

function isRuleOut(tree: Tree, verb: number): boolean {
  return lemmaAt(tree, verb) === "rule" && childrenOf(tree, verb).some((c) => c > verb && lowerAt(tree, c) === "out");
}

/** "In order to leave", "warned against leaving", "due to leave". */
function byClause(tree: Tree, below: number, above: number): Found | "stop" {
  const own = ownModality(tree, below);
  if (own) return own;
  if (isInfinitive(tree, below) && isAskedOf(tree, below, above)) return { modality: "hypothetical", by: above };
  // "Pleaded guilty to leaving", "confessed to leaving": it did.
  if (
    /ing$/u.test(lowerAt(tree, below)) &&
    AVOWALS.has(lemmaAt(tree, above)) &&
    lemmaAt(tree, below) !== lowerAt(tree, below)
  )
    return ownModality(tree, above) ?? "stop";
  // "Went on to leave", "returned only to leave": it did.
  const isNext = lemmaAt(tree, above) === "go" && childrenOf(tree, above).some((c) => lowerAt(tree, c) === "on");
  if (isInfinitive(tree, below) && isNext) return ownModality(tree, above) ?? "stop";
  // "Was not granted leave to visit": that is all there is to say.
  if (
    isInfinitive(tree, below) &&
    isNegated(tree, above) &&
    /^(?:grant|give|allow|permit)$/u.test(lemmaAt(tree, above))
  )
    return "stop";
  if (isInfinitive(tree, below)) return rowFor(GOVERNORS, tree, above) ?? { modality: "planned", by: below };
  // "Plans on leaving".
  if (
    childrenBy(tree, below, "mark", "case").some((m) => lowerAt(tree, m) === "on") &&
    /^(?:plan|bet|count)$/u.test(lemmaAt(tree, above))
  )
    return { modality: "planned", by: above };
  const marks = childrenBy(tree, below, "mark").map((m) => lowerAt(tree, m));
  // "Will visit X, meeting Y": both are to come.
  if (
    /ing$/u.test(lowerAt(tree, below)) &&
    marks.length === 0 &&
    isVerb(tree, above) &&
    childrenBy(tree, below, "nsubj", "aux", "case").length === 0
  )
    return ownModality(tree, above) ?? "stop";
  if (AGAINST.has(lemmaAt(tree, above)) && marks.some((m) => m === "against" || m === "from"))
    return { modality: "hypothetical", by: above };
  return "stop";
}

/** "Asked that X leave": no tense of its own. */
function isBare(tree: Tree, verb: number): boolean {
  return (
    isInfinitive(tree, verb) ||
    (lowerAt(tree, verb) === lemmaAt(tree, verb) && childrenBy(tree, verb, "aux").length === 0)
  );
}

function isVerbal(tree: Tree, i: number): boolean {
  return isVerb(tree, i) || tree.tokens[i]?.upos === "ADJ" || /^(?:about|be)$/u.test(lemmaAt(tree, i));
}
