import { MultiDirectedGraph } from "graphology";
import * as z from "zod/mini";
import { ParleyError } from "../errors.ts";
import type { DocText, EdgeAttributes, GraphAttributes, NodeAttributes, ParleyGraph } from "./attributes.ts";
import {
  DocsSchema,
  EdgeSchema,
  GRAPH_VERSION,
  GraphAttributesSchema,
  GraphOptionsSchema,
  NodeSchema,
} from "./schema.ts";

const OuterSchema = z.object({
  options: z.exactOptional(GraphOptionsSchema),
  attributes: GraphAttributesSchema,
  nodes: z.array(z.unknown()),
  edges: z.array(z.unknown()),
});

/**
 * The graph of a parsed `graph.json`; `source` names the file in errors. Throws "bad-graph", naming the place inside,
 * where it breaks the contract or refers to a node or document that is not there.
 */
export function parseGraph(value: unknown, source: string): ParleyGraph {
  const { attributes, nodes, edges } = check(OuterSchema, value, `${source}: `);
  const growing = startGraph(attributes);
  nodes.forEach((node, index) => addNode(growing, node, `${source}: nodes[${index}].`));
  edges.forEach((edge, index) => addEdge(growing, edge, `${source}: edges[${index}].`));
  return growing.graph;
}

/** The texts of a parsed `graph.docs.json`, by document id. Throws "bad-graph" that names the place inside. */
export function parseDocs(value: unknown, source: string): Map<string, DocText> {
  return new Map(Object.entries(check(DocsSchema, value, `${source}: `).documents));
}

/** A graph that is being read: its documents' ids are at hand to check evidence against. */
export interface GrowingGraph {
  readonly graph: ParleyGraph;
  readonly documents: ReadonlySet<string>;
}

export function startGraph(attributes: GraphAttributes): GrowingGraph {
  const graph: ParleyGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.replaceAttributes(attributes);
  return { graph, documents: new Set(attributes.documents.map(({ id }) => id)) };
}

/** Checks and adds a serialized node. `place` begins every error: `graph.json: nodes[3].`. */
export function addNode({ graph }: GrowingGraph, value: unknown, place: string): void {
  const { key, attributes } = check(NodeSchema, value, place);
  if (graph.hasNode(key)) throw broken(`${place}key: there is another node "${key}"`);
  graph.addNode(key, attributes);
}

/** Checks and adds a serialized edge, whose ends must be there already. */
export function addEdge({ graph, documents }: GrowingGraph, value: unknown, place: string): void {
  const { key, source, target, attributes } = check(EdgeSchema, value, place);
  if (graph.hasEdge(key)) throw broken(`${place}key: there is another edge "${key}"`);
  if (!graph.hasNode(source)) throw broken(`${place}source: there is no node "${source}"`);
  if (!graph.hasNode(target)) throw broken(`${place}target: there is no node "${target}"`);
  const refer = (where: string, doc: string, node: string | undefined, name: string): void => {
    if (!documents.has(doc)) throw broken(`${where}.doc: there is no document "${doc}"`);
    if (node !== undefined && !graph.hasNode(node)) throw broken(`${where}.${name}: there is no node "${node}"`);
  };
  attributes.evidence.forEach(({ doc, speakerId }, index) =>
    refer(`${place}attributes.evidence[${index}]`, doc, speakerId, "speakerId"),
  );
  attributes.denials?.forEach(({ doc, byId }, index) =>
    refer(`${place}attributes.denials[${index}]`, doc, byId, "byId"),
  );
  graph.addEdgeWithKey(key, source, target, attributes);
}

/** A value that fits the schema. Throws "bad-graph" that begins with `place` and the path inside. */
export function check<T>(schema: z.ZodMiniType<T>, value: unknown, place: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const { issues } = result.error;
  const [issue] = issues;
  const path = pathText(issue?.path ?? []);
  const where = path === "" ? place.replace(/\.$|: $/, "") : `${place}${path}`;
  const newer = issue?.path.at(-1) === "version" ? ` (this parley reads version ${GRAPH_VERSION})` : "";
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
  throw broken(`${where}: ${issue?.message ?? "is broken"}${newer}${more}`);
}

export const broken = (message: string): ParleyError => new ParleyError("bad-graph", message);

/** `attributes.evidence[0].doc` */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
}
