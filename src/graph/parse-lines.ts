import * as z from "zod/mini";
import { messageOf, ParleyError } from "../errors.ts";
import type { DocText, ParleyGraph } from "./attributes.ts";
import { addEdge, addNode, broken, check, type GrowingGraph, startGraph } from "./parse-graph.ts";
import { DocTextSchema, GraphAttributesSchema, GraphOptionsSchema } from "./schema.ts";

const HeaderSchema = z.object({
  parley: z.literal("graph"),
  options: z.exactOptional(GraphOptionsSchema),
  texts: z.exactOptional(z.int().check(z.minimum(0))),
  nodes: z.int().check(z.minimum(0)),
  edges: z.int().check(z.minimum(0)),
  attributes: GraphAttributesSchema,
});
const TextLineSchema = z.looseObject({ doc: z.string() });

/**
 * Reads `graph.jsonl` line by line, so that no more than a line and the graph are held. `source` names the file in errors.
 * Throws "bad-graph" with the line and the place inside; also where lines are missing at the end.
 */
export async function parseGraphLines(
  lines: AsyncIterable<string> | Iterable<string>,
  source: string,
): Promise<ParleyGraph> {
  let reading: Reading | undefined;
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === "") continue;
    const place = `${source}:${number}: `;
    const value = parseLine(line, place);
    if (reading) readLine(reading, value, place);
    else reading = start(value, place);
  }
  if (!reading) throw broken(`${source}: is empty; a graph.jsonl begins with a header`);
  return finish(reading, source);
}

interface Reading {
  readonly growing: GrowingGraph;
  readonly header: z.infer<typeof HeaderSchema>;
  readonly texts: Map<string, DocText>;
}

function start(value: unknown, place: string): Reading {
  const header = check(HeaderSchema, value, place);
  return { growing: startGraph(header.attributes), header, texts: new Map() };
}

/** Tells the kinds of line by what only they have: an edge its source, an embedded text its document. */
function readLine({ growing, texts }: Reading, value: unknown, place: string): void {
  if (typeof value !== "object" || value === null) throw broken(`${place}is neither a node nor an edge`);
  if ("source" in value) addEdge(growing, value, place);
  else if ("doc" in value) {
    texts.set(check(TextLineSchema, value, place).doc, check(DocTextSchema, value, place));
  } else addNode(growing, value, place);
}

function finish({ growing: { graph }, header, texts }: Reading, source: string): ParleyGraph {
  const counts = [
    ["texts", header.texts ?? 0, texts.size],
    ["nodes", header.nodes, graph.order],
    ["edges", header.edges, graph.size],
  ] as const;
  for (const [name, announced, found] of counts) {
    if (announced !== found)
      throw broken(`${source}: has ${found} of the ${announced} ${name} that its header announces`);
  }
  if (header.texts !== undefined) graph.setAttribute("texts", Object.fromEntries(texts));
  return graph;
}

function parseLine(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new ParleyError("bad-graph", `${place}is not JSON: ${messageOf(cause)}`, { cause });
  }
}
