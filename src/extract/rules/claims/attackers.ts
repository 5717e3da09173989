import { words } from "../lexicon/words.ts";
import { caseOf, childrenBy, conjuncts, lemmaAt, relAt, type Tree } from "../tree.ts";
import { possessorsOf, subjectsOf } from "./arguments.ts";
import { isPassive } from "./voice.ts";

const ATTACKS = words(
  "attack strike airstrike raid assault offensive incursion ambush bombardment bombing shelling barrage salvo fire missile rocket drone shell bomb mortar torpedo projectile airpower gunfire artillery jet warplane bomber gunship helicopter",
);
/** Before these a bare name is the doer's ("a Ruritania raid" is hardly a raid in Ruritania), before "bombing" a place's. */
const DOERS_OWN = words("strike airstrike raid offensive drone missile");

/** Whose the raid is that killed somebody: "Ruritanian raids killed X", "X was killed in a Ruritanian raid". */
export function attackersOf(tree: Tree, verb: number): number[] {
  const inside =
    isPassive(tree, verb) && subjectsOf(tree, verb).length === 0
      ? childrenBy(tree, verb, "obl").filter((c) => /^(?:in|during)$/u.test(caseOf(tree, c)))
      : [];
  return [...subjectsOf(tree, verb), ...inside]
    .flatMap((c) => conjuncts(tree, c))
    .filter((c) => ATTACKS.has(lemmaAt(tree, c)))
    .flatMap((noun) =>
      possessorsOf(tree, noun).filter(
        (owner) =>
          relAt(tree, owner) !== "compound" ||
          DOERS_OWN.has(lemmaAt(tree, noun)) ||
          owner > noun ||
          // "US attacks": its short form is its adjective.
          /^(?:U\.?S\.?|U\.?K\.?)$/u.test(tree.tokens[owner]?.text ?? ""),
      ),
    );
}
