import { expect, test } from "vitest";
import { build, createRulesExtractor, docTexts } from "../../src/index.ts";
import {
  docsToJson,
  graphToJson,
  graphToJsonl,
  parseDocs,
  parseGraph,
  parseGraphLines,
} from "../../src/graph/index.ts";
import { english } from "../english.ts";

const input = (source: string, text: string) => ({ source, bytes: new TextEncoder().encode(text) });
const INPUTS = [
  input(
    "one.txt",
    "President Amara Kone of Mali met Prime Minister Henrik Dahl in Bamako on Monday. Kone praised the truce. He rejected the plan of the Norwegian government.",
  ),
  input(
    "two.txt",
    "Norway accused Mali of breaking the truce. The Norwegian prime minister, Henrik Dahl, left Bamako.",
  ),
];
const made = (inputs: typeof INPUTS) => build(inputs, { extractor: createRulesExtractor(english) });

test("a document's text says where each node is named, short forms and pronouns included, and nothing else", async () => {
  const { graph, knowledge } = await made(INPUTS);
  const texts = docTexts(knowledge);
  const named = texts.flatMap(({ id, text, mentions = {} }) =>
    Object.entries(mentions).flatMap(([node, ends]) => {
      expect(graph.hasNode(node)).toBe(true);
      const words = ends.flatMap((start, at) => (at % 2 === 0 ? [text.slice(start, ends[at + 1])] : []));
      return words.map((word) => ({ id, node, word }));
    }),
  );
  const words = (node: string): string[] => named.filter((one) => one.node === node).map(({ word }) => word);
  expect(words("person:amara-kone")).toEqual(expect.arrayContaining(["Amara Kone", "Kone", "He"]));
  expect(words("person:henrik-dahl").filter((word) => word === "Henrik Dahl")).toHaveLength(2);
  expect(named).toHaveLength(knowledge.entities.reduce((sum, { mentions }) => sum + mentions.length, 0));
});

test("mentions are written the same in any order of files, and read back from every format", async () => {
  const { graph, knowledge } = await made(INPUTS);
  const texts = docTexts(knowledge);
  const json = [...docsToJson(texts)].join("");
  expect([...docsToJson(docTexts((await made(INPUTS.toReversed())).knowledge))].join("")).toBe(json);
  const expected = Object.fromEntries(texts.map(({ id, ...text }) => [id, text]));
  expect(Object.fromEntries(parseDocs(JSON.parse(json), "a"))).toEqual(expected);
  const embedded = [...graphToJson(graph, { texts })].join("");
  expect(parseGraph(JSON.parse(embedded), "a").getAttribute("texts")).toEqual(expected);
  const lines = [...graphToJsonl(graph, { texts })].join("").split("\n");
  expect((await parseGraphLines(lines, "a")).getAttribute("texts")).toEqual(expected);
});

test("texts that came without mentions stay without", () => {
  const value = { version: 1, documents: { a: { text: "Mali.", blocks: [] } } };
  expect(parseDocs(value, "a").get("a")).toEqual({ text: "Mali.", blocks: [] });
});

test.each([
  [[0], /documents\.a\.mentions\.n: .*starts and ends/],
  [[3, 3], /documents\.a\.mentions\.n: .*starts and ends/],
  [[-1, 3], /documents\.a\.mentions\.n: .*starts and ends/],
  [[0.5, 3], /documents\.a\.mentions\.n: .*starts and ends/],
  [[2, 4, 0, 1], /documents\.a\.mentions\.n: .*starts and ends/],
  ["0-4", /documents\.a\.mentions\.n: .*starts and ends/],
  [[0, 6], /documents\.a\.mentions: a mention ends after the text/],
])("mentions at %j are refused", (ends, message) => {
  const value = { version: 1, documents: { a: { text: "Mali.", blocks: [], mentions: { n: ends } } } };
  expect(() => parseDocs(value, "a.docs.json")).toThrow(
    expect.objectContaining({ code: "bad-graph", message: expect.stringMatching(message) }),
  );
});
