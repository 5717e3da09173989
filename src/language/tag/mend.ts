import {
  DO_FORMS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  POSSESSIVE_PRONOUNS,
  QUESTION_WORDS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "../lexicon/closed-class.ts";
import { CONTENT_NOUNS } from "../lexicon/frames.ts";
import { words } from "../lexicon/words.ts";
import type { Upos } from "../sentence.ts";
import { formOf, isNominal, skipNounPhrase } from "./word.ts";
import type { Sight, Word } from "./word.ts";

/** A repair of the tagger's reading: where `words` and `from` fit and `when` holds, the tag becomes `to`. */
export interface Mend {
  readonly words?: ReadonlySet<string>;
  readonly from?: readonly Upos[];
  readonly when?: (at: Sight, i: number) => boolean;
  readonly to: Upos;
  /** The words that made it necessary. */
  readonly reason: string;
}

export const PLAIN_VERBS = words(
  "said met told accused rejected urged offered sought vowed struck held began became brought gave knew kept led made paid sent took went wrote fought fled",
);
export const CLITIC_BE = words("'s ’s");
const SENTENCE_ADVERBS: readonly Upos[] = ["ADV", "PART"];

// The word after adverbs and "not".
export function after(at: Sight, i: number): number {
  let k = i + 1;
  while (k < i + 4 && (SENTENCE_ADVERBS.includes(at(k).upos) || NEGATIONS.has(at(k).lower)) && at(k).lower !== "to")
    k++;
  return k;
}

/** Nouns whose that-clause says what they are: "fears that talks may fail"; after others "that" is a pronoun. */
export function hasContent(word: Word): boolean {
  return CONTENT_NOUNS.has(word.lemma) || CONTENT_NOUNS.has(word.lower.replace(/s$/u, ""));
}

export function verbAhead(at: Sight, i: number): boolean {
  const k = after(at, i);
  if (at(k).upos === "VERB" || at(k).upos === "AUX") return true;
  if (
    DO_FORMS.has(at(i).lower) &&
    (i === 0 || at(i - 1).upos === "PUNCT" || QUESTION_WORDS.has(at(i - 1).lower) || at(i - 1).upos === "CCONJ")
  ) {
    // "How did the two sides meet?"
    const verb = skipNounPhrase(at, k);
    if (verb > k && at(after(at, verb - 1)).upos === "VERB" && formOf(at(after(at, verb - 1))).base) return true;
  }
  // A question: "Did the minister meet …?", "has he left".
  return (
    isNominal(at(k)) &&
    at(k).upos === "PRON" &&
    SUBJECT_PRONOUNS.has(at(k).lower) &&
    at(after(at, k)).upos === "VERB" &&
    i <= 2
  );
}

export const hasForm = (at: Sight, i: number, form: "base" | "past" | "participle" | "ing" | "present") =>
  formOf(at(i))[form];
export const isPlainNoun = (at: Sight, i: number) => at(i).upos === "NOUN" || at(i).upos === "PROPN";
export const startsPhrase = (at: Sight, i: number) =>
  ["DET", "ADJ", "NOUN", "PROPN", "NUM", "SYM"].includes(at(i).upos) ||
  POSSESSIVE_PRONOUNS.has(at(i).lower) ||
  OBJECT_PRONOUNS.has(at(i).lower);

/** Is there a subordinator not far before `i`, a noun after it, and no verb since? */
export function lacksVerb(at: Sight, i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 8; k--) {
    const { upos, lower } = at(k);
    if (SUBORDINATORS.has(lower)) return k < i - 1;
    if (upos === "VERB" || upos === "AUX" || upos === "PUNCT" || upos === "CCONJ") return false;
  }
  return false;
}
