import type { DocText, DocumentEntry, ParleyGraph } from "../../src/graph/index.ts";

/** Everything that was loaded: the graph, and what to find in it by id. */
export interface Library {
  readonly graph: ParleyGraph;
  readonly documents: ReadonlyMap<string, DocumentEntry>;
  /** Which facts each document is evidence for, in the order of their places in the text. */
  readonly quotes: ReadonlyMap<string, readonly Quote[]>;
}

/** One stretch of a document that is evidence for a fact. */
export interface Quote {
  readonly fact: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** The documents' texts by id; undefined where the graph came without. */
export type Texts = ReadonlyMap<string, DocText> | undefined;

/** Indexes a graph by its documents. */
export function createLibrary(graph: ParleyGraph): Library {
  let quotes: Library["quotes"] | undefined;
  return {
    graph,
    documents: new Map(graph.getAttribute("documents").map((document) => [document.id, document])),
    // The picture does without.
    get quotes() {
      return (quotes ??= quotesOf(graph));
    },
  };
}

function quotesOf(graph: ParleyGraph): Library["quotes"] {
  const quotes = new Map<string, Quote[]>();
  graph.forEachEdge((fact, { evidence }) => {
    for (const { doc, start, end, quote } of evidence) {
      const list = quotes.get(doc);
      if (list) list.push({ fact, start, end, quote });
      else quotes.set(doc, [{ fact, start, end, quote }]);
    }
  });
  for (const list of quotes.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return quotes;
}
