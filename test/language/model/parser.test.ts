import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadModel } from "../../../src/language/model/parser.ts";

const bytes = new Uint8Array(readFileSync(new URL("../../../data/model/english.bin", import.meta.url)));
const parser = loadModel(bytes);

function isTree(heads: readonly number[]): boolean {
  return (
    heads.filter((head) => head < 0).length === 1 &&
    heads.every((_, start) => {
      let at = start;
      for (let steps = 0; at >= 0 && steps <= heads.length; steps++) at = heads[at] ?? -1;
      return at < 0;
    })
  );
}

test("a passive sentence with an agent", () => {
  const words = "The plan was rejected by North Korea on Monday .".split(" ");
  const read = parser.parse(words);
  expect(read.map(({ deprel }) => deprel)).toEqual(
    ["det", "nsubj:pass", "aux:pass", "root", "case", "compound", "obl:agent", "case", "obl", "punct"].map(
      (label, k) =>
        k === 5 ? expect.stringMatching(/amod|compound/) : k === 8 ? expect.stringMatching(/^obl/) : label,
    ),
  );
  expect(read.map(({ lemma }) => lemma)[3]).toBe("reject");
  expect(read[3]?.feats).toContain("Voice=Pass");
  expect(read[6]).toMatchObject({
    upos: "PROPN",
    entity: expect.stringMatching(/^(place|organization)$/),
    head: 3,
  });
});

test("no words, one word, and more words than the network reads at once", () => {
  expect(parser.parse([])).toEqual([]);
  expect(parser.parse(["No"])[0]).toMatchObject({ head: -1, deprel: "root" });
  const long = parser.parse(Array.from({ length: 700 }, (_, k) => (k % 9 === 8 ? "," : "talks")));
  expect(long).toHaveLength(700);
  expect(isTree(long.map(({ head }) => head))).toBe(true);
});

test("any words give one tree, the same each time", () => {
  const word = fc.oneof(fc.string({ minLength: 1, unit: "binary" }), fc.constantFrom("the", "Kim", "said", ",", "…"));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
      const read = parser.parse(words);
      expect(isTree(read.map(({ head }) => head))).toBe(true);
      expect(parser.parse(words)).toEqual(read);
      for (const { head, deprel } of read) expect(deprel === "root").toBe(head < 0);
    }),
    { seed: 5, numRuns: 150 },
  );
});

describe("bytes that are no model", () => {
  test.each([
    ["nothing", new Uint8Array()],
    ["another file", new TextEncoder().encode("GIF89a and then some more")],
    ["another version", Uint8Array.from(bytes, (byte, k) => (k === 4 ? 99 : byte)).slice(0, 100)],
    ["a broken header", Uint8Array.from(bytes.subarray(0, 90000), (byte, k) => (k === 12 ? 0 : byte))],
    ["a file cut short", bytes.slice(0, 1_000_000)],
  ])("%s is refused", (_, wrong) => {
    const load = (): unknown => loadModel(wrong);
    expect(load).toThrow(expect.objectContaining({ name: "ParleyError", code: "bad-file" }));
  });

  test("bytes at an odd offset are read", () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(loadModel(shifted.subarray(1)).parse(["Talks", "failed"])).toEqual(parser.parse(["Talks", "failed"]));
  });
});
