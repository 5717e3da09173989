/** Raw news (a JSON string a line) → one JSON array of words a line, by parley's own tokenizer: what label.py reads. */
import { readFileSync } from "node:fs";
import { splitText } from "../../../src/language/split/split-text.ts";

for (const path of process.argv.slice(2)) {
  for (const line of readFileSync(path, "utf8").split("\n").filter(Boolean)) {
    const text = String(JSON.parse(line));
    for (const sentence of splitText(text, { start: 0, end: text.length })) {
      console.log(JSON.stringify(sentence.map(({ start, end }) => text.slice(start, end))));
    }
  }
}
