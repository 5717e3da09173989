import { z } from "zod";
import { contested, type ContestedFact, contradictions, type Contradictory, type Denial } from "../../index.ts";
import { loadGraph } from "../../node/index.ts";
import type { CliCommand, Io } from "../command.ts";
import { createFactPrinter, type FactPrinter } from "../fact-text.ts";
import { addFilterOptions, filterShape, RELATION_HELP } from "../filter-options.ts";
import { named } from "../named.ts";
import { namedJson } from "../named-json.ts";
import { readArguments, readOptions, wholeNumber } from "../options.ts";
import { counted, plain, wrapped } from "../wording.ts";

const Options = z.object({
  ...filterShape,
  limit: wholeNumber(1, 1_000_000),
  quotes: wholeNumber(1, 1000),
  json: z.boolean().default(false),
});

/** `parley contested`: what is said and denied, by whom and in which words. */
export const contestedCommand: CliCommand = {
  name: "contested",
  summary: "what is said and denied: by whom, and in which words",
  configure(command) {
    command
      .argument("<graph>", "what parley build wrote")
      .argument("[names...]", "only what involves one of these: names, aliases or nodes' keys");
    addFilterOptions(command)
      .option("--quotes <number>", "at most so many for each side", "2")
      .option("--limit <number>", "at most so many facts", "50")
      .option("--json", "print as JSON")
      .addHelpText(
        "after",
        `\nAlso listed: somebody who is said both to accept or support and to reject one proposal, meeting, agreement\nor event; in --json such a pair has "sides".\n${RELATION_HELP}\n\nExample:\n  parley contested graph.json Iran --relation attacked`,
      );
  },
  async run(args, options, io) {
    const [path, names] = readArguments(z.tuple([z.string(), z.array(z.string())]), args);
    const { json, limit, quotes, ...filter } = readOptions(Options, options);
    const graph = await loadGraph(path);
    const asked = {
      ...filter,
      ...(names.length > 0 ? { nodes: names.map((name) => named(graph, name, io)) } : {}),
    };
    const [facts, pairs] = [contested(graph, asked), contradictions(graph, asked)];
    if (json) {
      io.out(namedJson(graph, [...facts.slice(0, limit), ...pairs.slice(0, limit)]));
    } else if (facts.length + pairs.length === 0) {
      const what = Object.keys(asked).length > 0 ? "Nothing that is asked for" : "Nothing in this graph";
      io.out(
        wrapped(
          `${what} is contested: nobody denies what another says, and nobody is said both to accept or support and to reject a thing.`,
          0,
          io.width,
        ),
      );
    } else {
      const printer = createFactPrinter(graph, io, filter);
      facts.slice(0, limit).forEach((fact, index) => printContested(fact, index, quotes, printer, io));
      if (pairs.length > 0) io.out(`${facts.length > 0 ? "\n" : ""}Said both ways, of which one excludes the other\n`);
      for (const pair of pairs.slice(0, limit)) printContradictory(pair, quotes, printer);
      printer.sources();
    }
    const more = Math.max(0, facts.length - limit) + Math.max(0, pairs.length - limit);
    if (more > 0) io.err(`… and ${counted(more, "more fact")} (--limit)\n`);
    return 0;
  },
};

/** One side after the other: what somebody is said to have done to a thing, and what excludes that. */
function printContradictory({ sides }: Contradictory, quotes: number, printer: FactPrinter): void {
  for (const { edge, asserted } of sides) {
    printer.fact(edge, 2);
    for (const claim of asserted.slice(0, quotes)) printer.quote(claim, 4);
  }
}

function printContested(fact: ContestedFact, index: number, quotes: number, printer: FactPrinter, io: Io): void {
  if (index > 0) io.out("\n");
  printer.fact(fact.edge, 0);
  const printSome = <T>(title: string, claims: readonly T[], print: (claim: T) => void): void => {
    if (claims.length === 0) return;
    io.out(`  ${title}\n`);
    claims.slice(0, quotes).forEach(print);
    if (claims.length > quotes) io.out(`    and ${counted(claims.length - quotes, "more quote")}\n`);
  };
  printSome("asserted", fact.asserted, (claim) => printer.quote(claim, 4));
  for (const [by, denials] of deniersOf(fact)) {
    printSome(`denied${by === undefined ? "" : ` by ${plain(by)}`}`, denials, ({ quote, doc }) =>
      printer.quote({ quote, doc, polarity: "asserted", modality: "actual" }, 4),
    );
  }
}

/** Who denies a fact, in the order of the graph, and in which words: these need not be their own. */
function deniersOf({ denied }: ContestedFact): ReadonlyMap<string | undefined, readonly Denial[]> {
  const denials = new Map<string | undefined, Denial[]>();
  for (const denial of denied) denials.set(denial.by, [...(denials.get(denial.by) ?? []), denial]);
  return denials;
}
