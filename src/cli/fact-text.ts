import {
  type ClaimEvidence,
  confidenceOf,
  type DocumentEntry,
  type EdgeAttributes,
  type Hop,
  modalityOf,
  type ParleyGraph,
} from "../index.ts";
import { createReporter, type Period } from "../graph/index.ts";
import type { Io } from "./command.ts";
import { isPlural, verb } from "./verb.ts";
import { attribution, citation, marks, plain, quoted, wrapped } from "./wording.ts";

/** Prints facts of a graph for people: names instead of keys, quotes with their documents. */
export interface FactPrinter {
  /** A node's label. */
  name(key: string): string;
  /** ` [planned; weak 0.44; contested]`: what must not be overlooked about a fact beside a verb that says whether it is so. */
  marked(edge: string): string;
  /** ` [not so; contested; 2019]`: likewise where there is no such verb, and when it was, or was reported. */
  dated(edge: string): string;
  /** `Ruritania does not blame Sylvania`: the verb says no more than the documents. */
  sentence(edge: string): string;
  /** `Ruritania does not blame Sylvania [contested]`: likewise, with what must not be overlooked, but for its dates. */
  statement(edge: string): string;
  /** `Ruritania may blame Sylvania [possible; contested; 2019]`, as a line. */
  fact(edge: string, indent: number): void;
  /** A quote and where it stands, as lines; how it is meant, only as far as that is not `said` above it. */
  quote(claim: Quoted, indent: number, said?: Pick<Quoted, "polarity" | "modality">): void;
  /** Facts with their best quotes; those that one quote says stand together above it. */
  hops(hops: readonly Hop[], indent: number): void;
  /** Where the documents lie that were quoted so far, each once, as lines. */
  sources(): void;
}

type Quoted = Pick<ClaimEvidence, "quote" | "doc" | "polarity" | "modality" | "speaker">;

/** Columns by which a quote stands to the right of its fact, and its source of the quote. */
const STEP = 2;

/** Prints facts of a graph; where a period was asked for, it says of undated ones when they were reported. */
export function createFactPrinter(graph: ParleyGraph, io: Io, { since, until }: Period = {}): FactPrinter {
  const documents = new Map<string, DocumentEntry>(
    graph.getAttribute("documents").map((document) => [document.id, document]),
  );
  const cited = new Set<string>();
  const name = (key: string): string => plain(graph.getNodeAttribute(key, "label"));
  const sentence = (edge: string): string => {
    const attributes: EdgeAttributes = graph.getEdgeAttributes(edge);
    const { polarity, label } = attributes;
    const source = graph.getNodeAttributes(graph.source(edge));
    const says = verb(label, { polarity, modality: modalityOf(attributes), plural: isPlural(source) });
    return `${plain(source.label)} ${says} ${name(graph.target(edge))}`;
  };
  const reportedOn = since === undefined && until === undefined ? () => [] : createReporter(graph);
  const marked = (edge: string, dated: boolean, told: boolean): string => {
    const attributes: EdgeAttributes = graph.getEdgeAttributes(edge);
    const { polarity, contested, first, last } = attributes;
    return marks({
      // A sentence with "not" that is marked "not so" would say the contrary.
      polarity: told ? "asserted" : polarity,
      contested,
      ...mannerOf(attributes),
      ...(dated && first !== undefined ? { first } : {}),
      ...(dated && last !== undefined ? { last } : {}),
      ...(dated ? { reported: reportedOn(attributes) } : {}),
    });
  };
  const fact = (edge: string, indent: number): void => {
    io.out(wrapped(`${sentence(edge)}${marked(edge, true, true)}`, indent, io.width));
  };
  const quote: FactPrinter["quote"] = (claim, indent, said) => {
    cited.add(claim.doc);
    const polarity = claim.polarity === said?.polarity ? "asserted" : claim.polarity;
    const modality = claim.modality === said?.modality ? "actual" : claim.modality;
    io.out(wrapped(quoted(claim.quote), indent, io.width));
    io.out(wrapped(attribution({ ...claim, polarity, modality }, documents.get(claim.doc)), indent + STEP, io.width));
  };
  return {
    name,
    marked: (edge) => marked(edge, false, true),
    dated: (edge) => marked(edge, true, false),
    sentence,
    statement: (edge) => `${sentence(edge)}${marked(edge, false, true)}`,
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
        if (first) quote(first, indent + STEP, first);
      }
    },
    sources() {
      // In the order of the graph, which is that of dates.
      const found = [...documents.values()].filter(({ id }) => cited.has(id));
      if (found.length === 0) return;
      io.out("\nSources\n");
      for (const document of found) {
        const about = citation(document);
        const title = about === plain(document.source) ? "" : `${about}: `;
        io.out(wrapped(`${title}${plain(document.source)}`, STEP, io.width));
      }
    },
  };
}

/** How a fact is meant, and how sure it is. */
const mannerOf = (attributes: EdgeAttributes) => ({
  modality: modalityOf(attributes),
  confidence: confidenceOf(attributes),
});
