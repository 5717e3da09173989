// npm run eval:language [-- --json] [--dev] [--errors] [MODEL TREEBANK RE3D]: how well parley reads English.
// Trees on gold tokens; tokens and sentences on raw text put together from the treebank; names on re3d with gazetteer
// and model together. --dev measures on the dev sets, for whoever tunes; --errors shows wrong tokens and sentences.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { loadEnglish } from "../../src/index.ts";
import { loadModel, type Parser } from "../../src/language/model/parser.ts";
import { splitText } from "../../src/language/split/split-text.ts";
import { type GoldSentence, readConllu } from "./conllu.ts";
import { scoreRe3d } from "./re3d.ts";

const flags = process.argv.slice(2).filter((argument) => argument.startsWith("--"));
const [modelPath = "data/model/english.bin", treebank = "../shared/treebank", re3d = "../shared/corpus/re3d"] =
  process.argv.slice(2).filter((argument) => !argument.startsWith("--"));

const bytes = new Uint8Array(readFileSync(modelPath));
const begun = performance.now();
const parser = loadModel(bytes);
const loadMs = Math.round(performance.now() - begun);
const sets = readSets(flags.includes("--dev"));
const { gum } = sets;
const result = {
  ...Object.fromEntries(Object.entries(sets).map(([name, sentences]) => [name, scoreTrees(parser, sentences)])),
  raw: Object.fromEntries(Object.entries(sets).map(([name, sentences]) => [name, scoreRaw(sentences)])),
  re3d: scoreRe3d(loadEnglish(bytes), re3d),
  tokensPerSecond: measureSpeed(parser, gum),
  loadMs,
  payloadBytes: bytes.length,
};
console.log(JSON.stringify(result, undefined, flags.includes("--json") ? undefined : 1));

function readSets(isDev: boolean) {
  const read = (name: string): GoldSentence[] =>
    readConllu(gunzipSync(readFileSync(join(treebank, `${name}.conllu.gz`))).toString("utf8"));
  const part = isDev ? "dev" : "test";
  const open = read(`en_gum_open-${part}`);
  return {
    ewt: read(`en_ewt-${part}`),
    gum: open,
    gumNews: open.filter(({ id }) => id.startsWith("GUM_news")),
    ...(isDev ? {} : { pud: read("en_pud-test") }),
  };
}

/** Shares of right tags, heads, and heads with labels; `las` ignores subtypes ("nsubj:pass"), `lasFull` does not. */
function scoreTrees(read: Parser, sentences: readonly GoldSentence[]) {
  const right = { upos: 0, lemma: 0, uas: 0, las: 0, lasFull: 0 };
  let total = 0;
  const bare = (label: string): string => label.split(":")[0] ?? "";
  for (const gold of sentences) {
    for (const [k, word] of read.parse(gold.words).entries()) {
      total += 1;
      if (word.upos === gold.upos[k]) right.upos += 1;
      if (word.lemma.toLowerCase() === gold.lemmas[k]?.toLowerCase()) right.lemma += 1;
      if (word.head !== gold.heads[k]) continue;
      right.uas += 1;
      if (word.deprel === gold.deprels[k]) right.lasFull += 1;
      if (bare(word.deprel) === bare(gold.deprels[k] ?? "")) right.las += 1;
    }
  }
  return Object.fromEntries(Object.entries(right).map(([name, count]) => [name, rounded(count / total)]));
}

/** F1 of tokens and of sentences on raw text: sentences joined by a space, paragraphs by a blank line. */
function scoreRaw(sentences: readonly GoldSentence[]) {
  let text = "";
  let doc = "";
  const blocks: { start: number; end: number }[] = [];
  const tokens = new Set<string>();
  const whole = new Set<string>();
  for (const sentence of sentences) {
    const block = blocks.at(-1);
    const isNew = block === undefined || sentence.startsParagraph || sentence.doc !== doc;
    doc = sentence.doc;
    text += isNew ? "\n\n" : " ";
    const start = text.length;
    text += sentence.text;
    if (isNew) blocks.push({ start, end: text.length });
    else block.end = text.length;
    whole.add(`${start}-${text.length}`);
    for (const span of sentence.spans) tokens.add(`${start + span.start}-${start + span.end}`);
  }
  const found = blocks.flatMap((block) => splitText(text, block));
  const given = found.flat().map(({ start, end }) => `${start}-${end}`);
  const givenWhole = found.map((sentence) => `${sentence[0]?.start ?? 0}-${sentence.at(-1)?.end ?? 0}`);
  if (flags.includes("--errors")) {
    showWrong(text, tokens, given, 6);
    showWrong(text, whole, givenWhole, 20);
  }
  return { tokens: f1(tokens, given), sentences: f1(whole, givenWhole) };
}

/** The commonest stretches that should not have been, with what stands around them. */
function showWrong(text: string, gold: ReadonlySet<string>, found: readonly string[], around: number): void {
  const counts = new Map<string, number>();
  for (const key of found.filter((each) => !gold.has(each))) {
    const [start = 0, end = 0] = key.split("-").map(Number);
    const shown = `${text.slice(Math.max(0, start - around), start)}[${text.slice(start, end)}]${text.slice(end, end + around)}`;
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  const commonest = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 100);
  console.error(commonest.map(([shown]) => shown.replaceAll("\n", "⏎")).join("\n"));
}

function f1(gold: ReadonlySet<string>, found: readonly string[]): number {
  return rounded((2 * found.filter((key) => gold.has(key)).length) / (gold.size + found.length));
}

/** One core, tagged and parsed, the second time round: the first warms the compiler. */
function measureSpeed(read: Parser, sentences: readonly GoldSentence[]): number {
  let started = 0;
  for (let round = 0; round < 2; round += 1) {
    started = performance.now();
    for (const sentence of sentences) read.parse(sentence.words);
  }
  const count = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  return Math.round((1000 * count) / (performance.now() - started));
}

function rounded(share: number): number {
  return Math.round(1e4 * share) / 1e4;
}
