import { z } from "zod";
import {
  type CitedMention,
  type Decision,
  formatDecision,
  type IdentityReason,
  type ParleyGraph,
} from "../../index.ts";
import { compareText, foldName } from "../../text/index.ts";
import { ledgerPath, loadGraph, loadLedger, loadReasons } from "../../node/index.ts";
import type { CliCommand, Io } from "../command.ts";
import { speaksOf } from "../decided.ts";
import { named } from "../named.ts";
import { readArguments, readOptions, wholeNumber } from "../options.ts";
import { counted, plain, shown, wrapped } from "../wording.ts";

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
    const { decisions } = await loadLedger(ledgerPath(path));
    const ruled = decisions.filter(speaksOf(graph, node));
    const own = (await loadReasons(path)).filter(({ entities }) => entities.includes(node));
    if (json)
      io.out(
        `${JSON.stringify({ key: node, ...graph.getNodeAttributes(node), reasons: own, decisions: ruled }, null, 2)}\n`,
      );
    else print(graph, path, node, own, ruled, limit, io);
    return 0;
  },
};

function print(
  graph: ParleyGraph,
  path: string,
  node: string,
  reasons: readonly IdentityReason[],
  decisions: readonly Decision[],
  limit: number,
  io: Io,
): void {
  const { label, kind, aliases, mentions } = graph.getNodeAttributes(node);
  const sources = new Map(graph.getAttribute("documents").map(({ id, source }) => [id, source]));
  const cite = ({ text, doc }: CitedMention): string => `“${plain(text)}” (${plain(sources.get(doc) ?? doc)})`;
  io.out(wrapped(`${plain(label)} (${kind}, ${node}), named ${counted(mentions, "time")}`, 0, io.width));
  const naming = decisions.findLast(({ verdict, right }) => verdict === "rename" && right === label);
  if (naming)
    io.out(wrapped(`Called so because ${plain(naming.by) || "somebody"} decided it${because(naming)}`, 0, io.width));
  if (aliases.length > 0) io.out("\nAlso called\n");
  for (const alias of aliases) io.out(wrapped(`${plain(alias)}: ${originOf(alias, reasons, cite)}`, 2, io.width));
  if (decisions.length > 0)
    io.out(`\nDecided in ${ledgerPath(path)}; to take one back: parley withdraw ${shown(path)} ${node}\n`);
  for (const decision of decisions) io.out(wrapped(plain(formatDecision(decision)), 2, io.width));
  const joined = reasons.filter(({ verdict }) => verdict === "joined");
  const apart = reasons.filter(({ verdict }) => verdict === "apart");
  if (joined.length === 0) io.out("\nNothing was joined but what documents name alike.\n");
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
  const namesakes = namesakesOf(graph, node);
  if (namesakes.length > 0) io.out("\nOthers bear one of its names; where two are one thing, join them\n");
  for (const { key, name } of namesakes.slice(0, limit))
    io.out(
      wrapped(
        `“${plain(name)}” is ${plain(graph.getNodeAttribute(key, "label"))} too: ${joining(path, node, key)}`,
        2,
        io.width,
      ),
    );
  io.out(
    `\nTo undo it: ${undoing(path, { node, label, aliases }, joined, apart, sources, lastSource(graph, node, sources))}\n`,
  );
}

const because = ({ reason }: Decision): string => (reason === "" ? "" : `: ${plain(reason)}`);

/** From where an alias is known: what was joined under it, or one document that uses both names for one thing. */
function originOf(alias: string, reasons: readonly IdentityReason[], cite: (mention: CitedMention) => string): string {
  const folded = foldName(alias);
  for (const { verdict, left, right, reasons: why } of reasons) {
    if (verdict !== "joined") continue;
    const own = [left, right].find(({ text }) => foldName(text) === folded);
    if (own) return `joined as ${cite(own)}: ${why.map(plain).join(", ")}`;
  }
  return "a document calls it so and by another of these names";
}

/** Other nodes of its kind that bear one of its names, by key. */
function namesakesOf(graph: ParleyGraph, node: string): readonly { readonly key: string; readonly name: string }[] {
  const { kind, label, aliases } = graph.getNodeAttributes(node);
  const own = new Set([label, ...aliases].map(foldName));
  const found: { readonly key: string; readonly name: string }[] = [];
  graph.forEachNode((key, other) => {
    if (key === node || other.kind !== kind) return;
    const name = [other.label, ...other.aliases].find((each) => own.has(foldName(each)));
    if (name !== undefined) found.push({ key, name });
  });
  return found.sort((a, b) => compareText(a.key, b.key));
}

const joining = (path: string, node: string, other: string): string => `parley same ${shown(path)} ${node} ${other}`;

const printMore = (reasons: readonly IdentityReason[], limit: number, io: Io): void => {
  if (reasons.length > limit) io.out(`  and ${counted(reasons.length - limit, "more", "more")} (--limit shows them)\n`);
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
  example: string,
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
    ? `parley different ${shown(path)} ${node} ${shown(`${node} @ ${example}`)} splits off the one of that document`
    : joining(path, node, other);
}

/** A document that says something of the node: the last, as it is the likeliest to mean another. "FILE" where none does. */
function lastSource(graph: ParleyGraph, node: string, sources: ReadonlyMap<string, string>): string {
  const docs = graph.mapEdges(node, (_, { evidence }) => evidence.map(({ doc }) => sources.get(doc) ?? doc)).flat();
  return docs.sort(compareText).at(-1) ?? "FILE";
}
