import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { loadEnglish } from "../../src/language/index.ts";
import { english, MODEL } from "../english.ts";
import type { Sentence } from "../../src/language/index.ts";

function parse(text: string): Sentence[] {
  return english.parse(text, [{ kind: "paragraph", span: { start: 0, end: text.length } }]);
}

describe("lemmas and tags", () => {
  test.each([
    ["They met.", "met", "VERB", "meet"],
    ["He didn't go.", "n't", "PART", "not"],
    ["She has said so.", "has", "AUX", "have"],
    ["She has a plan.", "has", "VERB", "have"],
    ["The warning came late.", "warning", "NOUN", "warning"],
    ["The U.S. left.", "U.S.", "PROPN", "U.S."],
    ["He wants to go to Lima.", "to", "PART", "to"],
    ["The talks failed.", "talks", "NOUN", "talk"],
    ["He said that talks failed.", "that", "SCONJ", "that"],
    ["Chile's offer stands.", "'s", "PART", "'s"],
    ["The U.S.-led talks ended.", "U.S.-led", "VERB", "u.s.-lead"],
    ["Norway denied it.", "denied", "VERB", "deny"],
  ])("%s %s", (text, word, upos, lemma) => {
    const token = parse(text)
      .flatMap((sentence) => sentence.tokens)
      .find((candidate) => candidate.text === word);
    expect([token?.upos, token?.lemma]).toEqual([upos, lemma]);
  });
});

describe("sentences keep to their blocks", () => {
  test("a heading without a full stop ends with its block", () => {
    const text = "Talks fail\n\nThe envoy left.";
    const sentences = english.parse(text, [
      { kind: "title", span: { start: 0, end: 10 } },
      { kind: "paragraph", span: { start: 12, end: text.length } },
    ]);
    expect(sentences.map(({ span }) => text.slice(span.start, span.end))).toEqual(["Talks fail", "The envoy left."]);
  });

  test("what lies in no block is not read", () => {
    const text = "Menu. The envoy left.";
    const sentences = english.parse(text, [{ kind: "paragraph", span: { start: 6, end: text.length } }]);
    expect(sentences.map(({ span }) => text.slice(span.start, span.end))).toEqual(["The envoy left."]);
  });
});

/** Whatever is wrong with a parse, or undefined. */
function fault(text: string, start: number, end: number, sentences: readonly Sentence[]): string | undefined {
  let at = start;
  for (const { span, tokens } of sentences) {
    if (tokens.length === 0) return "empty sentence";
    if (tokens[0]?.span.start !== span.start || tokens.at(-1)?.span.end !== span.end) return "sentence span";
    for (const token of tokens) {
      if (token.span.start < at || token.span.end <= token.span.start || token.span.end > end) return "order";
      if (text.slice(token.span.start, token.span.end) !== token.text) return "slice";
      at = token.span.end;
    }
    if (tokens.filter((token) => token.head === -1).length !== 1) return "roots";
    if (tokens.some(({ head }) => head >= tokens.length)) return "no such governor";
    for (const [i, token] of tokens.entries()) {
      if ((token.head === -1) !== (token.deprel === "root")) return "root label";
      let steps = 0;
      for (let k = i; k >= 0; k = tokens[k]?.head ?? -1) if (steps++ > tokens.length) return "circle";
    }
  }
  return undefined;
}

const WORDS =
  `the a Norway Chile envoy envoys talks plan , . " “ ” ( ) : ; — - and or but that which who what to of in by with for met said was were is has had not n't
  rejected told meeting signed agreed go going if because after as he it they whose there 's Monday June 3 2018 % $ very also new ready U.S. when than so`.split(
    /\s+/,
  );

describe("any text", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc
      .array(fc.constantFrom(...WORDS, " ", "\n\n", "constructor", "__proto__", "😀", "é", "\u200b", "...", ". . ."), {
        maxLength: 60,
      })
      .map((list) => list.join(" ")),
    fc
      .array(fc.constantFrom(...WORDS, "'", "’", "-", "‑", ".", "1/2", "@", "https://", "\ud800"), { maxLength: 60 })
      .map((list) => list.join("")),
  );

  test("gives exact spans in order and one tree a sentence", () => {
    fc.assert(
      fc.property(text, fc.nat(30), fc.nat(30), (value, before, after) => {
        const start = Math.min(before, value.length);
        const end = Math.max(start, value.length - after);
        const sentences = english.parse(value, [{ kind: "paragraph", span: { start, end } }]);
        expect(fault(value, start, end, sentences)).toBeUndefined();
      }),
      { seed: 11, numRuns: 1500 },
    );
  });

  test("never gives a sentence across blocks, and passes over what lies in none", () => {
    fc.assert(
      fc.property(text, text, text, (first, between, second) => {
        const value = first + between + second;
        const at = first.length + between.length;
        const sentences = english.parse(value, [
          { kind: "title", span: { start: 0, end: first.length } },
          { kind: "paragraph", span: { start: at, end: value.length } },
        ]);
        const border = sentences.findIndex(({ span }) => span.end > first.length);
        const count = border < 0 ? sentences.length : border;
        expect(fault(value, 0, first.length, sentences.slice(0, count))).toBeUndefined();
        expect(fault(value, at, value.length, sentences.slice(count))).toBeUndefined();
      }),
      { seed: 14, numRuns: 300 },
    );
  });

  test("gives the same trees again", () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(parse(value)).toEqual(
          loadedAgain.parse(value, [{ kind: "paragraph", span: { start: 0, end: value.length } }]),
        );
      }),
      { seed: 12, numRuns: 200 },
    );
  });
  const loadedAgain = loadEnglish(MODEL);

  test("holds every character but white space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (value) => {
        const read = parse(value)
          .flatMap((sentence) => sentence.tokens)
          .map((token) => token.text)
          .join("");
        expect(read.replace(/[\s\u200b-\u200d\u2060]/gu, "")).toBe(value.replace(/[\s\u200b-\u200d\u2060]/gu, ""));
      }),
      { seed: 13, numRuns: 500 },
    );
  });
});
