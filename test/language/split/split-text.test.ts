import { expect, test } from "vitest";
import { splitText } from "../../../src/language/split/split-text.ts";

test("an endless sentence comes in pieces, and no word of it is lost", () => {
  const text = `Norway met ${"Chile and ".repeat(2000)}Peru.`;
  const sentences = splitText(text, { start: 0, end: text.length });
  expect(Math.max(...sentences.map((sentence) => sentence.length))).toBeLessThanOrEqual(250);
  expect(sentences.flat().map(({ start, end }) => text.slice(start, end))).toEqual(text.match(/\w+|\./g));
});
