import { describe, expect, test } from "vitest";
import { claimsOf } from "./read-text.ts";

const represented = (text: string): string[] => claimsOf(text).filter((claim) => claim.includes(" represents "));

describe("whoever works for or stands for a body is of it", () => {
  test.each([
    [
      "before the name",
      "Zelna University political scholar Ana Torres praised the plan.",
      "Ana Torres",
      "Zelna University",
    ],
    [
      "as a possessor",
      "The Farmers' Party's presidential nominee Paul Okello visited Oslo.",
      "Paul Okello",
      "Farmers' Party",
    ],
    ["of a known body", "Interpol agent James Dahl told the court so.", "James Dahl", "org:interpol"],
    [
      "behind the name",
      "James Dahl, a research physicist at Zelna University, left Chad.",
      "James Dahl",
      "Zelna University",
    ],
    [
      "with an article",
      "Ana Torres, a field doctor with the Tarn Rescue Board, spoke.",
      "Ana Torres",
      "Tarn Rescue Board",
    ],
  ])("%s", (_, text, person, body) => {
    expect(represented(text)).toEqual([`${person} represents ${body}`]);
  });

  test.each([
    ["a state's people do not act for it", "Norwegian scholar Ana Torres praised the plan."],
    ["a ship is named after him", "The Zelna Rescue Board's sergeant James Dahl supply ship sank."],
    ["who was held by a body is not of it", "Tarn Liberation Front hostage James Dahl was freed."],
    ["another stands between", "Zelna University defeated the Oslo scholar Ana Torres."],
  ])("%s", (_, text) => {
    expect(represented(text)).toEqual([]);
  });
});
