import type { Modality } from "../../../model/index.ts";
import { isInfinitive, isPassive } from "../claims/arguments.ts";
import { REPORTING_VERBS } from "../lexicon/actor-nouns.ts";
import { childrenBy, childrenOf, headAt, isNoun, isVerb, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";
import type { Judged } from "./judged.ts";
import { isReportedBeside } from "./reported.ts";
import {
  ADVERBS,
  AGAINST,
  ASKING,
  ATTRIBUTES,
  AUXILIARIES,
  CONDITIONS,
  DUTIES,
  GOVERNORS,
  HELD_OF,
  type ModalityRow,
  NOUN_GOVERNORS,
  OPEN,
  WHEN,
  WISHING,
} from "./modality-rows.ts";
import { isCarrier, isNegated } from "./polarity.ts";

const WILL = /^(?:will|would|wo|shall|'ll|’ll)$/u;
const SAYING = /^(?:say|confirm|state|know|prove|mention|reveal|disclose|specify)$/u;
/** What is held rather than said. */
const HELD = /^(?:talks?|meetings?|summits?|negotiations?|dialogue|conference|visit|trip|election|referendum|round)$/u;
const PROMISING = /^(?:promise|vow|pledge|swear|threaten|plan|intend)$/u;
const MAX_DEPTH = 6;

/** A modality and the word that gives it. */
interface Found {
  readonly modality: Modality;
  readonly by: number;
}

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

/** What the word above says of the one below; or that the one above it may, or that nothing further up can. */
function stepUp(tree: Tree, below: number, above: number, depth: number): Found | "on" | "stop" {
  const rel = relAt(tree, below);
  if (rel === "conj") {
    const isShared = isVerb(tree, below) && isVerb(tree, above) && childrenBy(tree, below, "nsubj", "aux").length === 0;
    return (isShared ? ownModality(tree, above) : undefined) ?? "on";
  }
  if (isVerb(tree, below) && (rel === "xcomp" || rel === "ccomp")) {
    const governed = byGovernor(tree, below, above);
    if (governed) return governed;
    // "Did not say that it had": nobody says it.
    if (rel === "ccomp" && isVerb(tree, above) && isNegated(tree, above) && SAYING.test(lemmaAt(tree, above)))
      return { modality: "possible", by: above };
    return rel === "ccomp" ? "stop" : "on";
  }
  if (rel === "acl" && isNoun(tree, above) && (isInfinitive(tree, below) || /ing$/u.test(lowerAt(tree, below))))
    return rowFor(NOUN_GOVERNORS, tree, above) ?? "stop";
  if (rel === "advcl") return byClause(tree, below, above);
  if (["obj", "nsubj", "obl", "nmod"].includes(rel) && isNoun(tree, below)) {
    // A noun that says it takes the manner of its verb: "may issue a rejection".
    if (!isVerb(tree, above) || depth > 0) return "stop";
    const verb = ownModality(tree, above);
    if (verb) return verb;
    if (rel !== "obj") return "stop";
    // "Proposed talks with X": the talks are to come; "proposed X's plan" leaves the plan where it is.
    const isHeld = HELD.test(lemmaAt(tree, below)) && childrenBy(tree, below, "nmod:poss").length === 0;
    const wished = isHeld ? rowFor(WISHING, tree, above) : undefined;
    return wished ?? (isCarrier(tree, above) || isInfinitive(tree, above) ? "on" : "stop");
  }
  return rel === "xcomp" ? "on" : "stop";
}

/** "Plans to leave", "asked that it leave", "has to leave", "may want to leave". */
function byGovernor(tree: Tree, below: number, above: number): Found | undefined {
  const isOpen = relAt(tree, below) === "xcomp";
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
  if (!ASKING.has(lemmaAt(tree, above)) || isPassive(tree, above)) return false;
  return childrenBy(tree, above, "obj", "iobj", "obl").length > 0 || childrenBy(tree, below, "nsubj").length > 0;
}

/** "In order to leave", "warned against leaving", "due to leave". */
function byClause(tree: Tree, below: number, above: number): Found | "stop" {
  const own = ownModality(tree, below);
  if (own) return own;
  if (isInfinitive(tree, below) && isAskedOf(tree, below, above)) return { modality: "hypothetical", by: above };
  if (isInfinitive(tree, below)) return rowFor(GOVERNORS, tree, above) ?? { modality: "planned", by: below };
  const marks = childrenBy(tree, below, "mark").map((m) => lowerAt(tree, m));
  if (AGAINST.has(lemmaAt(tree, above)) && marks.some((m) => m === "against" || m === "from"))
    return { modality: "hypothetical", by: above };
  return "stop";
}

/** What makes even a plain clause doubtful: "is believed to have left", "it is likely that it left", "the risk that". */
function doubtAbove(tree: Tree, at: number): Found | undefined {
  const above = headAt(tree, at);
  const rel = relAt(tree, at);
  if (above < 0 || !isVerb(tree, at)) return undefined;
  if (["csubj", "ccomp", "xcomp", "advcl"].includes(rel) && !isVerb(tree, above)) {
    const row = rowFor(GOVERNORS, tree, above);
    if (row?.modality === "possible") return row;
  }
  if ((rel === "xcomp" || rel === "advcl") && HELD_OF.has(lemmaAt(tree, above)) && isPassive(tree, above))
    return { modality: "possible", by: above };
  if (rel === "acl" && isNoun(tree, above) && childrenBy(tree, at, "mark").some((m) => lowerAt(tree, m) === "that")) {
    const row = rowFor(NOUN_GOVERNORS, tree, above);
    return row?.modality === "possible" ? row : undefined;
  }
  return undefined;
}

function rowFor(rows: readonly ModalityRow[], tree: Tree, i: number): Found | undefined {
  const row = rows.find((r) => r.words.has(lemmaAt(tree, i)) || r.words.has(lowerAt(tree, i)));
  return row ? { modality: row.modality, by: i } : undefined;
}

/** What the word's own auxiliaries, adverbs and conjunctions say. */
function ownModality(tree: Tree, at: number): Found | undefined {
  const children = childrenOf(tree, at);
  const mark = children.find(
    (c) =>
      relAt(tree, c) === "mark" &&
      (CONDITIONS.has(lowerAt(tree, c)) || (lowerAt(tree, c) === "in" && lowerAt(tree, c + 1) === "case")),
  );
  if (mark !== undefined && !(isPast(tree, at) && /^(?:before|until|till)$/u.test(lowerAt(tree, mark))))
    return { modality: "hypothetical", by: mark };
  const open = children.find((c) => relAt(tree, c) === "mark" && OPEN.has(lowerAt(tree, c)));
  if (open !== undefined) return { modality: "possible", by: open };
  const above = headAt(tree, at);
  const later = children.find((c) => relAt(tree, c) === "mark" && WHEN.has(lowerAt(tree, c)));
  if (later !== undefined && above >= 0 && relAt(tree, at) === "advcl" && !isPastForm(tree, at)) {
    const isToCome = childrenBy(tree, above, "aux").some((c) => WILL.test(lowerAt(tree, c)));
    if (isToCome) return { modality: "planned", by: later };
  }
  const attribute = isNoun(tree, at)
    ? children.map((c) => (relAt(tree, c) === "amod" && c < at ? rowFor(ATTRIBUTES, tree, c) : undefined)).find(Boolean)
    : undefined;
  if (attribute) return attribute;
  const adverb = children.find((c) => relAt(tree, c) === "advmod" && ADVERBS[0]?.words.has(lowerAt(tree, c)));
  if (adverb !== undefined) return { modality: "possible", by: adverb };
  // "Had it signed, …", "were it to sign": the helper before its subject, and not a question.
  const inverted = children.find(
    (c) => relAt(tree, c) === "aux" && /^(?:had|were)$/u.test(lowerAt(tree, c)) && isBeforeSubject(tree, c, at),
  );
  if (inverted !== undefined && above >= 0) return { modality: "hypothetical", by: inverted };
  for (const c of children) {
    if (relAt(tree, c) !== "aux") continue;
    const row = AUXILIARIES.find((r) => r.words.has(lowerAt(tree, c)));
    if (row) return { modality: isBackshifted(tree, at, lowerAt(tree, c)) ? "planned" : row.modality, by: c };
  }
  // "Is to be held", "are to meet", "is due to meet".
  const be = children.find(
    (c) => /^(?:is|are|was|were)$/u.test(lowerAt(tree, c)) && /^(?:aux|cop)$/u.test(relAt(tree, c)),
  );
  const due = children.find((c) => relAt(tree, c) === "mark" && lowerAt(tree, c) === "due");
  if (be !== undefined && (isInfinitive(tree, at) || due !== undefined)) return { modality: "planned", by: due ?? be };
  return undefined;
}

function isBeforeSubject(tree: Tree, auxiliary: number, verb: number): boolean {
  const subject = childrenBy(tree, verb, "nsubj")[0];
  return subject !== undefined && auxiliary < subject && subject < verb;
}

/** "Announced that it would leave": what "will" becomes after a verb in the past, where no condition is named. */
function isBackshifted(tree: Tree, at: number, auxiliary: string): boolean {
  if (!/^(?:would|'d|’d)$/u.test(auxiliary)) return false;
  // "Said that X had left and Y would stay": the second clause is said as the first is.
  const first = headAt(tree, at);
  const clause = relAt(tree, at) === "conj" && relAt(tree, first) === "ccomp" ? first : at;
  const above = headAt(tree, clause);
  return (
    (relAt(tree, clause) === "ccomp" || isReportedBeside(tree, at)) &&
    REPORTING_VERBS.has(lemmaAt(tree, above)) &&
    isPastForm(tree, above) &&
    !childrenBy(tree, at, "aux").some((c) => lowerAt(tree, c) === "have") &&
    !childrenBy(tree, at, "advcl").some((c) =>
      childrenBy(tree, c, "mark").some((m) => CONDITIONS.has(lowerAt(tree, m))),
    )
  );
}

function isPastForm(tree: Tree, verb: number): boolean {
  return lowerAt(tree, verb) !== lemmaAt(tree, verb) && !/(?:[^s]s|ing)$/u.test(lowerAt(tree, verb));
}

/** "Until it joined" of something over: it did join; "until it joins" it has not. */
function isPast(tree: Tree, verb: number): boolean {
  const above = headAt(tree, verb);
  if (above < 0) return true;
  // "Promised strikes until it joined": what the promise waits for need not have come.
  const waits =
    PROMISING.test(lemmaAt(tree, above)) ||
    childrenBy(tree, above, "aux").some((c) =>
      /^(?:will|would|wo|'ll|’ll|can|could|should|must|may)$/u.test(lowerAt(tree, c)),
    );
  const isPresent = lowerAt(tree, verb) === lemmaAt(tree, verb) || /[^s]s$/u.test(lowerAt(tree, verb));
  return !waits && !isPresent;
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
