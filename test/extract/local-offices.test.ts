import { expect, test } from "vitest";
import { claimsOf } from "./read-text.ts";

test.each([
  ["Texas Governor Ana Torres visited Peru.", "Ana Torres represents place:texas"],
  ["California Attorney General Ana Torres sued Peru.", "Ana Torres represents place:california"],
  ["The mayor of London, Ana Torres, visited Peru.", "Ana Torres represents place:london"],
  ["Chief Executive of Hong Kong Ana Torres visited Peru.", "Ana Torres represents place:hong-kong"],
  ["Ana Torres, the governor of Texas, visited Peru.", "Ana Torres represents place:texas"],
  ["Ana Torres, Hong Kong's chief executive, visited Peru.", "Ana Torres represents place:hong-kong"],
  ["Senator Ana Torres of Texas visited Peru.", "Ana Torres represents place:texas"],
])("who has an office of a part of a state: %s", (text, claim) => {
  expect(claimsOf(text)).toContain(claim);
});

test.each([
  ["the next of a list has an office of her own", "Ana Torres, Texas governor Ivo Tamm and others visited Peru."],
  ["where somebody is does not make an office", "Ana Torres, a teacher in Texas, visited Peru."],
  ["nor does an office of another sort", "Ana Torres, a hotel manager of London, visited Peru."],
])("no office: %s", (_, text) => {
  expect(claimsOf(text).filter((claim) => claim.startsWith("Ana Torres represents"))).toEqual([]);
});

test("a capital beside its state's name is the city", () => {
  expect(claimsOf("Ana Torres met Ivo Tamm in Bergen before he went to Lisbon, Portugal.")).toContain(
    "place:lisbon located-in state:PRT",
  );
});
