import type { ParleyGraph } from "../../src/graph/index.ts";
import type { Quote } from "../load/library.ts";
import type { NameAt } from "./passages.ts";

const WORD = /[\p{L}\p{N}]/u;

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
