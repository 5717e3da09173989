import fc from "fast-check";
import { expect, test } from "vitest";
import { cutPassages, factsAt, parseSpan } from "../../web/panels/passages.ts";

const quote = (fact: string, start: number, end: number) => ({ fact, start, end, quote: "" });

test("a text is cut where quotes begin and end, and the chosen one is marked", () => {
  const text = "One two three. Four five.";
  const blocks = [{ kind: "paragraph" as const, span: { start: 0, end: text.length } }];
  const [passage] = cutPassages(text, blocks, [quote("a", 0, 14), quote("b", 4, 7)], { start: 4, end: 7 });
  expect(passage?.pieces.map(({ text, facts, at, current }) => [text, facts, at, current])).toEqual([
    ["One ", ["a"], "0-14", false],
    ["two", ["a", "b"], "4-7", true],
    [" three.", ["a"], "0-14", false],
    [" Four five.", [], undefined, false],
  ]);
});

test("without blocks, blank lines part the paragraphs", () => {
  const passages = cutPassages("One.\n\nTwo.\n\n\n\nThree.", [], [], undefined);
  expect(passages.map(({ pieces }) => pieces.map((piece) => piece.text).join(""))).toEqual(["One.", "Two.", "Three."]);
});

test("no letter is lost or doubled, whatever the quotes", () => {
  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 50 }), fc.array(span), fc.option(span), (text, spans, current) => {
      const quotes = spans.map(({ start, end }, index) => quote(String(index), start, end));
      const blocks = [{ kind: "paragraph" as const, span: { start: 0, end: text.length } }];
      const passages = cutPassages(text, blocks, quotes, current ?? undefined);
      expect(passages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join("")).toBe(text);
    }),
  );
});

test("facts at a place are those whose quotes overlap it, each once", () => {
  const quotes = [quote("a", 0, 5), quote("b", 5, 9), quote("a", 3, 8)];
  expect(factsAt(quotes, { start: 5, end: 6 })).toEqual(["b", "a"]);
});

test.each([
  ["3-7", { start: 3, end: 7 }],
  ["7-3", undefined],
  ["", undefined],
  [undefined, undefined],
])("parseSpan(%j)", (at, span) => {
  expect(parseSpan(at)).toEqual(span);
});
