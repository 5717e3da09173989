import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, createRulesExtractor, docTexts, paths } from "../../src/index.ts";
import {
  createExtractorPool,
  defaultThreads,
  findInputs,
  loadGraph,
  openInputs,
  readEnglish,
  saveGraph,
} from "../../src/node/index.ts";
import { median, percentile } from "./timing.ts";

const RUNS = 3;
/** Pairs of nodes between which a path is sought. */
const PAIRS = 200;

interface BuildFigures {
  readonly documents: number;
  readonly words: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Real news where it is at hand, else our own sample. */
export function defaultCorpus(): string[] {
  const corpus = "../shared/corpus/wikinews-years";
  return [existsSync(corpus) ? corpus : "data/sample"];
}

/** Speed and memory of a build, of loading its graph and of finding paths in it, of real documents. */
export async function benchBuild(corpus: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "parley-bench-"));
  const output = join(folder, "graph.json");
  try {
    const builds = Array.from({ length: RUNS }, () => inItsOwnProcess([output, ...corpus]));
    const figure = (pick: (figures: BuildFigures) => number) => median(builds.map(pick));
    const seconds = figure((f) => f.seconds);
    const { documents, words } = builds[0] ?? { documents: 0, words: 0 };
    console.log(`build of ${corpus.join(" ")}, start included, median of ${RUNS}:`);
    console.log(`  ${documents} documents, ${words} words in ${seconds.toFixed(2)} s`);
    console.log(`  ${(documents / seconds).toFixed(1)} documents/s, ${Math.round(words / seconds)} words/s`);
    console.log(`  peak memory ${Math.round(figure((f) => f.megabytes))} MB`);

    const loads = [];
    let graph = await loadGraph(output);
    for (let run = 0; run < RUNS; run += 1) {
      const start = performance.now();
      graph = await loadGraph(output);
      loads.push(performance.now() - start);
    }
    console.log(`load of ${graph.order} nodes, ${graph.size} edges: ${median(loads).toFixed(1)} ms`);

    const nodes = graph.nodes();
    const times = [];
    // A stride that is coprime with most sizes spreads the pairs without chance.
    for (let pair = 0; pair < PAIRS && nodes.length > 1; pair += 1) {
      const from = nodes[(pair * 7919) % nodes.length];
      const to = nodes[(pair * 104729 + 1) % nodes.length];
      if (from === undefined || to === undefined || from === to) continue;
      const start = performance.now();
      paths(graph, from, to, { max: 1 });
      times.push(performance.now() - start);
    }
    const p95 = percentile(times, 0.95);
    console.log(
      `shortest path, ${times.length} pairs: median ${median(times).toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function inItsOwnProcess(args: readonly string[]): BuildFigures {
  const start = performance.now();
  const script = process.argv[1] ?? "";
  const child = spawnSync(process.execPath, [script, "--one-build", ...args], { encoding: "utf8" });
  if (child.status !== 0) throw new Error(child.stderr);
  const [documents = 0, words = 0, megabytes = 0] = child.stdout.trim().split(" ").map(Number);
  return { documents, words, megabytes, seconds: (performance.now() - start) / 1000 };
}

/** One build in a process of its own, so that its peak memory is its own; prints documents, words and megabytes. */
export async function oneBuild([output = "", ...corpus]: readonly string[]): Promise<void> {
  let words = 0;
  const pool = createExtractorPool("rules", defaultThreads());
  const { graph, knowledge } = await build(
    openInputs(await findInputs(corpus), { onDiagnostic: ({ source }) => console.error(source) }),
    {
      extractor: pool ?? createRulesExtractor(await readEnglish()),
      onProgress: (progress) => (words = progress.words),
    },
  );
  await pool?.close();
  await saveGraph(output, graph, docTexts(knowledge));
  console.log(knowledge.docs.length, words, process.resourceUsage().maxRSS / 1024);
}
