import type { Parser } from "../../src/language/model/parser.ts";
import type { GoldSentence } from "./conllu.ts";
import { rounded } from "./shares.ts";

/** The features that parley gives: src/language/features.ts. */
const NAMES = "VerbForm Tense Mood Voice Number Person Gender Degree Polarity Poss PronType NumType".split(" ");

/** For each feature F1 of its values over all words, on gold tokens. */
export function scoreFeatures(read: Parser, sentences: readonly GoldSentence[]): Record<string, number> {
  const counts = new Map(NAMES.map((name) => [name, { right: 0, gold: 0, found: 0 }]));
  for (const gold of sentences) {
    for (const [k, { feats }] of read.parse(gold.words).entries()) {
      const [wanted, given] = [valuesOf(gold.feats[k] ?? "_"), valuesOf(feats)];
      for (const [name, count] of counts) {
        if (wanted.has(name)) count.gold += 1;
        if (given.has(name)) count.found += 1;
        if (wanted.has(name) && wanted.get(name) === given.get(name)) count.right += 1;
      }
    }
  }
  return Object.fromEntries(
    [...counts].map(([name, { right, gold, found }]) => [name, rounded((2 * right) / Math.max(1, gold + found))]),
  );
}

function valuesOf(feats: string): Map<string, string> {
  return new Map(
    feats.split("|").map((mark) => {
      const [name = "", value = ""] = mark.split("=");
      return [name, value];
    }),
  );
}
