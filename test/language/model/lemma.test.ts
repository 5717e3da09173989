import { expect, test } from "vitest";
import { lemmaOf, type LemmaTable } from "../../../src/language/model/lemma.ts";

const TABLE: LemmaTable = {
  VERBFin: { "": "0,", ed: "2,", ied: "3,y", "^went": "4,go" },
  NOUNPlur: { s: "1,", ies: "3,y", "": "0," },
  PROPNSing: { "": "0," },
};
const known = new Set(["provoke", "walk", "sanction"]);

test.each([
  ["walked", "VERB", "Tense=Past|VerbForm=Fin", "walk"],
  ["provoked", "VERB", "VerbForm=Fin", "provoke"],
  ["went", "VERB", "VerbForm=Fin", "go"],
  ["Sanctions", "NOUN", "Number=Plur", "sanction"],
  ["Treaties", "NOUN", "Number=Plur", "treaty"],
  ["Kim", "PROPN", "Number=Sing", "Kim"],
  ["Is", "AUX", "VerbForm=Fin", "is"],
  ["constructor", "NOUN", "Number=Plur", "constructor"],
  ["5,000", "NUM", "_", "5,000"],
])("%s as %s %s → %s", (word, upos, feats, lemma) => {
  expect(lemmaOf(TABLE, word, upos, feats, (stem) => known.has(stem))).toBe(lemma);
});
