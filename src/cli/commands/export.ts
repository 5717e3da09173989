import { Option } from "commander";
import { z } from "zod";
import { ParleyError } from "../../errors.ts";
import { type Exporter, EXPORTERS, filterGraph, type GraphFilter, type ParleyGraph, RELATIONS } from "../../index.ts";
import { isDocument } from "../../merge/index.ts";
import { foldName } from "../../text/index.ts";
import { checkOverwrite, docsPath, loadGraph, withoutExtension, writeFiles } from "../../node/index.ts";
import type { CliCommand } from "../command.ts";
import { readViewer } from "../find-viewer.ts";
import { CONFIDENCE_HELP, filterShape, KIND_HELP, kindList, MODALITY_HELP, modalityList } from "../filter-options.ts";
import { loadOwnTexts } from "../note-texts.ts";
import { isoDate, readArguments, readOptions, share } from "../options.ts";
import { counted } from "../wording.ts";

const Options = z.object({
  format: z.string(),
  output: z.string().optional(),
  claims: z.boolean().default(false),
  bom: z.boolean().default(false),
  force: z.boolean().default(false),
  from: isoDate.optional(),
  to: isoDate.optional(),
  since: isoDate.optional(),
  until: isoDate.optional(),
  dated: z.boolean().default(false),
  relation: filterShape.relation,
  kind: kindList.optional(),
  document: z.array(z.string()).optional(),
  modality: modalityList.optional(),
  minConfidence: share.optional(),
});

/** `parley export`: the graph, or a part of it, for another tool. */
export const exportCommand: CliCommand = {
  name: "export",
  summary: "write a graph for another tool",
  configure(command) {
    command
      .argument("<graph>", "what parley build wrote, or GEXF or GraphML")
      .option("--format <name>", `one of ${NAMES.join(", ")}`, "gexf")
      .option("-o, --output <file>", "- for standard output; by default the graph's name with the format's extension")
      .option("--claims", `one edge a claim instead of one a fact (${takers("claims")})`)
      .option("--bom", `begin tables with a byte order mark, for Excel (${takers("bom")})`)
      .option(
        "--from <date>",
        "only what is dated then or later, or undated and reported then: YYYY, YYYY-MM or YYYY-MM-DD",
      )
      .option("--to <date>", "likewise, then or earlier")
      // As the questions call them.
      .addOption(new Option("--since <date>").hideHelp().conflicts("from"))
      .addOption(new Option("--until <date>").hideHelp().conflicts("to"))
      .option("--dated", "only claims that bear a date of their own")
      .option("--relation <ids>", "only these relations, with commas")
      .option("--kind <ids>", `only nodes of these kinds, with commas: ${KIND_HELP}`)
      .option("--document <names...>", "only claims of these documents, by file, title or id")
      .option("--modality <names>", `only claims that are meant so, ${MODALITY_HELP}`)
      .option("--min-confidence <share>", CONFIDENCE_HELP)
      .option("--force", "overwrite whatever bears the output's name; by default only what parley wrote in this format")
      .addHelpText(
        "after",
        `\nFormats:\n${FORMATS}\n\n${NOTES}\n\nExample:\n  parley export graph.json --format csv -o talks.csv`,
      );
  },
  async run(args, options, io) {
    const [path] = readArguments(z.tuple([z.string()]), args);
    const { format, output, claims, bom, force, ...filters } = readOptions(Options, options);
    const exporters = EXPORTERS.filter(({ id, group }) => id === format || group === format);
    const [first, ...others] = exporters;
    if (!first) throw new ParleyError("unsupported", `--format: there is no "${format}"; there is ${NAMES.join(", ")}`);
    if (output === "-" && others.length > 0) {
      const parts = exporters.map(({ id }) => id).join(" or ");
      throw new ParleyError("usage", `--format ${format} is several files; to standard output goes one: ${parts}`);
    }
    for (const [name, asked] of Object.entries({ claims, bom }))
      if (asked && !exporters.some(({ takes }) => takes?.some((one) => one === name)))
        throw new ParleyError("usage", `--${name} makes no difference to ${format}; it is for ${takers(name)}`);
    const files = exporters.map((exporter) => fileOf(exporter, path, output, others.length > 0));
    if (output !== "-" && !force) {
      const outputs = exporters.map(({ mark }, index) => ({ path: files[index] ?? "", mark }));
      await checkOverwrite(outputs, [path, docsPath(path)]);
    }
    const whole = await loadGraph(path);
    const filter = readFilter(filters);
    checkRelations(whole, filter.relations ?? []);
    checkDocuments(whole, filter.documents ?? []);
    const graph = filterGraph(whole, filter);
    if (graph.order === 0 && whole.order > 0)
      throw new ParleyError("not-found", "nothing of the graph is left by what was asked for; no file was written");
    if (graph !== whole)
      io.err(
        `Left by what was asked for: ${graph.order.toLocaleString("en")} of ${counted(whole.order, "node")}, ${graph.size.toLocaleString("en")} of ${counted(whole.size, "fact")}.\n`,
      );
    const viewer = exporters.some(({ needs }) => needs === "viewer");
    const own = exporters.some((exporter) => exporter.texts) ? await loadOwnTexts(graph, path, io) : undefined;
    const given = {
      claims,
      bom,
      ...(viewer ? { viewer: await readViewer() } : {}),
      ...(own ? { texts: own.texts } : {}),
    };
    if (output === "-") {
      for (const chunk of first.write(graph, given)) io.out(chunk);
      return 0;
    }
    const sizes = await writeFiles(
      exporters.map((exporter, index) => ({ path: files[index] ?? "", chunks: exporter.write(graph, given) })),
    );
    exporters.forEach(({ label }, index) => {
      io.err(`Wrote ${files[index]}, ${sizes[index]?.toLocaleString("en")} bytes of ${label}.\n`);
    });
    return 0;
  },
};

