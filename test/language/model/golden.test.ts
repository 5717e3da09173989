import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { plainKernel } from "../../../src/language/model/kernel.ts";
import { loadModel } from "../../../src/language/model/parser.ts";
import { english, MODEL } from "../../english.ts";

const sentences = readFileSync(new URL("golden/sentences.txt", import.meta.url), "utf8")
  .trim()
  .split("\n");

/** One line a token: number, word, lemma, tag, features, governor, relation, entity type of a mention's head. */
function drawTree(text: string): string {
  const trees = english.parse(text, [{ kind: "paragraph", span: { start: 0, end: text.length } }]).map(({ tokens }) =>
    tokens
      .map(({ text: word, lemma, upos, features, head, deprel, entity = "_" }, k) => {
        const marks = Object.entries(features).map(([name, value]) => `${name}=${String(value)}`);
        return [k + 1, word, lemma, upos, marks.join("|") || "_", head + 1, deprel, entity].join("\t");
      })
      .join("\n"),
  );
  return `# ${text}\n${trees.join("\n\n")}\n`;
}

test("the trees of 40 sentences of news", async () => {
  expect(sentences).toHaveLength(40);
  await expect(sentences.map(drawTree).join("\n")).toMatchFileSnapshot("golden/trees.txt");
});

test("WebAssembly and plain JavaScript read them alike", () => {
  const [fast, plain] = [loadModel(MODEL), loadModel(MODEL, plainKernel)];
  for (const sentence of sentences) {
    const words = sentence.split(/\b|\s+/u).filter((word) => word.trim() !== "");
    expect(plain.parse(words)).toEqual(fast.parse(words));
  }
});
