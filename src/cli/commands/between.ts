import { z } from "zod";
import { ParleyError } from "../../errors.ts";
import { between, resolve, type SharedNode } from "../../index.ts";
import { loadGraph } from "../../node/index.ts";
import type { CliCommand, Io } from "../command.ts";
import { createFactPrinter, type FactPrinter } from "../fact-text.ts";
import { addFilterOptions, filterShape, KIND_HELP, kindList, RELATION_HELP } from "../filter-options.ts";
import { readArguments, readOptions, wholeNumber } from "../options.ts";
import { counted, plain } from "../wording.ts";

const Options = z.object({
  ...filterShape,
  kind: z.exactOptional(kindList),
  limit: wholeNumber(1, 1000),
  json: z.boolean().default(false),
});

/** Facts of a shared node that are printed for each side. */
const FACTS = 2;

/** `parley between`: everything that joins two actors. */
export const betweenCommand: CliCommand = {
  name: "between",
  summary: "everything that joins two actors: facts, shared meetings and proposals, shared neighbours",
  configure(command) {
    command
      .argument("<graph>", "what parley build wrote")
      .argument("<one>", "a name, an alias or a node's key")
      .argument("<other>", "likewise");
    addFilterOptions(command)
      .option("--kind <kinds>", `only shared nodes of these kinds, with commas: ${KIND_HELP}`)
      .option("--limit <number>", "at most so many of each sort", "10")
      .option("--json", "print as JSON, without limit")
      .addHelpText("after", `${RELATION_HELP}\n\nExample:\n  parley between graph.json US "North Korea" --since 2019`);
  },
  async run(args, options, io) {
    const [path, one, other] = readArguments(z.tuple([z.string(), z.string(), z.string()]), args);
    const { json, limit, kind, ...filter } = readOptions(Options, options);
    const graph = await loadGraph(path);
    const found = between(graph, resolve(graph, one), resolve(graph, other), {
      ...filter,
      ...(kind ? { kinds: kind } : {}),
    });
    const printer = createFactPrinter(graph, io);
    if (json) io.out(`${JSON.stringify(found, null, 2)}\n`);
    else {
      printSome("Facts between them", found.direct, limit, io, (hops) => printer.hops(hops, 2));
      const printNodes = (nodes: readonly SharedNode[]): void =>
        nodes.forEach((node) => printShared(node, printer, io));
      printSome("Meetings, proposals, agreements and events of both", found.happenings, limit, io, printNodes);
      printSome("People, states, organizations and places joined to both", found.neighbours, limit, io, printNodes);
    }
    if (found.direct.length + found.happenings.length + found.neighbours.length > 0) return 0;
    const [a, b] = [printer.name(found.from), printer.name(found.to)];
    throw new ParleyError(
      "not-found",
      `nothing joins "${a}" and "${b}" directly in the way asked for; try parley path`,
    );
  },
};

/** A title with the number of things, the first of them, and how many more there are. */
function printSome<T>(
  title: string,
  things: readonly T[],
  limit: number,
  io: Io,
  print: (things: readonly T[]) => void,
): void {
  if (things.length === 0) return;
  io.out(`${title} (${things.length.toLocaleString("en")})\n`);
  print(things.slice(0, limit));
  if (things.length > limit) io.out(`  and ${counted(things.length - limit, "more", "more")} (--limit)\n`);
  io.out("\n");
}

function printShared({ label, kind, first, last, from, to }: SharedNode, printer: FactPrinter, io: Io): void {
  const dates = first === undefined ? "" : first === last ? `, ${first}` : `, ${first} to ${last ?? ""}`;
  io.out(`  ${plain(label)} (${kind}${dates})\n`);
  printer.hops([...from.slice(0, FACTS), ...to.slice(0, FACTS)], 4);
  const more = Math.max(0, from.length - FACTS) + Math.max(0, to.length - FACTS);
  if (more > 0) io.out(`    and ${counted(more, "more fact")}\n`);
}
