import { z } from "zod";
import { ParleyError } from "../../errors.ts";
import { type ParleyGraph, score, type Score } from "../../index.ts";
import { loadGraph, parseJson, readText } from "../../node/index.ts";
import type { CliCommand, Io } from "../command.ts";
import { readArguments, readOptions } from "../options.ts";
import { plain, quoted } from "../wording.ts";

const Options = z.object({
  missing: z.boolean().default(false),
  wrong: z.boolean().default(false),
  json: z.boolean().default(false),
});

/** `parley score`: how much of a gold annotation a graph holds, and how much of the graph is right by it. */
export const scoreCommand: CliCommand = {
  name: "score",
  summary: "measure a graph against a gold annotation of its documents",
  configure(command) {
    command
      .argument("<gold>", "JSON: documents, entities, relations")
      .argument("<graph>", "what parley build made of these documents")
      .option("--missing", "list what the graph lacks")
      .option("--wrong", "list what the graph has wrong")
      .option("--json", "print as JSON, both lists included");
  },
  async run(args, options, io) {
    const [goldPath, graphPath] = readArguments(z.tuple([z.string(), z.string()]), args);
    const { missing, wrong, json } = readOptions(Options, options);
    const gold = parseJson(await readText(goldPath), goldPath);
    const result = scoreOf(gold, goldPath, await loadGraph(graphPath));
    if (json) io.out(`${JSON.stringify(result, null, 2)}\n`);
    else printFigures(result, io);
    if (missing && !json) printMissing(result, io);
    if (wrong && !json) printWrong(result, io);
    return 0;
  },
};

function scoreOf(gold: unknown, path: string, graph: ParleyGraph): Score {
  try {
    return score(gold, graph);
  } catch (cause) {
    if (!(cause instanceof ParleyError)) throw cause;
    throw new ParleyError(cause.code, `"${path}": ${cause.message}`, { cause });
  }
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function printFigures({ entities: e, relations: r }: Score, io: Io): void {
  const { negated, modality, speaker, plain: bare } = r.manner;
  io.out(
    [
      `entities   recall ${percent(e.recall)} (${e.found} of ${e.required}), ${e.split} split, ${e.wronglyMerged} nodes merge two`,
      `relations  recall ${percent(r.recall)} (${r.found} of ${r.required}; any relation ${percent(r.pairRecall)}), ` +
        `precision ${percent(r.precision)} (${r.right} of ${r.judged}; ${r.outsideGold} edges not judged), F1 ${percent(r.f1)}`,
      `claims     negated ${negated.right} of ${negated.of}, modality ${modality.right} of ${modality.of}, ` +
        `speaker ${speaker.right} of ${speaker.of}, plain left plain ${bare.right} of ${bare.of}`,
      "",
    ].join("\n"),
  );
}

function printMissing({ lists }: Score, io: Io): void {
  for (const { id, kind, name } of lists.missingEntities) io.out(`missing ${kind} ${id}: ${name}\n`);
  for (const { id, nodes } of lists.split) io.out(`split ${id}: ${nodes.join(", ")}\n`);
  for (const { node, ids } of lists.merged) io.out(`merged in ${node}: ${ids.join(", ")}\n`);
  for (const { s, r, o, quotes, joined } of lists.missingFacts) {
    const note = joined ? " (joined by another relation)" : "";
    io.out(`missing ${s} ${r.join("/")} ${o}${note}\n${quotes.map((quote) => `    ${plain(quote)}\n`).join("")}`);
  }
}

function printWrong({ lists }: Score, io: Io): void {
  for (const { source, relation, target, quote } of lists.wrong) {
    io.out(`wrong ${source} ${relation} ${target}: ${quoted(quote)}\n`);
  }
}
