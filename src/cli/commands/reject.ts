import { z } from "zod";
import { ParleyError } from "../../errors.ts";
import { type EdgeAttributes, findRelation, type ParleyGraph } from "../../index.ts";
import { loadGraph } from "../../node/index.ts";
import type { CliCommand, Io } from "../command.ts";
import { configureDecision, decide, TAKE_BACK } from "../decide.ts";
import { createFactPrinter } from "../fact-text.ts";
import { named } from "../named.ts";
import { readArguments, readOptions } from "../options.ts";
import { counted, plain, wrapped } from "../wording.ts";

const Options = z.looseObject({ document: z.string().optional(), json: z.boolean().default(false) });

/** `parley reject`: a fact that is wrong, and is left out of this graph from the next build on. */
export const rejectCommand: CliCommand = {
  name: "reject",
  summary: "decide that a fact is wrong, for every later build",
  configure(command) {
    command
      .argument("<graph>", "what parley build wrote")
      .argument("<source>", "who does it: a name, an alias or a node's key")
      .argument("<relation>", 'what they are said to do: "blamed", or as it is shown, "blames"')
      .argument("<target>", "to whom or what")
      .option("--document <file>", "only what this document says, where others are right");
    configureDecision(command);
    command.addHelpText(
      "after",
      `${TAKE_BACK}\n\nExample:\n  parley reject graph.json Congress blamed "Pedro Ruiz" --reason "another Congress"`,
    );
  },
  async run(args, options, io) {
    const Arguments = z.tuple([z.string(), z.string(), z.string(), z.string()]);
    const [path, source, relation, target] = readArguments(Arguments, args);
    const { document, json } = readOptions(Options, options);
    const graph = await loadGraph(path);
    const edge = edgeOf(graph, named(graph, source, io), relation, named(graph, target, io), io);
    const attributes: EdgeAttributes = graph.getEdgeAttributes(edge);
    const file = document === undefined ? undefined : sourceIn(graph, attributes, document);
    if (!json) tell(graph, edge, file, io);
    const what = { left: graph.source(edge), right: graph.target(edge), relation: attributes.relation };
    return decide(path, { ...what, verdict: "reject", ...(document === undefined ? {} : { document }) }, options, io);
  },
};

/** The fact from a node to another that bears the relation's id or label. */
function edgeOf(graph: ParleyGraph, source: string, relation: string, target: string, io: Io): string {
  const goesBothWays = (edge: string): boolean =>
    findRelation(graph.getEdgeAttribute(edge, "relation"))?.symmetric === true;
  const there = graph.edges(source, target).filter((edge) => graph.source(edge) === source || goesBothWays(edge));
  const wanted = relation.trim().toLowerCase();
  const found = there.find((edge) => {
    const { relation: id, label } = graph.getEdgeAttributes(edge);
    return id === wanted || label.toLowerCase() === wanted;
  });
  if (found !== undefined) return found;
  const { sentence } = createFactPrinter(graph, io);
  const labelOf = (node: string): string => graph.getNodeAttribute(node, "label");
  const known = there.map((edge) => `  ${sentence(edge)} (${graph.getEdgeAttribute(edge, "relation")})`);
  throw new ParleyError(
    "not-found",
    `there is no fact "${relation}" from ${labelOf(source)} to ${labelOf(target)}, ${known.length === 0 ? "nor any other" : `but\n${known.join("\n")}`}`,
  );
}

/** The source of a document that says the fact. */
function sourceIn(graph: ParleyGraph, { evidence }: EdgeAttributes, document: string): string {
  const saying = new Set(evidence.map(({ doc }) => doc));
  const those = graph.getAttribute("documents").filter(({ id }) => saying.has(id));
  const [found, other] = those.filter(
    ({ id, source }) => id === document || source === document || source.endsWith(`/${document}`),
  );
  if (found && other) throw new ParleyError("ambiguous", `"${document}" may be\n  ${found.source}\n  ${other.source}`);
  if (found) return found.source;
  const sources = those.map(({ source }) => `  ${source}`).join("\n");
  throw new ParleyError("not-found", `"${document}" does not say so; these do\n${sources}`);
}

/** The fact that goes and the quotes that go with it, for those who decide. */
function tell(graph: ParleyGraph, edge: string, file: string | undefined, io: Io): void {
  const printer = createFactPrinter(graph, io);
  const sources = new Map(graph.getAttribute("documents").map(({ id, source }) => [id, source]));
  const { evidence }: EdgeAttributes = graph.getEdgeAttributes(edge);
  const gone = evidence.filter(({ doc }) => file === undefined || sources.get(doc) === file);
  const where = file === undefined ? "" : ` in ${plain(file)}`;
  io.err(wrapped(`Leaves out: ${printer.sentence(edge)}, ${counted(gone.length, "passage")}${where}.`, 0, io.width));
}
