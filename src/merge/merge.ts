import type { Decision, Entity, Evidence, Fact, Knowledge } from "../model/index.ts";
import { nameEntities, type Naming } from "./entities.ts";
import { gatherFacts } from "./facts.ts";
import { compareText } from "../text/index.ts";
import { readReferents, type Reading } from "./referents.ts";
import { resolve, type Resolution } from "./resolve.ts";
import { isStrayWord } from "./stray-words.ts";

/** A merge with its workings, for those who want to know why. */
export interface Merged {
  readonly knowledge: Knowledge;
  readonly resolution: Resolution;
  readonly naming: Naming;
}

/**
 * One thing, one node: which mentions are of one entity, across documents and kinds, and which claims are one fact.
 * Pure; the result depends neither on the order of documents, extractions or decisions nor on duplicates among them.
 */
export function merge(evidence: Evidence): Knowledge {
  return mergeWithReasons(evidence).knowledge;
}

/** As {@link merge}, with what was joined and refused, and why. */
export function mergeWithReasons(evidence: Evidence): Merged {
  const reading = readReferents(evidence);
  const decisions = evidence.decisions ?? [];
  const resolution = resolve(reading, decisions, automaticIds(reading, decisions));
  const naming = nameEntities(resolution.groups);
  const { facts, diagnostics } = gatherFacts(reading.claims, naming.entityOf, reading.docs);
  const knowledge: Knowledge = {
    docs: reading.docs,
    entities: keptEntities(naming, facts),
    facts,
    diagnostics: [...reading.diagnostics, ...resolution.diagnostics, ...diagnostics],
  };
  return { knowledge, resolution, naming };
}

/** Ids in decisions are those of the graph that people saw: the automatic merge is made first to look them up. */
function automaticIds(
  reading: Reading,
  decisions: readonly Decision[],
): (id: string) => ReadonlySet<number> | undefined {
  const sides = new Set(decisions.flatMap(({ left, right }) => [left, right]));
  if (![...sides].some((side) => /^[a-z]+:/.test(side))) return () => undefined;
  const { entities, groupOf } = nameEntities(resolve(reading).groups);
  const referents = new Map<string, ReadonlySet<number>>();
  for (const { id } of entities) {
    if (sides.has(id)) referents.set(id, new Set(groupOf.get(id)?.referents.map(({ index }) => index)));
  }
  return (id) => referents.get(id);
}

/** A reader expects everything that the extractor names; a happening counts only where something is said of it. */
function keptEntities({ entities, groupOf }: Naming, facts: readonly Fact[]): readonly Entity[] {
  const inFacts = new Set(facts.flatMap(({ source, target }) => [source, target]));
  for (const { claims } of facts) for (const { speaker } of claims) if (speaker !== undefined) inFacts.add(speaker);
  const actors = new Set(["person", "state", "organization", "place"]);
  return entities
    .filter((entity) => {
      if (inFacts.has(entity.id)) return true;
      const group = groupOf.get(entity.id);
      return actors.has(entity.kind) && group?.named === true && !isStrayWord(entity, group);
    })
    .sort((a, b) => compareText(a.id, b.id));
}
