import type { Claim, Diagnostic, Doc, Entity, Fact, Kind, ResolvedClaim } from "../model/index.ts";
import { findRelation, RELATIONS, type Relation } from "../ontology/index.ts";
import { daysApart, readDate } from "./dates.ts";
import { compareText } from "../text/index.ts";
import { odd } from "./referents.ts";
import { findCopies } from "./syndication.ts";

/** A claim with its ends and its speaker as entities, and the date of its document. */
interface Placed extends ResolvedClaim {
  readonly docDate: string;
}

/**
 * Groups claims by source, relation and target, sorted by id; a claim that joins an entity to itself says nothing and is
 * dropped. What a paragraph says that repeats another document's bears its id in `copyOf`. Claims whose ends are no entities, or whose relation the ontology lacks, leave a diagnostic for their document.
 */
export function gatherFacts(
  claims: readonly Claim[],
  entityOf: ReadonlyMap<string, Entity>,
  docs: readonly Doc[],
): { readonly facts: readonly Fact[]; readonly diagnostics: readonly Diagnostic[] } {
  const docById = new Map(docs.map((doc) => [doc.id, doc]));
  const groups = new Map<string, { source: string; relation: string; target: string; claims: Map<string, Placed> }>();
  const lost = new Map<string, number>();
  const copies = findCopies(docs);
  for (const claim of claims) {
    const doc = docById.get(claim.doc);
    if (doc === undefined) continue;
    const subject = entityOf.get(claim.subject);
    const object = entityOf.get(claim.object);
    const relation = findRelation(claim.relation);
    if (subject === undefined || object === undefined || relation === undefined) {
      lost.set(claim.doc, (lost.get(claim.doc) ?? 0) + 1);
      continue;
    }
    if (subject === object) continue;
    const swap = relation.symmetric === true && object.id < subject.id;
    const [source, target] = swap ? [object.id, subject.id] : [subject.id, object.id];
    const id = `${source}|${relation.id}|${target}`;
    const speaker = claim.speaker?.mention === undefined ? undefined : entityOf.get(claim.speaker.mention)?.id;
    const copyOf = copies.originalOf(doc.id, claim.evidence.start);
    const placed: Placed = {
      claim,
      ...(speaker === undefined ? {} : { speaker }),
      ...(copyOf === undefined ? {} : { copyOf }),
      docDate: doc.date ?? "",
    };
    let group = groups.get(id);
    if (group === undefined) groups.set(id, (group = { source, relation: relation.id, target, claims: new Map() }));
    const content = contentOf(placed);
    const other = group.claims.get(content);
    if (other === undefined || isBetter(claim, other.claim)) group.claims.set(content, placed);
  }
  for (const id of outdone([...groups], entityOf)) groups.delete(id);
  // Who was there and where it was is so when it took place, whatever else a sentence dates.
  const timed = new Map(RELATIONS.map((each) => [each.id, timedEnd(each)]));
  const entityById = new Map([...entityOf.values()].map((entity) => [entity.id, entity]));
  const dateOfHappening = (id: string): string | undefined => {
    const group = groups.get(id);
    const end = timed.get(group?.relation ?? "");
    return end === undefined ? undefined : entityById.get(group?.[end] ?? "")?.attributes.date;
  };
  const facts = [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, { source, relation, target, claims: members }]): Fact => {
      const ordered = [...members.values()].sort(byDocument).map(withoutDate);
      return { id, source, relation, target, claims: atItsTime(ordered, dateOfHappening(id)) };
    });
  const diagnostics = [...lost]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, count]) => {
      const source = docById.get(id)?.source ?? id;
      return odd(
        source,
        `${String(count)} ${count === 1 ? "claim is" : "claims are"} left out: an end is no named thing, or the relation is unknown`,
      );
    });
  return { facts, diagnostics };
}

/** Below this a claim is only concluded from its passage. */
const SURE = 0.65;

/** Facts that are only concluded where something else is plainly said: President X of one state, whose minister he is. */
function outdone(
  groups: readonly (readonly [
    string,
    { source: string; relation: string; target: string; claims: ReadonlyMap<string, Placed> },
  ])[],
  entityOf: ReadonlyMap<string, Entity>,
): string[] {
  const single = new Set(RELATIONS.filter(({ oneTarget }) => oneTarget === true).map(({ id }) => id));
  const kinds = new Map([...entityOf.values()].map(({ id, kind }) => [id, kind]));
  const sure = new Set<string>();
  const doubtful: [string, string][] = [];
  for (const [id, { source, relation, target, claims }] of groups) {
    if (!single.has(relation)) continue;
    const key = `${source}|${relation}|${kinds.get(target) ?? ""}`;
    if ([...claims.values()].some(({ claim }) => claim.confidence > SURE)) sure.add(key);
    else doubtful.push([id, key]);
  }
  return doubtful.flatMap(([id, key]) => (sure.has(key) ? [id] : []));
}

/** What makes two claims of one fact the same: said in the same words of the same document, in the same manner. */
function contentOf({ claim, speaker }: ResolvedClaim): string {
  const { doc, evidence, polarity, modality, date } = claim;
  return JSON.stringify([
    doc,
    evidence.start,
    evidence.end,
    polarity,
    modality,
    speaker ?? claim.speaker?.text,
    date?.value,
  ]);
}

function isBetter(claim: Claim, other: Claim): boolean {
  return claim.confidence !== other.confidence ? claim.confidence > other.confidence : claim.id < other.id;
}

function byDocument(a: Placed, b: Placed): number {
  return (
    compareText(a.docDate, b.docDate) ||
    compareText(a.claim.doc, b.claim.doc) ||
    a.claim.evidence.start - b.claim.evidence.start ||
    a.claim.evidence.end - b.claim.evidence.end ||
    // Who denies a charge in the sentence that makes it answers it.
    compareText(a.claim.polarity, b.claim.polarity) ||
    compareText(a.claim.id, b.claim.id)
  );
}

function withoutDate({ docDate: _, ...resolved }: Placed): ResolvedClaim {
  return resolved;
}

/** The end of a relation that can be nothing but a meeting or an event. */
function timedEnd({ source, target }: Relation): "source" | "target" | undefined {
  const timed = (kinds: readonly Kind[]): boolean => kinds.every((kind) => kind === "meeting" || kind === "event");
  return timed(source) ? "source" : timed(target) ? "target" : undefined;
}

/** A happening of several days may be dated by any of them. */
const LENGTH = 3;

/** The claims, with no date where the happening's own date speaks against it. */
function atItsTime(claims: readonly ResolvedClaim[], date: string | undefined): readonly ResolvedClaim[] {
  const own = date === undefined ? undefined : readDate(date);
  if (own === undefined) return claims;
  return claims.map((resolved) => {
    const { date: said, ...undated } = resolved.claim;
    const range = said === undefined ? undefined : readDate(said.value);
    return range === undefined || daysApart(own, range) <= LENGTH ? resolved : { ...resolved, claim: undated };
  });
}
