import { userInfo } from "node:os";
import type { Command } from "commander";
import { z } from "zod";
import { ParleyError } from "../errors.ts";
import { type Decision, formatDecision, type ParleyGraph } from "../index.ts";
import { isDocument, splitSide } from "../merge/index.ts";
import { foldName } from "../text/index.ts";
import { isGraphJson, isJsonLines, ledgerPath, loadGraph, saveDecision } from "../node/index.ts";
import type { CliCommand, ExitCode, Io } from "./command.ts";
import { named } from "./named.ts";
import { readArguments, readOptions } from "./options.ts";
import { counted, plain, shown, wrapped } from "./wording.ts";

const Options = z.object({
  by: z.string().optional(),
  reason: z.string().default(""),
  identity: z.string().optional(),
  force: z.boolean().default(false),
  json: z.boolean().default(false),
});

/** Adds the options that every command has which writes into the identity ledger. */
export function configureDecision(command: Command): void {
  command
    .option("--reason <text>", "why, for those who read the ledger later")
    .option("--by <name>", "who decides; by default the name you are logged in with")
    .option("--identity <file>", "the ledger; by default graph.identity.jsonl beside graph.json")
    .option("--json", "print the decision as JSON");
}

/** `parley same` and `parley different`: two names, and what people know of them. */
export function verdictCommand(
  name: "same" | "different",
  summary: string,
  example: string,
  check: (sides: Sides, names: readonly [string, string]) => void,
  /** What the command does to the two, for those who decide: "joins". */
  does: (left: string, right: string) => string,
): CliCommand {
  return {
    name,
    summary,
    configure(command) {
      command
        .argument("<graph>", "what parley build wrote")
        .argument("<name>", 'a name, an alias, a node\'s key, or "NAME @ FILE" for who is called so in one document')
        .argument("<other>", "likewise");
      if (name === "same") command.option("--force", "also where the two are of different kinds");
      configureDecision(command);
      command.addHelpText("after", `${TAKE_BACK}\n\nExample:\n  ${example}`);
    },
    async run(args, options, io) {
      const [path, left, right] = readArguments(z.tuple([z.string(), z.string(), z.string()]), args);
      const graph = await loadGraph(path);
      const sides = sidesOf(graph, left, right, io);
      check(sides, [left, right]);
      const [one, other] = [describe(graph, sides.nodes[0]), describe(graph, sides.nodes[1])];
      const [a, b] = sides.nodes.map((node) => graph.getNodeAttribute(node, "kind"));
      if (name === "same" && a !== b && !readOptions(Options, options).force)
        throw new ParleyError("usage", `${one} and ${other} are of different kinds; --force joins them all the same`);
      io.err(wrapped(does(one, other), 0, io.width));
      return decide(path, { left: sides.left, right: sides.right, verdict: name }, options, io);
    },
  };
}

/** For the end of the help of commands that decide. */
export const TAKE_BACK =
  '\nThe decision is a line of the ledger: "parley withdraw" takes it back, and to decide otherwise overrules it.';

/** `North Korea (state, 31 facts)` */
function describe(graph: ParleyGraph, node: string): string {
  const { label, kind } = graph.getNodeAttributes(node);
  return `${plain(label)} (${kind}, ${counted(graph.degree(node), "fact")})`;
}

/** Two sides of a decision as the ledger has them, and the nodes that they are now. */
export interface Sides {
  readonly left: string;
  readonly right: string;
  readonly nodes: readonly [string, string];
}

/** A node is named by its key, part of a node by the name or the document that sets it apart. */
function sidesOf(graph: ParleyGraph, left: string, right: string, io: Io): Sides {
  const [a, b] = [readSide(graph, left, io), readSide(graph, right, io)];
  const one = a.node === b.node;
  const sideOf = ({ node, name, source }: ReturnType<typeof readSide>): string => {
    const { label, aliases } = graph.getNodeAttributes(node);
    if (source !== undefined) return `${node} @ ${source}`;
    if (!one || name === node || foldName(name) === foldName(label)) return node;
    const alias = aliases.find((each) => foldName(each) === foldName(name));
    if (alias !== undefined) return alias;
    const names = [label, ...aliases].map((each) => `"${each}"`).join(", ");
    throw new ParleyError("not-found", `both are "${label}", which no document calls "${name}", but ${names}`);
  };
  return { left: sideOf(a), right: sideOf(b), nodes: [a.node, b.node] };
}

function readSide(graph: ParleyGraph, text: string, io: Io) {
  const { name, source } = splitSide(text);
  const node = named(graph, name, io);
  if (source !== undefined && !graph.getAttribute("documents").some((each) => isDocument(each, source))) {
    throw new ParleyError("not-found", `there is no document "${source}" in the graph`);
  }
  return { node, name, source };
}

/** Writes a decision into the ledger of the graph at `path` and says what is to be done for it to take effect. */
export async function decide(
  path: string,
  what: Pick<Decision, "left" | "right" | "verdict" | "relation" | "document">,
  options: unknown,
  io: Io,
): Promise<ExitCode> {
  const { by, reason, identity, json } = readOptions(Options, options);
  const decision: Decision = { ...what, by: by ?? userName(), reason };
  if (identity === undefined && !isGraphJson(path) && !isJsonLines(path)) {
    throw new ParleyError(
      "usage",
      `"${path}" is no graph that parley builds: decisions are kept beside a graph.json or graph.jsonl, or in --identity FILE`,
    );
  }
  const ledger = identity ?? ledgerPath(path);
  const replaced = await saveDecision(ledger, decision);
  if (json) {
    io.out(`${JSON.stringify({ ledger, decision, replaced }, null, 2)}\n`);
    return 0;
  }
  for (const older of replaced) io.err(`Took out: ${plain(formatDecision(older))}\n`);
  io.err(`Wrote to ${ledger}, in the name of ${plain(decision.by) || "nobody"}: ${plain(formatDecision(decision))}\n`);
  const option = identity === undefined ? "" : ` --identity ${shown(identity)}`;
  const fact = what.relation === undefined ? "" : ` --relation ${shown(what.relation)}`;
  io.err(
    `It takes effect when "parley build … -o ${shown(path)}${option}" reads the documents again; to take it back: parley withdraw ${shown(path)} ${[decision.left, decision.right].map(shown).join(" ")}${fact}${option}\n`,
  );
  return 0;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // An account without a name, as in some containers.
    return "";
  }
}
