import fc from "fast-check";
import { expect, test } from "vitest";
import { foldBlanks, lineKey, normalizeText } from "../../src/read/normalize.ts";

test.each([
  ["a\r\nb\rc\u2028d", "a\nb\nc\nd", "line breaks"],
  ["a\u00a0b\u2003c\td", "a b c d", "blanks"],
  ["nego\u00adtia\u200btions\ufeff", "negotiations", "soft hyphens, zero-width blanks, marks"],
  ["a\u0000b\u0007c\u009f", "abc", "control characters"],
  ["e\u0301", "é", "composed letters"],
  ["\ue001Zenda\ud800", "Zenda", "icon fonts and lone surrogates"],
  ["“Zenda” – ‘talks’ — 👍", "“Zenda” – ‘talks’ — 👍", "curly quotes, dashes and emoji stay"],
])("%j becomes %j: %s", (raw, clean) => {
  expect(normalizeText(raw)).toBe(clean);
});

test("normalizing twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (raw) => {
      const once = normalizeText(raw);
      expect(normalizeText(once)).toBe(once);
      expect(foldBlanks(foldBlanks(once))).toBe(foldBlanks(once));
    }),
    { seed: 7 },
  );
});

test("spellings of one line have one key", () => {
  expect(lineKey("“Talks fail” – at last!")).toBe(lineKey("TALKS FAIL at last"));
});
