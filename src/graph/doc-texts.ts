import type { Knowledge, Span } from "../model/index.ts";
import { compareText } from "../text/index.ts";
import type { DocText } from "./attributes.ts";

/** A text with its document's id. */
export type TextOfDoc = DocText & { readonly id: string };

/** The documents' texts, with what they mention where; in the order of the documents, the nodes in that of their keys. */
export function docTexts({ docs, entities }: Pick<Knowledge, "docs" | "entities">): TextOfDoc[] {
  const spans = new Map(docs.map(({ id }) => [id, new Map<string, Span[]>()]));
  for (const { id, mentions } of [...entities].sort((a, b) => compareText(a.id, b.id))) {
    for (const { doc, span } of mentions) {
      const nodes = spans.get(doc);
      const own = nodes?.get(id);
      if (own) own.push(span);
      else nodes?.set(id, [span]);
    }
  }
  return docs.map(({ id, text, blocks }) => {
    const mentions = [...(spans.get(id) ?? [])].map(([node, own]) => [node, flat(own)] as const);
    return { id, text, blocks, mentions: Object.fromEntries(mentions) };
  });
}

function flat(spans: readonly Span[]): readonly number[] {
  return [...spans].sort((a, b) => a.start - b.start || a.end - b.end).flatMap(({ start, end }) => [start, end]);
}
