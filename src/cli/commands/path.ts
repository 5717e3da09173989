import { z } from "zod";
import { ParleyError } from "../../errors.ts";
import { type ParleyGraph, type Path, relationOf, RELATIONS, resolve, searchPaths } from "../../index.ts";
import { loadGraph } from "../../node/index.ts";
import type { CliCommand, Io } from "../command.ts";
import { isoDate, readArguments, readOptions, wholeNumber } from "../options.ts";
import { attribution, marks, plain, quoted, wrapped } from "../wording.ts";

const Options = z.object({
  relation: z.string().optional(),
  since: isoDate.optional(),
  max: wholeNumber(1, 1000),
  maxHops: wholeNumber(1, 20),
  directed: z.boolean().default(false),
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
      .argument("<to>", "likewise")
      .option("--relation <ids>", `only over these, with commas: ${RELATIONS.map(({ id }) => id).join(", ")}`)
      .option("--since <date>", "only what is dated then or later: YYYY, YYYY-MM or YYYY-MM-DD")
      .option("--max <number>", "at most so many paths", "3")
      .option("--max-hops <number>", "at most so many steps a path", "6")
      .option("--directed", "only along the arrows")
      .option("--json", "print as JSON")
      .addHelpText(
        "after",
        '\nExample:\n  parley path graph.json Sweden "Kim Jong-un" --relation met,mediated --since 2019',
      );
  },
  async run(args, options, io) {
    const [path, from, to] = readArguments(z.tuple([z.string(), z.string(), z.string()]), args);
    const { relation, json, since, ...limits } = readOptions(Options, options);
    const graph = await loadGraph(path);
    const ends = [resolve(graph, from), resolve(graph, to)] as const;
    if (ends[0] === ends[1]) throw new ParleyError("usage", `"${from}" and "${to}" are the same node, ${ends[0]}`);
    const { paths, gaveUp } = searchPaths(graph, ...ends, {
      ...limits,
      ...(since === undefined ? {} : { since }),
      ...(relation === undefined ? {} : { relation: readRelations(relation) }),
    });
    if (json) io.out(`${JSON.stringify({ from: ends[0], to: ends[1], paths, gaveUp }, null, 2)}\n`);
    else paths.forEach((found, index) => printPath(graph, found, index, io));
    if (gaveUp) io.err("The search was cut short: there may be more paths.\n");
    if (paths.length > 0) return 0;
    throw new ParleyError(
      "not-found",
      `no path of at most ${limits.maxHops} steps joins "${from}" and "${to}" in the way asked for`,
    );
  },
};

/** Throws "not-found" for a relation that there is not. */
const readRelations = (text: string): string[] => text.split(",").map((id) => relationOf(id.trim()).id);

function printPath(graph: ParleyGraph, { nodes, hops }: Path, index: number, io: Io): void {
  const label = (key: string): string => plain(graph.getNodeAttribute(key, "label"));
  const documents = new Map(graph.getAttribute("documents").map((document) => [document.id, document]));
  io.out(`${index > 0 ? "\n" : ""}${index + 1}. ${nodes.map(label).join(" – ")}\n`);
  for (const hop of hops) {
    const [source, target] = hop.forward ? [hop.from, hop.to] : [hop.to, hop.from];
    io.out(`   ${label(source)} ${hop.label} ${label(target)}${marks(hop)}\n`);
    io.out(wrapped(quoted(hop.quote), 6, io.width));
    io.out(wrapped(attribution(hop, documents.get(hop.doc)), 8, io.width));
  }
}
