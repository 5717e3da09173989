import { describe, expect, test } from "vitest";
import { readFeatures } from "../../src/language/features.ts";
import { mendFeatures } from "../../src/language/mend-features.ts";
import type { ParsedWord } from "../../src/language/model/parser.ts";
import { english } from "../english.ts";
import type { Features } from "../../src/language/index.ts";

function featuresOf(text: string, word: string): Features | undefined {
  return english
    .parse(text, [{ kind: "paragraph", span: { start: 0, end: text.length } }])
    .flatMap(({ tokens }) => tokens)
    .find((token) => token.text === word)?.features;
}

describe("what a word's form says", () => {
  test.each<[string, string, Features]>([
    [
      "Norway rejected the plan.",
      "rejected",
      { verbForm: "Fin", tense: "Past", mood: "Ind", number: "Sing", person: 3 },
    ],
    ["The plan was rejected by Norway.", "rejected", { verbForm: "Part", tense: "Past", voice: "Pass" }],
    ["Norway has rejected the plan.", "rejected", { verbForm: "Part", tense: "Past" }],
    ["Norway is rejecting the plan.", "rejecting", { verbForm: "Part", tense: "Pres" }],
    ["Norway wants to reject the plan.", "reject", { verbForm: "Inf" }],
    ["Norway rejects the plan.", "rejects", { verbForm: "Fin", tense: "Pres", mood: "Ind", number: "Sing", person: 3 }],
    ["Rejecting the plan was a mistake.", "Rejecting", { verbForm: "Ger" }],
    ["Both envoys left.", "envoys", { number: "Plur" }],
    ["She handed over a larger map.", "larger", { degree: "Cmp" }],
    ["She met their envoy.", "She", { number: "Sing", person: 3, gender: "Fem", pronType: "Prs" }],
    ["She met their envoy.", "their", { number: "Plur", person: 3, isPossessive: true, pronType: "Prs" }],
    ["Norway did not come.", "not", { polarity: "Neg" }],
    ["Two ships sank.", "Two", { numType: "Card" }],
    ["They left for Oslo.", "for", {}],
  ])("%s %s", (text, word, features) => {
    expect(featuresOf(text, word)).toEqual(features);
  });

  test("the same marks are the same object, and it cannot be changed", () => {
    expect(readFeatures("Number=Plur")).toBe(readFeatures("Number=Plur"));
    expect(Object.isFrozen(readFeatures("Number=Plur"))).toBe(true);
  });

  test("marks that are not listed are dropped", () => {
    expect(readFeatures("_")).toEqual({});
    expect(readFeatures("Style=Coll|Number=Sing|constructor|__proto__=x")).toEqual({ number: "Sing" });
  });
});

describe("features of a reading that was mended", () => {
  const word = (upos: string, feats: string, deprel = "obj"): ParsedWord => ({
    upos,
    feats,
    deprel,
    lemma: "",
    head: 0,
    entity: "O",
  });
  test.each([
    ["a noun after all", "talks", word("VERB", "VerbForm=Fin"), word("NOUN", "VerbForm=Fin"), "Number=Plur"],
    ["a noun in one", "address", word("VERB", "VerbForm=Inf"), word("NOUN", "VerbForm=Inf"), "Number=Sing"],
    [
      "a verb after all",
      "plans",
      word("NOUN", "Number=Plur"),
      word("VERB", "Number=Plur"),
      "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
    ],
    [
      "a participle with a subject",
      "imposed",
      word("VERB", "Tense=Past|VerbForm=Part|Voice=Pass", "amod"),
      word("VERB", "Tense=Past|VerbForm=Part|Voice=Pass", "root"),
      "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin",
    ],
    ["a preposition", "to", word("PART", "_"), word("ADP", "_"), "_"],
    [
      "only another governor",
      "met",
      word("VERB", "VerbForm=Fin"),
      word("VERB", "VerbForm=Fin", "ccomp"),
      "VerbForm=Fin",
    ],
  ])("%s", (_, text, before, after, feats) => {
    expect(mendFeatures(text, before, after)).toBe(feats);
  });
});
