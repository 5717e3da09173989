import type { DateMention } from "../../../language/index.ts";
import type { Modality, Polarity } from "../../../model/index.ts";
import type { ClaimDraft } from "../claims/claim-draft.ts";
import { headAt, lemmaAt, relAt, type Tree } from "../tree.ts";
import { words } from "../lexicon/words.ts";
import type { Judged } from "./judged.ts";
import { modalityOf } from "./modality.ts";
import { polarityOf } from "./polarity.ts";
import { speakerOf, type SpeakerDraft, type SpeakerHost } from "./speaker.ts";

export { createDateFinder } from "./date.ts";
export { isNegated } from "./polarity.ts";
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

function isHeldBy(tree: Tree, noun: number): boolean {
  return ["nsubj", "obj"].includes(relAt(tree, noun)) && HOLDING.has(lemmaAt(tree, headAt(tree, noun)));
}

/** Reads polarity, modality, speaker and date about the word that makes a claim. */
export function mannerOf(claim: ClaimDraft, host: MannerHost): Manner {
  // Where a meeting was is no part of what is said, wished or denied about it.
  const isAside = claim.rule === "held-in/noun-phrase" && !isHeldBy(claim.tree, claim.at);
  if (isAside) {
    const date = claim.source.kind === "happening" ? claim.source.happening.date : undefined;
    const modality = modalityOf(claim.tree, claim.at, claim.modality);
    const isMeeting = claim.source.kind === "happening" && claim.source.happening.kind === "meeting";
    return {
      polarity: "asserted",
      modality: isMeeting ? modality.value : "actual",
      ...(date ? { date } : {}),
      because: isMeeting ? modality.because : [],
    };
  }
  if (claim.isStatic) return { polarity: "asserted", modality: "actual", because: [] };
  if (claim.isOwnSpeech) {
    const date = host.dateOf(claim.source.tree, claim.source.at);
    return { polarity: "asserted", modality: "actual", ...(date ? { date } : {}), because: [] };
  }
  const speaker = speakerOf(claim.tree, claim.at, host);
  const date = host.dateOf(claim.tree, claim.at);
  const polarity = polarityOf(claim.tree, claim.at, claim.polarity);
  // What talks are about they are about whether or not they are held.
  const isTopic = claim.relation.id === "concerns" && claim.trigger !== undefined && "noun" in claim.trigger;
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
