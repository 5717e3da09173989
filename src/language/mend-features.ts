import type { ParsedWord } from "./model/parser.ts";

interface FeatureMend {
  readonly id: string;
  /** The sentence that made it necessary. */
  readonly reason: string;
  /** Whether a word that was read as `before` and mended to `after` must be of other features. */
  readonly isDue: (before: ParsedWord, after: ParsedWord) => boolean;
  /** UD features as the model writes them, in order of the alphabet. */
  readonly featsOf: (text: string, after: ParsedWord) => string;
}

const isNow =
  (...tags: readonly string[]) =>
  (before: ParsedWord, after: ParsedWord): boolean =>
    before.upos !== after.upos && tags.includes(after.upos);

/** The first row that is due decides. Words whose reading was left alone keep what the model saw. */
const FEATURE_MENDS: readonly FeatureMend[] = [
  {
    id: "noun",
    reason: "talks with Peru would be held: what was taken for a verb and is a noun has a number alone.",
    isDue: isNow("NOUN"),
    featsOf: (text) => (/[^s]s$/iu.test(text) ? "Number=Plur" : "Number=Sing"),
  },
  {
    id: "name",
    reason: "Chile never accused Peru: names are singular.",
    isDue: isNow("PROPN"),
    featsOf: () => "Number=Sing",
  },
  {
    id: "verb-in-s",
    reason: "Greta Holm plans to travel: only the third person singular of the present ends like a plural.",
    isDue: isNow("VERB"),
    featsOf: () => "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
  },
  {
    id: "clause-verb",
    reason: "Canada imposed sanctions: a participle that turned out to have a subject of its own is a finite past.",
    isDue: (before, after) => after.upos === "VERB" && before.deprel === "amod" && after.deprel !== "amod",
    featsOf: (text, { feats }) =>
      /ing$/iu.test(text) ? feats : "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin",
  },
  {
    id: "no-form",
    reason: "deployed troops to Hatay: prepositions and conjunctions have no features.",
    isDue: isNow("ADP", "SCONJ"),
    featsOf: () => "_",
  },
];

/** The features of a word of the form `text` that was read as `before` and mended to `after`. */
export function mendFeatures(text: string, before: ParsedWord, after: ParsedWord): string {
  return FEATURE_MENDS.find(({ isDue }) => isDue(before, after))?.featsOf(text, after) ?? after.feats;
}
