import type { Modality } from "../../../model/index.ts";
import { isInfinitive } from "../claims/voice.ts";
import { caseOf, childrenBy, childrenOf, headAt, isNoun, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";
import { ADVERBS, ATTRIBUTES, AUXILIARIES, CONDITIONS, FRAMES, type ModalityRow, OPEN, WHEN } from "./modality-rows.ts";
import { isReportedBeside, STATING_VERBS } from "./reported.ts";

const WILL = /^(?:will|would|wo|shall|'ll|’ll)$/u;
const PROMISING = /^(?:promise|vow|pledge|swear|threaten|plan|intend)$/u;

/** A modality and the word that gives it. */
export interface Found {
  readonly modality: Modality;
  readonly by: number;
}

/** The first row that has the word. */
export function rowFor(rows: readonly ModalityRow[], tree: Tree, i: number): Found | undefined {
  const row = rows.find((r) => r.words.has(lemmaAt(tree, i)) || r.words.has(lowerAt(tree, i)));
  return row ? { modality: row.modality, by: i } : undefined;
}

/** What the word's own auxiliaries, adverbs and conjunctions say. */
export function ownModality(tree: Tree, at: number): Found | undefined {
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
  // "The talks planned for Monday".
  const set = isNoun(tree, at)
    ? childrenBy(tree, at, "acl").find(
        (c) => tree.tokens[c]?.deprel !== "acl:relcl" && /^(?:plan|schedule|propose|expect)$/u.test(lemmaAt(tree, c)),
      )
    : undefined;
  if (set !== undefined && /ed$/u.test(lowerAt(tree, set))) return { modality: "planned", by: set };
  // "The election to be held in May".
  const toBe = isNoun(tree, at)
    ? childrenBy(tree, at, "acl").find(
        (c) => /^(?:hold|convene|stage)$/u.test(lemmaAt(tree, c)) && isInfinitive(tree, c),
      )
    : undefined;
  if (toBe !== undefined) return { modality: "planned", by: toBe };
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
    // "Could not agree": they tried and did not.
    const isFailure =
      lowerAt(tree, c) === "could" &&
      children.some((n) => /^(?:not|n't|n’t)$/u.test(lowerAt(tree, n))) &&
      !children.some((h) => relAt(tree, h) === "aux" && lowerAt(tree, h) === "have");
    if (isFailure) continue;
    // "He'd ordered it": had.
    if (/^['’]d$/u.test(lowerAt(tree, c)) && isPastForm(tree, at)) continue;
    const isPlanned = isBackshifted(tree, at, lowerAt(tree, c)) || isFramed(tree, at, lowerAt(tree, c));
    if (row) return { modality: isPlanned ? "planned" : row.modality, by: c };
  }
  // "Is to be held", "are to meet", "is due to meet".
  const be = children.find(
    (c) => /^(?:is|are|was|were)$/u.test(lowerAt(tree, c)) && /^(?:aux|cop)$/u.test(relAt(tree, c)),
  );
  const due = children.find((c) => /^(?:mark|case)$/u.test(relAt(tree, c)) && lowerAt(tree, c) === "due");
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
    STATING_VERBS.has(lemmaAt(tree, above)) &&
    isPastForm(tree, above) &&
    !childrenBy(tree, at, "aux").some((c) => lowerAt(tree, c) === "have") &&
    !childrenBy(tree, at, "advcl").some((c) =>
      childrenBy(tree, c, "mark").some((m) => CONDITIONS.has(lowerAt(tree, m))),
    )
  );
}

/** "Under the plan, X would leave". */
function isFramed(tree: Tree, at: number, auxiliary: string): boolean {
  return (
    /^(?:would|'d|’d)$/u.test(auxiliary) &&
    childrenBy(tree, at, "obl").some((o) => caseOf(tree, o) === "under" && FRAMES.has(lowerAt(tree, o))) &&
    !childrenBy(tree, at, "aux").some((c) => lowerAt(tree, c) === "have")
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
