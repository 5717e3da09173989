import { basename } from "node:path";
import { z } from "zod";
import { ParleyError } from "../../errors.ts";
import { build, type BuildResult, type Diagnostic, EXTRACTORS, KINDS, loadEnglish } from "../../index.ts";
import { docsPath, findInputs, openInputs, saveGraph } from "../../node/index.ts";
import type { CliCommand, ExitCode, Io } from "../command.ts";
import { isoDay, readArguments, readOptions } from "../options.ts";
import { createProgress } from "../progress.ts";
import { counted } from "../wording.ts";

/** How many documents left out, and how many remarks, are listed one by one. */
const MAX_LISTED = 20;

const Options = z.object({
  output: z.string().min(1),
  date: isoDay.optional(),
  extractor: z.string(),
  title: z.string().optional(),
  textColumn: z.string().optional(),
  titleColumn: z.string().optional(),
  dateColumn: z.string().optional(),
  urlColumn: z.string().optional(),
  embed: z.boolean().default(false),
  json: z.boolean().default(false),
});

/** `parley build`: documents in, graph out. */
export const buildCommand: CliCommand = {
  name: "build",
  summary: "read documents and write their graph",
  configure(command) {
    command
      .argument("<inputs...>", "files, folders, globs, or - for standard input")
      .option("-o, --output <file>", "the graph to write: .json, or .jsonl for large ones", "graph.json")
      .option("--date <YYYY-MM-DD>", "day of publication of documents that do not say theirs")
      .option("--extractor <name>", EXTRACTORS.map(({ id }) => id).join(" or "), "rules")
      .option("--title <text>", "the graph's title")
      .option("--text-column <name>", "a table's column with the article; guessed otherwise")
      .option("--title-column <name>", "likewise its title")
      .option("--date-column <name>", "likewise its date")
      .option("--url-column <name>", "likewise its address")
      .option("--embed", "keep the documents' texts inside the graph file")
      .option("--json", "report as JSON");
  },
  async run(args, options, io) {
    const [paths] = readArguments(z.tuple([z.array(z.string())]), args);
    return buildFrom(paths, readOptions(Options, options), io);
  },
};

async function buildFrom(paths: readonly string[], options: z.infer<typeof Options>, io: Io): Promise<ExitCode> {
  const start = io.now();
  const files = await findInputs(paths);
  const definition = EXTRACTORS.find(({ id }) => id === options.extractor);
  if (!definition) throw new ParleyError("usage", `--extractor: there is no "${options.extractor}"`);
  if (!options.json) io.err(`Reading ${counted(files.length, "file")} …\n`);

  const unread: Diagnostic[] = [];
  const progress = createProgress(options.json ? { ...io, err: () => undefined } : io, files.length);
  const result = await build(
    openInputs(files, {
      onDiagnostic: (diagnostic) => unread.push(diagnostic),
      ...(options.date === undefined ? {} : { date: options.date }),
      columns: {
        ...(options.textColumn === undefined ? {} : { text: options.textColumn }),
        ...(options.titleColumn === undefined ? {} : { title: options.titleColumn }),
        ...(options.dateColumn === undefined ? {} : { date: options.dateColumn }),
        ...(options.urlColumn === undefined ? {} : { url: options.urlColumn }),
      },
    }),
    {
      extractor: definition.create({ language: loadEnglish() }),
      title: options.title ?? defaultTitle(paths),
      onProgress: progress.show,
    },
  );
  progress.end();

  const diagnostics = [...unread, ...result.diagnostics];
  const leftOut = diagnostics.filter(({ severity }) => severity === "error");
  if (result.knowledge.docs.length === 0) {
    listDiagnostics(diagnostics, io);
    throw new ParleyError("no-input", "nothing to build a graph from: no document could be read");
  }
  const written = await saveGraph(options.output, result.graph, result.knowledge.docs, { embed: options.embed });
  const seconds = (io.now() - start) / 1000;
  if (options.json) io.out(`${JSON.stringify({ ...figures(result), seconds, written, diagnostics }, null, 2)}\n`);
  else {
    listDiagnostics(diagnostics, io);
    report(result, options.output, seconds, io);
  }
  return leftOut.length > 0 ? 1 : 0;
}

/** The folder's name where one was given: it does not depend on the order of files. */
function defaultTitle(paths: readonly string[]): string {
  const [only] = paths;
  return paths.length === 1 && only !== undefined && only !== "-" ? basename(only) : "Parley graph";
}

function figures({ graph, knowledge }: BuildResult) {
  return { documents: knowledge.docs.length, nodes: graph.order, edges: graph.size };
}

function report(result: BuildResult, output: string, seconds: number, io: Io): void {
  const { graph, knowledge } = result;
  const kinds = KINDS.map(({ id, label, plural }) => {
    const count = graph.filterNodes((_, attributes) => attributes.kind === id).length;
    return count === 0 ? "" : `${count} ${(count === 1 ? label : plural).toLowerCase()}`;
  }).filter(Boolean);
  const contested = graph.filterEdges((_, attributes) => attributes.contested).length;
  io.err(
    [
      `${counted(knowledge.docs.length, "document")} in ${seconds.toFixed(1)} s`,
      `Found ${kinds.join(", ") || "no one"}`,
      `and ${counted(graph.size, "relation")} between them${contested > 0 ? `, ${contested} of them contested` : ""}.`,
      `Wrote ${output} and the documents' texts to ${docsPath(output)}.`,
      `Look at it: parley view ${output}`,
      "",
    ].join("\n"),
  );
}

/** Says what was odd: first what was left out, then how much else. */
function listDiagnostics(diagnostics: readonly Diagnostic[], io: Io): void {
  const order = { error: 0, warning: 1 } as const;
  const sorted = [...diagnostics].sort((a, b) => order[a.severity] - order[b.severity]);
  for (const { source, line, message, severity } of sorted.slice(0, MAX_LISTED)) {
    io.err(
      `${severity === "error" ? "left out" : "note"}: ${source}${line === undefined ? "" : `:${line}`}: ${message}\n`,
    );
  }
  if (sorted.length > MAX_LISTED) io.err(`… and ${sorted.length - MAX_LISTED} more (--json lists all)\n`);
}
