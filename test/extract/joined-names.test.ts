import { expect, test } from "vitest";
import { claimsOf } from "./read-text.ts";

test.each([
  ["two fields of one agency", "The National Oceanic and Atmospheric Administration criticised Peru."],
  ["what a committee is on", "The Committee on Ways and Means criticised Peru."],
  ["two given names before the family's", "The Bill and Orlena Tamm Foundation criticised Peru."],
])("one name goes on behind and: %s", (_, text) => {
  const name = /^The (.+) criticised/u.exec(text)?.[1] ?? "";
  expect(claimsOf(text)).toContain(`${name} blamed state:PER`);
});

test("a place's university and another body are two", () => {
  const claims = claimsOf("The University of Lima and Coral Deep Expeditions criticised Norway.");
  expect(claims.some((claim) => claim.includes("Lima and Coral"))).toBe(false);
  expect(claims.some((claim) => claim.startsWith("University of Lima blamed"))).toBe(true);
});

test("a name's first word may hang on a prefix", () => {
  const claims = claimsOf(
    "Then-New Jersey Governor Ana Torres visited Peru. The then-New Jersey governor, Ana Torres, spoke.",
  );
  expect(claims).toContain("Ana Torres represents place:new-jersey");
  expect(claims.some((claim) => claim.endsWith("place:jersey"))).toBe(false);
});

test.each([
  ["Ana Torres, Norwegian Secretary of State, visited Peru.", "Ana Torres represents state:NOR"],
  ["Ana Torres, Norwegian Undersecretary of State for Defence, visited Peru.", "Ana Torres represents state:NOR"],
  [
    "Envoys promised Nepal aid at talks with the country's President, Ana Torres, in Lima.",
    "Ana Torres represents state:NPL",
  ],
])("whose office it is: %s", (text, claim) => {
  expect(claimsOf(text)).toContain(claim);
});

test("of two countries named before nobody knows which is the country", () => {
  const claims = claimsOf("Norway and Nepal promised aid at talks with the country's President, Ana Torres, in Lima.");
  expect(claims.filter((claim) => claim.startsWith("Ana Torres represents"))).toEqual([]);
});

test("the country of a paragraph that names none is the one that the text is about", () => {
  const text =
    "Norway has waited. Norway is calm, the Norwegian press wrote.\n\nThe country's election commission criticised Peru.";
  expect(claimsOf(text)).toContain("Norwegian Election Commission blamed state:PER");
});

test("parliament without an article is that of the state spoken of", () => {
  const text =
    "Bulgaria has waited. The Bulgarian president, Ana Torres, spoke in Sofia. Parliament rejected the amnesty proposal.";
  expect(claimsOf(text).some((claim) => claim.startsWith("Bulgarian Parliament rejected"))).toBe(true);
});
