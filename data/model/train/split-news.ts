/** Raw news (a JSON string a line) → one JSON array of words a line, as parley's parser is given them: what label.py reads. */
import { readFileSync } from "node:fs";
import { treebankWords } from "../../../src/language/model/treebank-words.ts";
import { splitText } from "../../../src/language/split/split-text.ts";

for (const path of process.argv.slice(2)) {
  for (const line of readFileSync(path, "utf8").split("\n").filter(Boolean)) {
    const text = String(JSON.parse(line));
    for (const sentence of splitText(text, { start: 0, end: text.length })) {
      console.log(JSON.stringify(sentence.flatMap(({ start, end }) => treebankWords(text.slice(start, end)))));
    }
  }
}
