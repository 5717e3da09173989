import { z } from "zod";
import { ParleyError } from "../../errors.ts";
import { type ParleyGraph, resolve, timeline, type TimelineEntry } from "../../index.ts";
import { loadGraph } from "../../node/index.ts";
import type { CliCommand } from "../command.ts";
import { createFactPrinter, type FactPrinter } from "../fact-text.ts";
import { addFilterOptions, filterShape, KIND_HELP, kindList, RELATION_HELP } from "../filter-options.ts";
import { readArguments, readOptions, wholeNumber } from "../options.ts";
import { counted, plain, quoted, wrapped } from "../wording.ts";

const Options = z.object({
  ...filterShape,
  kind: z.exactOptional(kindList),
  limit: wholeNumber(1, 1_000_000),
  quotes: z.boolean().default(false),
  json: z.boolean().default(false),
});

/** `parley timeline`: what happened when. */
export const timelineCommand: CliCommand = {
  name: "timeline",
  summary: "what happened when, of everybody or of some actors",
  configure(command) {
    command
      .argument("<graph>", "what parley build wrote")
      .argument("[names...]", "only what involves one of these: names, aliases or nodes' keys");
    addFilterOptions(command)
      .option("--kind <kinds>", `only what has to do with these kinds, with commas: ${KIND_HELP}`)
      .option("--quotes", "with a quote for each fact")
      .option("--limit <number>", "at most so many, the earliest", "100")
      .option("--json", "print as JSON")
      .addHelpText(
        "after",
        `${RELATION_HELP}\n\nExample:\n  parley timeline graph.json "North Korea" --since 2019 --kind meeting,proposal`,
      );
  },
  async run(args, options, io) {
    const [path, names] = readArguments(z.tuple([z.string(), z.array(z.string())]), args);
    const { json, limit, kind, quotes, ...filter } = readOptions(Options, options);
    const graph = await loadGraph(path);
    const entries = timeline(graph, {
      ...filter,
      ...(kind ? { kinds: kind } : {}),
      ...(names.length > 0 ? { nodes: names.map((name) => resolve(graph, name)) } : {}),
    });
    if (entries.length === 0) throw new ParleyError("not-found", "nothing that is asked for is dated");
    const shown = entries.slice(0, limit);
    if (json) io.out(`${JSON.stringify(shown, null, 2)}\n`);
    else {
      const printer = createFactPrinter(graph, io);
      const column = shown.some(({ first, last }) => first !== last) ? RANGE : DAY;
      for (const entry of shown) {
        const lines = wrapped(textOf(graph, entry, printer), column, io.width);
        io.out(`${datesOf(entry).padEnd(column)}${lines.slice(column)}`);
        if (quotes && entry.what === "edge") {
          const [claim] = graph.getEdgeAttribute(entry.key, "evidence");
          if (claim) io.out(wrapped(quoted(claim.quote), column + 2, io.width));
        }
      }
    }
    const more = entries.length - shown.length;
    if (more > 0) io.err(`… and ${counted(more, "later entry", "later entries")} (--limit, --since)\n`);
    return 0;
  },
};

/** Columns of `2019-10-05` and of `2019-10-05 to 2019-11-20`, with a gap. */
const DAY = 12;
const RANGE = 26;

const datesOf = ({ first, last }: TimelineEntry): string => (first === last ? first : `${first} to ${last}`);

function textOf(graph: ParleyGraph, entry: TimelineEntry, { name }: FactPrinter): string {
  if (entry.what === "node") return `${plain(entry.label)} (${entry.kind})`;
  const { polarity } = graph.getEdgeAttributes(entry.key);
  const marks = [polarity === "negated" ? "not so" : "", entry.contested ? "contested" : ""].filter(Boolean);
  const text = `${name(entry.source)} ${entry.label} ${name(entry.target)}`;
  return marks.length === 0 ? text : `${text} [${marks.join("; ")}]`;
}
