import type { DocumentEntry, ParleyGraph } from "../graph/index.ts";
import type { Kind } from "../model/index.ts";
import { type ClaimRow, claimRows, documentsOf, type NodeRow } from "./columns.ts";
import type { Exporter } from "./exporter.ts";
import { encodeKey } from "./xml.ts";

/**
 * JSON-LD 1.1 by schema.org and PROV-O: things, documents, and a `schema:Claim` for every claim, quoted from its document and
 * attributed to its speaker. A claim is a statement about a triple (`rdf:subject`, `rdf:predicate`, `rdf:object`): the
 * triple itself is not asserted, as the graph does not assert it either.
 */
export const jsonLd: Exporter = {
  id: "jsonld",
  label: "JSON-LD (schema.org, PROV-O)",
  extension: "jsonld",
  mime: "application/ld+json",
  mark: /^\{"@context":\{[^]*"parley":"urn:parley:"/,
  *write(graph) {
    yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
    let before = "\n";
    for (const object of objects(graph)) {
      yield before + JSON.stringify(object);
      before = ",\n";
    }
    yield "\n]}\n";
  },
};

/** Names of our own: parley is no authority that could have an address on the web. */
const OWN = "urn:parley:";

const CONTEXT = {
  "@version": 1.1,
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  parley: OWN,
  relation: `${OWN}relation:`,
  name: "schema:name",
  alternateName: "schema:alternateName",
  description: "schema:description",
  jobTitle: "schema:jobTitle",
  text: "schema:text",
  url: { "@id": "schema:url", "@type": "@id" },
  datePublished: { "@id": "schema:datePublished", "@type": "xsd:date" },
  temporal: "schema:temporal",
  publisher: "schema:publisher",
  identifier: "schema:identifier",
  country: "parley:country",
  kind: "parley:kind",
  polarity: "parley:polarity",
  modality: "parley:modality",
  contested: "parley:contested",
  rule: "parley:rule",
  confidence: "parley:confidence",
  start: "parley:start",
  end: "parley:end",
  subject: { "@id": "rdf:subject", "@type": "@id" },
  predicate: { "@id": "rdf:predicate", "@type": "@id" },
  object: { "@id": "rdf:object", "@type": "@id" },
  quotedFrom: { "@id": "prov:wasQuotedFrom", "@type": "@id" },
  attributedTo: { "@id": "prov:wasAttributedTo", "@type": "@id" },
  spokenBy: "schema:creditText",
};

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

function* objects(graph: ParleyGraph): Generator<object> {
  for (const document of documentsOf(graph).values()) yield documentObject(document);
  for (const row of graph.nodeEntries()) yield nodeObject(row);
  for (const row of claimRows(graph)) yield claimObject(row);
}

/** An IRI of a key: everything but letters, digits and a few marks as its UTF-8 bytes. */
const iri = (sort: string, key: string): string => `${OWN}${sort}:${encodeURIComponent(encodeKey(key))}`;

const documentObject = ({ id, title, source, publisher, url, date }: DocumentEntry) => ({
  "@id": iri("document", id),
  "@type": ["schema:NewsArticle", "prov:Entity"],
  name: title,
  identifier: source,
  publisher,
  // An address that is none would make the whole file unreadable for a strict processor.
  url: url !== undefined && /^https?:\/\/[^\s"<>\\^`{|}]+$/.test(url) ? url : undefined,
  datePublished: date,
});

const nodeObject = ({ node, attributes }: NodeRow) => ({
  "@id": iri("thing", node),
  "@type": TYPES[attributes.kind],
  kind: attributes.kind,
  name: attributes.label,
  alternateName: attributes.aliases.length === 0 ? undefined : attributes.aliases,
  description: attributes.description,
  jobTitle: attributes.role,
  country: attributes.country,
  temporal: attributes.first === attributes.last ? attributes.first : `${attributes.first}/${attributes.last}`,
});

const claimObject = ({ edge, source, target, attributes, claim, number }: ClaimRow) => ({
  "@id": iri("claim", `${edge}#${number}`),
  "@type": ["schema:Claim", "rdf:Statement", "prov:Entity"],
  subject: iri("thing", source),
  predicate: `${OWN}relation:${encodeURIComponent(attributes.relation)}`,
  object: iri("thing", target),
  text: claim.quote,
  polarity: claim.polarity,
  modality: claim.modality,
  contested: attributes.contested,
  temporal: claim.date,
  quotedFrom: iri("document", claim.doc),
  start: claim.start,
  end: claim.end,
  attributedTo: claim.speakerId === undefined ? undefined : iri("thing", claim.speakerId),
  spokenBy: claim.speaker,
  rule: claim.rule,
  confidence: claim.confidence,
});
