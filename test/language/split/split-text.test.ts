import { describe, expect, test } from "vitest";
import { splitText } from "../../../src/language/split/split-text.ts";

test("an endless sentence comes in pieces, and no word of it is lost", () => {
  const text = `Norway met ${"Chile and ".repeat(2000)}Peru.`;
  const sentences = splitText(text, { start: 0, end: text.length });
  expect(Math.max(...sentences.map((sentence) => sentence.length))).toBeLessThanOrEqual(250);
  expect(sentences.flat().map(({ start, end }) => text.slice(start, end))).toEqual(text.match(/\w+|\./g));
});

describe("a dateline is a sentence of its own", () => {
  const split = (text: string): string[] =>
    splitText(text, { start: 0, end: text.length }).map((sentence) =>
      text.slice(sentence[0]?.start ?? 0, sentence.at(-1)?.end ?? 0),
    );

  test.each([
    ["OSLO, Jan. 6 (NTB) --", "Ministers met on Monday."],
    ["OSLO —", "“We met,” she said."],
    ["NEW BERGEN, Norway, 6 January 2019 (Nordic News) –", "Ministers met."],
    ["Bergen (NTB) -", "Ministers met."],
    ["ST. OLAV—", "Ministers met."],
  ])("%s | %s", (dateline, sentence) => {
    expect(split(`${dateline} ${sentence}`)).toEqual([dateline, sentence]);
  });

  test.each([
    "UNICEF — the agency for children — sent tents.",
    "Holm (left) - Norway's envoy - smiled.",
    "OSLO-BERGEN trains stood still.",
    "Oslo — Bergen is the line that they want.",
    "A long-time friend — Greta Holm — came.",
  ])("%s has none", (text) => {
    expect(split(text)).toEqual([text]);
  });
});
