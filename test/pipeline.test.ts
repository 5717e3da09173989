import { expect, test } from "vitest";
import {
  build,
  createRulesExtractor,
  type Extractor,
  type ExtractorPool,
  graphToJson,
  ParleyError,
  type Progress,
  type ReadInput,
} from "../src/index.ts";
import { english } from "./english.ts";

const input = (source: string, text: string): ReadInput => ({ source, bytes: new TextEncoder().encode(text) });
const extractor = createRulesExtractor(english);

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

/** Fails as a defect would, and as a language model's server would. */
const fragile: Extractor = {
  id: "fragile",
  extract(doc) {
    if (doc.text.includes("poison")) throw new TypeError("x is undefined");
    if (doc.text.includes("unreachable")) throw new ParleyError("io", "the server does not answer");
    return { doc: doc.id, mentions: [], claims: [], diagnostics: [] };
  },
};

test("leaves a document that brings a defect to light out by name and goes on with the others", async () => {
  const inputs = [input("a.txt", `${ENGLISH} It was poison.`), input("b.txt", ENGLISH)];
  const { knowledge, diagnostics } = await build(inputs, { extractor: fragile });
  expect(knowledge.docs.map(({ source }) => source)).toEqual(["b.txt"]);
  expect(diagnostics).toMatchObject([{ severity: "error", source: "a.txt", code: "extraction" }]);
  expect(diagnostics[0]?.message).toContain("x is undefined");
});

test("stops where a failure concerns every document", async () => {
  const inputs = [input("a.txt", `${ENGLISH} They were unreachable.`)];
  await expect(build(inputs, { extractor: fragile })).rejects.toMatchObject({ code: "io" });
});

test("lets no input go by without a word", async () => {
  const { diagnostics } = await build([input("header.csv", "title,date,text\n")], { extractor });
  expect(diagnostics).toMatchObject([{ severity: "error", source: "header.csv" }]);
});

test("remarks on a text whose language cannot be told", async () => {
  const { diagnostics } = await build([input("a.txt", "Встреча прошла в Женеве в понедельник.")], { extractor });
  expect(diagnostics).toMatchObject([{ severity: "warning", code: "not-english", source: "a.txt" }]);
});

test("gives the same graph where a pool reads several documents at once and out of order", async () => {
  const inputs = Array.from({ length: 12 }, (_, k) =>
    input(`${k}.txt`, `${ENGLISH} It was meeting number ${k} of the year.`),
  );
  let running = 0;
  let most = 0;
  const stages: string[] = [];
  const pool: ExtractorPool = {
    id: extractor.id,
    lanes: 3,
    async extract(doc) {
      most = Math.max(most, (running += 1));
      for (let turns = (doc.text.length * 7) % 5; turns >= 0; turns -= 1) await Promise.resolve();
      running -= 1;
      return extractor.extract(doc);
    },
    async rest() {
      stages.push(`rest, ${running} running`);
    },
  };
  const onProgress = ({ stage }: Progress): void => {
    if (stages.at(-1) !== stage) stages.push(stage);
  };
  const [one, many] = [await build(inputs, { extractor }), await build(inputs, { extractor: pool, onProgress })];
  expect(stages).toEqual(["read", "rest, 0 running", "merge", "graph"]);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(3);
  expect([...graphToJson(many.graph)].join("")).toBe([...graphToJson(one.graph)].join(""));
});
