import { relationOf } from "../../../ontology/index.ts";
import { words } from "../lexicon/words.ts";
import { childrenBy, lemmaAt, lowerAt, type Tree } from "../tree.ts";
import { objectsOf, subjectsOf } from "./arguments.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { isSameEnd, type End, type EndReader } from "./ends.ts";
import { isOneSide } from "./sides.ts";

/** Verbs of denying, with a clause or "it" for what is denied. */
const DENYING = words("deny refute rebut dispute dismiss reject contest repudiate");
/** Of those, the ones that deny whatever stands after them; the others only a charge. */
const PLAIN = words("deny refute rebut");
const CHARGES = words(
  "claim charge accusation allegation criticism report assertion suggestion contention complaint verdict finding it this that them",
);
/** Sentences back in which the charge stands. */
const REACH = 3;

/**
 * "X accused Y. Y denied it", "Y rejected the accusation", "a charge that Y denies": X, whose charge against Y is the last
 * before. `claims` are those that the sentences make otherwise.
 */
export function denialClaims(trees: readonly Tree[], claims: readonly ClaimDraft[], reader: EndReader): ClaimDraft[] {
  const denied = relationOf("denied");
  const charges = claims.filter(({ relation }) => relation.id === "blamed");
  if (charges.length === 0) return [];
  return trees.flatMap((tree) =>
    tree.tokens.flatMap((token, at): ClaimDraft[] => {
      if (token.upos !== "VERB" || !DENYING.has(lemmaAt(tree, at)) || !isBare(tree, at)) return [];
      if (
        claims.some(
          (c) => c.tree === tree && c.at === at && (c.relation.id === "denied" || c.relation.id === "rejected"),
        )
      )
        return [];
      return subjectsOf(tree, at)
        .flatMap((s) => reader.read(tree, s, denied.source))
        .flatMap((source): ClaimDraft[] => {
          const charge = chargeAgainst(source, tree, at, charges);
          if (!charge || isSameEnd(charge.source, source)) return [];
          const target: End = { ...charge.source, tree, at };
          return [
            { relation: denied, source, target, tree, at, rule: `denied/${lemmaAt(tree, at)}-it`, confidence: 0.7 },
          ];
        });
    }),
  );
}

/** Whether what is denied is named no further than "it", "the claim", "that it was to blame". */
function isBare(tree: Tree, verb: number): boolean {
  const objects = objectsOf(tree, verb);
  if (objects.some((o) => childrenBy(tree, o, "nmod:poss").length > 0)) return false;
  if (objects.some((o) => CHARGES.has(lemmaAt(tree, o)) || CHARGES.has(lowerAt(tree, o)))) return true;
  if (!PLAIN.has(lemmaAt(tree, verb))) return false;
  return objects.length === 0 ? childrenBy(tree, verb, "ccomp", "xcomp").length > 0 : false;
}

function chargeAgainst(denier: End, tree: Tree, at: number, charges: readonly ClaimDraft[]): ClaimDraft | undefined {
  const before = charges.filter(
    (c) => (c.tree.index < tree.index && c.tree.index >= tree.index - REACH) || (c.tree === tree && c.at < at),
  );
  return before.findLast((c) => isOneSide(denier, c.target) && !isOneSide(denier, c.source));
}
