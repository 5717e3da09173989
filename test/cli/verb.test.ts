import { expect, test } from "vitest";
import { isPlural, verb } from "../../src/cli/verb.ts";
import { RELATIONS } from "../../src/index.ts";

test.each([
  ["attends", "asserted", "actual", "attends"],
  ["attends", "negated", "actual", "does not attend"],
  ["withdraws from", "asserted", "planned", "is to withdraw from"],
  ["denies", "negated", "possible", "may not deny"],
  ["lies in", "asserted", "possible", "may lie in"],
  ["is part of", "negated", "actual", "is not part of"],
  ["is part of", "asserted", "hypothetical", "would be part of"],
  ["reaches", "negated", "planned", "is not to reach"],
] as const)("%s, %s and %s: %s", (label, polarity, modality, expected) => {
  expect(verb(label, { polarity, modality })).toBe(expected);
});

test("every relation's label has a plain form", () => {
  for (const { label } of RELATIONS) {
    const [, word = ""] = /^may (\S+)/.exec(verb(label, { polarity: "asserted", modality: "possible" })) ?? [];
    expect(word).toMatch(/^[a-z]*[^s]$/);
    expect(label.startsWith("is ") ? "is" : label.split(" ")[0]).not.toBe(word);
  }
});

test.each([
  ["attends", "asserted", "actual", "attend"],
  ["attends", "negated", "actual", "do not attend"],
  ["is part of", "asserted", "actual", "are part of"],
  ["is part of", "negated", "actual", "are not part of"],
  ["attacks", "asserted", "planned", "are to attack"],
  ["attacks", "negated", "possible", "may not attack"],
] as const)("of several: %s, %s and %s: %s", (label, polarity, modality, expected) => {
  expect(verb(label, { polarity, modality, plural: true })).toBe(expected);
});

test.each([
  ["Ruritanian Protesters", "organization", true],
  ["Leaders of the Sylvanian League", "organization", true],
  ["Plesk talks", "meeting", true],
  ["Reuters", "organization", false],
  ["Council of Ministers", "organization", false],
  ["United Nations", "organization", false],
  ["Anna Workers", "person", false],
] as const)("%s, of kind %s, is several: %s", (label, kind, expected) => {
  expect(isPlural({ label, kind })).toBe(expected);
});
