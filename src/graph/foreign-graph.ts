import { MultiDirectedGraph } from "graphology";
import type { ParleyError } from "../errors.ts";
import { contentHash, unsliced } from "../text/index.ts";
import type { DocumentEntry, EdgeAttributes, GraphAttributes, NodeAttributes, ParleyGraph } from "./attributes.ts";
import { foreignEdge } from "./foreign-edge.ts";
import { createForeignFacts } from "./foreign-facts.ts";
import { foreignNode } from "./foreign-node.ts";
import { isoDate } from "./foreign-values.ts";
import { createIntern } from "./intern.ts";
import { broken } from "./parse-graph.ts";
import { placeNodes } from "./place-nodes.ts";

/** Whatever a file says of a node or an edge, by the name of its column. */
export type ForeignValues = Readonly<Record<string, string>>;

/** From a day to a day, as the file has them; either may be open. */
export interface ForeignTime {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

export interface ForeignNode {
  readonly id: string;
  readonly label?: string | undefined;
  readonly values: ForeignValues;
  readonly times: readonly ForeignTime[];
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly size?: number | undefined;
}

export interface ForeignEdge {
  readonly id?: string | undefined;
  readonly source: string;
  readonly target: string;
  readonly label?: string | undefined;
  readonly kind?: string | undefined;
  readonly weight?: number | undefined;
  readonly directed?: boolean | undefined;
  readonly values: ForeignValues;
  readonly times: readonly ForeignTime[];
}

/** A graph that is being read from another program's format. */
export interface ForeignGraph {
  addNode(node: ForeignNode, line: number): void;
  /** An edge may come before its ends. */
  addEdge(edge: ForeignEdge, line: number): void;
  /** Whether parley wrote the file: its keys are spelled so that XML can hold them. */
  isOurs(): void;
  setTitle(title: string): void;
  /** Throws "bad-graph" where an edge's end is not there. */
  finish(): ParleyGraph;
}

/** What foreign nodes and edges are made with: one string for what is equal, and documents by what is known of them. */
export interface ForeignContext {
  /** Whether parley wrote the file. */
  readonly ours: boolean;
  readonly intern: (text: string) => string;
  /** An ISO date from a date or a date and time, interned; undefined for anything else. */
  readonly date: (text: string | undefined) => string | undefined;
  /** The id of a document, entered where it is new. */
  document(title: string, published: string | undefined, source?: string): string;
  /** The id of the file itself, which is the only document that speaks for an edge without evidence. */
  file(): string;
}

/** `source` names the file in errors, and as a document. */
export function startForeignGraph(source: string): ForeignGraph {
  const graph: ParleyGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  const documents = new Map<string, DocumentEntry>();
  const context = createContext(source, documents);
  const waiting: [ForeignEdge, number][] = [];
  const facts = createForeignFacts();
  let title = source.replace(/^.*[\\/]|\.[^.]*$/g, "");
  const freeKey = createFreeKey(graph);
  const decode = (id: string): string => (context.ours ? decodeKey(id) : id);
  /** What every object has cannot be the key of a node (see the schema). */
  const nodeKey = (id: string): string => (INHERITED.has(id) ? `${id}#` : decode(id));
  const fault = (line: number, what: string): ParleyError => broken(`${source}:${line}: ${what}`);
  let placed = true;

  const insert = (edge: ForeignEdge, from: string, to: string, line: number): void => {
    const attributes = foreignEdge(edge, graph, from, to, context);
    // Where every claim has an edge of its own, as parley writes them if asked, they are the evidence of one fact.
    const fact = edge.values["quote"] === undefined ? undefined : edge.id?.replace(/#\d+$/, "");
    const id = fact ?? edge.id;
    const key = id === undefined ? `${from}|${attributes.relation}|${to}` : decode(id);
    const taken = graph.hasEdge(key);
    if (taken && fact !== undefined && graph.source(key) === from && graph.target(key) === to) {
      facts.join(graph.getEdgeAttributes(key), attributes, edge.weight ?? 1);
      return;
    }
    if (taken && context.ours) throw fault(line, `there is another edge "${key}"`);
    // Other programs number their edges from 0 for each pair, as networkx does, or not at all.
    graph.addEdgeWithKey(unsliced(taken ? freeKey(key) : key), from, to, attributes);
    if (fact !== undefined) facts.begin(attributes, edge.weight ?? 1);
  };

  return {
    addNode(node, line) {
      const key = unsliced(nodeKey(node.id));
      if (graph.hasNode(key)) throw fault(line, `there is another node "${key}"`);
      if (node.x === undefined || node.y === undefined) placed = false;
      graph.addNode(key, foreignNode(node, decode(node.id), context));
    },
    addEdge(edge, line) {
      const from = nodeKey(edge.source);
      const to = nodeKey(edge.target);
      if (graph.hasNode(from) && graph.hasNode(to)) insert(edge, from, to, line);
      else waiting.push([edge, line]);
    },
    isOurs() {
      context.ours = true;
    },
    setTitle(text) {
      if (text.trim() !== "") title = text;
    },
    finish() {
      for (const [edge, line] of waiting) {
        const [from, to] = [nodeKey(edge.source), nodeKey(edge.target)];
        for (const end of [from, to]) if (!graph.hasNode(end)) throw fault(line, `there is no node "${end}"`);
        insert(edge, from, to, line);
      }
      facts.finish();
      graph.replaceAttributes({ version: 1, title, extractor: "import", documents: [...documents.values()] });
      if (!placed) placeNodes(graph);
      return graph;
    },
  };
}

const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

function createContext(source: string, documents: Map<string, DocumentEntry>): ForeignContext & { ours: boolean } {
  const intern = createIntern();
  const entry = (id: string, document: DocumentEntry): string => {
    if (!documents.has(id)) documents.set(id, document);
    return id;
  };
  const known = new Map<string, string>();
  const dates = new Map<string, string>();
  return {
    ours: false,
    intern,
    date(text) {
      if (text === undefined) return undefined;
      const before = dates.get(text);
      if (before !== undefined) return before;
      const date = isoDate(text);
      if (date === undefined) return undefined;
      // There are as many as days of which news is told: no more than a file of nonsense dates is kept from growing.
      if (dates.size < MOST_DATES) dates.set(unsliced(text), intern(date));
      return intern(date);
    },
    document(title, published, from = title) {
      // What no file can hold keeps the parts apart; mostly there is no more than a title.
      const key = `${published ?? ""}\0${title}${from === title ? "" : `\0${from}`}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const id = `import:${contentHash(`${title}\n${from}\n${published ?? ""}`, 12)}`;
      known.set(unsliced(key), id);
      const date = published === undefined ? {} : { date: unsliced(published) };
      return entry(id, { id, title: unsliced(title), source: unsliced(from), ...date, words: 0 });
    },
    file: () => entry("import:file", { id: "import:file", source, words: 0 }),
  };
}

const MOST_DATES = 100_000;

/** Gives keys that no edge has yet, with a number, for one that is taken. */
function createFreeKey(graph: ParleyGraph): (key: string) => string {
  const numbers = new Map<string, number>();
  return (key) => {
    let number = numbers.get(key) ?? 2;
    while (graph.hasEdge(`${key}#${number}`)) number += 1;
    numbers.set(unsliced(key), number + 1);
    return `${key}#${number}`;
  };
}

/** Undoes how parley spells the characters of a key that XML forbids. */
const decodeKey = (key: string): string =>
  key.includes("_x")
    ? key.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : key;
