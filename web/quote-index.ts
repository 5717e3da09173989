import type { ParleyGraph } from "../src/graph/index.ts";
import { TextIndex } from "./text-index.ts";

/** A quote that was found. */
export interface QuoteMatch {
  readonly fact: string;
  readonly doc: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** The quotes of a graph by their words. */
export const quoteIndex = (graph: ParleyGraph): TextIndex<QuoteMatch> => new TextIndex(quotesOf(graph));

/** Each quote once, however many facts it is evidence for. */
function* quotesOf(graph: ParleyGraph): Iterator<readonly [string, QuoteMatch]> {
  const seen = new Set<string>();
  for (const { edge, attributes } of graph.edgeEntries()) {
    for (const { doc, quote, start, end } of attributes.evidence) {
      const place = `${doc} ${start} ${end}`;
      if (seen.has(place)) continue;
      seen.add(place);
      yield [quote, { fact: edge, doc, quote, start, end }];
    }
  }
}
