import { expect, test } from "vitest";
import { marks, placeText } from "../../src/cli/wording.ts";

const plain = { polarity: "asserted", modality: "actual", confidence: 0.8, contested: false } as const;

test.each([
  ["", plain],
  ["", { ...plain, confidence: 0.6 }],
  [" [weak 0.59]", { ...plain, confidence: 0.59 }],
  [" [planned; 2021]", { ...plain, modality: "planned", first: "2021", last: "2021" } as const],
  [
    " [not so; possible; weak 0.3; contested; 2020 to 2021]",
    {
      polarity: "negated",
      modality: "possible",
      confidence: 0.3,
      contested: true,
      first: "2020",
      last: "2021",
    } as const,
  ],
])("what must not be overlooked of a fact:%s", (text, fact) => {
  expect(marks(fact)).toBe(text);
});

test.each([
  ["a/news.csv#104", 6689, "a/news.csv, row 104, line 6689"],
  ["a/news.json#2", undefined, "a/news.json, entry 2"],
  ["a/no #1 story.txt", 3, "a/no #1 story.txt:3"],
])("%s at %s is said as %s", (source, line, expected) => {
  expect(placeText(source, line)).toBe(expected);
});
