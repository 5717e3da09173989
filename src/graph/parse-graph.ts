import { MultiDirectedGraph } from "graphology";
import * as z from "zod/mini";
import { ParleyError } from "../errors.ts";
import { fits } from "./fits.ts";
import { createIntern } from "./intern.ts";
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
 * where it breaks the contract or refers to a node or document that is not there. The graph gets attributes of its own,
 * unless the value is handed over to it with `copies` false.
 */
export function parseGraph(value: unknown, source: string, copies = true): ParleyGraph {
  const { attributes, nodes, edges } = check(OuterSchema, value, `${source}: `);
  const growing = { ...startGraph(attributes), copies };
  nodes.forEach((node, index) => addNode(growing, node, `${source}: nodes[${index}].`));
  edges.forEach((edge, index) => addEdge(growing, edge, `${source}: edges[${index}].`));
  return growing.graph;
}

/** A node as it is serialized. */
export interface NodeEntry {
  readonly key: string;
  readonly attributes: NodeAttributes;
}

/** An edge as it is serialized. */
export interface EdgeEntry {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** A part of a graph: its attributes, or a node or edge of it. */
export type GraphPart =
  | { readonly kind: "head"; readonly attributes: GraphAttributes }
  | { readonly kind: "node"; readonly node: NodeEntry }
  | { readonly kind: "edge"; readonly edge: EdgeEntry };

/**
 * Checks a parsed `graph.json` as `parseGraph` does, but hands out part after part instead of building the graph: for
 * whoever checks it in one place and builds it in another. Throws "bad-graph" where the first part is broken, with those
 * before it handed out already.
 */
export function* checkGraph(value: unknown, source: string): Generator<GraphPart, undefined> {
  const { attributes, nodes, edges } = check(OuterSchema, value, `${source}: `);
  yield { kind: "head", attributes };
  const [nodeKeys, edgeKeys] = [new Set<string>(), new Set<string>()];
  const known: Known = {
    documents: idsOf(attributes),
    graph: { hasNode: (key) => nodeKeys.has(key), hasEdge: (key) => edgeKeys.has(key) },
    intern: createIntern(),
  };
  for (const [index, serialized] of nodes.entries()) {
    const node = checkNode(known, serialized, `${source}: nodes[${index}].`);
    nodeKeys.add(node.key);
    yield { kind: "node", node };
  }
  for (const [index, serialized] of edges.entries()) {
    const edge = checkEdge(known, serialized, `${source}: edges[${index}].`);
    edgeKeys.add(edge.key);
    yield { kind: "edge", edge };
  }
  return undefined;
}

/** The texts of a parsed `graph.docs.json`, by document id. Throws "bad-graph" that names the place inside. */
export function parseDocs(value: unknown, source: string): Map<string, DocText> {
  return new Map(Object.entries(check(DocsSchema, value, `${source}: `).documents));
}

/** What is known of a graph that is being read: what its next part may refer to. */
interface Known {
  readonly graph: { hasNode(key: string): boolean; hasEdge(key: string): boolean };
  /** The ids of its documents, each by itself: so that claims bear one string for each document, and not each their own. */
  readonly documents: ReadonlyMap<string, string>;
  /** One string for what many edges say alike: JSON gives each its own, which in large graphs is a fifth of all memory. */
  readonly intern: (text: string) => string;
}

/** A graph that is being read: its documents' ids are at hand to check evidence against. */
export interface GrowingGraph extends Known {
  /** Whether what is read belongs to somebody else and must stay as it is, whatever becomes of the graph. */
  readonly copies: boolean;
  readonly graph: ParleyGraph;
}

export function startGraph(attributes: GraphAttributes): GrowingGraph {
  const graph: ParleyGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.replaceAttributes({ ...attributes });
  return { graph, documents: idsOf(attributes), intern: createIntern(), copies: false };
}

const idsOf = ({ documents }: GraphAttributes): Map<string, string> => new Map(documents.map(({ id }) => [id, id]));

/** Checks and adds a serialized node. `place` begins every error: `graph.json: nodes[3].`. */
export function addNode(growing: GrowingGraph, value: unknown, place: string): void {
  const { key, attributes } = checkNode(growing, value, place);
  growing.graph.addNode(key, growing.copies ? { ...attributes } : attributes);
}

/** Checks and adds a serialized edge, whose ends must be there already. */
export function addEdge(growing: GrowingGraph, value: unknown, place: string): void {
  const { key, source, target, attributes } = checkEdge(growing, value, place);
  growing.graph.addEdgeWithKey(key, source, target, growing.copies ? { ...attributes } : attributes);
}

function checkNode({ graph }: Known, value: unknown, place: string): NodeEntry {
  const node = check(NodeSchema, value, place);
  if (graph.hasNode(node.key)) throw broken(`${place}key: there is another node "${node.key}"`);
  return node;
}

function checkEdge({ graph, documents, intern }: Known, value: unknown, place: string): EdgeEntry {
  const { key, source, target, attributes } = check(EdgeSchema, value, place);
  if (graph.hasEdge(key)) throw broken(`${place}key: there is another edge "${key}"`);
  if (!graph.hasNode(source)) throw broken(`${place}source: there is no node "${source}"`);
  if (!graph.hasNode(target)) throw broken(`${place}target: there is no node "${target}"`);
  // The place is put into words only where something is broken: there are many edges.
  const refer = (list: string, index: number, doc: string, node: string | undefined, name: string): void => {
    const broke = (what: string): ParleyError => broken(`${place}attributes.${list}[${index}].${what}`);
    if (!documents.has(doc)) throw broke(`doc: there is no document "${doc}"`);
    if (node !== undefined && !graph.hasNode(node)) throw broke(`${name}: there is no node "${node}"`);
  };
  attributes.evidence.forEach(({ doc, speakerId }, index) => refer("evidence", index, doc, speakerId, "speakerId"));
  attributes.denials?.forEach(({ doc, byId }, index) => refer("denials", index, doc, byId, "byId"));
  shareWords(attributes, documents, intern);
  return { key, source, target, attributes };
}

/** Of the words of an edge those that are the same again and again; quotes are not. */
function shareWords(
  attributes: EdgeAttributes,
  documents: ReadonlyMap<string, string>,
  intern: (text: string) => string,
): void {
  attributes.relation = intern(attributes.relation);
  attributes.label = intern(attributes.label);
  for (const claim of attributes.evidence) {
    claim.doc = documents.get(claim.doc) ?? claim.doc;
    claim.rule = intern(claim.rule);
    // Who has no node may be anybody, and each of them once.
    if (claim.speaker === undefined || claim.speakerId === undefined) continue;
    claim.speaker = intern(claim.speaker);
    claim.speakerId = intern(claim.speakerId);
  }
}

/** A value that fits the schema. Throws "bad-graph" that begins with `place` and the path inside. */
export function check<T>(schema: z.ZodMiniType<T>, value: unknown, place: string): T {
  if (fits(schema, value)) return value;
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
