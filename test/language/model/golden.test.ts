import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadModel } from "../../../src/language/model/parser.ts";
import { splitText } from "../../../src/language/split/split-text.ts";

const parser = loadModel(new Uint8Array(readFileSync(new URL("../../../data/model/english.bin", import.meta.url))));
const sentences = readFileSync(new URL("golden/sentences.txt", import.meta.url), "utf8")
  .trim()
  .split("\n");

/** One line a token: number, word, lemma, tag, features, governor, relation, entity type of a mention's head. */
function drawTree(text: string): string {
  const lines = splitText(text, { start: 0, end: text.length }).map((sentence) => {
    const words = sentence.map(({ start, end }) => text.slice(start, end));
    return parser
      .parse(words)
      .map(({ upos, feats, lemma, head, deprel, entity }, k) =>
        [k + 1, words[k], lemma, upos, feats, head + 1, deprel, entity].join("\t"),
      )
      .join("\n");
  });
  return `# ${text}\n${lines.join("\n\n")}\n`;
}

test("the trees of 40 sentences of news", async () => {
  expect(sentences).toHaveLength(40);
  await expect(sentences.map(drawTree).join("\n")).toMatchFileSnapshot("golden/trees.txt");
});
