import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { stdin } from "node:process";
import { z } from "zod";
import { ParleyError } from "../../errors.ts";
import { build, type BuildResult, type Diagnostic, docTexts, EXTRACTORS, KINDS } from "../../index.ts";
import {
  ledgerPath,
  loadLedger,
  reasonsFile,
  reasonsPath,
  checkOutput,
  checkOverwrite,
  createExtractorPool,
  defaultThreads,
  DOCS_MARK,
  docsPath,
  findInputs,
  GRAPH_MARK,
  openInputs,
  readEnglish,
  REASONS_MARK,
  saveGraph,
} from "../../node/index.ts";
import type { CliCommand, ExitCode, Io } from "../command.ts";
import { isoDay, readArguments, readOptions, wholeNumber } from "../options.ts";
import { createProgress } from "../progress.ts";
import { counted, placeText, plain, shown, someOf } from "../wording.ts";

/** How many documents left out, and how many remarks on others, are listed one by one. */
const MAX_LISTED = { error: 100, warning: 10 } as const;

/** Below this many bytes of documents, threads take longer to start than they save. */
const WORTH_THREADS = 300_000;

const Options = z.object({
  output: z.string().regex(/.\.(json|jsonl|ndjson)$/i, {
    error: (issue) => `"${String(issue.input)}" ends neither in .json nor in .jsonl (for other formats: parley export)`,
  }),
  date: isoDay.optional(),
  extractor: z.string(),
  title: z.string().optional(),
  textColumn: z.string().optional(),
  titleColumn: z.string().optional(),
  dateColumn: z.string().optional(),
  urlColumn: z.string().optional(),
  threads: wholeNumber(1, 64).optional(),
  identity: z.string().optional(),
  embed: z.boolean().default(false),
  force: z.boolean().default(false),
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
      .option(
        "--extractor <name>",
        `what finds actors and claims: ${EXTRACTORS.map(({ id }) => id).join(" or ")}`,
        "rules",
      )
      .option("--title <text>", "the graph's title")
      .option("--text-column <name>", "a table's column with the article; guessed otherwise")
      .option("--title-column <name>", "likewise its title")
      .option("--date-column <name>", "likewise its date")
      .option("--url-column <name>", "likewise its address")
      .option("--threads <number>", "extract in so many threads; by default one a core where there is much to read")
      .option(
        "--identity <file>",
        "decisions on who is who and on facts; by default graph.identity.jsonl beside graph.json",
      )
      .option("--embed", "keep the documents' texts inside the graph file")
      .option("--force", "overwrite whatever bears an output's name; by default only what parley wrote")
      .option("--json", "report as JSON")
      .addHelpText(
        "after",
        [
          "",
          "Examples:",
          "  parley build articles/ -o graph.json",
          '  parley build "news/**/*.html" notes.txt --date 2019-10-07',
          "  parley build archive.csv --text-column body --title-column headline",
        ].join("\n"),
      );
  },
  async run(args, options, io) {
    const [paths] = readArguments(z.tuple([z.array(z.string())]), args);
    return buildFrom(paths, readOptions(Options, options), io);
  },
};

async function buildFrom(paths: readonly string[], options: z.infer<typeof Options>, io: Io): Promise<ExitCode> {
  const start = io.now();
  const definition = EXTRACTORS.find(({ id }) => id === options.extractor);
  if (!definition) {
    const known = EXTRACTORS.map(({ id }) => id).join(", ");
    throw new ParleyError("usage", `--extractor: there is no "${options.extractor}"; there is ${known}`);
  }
  const outputs = [
    { path: options.output, mark: GRAPH_MARK },
    ...(options.embed ? [] : [{ path: docsPath(options.output), mark: DOCS_MARK }]),
    { path: reasonsPath(options.output), mark: REASONS_MARK },
  ];
  for (const { path } of outputs) await checkOutput(path);
  if (!options.force) await checkOverwrite(outputs, paths);
  const identity = options.identity ?? ledgerPath(options.output);
  if (options.identity !== undefined && !(await stat(options.identity).catch(() => undefined))) {
    throw new ParleyError("not-found", `--identity: there is no ledger at "${options.identity}"`);
  }
  const { decisions, diagnostics: unkept } = await loadLedger(identity);

  const unread: Diagnostic[] = [...unkept];
  // What an earlier build left in the folder of articles is no article.
  const own = new Set([...outputs.map(({ path }) => path), identity].map((path) => resolve(path)));
  const files = (await findInputs(paths, (diagnostic) => unread.push(diagnostic))).filter(
    (file) => !own.has(resolve(file)),
  );
  if (!options.json) {
    if (files.includes("-") && stdin.isTTY) io.err("Reading what you type; end with Ctrl+D.\n");
    else io.err(`Reading ${counted(files.length, "file")} …\n`);
  }

  const progress = createProgress(options.json ? { ...io, err: () => undefined } : io, files.length);
  const threads = options.threads ?? ((await sizeOf(files)) >= WORTH_THREADS ? defaultThreads() : 1);
  const pool = createExtractorPool(definition.id, threads);
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
      extractor: pool ?? definition.create({ language: await readEnglish() }),
      title: options.title ?? defaultTitle(paths),
      decisions,
      onProgress: progress.show,
    },
  ).finally(() => pool?.close());
  progress.end();

  const diagnostics = [...unread, ...result.diagnostics];
  const leftOut = diagnostics.filter(({ severity }) => severity === "error");
  if (result.knowledge.docs.length === 0) {
    listDiagnostics(diagnostics, io);
    throw new ParleyError("no-input", "nothing to build a graph from: no document could be read");
  }
  const written = await saveGraph(options.output, result.graph, docTexts(result.knowledge), {
    embed: options.embed,
    beside: [reasonsFile(options.output, result.reasons)],
  });
  const seconds = (io.now() - start) / 1000;
  if (options.json) io.out(`${JSON.stringify({ ...figures(result), seconds, written, diagnostics }, null, 2)}\n`);
  else {
    listDiagnostics(diagnostics, io);
    report(result, options.output, options.embed, seconds, io);
  }
  return leftOut.length > 0 ? 1 : 0;
}

