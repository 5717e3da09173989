import { z } from "zod";
import { show, type Shown, type ShownFact } from "../../index.ts";
import { loadGraph } from "../../node/index.ts";
import type { CliCommand, Io } from "../command.ts";
import { createFactPrinter, type FactPrinter } from "../fact-text.ts";
import { addFilterOptions, filterShape, KIND_HELP, kindList, RELATION_HELP } from "../filter-options.ts";
import { named } from "../named.ts";
import { namedJson } from "../named-json.ts";
import { readArguments, readOptions, wholeNumber } from "../options.ts";
import { counted, plain, quoted, wrapped } from "../wording.ts";

const Options = z.object({
  ...filterShape,
  kind: z.exactOptional(kindList),
  quotes: wholeNumber(0, 1000),
  json: z.boolean().default(false),
});

/** `parley show`: one actor and everything that is said of it, with quotes. */
export const showCommand: CliCommand = {
  name: "show",
  summary: "what a graph says about one actor, with quotes",
  configure(command) {
    command.argument("<graph>", "what parley build wrote").argument("<name>", "a name, an alias or a node's key");
    addFilterOptions(command)
      .option("--kind <kinds>", `only what joins it to these kinds, with commas: ${KIND_HELP}`)
      .option("--quotes <number>", "at most so many for each fact", "2")
      .option("--json", "print as JSON")
      .addHelpText("after", `${RELATION_HELP}\n\nExample:\n  parley show graph.json "United Nations" --quotes 1`);
  },
  async run(args, options, io) {
    const [path, name] = readArguments(z.tuple([z.string(), z.string()]), args);
    const { quotes, json, kind, ...filter } = readOptions(Options, options);
    const graph = await loadGraph(path);
    const shown = show(graph, named(graph, name, io), { ...filter, ...(kind ? { kinds: kind } : {}) });
    if (json) {
      io.out(namedJson(graph, shown));
      return 0;
    }
    printNode(shown, graph.edges(shown.key).length, io);
    const printer = createFactPrinter(graph, io, filter);
    for (const { label, facts } of shown.groups) {
      io.out(`\n${label}\n`);
      for (const fact of facts) printFact(fact, quotes, printer, io);
    }
    printer.sources();
    return 0;
  },
};

function printNode({ attributes, groups }: Shown, all: number, io: Io): void {
  const { label, kind, role, country, aliases, description, mentions } = attributes;
  const facts = groups.reduce((sum, group) => sum + group.facts.length, 0);
  const is = [kind, role, country].filter((word) => word !== undefined).map(plain);
  io.out(wrapped(`${plain(label)} (${is.join(", ")})`, 0, io.width));
  if (aliases.length > 0) io.out(wrapped(`also: ${aliases.map(plain).join(", ")}`, 0, io.width));
  if (description !== undefined) io.out(wrapped(quoted(description), 0, io.width));
  const left =
    facts === all ? counted(all, "fact") : `${facts.toLocaleString("en")} of ${counted(all, "fact")} as asked for`;
  io.out(`named ${counted(mentions, "time")}, ${left}\n`);
}

function printFact(fact: ShownFact, quotes: number, printer: FactPrinter, io: Io): void {
  const { edge, otherLabel, attributes, modality } = fact;
  const said = { polarity: attributes.polarity, modality };
  io.out(wrapped(`${plain(otherLabel)}${printer.dated(edge)}`, 2, io.width));
  for (const claim of attributes.evidence.slice(0, quotes)) printer.quote(claim, 6, said);
  const more = attributes.evidence.length - quotes;
  if (quotes > 0 && more > 0) io.out(`      and ${counted(more, "more quote")}\n`);
}
