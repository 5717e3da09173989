import type { DateMention } from "../../../language/index.ts";
import type { Modality, Polarity } from "../../../model/index.ts";
import type { ClaimDraft } from "../claims/claim-draft.ts";
import { childrenBy, headAt, isVerb, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";
import { words } from "../lexicon/words.ts";
import type { Judged } from "./judged.ts";
import { modalityOf } from "./modality.ts";
import { mutualAccuser } from "./mutual.ts";
import { ownModality } from "./own-modality.ts";
import { polarityOf } from "./polarity.ts";
import { speakerOf, type SpeakerDraft, type SpeakerHost } from "./speaker.ts";

export { createDateFinder } from "./date.ts";
export { isNegated, polarityOf } from "./polarity.ts";
export { findQuotes, quoteAt, type Quote } from "./quotes.ts";
export { type SpeakerDraft, speakerOf } from "./speaker.ts";

/** How a claim is made. */
export interface Manner {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly speaker?: SpeakerDraft;
  readonly date?: DateMention;
  /** What in the sentence led to polarity, modality and speaker. */
  readonly because: readonly string[];
}

export interface MannerHost extends SpeakerHost {
  readonly dateOf: (tree: Tree, at: number) => DateMention | undefined;
}

/** Verbs whose "not" and "will" are those of the meeting itself. */
const HOLDING = words(
  "hold take host convene organize organise stage schedule plan cancel postpone happen begin start resume",
);

const MAKING = words("declare impose proclaim launch stage order hold organize organise mount call conduct");

function isHeldBy(tree: Tree, noun: number): boolean {
  return ["nsubj", "obj"].includes(relAt(tree, noun)) && HOLDING.has(lemmaAt(tree, headAt(tree, noun)));
}

const SUPPOSED = words("alleged suspected purported supposed reputed");

/** "The alleged rebel commander X": the word that says that nobody is sure. */
function supposedBy(tree: Tree, person: number): string | undefined {
  const found = [person, ...childrenBy(tree, person, "nmod", "amod", "compound", "appos")].flatMap((i) =>
    childrenBy(tree, i, "amod"),
  );
  const doubt = found.find((i) => SUPPOSED.has(lowerAt(tree, i)));
  return doubt === undefined ? undefined : tree.tokens[doubt]?.text;
}

/** Reads polarity, modality, speaker and date about the word that makes a claim. */
export function mannerOf(claim: ClaimDraft, host: MannerHost): Manner {
  // Where a meeting was is no part of what is said, wished or denied about it.
  const isAside = claim.rule === "held-in/noun-phrase" && !isHeldBy(claim.tree, claim.at);
  if (isAside) {
    return mannerOfPlace(claim, host);
  }
  if (claim.deniedBy?.kind === "actor") {
    const { actor, tree, at } = claim.deniedBy;
    const date = host.dateOf(claim.tree, claim.at);
    return {
      polarity: "negated",
      modality: claim.modality ?? "actual",
      speaker: { text: actor.referent.name, actor, tree, at },
      ...(date ? { date } : {}),
      because: [`denied by “${claim.tree.tokens[claim.at]?.text ?? ""}”`],
    };
  }
  if (claim.isStatic) {
    const doubt = supposedBy(claim.tree, claim.at);
    return {
      polarity: "asserted",
      modality: doubt ? "possible" : "actual",
      because: doubt ? [`possible by “${doubt}”`] : [],
    };
  }
  if (claim.isOwnSpeech) {
    const { source } = claim;
    const date = host.dateOf(source.tree, source.at);
    const speaker =
      source.kind === "actor"
        ? { text: source.actor.referent.name, actor: source.actor, tree: source.tree, at: source.at }
        : undefined;
    return {
      polarity: "asserted",
      modality: "actual",
      ...(speaker ? { speaker } : {}),
      ...(date ? { date } : {}),
      because: speaker ? [`said by “${speaker.text}” himself`] : [],
    };
  }
  const speaker = mutualAccuser(claim, host) ?? speakerOf(claim.tree, claim.at, host, claim.polarity === "negated");
  const date = host.dateOf(claim.tree, claim.at);
  const polarity = polarityOf(claim.tree, claim.at, claim.polarity);
  // What talks are about they are about whether or not they are held.
  const isTopic =
    claim.relation.id === "concerns" &&
    ((claim.trigger !== undefined && "noun" in claim.trigger) ||
      // "Gathered to discuss the war".
      (claim.rule === "concerns/discuss" && relAt(claim.tree, claim.at) === "advcl"));
  const modality: Judged<Modality> = isTopic
    ? { value: "actual", because: [] }
    : modalityOf(claim.tree, claim.at, claim.modality);
  return {
    polarity: polarity.value,
    modality: modality.value,
    ...(speaker ? { speaker } : {}),
    ...(date ? { date } : {}),
    because: [...polarity.because, ...modality.because, ...(speaker ? [`said by “${speaker.text}”`] : [])],
  };
}

/** Where something is said to have been: as doubtful as that it was, where a clause says so, and no more so than its noun. */
function mannerOfPlace({ tree, at, source, modality: given }: ClaimDraft, host: MannerHost): Manner {
  const isMeeting = source.kind === "happening" && source.happening.kind === "meeting";
  const date = source.kind === "happening" ? source.happening.date : undefined;
  const modality = modalityOf(tree, at, given);
  // "Denied that it had shelled the town": nobody says here that the shelling was there.
  const isDenied = isVerb(tree, at) && polarityOf(tree, at).value === "negated";
  const speaker = isDenied ? undefined : speakerOf(tree, at, host);
  // "Requested that X declare an emergency": there is none yet.
  const maker = relAt(tree, at) === "obj" ? headAt(tree, at) : -1;
  const isClause =
    (isVerb(tree, at) && modality.value === "possible") ||
    (maker >= 0 && MAKING.has(lemmaAt(tree, maker)) && modalityOf(tree, maker).value === "hypothetical");
  // "The upcoming election", "the vote to be held in May": of its own not yet there.
  const own = isMeeting
    ? modality.value
    : isClause
      ? modalityOf(tree, isVerb(tree, at) ? at : maker).value
      : (ownModality(tree, at)?.modality ?? "actual");
  return {
    polarity: "asserted",
    modality: isDenied && own === "actual" ? "possible" : own,
    ...(speaker ? { speaker } : {}),
    ...(date ? { date } : {}),
    because: isMeeting ? modality.because : [],
  };
}
