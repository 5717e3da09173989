// npm run eval [-- --json] [--misses] [SHARED]: what parley reads, against what people annotated. The gold of three
// sets of articles by its own scorer, two of them also together, and the sentences of PLOVER's gold standard records.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { build, createRulesExtractor, type Extractor } from "../../src/index.ts";
import { findInputs, openInputs, readEnglish, saveGraph } from "../../src/node/index.ts";
import { readGsr, scoreGsr } from "./plover-gsr.ts";

const flags = process.argv.slice(2).filter((argument) => argument.startsWith("--"));
const [shared = "../shared"] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));

const Share = z.object({ right: z.number(), of: z.number() });
const Scored = z.object({
  entities: z.object({ required: z.number(), found: z.number(), split: z.number(), wronglyMerged: z.number() }),
  relations: z.object({
    required: z.number(),
    found: z.number(),
    judged: z.number(),
    right: z.number(),
    manner: z.object({ negated: Share, modality: Share, speaker: Share, plain: Share }),
  }),
});
type Scored = z.infer<typeof Scored>;

/** Sets of annotated articles; without dates of their own the articles get that of the gold. */
const SETS: readonly { name: string; docs: string; gold: string; date?: string }[] = [
  { name: "seeds", docs: "seeds", gold: "gold/seeds/gold.json", date: "2019-10-07" },
  { name: "levant", docs: "gold/levant/docs", gold: "gold/levant/gold.json" },
  { name: "powers", docs: "gold/powers/docs", gold: "gold/powers/gold.json" },
];
const POOLED = ["levant", "powers"];
const GSR = "corpus/plover-gsr/PLOVER_GSR_CAMEO.txt";

const extractor = createRulesExtractor(await readEnglish());
const scorer = join(shared, "gold/score.mjs");
const left: string[] = [];
const scored = new Map<string, Scored>();
for (const set of SETS) {
  const needed = [scorer, join(shared, set.docs), join(shared, set.gold)];
  if (needed.every((path) => existsSync(path))) scored.set(set.name, await scoreSet(set));
  else left.push(set.name);
}
const pool = POOLED.flatMap((name) => scored.get(name) ?? []);
if (pool.length === POOLED.length) scored.set(POOLED.join("+"), pool.reduce(add));

const gsrPath = join(shared, GSR);
const gsr = existsSync(gsrPath)
  ? scoreGsr(extractor, readGsr(gsrPath), flags.includes("--misses") ? (line) => console.error(line) : undefined)
  : undefined;
if (!gsr) left.push("plover-gsr");

if (flags.includes("--json"))
  console.log(
    JSON.stringify({
      ...Object.fromEntries([...scored].map(([name, result]) => [name, { ...result, ...figures(result) }])),
      ...(gsr ? { gsr } : {}),
      left,
    }),
  );
else print();

async function scoreSet({ docs, gold, date }: (typeof SETS)[number]): Promise<Scored> {
  const folder = await mkdtemp(join(tmpdir(), "parley-eval-"));
  try {
    const output = join(folder, "graph.json");
    await buildInto(output, join(shared, docs), date);
    const child = spawnSync(process.execPath, [scorer, join(shared, gold), output, "--json"], { encoding: "utf8" });
    if (child.status !== 0) throw new Error(child.stderr);
    return Scored.parse(JSON.parse(child.stdout));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function buildInto(output: string, docs: string, date: string | undefined): Promise<void> {
  const inputs = openInputs(await findInputs([docs]), {
    ...(date === undefined ? {} : { date }),
    onDiagnostic: ({ source, message }) => console.error(`${source}: ${message}`),
  });
  const { graph, knowledge } = await build(inputs, { extractor: extractor satisfies Extractor });
  await saveGraph(output, graph, knowledge.docs);
}

function add(a: Scored, b: Scored): Scored {
  const sum = (x: z.infer<typeof Share>, y: z.infer<typeof Share>) => ({ right: x.right + y.right, of: x.of + y.of });
  const [m, n] = [a.relations.manner, b.relations.manner];
  return {
    entities: {
      required: a.entities.required + b.entities.required,
      found: a.entities.found + b.entities.found,
      split: a.entities.split + b.entities.split,
      wronglyMerged: a.entities.wronglyMerged + b.entities.wronglyMerged,
    },
    relations: {
      required: a.relations.required + b.relations.required,
      found: a.relations.found + b.relations.found,
      judged: a.relations.judged + b.relations.judged,
      right: a.relations.right + b.relations.right,
      manner: {
        negated: sum(m.negated, n.negated),
        modality: sum(m.modality, n.modality),
        speaker: sum(m.speaker, n.speaker),
        plain: sum(m.plain, n.plain),
      },
    },
  };
}

/** Recall of entities; recall, precision and F1 of relations; 0 to 1. */
function figures({ entities, relations }: Scored) {
  const recall = relations.found / Math.max(1, relations.required);
  const precision = relations.right / Math.max(1, relations.judged);
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return { entityRecall: entities.found / Math.max(1, entities.required), recall, precision, f1 };
}

function print(): void {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  for (const [name, result] of scored) {
    const { entityRecall, recall, precision, f1 } = figures(result);
    const { negated, modality, speaker, plain } = result.relations.manner;
    const { split, wronglyMerged } = result.entities;
    console.log(
      `${name.padEnd(14)} entities ${percent(entityRecall)} (split ${split}, merged ${wronglyMerged}); relations recall ${percent(recall)}, precision ${percent(precision)}, F1 ${percent(f1)}; ` +
        `negated ${negated.right}/${negated.of}, modality ${modality.right}/${modality.of}, speaker ${speaker.right}/${speaker.of}, plain ${plain.right}/${plain.of}`,
    );
  }
  if (gsr) {
    console.log(`PLOVER GSR     ${percent(gsr.share)} (${gsr.right} of ${gsr.sentences} sentences)`);
    for (const [root, row] of Object.entries(gsr.roots))
      console.log(`  ${root.padEnd(12)} ${row.right} of ${row.sentences}`);
  }
  if (left.length > 0) console.log(`left out, not in ${shared}: ${left.join(", ")}`);
}
