import { z } from "zod";
import { ParleyError } from "../../errors.ts";
import { loadGraph } from "../../node/index.ts";
import type { CliCommand } from "../command.ts";
import { configureDecision, decide, TAKE_BACK } from "../decide.ts";
import { named } from "../named.ts";
import { readArguments } from "../options.ts";

/** `parley rename`: the label that a node is to have. */
export const renameCommand: CliCommand = {
  name: "rename",
  summary: "decide what a thing is to be called, for every later build",
  configure(command) {
    command
      .argument("<graph>", "what parley build wrote")
      .argument("<name>", "a name, an alias or a node's key")
      .argument("<label>", "the name to show; the old one stays an alias, and the key stays");
    configureDecision(command);
    command.addHelpText(
      "after",
      `${TAKE_BACK}\n\nExample:\n  parley rename graph.json "Geneva talks" "Geneva II conference"`,
    );
  },
  async run(args, options, io) {
    const [path, name, label] = readArguments(z.tuple([z.string(), z.string(), z.string()]), args);
    if (label.trim() === "") throw new ParleyError("usage", "the new name is empty");
    const left = named(await loadGraph(path), name, io);
    return decide(path, { left, right: label.trim(), verdict: "rename" }, options, io);
  },
};
