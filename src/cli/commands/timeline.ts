import { z } from "zod";
import { ParleyError } from "../../errors.ts";
import { type ParleyGraph, relationWords, searchTimeline, type TimelineEntry } from "../../index.ts";
import { loadGraph } from "../../node/index.ts";
import type { CliCommand, Io } from "../command.ts";
import { createFactPrinter, type FactPrinter } from "../fact-text.ts";
import { addFilterOptions, filterShape, KIND_HELP, kindList, RELATION_HELP } from "../filter-options.ts";
import { named } from "../named.ts";
import { namedJson } from "../named-json.ts";
import { readArguments, readOptions, wholeNumber } from "../options.ts";
import { verb } from "../verb.ts";
import { counted, datesText, plain, quoted, wrapped } from "../wording.ts";

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
    const { entries, undated } = searchTimeline(graph, {
      ...filter,
      ...(kind ? { kinds: kind } : {}),
      ...(names.length > 0 ? { nodes: names.map((name) => named(graph, name, io)) } : {}),
    });
    // What another program wrote, no build gives a day.
    const hint = graph.getAttribute("extractor") === "import" ? "" : ' ("parley build --date" gives them a day)';
    const missing = filter.dated
      ? `${counted(undated, "fact has", "facts have")} no date of ${undated === 1 ? "its" : "their"} own`
      : `${counted(undated, "fact is", "facts are")} undated, and so are ${undated === 1 ? "its" : "their"} documents${hint}`;
    if (entries.length === 0) {
      if (graph.size === 0) throw new ParleyError("not-found", "there are no facts in the graph, nor anything dated");
      const why = undated === 0 ? "" : `: ${missing}`;
      throw new ParleyError("not-found", `nothing that is asked for is dated${why}`);
    }
    const shown = entries.slice(0, limit);
    if (json) io.out(namedJson(graph, shown));
    else printEntries(graph, shown, quotes, io);
    const more = entries.length - shown.length;
    if (more > 0) io.err(`… and ${counted(more, "later entry", "later entries")} (--limit, --since)\n`);
    if (undated > 0) io.err(`Left out: ${missing}.\n`);
    return 0;
  },
};

/** Columns between dates and what happened. */
const GAP = 2;

type Happening = Extract<TimelineEntry, { what: "node" }>;
type DatedFact = Extract<TimelineEntry, { what: "edge" }>;

function printEntries(graph: ParleyGraph, entries: readonly TimelineEntry[], quotes: boolean, io: Io): void {
  const column = GAP + Math.max(...entries.map((entry) => whenText(entry).length));
  const printer = createFactPrinter(graph, io);
  const parts = partsOf(entries);
  const folded = new Set([...parts.values()].flat());
  for (const entry of entries) {
    if (entry.what === "edge" && folded.has(entry)) continue;
    const text = entry.what === "node" ? `${plain(entry.label)} (${entry.kind})` : printer.statement(entry.key);
    io.out(`${whenText(entry).padEnd(column)}${wrapped(text, column, io.width).slice(column)}`);
    const facts = entry.what === "edge" ? [entry] : (parts.get(entry.key) ?? []);
    if (entry.what === "node" && facts.length > 0)
      io.out(wrapped(partsText(entry, facts, printer), column + 2, io.width));
    if (quotes) for (const quote of quotesOf(graph, facts)) io.out(wrapped(quoted(quote), column + 2, io.width));
  }
}

const whenText = ({ first, last, reported }: TimelineEntry): string =>
  datesText(reported ? { reported: [first] } : { first, last });

/** Facts that join a happening to others at its own date, by happening: one line tells them all. */
function partsOf(entries: readonly TimelineEntry[]): ReadonlyMap<string, readonly DatedFact[]> {
  const happenings = new Map(entries.flatMap((entry) => (entry.what === "node" ? [[entry.key, entry] as const] : [])));
  const parts = new Map<string, DatedFact[]>();
  for (const entry of entries) {
    if (entry.what === "node" || entry.contested) continue;
    const happening = happenings.get(entry.target) ?? happenings.get(entry.source);
    if (
      !happening ||
      happening.reported !== entry.reported ||
      happening.first !== entry.first ||
      happening.last !== entry.last
    )
      continue;
    parts.set(happening.key, [...(parts.get(happening.key) ?? []), entry]);
  }
  return parts;
}

/** `is attended by Sylvania, Ruritania; is not accepted by Vulgaria; takes place in Vienna` */
function partsText({ key }: Happening, facts: readonly DatedFact[], { name, marked }: FactPrinter): string {
  const groups = new Map<string, string[]>();
  for (const fact of facts) {
    const isSource = fact.source === key;
    const label = verb(isSource ? fact.label : relationWords(fact.relation).inverse, fact);
    const other = `${name(isSource ? fact.target : fact.source)}${marked(fact.key)}`;
    groups.set(label, [...(groups.get(label) ?? []), other]);
  }
  return [...groups].map(([label, others]) => `${label} ${others.join(", ")}`).join("; ");
}

/** The first quote of each fact, each once. */
const quotesOf = (graph: ParleyGraph, facts: readonly DatedFact[]): ReadonlySet<string> =>
  new Set(
    facts.flatMap(({ key }) =>
      graph
        .getEdgeAttribute(key, "evidence")
        .slice(0, 1)
        .map(({ quote }) => quote),
    ),
  );
