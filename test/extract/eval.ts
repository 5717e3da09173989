// Reads files, extracts and prints what was found: for whoever writes rules. Not a test.
//   node eval.js [--trees] [--mentions] [--claims] FILE…
import { readFileSync } from "node:fs";
import { createRulesExtractor } from "../../src/extract/index.ts";
import { readEnglish } from "../../src/node/index.ts";
import type { Doc, Extraction } from "../../src/model/index.ts";
import { readDocs } from "../../src/read/index.ts";

const args = process.argv.slice(2);
const flags = new Set(args.filter((a) => a.startsWith("--")));
const language = await readEnglish();
const extractor = createRulesExtractor(language);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

for (const source of args.filter((a) => !a.startsWith("--"))) {
  const { docs } = readDocs({ source, bytes: readFileSync(source), date: "2019-10-07" });
  for (const doc of docs) {
    print(`\n===== ${doc.source} ${doc.date ?? ""} ${doc.title ?? ""}`);
    if (flags.has("--trees")) printTrees(doc);
    printExtraction(doc, extractor.extract(doc));
  }
}

function printTrees(doc: Doc): void {
  for (const sentence of language.parse(doc.text, doc.blocks)) {
    sentence.tokens.forEach((t, i) =>
      print(
        `${String(i).padStart(3)} ${t.text.padEnd(18)} ${t.lemma.padEnd(16)} ${t.upos.padEnd(6)} ${String(t.head).padStart(3)} ${t.deprel}`,
      ),
    );
    print("");
  }
}

function printExtraction(doc: Doc, extraction: Extraction): void {
  const byId = new Map(extraction.mentions.map((m) => [m.id, m]));
  const root = (id: string): string => {
    const mention = byId.get(id);
    const next = mention?.refersTo === undefined ? undefined : byId.get(mention.refersTo);
    const name = (next ?? mention)?.attributes?.label ?? (next ?? mention)?.known ?? (next ?? mention)?.text ?? "?";
    return `${name.replace(/\s+/g, " ")}${next ? ` «${mention?.text.replace(/\s+/g, " ").slice(0, 40) ?? ""}»` : ""}`;
  };
  if (flags.has("--mentions") || !flags.has("--claims"))
    for (const m of extraction.mentions)
      if (!m.refersTo)
        print(`  [${m.kind}] ${root(m.id)} ${JSON.stringify(m.attributes ?? {}).replaceAll(doc.id, "")}`);
  if (flags.has("--mentions") && !flags.has("--claims")) return;
  let last = "";
  for (const c of extraction.claims) {
    const quote = doc.text.slice(c.evidence.start, c.evidence.end).replace(/\s+/g, " ");
    if (quote !== last) print(`\n  “${quote}”`);
    last = quote;
    const manner = [
      c.polarity === "negated" ? "NOT" : "",
      c.modality === "actual" ? "" : c.modality,
      c.speaker ? `says ${c.speaker.text}` : "",
      c.date?.value ?? "",
    ]
      .filter(Boolean)
      .join(" · ");
    print(`     ${root(c.subject)} —${c.relation}→ ${root(c.object)}  ${manner} (${c.rule} ${c.confidence})`);
  }
}
