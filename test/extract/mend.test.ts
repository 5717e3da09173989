import { expect, test } from "vitest";
import { claimsOf } from "./read-text.ts";

test("a title and its state do not hide whose name it is", () => {
  expect(claimsOf("Norwegian President Ana Torres condemned Peru.")).toContain("Ana Torres blamed state:PER");
});

test("an office of several words does not either", () => {
  expect(claimsOf("US Secretary of State Ana Torres condemned Peru.")).toContain("Ana Torres blamed state:PER");
  expect(claimsOf("The rebels detained aid worker Ana Torres in Chile.").join()).not.toContain("represents state:CHL");
});

test("what follows a plan says what it plans", () => {
  expect(claimsOf("Iceland did not reject the plan for a joint coast guard.")).toEqual([
    "state:ISL rejected Plan for a joint coast guard",
  ]);
});

test("a date before it does not take a verb's subject", () => {
  expect(claimsOf("On September 19, 2018, Chile and Peru condemned Norway.")).toEqual([
    "state:CHL blamed state:NOR",
    "state:PER blamed state:NOR",
  ]);
});

test("an agreement signed between states is one that they accepted", () => {
  expect(claimsOf("A fishing treaty was signed between Chile and Peru.")).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^state:CHL accepted /u),
      expect.stringMatching(/^state:PER accepted /u),
    ]),
  );
});

test("a past tense is joined to the predicting, not to what is predicted", () => {
  expect(claimsOf("Ana Torres predicted Ivo Tamm would lose in a landslide and thanked Peru.")).toEqual([
    "Ana Torres supported state:PER",
  ]);
});
