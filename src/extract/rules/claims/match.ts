import type { Kind } from "../../../model/index.ts";
import { askedTo } from "../happenings/asked-deeds.ts";
import { actingSubject, innerHappening } from "../happenings/clauses.ts";
import { PARTY_NOUNS } from "../lexicon/actor-nouns.ts";
import { isProtesting } from "../mentions/crowds.ts";
import { isPeople } from "../mentions/groups.ts";
import type { Resolver } from "../reference/actor.ts";
import { ancestors, childrenBy, conjuncts, isVerb, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";
import { subjectsOf } from "./arguments.ts";
import { attackersOf } from "./attackers.ts";
import { ownersOf } from "./belongings.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { countedClauses } from "./conditions.ts";
import { isHappeningKind, isSameEnd, kindOf, type End, type EndReader } from "./ends.ts";
import { fillersOf } from "./fillers.ts";
import type { Frame } from "./frames.ts";
import { isMistaken } from "./mistaken-ends.ts";
import { addresseesIn, reachedBy, threatenedIn } from "./reached.ts";
import { isOf } from "./sides.ts";

/** More ends than this in one frame is a list that the parser got wrong. */
const MOST_ENDS = 8;

/** What a frame claims: each of its sources with each of its targets, kinds as the ontology allows them. */
export function matchFrame(frame: Frame, reader: EndReader, resolver: Resolver): ClaimDraft[] {
  const { relation, trigger, tree, at } = frame;
  const sourceSlots: readonly string[] = ("source" in trigger ? trigger.source : undefined) ?? ["subject"];
  const sourceKinds = trigger.sourceKinds ?? relation.source;
  let sources = firstFilled(frame, sourceSlots, sourceKinds, reader, resolver);
  if (sources.length === 0 && relation.id === "attacked" && "verb" in trigger)
    sources = distinct(attackersOf(tree, at).flatMap((owner) => reader.read(tree, owner, sourceKinds)));
  if (sources.length === 0) return [];
  let targets = targetsOf(frame, reader, resolver);
  targets = [...targets, ...askedOf(frame, targets, reader)];
  let pairs: [End, End][] = sources.flatMap((source) => targets.map((target): [End, End] => [source, target]));
  if (targets.length === 0 && trigger.mutual && sources.length > 1) {
    // "The two met", "X and Y met", "X and Y exchanged fire": each with each.
    targets = sources;
    pairs = sources.flatMap((source, n) =>
      (relation.symmetric ? sources.slice(n + 1) : sources).map((target): [End, End] => [source, target]),
    );
  }
  if (sources.length > MOST_ENDS || targets.length > MOST_ENDS) return [];
  const isBareOne = new Map(targets.map((target) => [target, isBare(target)]));
  for (const [source, target] of pairs) if (isBareOne.get(target)) giveParty(frame, source, target);
  const rule = `${relation.id}/${frame.word}`;
  return pairs
    .filter(
      ([source, target]) =>
        !isSameEnd(source, target) &&
        !isOwnBody(source, target) &&
        !isReporting(relation.id, source, target) &&
        !isOnlyHost(frame, source, target) &&
        !isUndeniable(relation.id, target) &&
        !isMarch(relation.id, source) &&
        !isNamesake(frame, source, target) &&
        !isMistaken(frame, source, target),
    )
    .map(([source, target]) => ({
      relation,
      source,
      target,
      tree,
      at,
      trigger,
      rule,
      confidence: "verb" in trigger ? 0.85 : "noun" in trigger ? 0.75 : 0.7,
      // "Wanted to lead the party" is no office; "the leader of the party, who wanted to leave" is one.
      ...(relation.plover === undefined && !("verb" in trigger) && source.kind === "actor" && target.kind === "actor"
        ? { isStatic: true as const }
        : {}),
      // What is asked under a condition is asked now: "would agree if X left".
      ...(trigger.target.every((slot) => slot === "unless" || slot === "provided")
        ? { isOwnSpeech: true as const }
        : {}),
      ...(trigger.polarity ? { polarity: trigger.polarity } : {}),
      ...(trigger.modality ? { modality: trigger.modality } : {}),
    }));
}

/** Relations whose doer tells an otherwise bare happening from others: "Ruritania's test", "the talks that X left". */
const TELLING = new Set(["ordered", "tested"]);
const TAKING_PART = new Set(["attended", "withdrew", "accepted", "violated", "rejected", "mediated"]);

function isBare(end: End): boolean {
  if (end.kind === "actor") return false;
  const { parties, content, place, ordinal } = end.happening;
  return parties.length === 0 && content.size === 0 && !place && ordinal === undefined;
}

function giveParty(frame: Frame, source: End, target: End): void {
  const relation = frame.relation.id;
  if (target.kind !== "happening" || source.kind !== "actor") return;
  const { happening } = target;
  const joint = TAKING_PART.has(relation) && (happening.kind === "meeting" || happening.kind === "agreement");
  const telling = TELLING.has(relation) && "verb" in frame.trigger;
  if ((telling || joint) && !happening.parties.includes(source.actor.referent))
    happening.parties.push(source.actor.referent);
  if (telling && !target.mention?.definite) happening.told = true;
}

function targetsOf(frame: Frame, reader: EndReader, resolver: Resolver): End[] {
  const { relation, trigger, tree } = frame;
  const kinds = trigger.targetKinds ?? relation.target;
  const targets = firstFilled(frame, trigger.target, kinds, reader, resolver);
  // "The jets killed Sylvanian farmers": what is done to farmers is done to Sylvania, farmers are no side of their own.
  const isPeopleOnly = targets.every((end) => end.kind === "actor" && isPeople(end.actor.referent.best));
  if (!isPeopleOnly) return targets;
  for (const slot of trigger.target) {
    if (slot === "clause" || slot === "purpose" || slot.endsWith("possessor")) continue;
    const owners = fillersOf(frame, slot).flatMap((i) =>
      ownersOf(tree, i, relation.id, resolver)
        .filter(({ referent }) => kinds.includes(referent.kind))
        .map((actor): End => ({ kind: "actor", actor, tree, at: i })),
    );
    if (owners.length > 0) return distinct(owners);
  }
  return targets;
}

/** "Called on Peru to reopen the port": asked of Peru, and the reopening is what is asked. */
function askedOf({ relation, trigger, tree, at }: Frame, targets: readonly End[], reader: EndReader): End[] {
  if (relation.id !== "demanded" || !("verb" in trigger) || targets.some(({ kind }) => kind !== "actor")) return [];
  if (targets.length === 0) return [];
  return countedClauses(tree, at, trigger)
    .filter((c) => askedTo(tree, at, c) !== undefined)
    .slice(0, 1)
    .flatMap((c) => reader.read(tree, c, ["proposal"]));
}

function distinct(ends: readonly End[]): End[] {
  return ends.filter((end, n) => ends.findIndex((other) => isSameEnd(end, other)) === n);
}

/** The ends in the first slot that something of an allowed kind fills. */
function firstFilled(
  frame: Frame,
  slots: readonly string[],
  kinds: readonly Kind[],
  reader: EndReader,
  resolver: Resolver,
): End[] {
  for (const slot of slots) {
    if (slot === "latest") {
      const ends = reader.latest(frame.tree, frame.at, kinds);
      if (ends.length > 0) return ends;
      continue;
    }
    // "Rebels held X in Ruritania": where it happened is who did it only where nobody else is said to have.
    if (slot === "in" && slots.includes("subject") && !isNobodys(frame)) continue;
    const ends = fillersOf(frame, slot)
      .flatMap((i) => withReciprocal(frame.tree, i))
      .flatMap((filler) =>
        slot === "clause" || slot === "purpose" || slot === "object's clause"
          ? clauseEnds(frame, filler, kinds, reader, resolver)
          : reader.read(frame.tree, filler, kinds),
      );
    if (ends.length > 0) return distinct(ends);
  }
  return [];
}

/** "Accused each other of breaking the truce": each of those who do it to one another. */
function withReciprocal(tree: Tree, i: number): number[] {
  const isPair = [i, i - 1].some(
    (c) => /^(?:each|one)$/u.test(lowerAt(tree, c)) && /^(?:other|another)$/u.test(lowerAt(tree, c + 1)),
  );
  const verb = isPair ? ancestors(tree, i).find((c) => isVerb(tree, c)) : undefined;
  // Who "both sides" are is a guess, and both ends would hang on it.
  return verb === undefined ? [i] : subjectsOf(tree, verb).filter((c) => !PARTY_NOUNS.has(lowerAt(tree, c)));
}

const OF_THE_LAND =
  /^(?:police|authorities|officers?|agents?|prosecutors?|courts?|judges?|soldiers|troops|army|military|forces|government|jury)$/u;

/** Nobody is said to do it, or only the police or a court, who are of wherever they do it. */
function isNobodys(frame: Frame): boolean {
  return fillersOf(frame, "subject").every((i) => OF_THE_LAND.test(lowerAt(frame.tree, i)));
}

/** "That X withdraw" is asked of X; "to resume the talks" is about the talks; else the clause is what is put forward. */
function clauseEnds(
  frame: Frame,
  clause: number,
  kinds: readonly Kind[],
  reader: EndReader,
  resolver: Resolver,
): End[] {
  const { tree, trigger } = frame;
  if ("verb" in trigger && trigger.clauseOf)
    return reachedBy(tree, clause, trigger.clauseOf, (inner) => {
      // "Decided to move to Ruritania": an army's move is meant, and no singer's.
      const doers = inner.trigger.sourceKinds;
      if (doers && firstFilled(frame, ["subject"], doers, reader, resolver).length === 0) return [];
      const own = targetsOf(inner, reader, resolver).filter((end) => kinds.includes(kindOf(end)));
      if (frame.relation.id !== "protested" || inner.relation.id !== "demanded") return own;
      const addressees = addresseesIn(tree, inner.at, (i) => reader.read(tree, i, kinds));
      // "Marched to demand the release of X": for X, not against X.
      return addressees.length > 0 ? addressees : own.filter((end) => relAt(tree, end.at) !== "nmod");
    });
  const ends: End[] = [];
  const happens = kinds.some(isHappeningKind);
  const inner = happens ? innerHappening(tree, clause) : undefined;
  if (inner !== undefined) ends.push(...reader.read(tree, inner, kinds));
  if (kinds.includes("state") || kinds.includes("person")) {
    const actor = actingSubject(tree, clause, { resolver });
    if (actor !== undefined) ends.push(...conjuncts(tree, actor).flatMap((c) => reader.read(tree, c, kinds)));
  }
  if (ends.length === 0) ends.push(...reader.read(tree, clause, kinds));
  if ("verb" in trigger && trigger.duty) return ends;
  if (ends.length === 0 && frame.relation.id === "threatened")
    ends.push(...threatenedIn(tree, clause, (i) => reader.read(tree, i, kinds)));
  // A clause about somebody without a subject of its own: "refused to recognise Sylvania".
  if (ends.length === 0 && !happens && isVerb(tree, clause))
    ends.push(...childrenBy(tree, clause, "obj").flatMap((o) => reader.read(tree, o, kinds)));
  return ends;
}

/** A state in whose house others talk does not take part: "Norway hosted talks between X and Y". */
function isOnlyHost(frame: Frame, source: End, target: End): boolean {
  return (
    frame.relation.id === "attended" &&
    frame.word === "host" &&
    kindOf(source) !== "person" &&
    !fillersOf(frame, "as").some((c) => /^(?:party|participant|member)$/u.test(lemmaAt(frame.tree, c))) &&
    target.kind === "happening" &&
    !(source.kind === "actor" && target.happening.parties.includes(source.actor.referent))
  );
}

/** "The Norway summit", "the Norwegian conference": the state before it is no party where the noun phrase does not say so. */
function isNamesake(frame: Frame, source: End, target: End): boolean {
  const { tree, at } = frame;
  if (
    frame.relation.id !== "attended" ||
    !("noun" in frame.trigger) ||
    source.kind !== "actor" ||
    source.actor.referent.kind !== "state" ||
    target.kind !== "happening"
  )
    return false;
  const rel = relAt(tree, source.at);
  if (rel === "amod")
    return source.at === at - 1 && !/^(?:with|between|among|and)$/u.test(lowerAt(tree, at + 1)) && isOnly(target);
  return rel === "compound" && !target.happening.parties.includes(source.actor.referent);
}

function isOnly(target: End & { kind: "happening" }): boolean {
  return (target.mention?.parties.length ?? 0) < 2;
}

/** "Protesters marched in Zelna": no force is massed there. */
function isMarch(relation: string, source: End): boolean {
  return relation === "mobilized" && source.kind === "actor" && isProtesting(source.actor.referent.best);
}

/** What everybody sees: "asked for help in the election, which X denied" denies the asking, and no election. */
const PUBLIC = new Set(["vote", "occurrence", "protest", "law"]);

function isUndeniable(relation: string, target: End): boolean {
  return (
    relation === "denied" &&
    target.kind === "happening" &&
    target.happening.mentions.every(({ nounClass }) => PUBLIC.has(nounClass.family))
  );
}

/** A person does nothing to the state that he or she acts for by meeting, telling or asking it. */
function isOwnBody(source: End, target: End): boolean {
  if (source.kind !== "actor" || target.kind !== "actor" || kindOf(source) !== "person") return false;
  const body = target.actor.referent;
  if (body.kind === "person" || target.actor.mention?.form === "nominal") return false;
  return isOf(source.actor.referent, body);
}

/** What a newspaper does when it asks, calls and talks to people is its work. */
const NEWS_WORK = new Set(["demanded", "met", "contacted", "proposed", "visited"]);

function isReporting(relation: string, source: End, target: End): boolean {
  return (
    NEWS_WORK.has(relation) &&
    [source, target].some((end) => end.kind === "actor" && end.actor.referent.known?.type === "media")
  );
}
