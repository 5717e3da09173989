import { expect, test } from "vitest";
import { verb } from "../../src/cli/verb.ts";
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
