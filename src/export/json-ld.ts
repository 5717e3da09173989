import {
  type ClaimEvidence,
  confidenceOf,
  type Denial,
  type DocumentEntry,
  type EdgeAttributes,
  modalityOf,
  type ParleyGraph,
  relationWords,
} from "../graph/index.ts";
import type { Kind } from "../model/index.ts";
import { findRelation } from "../ontology/index.ts";
import { documentsOf, type FactRow, factRows, type NodeRow } from "./columns.ts";
import type { Exporter } from "./exporter.ts";
import { CONTEXT, OWN } from "./json-ld-terms.ts";
import { createSelectors, type SelectorsOf } from "./text-selectors.ts";
import { encodeKey } from "./xml.ts";

/**
 * JSON-LD 1.1 by schema.org, PROV-O and Web Annotation: things, documents, relations, and of each edge a `parley:Fact` that
 * is derived from its claims. A `schema:Claim` is quoted from its document, in which selectors find it, and attributed to its
 * speaker. Both are statements about a triple (`rdf:subject`, `rdf:predicate`, `rdf:object`): the triple itself is not
 * asserted, as the graph does not assert it either. Files of one graph's parts, or of two graphs, can be loaded together: a
 * claim is called by where it stands, not by its number.
 */
export const jsonLd: Exporter = {
  id: "jsonld",
  label: "JSON-LD (schema.org, PROV-O, Web Annotation)",
  extension: "jsonld",
  mime: "application/ld+json",
  mark: /^\{"@context":\{[^]*"parley":"urn:parley:"/,
  texts: true,
  *write(graph, { texts = new Map(Object.entries(graph.getAttribute("texts") ?? {})) } = {}) {
    yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
    let before = "\n";
    for (const object of objects(
      graph,
      createSelectors((doc) => texts.get(doc)?.text),
    )) {
      yield before + JSON.stringify(object, wellFormed);
      before = ",\n";
    }
    yield "\n]}\n";
  },
};

/** Half a pair is no character, and no literal of RDF may hold it. */
const wellFormed = (_: string, value: unknown): unknown =>
  typeof value === "string" ? value.replace(LONE, "\ufffd") : value;
const LONE = /\p{Surrogate}/gu;

const TYPES: Readonly<Record<Kind, readonly string[]>> = {
  person: ["schema:Person", "prov:Person"],
  state: ["schema:Country", "prov:Agent"],
  organization: ["schema:Organization", "prov:Organization"],
  place: ["schema:Place"],
  meeting: ["schema:Event"],
  event: ["schema:Event"],
  proposal: ["schema:CreativeWork", "prov:Entity"],
  agreement: ["schema:CreativeWork", "prov:Entity"],
};

function* objects(graph: ParleyGraph, selectorsOf: SelectorsOf): Generator<object> {
  const extractor = graph.getAttribute("extractor");
  yield extractionObject(extractor);
  const publishers = new Set<string>();
  for (const document of documentsOf(graph).values()) {
    if (document.publisher !== undefined) publishers.add(document.publisher);
    yield documentObject(document);
  }
  for (const name of publishers) yield { "@id": iri("publisher", name), "@type": "schema:Organization", name };
  for (const row of graph.nodeEntries()) yield nodeObject(row);
  const relations = new Set<string>();
  for (const row of factRows(graph)) {
    const { relation, evidence } = row.attributes;
    if (!relations.has(relation)) yield relationObject(relation);
    relations.add(relation);
    const claims = claimIris(row);
    yield factObject(graph, row, claims);
    for (const [place, claim] of evidence.entries()) {
      yield claimObject(row, claim, claims[place] ?? "", iri("extraction", extractor), selectorsOf);
    }
  }
}

/** An IRI of a key: everything but letters, digits and a few marks as its UTF-8 bytes. */
const iri = (sort: string, key: string): string => `${OWN}${sort}:${encodeURIComponent(encodeKey(key))}`;

/** A day, month or year as a literal that says which it is. */
function dateObject(date: string | undefined): object | undefined {
  if (date === undefined) return undefined;
  return {
    "@value": date,
    "@type": date.length === 4 ? "xsd:gYear" : date.length === 7 ? "xsd:gYearMonth" : "xsd:date",
  };
}

/** Who read the claims: nobody has checked them. */
const extractionObject = (extractor: string) => ({
  "@id": iri("extraction", extractor),
  "@type": "prov:Activity",
  associatedWith: {
    "@id": iri("extractor", extractor),
    "@type": ["prov:SoftwareAgent", "schema:SoftwareApplication"],
    name: `parley: ${extractor}`,
  },
});

const documentObject = ({ id, title, source, publisher, url, date, words }: DocumentEntry) => ({
  "@id": iri("document", id),
  "@type": ["schema:NewsArticle", "prov:Entity"],
  name: title,
  identifier: source,
  publisher: publisher === undefined ? undefined : { "@id": iri("publisher", publisher) },
  // An address that is none would make the whole file unreadable for a strict processor.
  url: url !== undefined && /^https?:\/\/[^\s"<>\\^`{|}]+$/.test(url) ? url : undefined,
  datePublished: date,
  wordCount: words,
});

function nodeObject({ node, attributes }: NodeRow): object {
  const { kind, label, aliases, description, role, country, mentions } = attributes;
  const [first, last] = [dateObject(attributes.first), dateObject(attributes.last)];
  return {
    "@id": iri("thing", node),
    "@type": TYPES[kind],
    kind,
    name: label,
    alternateName: aliases.length === 0 ? undefined : aliases,
    description,
    ...(kind === "person" ? { jobTitle: role } : { role }),
    country,
    mentions,
    first,
    last,
    ...(TYPES[kind].includes("schema:Event") ? { startDate: first, endDate: last } : {}),
  };
}

const relationIri = (relation: string): string => `${OWN}relation:${encodeURIComponent(relation)}`;

function relationObject(id: string): object {
  const relation = findRelation(id);
  return {
    "@id": relationIri(id),
    "@type": relation?.symmetric ? ["rdf:Property", "owl:SymmetricProperty"] : "rdf:Property",
    ...relationWords(id),
    comment: relation?.definition,
    plover: relation?.plover,
    cameo: relation?.cameo,
  };
}

/** The claims of a fact by where they stand; where several stand in one place, they are counted. */
function claimIris({ edge, attributes }: FactRow): readonly string[] {
  const seen = new Map<string, number>();
  return attributes.evidence.map(({ doc, start, end }) => {
    const place = `${edge}@${doc}:${start}-${end}`;
    const number = (seen.get(place) ?? 0) + 1;
    seen.set(place, number);
    return iri("claim", number === 1 ? place : `${place}#${number}`);
  });
}

const tripleOf = ({ source, target, attributes }: FactRow) => ({
  subject: iri("thing", source),
  predicate: relationIri(attributes.relation),
  object: iri("thing", target),
});

function factObject(graph: ParleyGraph, row: FactRow, claims: readonly string[]): object {
  const { attributes } = row;
  const { polarity, contested, weight, first, last, denials = [] } = attributes;
  const deniers = [...new Set(denials.flatMap(({ byId }) => byId ?? []))].map((key) => iri("thing", key));
  const deniedIn = [...new Set(denials.flatMap((denial) => claimOf(graph, row, denial) ?? []))];
  return {
    "@id": iri("fact", row.edge),
    "@type": ["parley:Fact", "rdf:Statement", "prov:Entity"],
    ...tripleOf(row),
    polarity,
    modality: modalityOf(attributes),
    confidence: confidenceOf(attributes),
    contested,
    weight,
    first: dateObject(first),
    last: dateObject(last),
    derivedFrom: claims,
    deniedBy: deniers.length === 0 ? undefined : deniers,
    deniedIn: deniedIn.length === 0 ? undefined : deniedIn,
  };
}

/** The claim that is a denial: of the edge that denies, or a negated one of the fact itself. */
function claimOf(graph: ParleyGraph, row: FactRow, { edge, doc, start, end }: Denial): string | undefined {
  if (edge !== undefined && !graph.hasEdge(edge)) return undefined;
  const attributes: EdgeAttributes = edge === undefined ? row.attributes : graph.getEdgeAttributes(edge);
  const place = attributes.evidence.findIndex(
    (claim) =>
      claim.doc === doc &&
      claim.start === start &&
      claim.end === end &&
      (edge !== undefined || claim.polarity === "negated"),
  );
  return claimIris({ ...row, edge: edge ?? row.edge, attributes })[place];
}

function claimObject(
  row: FactRow,
  claim: ClaimEvidence,
  id: string,
  generatedBy: string,
  selectorsOf: SelectorsOf,
): object {
  const document = iri("document", claim.doc);
  const speaker = claim.speakerId === undefined ? undefined : iri("thing", claim.speakerId);
  return {
    "@id": id,
    "@type": ["schema:Claim", "rdf:Statement", "prov:Entity", "oa:Annotation"],
    fact: iri("fact", row.edge),
    ...tripleOf(row),
    text: claim.quote,
    polarity: claim.polarity,
    modality: claim.modality,
    confidence: claim.confidence,
    contested: row.attributes.contested,
    temporalCoverage: dateObject(claim.date),
    quotedFrom: document,
    appearance: document,
    start: claim.start,
    end: claim.end,
    target: { "@type": "oa:SpecificResource", source: document, selector: selectorsOf(claim) },
    attributedTo: speaker,
    author: speaker,
    spokenBy: claim.speaker,
    copyOf: claim.copyOf === undefined ? undefined : iri("document", claim.copyOf),
    rule: claim.rule,
    generatedBy,
  };
}
