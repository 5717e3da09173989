import { z } from "zod";
import { type CitedMention, type IdentityReason, type ParleyGraph } from "../../index.ts";
import { foldName } from "../../text/index.ts";
import { loadGraph, loadReasons } from "../../node/index.ts";
import type { CliCommand, Io } from "../command.ts";
import { named } from "../named.ts";
import { readArguments, readOptions, wholeNumber } from "../options.ts";
import { counted, plain, wrapped } from "../wording.ts";

const Options = z.object({ limit: wholeNumber(1, 100_000), json: z.boolean().default(false) });

/** `parley why`: what made several names one node, what kept others apart, and how to undo either. */
export const whyCommand: CliCommand = {
  name: "why",
  summary: "why names are one thing or two, and how to undo it",
  configure(command) {
    command
      .argument("<graph>", "what parley build wrote")
      .argument("<name>", "a name, an alias or a node's key")
      .option("--limit <number>", "at most so many reasons of each sort", "20")
      .option("--json", "print as JSON")
      .addHelpText("after", '\nExample:\n  parley why graph.json "Ri Yong-ho"');
  },
  async run(args, options, io) {
    const [path, name] = readArguments(z.tuple([z.string(), z.string()]), args);
    const { limit, json } = readOptions(Options, options);
    const graph = await loadGraph(path);
    const node = named(graph, name, io);
    const own = (await loadReasons(path)).filter(({ entities }) => entities.includes(node));
    if (json) io.out(`${JSON.stringify({ key: node, ...graph.getNodeAttributes(node), reasons: own }, null, 2)}\n`);
    else print(graph, path, node, own, limit, io);
    return 0;
  },
};

function print(
  graph: ParleyGraph,
  path: string,
  node: string,
  reasons: readonly IdentityReason[],
  limit: number,
  io: Io,
): void {
  const { label, kind, aliases, mentions } = graph.getNodeAttributes(node);
  const sources = new Map(graph.getAttribute("documents").map(({ id, source }) => [id, source]));
  const cite = ({ text, doc }: CitedMention): string => `“${plain(text)}” (${plain(sources.get(doc) ?? doc)})`;
  io.out(`${plain(label)} (${kind}, ${node}), named ${counted(mentions, "time")}\n`);
  if (aliases.length > 0) io.out(wrapped(`also: ${aliases.map(plain).join(", ")}`, 0, io.width));
  const joined = reasons.filter(({ verdict }) => verdict === "joined");
  const apart = reasons.filter(({ verdict }) => verdict === "apart");
  if (joined.length === 0) io.out("Nothing was joined: the documents name it alike, and nothing speaks for two.\n");
  else io.out("\nOne, because\n");
  for (const reason of joined.slice(0, limit)) {
    io.out(wrapped(`${cite(reason.left)} is ${cite(reason.right)}: ${whyOf(reason)}`, 2, io.width));
  }
  printMore(joined, limit, io);
  if (apart.length > 0) io.out("\nKept apart, although alike\n");
  for (const { entities, ...reason } of apart.slice(0, limit)) {
    const other = entities.find((id) => id !== node) ?? "";
    io.out(wrapped(`${plain(graph.getNodeAttribute(other, "label"))} (${other}): ${whyOf(reason)}`, 2, io.width));
  }
  printMore(apart, limit, io);
  io.out(`\nTo undo it: ${undoing(path, { node, label, aliases }, joined, apart, sources)}\n`);
}

const printMore = (reasons: readonly IdentityReason[], limit: number, io: Io): void => {
  if (reasons.length > limit) io.out(`  and ${counted(reasons.length - limit, "more")} (--limit shows them)\n`);
};

const whyOf = ({ score, reasons }: Pick<IdentityReason, "score" | "reasons">): string =>
  `${reasons.map(plain).join(", ")}${score === undefined ? "" : ` (score ${score.toFixed(1)})`}`;

/** The command that takes apart what is least sure, or joins what was kept apart. */
function undoing(
  path: string,
  { node, label, aliases }: { readonly node: string; readonly label: string; readonly aliases: readonly string[] },
  joined: readonly IdentityReason[],
  apart: readonly IdentityReason[],
  sources: ReadonlyMap<string, string>,
): string {
  const weakest = joined.findLast(({ score }) => score !== undefined);
  if (weakest !== undefined) {
    const [own, alias] = [weakest.left, weakest.right].map(({ text }) => foldName(text));
    const other = aliases.find((each) => foldName(each) === alias && alias !== own && alias !== foldName(label));
    const source = sources.get(weakest.right.doc) ?? weakest.right.doc;
    return `parley different ${shown(path)} ${node} ${shown(other ?? `${node} @ ${source}`)}`;
  }
  const other = apart[0]?.entities.find((id) => id !== node);
  return other === undefined
    ? `parley different ${shown(path)} ${node} "${node} @ FILE" splits off the one of a document`
    : `parley same ${shown(path)} ${node} ${other}`;
}

const shown = (argument: string): string => (/^[\w./:-]+$/.test(argument) ? argument : JSON.stringify(plain(argument)));
