import { z } from "zod";
import { ParleyError } from "../../errors.ts";
import { contested, type ContestedFact } from "../../index.ts";
import { loadGraph } from "../../node/index.ts";
import type { CliCommand, Io } from "../command.ts";
import { createFactPrinter, type FactPrinter } from "../fact-text.ts";
import { addFilterOptions, filterShape, RELATION_HELP } from "../filter-options.ts";
import { named } from "../named.ts";
import { namedJson } from "../named-json.ts";
import { readArguments, readOptions, wholeNumber } from "../options.ts";
import { counted, plain } from "../wording.ts";

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
      .addHelpText("after", `${RELATION_HELP}\n\nExample:\n  parley contested graph.json Iran --relation attacked`);
  },
  async run(args, options, io) {
    const [path, names] = readArguments(z.tuple([z.string(), z.array(z.string())]), args);
    const { json, limit, quotes, ...filter } = readOptions(Options, options);
    const graph = await loadGraph(path);
    const facts = contested(graph, {
      ...filter,
      ...(names.length > 0 ? { nodes: names.map((name) => named(graph, name, io)) } : {}),
    });
    if (facts.length === 0) {
      const asked = names.length > 0 || Object.values(filter).some((value) => value !== undefined);
      const what = asked ? "nothing that is asked for" : "nothing in this graph";
      throw new ParleyError("not-found", `${what} is contested: nobody denies what another says`);
    }
    const shown = facts.slice(0, limit);
    const printer = createFactPrinter(graph, io);
    if (json) io.out(namedJson(graph, shown));
    else {
      shown.forEach((fact, index) => printContested(fact, index, quotes, printer, io));
      printer.sources();
    }
    if (facts.length > limit) io.err(`… and ${counted(facts.length - limit, "more fact")} (--limit)\n`);
    return 0;
  },
};

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
  printSome(`denied${deniers(fact)}`, fact.denied, ({ quote, doc, by }) =>
    printer.quote(
      { quote, doc, polarity: "asserted", modality: "actual", ...(by === undefined ? {} : { speaker: by }) },
      4,
    ),
  );
}

/** ` by Iran and Syria`, or nothing where no one is named. */
function deniers({ denied }: ContestedFact): string {
  const names = [...new Set(denied.flatMap(({ by }) => (by === undefined ? [] : [by])))];
  return names.length === 0 ? "" : ` by ${names.map(plain).join(" and ")}`;
}
