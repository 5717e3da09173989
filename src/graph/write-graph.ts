import type {
  DocText,
  DocumentEntry,
  EdgeAttributes,
  GraphAttributes,
  NodeAttributes,
  ParleyGraph,
} from "./attributes.ts";
import type { TextOfDoc } from "./doc-texts.ts";
import { compareText } from "../text/index.ts";
import {
  denialShape,
  documentShape,
  edgeShape,
  evidenceShape,
  GRAPH_VERSION,
  graphShape,
  nodeShape,
} from "./schema.ts";

export interface WriteOptions {
  /** Documents whose texts are embedded; without it, those that the graph already has in `texts`. */
  readonly texts?: readonly TextOfDoc[];
}

/** `graph.json` in pieces of one node or edge a line; the same graph gives the same text. */
export function* graphToJson(graph: ParleyGraph, options: WriteOptions = {}): Generator<string> {
  const attributes = graph.getAttributes();
  yield `{"options":${graphOptions(graph)},\n"attributes":${headerJson(attributes)},"documents":[`;
  yield* lines(attributes.documents, documentJson);
  yield "]";
  const texts = textsOf(attributes, options);
  if (texts) {
    yield `,"texts":{`;
    yield* lines(texts, ([id, text]) => `${JSON.stringify(id)}:${textJson(text)}`);
    yield "}";
  }
  yield `},\n"nodes":[`;
  yield* lines(graph.nodeEntries(), ({ node, attributes: own }) => nodeJson(node, own));
  yield `],\n"edges":[`;
  yield* lines(graph.edgeEntries(), ({ edge, source, target, attributes: own }) => edgeJson(edge, source, target, own));
  yield "]}\n";
}

/**
 * `graph.jsonl`: a header with the graph's attributes and counts, then one embedded text, node or edge a line, in this
 * order. No line grows with the graph but the header, which lists the documents.
 */
export function* graphToJsonl(graph: ParleyGraph, options: WriteOptions = {}): Generator<string> {
  const attributes = graph.getAttributes();
  const texts = textsOf(attributes, options);
  const counts = `${texts ? `"texts":${texts.length},` : ""}"nodes":${graph.order},"edges":${graph.size}`;
  yield `{"parley":"graph","options":${graphOptions(graph)},${counts},`;
  yield `"attributes":${headerJson(attributes)},"documents":[`;
  let separator = "";
  for (const entry of attributes.documents) {
    yield separator + documentJson(entry);
    separator = ",";
  }
  yield "]}}\n";
  for (const [id, text] of texts ?? []) yield `{"doc":${JSON.stringify(id)},${textJson(text).slice(1)}\n`;
  for (const { node, attributes: own } of graph.nodeEntries()) yield `${nodeJson(node, own)}\n`;
  for (const { edge, source, target, attributes: own } of graph.edgeEntries()) {
    yield `${edgeJson(edge, source, target, own)}\n`;
  }
}

/** `graph.docs.json` in pieces: every document's text, blocks and mentions by id, one a line. */
export function* docsToJson(docs: readonly TextOfDoc[]): Generator<string> {
  yield `{"version":${GRAPH_VERSION},"documents":{`;
  yield* lines(byId(docs), ([id, text]) => `${JSON.stringify(id)}:${textJson(text)}`);
  yield "}}\n";
}

function* lines<T>(items: Iterable<T>, write: (item: T) => string): Generator<string> {
  let before = "\n";
  for (const item of items) {
    yield before + write(item);
    before = ",\n";
  }
  if (before !== "\n") yield "\n";
}

const graphOptions = ({ type, multi, allowSelfLoops }: ParleyGraph): string =>
  JSON.stringify({ type, multi, allowSelfLoops });

/** The graph's own attributes without the closing brace: documents and texts are written one by one. */
function headerJson(attributes: GraphAttributes): string {
  const own = Object.entries(attributes).filter(([key]) => key !== "documents" && key !== "texts");
  return objectJson(Object.fromEntries(own), Object.keys(graphShape)).slice(0, -1);
}

function textsOf({ texts }: GraphAttributes, options: WriteOptions): [string, DocText][] | undefined {
  if (options.texts) return byId(options.texts);
  return texts && Object.entries(texts).sort(([a], [b]) => compareText(a, b));
}

const byId = (texts: readonly TextOfDoc[]): [string, DocText][] =>
  texts.map(({ id, ...text }): [string, DocText] => [id, text]).sort(([a], [b]) => compareText(a, b));

const textJson = ({ text, blocks, mentions }: DocText): string =>
  JSON.stringify({
    text,
    blocks: blocks.map(({ kind, span }) => ({ kind, span: { start: span.start, end: span.end } })),
    ...(mentions && { mentions: ordered(mentions, []) }),
  });

const documentJson = (entry: DocumentEntry): string => objectJson(entry, DOCUMENT_KEYS);

const nodeJson = (key: string, attributes: NodeAttributes): string =>
  `{"key":${JSON.stringify(key)},"attributes":${objectJson(attributes, NODE_KEYS)}}`;

function edgeJson(key: string, source: string, target: string, attributes: EdgeAttributes): string {
  const evidence = eachOrdered(attributes.evidence, EVIDENCE_KEYS);
  const denials = attributes.denials && eachOrdered(attributes.denials, DENIAL_KEYS);
  const same = evidence === attributes.evidence && denials === attributes.denials;
  const own = objectJson(same ? attributes : { ...attributes, evidence, ...(denials && { denials }) }, EDGE_KEYS);
  return `{"key":${JSON.stringify(key)},"source":${JSON.stringify(source)},"target":${JSON.stringify(target)},"attributes":${own}}`;
}

const DOCUMENT_KEYS = Object.keys(documentShape);
const NODE_KEYS = Object.keys(nodeShape);
const EDGE_KEYS = [...Object.keys(edgeShape), "evidence", "denials"];
const EVIDENCE_KEYS = Object.keys(evidenceShape);
const DENIAL_KEYS = Object.keys(denialShape);

/** An object as JSON: the contract's keys in its order, then any others sorted. */
const objectJson = (value: Readonly<Record<string, unknown>>, keys: readonly string[]): string =>
  JSON.stringify(isOrdered(value, keys) ? value : ordered(value, keys));

/** Whether an object has only these keys and has them in this order, as nearly all do: copying all of them takes long. */
function isOrdered(value: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  let place = -1;
  for (const key of Object.keys(value)) {
    const next = keys.indexOf(key, place + 1);
    if (next < 0) return false;
    place = next;
  }
  return true;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** The objects with their keys in order: the same array where they are in order already. */
const eachOrdered = <T extends JsonObject>(values: readonly T[], keys: readonly string[]): readonly JsonObject[] =>
  values.every((value) => isOrdered(value, keys)) ? values : values.map((value) => ordered(value, keys));

function ordered(value: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  const known = keys.filter((key) => Object.hasOwn(value, key));
  const others = Object.keys(value).filter((key) => !keys.includes(key));
  return Object.fromEntries([...known, ...others.sort(compareText)].map((key) => [key, value[key]]));
}
