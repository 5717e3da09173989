import { expect, test } from "vitest";
import { RELATIONS } from "../../src/ontology/index.ts";
import { toneOf, toneOfAll } from "../../web/tone.ts";

const fact = (relation: string, weight = 1, polarity: "asserted" | "negated" = "asserted") => ({
  relation,
  weight,
  polarity,
});

test.each([
  ["met", "cooperation"],
  ["aided", "cooperation"],
  ["blamed", "conflict"],
  ["attacked", "conflict"],
  ["demanded", "appeal"],
  ["ordered", "appeal"],
  ["part-of", "structure"],
  ["no-such-relation", "structure"],
])("%s is %s", (relation, tone) => {
  expect(toneOf(relation)).toBe(tone);
});

test("relations without a PLOVER root that are no deeds, and only they, are structure", () => {
  for (const { id, plover } of RELATIONS) {
    expect(toneOf(id) === "structure").toBe(plover === undefined && id !== "ordered");
  }
});

test.each([
  ["cooperation alone", [fact("met")], "cooperation"],
  ["three quarters", [fact("met", 4), fact("blamed")], "cooperation"],
  ["both", [fact("met", 2), fact("blamed")], "mixed"],
  ["what is negated does not count", [fact("met"), fact("attacked", 5, "negated")], "cooperation"],
  ["a call beside conflict", [fact("demanded", 9), fact("blamed")], "conflict"],
  ["calls alone", [fact("demanded"), fact("part-of", 3)], "appeal"],
  ["nothing but negated", [fact("attacked", 1, "negated")], "structure"],
])("a line's tone: %s", (_, facts, tone) => {
  expect(toneOfAll(facts)).toBe(tone);
});