/** The files' bytes together; standard input counts as nothing. */
async function sizeOf(files: readonly string[]): Promise<number> {
  let size = 0;
  for (const file of files) size += (await stat(file).catch(() => undefined))?.size ?? 0;
  return size;
}

/** The folder's name where one was given: it does not depend on the order of files. */
function defaultTitle(paths: readonly string[]): string {
  const [only] = paths;
  return paths.length === 1 && only !== undefined && only !== "-" ? basename(only) : "Parley graph";
}

function figures({ graph, knowledge, rejected }: BuildResult) {
  return {
    documents: knowledge.docs.length,
    undated: undatedOf(knowledge).length,
    nodes: graph.order,
    edges: graph.size,
    rejected,
  };
}

/** How many documents say no day of publication. */
const undatedOf = ({ docs }: BuildResult["knowledge"]): string[] =>
  docs.flatMap(({ date, source }) => (date === undefined ? [plain(source)] : []));

function report(result: BuildResult, output: string, embedded: boolean, seconds: number, io: Io): void {
  const { graph, knowledge } = result;
  const kinds = KINDS.map(({ id, label, plural }) => {
    const count = graph.filterNodes((_, attributes) => attributes.kind === id).length;
    return count === 0 ? "" : `${count.toLocaleString("en")} ${(count === 1 ? label : plural).toLowerCase()}`;
  }).filter(Boolean);
  const words = graph.getAttribute("documents").reduce((sum, document) => sum + document.words, 0);
  const undated = undatedOf(knowledge);
  const argument = shown(output);
  const contested = graph.filterEdges((_, attributes) => attributes.contested).length;
  const relations =
    graph.size === 0
      ? "but nothing that joins them."
      : `and ${counted(graph.size, "relation")} between them${contested > 0 ? `, ${contested} of them contested` : ""}.`;
  io.err(
    [
      `Read ${counted(knowledge.docs.length, "document")} (${counted(words, "word")}) in ${seconds.toFixed(1)} s.`,
      ...(undated.length === 0
        ? []
        : [
            `${counted(undated.length, "document carries", "documents carry")} no date (${someOf(undated)}): --date YYYY-MM-DD gives ${undated.length === 1 ? "it" : "them"} one, without which "last Friday" and the timeline know no day.`,
          ]),
      ...(kinds.length === 0 ? ["Found no one in them."] : [`Found ${kinds.join(", ")}`, relations]),
      ...(result.rejected === 0
        ? []
        : [
            `Left out by decision: ${counted(result.rejected, "fact")}, wholly or for the document that the ledger names.`,
          ]),
      `Wrote ${output}: the graph${embedded ? " with the documents' texts" : ""}`,
      ...(embedded ? [] : [`Wrote ${docsPath(output)}: the documents' texts, which parley view shows`]),
      `Wrote ${reasonsPath(output)}: why names are one thing or two, which parley why ${argument} NAME tells`,
      `Look at it: parley view ${argument}`,
      "",
    ].join("\n"),
  );
}

/** Says what was odd: first what was left out, then what else there is to remark. */
function listDiagnostics(diagnostics: readonly Diagnostic[], io: Io): void {
  for (const [severity, title, rest] of [
    ["error", "left out", "more left out"],
    ["warning", "note", "more notes"],
  ] as const) {
    const all = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    for (const { source, line, message } of all.slice(0, MAX_LISTED[severity])) {
      io.err(`${title}: ${placeText(source, line)}: ${plain(message)}\n`);
    }
    const more = all.length - MAX_LISTED[severity];
    if (more > 0) io.err(`… and ${more.toLocaleString("en")} ${rest} (--json lists all)\n`);
  }
}
