import { docId, type DocText, type DocumentEntry, type ParleyGraph } from "../index.ts";

/** Texts that were found beside a graph, as far as they are those that it was built from. */
export interface OwnTexts {
  /** By document; only the graph's own. */
  readonly texts: ReadonlyMap<string, DocText>;
  /** Documents of the graph that have none there. */
  readonly missing: readonly DocumentEntry[];
  /** Documents of the graph that have another text there: the places of their quotes are not right in it. */
  readonly changed: readonly DocumentEntry[];
}

/** Tells a graph's own texts, by their hashes, which are their documents' ids, from those of another of the same name. */
export function ownTexts(graph: ParleyGraph, found: ReadonlyMap<string, DocText>): OwnTexts {
  const texts = new Map<string, DocText>();
  const missing: DocumentEntry[] = [];
  const changed: DocumentEntry[] = [];
  for (const document of graph.getAttribute("documents")) {
    const text = found.get(document.id);
    if (text === undefined) missing.push(document);
    else if (HASH.test(document.id) && docId(text.text) !== document.id) changed.push(document);
    else texts.set(document.id, text);
  }
  return { texts, missing, changed };
}

/** Ids that parley gives; whoever makes documents otherwise may call them as they like. */
const HASH = /^[0-9a-f]{16}$/;
