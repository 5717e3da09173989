import { expect, test } from "vitest";
import { build, createRulesExtractor, type Extractor, loadEnglish, type Progress, type ReadInput } from "../src/index.ts";

const input = (source: string, text: string): ReadInput => ({ source, bytes: new TextEncoder().encode(text) });
const extractor = createRulesExtractor(loadEnglish());

const ENGLISH = "The foreign minister of Norway met the president of Chile in Oslo on Monday and rejected the plan.";
const FRENCH =
  "Le ministre des affaires étrangères de la Norvège a rencontré la présidente du Chili à Oslo lundi et a rejeté le plan qui avait été présenté par les deux pays.";

test("leaves out what is not English and says so", async () => {
  const result = await build([input("a.txt", ENGLISH), input("b.txt", FRENCH)], { extractor });
  expect(result.knowledge.docs.map(({ source }) => source)).toEqual(["a.txt"]);
  expect(result.diagnostics).toMatchObject([{ code: "not-english", severity: "error", source: "b.txt" }]);
});

test("reads a text once that comes under two names, and names both", async () => {
  let extracted = 0;
  const counting: Extractor = { id: extractor.id, extract: (doc) => (extracted++, extractor.extract(doc)) };
  const inputs = [input("second.txt", ENGLISH), input("first.txt", ENGLISH)];
  const result = await build(inputs, { extractor: counting });
  expect(extracted).toBe(1);
  expect(result.knowledge.docs.map(({ source }) => source)).toEqual(["first.txt"]);
  const [duplicate] = result.diagnostics;
  expect(duplicate?.code).toBe("duplicate");
  expect(`${duplicate?.source} ${duplicate?.message}`).toMatch(/second\.txt.*first\.txt/s);
});

test("tells how far it has come, in inputs, and a table's rows as parts of one", async () => {
  const seen: Progress[] = [];
  const table = `text,title\n"${ENGLISH}",One\n"${ENGLISH} It is so.",Two\n`;
  await build([input("a.csv", table), input("b.txt", `${ENGLISH} So it is.`)], {
    extractor,
    onProgress: (progress) => seen.push(progress),
  });
  expect(seen.map(({ stage, inputs, documents }) => [stage, inputs, documents])).toEqual([
    ["read", 0.5, 1],
    ["read", 1, 2],
    ["read", 2, 3],
    ["merge", 2, 3],
    ["graph", 2, 3],
  ]);
});
