import { z } from "zod";
import { ParleyError } from "../../errors.ts";
import { between, type Hop, type PathSearch, searchPaths, type SharedNode, type Through } from "../../index.ts";
import { loadGraph } from "../../node/index.ts";
import type { CliCommand, Io } from "../command.ts";
import { createFactPrinter, type FactPrinter } from "../fact-text.ts";
import { addFilterOptions, filterShape, KIND_HELP, kindList, RELATION_HELP } from "../filter-options.ts";
import { named } from "../named.ts";
import { namedJson } from "../named-json.ts";
import { printPaths } from "../path-text.ts";
import { readArguments, readOptions, wholeNumber } from "../options.ts";
import { counted, datesText, plain, wrapped } from "../wording.ts";

const Options = z.object({
  ...filterShape,
  kind: z.exactOptional(kindList),
  limit: wholeNumber(1, 1000),
  json: z.boolean().default(false),
});

/** Paths that are shown where two have nothing in common. */
const WAYS = 3;

/** Facts of a shared node that are printed for each side. */
const FACTS = 2;

/** `parley between`: everything that joins two actors. */
export const betweenCommand: CliCommand = {
  name: "between",
  summary: "everything that joins two actors: facts, also of their members, shared meetings, proposals and neighbours",
  configure(command) {
    command
      .argument("<graph>", "what parley build wrote")
      .argument("<one>", "a name, an alias or a node's key")
      .argument("<other>", "likewise");
    addFilterOptions(command)
      .option("--kind <kinds>", `only shared nodes of these kinds, with commas: ${KIND_HELP}`)
      .option("--limit <number>", "at most so many of each sort", "10")
      .option("--json", "print as JSON, without limit")
      .addHelpText(
        "after",
        `\nWhere nothing joins the two, and they have nothing in common, it shows the shortest paths through others.\n${RELATION_HELP}\n\nExample:\n  parley between graph.json US "North Korea" --since 2019`,
      );
  },
  async run(args, options, io) {
    const [path, one, other] = readArguments(z.tuple([z.string(), z.string(), z.string()]), args);
    const { json, limit, kind, ...filter } = readOptions(Options, options);
    const graph = await loadGraph(path);
    const [from, to] = [named(graph, one, io), named(graph, other, io)];
    const asked = { ...filter, ...(kind ? { kinds: kind } : {}) };
    const found = between(graph, from, to, asked);
    const isJoined = [found.direct, found.through, found.happenings, found.neighbours].some(({ length }) => length > 0);
    const around: PathSearch = isJoined
      ? { paths: [], gaveUp: false }
      : searchPaths(graph, from, to, { ...asked, max: WAYS });
    const printer = createFactPrinter(graph, io, filter);
    const [a, b] = [printer.name(from), printer.name(to)];
    if (!isJoined && around.paths.length === 0)
      throw new ParleyError(
        "not-found",
        `nothing joins "${a}" and "${b}"${Object.keys(asked).length > 0 ? " in the way asked for" : ""}, not even through others${around.gaveUp ? ", as far as the search went" : ""}`,
      );
    if (json) {
      io.out(namedJson(graph, { ...found, ...(isJoined ? {} : { paths: around.paths }) }));
      return 0;
    }
    // An empty line between the parts, and none at the end: what comes then brings its own.
    let isFirst = true;
    const begin = (): void => {
      if (!isFirst) io.out("\n");
      isFirst = false;
    };
    if (found.direct.length === 0) {
      begin();
      const through = (around.paths[0]?.hops.length ?? 0) - 1;
      const shortest = isJoined ? "" : `, nor have they anything in common; through ${counted(through, "other")}:`;
      io.out(wrapped(`No fact joins ${a} and ${b} directly${shortest === "" ? "." : shortest}`, 0, io.width));
    }
    const printSome = <T>(title: string, things: readonly T[], print: (things: readonly T[]) => void): void => {
      if (things.length === 0) return;
      begin();
      io.out(`${title} (${things.length.toLocaleString("en")})\n`);
      print(things.slice(0, limit));
      if (things.length > limit) io.out(`  and ${counted(things.length - limit, "more", "more")} (--limit)\n`);
    };
    printSome("Facts between them", found.direct, (hops) => printer.hops(hops, 2));
    const printAllThrough = (some: readonly Through[]): void => some.forEach((one) => printThrough(one, printer, io));
    printSome(
      `Through those who represent ${a} or ${b}, are part of them or lie in them`,
      found.through,
      printAllThrough,
    );
    const printNodes = (nodes: readonly SharedNode[]): void => nodes.forEach((node) => printShared(node, printer, io));
    printSome("Meetings, proposals, agreements and events of both", found.happenings, printNodes);
    printSome("People, states, organizations and places joined to both", found.neighbours, printNodes);
    if (around.paths.length > 0) begin();
    printPaths(around.paths, printer, io);
    printer.sources();
    return 0;
  },
};

/** `Ona Bright (represents Ruritania) – Sylvania`, and what one does to the other. */
function printThrough({ from, to, fromBelongs, toBelongs, facts }: Through, printer: FactPrinter, io: Io): void {
  const side = (node: string, belongs: Hop | undefined): string =>
    belongs ? `${printer.name(node)} (${belongs.label} ${printer.name(belongs.to)})` : printer.name(node);
  io.out(wrapped(`${side(from, fromBelongs)} – ${side(to, toBelongs)}`, 2, io.width));
  printer.hops(facts.slice(0, FACTS), 4);
  if (facts.length > FACTS) io.out(`    and ${counted(facts.length - FACTS, "more fact")}\n`);
}

function printShared({ label, kind, first, last, from, to }: SharedNode, printer: FactPrinter, io: Io): void {
  const is = [kind, datesText({ first, last })].filter((part) => part !== "");
  io.out(wrapped(`${plain(label)} (${is.join(", ")})`, 2, io.width));
  printer.hops([...from.slice(0, FACTS), ...to.slice(0, FACTS)], 4);
  const more = Math.max(0, from.length - FACTS) + Math.max(0, to.length - FACTS);
  if (more > 0) io.out(`    and ${counted(more, "more fact")}\n`);
}
