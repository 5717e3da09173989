import type { Modality } from "../../../model/index.ts";
import { words } from "../lexicon/words.ts";
import { isUnsaid } from "../manner/modality.ts";
import type { Happening } from "../happenings/happening.ts";
import type { Referent } from "../reference/referents.ts";
import { ancestors, caseOf, childrenBy, headAt, isNoun, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { isDoersOwn, isOwnDeed } from "./doers.ts";
import type { End } from "./ends.ts";
import { isOfLand } from "./mistaken-ends.ts";

/** A happening that nothing tells from others of its sort is no node: "talks", "a deal". */
export function isNode(end: End): boolean {
  if (end.kind === "actor") return true;
  const { happening } = end;
  const told =
    happening.told === true ||
    happening.content.size > 0 ||
    happening.ordinal !== undefined ||
    happening.place !== undefined ||
    (happening.kind === "proposal" && happening.mentions.some((m) => m.isDescribed)) ||
    happening.mentions.some((m) => m.label !== undefined);
  // "His plan", "her decision": whose it is does not say what it is; a meeting is told by who met.
  const fewest = happening.kind === "event" ? 2 : happening.kind === "proposal" ? Infinity : 1;
  const parties = happening.parties.length >= fewest;
  return (
    told ||
    parties ||
    (happening.kind === "event" && happening.date !== undefined && happening.date.value.length > 4) ||
    // "The truce of 1991" is one of its own; "a deal on Monday" may be any.
    (happening.kind === "agreement" && happening.date !== undefined && happening.mentions.some((m) => m.isDescribed))
  );
}

/** "The African Union summit" is named for who holds it: that the Union attends says nothing. */
export function isTautology(claim: ClaimDraft): boolean {
  const { source, target, rule, relation, at } = claim;
  if (relation.id !== "attended" || source.kind !== "actor" || target.kind !== "happening") return false;
  const { referent } = source.actor;
  if (referent.kind !== "organization") return false;
  if (rule === "attended/party") return target.happening.parties.length === 1;
  // "The gathering of the Andean Union".
  const { mention } = target;
  return (
    mention !== undefined &&
    mention.head === at &&
    target.happening.parties.length < 2 &&
    referent.drafts.some((d) => d.tree === mention.tree && d.first > mention.head && d.last <= mention.last)
  );
}

/** What several have to do with a proposal makes it one: "the league's proposal", which one accepts and another rejects. */
const WEIGHING = new Set(["accepted", "rejected", "supported", "proposed"]);

/** Marks proposals, known by no more than whose they are, on which at least two others take a stand, as told well enough. */
export function tellWeighed(claims: readonly ClaimDraft[]): void {
  const stands = new Map<Happening, Set<Referent>>();
  for (const { relation, source, target } of claims) {
    if (!WEIGHING.has(relation.id) || target.kind !== "happening" || source.kind !== "actor") continue;
    const { happening } = target;
    if (happening.kind !== "proposal" || happening.parties.length !== 1) continue;
    if (happening.parties.includes(source.actor.referent)) continue;
    stands.set(happening, (stands.get(happening) ?? new Set()).add(source.actor.referent));
  }
  for (const [happening, actors] of stands) if (actors.size > 1) happening.told = true;
}

const STANDING_FOR = new Set(["rejected", "denied", "blamed", "supported"]);
/** Deeds that are their doer's: who condemns the raids of Ruritania blames it. */
const DEEDS = new Set(["blamed"]);

/** Whoever made an offer or did a deed that is no node stands for it: "rejected Ruritania's offer" rejects Ruritania. */
export function withStandIn(claim: ClaimDraft): ClaimDraft {
  const { target, relation } = claim;
  if (target.kind === "actor" || isNode(target) || !STANDING_FOR.has(relation.id)) return claim;
  // "Rejects the Ruritania budget deal": it is nobody's offer.
  if (relation.id === "rejected" && target.mention && isOfLand(lemmaAt(target.mention.tree, target.mention.head)))
    return claim;
  const [maker, other] = target.happening.parties;
  if (!maker || other || !relation.target.includes(maker.kind)) return claim;
  if (
    target.happening.kind === "event"
      ? !isDeedOf(maker, target) || !DEEDS.has(relation.id)
      : target.happening.kind !== "proposal"
  )
    return claim;
  return {
    ...claim,
    target: { kind: "actor", actor: { referent: maker, confidence: 0.8 }, tree: target.tree, at: target.at },
  };
}

function isDeedOf(doer: Referent, { mention }: End & { kind: "happening" }): boolean {
  return mention !== undefined && isDoersOwn(mention, doer) && isOwnDeed(lemmaAt(mention.tree, mention.head));
}

/** Verbs and nouns of wishing: who is to come to a meeting that somebody only wishes for has not taken part in it. */
const WISHING = words(
  "ask demand seek want propose call suggest urge request hope appeal offer invite proposal demand offer request",
);

/** Whether a claim says no more than that somebody should, or wishes that one did, or will not say that it is so. */
export function isMereWish(claim: ClaimDraft, modality: Modality): boolean {
  const { tree, at, relation, rule } = claim;
  if (relation.standing === undefined && isUnsaid(tree, at)) return true;
  if (relation.id === "attended") {
    const isNamed = rule === "attended/party" || isNoun(tree, at);
    if (isNamed && (isPurpose(tree, at) || (modality !== "actual" && modality !== "planned"))) return true;
    return modality !== "actual" && ancestors(tree, at).some((i) => WISHING.has(lemmaAt(tree, i)));
  }
  return modality === "hypothetical" && isNorm(tree, at);
}

/** "A stepping stone to the summit", "an atmosphere for the summit", "another summit": none that has been held. */
function isPurpose(tree: Tree, noun: number): boolean {
  const above = headAt(tree, noun);
  const isFor =
    relAt(tree, noun) === "nmod" && /^(?:for|to|towards?)$/u.test(caseOf(tree, noun)) && isNoun(tree, above);
  return isFor || childrenBy(tree, noun, "det").some((c) => /^(?:another|any)$/u.test(lowerAt(tree, c)));
}

/** "X should act to maintain the sanctions": what one should do for; "X should maintain them" itself is a claim of sorts. */
function isNorm(tree: Tree, at: number): boolean {
  for (let i = at, depth = 0; i >= 0 && depth < 4; depth++) {
    if (i !== at && childrenBy(tree, i, "aux").some((c) => /^(?:should|ought|must)$/u.test(lowerAt(tree, c))))
      return true;
    if (!["xcomp", "advcl", "obj", "conj"].includes(relAt(tree, i))) return false;
    i = headAt(tree, i);
  }
  return false;
}
