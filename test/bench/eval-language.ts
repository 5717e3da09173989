// npm run eval:language [-- --json] [--dev] [--errors] [MODEL TREEBANK RE3D]: how well parley reads English.
// Trees and features on gold tokens; words and sentences on raw text put together from the treebank; names on re3d with
// gazetteer and model together. --json prints the figures that the project's issue names and nothing else; --dev measures
// on the dev sets, for whoever tunes; --errors shows wrong words and sentences.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { build } from "vite";
import { loadEnglish } from "../../src/index.ts";
import { loadModel, type Parser } from "../../src/language/model/parser.ts";
import { type GoldSentence, readConllu } from "./conllu.ts";
import { scoreFeatures } from "./features.ts";
import { scoreRaw } from "./raw.ts";
import { scoreRe3d } from "./re3d.ts";
import { rounded } from "./shares.ts";

const flags = process.argv.slice(2).filter((argument) => argument.startsWith("--"));
const [modelPath = "data/model/english.bin", treebank = "../shared/treebank", re3d = "../shared/corpus/re3d"] =
  process.argv.slice(2).filter((argument) => !argument.startsWith("--"));

const bytes = new Uint8Array(readFileSync(modelPath));
const begun = performance.now();
const parser = loadModel(bytes);
const loadMs = Math.round(performance.now() - begun);
const sets = readSets(flags.includes("--dev"));
const trees = perSet((sentences) => scoreTrees(parser, sentences));
const figures = {
  re3d: scoreRe3d(loadEnglish(bytes), re3d),
  re3dAsAnnotated: scoreRe3d(loadEnglish(bytes), re3d, "annotated"),
  tokensPerSecond: measureSpeed(parser, sets.gum),
  loadMs,
  payloadBytes: bytes.length + (await runtimeBytes()),
};
if (flags.includes("--json")) {
  const named = Object.entries(trees).map(([name, { upos, uas, las }]) => [name, { upos, uas, las }]);
  console.log(JSON.stringify({ ...Object.fromEntries(named), ...figures }));
} else {
  const raw = perSet((sentences) => scoreRaw(sentences, flags.includes("--errors")));
  const features = perSet((sentences) => scoreFeatures(parser, sentences));
  console.log(JSON.stringify({ ...trees, raw, features, ...figures }, undefined, 1));
}

function perSet<T>(score: (sentences: readonly GoldSentence[]) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(sets).map(([name, sentences]) => [name, score(sentences)]));
}

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
  const share = (count: number): number => rounded(count / total);
  const { upos, lemma, uas, las, lasFull } = right;
  return { upos: share(upos), lemma: share(lemma), uas: share(uas), las: share(las), lasFull: share(lasFull) };
}

/** What a browser loads beside the weights: the code that reads, bundled and minified. */
async function runtimeBytes(): Promise<number> {
  const entry = "src/language/english.ts";
  const outputs = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, rolldownOptions: { output: { minify: true } }, lib: { entry, formats: ["es"] } },
  });
  const parts = (Array.isArray(outputs) ? outputs : []).flatMap(({ output }) => output);
  return parts.reduce((sum, part) => sum + (part.type === "chunk" ? Buffer.byteLength(part.code) : 0), 0);
}

/** Tagged and parsed in a second of processor time, however busy the machine; the first round warms the compiler. */
function measureSpeed(read: Parser, sentences: readonly GoldSentence[]): number {
  let used = { user: 0, system: 0 };
  for (let round = 0; round < 2; round += 1) {
    const before = process.cpuUsage();
    for (const sentence of sentences) read.parse(sentence.words);
    used = process.cpuUsage(before);
  }
  const count = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  return Math.round((1e6 * count) / (used.user + used.system));
}
