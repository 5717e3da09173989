import type { DocText, ParleyGraph } from "../../src/graph/index.ts";
import type { Quote } from "../load/library.ts";
import type { NameAt } from "./passages.ts";

const WORD = /[\p{L}\p{N}]/u;

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
 * Where a text names the nodes that it says something of: by label or alias as written there, the longest name first,
 * never within a word and never two over one another. In the order of the text.
 */
export function findMentions(graph: ParleyGraph, text: string, quotes: readonly Quote[]): NameAt[] {
  const nodes = new Set<string>();
  for (const { fact } of quotes) {
    for (const end of graph.extremities(fact)) nodes.add(end);
    for (const { speakerId } of graph.getEdgeAttribute(fact, "evidence")) {
      if (speakerId !== undefined && graph.hasNode(speakerId)) nodes.add(speakerId);
    }
  }
  const names = [...nodes].flatMap((node) => {
    const { label, aliases } = graph.getNodeAttributes(node);
    return [label, ...aliases].filter((name) => name.length > 1).map((name) => ({ name, node }));
  });
  names.sort((a, b) => b.name.length - a.name.length || (a.node < b.node ? -1 : 1));
  const taken = new Uint8Array(text.length);
  const found: NameAt[] = [];
  for (const { name, node } of names) {
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
