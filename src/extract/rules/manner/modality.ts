import type { Modality } from "../../../model/index.ts";
import { words } from "../lexicon/words.ts";
import type { Judged } from "./judged.ts";
import { childrenBy, childrenOf, headAt, isNoun, isVerb, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";
import { isInfinitive } from "../claims/arguments.ts";
import { isCarrier, isNegated } from "./polarity.ts";

/** A word about the verb that says whether it has happened. */
interface ModalityRow {
  readonly modality: Modality;
  readonly words: ReadonlySet<string>;
  readonly reason: string;
}

const AUXILIARIES: readonly ModalityRow[] = [
  { modality: "planned", words: words("will shall 'll ’ll wo"), reason: "The envoys will meet in Oslo." },
  { modality: "possible", words: words("may might could can"), reason: "Ruritania may attend." },
  {
    modality: "hypothetical",
    words: words("would should 'd ’d ought must"),
    reason: "Sylvania would reject such an offer.",
  },
];
const ADVERBS: readonly ModalityRow[] = [
  {
    modality: "possible",
    words: words(
      "possibly perhaps maybe likely probably potentially presumably unlikely allegedly purportedly supposedly",
    ),
    reason: "They will likely meet.",
  },
];
/** Verbs (and participles after "be") before an infinitive or clause. */
const GOVERNORS: readonly ModalityRow[] = [
  {
    modality: "planned",
    words: words(
      "plan intend agree promise want prepare vow pledge schedule expect aim decide due set go hope seek propose offer undertake commit invite ask urge demand call order request order tell recommend determine threaten wish try poise slate resolve require force press encourage vote commit ready willing eager keen prepared poised about able be",
    ),
    reason: "Sylvania plans to withdraw.",
  },
  {
    modality: "possible",
    words: words("consider mull contemplate weigh suggest ponder discuss debate explore appear seem fear think"),
    reason: "The king is considering lifting the ban.",
  },
];
/** Nouns before "to": "a plan to withdraw", "the possibility of meeting". */
const NOUN_GOVERNORS: readonly ModalityRow[] = [
  {
    modality: "planned",
    words: words(
      "plan plans intention decision pledge promise proposal offer demand call bid agreement deal order resolution commitment invitation request effort efforts vow threat bill aim goal move willingness readiness attempt preparation preparations",
    ),
    reason: "Its decision to withdraw was praised.",
  },
  {
    modality: "possible",
    words: words("possibility chance prospect likelihood risk option idea"),
    reason: "The chance to meet is small.",
  },
];
const WILL = /^(?:will|would|wo|shall|'ll|’ll)$/u;
const SAYING = /^(?:say|confirm|state|know|prove|mention|reveal|disclose|specify)$/u;
const ANNOUNCING =
  /^(?:said|announced|confirmed|declared|stated|promised|pledged|vowed|told|agreed|indicated|reiterated)$/u;
const AGAINST = words("warn caution advise discourage dissuade");
/** "Once it signs": not before the main clause, which is still to come. */
const WHEN = words("after once when as");
/** "Has to approve", "needs to leave": a duty is not yet done. */
const DUTIES = words("have need");
const IF = words("if unless whether until till before");
const MAX_DEPTH = 6;

/** Whether the text says that it happened, is planned, may happen, or would under a condition. */
export function modalityOf(tree: Tree, at: number, given?: Modality): Judged<Modality> {
  const value = judge(tree, at, given);
  return { value, because: value === "actual" ? [] : [value] };
}

function judge(tree: Tree, at: number, given?: Modality): Modality {
  const own = ownModality(tree, at);
  if (own) return own;
  let below = at;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const above = headAt(tree, below);
    if (above < 0) break;
    const rel = relAt(tree, below);
    if (rel === "conj") {
      const shared =
        isVerb(tree, below) && isVerb(tree, above) && childrenBy(tree, below, "nsubj", "aux").length === 0
          ? ownModality(tree, above)
          : undefined;
      if (shared) return shared;
      below = above;
      continue;
    }
    if (isVerb(tree, below) && (rel === "xcomp" || rel === "ccomp")) {
      if (
        rel === "xcomp" &&
        isInfinitive(tree, below) &&
        DUTIES.has(lemmaAt(tree, above)) &&
        lowerAt(tree, above) !== "had"
      )
        return "hypothetical";
      const row = GOVERNORS.find((r) => r.words.has(lemmaAt(tree, above)));
      const subjunctive = rel === "xcomp" || isBare(tree, below);
      if (row && subjunctive && isVerbal(tree, above))
        return ownModality(tree, above) === "possible" ? "possible" : row.modality;
      const governor = rel === "xcomp" ? ownModality(tree, above) : undefined;
      if (governor) return governor;
    } else if (
      rel === "acl" &&
      isNoun(tree, above) &&
      (isInfinitive(tree, below) || /ing$/u.test(lowerAt(tree, below)))
    ) {
      const row = NOUN_GOVERNORS.find((r) => r.words.has(lowerAt(tree, above)) || r.words.has(lemmaAt(tree, above)));
      if (row) return row.modality;
    } else if (rel === "advcl") {
      if (isInfinitive(tree, below)) return "planned";
      const own = ownModality(tree, below);
      if (own) return own;
      if (
        AGAINST.has(lemmaAt(tree, above)) &&
        childrenBy(tree, below, "mark").some((m) => /^(?:against|from)$/u.test(lowerAt(tree, m)))
      )
        return "hypothetical";
      break;
    } else if (["obj", "nsubj", "obl", "nmod"].includes(rel) && isNoun(tree, below)) {
      // A noun that says it takes the manner of its verb: "may issue a rejection".
      if (isVerb(tree, above) && depth === 0) {
        const verb = ownModality(tree, above);
        if (verb) return verb;
        if (relAt(tree, below) !== "obj") break;
        if (isCarrier(tree, above)) {
          below = above;
          continue;
        }
      } else break;
    } else if (rel !== "xcomp" && rel !== "ccomp" && rel !== "parataxis") break;
    // "Did not say that it had": nobody says it.
    if (rel === "ccomp" && isVerb(tree, above) && isNegated(tree, above) && SAYING.test(lemmaAt(tree, above)))
      return "possible";
    if (rel === "ccomp" || rel === "parataxis") break;
    below = above;
  }
  return given ?? "actual";
}

/** What the word's own auxiliaries, adverbs and conjunctions say. */
function ownModality(tree: Tree, at: number): Modality | undefined {
  const children = childrenOf(tree, at);
  const mark = children.find((c) => relAt(tree, c) === "mark" && IF.has(lowerAt(tree, c)));
  if (mark !== undefined && !(isPast(tree, at) && /^(?:before|until|till)$/u.test(lowerAt(tree, mark))))
    return "hypothetical";
  const isLater = children.some((c) => relAt(tree, c) === "mark" && WHEN.has(lowerAt(tree, c)));
  const above = headAt(tree, at);
  if (
    isLater &&
    above >= 0 &&
    relAt(tree, at) === "advcl" &&
    childrenBy(tree, above, "aux").some((c) => WILL.test(lowerAt(tree, c)))
  )
    return "planned";
  const adverb = children.find((c) => relAt(tree, c) === "advmod" && ADVERBS[0]?.words.has(lowerAt(tree, c)));
  if (adverb !== undefined) return "possible";
  for (const c of children) {
    if (relAt(tree, c) !== "aux") continue;
    const row = AUXILIARIES.find((r) => r.words.has(lowerAt(tree, c)));
    if (row) return isFutureInPast(tree, at, c) ? "planned" : row.modality;
  }
  // "Is to be held", "are to meet".
  if (
    isInfinitive(tree, at) &&
    children.some((c) => /^(?:is|are|was|were)$/u.test(lowerAt(tree, c)) && /^(?:aux|cop)$/u.test(relAt(tree, c)))
  )
    return "planned";
  return undefined;
}

/** "Announced that it would send grain": what was said is "will", unless something has to happen first. */
function isFutureInPast(tree: Tree, verb: number, auxiliary: number): boolean {
  const above = headAt(tree, verb);
  return (
    /^(?:would|['’]d)$/u.test(lowerAt(tree, auxiliary)) &&
    relAt(tree, verb) === "ccomp" &&
    ANNOUNCING.test(lowerAt(tree, above)) &&
    !childrenBy(tree, verb, "advcl").some((c) =>
      childrenBy(tree, c, "mark").some((m) => /^(?:if|unless|should)$/u.test(lowerAt(tree, m))),
    )
  );
}

/** "Until it joined" of something over: it did join; "until it joins" it has not. */
function isPast(tree: Tree, verb: number): boolean {
  const above = headAt(tree, verb);
  if (above < 0) return true;
  const waits = childrenBy(tree, above, "aux").some((c) =>
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
