import { relationOf, type Relation } from "../../../ontology/index.ts";
import type { Cover } from "../mentions/cover.ts";
import { homesIn, mainState } from "../mentions/main-state.ts";
import type { Referents } from "../reference/referents.ts";
import { childrenBy, conjuncts, headAt, isVerb, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import type { EndReader } from "./ends.ts";
import { agentsOf, isPassive } from "./voice.ts";

/** What a state's own officers and courts do to somebody, where nobody else is said to. */
const BY_RELATION: readonly { readonly relation: Relation; readonly verbs: RegExp }[] = [
  { relation: relationOf("detained"), verbs: /^(?:arrest|detain|jail|imprison|incarcerate)$/u },
  { relation: relationOf("blamed"), verbs: /^(?:charge|indict|convict|prosecute)$/u },
];

/**
 * "The poet was arrested on Friday and charged with treason", in a text about one state and a sentence about no other:
 * that state has him, and accuses him.
 */
export function custodyClaims(
  trees: readonly Tree[],
  { cover, referents }: { readonly cover: Cover; readonly referents: Referents },
  reader: EndReader,
): ClaimDraft[] {
  const main = mainState(homesIn(trees, cover));
  const state = main && referents.of(main);
  if (!main || !state) return [];
  return trees.flatMap((tree) => {
    const homes = homesIn([tree], cover);
    if (homes.some((home) => home.state !== main.known?.country)) return [];
    return tree.tokens.flatMap((_, verb) => {
      const row = isVerb(tree, verb) ? BY_RELATION.find(({ verbs }) => verbs.test(lemmaAt(tree, verb))) : undefined;
      if (!row || !isPassive(tree, verb) || agentsOf(tree, verb).length > 0) return [];
      return namedPatients(tree, verb)
        .flatMap((o) => reader.read(tree, o, ["person"]))
        .map((target): ClaimDraft => ({
          relation: row.relation,
          source: { kind: "actor", actor: { referent: state, confidence: 0.8 }, tree, at: verb },
          target,
          tree,
          at: verb,
          rule: `${row.relation.id}/state`,
          confidence: 0.6,
        }));
    });
  });
}

/** By name, and right beside the verb: whom "he" stands for, and when that was, is less sure. */
function namedPatients(tree: Tree, verb: number): number[] {
  return childrenBy(tree, verb, "nsubj:pass")
    .map((s) => (lowerAt(tree, s) === "who" && relAt(tree, verb) === "acl" ? headAt(tree, verb) : s))
    .flatMap((s) => conjuncts(tree, s).filter((c) => c < verb))
    .filter((s) => tree.tokens[s]?.upos === "PROPN");
}
