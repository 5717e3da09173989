import type { Decision, Entity, Evidence, Fact, IdentityReason, Knowledge } from "../model/index.ts";
import { nameEntities, type Naming } from "./entities.ts";
import { gatherFacts } from "./facts.ts";
import type { Group } from "./groups.ts";
import { identityReasons } from "./identity-reasons.ts";
import { compareText } from "../text/index.ts";
import { withoutRejected } from "./rejections.ts";
import { readReferents, type Reading } from "./referents.ts";
import { resolve, type Resolution } from "./resolve.ts";
import { isId, type Lookup, type Lookups } from "./sides.ts";
import { isStrayWord } from "./stray-words.ts";

/** A merge with what was joined and what was kept apart, and why. */
export interface Merged {
  readonly knowledge: Knowledge;
  readonly reasons: readonly IdentityReason[];
  /** How many facts are left out, wholly or for some documents, because people rejected them. */
  readonly rejected: number;
}

/**
 * One thing, one node: which mentions are of one entity, across documents and kinds, and which claims are one fact.
 * Pure; the result depends neither on the order of documents, extractions or decisions nor on duplicates among them.
 */
export function merge(evidence: Evidence): Knowledge {
  return mergeWithReasons(evidence).knowledge;
}

/** As {@link merge}, with its reasons. */
export function mergeWithReasons(evidence: Evidence): Merged {
  const reading = readReferents(evidence);
  const all = evidence.decisions ?? [];
  const decisions = all.filter(({ verdict }) => verdict !== "reject");
  const lookups = lookupsFor(reading, decisions);
  const resolution = resolve(reading, decisions, lookups);
  const naming = nameEntities(resolution.groups, resolution.newNames);
  const accepted = withoutRejected(
    reading,
    naming,
    all.filter(({ verdict }) => verdict === "reject"),
    () => lookups ?? lookupsFor(reading, all),
  );
  const { facts, diagnostics } = gatherFacts(accepted.claims, naming.entityOf, reading.docs);
  const knowledge: Knowledge = {
    docs: reading.docs,
    entities: keptEntities(naming, facts, resolution.newNames),
    facts,
    diagnostics: [...reading.diagnostics, ...resolution.diagnostics, ...accepted.diagnostics, ...diagnostics],
  };
  const kept = new Set(knowledge.entities.map(({ id }) => id));
  return { knowledge, reasons: identityReasons(resolution.ties, naming, kept), rejected: accepted.rejected };
}

/**
 * Ids in decisions are those of graphs that people saw: what they stand for is looked up in the merge without decisions
 * and, for what people join or rename, in the merge that keeps apart what they told apart.
 */
function lookupsFor(reading: Reading, decisions: readonly Decision[]): Lookups | undefined {
  if (!decisions.some(({ left, right }) => isId(left) || isId(right))) return undefined;
  const automatic = lookupIn(resolve(reading));
  const different = decisions.filter(({ verdict }) => verdict === "different");
  if (different.length === 0 || different.length === decisions.length) return { automatic, divided: automatic };
  return { automatic, divided: lookupIn(resolve(reading, different, { automatic, divided: automatic })) };
}

function lookupIn({ groups }: Resolution): Lookup {
  const { entities, groupOf } = nameEntities(groups);
  const known = new Set(entities.map(({ id }) => id));
  const found = new Map<string, ReadonlySet<number>>();
  return (id) => {
    const kept = found.get(id);
    if (kept !== undefined || !known.has(id)) return kept;
    const referents = new Set(groupOf.get(id)?.referents.map(({ index }) => index));
    found.set(id, referents);
    return referents;
  };
}

/** A reader expects everything that the extractor names; a happening counts only where something is said of it. */
function keptEntities(
  { entities, groupOf }: Naming,
  facts: readonly Fact[],
  newNames: ReadonlyMap<Group, string>,
): readonly Entity[] {
  const inFacts = new Set(facts.flatMap(({ source, target }) => [source, target]));
  for (const { claims } of facts) for (const { speaker } of claims) if (speaker !== undefined) inFacts.add(speaker);
  const actors = new Set(["person", "state", "organization", "place"]);
  const kept = entities.filter((entity) => {
    if (inFacts.has(entity.id)) return true;
    const group = groupOf.get(entity.id);
    if (group === undefined) return false;
    // What people have given a name to is something to them.
    return newNames.has(group) || (actors.has(entity.kind) && group.named && !isStrayWord(entity, group));
  });
  // A capital that is a node of its own is no other name of the state that it stood for elsewhere.
  const places = new Set(kept.filter(({ kind }) => kind === "place").map(({ label }) => label));
  return kept
    .map((entity) =>
      entity.kind === "state" ? { ...entity, aliases: entity.aliases.filter((alias) => !places.has(alias)) } : entity,
    )
    .sort((a, b) => compareText(a.id, b.id));
}
