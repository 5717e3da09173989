import type { ClaimEvidence, DocumentEntry, EdgeAttributes, Hop, Modality, ParleyGraph } from "../index.ts";
import type { Io } from "./command.ts";
import { attribution, marks, plain, quoted, wrapped } from "./wording.ts";

/** Prints facts of a graph for people: names instead of keys, quotes with their documents. */
export interface FactPrinter {
  /** A node's label. */
  name(key: string): string;
  /** ` [not so; planned; contested]`: what must not be overlooked about a fact, but for its dates. */
  marked(edge: string): string;
  /** `Ruritania blamed Sylvania [contested; 2019]`, as a line. */
  fact(edge: string, indent: number): void;
  /** A quote and where it stands, as lines. */
  quote(claim: Quoted, indent: number): void;
  /** Facts with their best quotes; those that one quote says stand together above it. */
  hops(hops: readonly Hop[], indent: number): void;
}

type Quoted = Pick<ClaimEvidence, "quote" | "doc" | "polarity" | "modality" | "speaker">;

/** Columns by which a quote stands to the right of its fact, and its source of the quote. */
const STEP = 2;

export function createFactPrinter(graph: ParleyGraph, io: Io): FactPrinter {
  const documents = new Map<string, DocumentEntry>(
    graph.getAttribute("documents").map((document) => [document.id, document]),
  );
  const name = (key: string): string => plain(graph.getNodeAttribute(key, "label"));
  const fact = (edge: string, indent: number): void => {
    const attributes: EdgeAttributes = graph.getEdgeAttributes(edge);
    const line = `${name(graph.source(edge))} ${attributes.label} ${name(graph.target(edge))}`;
    io.out(wrapped(`${line}${marks({ ...attributes, ...modalityOf(attributes) })}`, indent, io.width));
  };
  const quote = (claim: Quoted, indent: number): void => {
    io.out(wrapped(quoted(claim.quote), indent, io.width));
    io.out(wrapped(attribution(claim, documents.get(claim.doc)), indent + STEP, io.width));
  };
  return {
    name,
    marked(edge) {
      const { polarity, contested, ...rest }: EdgeAttributes = graph.getEdgeAttributes(edge);
      return marks({ polarity, contested, ...modalityOf(rest) });
    },
    fact,
    quote,
    hops(hops, indent) {
      const byQuote = new Map<string, Hop[]>();
      for (const hop of hops) {
        const key = JSON.stringify([hop.doc, hop.quote]);
        byQuote.set(key, [...(byQuote.get(key) ?? []), hop]);
      }
      for (const together of byQuote.values()) {
        for (const hop of together) fact(hop.edge, indent);
        const [first] = together;
        if (first) quote(first, indent + STEP);
      }
    },
  };
}

/** How a fact is meant that no document states as done: what is only planned must not look as if it were so. */
export function modalityOf({ evidence }: Pick<EdgeAttributes, "evidence">): { readonly modality?: Modality } {
  const [first] = evidence;
  return first === undefined || evidence.some(({ modality }) => modality === "actual")
    ? {}
    : { modality: first.modality };
}
