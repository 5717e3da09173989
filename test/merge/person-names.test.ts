import { expect, test } from "vitest";
import { comparePersonNames } from "../../src/merge/person-compare.ts";
import { parsePersonName } from "../../src/merge/person-names.ts";
import { DIFFERENT_PERSONS, SAME_PERSON } from "./name-pairs.ts";

const match = (left: string, right: string): boolean =>
  comparePersonNames(parsePersonName(left), parsePersonName(right)) !== undefined;

test.each(SAME_PERSON)("%s and %s are one person: %s", (left, right) => {
  expect(match(left, right)).toBe(true);
  expect(match(right, left)).toBe(true);
});

test.each(DIFFERENT_PERSONS)("%s and %s are two persons: %s", (left, right) => {
  expect(match(left, right)).toBe(false);
  expect(match(right, left)).toBe(false);
});

test.each([
  ["U.S. President Donald J. Trump", "Donald J. Trump", "full"],
  ["Mr. Trump's", "Trump", "single"],
  ["KIM JONG UN", "Kim Jong Un", "full"],
  ["former South Korean President Moon Jae-in", "Moon Jae-in", "full"],
  ["special representative for North Korea Stephen Biegun", "Stephen Biegun", "full"],
  ["Saudi King Salman", "Salman", "full"],
  ["Joseph R. Biden, Jr.", "Joseph R. Biden Jr.", "full"],
  ["de Mistura", "de Mistura", "single"],
  ["the leader", "", "none"],
  ["Foreign Minister", "", "none"],
  ["he", "", "none"],
])("%s is read as %s, a %s name", (text, display, extent) => {
  expect(parsePersonName(text)).toMatchObject({ display, extent });
});
