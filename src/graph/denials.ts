import type { Entity, Fact, ResolvedClaim } from "../model/index.ts";
import { relationOf } from "../ontology/index.ts";
import { fold } from "../text/index.ts";
import { whomTheySpeakFor } from "./one-side.ts";
import { findRetorts, findRivals } from "./rivals.ts";

/** The one relation that speaks of other claims: who denies, and whose claim or which happening. */
const DENIAL = "denied";

/** Characters between a claim and its denial, at most: they stand in one sentence or in neighbouring ones. */
const NEAR = 200;
/** Likewise between an accusation and the answer to it in the same document. */
const NEAR_ANSWER = 1000;
/** Letters that two forms of one word share: "shelled" and "shelling". */
const STEM = 5;
/** What every charge and every denial says. */
const STATING =
  /^(?:accus|charg|claim|alleg|deni|deny|denied|denie|repor|state|reject|rejec|dismi|suggest|sugge|asser|blame|condemn|conde|minis|presi|gover|spoke|offic|about|after|again|their|there|which|would|could|these|those|other|ground|groun|false)/u;
/** Disputes of an opinion that answer no charge. */
const NO_ANSWER = new Set(["denied/disagree", "denied/question", "denied/challenge", "denied/contest"]);

/** A claim that denies a fact: a negated one of that fact, or a claim of the fact `denial`, made by its source. */
export interface Contradiction {
  readonly resolved: ResolvedClaim;
  readonly denial?: Fact;
}

/**
 * What denies each fact that something asserts, by the fact's id; facts that nothing denies are left out. A claim of the
 * same fact denies it that is negated and speaks of the same: what would not be, or is not to be, is no rival of what
 * was. Nobody denies what he says himself. Another actor D denies X where a document asserts it, and
 * - X is a happening ("Ruritania denied the raid"): facts that join D and X, unless D alone says so;
 * - X is an actor, whose claim it is ("Ruritania denied Sylvania's charge"): accusations of X against D, and what X says
 *   of D near the denial.
 */
export function findContradictions(
  facts: readonly Fact[],
  entities: ReadonlyMap<string, Entity>,
  textOf: (resolved: ResolvedClaim) => string,
): Map<string, readonly Contradiction[]> {
  const speaksFor = whomTheySpeakFor(facts);
  const denials = findDenials(facts, speaksFor);
  const rivals = findRivals(facts, { speaksFor, kindOf: (id) => entities.get(id)?.kind });
  const retorts = findRetorts(facts);
  const found = new Map<string, readonly Contradiction[]>();
  for (const fact of facts) {
    if (asserted(fact).length === 0) continue;
    const negated = [...fact.claims, ...rivals(fact)]
      .filter((claim) => isRival(claim, fact))
      .map((resolved) => ({ resolved }));
    const others =
      fact.relation === DENIAL
        ? []
        : [
            ...deniedByOthers(denials, fact, { entities, textOf, speaksFor }),
            ...retorts(fact).map(([resolved, denial]) => ({ resolved, denial })),
          ];
    // Who says that it is not so denies, in the same words, whoever says that it is.
    const own = others.filter(({ resolved }) => !negated.some((rival) => isSameDenial(rival.resolved, resolved)));
    if (negated.length + own.length > 0) found.set(fact.id, [...negated, ...own]);
  }
  return found;
}

const isSameDenial = (rival: ResolvedClaim, { claim }: ResolvedClaim): boolean =>
  rival.claim.doc === claim.doc && rival.claim.evidence.start === claim.evidence.start;

/** The facts by which each denier denies each denied, so that a much-denied actor costs no more than another. */
interface Denials {
  readonly own: ReadonlyMap<string, Fact>;
  /** Those of whoever speaks for somebody: his minister's. */
  readonly spokenFor: ReadonlyMap<string, readonly Fact[]>;
  /** Accusations, by accuser and accused. */
  readonly charges: ReadonlyMap<string, readonly Fact[]>;
}

function findDenials(facts: readonly Fact[], speaksFor: (id: string) => readonly string[]): Denials {
  const own = new Map<string, Fact>();
  const spokenFor = new Map<string, Fact[]>();
  const charges = new Map<string, Fact[]>();
  const add = (map: Map<string, Fact[]>, key: string, fact: Fact): void => {
    const list = map.get(key);
    if (list) list.push(fact);
    else map.set(key, [fact]);
  };
  for (const fact of facts) {
    if (asserted(fact).length === 0) continue;
    if (relationOf(fact.relation).plover === "ACCUSE") add(charges, pair(fact.source, fact.target), fact);
    if (fact.relation !== DENIAL) continue;
    own.set(pair(fact.source, fact.target), fact);
    for (const body of speaksFor(fact.source)) add(spokenFor, pair(body, fact.target), fact);
  }
  return { own, spokenFor, charges };
}

interface DenialContext {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly textOf: (resolved: ResolvedClaim) => string;
  readonly speaksFor: (id: string) => readonly string[];
}

