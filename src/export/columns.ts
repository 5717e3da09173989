import {
  type ClaimEvidence,
  claimLine,
  confidenceOf,
  type DocumentEntry,
  type EdgeAttributes,
  modalityOf,
  type NodeAttributes,
  type ParleyGraph,
} from "../graph/index.ts";

/** A column of a table, or an attribute of a node or an edge, as every format writes it. */
export interface Column<Row> {
  /** Its name, too. */
  readonly id: string;
  readonly type: "string" | "list" | "integer" | "double" | "boolean";
  /** Undefined where the row has none. A list's items are spelled as a format wants them, else left as they are. */
  read(row: Row, spell?: (text: string) => string): string | number | boolean | readonly string[] | undefined;
}

export interface NodeRow {
  readonly node: string;
  readonly attributes: NodeAttributes;
}

/** An edge of the graph, with the documents that its evidence speaks of. */
export interface FactRow {
  readonly edge: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
  readonly documents: Documents;
}

/** One claim of an edge. */
export interface ClaimRow extends FactRow {
  readonly claim: ClaimEvidence;
  /** Its place in the edge's evidence, from 1. */
  readonly number: number;
  /** Its share in the weight of the fact: claims of one document and of its copies are one witness, and share 1. */
  readonly weight: number;
  readonly document: DocumentEntry | undefined;
}

export type Documents = ReadonlyMap<string, DocumentEntry>;

export const NODE_COLUMNS: readonly Column<NodeRow>[] = [
  { id: "kind", type: "string", read: ({ attributes }) => attributes.kind },
  { id: "aliases", type: "list", read: ({ attributes }, spell) => spelled(attributes.aliases, spell) },
  { id: "description", type: "string", read: ({ attributes }) => attributes.description },
  { id: "country", type: "string", read: ({ attributes }) => attributes.country },
  { id: "role", type: "string", read: ({ attributes }) => attributes.role },
  { id: "first", type: "string", read: ({ attributes }) => attributes.first },
  { id: "last", type: "string", read: ({ attributes }) => attributes.last },
  { id: "mentions", type: "integer", read: ({ attributes }) => attributes.mentions },
  { id: "community", type: "integer", read: ({ attributes }) => attributes.community },
];

export const FACT_COLUMNS: readonly Column<FactRow>[] = [
  { id: "relation", type: "string", read: ({ attributes }) => attributes.relation },
  { id: "polarity", type: "string", read: ({ attributes }) => attributes.polarity },
  { id: "modality", type: "string", read: ({ attributes }) => modalityOf(attributes) },
  { id: "confidence", type: "double", read: ({ attributes }) => confidenceOf(attributes) },
  { id: "contested", type: "boolean", read: ({ attributes }) => attributes.contested },
  { id: "first", type: "string", read: ({ attributes }) => attributes.first },
  { id: "last", type: "string", read: ({ attributes }) => attributes.last },
  { id: "evidence", type: "list", read: evidenceOf },
];

export const CLAIM_COLUMNS: readonly Column<ClaimRow>[] = [
  { id: "relation", type: "string", read: ({ attributes }) => attributes.relation },
  { id: "polarity", type: "string", read: ({ claim }) => claim.polarity },
  { id: "modality", type: "string", read: ({ claim }) => claim.modality },
  { id: "speaker", type: "string", read: ({ claim }) => claim.speaker },
  { id: "date", type: "string", read: ({ claim }) => claim.date },
  { id: "quote", type: "string", read: ({ claim }) => claim.quote },
  { id: "document", type: "string", read: ({ claim, document }) => document?.source ?? claim.doc },
  { id: "title", type: "string", read: ({ document }) => document?.title },
  { id: "published", type: "string", read: ({ document }) => document?.date },
  { id: "rule", type: "string", read: ({ claim }) => claim.rule },
  { id: "confidence", type: "double", read: ({ claim }) => claim.confidence },
  { id: "contested", type: "boolean", read: ({ attributes }) => attributes.contested },
];

export const documentsOf = (graph: ParleyGraph): Documents =>
  new Map(graph.getAttribute("documents").map((document) => [document.id, document]));

/** The graph's edges, each with the documents; the map is the same for all. */
export function* factRows(graph: ParleyGraph): Generator<FactRow> {
  const documents = documentsOf(graph);
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    yield { edge, source, target, attributes, documents };
  }
}

/** The claims of the graph's edges, one by one. */
export function* claimRows(graph: ParleyGraph): Generator<ClaimRow> {
  for (const fact of factRows(graph)) {
    const { evidence } = fact.attributes;
    const claimsOf = new Map<string, number>();
    for (const claim of evidence) claimsOf.set(witnessOf(claim), (claimsOf.get(witnessOf(claim)) ?? 0) + 1);
    let number = 0;
    for (const claim of evidence) {
      number += 1;
      const weight = 1 / (claimsOf.get(witnessOf(claim)) ?? 1);
      yield { ...fact, claim, number, weight, document: fact.documents.get(claim.doc) };
    }
  }
}

const witnessOf = ({ doc, copyOf }: ClaimEvidence): string => copyOf ?? doc;

function evidenceOf({ attributes, documents }: FactRow, spell?: (text: string) => string): string[] {
  return attributes.evidence.map((claim) => claimLine(claim, documents.get(claim.doc), spell));
}

const spelled = (items: readonly string[], spell?: (text: string) => string): readonly string[] =>
  spell ? items.map(spell) : items;
