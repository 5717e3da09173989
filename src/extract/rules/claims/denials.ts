import type { Kind } from "../../../model/index.ts";
import { relationOf } from "../../../ontology/index.ts";
import { words } from "../lexicon/words.ts";
import { isNegated } from "../manner/index.ts";
import { childrenBy, isVerb, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";
import type { AccusationHost } from "./accusations.ts";
import { objectsOf, subjectsOf } from "./arguments.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { disclaimers } from "./disclaimers.ts";
import { isSameEnd, type End } from "./ends.ts";
import { isOneSide } from "./sides.ts";

/** Verbs of denying, with a clause or "it" for what is denied. */
const DENYING = words("deny refute rebut dispute dismiss reject contest repudiate");
/** Of those, the ones that deny whatever stands after them; the others only a charge. */
const PLAIN = words("deny refute rebut");
const CHARGES = words(
  "claim charge accusation allegation criticism report assertion suggestion contention complaint verdict finding it this that them",
);
/** What one denies to have had: "denied any involvement", "denies ties to the rebels". */
const SHARES = words("involvement role part responsibility link tie connection complicity wrongdoing knowledge hand");
/** Sentences back in which the charge stands. */
const REACH = 3;
const SAYERS: readonly Kind[] = ["person", "state", "organization"];

/**
 * "X accused Y. Y denied it", "Y rejected the accusation", "a charge that Y denies": X, whose charge against Y is the last
 * before. `claims` are those that the sentences make otherwise.
 */
export function denialClaims(
  trees: readonly Tree[],
  claims: readonly ClaimDraft[],
  host: AccusationHost,
): ClaimDraft[] {
  const relation = relationOf("denied");
  const charges = claims.filter((claim) => claim.relation.id === "blamed");
  const denials = trees.flatMap((tree) =>
    tree.tokens.flatMap((token, at): ClaimDraft[] => {
      if (token.upos !== "VERB" || !DENYING.has(lemmaAt(tree, at)) || !isBare(tree, at)) return [];
      if (
        claims.some(
          (c) =>
            c.tree === tree &&
            c.at === at &&
            (c.relation.id === "denied" || c.relation.id === "rejected") &&
            // What is denied says nothing of whose charge it is.
            !(c.target.kind === "happening" && c.target.mention?.nounClass.family === "claim"),
        )
      )
        return [];
      return deniersOf(tree, at)
        .flatMap((s) => host.reader.read(tree, s, relation.source))
        .flatMap((source): ClaimDraft[] => {
          const accuser = chargeAgainst(source, tree, at, charges)?.source ?? sayerAbout(source, trees, tree, at, host);
          if (!accuser || isSameEnd(accuser, source)) return [];
          const target: End = { ...accuser, tree, at };
          return [{ relation, source, target, tree, at, rule: `denied/${lemmaAt(tree, at)}-it`, confidence: 0.7 }];
        });
    }),
  );
  return [...denials, ...disclaimers(trees, host)];
}

/** Who denies; in "a charge Peru denies" what it denies may have been taken for who does. */
function deniersOf(tree: Tree, verb: number): number[] {
  return subjectsOf(tree, verb).filter((s) => !isCharge(tree, s));
}

function isCharge(tree: Tree, i: number): boolean {
  return (
    CHARGES.has(lemmaAt(tree, i)) || CHARGES.has(lowerAt(tree, i)) || /^(?:something|which)$/u.test(lowerAt(tree, i))
  );
}

/** Whether what is denied is named no further than "it", "the claim", "that it was to blame". */
function isBare(tree: Tree, verb: number): boolean {
  // "Denies that", which is no relative pronoun here.
  const objects = [...objectsOf(tree, verb), ...childrenBy(tree, verb, "obj").filter((o) => o > verb)];
  if (objects.some((o) => childrenBy(tree, o, "nmod:poss").length > 0)) return false;
  if (objects.some((o) => isCharge(tree, o))) return true;
  if (childrenBy(tree, verb, "nsubj").length > 1 && childrenBy(tree, verb, "nsubj").some((s) => isCharge(tree, s)))
    return true;
  if (!PLAIN.has(lemmaAt(tree, verb))) return false;
  if (objects.some((o) => SHARES.has(lemmaAt(tree, o)))) return true;
  return objects.length === 0 ? childrenBy(tree, verb, "ccomp", "xcomp").length > 0 : false;
}

function chargeAgainst(denier: End, tree: Tree, at: number, charges: readonly ClaimDraft[]): ClaimDraft | undefined {
  const before = charges.filter(
    (c) => (c.tree.index < tree.index && c.tree.index >= tree.index - REACH) || (c.tree === tree && c.at < at),
  );
  return before.findLast((c) => isOneSide(denier, c.target) && !isOneSide(denier, c.source));
}

/** "X says Y's troops crossed the border. Y denied it": who said something of Y in this sentence or the one before. */
function sayerAbout(
  denier: End,
  trees: readonly Tree[],
  tree: Tree,
  at: number,
  host: AccusationHost,
): End | undefined {
  const near = trees.filter(
    ({ index, block }) => index === tree.index || (index === tree.index - 1 && block === tree.block),
  );
  for (const other of near.toReversed()) {
    const verbs = other.tokens.map((_, i) => i).filter((i) => (other !== tree || i < at) && isSaid(other, i));
    for (const verb of verbs.toReversed()) {
      const speaker = host.speakerOf(other, verb);
      if (!speaker?.actor || !SAYERS.includes(speaker.actor.referent.kind)) continue;
      const sayer: End = { kind: "actor", actor: speaker.actor, tree: speaker.tree, at: speaker.at };
      if (isOneSide(denier, sayer)) continue;
      const about = subjectsOf(other, verb).flatMap((s) => host.reader.read(other, s, SAYERS));
      if (about.some((end) => isOneSide(denier, end))) return sayer;
    }
  }
  return undefined;
}

function isSaid(tree: Tree, i: number): boolean {
  return isVerb(tree, i) && !isNegated(tree, i) && /^(?:ccomp|parataxis|root|conj|advcl)$/u.test(relAt(tree, i));
}
