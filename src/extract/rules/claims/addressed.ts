import type { Kind } from "../../../model/index.ts";
import { relationOf, type Relation } from "../../../ontology/index.ts";
import { words } from "../lexicon/words.ts";
import { isNegated } from "../manner/index.ts";
import { caseOf, childrenBy, conjuncts, headAt, isVerb, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";
import type { AccusationHost } from "./accusations.ts";
import { subjectsOf } from "./arguments.ts";
import { isInfinitive } from "./voice.ts";
import { ownersOf } from "./belongings.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { isDuty } from "./conditions.ts";
import type { End } from "./ends.ts";
import { threatenedIn } from "./reached.ts";
import { isOneSide } from "./sides.ts";

const DEMANDED = relationOf("demanded");
const THREATENED = relationOf("threatened");
const ADDRESSED: readonly Kind[] = ["person", "state", "organization"];

const BEARING = words("face pay suffer regret bear meet incur receive expect");
const CONSEQUENCES = words(
  "consequence price cost punishment retaliation retribution reprisal response sanction isolation wrath repercussion penalty action war defeat destruction",
);
const HARMING = words(
  "strike hit retaliate punish destroy crush avenge hunt eliminate defeat annihilate obliterate overthrow topple",
);
const UNANSWERED = /^(?:unanswered|unpunished|unchallenged|unavenged)$/u;
const TO_COME = /^(?:will|would|shall|must|should|['’](?:ll|d))$/u;

/**
 * What a speaker says that somebody has to do is asked of him: "“Sylvania must leave”, the premier said"; what he says
 * that will befall him is a threat: "said that Sylvania would pay a heavy price", "said it would shell Sylvania".
 */
export function addressedClaims(
  trees: readonly Tree[],
  claims: readonly ClaimDraft[],
  host: AccusationHost,
): ClaimDraft[] {
  return [
    ...trees.flatMap((tree) =>
      tree.tokens.flatMap((_, at) => [...addressedAt(tree, at, host), ...harmedBy(tree, at, host)]),
    ),
    ...claims.flatMap((claim) => announced(claim, host)),
  ];
}

function addressedAt(tree: Tree, at: number, host: AccusationHost): ClaimDraft[] {
  const relation = dutyOf(tree, at).length > 0 ? DEMANDED : isConsequence(tree, at) ? THREATENED : undefined;
  if (!relation) return [];
  const named =
    relation === DEMANDED ? dutyOf(tree, at) : childrenBy(tree, at, "nsubj").flatMap((s) => conjuncts(tree, s));
  const targets = named.flatMap((i) => addresseesAt(tree, i, relation, host));
  return targets.length === 0 ? [] : saidTo(relation, targets, tree, at, host);
}

/** "Said it would retaliate against X", "“We will destroy X”": of his own side. */
function harmedBy(tree: Tree, at: number, host: AccusationHost): ClaimDraft[] {
  if (!isVerb(tree, at) || !HARMING.has(lemmaAt(tree, at)) || !isAnnounced(tree, at)) return [];
  const subjects = subjectsOf(tree, at);
  const targets = threatenedIn(tree, at, (i) => host.reader.read(tree, i, ADDRESSED));
  return saidTo(THREATENED, targets, tree, at, host).filter(({ source }) =>
    subjects.some(
      (s) =>
        /^(?:it|they|we|i)$/u.test(lowerAt(tree, s)) ||
        host.reader.read(tree, s, ADDRESSED).some((end) => isOneSide(source, end)),
    ),
  );
}

function addresseesAt(tree: Tree, i: number, relation: Relation, host: AccusationHost): End[] {
  if (/^(?:it|they|we|i|you)$/u.test(lowerAt(tree, i)) || isHisOwn(tree, i)) return [];
  const own = host.reader.read(tree, i, ADDRESSED);
  if (own.length > 0 || relation === DEMANDED) return own;
  // "X's aggression will not go unanswered".
  return ownersOf(tree, i, "blamed", host.resolver)
    .filter(({ referent }) => ADDRESSED.includes(referent.kind))
    .map((actor) => ({ kind: "actor", actor, tree, at: i }));
}

/** "His side had to do more": nobody asks others by that. */
function isHisOwn(tree: Tree, i: number): boolean {
  return childrenBy(tree, i, "nmod:poss").some((c) => tree.tokens[c]?.upos === "PRON");
}

function saidTo(
  relation: Relation,
  targets: readonly End[],
  tree: Tree,
  at: number,
  host: AccusationHost,
): ClaimDraft[] {
  const speaker = host.speakerOf(tree, at);
  if (!speaker?.actor || !ADDRESSED.includes(speaker.actor.referent.kind)) return [];
  if (speaker.actor.referent.known?.type === "media") return [];
  const source: End = { kind: "actor", actor: speaker.actor, tree: speaker.tree, at: speaker.at };
  return targets
    .filter((target) => !isOneSide(source, target))
    .map((target) => ({
      relation,
      source,
      target,
      tree,
      at,
      rule: `${relation.id}/said-to`,
      confidence: 0.65,
      isOwnSpeech: true,
    }));
}

/** Whose duty the clause speaks of: "X must leave", "it is time for X to leave", "it is up to X to leave". */
function dutyOf(tree: Tree, at: number): number[] {
  if (isDuty(tree, at)) {
    const helpers = childrenBy(tree, at, "aux");
    const subjects = childrenBy(tree, at, "nsubj");
    // "Should X leave?", "X must have left".
    const isAsked = helpers.some((h) => subjects.some((s) => h < s));
    return isAsked || helpers.some((h) => lowerAt(tree, h) === "have")
      ? []
      : subjects.flatMap((s) => conjuncts(tree, s));
  }
  if (!isVerb(tree, at) || !isInfinitive(tree, at)) return [];
  const above = headAt(tree, at);
  if (childrenBy(tree, above, "cop").length === 0 || isNegated(tree, above)) return [];
  if (/^up to$/u.test(caseOf(tree, above))) return conjuncts(tree, above);
  if (!/^(?:time|duty|responsibility|obligation|turn)$/u.test(lemmaAt(tree, above))) return [];
  const marked = childrenBy(tree, above, "nmod", "obl").filter(
    (c) => c < at && (caseOf(tree, c) === "for" || lowerAt(tree, c - 1) === "for"),
  );
  return [...marked, ...childrenBy(tree, at, "nsubj")].flatMap((c) => conjuncts(tree, c));
}

function isConsequence(tree: Tree, at: number): boolean {
  if (!isVerb(tree, at) || !childrenBy(tree, at, "aux").some((c) => TO_COME.test(lowerAt(tree, c)))) return false;
  if (lemmaAt(tree, at) === "go")
    return (
      isNegated(tree, at) && childrenBy(tree, at, "xcomp", "advmod").some((c) => UNANSWERED.test(lowerAt(tree, c)))
    );
  return (
    BEARING.has(lemmaAt(tree, at)) &&
    !isNegated(tree, at) &&
    childrenBy(tree, at, "obj").some((o) => CONSEQUENCES.has(lemmaAt(tree, o)))
  );
}

/** "Said it would shell X": who says so of his own deed threatens X with it. */
function announced(claim: ClaimDraft, host: AccusationHost): ClaimDraft[] {
  const { tree, at } = claim;
  if (claim.relation.id !== "attacked" || claim.target.kind !== "actor" || !claim.trigger) return [];
  if (!("verb" in claim.trigger) || !isAnnounced(tree, at)) return [];
  return saidTo(THREATENED, [claim.target], tree, at, host).filter(({ source }) => isOneSide(source, claim.source));
}

function isAnnounced(tree: Tree, at: number): boolean {
  const governor = relAt(tree, at) === "xcomp" || relAt(tree, at) === "obj" ? headAt(tree, at) : at;
  return [at, governor].some(
    (i) =>
      !isNegated(tree, i) &&
      childrenBy(tree, i, "aux").some((c) => /^(?:will|would|shall|['’](?:ll|d))$/u.test(lowerAt(tree, c))),
  );
}