/** The claims by which the actors at a fact's ends, or who speak for them, deny it, each once. */
function deniedByOthers(denials: Denials, fact: Fact, { entities, textOf, speaksFor }: DenialContext): Contradiction[] {
  const found = new Map<ResolvedClaim, Contradiction>();
  const add = (denial: Fact | undefined, claims: readonly ResolvedClaim[]): void => {
    if (denial) for (const resolved of claims) found.set(resolved, { resolved, denial });
  };
  const denialsOf = (denier: string, denied: string): readonly Fact[] => {
    const own = [denier, ...speaksFor(denier)].flatMap((id) => denials.own.get(pair(id, denied)) ?? []);
    return [...own, ...(denials.spokenFor.get(pair(denier, denied)) ?? [])];
  };
  const isAnswerTo = (charged: Fact, ends: readonly string[]): ((answer: ResolvedClaim) => boolean) => {
    const names = ends.flatMap((id) => namesOf(entities.get(id)));
    return (answer) => asserted(charged).some((charge) => answers(answer, charge, names, textOf));
  };
  // A charge against himself he denies for himself, and not for his side.
  const answersFor = (denier: string, denial: Fact): readonly ResolvedClaim[] => {
    const own = denial.source === denier ? [] : (denials.charges.get(pair(denial.target, denial.source)) ?? []);
    return asserted(denial).filter(
      (answer) =>
        denial.source === denier ||
        (!isBeforeAll(answer, asserted(fact)) &&
          !own.some((charged) => isAnswerTo(charged, [denial.source, denial.target])(answer))),
    );
  };
  for (const [denier, other] of [
    [fact.source, fact.target],
    [fact.target, fact.source],
  ] as const) {
    for (const denial of denialsOf(denier, other)) {
      if (isActor(entities.get(other)) && isAccusation(fact, other))
        add(denial, answersFor(denier, denial).filter(isAnswerTo(fact, [denier, other])));
      else if (!isActor(entities.get(other)) && isDeedOf(fact, denier) && isSaidByOthers(fact, denial.source))
        add(denial, asserted(denial));
    }
    for (const said of asserted(fact)) {
      if (said.speaker === undefined || said.speaker === denier) continue;
      // "Ruritania denied Sylvania's charge" against "Ruritania shelled the town, Sylvania said".
      for (const answer of denialsOf(denier, said.speaker))
        if (answer.source !== said.speaker)
          add(
            answer,
            answersFor(denier, answer).filter((claim) => near(said, claim)),
          );
    }
  }
  return [...found.values()];
}

/** "Did not attend" against somebody else's "attended"; "would not attend" only against "will attend". */
function isRival({ claim, speaker }: ResolvedClaim, fact: Fact): boolean {
  if (claim.polarity !== "negated" || claim.modality === "hypothetical") return false;
  return asserted(fact).some(
    (other) =>
      (speaker === undefined || other.speaker !== speaker) &&
      other.claim.modality !== "hypothetical" &&
      (other.claim.modality === "planned") === (claim.modality === "planned"),
  );
}

/** "Ruritania denied the raid" against "Ruritania ordered the raid". */
const isSaidByOthers = (fact: Fact, denier: string): boolean =>
  asserted(fact).some(
    ({ speaker, claim }) => speaker !== denier && (claim.modality === "actual" || claim.modality === "possible"),
  );

/** Who denies a raid denies that he did it, and not that he condemned it or that it was in the valley. */
function isDeedOf(fact: Fact, denier: string): boolean {
  const { id, plover } = relationOf(fact.relation);
  const isWord =
    /^(?:demanded|concerns|held-in)$/u.test(id) || /^(?:ACCUSE|REJECT|SUPPORT|PROTEST)$/u.test(plover ?? "");
  return fact.source === denier && !isWord;
}

/** Whether a denial speaks of that charge: near it in one document, or elsewhere in some word of the same matter. */
function answers(
  answer: ResolvedClaim,
  charge: ResolvedClaim,
  names: readonly string[],
  textOf: (resolved: ResolvedClaim) => string,
): boolean {
  if (NO_ANSWER.has(answer.claim.rule) || charge.claim.modality === "hypothetical") return false;
  if (gap(answer, charge) <= NEAR_ANSWER) return true;
  const matter = matterOf(textOf(charge), names);
  return [...matterOf(textOf(answer), names)].some((stem) => matter.has(stem));
}

/** The stems of what a sentence speaks of besides those who are named. */
function matterOf(text: string, names: readonly string[]): Set<string> {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= STEM && !STATING.test(word) && !names.some((name) => word.startsWith(name)));
  return new Set(words.map((word) => word.slice(0, STEM)));
}

/** The stems of the words of somebody's names, so that "Ruritanian" is Ruritania's too. */
const namesOf = (entity: Entity | undefined): string[] =>
  entity === undefined
    ? []
    : [entity.label, ...entity.aliases].flatMap((name) =>
        fold(name)
          .split(/[^\p{L}\p{N}]+/u)
          .filter((word) => word.length >= 4)
          .map((word) => word.slice(0, STEM)),
      );

/** "Ruritania denied Sylvania's charge" against "Sylvania accused Ruritania". */
const isAccusation = (fact: Fact, accuser: string): boolean =>
  fact.source === accuser && relationOf(fact.relation).plover === "ACCUSE";

const pair = (denier: string, denied: string): string => JSON.stringify([denier, denied]);

const asserted = (fact: Fact): readonly ResolvedClaim[] =>
  fact.claims.filter(({ claim }) => claim.polarity === "asserted");

/** Whether a document that makes a charge makes it only after this answer: the answer is to another. */
const isBeforeAll = ({ claim: answer }: ResolvedClaim, charges: readonly ResolvedClaim[]): boolean => {
  const here = charges.filter(({ claim }) => claim.doc === answer.doc);
  return here.length > 0 && here.every(({ claim }) => claim.evidence.start > answer.evidence.start);
};

const isActor = (entity: Entity | undefined): boolean =>
  entity?.kind === "person" || entity?.kind === "state" || entity?.kind === "organization";

const near = (a: ResolvedClaim, b: ResolvedClaim): boolean => gap(a, b) <= NEAR;

/** Characters between two claims; infinitely many between those of two documents. */
function gap({ claim: a }: ResolvedClaim, { claim: b }: ResolvedClaim): number {
  if (a.doc !== b.doc) return Infinity;
  return Math.max(a.evidence.start, b.evidence.start) - Math.min(a.evidence.end, b.evidence.end);
}