/** Formats, and groups of tables, as `--format` takes them. */
const NAMES = [...new Set(EXPORTERS.flatMap(({ id, group }) => (group === undefined ? [id] : [group, id])))];

/** The formats, or groups of tables, to which an option makes a difference. */
const takers = (option: string): string =>
  [...new Set(EXPORTERS.filter(({ takes }) => takes?.some((one) => one === option)).map((e) => e.group ?? e.id))].join(
    ", ",
  );

const NOTES = `In CSV, text that a spreadsheet would take for a formula gets an apostrophe before it.
GEXF and GraphML that parley wrote come back with their claims; in those of other programs an
edge has the file itself for evidence, its own word for a relation, and "organization" for a kind
that is not known.`;

const FORMATS = NAMES.map((name) => {
  const parts = EXPORTERS.filter(({ group }) => group === name);
  const what = parts.length > 0 ? parts.map(({ extension }) => `NAME.${extension}`).join(", ") : labelOf(name);
  return `  ${name.padEnd(14)}${what}`;
}).join("\n");

function labelOf(name: string): string {
  return EXPORTERS.find(({ id }) => id === name)?.label ?? "";
}

/** `-o talks.csv` names each of several tables: `talks.nodes.csv`. */
function fileOf({ extension }: Exporter, path: string, output: string | undefined, several: boolean): string {
  if (output !== undefined && !several) return output;
  const name = output === undefined ? withoutExtension(path) : output.replace(/\.csv$/i, "");
  return `${name}.${extension}`;
}

type Filters = Omit<z.infer<typeof Options>, "format" | "output" | "claims" | "bom" | "force">;

function readFilter({
  since,
  until,
  from = since,
  to = until,
  dated,
  relation,
  kind,
  document,
  modality,
  minConfidence,
}: Filters): GraphFilter {
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(dated ? { dated } : {}),
    ...(relation === undefined ? {} : { relations: relation }),
    ...(kind === undefined ? {} : { kinds: kind }),
    ...(document === undefined ? {} : { documents: document }),
    ...(modality === undefined ? {} : { modality }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
  };
}

/** A name that no document bears is a slip. */
function checkDocuments(graph: ParleyGraph, asked: readonly string[]): void {
  const documents = graph.getAttribute("documents");
  for (const name of asked) {
    if (documents.some((each) => each.title === name || isDocument(each, name))) continue;
    const wanted = foldName(name);
    const near = documents.filter(({ title = "", source }) => foldName(`${source} ${title}`).includes(wanted));
    const some = near.slice(0, NEAR).map(({ title, source }) => `\n  ${title ?? source}`);
    throw new ParleyError(
      "not-found",
      `--document: no document has the file, title or id "${name}"${some.length > 0 ? `; did you mean${some.join("")}` : ""}`,
    );
  }
}

/** Documents that are offered for a name that is none's. */
const NEAR = 5;

/** A file of another program may have relations that the ontology has not; what neither has is a slip. */
function checkRelations(graph: ParleyGraph, asked: readonly string[]): void {
  const known = new Set(RELATIONS.map(({ id }) => id));
  for (const id of asked) {
    if (known.has(id) || graph.someEdge((_, { relation }) => relation === id)) continue;
    throw new ParleyError("usage", `--relation: there is no relation "${id}"; there are ${[...known].join(", ")}`);
  }
}
