import { z } from "zod";
import { ParleyError } from "../../errors.ts";
import { EXPORTERS } from "../../index.ts";
import { loadGraph, writeFile } from "../../node/index.ts";
import type { CliCommand } from "../command.ts";
import { readArguments, readOptions } from "../options.ts";

const Options = z.object({
  format: z.string(),
  output: z.string().optional(),
  claims: z.boolean().default(false),
});

/** `parley export`: the graph for another tool. */
export const exportCommand: CliCommand = {
  name: "export",
  summary: "write a graph for another tool",
  configure(command) {
    command
      .argument("<graph>", "what parley build wrote")
      .option("--format <name>", EXPORTERS.map(({ id, label }) => `${id}: ${label}`).join("; "), "gexf")
      .option("-o, --output <file>", "- for standard output; by default the graph's name with the format's extension")
      .option("--claims", "one edge a claim instead of one a fact")
      .addHelpText("after", "\nExample:\n  parley export graph.json --format gexf -o graph.gexf");
  },
  async run(args, options, io) {
    const [path] = readArguments(z.tuple([z.string()]), args);
    const { format, output, claims } = readOptions(Options, options);
    const exporter = EXPORTERS.find(({ id }) => id === format);
    if (!exporter) {
      const known = EXPORTERS.map(({ id }) => id).join(", ");
      throw new ParleyError("unsupported", `--format: there is no "${format}"; there is ${known}`);
    }
    const chunks = exporter.write(await loadGraph(path), { claims });
    if (output === "-") {
      for (const chunk of chunks) io.out(chunk);
      return 0;
    }
    const file = output ?? `${path.replace(/\.jsonl?$/i, "")}.${exporter.extension}`;
    const bytes = await writeFile(file, chunks);
    io.err(`Wrote ${file}, ${bytes.toLocaleString("en")} bytes of ${exporter.label}.\n`);
    return 0;
  },
};
