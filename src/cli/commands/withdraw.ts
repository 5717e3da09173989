import { z } from "zod";
import { ParleyError } from "../../errors.ts";
import { type Decision, formatDecision } from "../../index.ts";
import { ledgerPath, loadGraph, takeBackDecisions } from "../../node/index.ts";
import type { CliCommand } from "../command.ts";
import { speaksOf, speaksOfBoth } from "../decided.ts";
import { readArguments, readOptions } from "../options.ts";
import { plain, shown } from "../wording.ts";

const Options = z.object({
  relation: z.string().optional(),
  all: z.boolean().default(false),
  identity: z.string().optional(),
  json: z.boolean().default(false),
});

/** `parley withdraw`: takes a decision of the identity ledger back. */
export const withdrawCommand: CliCommand = {
  name: "withdraw",
  summary: "take back what was decided by same, different, rename or reject",
  configure(command) {
    command
      .argument("<graph>", "what parley build wrote")
      .argument("<name>", 'whom the decision is on: a name, an alias, a key, or "NAME @ FILE" as the ledger has it')
      .argument("[other]", "and whom else, where there are several decisions on the first")
      .option("--relation <relation>", "only the rejections of facts of this relation, as the ledger has it")
      .option("--all", "take back all decisions on them")
      .option("--identity <file>", "the ledger; by default graph.identity.jsonl beside graph.json")
      .option("--json", "print the decisions as JSON")
      .addHelpText(
        "after",
        '\nThe next build is as if it had never been decided. "parley why" lists the decisions on a name.\n\nExample:\n  parley withdraw graph.json "Ine Eriksen" "Ine Erikson"',
      );
  },
  async run(args, options, io) {
    const [path, name, other] = readArguments(z.tuple([z.string(), z.string(), z.string().optional()]), args);
    const { relation, all, identity, json } = readOptions(Options, options);
    const graph = await loadGraph(path);
    const ledger = identity ?? ledgerPath(path);
    const speaks = other === undefined ? speaksOf(graph, name) : speaksOfBoth(graph, name, other);
    const isMeant = (each: Decision): boolean => speaks(each) && (relation === undefined || each.relation === relation);
    const on = [name, other].flatMap((each) => (each === undefined ? [] : [`"${each}"`])).join(" and ");
    const withdrawn = await takeBackDecisions(ledger, isMeant, (meant) => {
      if (meant.length === 0)
        throw new ParleyError(
          "not-found",
          `${ledger} holds no decision on ${on}${relation === undefined ? "" : ` by "${relation}"`}`,
        );
      if (meant.length > 1 && !all)
        throw new ParleyError(
          "ambiguous",
          `there are ${meant.length} decisions on ${on}; name the other side or the --relation, too, or take back --all of\n${meant.map((each) => `  ${formatDecision(each)}`).join("\n")}`,
        );
    });
    if (json) io.out(`${JSON.stringify({ ledger, withdrawn }, null, 2)}\n`);
    else {
      for (const each of withdrawn) io.err(`Took out of ${ledger}: ${plain(formatDecision(each))}\n`);
      const option = identity === undefined ? "" : ` --identity ${shown(identity)}`;
      io.err(`It takes effect when "parley build … -o ${shown(path)}${option}" reads the documents again.\n`);
    }
    return 0;
  },
};
