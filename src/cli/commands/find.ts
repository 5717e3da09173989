import { z } from "zod";
import { find, KINDS, type Kind } from "../../index.ts";
import { loadGraph } from "../../node/index.ts";
import { ParleyError } from "../../errors.ts";
import type { CliCommand } from "../command.ts";
import { readArguments, readOptions, wholeNumber } from "../options.ts";
import { counted, plain } from "../wording.ts";

const Options = z.object({
  kind: z.string().optional(),
  limit: wholeNumber(1, 1000),
  json: z.boolean().default(false),
});

/** `parley find`: who or what a name stands for, best match first. */
export const findCommand: CliCommand = {
  name: "find",
  summary: "search the names in a graph",
  configure(command) {
    command
      .argument("<graph>", "what parley build wrote")
      .argument("<name>", "a name, an alias, or the beginning of one")
      .option("--kind <kind>", `only ${KINDS.map(({ id }) => id).join(", ")}`)
      .option("--limit <number>", "at most so many", "20")
      .option("--json", "print as JSON")
      .addHelpText("after", "\nExample:\n  parley find graph.json kim --kind person");
  },
  async run(args, options, io) {
    const [path, name] = readArguments(z.tuple([z.string(), z.string()]), args);
    const { kind, limit, json } = readOptions(Options, options);
    const graph = await loadGraph(path);
    const only = kind === undefined ? undefined : kindOf(kind);
    const matches = find(graph, name, { limit, ...(only === undefined ? {} : { kind: only }) });
    if (json) io.out(`${JSON.stringify(matches, null, 2)}\n`);
    for (const { key, label, kind: found, matched } of json ? [] : matches) {
      const alias = matched === label ? "" : ` – “${plain(matched)}”`;
      io.out(
        `${plain(label)} (${found})${alias}  ${counts(graph.degree(key), graph.getNodeAttribute(key, "mentions"))}\n`,
      );
    }
    if (matches.length > 0) return 0;
    throw new ParleyError("not-found", `nothing here is called "${name}"`);
  },
};

const counts = (facts: number, mentions: number): string =>
  `${counted(facts, "fact")}, named ${counted(mentions, "time")}`;

function kindOf(text: string): Kind {
  const kind = KINDS.find(({ id, plural }) => id === text || plural.toLowerCase() === text);
  if (kind) return kind.id;
  throw new ParleyError("usage", `--kind: there is no "${text}"; there are ${KINDS.map(({ id }) => id).join(", ")}`);
}
