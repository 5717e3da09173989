import { z } from "zod";
import { ParleyError } from "../../errors.ts";
import { type ParleyGraph, searchPaths } from "../../index.ts";
import { loadGraph } from "../../node/index.ts";
import type { CliCommand } from "../command.ts";
import { createFactPrinter } from "../fact-text.ts";
import { addFilterOptions, filterShape, KIND_HELP, kindList, RELATION_HELP } from "../filter-options.ts";
import { named } from "../named.ts";
import { namedJson } from "../named-json.ts";
import { printPaths } from "../path-text.ts";
import { readArguments, readOptions, wholeNumber } from "../options.ts";
import { counted, plain } from "../wording.ts";

const Options = z.object({
  ...filterShape,
  kind: z.exactOptional(kindList),
  avoid: z.array(z.string()).default([]),
  max: wholeNumber(1, 1000),
  maxHops: wholeNumber(1, 20),
  directed: z.boolean().default(false),
  inOrder: z.boolean().default(false),
  timeLimit: z.exactOptional(wholeNumber(1, 3600)),
  json: z.boolean().default(false),
});

/** `parley path`: how two actors are connected, each hop with a quote. */
export const pathCommand: CliCommand = {
  name: "path",
  summary: "how two actors are connected, with a quote for each step",
  configure(command) {
    command
      .argument("<graph>", "what parley build wrote")
      .argument("<from>", "a name, an alias or a node's key")
      .argument("<to>", "likewise");
    addFilterOptions(command)
      .option("--kind <kinds>", `only through nodes of these kinds, with commas: ${KIND_HELP}`)
      .option("--avoid <names...>", "not through these")
      .option("--directed", "only along the arrows, from who acts to whom")
      .option("--in-order", "only over facts that bear a date of their own, each no earlier than the one before it")
      .option("--max <number>", "at most so many paths", "3")
      .option("--max-hops <number>", "at most so many steps a path", "6")
      .option("--time-limit <seconds>", "search for so long; by default it gives up after 10 million facts")
      .option("--json", "print as JSON")
      .addHelpText(
        "after",
        [
          RELATION_HELP,
          "",
          "Examples:",
          '  parley path graph.json Norway "Ban Ki-moon" --relation met,mediated --since 2019',
          '  parley path graph.json Peru Chile --avoid "United Nations" Norway --kind person,meeting',
        ].join("\n"),
      );
  },
  async run(args, options, io) {
    const [path, from, to] = readArguments(z.tuple([z.string(), z.string(), z.string()]), args);
    const { json, kind, avoid, timeLimit, max, maxHops, directed, inOrder, ...filter } = readOptions(Options, options);
    const graph = await loadGraph(path);
    const ends = [named(graph, from, io), named(graph, to, io)] as const;
    if (ends[0] === ends[1]) throw new ParleyError("usage", `"${from}" and "${to}" are the same node, ${ends[0]}`);
    const start = io.now();
    const time = timeLimit === undefined ? {} : { goOn: () => io.now() - start < timeLimit * 1000, maxEdges: Infinity };
    const search = searchPaths(graph, ...ends, {
      ...{ ...filter, max, maxHops, directed, inOrder },
      ...(kind ? { kinds: kind } : {}),
      avoid: avoid.map((name) => named(graph, name, io)),
      ...time,
    });
    const { paths, gaveUp } = search;
    const printer = createFactPrinter(graph, io, filter);
    if (json) io.out(namedJson(graph, { from: ends[0], to: ends[1], ...search }));
    else {
      printPaths(paths, printer, io);
      printer.sources();
    }
    if (gaveUp)
      io.err(`The search gave up${paths.length > 0 ? ": there may be more paths" : ""}. Try --time-limit 60.\n`);
    if (paths.length > 0) return 0;
    const limit = counted(maxHops, "step");
    const isAsked = isFiltered({ ...filter, kind }) || avoid.length > 0 || directed || inOrder;
    throw new ParleyError(
      "not-found",
      `${gaveUp ? "found no" : "no"} path of at most ${limit} from "${printer.name(ends[0])}" to "${printer.name(ends[1])}"${isAsked ? " in the way asked for" : ""}${hint(graph, ends, inOrder)}`,
    );
  },
};

const isFiltered = (asked: Readonly<Record<string, unknown>>): boolean =>
  Object.values(asked).some((value) => value !== undefined && value !== false);

/** What may be in the way of a path. */
function hint(graph: ParleyGraph, ends: readonly [string, string], inOrder: boolean): string {
  const lone = ends.find((end) => graph.degree(end) === 0);
  if (lone !== undefined) return `: no fact joins "${plain(graph.getNodeAttribute(lone, "label"))}" to anything`;
  const dated = graph.filterEdges((_, { first }) => first !== undefined).length;
  if (!inOrder || dated === graph.size) return "";
  return `; --in-order goes only over facts that bear a date of their own, ${dated.toLocaleString("en")} of ${graph.size.toLocaleString("en")}`;
}
