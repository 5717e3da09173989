import type { ClaimEvidence } from "../graph/index.ts";

/** Characters of context on either side of a quote, as much as annotation tools give. */
const AROUND = 32;

/** Gives the Web Annotation selectors of a quote (W3C Recommendation, 2017, 4.2.4 and 4.2.5). */
export type SelectorsOf = (claim: Pick<ClaimEvidence, "doc" | "quote" | "start" | "end">) => readonly object[];

/**
 * By the words, and, where the document's text is at hand, by what stands round them and by the place of their characters:
 * these are Unicode's, where parley counts UTF-16 units, of which an emoji has two.
 */
export function createSelectors(textOf: (doc: string) => string | undefined): SelectorsOf {
  const pairsIn = new Map<string, readonly number[]>();
  const pairs = (doc: string, text: string): readonly number[] => {
    const known = pairsIn.get(doc) ?? [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
    pairsIn.set(doc, known);
    return known;
  };
  return ({ doc, quote, start, end }) => {
    const text = textOf(doc);
    // Texts beside a graph may be those of another.
    if (text === undefined || text.slice(start, end) !== quote) {
      return [{ "@type": "oa:TextQuoteSelector", exact: quote }];
    }
    const character = (offset: number): number => offset - pairs(doc, text).filter((pair) => pair < offset).length;
    return [
      {
        "@type": "oa:TextQuoteSelector",
        exact: quote,
        prefix: text.slice(Math.max(0, start - AROUND), start),
        suffix: text.slice(end, end + AROUND),
      },
      { "@type": "oa:TextPositionSelector", startCharacter: character(start), endCharacter: character(end) },
    ];
  };
}
