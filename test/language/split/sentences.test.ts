import { describe, expect, test } from "vitest";
import { splitSentences } from "../../../src/language/split/sentences.ts";
import { tokenize } from "../../../src/language/split/tokenize.ts";

function split(text: string): string[] {
  const tokens = tokenize(text, 0, text.length);
  return splitSentences(text, tokens).map(({ start, end }) =>
    text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0),
  );
}

describe("one sentence", () => {
  test.each([
    "Envoys of the U.S. and the U.K. met on Jan. 6 in St. Gallen.",
    "The U.S. President spoke to Gen. Smith and Lt. Gen. J. R. Olsen.",
    "After an 8 1/2-hour session in Hall No. 2 they left.",
    "It cost $3.5 million, or 2.1 percent of the budget.",
    "“Will you come?” he asked.",
    "“No!” she cried.",
    "The talks … went on.",
    "They [the two sides] met at 6 p.m. Monday.",
    "Acme Inc. said so.",
    "The delegation (led by Mr. Berg) left.",
    "“We want peace,” he said, “and trade.”",
    "See example.org for more.",
    "1. The first point.",
    "2.1. What was agreed.",
    "The briefing is at 10 a.m. (CET) in Oslo.",
    "The bridge, built c. 1870 and closed since, is to be sold.",
    "They met Mlle. Berthe Aubry, envoy of the court.",
    "The ‘border’ talks, the “only way” as she called it, go on.",
    "Talks failed.[3]",
  ])("%s", (text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe("two sentences", () => {
  test.each([
    ["They left the U.S.", "The talks were over."],
    ["“We will not go… .”", "He then left."],
    ["“It's over.”", "Ministers agreed."],
    ['"It is over."', '"Is it?"'],
    ["He said “it is ‘over’.”", "She did not."],
    ["(They met in Oslo.)", "Nothing came of it."],
    ["He arrived at 6 p.m.", "Talks began at once."],
    ["It was 2018.", "Talks had begun."],
    ["Why now?", "Nobody knows."],
    ["She waited…", "The door stayed shut."],
    ["They met Kim Jong-un.", "Holm did not."],
    ["The talks failed.", "nobody knows why."],
    ["where did they meet?", "in Oslo."],
    ["Talks failed.[3]", "Ministers left."],
    ["The treaty holds. [3] [4]", "It was signed in Bergen."],
    ["It is Ruritania's no. 1 problem.", "No. 2 is Sylvania."],
  ])("%s | %s", (first, second) => {
    expect(split(`${first} ${second}`)).toEqual([first, second]);
  });

  test("where the space got lost", () => {
    expect(split("The talks failed.The envoy left.")).toEqual(["The talks failed.", "The envoy left."]);
  });

  test("where a blank line stands between", () => {
    expect(split("Talks fail\n\nThe envoy left")).toEqual(["Talks fail", "The envoy left"]);
  });
});

describe("line breaks inside a paragraph", () => {
  test.each([
    "The envoy left\nOslo on Friday.",
    "The envoy, who had come\nfrom Bergen in the morning\n- he had missed the boat -\nleft again.",
    "Envoys of Norway, Sweden and\nDenmark came. The talks, held in\nOslo, were short and\nBergen was not on the list of\nthe places that were named.",
  ])("are no borders where lines are wrapped: %s", (text) => {
    expect(split(text).some((sentence) => sentence.includes("\n"))).toBe(true);
    expect(split(text).join(" ").replace(/\s+/g, " ")).toBe(text.replace(/\s+/g, " "));
  });

  test.each([
    ["bullets", "They agreed:\n• an end of the embargo\n• trade in\n  fish"],
    ["dashes", "They agreed:\n- an end of the embargo\n- trade in\n  fish"],
  ])("are borders before %s", (_, text) => {
    const mark = text.includes("•") ? "•" : "-";
    expect(split(text)).toEqual(["They agreed:", `${mark} an end of the embargo`, `${mark} trade in\n  fish`]);
  });

  test("are borders between short lines that all begin like sentences", () => {
    const lines = ["Envoy leaves Oslo", "Bergen summit off", "3 ships held at Tromsø"];
    expect(split(lines.join("\n"))).toEqual(lines);
  });
});

test("endless sentences are cut at a comma", () => {
  const parts = split(`${"and the envoy left, ".repeat(400)}.`);
  expect(parts.length).toBeGreaterThan(5);
  expect(parts[0]?.endsWith(",")).toBe(true);
});
