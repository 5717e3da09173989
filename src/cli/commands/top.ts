import { z } from "zod";
import { ParleyError } from "../../errors.ts";
import { countReported, type Measure, MEASURES, top } from "../../index.ts";
import { loadGraph } from "../../node/index.ts";
import type { CliCommand } from "../command.ts";
import { addFilterOptions, filterShape, KIND_HELP, kindList, RELATION_HELP } from "../filter-options.ts";
import { readArguments, readOptions, wholeNumber } from "../options.ts";
import { noteReported } from "../note-reported.ts";
import { counted, plain } from "../wording.ts";

const Options = z.object({
  ...filterShape,
  by: z.enum(MEASURES, { error: ({ input }) => `"${String(input)}" is none of ${MEASURES.join(", ")}` }),
  kind: z.exactOptional(kindList),
  limit: wholeNumber(1, 1_000_000),
  sample: z.exactOptional(wholeNumber(1, 100_000_000)),
  seed: z.exactOptional(wholeNumber(0, 1_000_000)),
  json: z.boolean().default(false),
});

/** What a measure's numbers are. */
const MEANINGS: Readonly<Record<Measure, string>> = {
  degree: "by how many facts they are part of",
  betweenness: "by how many of the shortest paths between two others lead through them",
  pagerank: "by how much, and by whom, others act on them (PageRank)",
};

/** `parley top`: who matters most. */
export const topCommand: CliCommand = {
  name: "top",
  summary: "who and what matters most, by one of three measures",
  configure(command) {
    command.argument("<graph>", "what parley build wrote");
    addFilterOptions(command)
      .option("--by <measure>", MEASURES.map((measure) => `${measure}: ${MEANINGS[measure]}`).join("; "), "degree")
      .option("--kind <kinds>", `list only these kinds, with commas: ${KIND_HELP}`)
      .option("--limit <number>", "at most so many", "20")
      .option(
        "--sample <number>",
        "betweenness: from the paths of so many nodes; by default all, or as many as take some seconds",
      )
      .option("--seed <number>", "draws the sample", "1")
      .option("--json", "print as JSON")
      .addHelpText("after", `${RELATION_HELP}\n\nExample:\n  parley top graph.json --by betweenness --kind person`);
  },
  async run(args, options, io) {
    const [path] = readArguments(z.tuple([z.string()]), args);
    const { json, by, kind, ...rest } = readOptions(Options, options);
    const graph = await loadGraph(path);
    const found = top(graph, { ...rest, measure: by, ...(kind ? { kinds: kind } : {}) });
    if (found.rows.length === 0)
      throw new ParleyError(
        "not-found",
        graph.size === 0 ? "there are no facts in the graph" : "nobody has facts of the sort asked for",
      );
    if (json) io.out(`${JSON.stringify(found, null, 2)}\n`);
    else {
      const { rows, sample } = found;
      const estimated = sample
        ? `, estimated from those of ${sample.nodes.toLocaleString("en")} of ${counted(sample.of, "node")} drawn with seed ${sample.seed}`
        : "";
      io.out(`${MEANINGS[by]}${estimated}\n`);
      const values = rows.map(({ value }) => (by === "degree" ? value.toLocaleString("en") : percent(value)));
      const width = Math.max(...values.map(({ length }) => length));
      rows.forEach(({ label, kind: is }, index) =>
        io.out(`${(values[index] ?? "").padStart(width)}  ${plain(label)} (${is})\n`),
      );
    }
    noteReported(countReported(graph, rest), io);
    return 0;
  },
};

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
