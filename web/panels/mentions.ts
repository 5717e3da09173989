import type { DocText, ParleyGraph } from "../../src/graph/index.ts";
import type { Quote } from "../load/library.ts";
import type { NameAt } from "./passages.ts";

const WORD = /[\p{L}\p{N}]/u;
const WORDS = /[\p{L}\p{N}]+/gu;
/** What is no name is written small: of that only what the text says something of is looked for. */
const CAPITAL = /\p{Lu}/u;

/**
 * Where a document names nodes, in the order of the text: exactly, pronouns and all, where its text came with that. `nodeOf`
 * is the node that stands for a key by now. Else where its names stand.
 */
export function mentionsIn(
  graph: ParleyGraph,
  { text, mentions }: DocText,
  quotes: readonly Quote[],
  nodeOf: (key: string) => string,
): NameAt[] {
  if (!mentions) return findMentions(graph, text, quotes);
  const found = Object.entries(mentions).flatMap(([key, ends]) => {
    const node = nodeOf(key);
    return graph.hasNode(node) ? pairs(ends).map(([start, end]) => ({ start, end, node })) : [];
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function pairs(ends: readonly number[]): (readonly [number, number])[] {
  return ends.flatMap((start, at) => {
    const end = at % 2 === 0 ? ends[at + 1] : undefined;
    return end === undefined ? [] : [[start, end] as const];
  });
}

/**
 * Where a text names nodes: by label or alias as written there, the longest name first, never within a word and never two
 * over one another; of those who share a name the one that the text says something of, then the one most spoken of. In the
 * order of the text.
 */
export function findMentions(graph: ParleyGraph, text: string, quotes: readonly Quote[]): NameAt[] {
  const told = new Set<string>();
  for (const { fact } of quotes) {
    for (const end of graph.extremities(fact)) told.add(end);
    for (const { speakerId } of graph.getEdgeAttribute(fact, "evidence")) {
      if (speakerId !== undefined && graph.hasNode(speakerId)) told.add(speakerId);
    }
  }
  const names = [...wordsOf(text)].flatMap((word) => namesOf(graph).get(word) ?? []);
  const here = names.filter(({ name, node }) => (told.has(node) || CAPITAL.test(name)) && text.includes(name));
  const rank = (node: string): number => (told.has(node) ? Infinity : graph.getNodeAttribute(node, "mentions"));
  here.sort((a, b) => b.name.length - a.name.length || rank(b.node) - rank(a.node) || (a.node < b.node ? -1 : 1));
  const taken = new Uint8Array(text.length);
  const found: NameAt[] = [];
  for (const { name, node } of here) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      const within = WORD.test(text[start - 1] ?? " ") || WORD.test(text[end] ?? " ");
      if (within || taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ start, end, node });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

interface Name {
  readonly name: string;
  readonly node: string;
}

// What a whole graph's names begin with is found out once.
const indexes = new WeakMap<ParleyGraph, ReadonlyMap<string, readonly Name[]>>();

/** The names of all nodes by the first word of each. */
function namesOf(graph: ParleyGraph): ReadonlyMap<string, readonly Name[]> {
  const known = indexes.get(graph);
  if (known) return known;
  const names = new Map<string, Name[]>();
  graph.forEachNode((node, { label, aliases }) => {
    for (const name of [label, ...aliases]) {
      const [first] = wordsOf(name);
      if (first === undefined || name.length < 2) continue;
      const list = names.get(first);
      if (list) list.push({ name, node });
      else names.set(first, [{ name, node }]);
    }
  });
  indexes.set(graph, names);
  return names;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(WORDS));
