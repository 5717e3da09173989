import { z } from "zod";
import { find, type Match, type NodeAttributes } from "../../index.ts";
import { loadGraph } from "../../node/index.ts";
import { ParleyError } from "../../errors.ts";
import type { CliCommand } from "../command.ts";
import { KIND_HELP, kindList } from "../filter-options.ts";
import { readArguments, readOptions, wholeNumber } from "../options.ts";
import { counted, plain } from "../wording.ts";

const Options = z.object({
  kind: z.exactOptional(kindList),
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
      .argument("<name...>", "a name, an alias, or the beginning of one; quotation marks need not be around its words")
      .option("--kind <kinds>", `only of these kinds, with commas: ${KIND_HELP}`)
      .option("--limit <number>", "at most so many", "20")
      .option("--json", "print as JSON")
      .addHelpText(
        "after",
        "\nExits 0 where something is called so, 2 where it can only suggest something, or nothing.\n\nExample:\n  parley find graph.json kim --kind person",
      );
  },
  async run(args, options, io) {
    const [path, words] = readArguments(z.tuple([z.string(), z.array(z.string())]), args);
    const name = words.join(" ");
    if (name.trim() === "") throw new ParleyError("usage", "an empty name is nobody's");
    const { kind, limit, json } = readOptions(Options, options);
    const graph = await loadGraph(path);
    const matches = find(graph, name, { limit, ...(kind ? { kinds: kind } : {}) });
    if (json) io.out(`${JSON.stringify(matches, null, 2)}\n`);
    else {
      if (matches[0]?.how === "fuzzy") io.err(`Nothing here is called “${plain(name)}”. Did you mean:\n`);
      for (const match of matches)
        io.out(matchText(match, graph.degree(match.key), graph.getNodeAttributes(match.key)));
    }
    if (matches.length === 0)
      throw new ParleyError("not-found", `nothing here is called "${name}", nor anything like it`);
    // A script must be able to tell a hit from a guess.
    return matches[0]?.how === "fuzzy" ? 2 : 0;
  },
};

/** `Kim Myong-gil (person, negotiator, PRK) – “Kim”  12 facts, named 20 times` */
function matchText(
  { label, kind, matched }: Match,
  facts: number,
  { role, country, mentions }: NodeAttributes,
): string {
  const is = [kind, role, kind === "state" ? undefined : country].filter((word) => word !== undefined).map(plain);
  const alias = matched === label ? "" : ` – “${plain(matched)}”`;
  return `${plain(label)} (${is.join(", ")})${alias}  ${counted(facts, "fact")}, named ${counted(mentions, "time")}\n`;
}
