import { z } from "zod";
import { type Change, diff, type EdgeRef, type GraphDiff, type NodeRef } from "../../index.ts";
import { loadGraph } from "../../node/index.ts";
import type { CliCommand, Io } from "../command.ts";
import { readArguments, readOptions, wholeNumber } from "../options.ts";
import { verb } from "../verb.ts";
import { counted, plain, wrapped } from "../wording.ts";

const Options = z.object({
  limit: wholeNumber(0, 1_000_000),
  json: z.boolean().default(false),
});

/** `parley diff`: what a graph has that another has not. */
export const diffCommand: CliCommand = {
  name: "diff",
  summary: "what came, went and changed between two graphs",
  configure(command) {
    command
      .argument("<before>", "a graph")
      .argument("<after>", "a later one")
      .option("--limit <number>", "list at most so many of each sort", "20")
      .option("--json", "print as JSON, without limit")
      .addHelpText("after", "\nExample:\n  parley diff monday.json tuesday.json");
  },
  async run(args, options, io) {
    const [before, after] = readArguments(z.tuple([z.string(), z.string()]), args);
    const { limit, json } = readOptions(Options, options);
    const found = diff(await loadGraph(before), await loadGraph(after));
    if (json) io.out(`${JSON.stringify(found, null, 2)}\n`);
    else if (isSame(found)) io.out("Both say the same.\n");
    else printDiff(found, limit, io);
    return 0;
  },
};

const isSame = ({ documents, nodes, edges }: GraphDiff): boolean =>
  [documents, nodes, edges].every(({ added, gone }) => added.length + gone.length === 0) &&
  nodes.changed.length + edges.changed.length === 0;

function printDiff({ documents, nodes, edges, claims }: GraphDiff, limit: number, io: Io): void {
  const nodeText = distinct([...nodes.added, ...nodes.gone, ...nodes.changed], nameOfNode);
  const edgeText = distinct([...edges.added, ...edges.gone, ...edges.changed], nameOfEdge);
  const printAll = <T>(sign: string, things: readonly T[], text: (thing: T) => string): void => {
    for (const thing of things.slice(0, limit)) io.out(wrapped(`${sign} ${text(thing)}`, 2, io.width));
    if (things.length > limit && limit > 0) io.out(`  ${sign} and ${counted(things.length - limit, "more", "more")}\n`);
  };
  io.out(`documents: ${counts(documents)}\n`);
  const documentText = ({ title, source }: { title?: string; source: string }): string =>
    plain(title === undefined ? source : `${title}, ${source}`);
  printAll("+", documents.added, documentText);
  printAll("-", documents.gone, documentText);
  io.out(`nodes: ${counts(nodes)}\n`);
  printAll("+", nodes.added, nodeText);
  printAll("-", nodes.gone, nodeText);
  printAll("~", nodes.changed, (node) => `${nodeText(node)}: ${node.changes.map(changeText).join("; ")}`);
  io.out(`facts: ${counts(edges)}\n`);
  printAll("+", edges.added, edgeText);
  printAll("-", edges.gone, edgeText);
  printAll("~", edges.changed, (edge) => {
    const { added, gone } = edge.claims;
    const came = added.length === 0 ? [] : [`${counted(added.length, "claim")} added`];
    const went = gone.length === 0 ? [] : [`${counted(gone.length, "claim")} gone`];
    return `${edgeText(edge)}: ${[...edge.changes.map(changeText), ...came, ...went].join("; ")}`;
  });
  io.out(`claims: ${claims.added.toLocaleString("en")} added, ${claims.gone.toLocaleString("en")} gone\n`);
}

/** `3 added, 1 gone, 2 changed` */
function counts(sides: {
  readonly added: readonly unknown[];
  readonly gone: readonly unknown[];
  readonly changed?: readonly unknown[];
}): string {
  const words = [`${sides.added.length.toLocaleString("en")} added`, `${sides.gone.length.toLocaleString("en")} gone`];
  if (sides.changed) words.push(`${sides.changed.length.toLocaleString("en")} changed`);
  return words.join(", ");
}

const nameOfNode = ({ label, kind }: NodeRef): string => `${plain(label)} (${kind})`;
const nameOfEdge = ({ sourceLabel, label, targetLabel, polarity, modality }: EdgeRef): string =>
  `${plain(sourceLabel)} ${verb(label, { polarity, modality })} ${plain(targetLabel)}`;

/** What a thing is called, with its key where others that are listed are called alike. */
function distinct<T extends NodeRef | EdgeRef>(things: readonly T[], nameOf: (thing: T) => string) {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(nameOf(thing), (counts.get(nameOf(thing)) ?? 0) + 1);
  return (thing: T): string => {
    const name = nameOf(thing);
    return (counts.get(name) ?? 0) > 1 ? `${name} [${plain(thing.key)}]` : name;
  };
}

/** `role: minister → president`; of a list only what came and went: `aliases: + the North, - NK` */
function changeText({ name, before, after }: Change): string {
  const [had, has] = [listed(before), listed(after)];
  const came = has?.filter((one) => had?.includes(one) === false).map((one) => `+ ${one}`) ?? [];
  const went = had?.filter((one) => has?.includes(one) === false).map((one) => `- ${one}`) ?? [];
  const parts = [...came, ...went];
  return `${name}: ${parts.length > 0 ? plain(parts.join(", ")) : `${valueText(before)} → ${valueText(after)}`}`;
}

const listed = (value: unknown): string[] | undefined => (Array.isArray(value) ? value.map(String) : undefined);

function valueText(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "none" : plain(value.join(", "));
  return plain(String(value));
}
