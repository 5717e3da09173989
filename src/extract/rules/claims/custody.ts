import { relationOf } from "../../../ontology/index.ts";
import type { Cover } from "../mentions/cover.ts";
import { homesIn, mainState } from "../mentions/main-state.ts";
import type { Referents } from "../reference/referents.ts";
import { childrenBy, conjuncts, headAt, isVerb, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import type { EndReader } from "./ends.ts";
import { agentsOf, isPassive } from "./voice.ts";

const ARRESTS = /^(?:arrest|detain|jail|imprison|incarcerate)$/u;
/** No words say who did it: shown as weak. */
const INFERRED = 0.55;

/**
 * "The poet was arrested on Friday", in a text about one state and a sentence about no other: that state has him. Charges
 * and convictions are not read so: whoever holds somebody is a matter of fact, whoever accuses him must have said so.
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
      if (!isVerb(tree, verb) || !ARRESTS.test(lemmaAt(tree, verb)) || !isPassive(tree, verb)) return [];
      if (agentsOf(tree, verb).length > 0) return [];
      return namedPatients(tree, verb)
        .flatMap((o) => reader.read(tree, o, ["person"]))
        .map((target): ClaimDraft => ({
          relation: relationOf("detained"),
          source: { kind: "actor", actor: { referent: state, confidence: 0.8 }, tree, at: verb },
          target,
          tree,
          at: verb,
          rule: "detained/state",
          confidence: INFERRED,
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
