import { describe, expect, test } from "vitest";
import { compareText, contentHash, fold, foldName } from "../../src/text/index.ts";

describe("fold", () => {
  test.each([
    ["Côte d’Ivoire's", "cote divoire"],
    ["Erdoğan", "erdogan"],
    ["Wałęsa", "walesa"],
    ["Dragan Ilić", "dragan ilic"],
    ["U.S.-led", "us led"],
    ["the U.S.A.'s", "the usa"],
    ["O'Neill", "oneill"],
    ["  ?! ", ""],
  ])("%o folds to %o", (text, folded) => expect(fold(text)).toBe(folded));
});

describe("foldName", () => {
  test.each([
    ["The Hague", "hague"],
    ["The Border-Council", "border council"],
    ["The", "the"],
  ])("%o loses its article, not its only word", (text, folded) => expect(foldName(text)).toBe(folded));
});

test("texts are ordered by code unit, whatever the locale", () => {
  expect(["ä", "z", "Z", "a"].sort(compareText)).toEqual(["Z", "a", "z", "ä"]);
});

test("a content hash is the beginning of its SHA-256", () => {
  expect(contentHash("abc", 8)).toBe("ba7816bf");
});
