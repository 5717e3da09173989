import { type ClaimEvidence, modalityOf, type NodeAttributes, type ParleyGraph } from "../graph/index.ts";
import type { Kind } from "../model/index.ts";
import { findRelation, HAPPENINGS, type PloverRoot, type Relation } from "../ontology/index.ts";
import { type ClaimRow, claimRows } from "./columns.ts";
import { csvRow, csvStart } from "./csv.ts";
import type { Exporter } from "./exporter.ts";
import { encodeKey } from "./xml.ts";

/**
 * Event data: a row a claim and pair of actors, coded by PLOVER and CAMEO. What an actor does to a proposal, a meeting, an
 * agreement or an event it does to the other side behind that, where it is plain who that is (see `othersBehind`): A rejects
 * the plan that B made is an event from A to B, `via` the plan. `date_or_published` is the day of publication where the text
 * tells no date. Of `symmetric` relations it says nothing who is source and who target. Claims of relations that are no events, and those behind whose target no actor is known, are left out.
 */
export const events: Exporter = {
  id: "events",
  label: "Event data (CSV, PLOVER and CAMEO codes)",
  extension: "events.csv",
  mime: "text/csv;charset=utf-8",
  mark: /^\uFEFF?date,(?:\w+,)?published,source_actor,/,
  takes: ["bom"],
  *write(graph, options) {
    yield csvStart(options) + csvRow(COLUMNS);
    const countryOf = countries(graph);
    for (const row of claimRows(graph)) {
      const relation = findRelation(row.attributes.relation);
      const source = graph.getNodeAttributes(row.source);
      if (relation?.plover === undefined || !ACTORS.has(source.kind)) continue;
      for (const target of targetsOf(graph, row, relation)) {
        const { claim, document, attributes } = row;
        const toward = graph.getNodeAttributes(target);
        const via = target === row.target ? undefined : graph.getNodeAttributes(row.target);
        yield csvRow([
          claim.date,
          claim.date ?? document?.date,
          document?.date,
          source.label,
          countryOf(row.source, source),
          source.role,
          source.kind,
          relation.id,
          relation.symmetric ?? false,
          relation.plover,
          relation.mode,
          relation.cameo,
          QUAD_CLASSES[relation.plover],
          toward.label,
          countryOf(target, toward),
          toward.role,
          toward.kind,
          via?.label,
          via?.kind,
          claim.polarity,
          claim.modality,
          claim.confidence,
          claim.speaker,
          attributes.contested,
          document?.title,
          document?.source ?? claim.doc,
          document?.url,
          claim.quote,
          encodeKey(row.source),
          encodeKey(target),
          `${encodeKey(row.edge)}#${row.number}`,
        ]);
      }
    }
  },
};

const COLUMNS = (
  "date date_or_published published source_actor source_country source_role source_kind relation symmetric plover mode cameo quad_class " +
  "target_actor target_country target_role target_kind via via_kind polarity modality confidence speaker contested " +
  "title document url quote source_id target_id claim_id"
).split(" ");

/** As PLOVER groups its roots: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
const QUAD_CLASSES: Readonly<Record<PloverRoot, 1 | 2 | 3 | 4>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

const ACTORS: ReadonlySet<Kind> = new Set(["person", "state", "organization"]);

/** The actors that a claim is about: its target, or who stands behind that, in the order of the graph. */
function targetsOf(graph: ParleyGraph, row: ClaimRow, relation: Relation): Iterable<string> {
  const { kind } = graph.getNodeAttributes(row.target);
  if (ACTORS.has(kind)) return [row.target];
  // Who makes a proposal does nothing to those who make it, too.
  return HAPPENINGS.has(kind) && !relation.makes?.includes(kind) ? othersBehind(graph, row, relation, kind) : [];
}

/**
 * The other side behind a happening. Who attends a meeting or joins an agreement deals with the others who did. Else it is
 * who made it; who took part, or did the deed, only where the sentence of the claim says that as well: "hailed the deal" is
 * said to none of those who signed it. Nobody is the other side of whom he represents or is part of.
 */
function othersBehind(graph: ParleyGraph, row: ClaimRow, relation: Relation, kind: Kind): Iterable<string> {
  const behind = new Set<string>();
  graph.forEachInEdge(row.target, (_, attributes, other) => {
    const part = findRelation(attributes.relation);
    if (other === row.source || attributes.polarity === "negated" || belongTogether(graph, row.source, other)) return;
    const makes = part?.makes?.includes(kind) ?? false;
    const shares = part?.shares?.includes(kind) ?? false;
    if (!makes && !shares) return;
    // Who only plans to come deals with others who do, and with nobody who came.
    const modality = modalityOf(attributes);
    if (!makes && modality !== "actual" && modality !== row.claim.modality) return;
    const isSide = makes ? kind !== "event" : relation.shares?.includes(kind);
    if (isSide || attributes.evidence.some((claim) => isOneSentence(claim, row.claim))) behind.add(other);
  });
  return behind;
}

const isOneSentence = (a: ClaimEvidence, b: ClaimEvidence): boolean =>
  a.doc === b.doc && a.start < b.end && b.start < a.end;

const belongTogether = (graph: ParleyGraph, a: string, b: string): boolean =>
  [...graph.edges(a, b), ...graph.edges(b, a)].some((edge) => {
    const { relation, polarity } = graph.getEdgeAttributes(edge);
    return BELONGS.has(relation) && polarity === "asserted";
  });

/** A thing's country, or that of the one state or organization that it represents or belongs to. */
function countries(graph: ParleyGraph): (node: string, attributes: NodeAttributes) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (node, { country }) => {
    if (country !== undefined || known.has(node)) return country ?? known.get(node);
    const found = new Set<string>();
    graph.forEachOutEdge(node, (_, { relation, polarity }, __, target) => {
      const theirs = graph.getNodeAttribute(target, "country");
      if (BELONGS.has(relation) && polarity === "asserted" && theirs !== undefined) found.add(theirs);
    });
    const [only, ...others] = found;
    known.set(node, others.length > 0 ? undefined : only);
    return known.get(node);
  };
}

const BELONGS: ReadonlySet<string> = new Set(["represents", "part-of"]);
