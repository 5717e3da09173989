import { relationOf } from "../../../ontology/index.ts";
import { caseOf, childBy, childrenBy, conjuncts, type Tree } from "../tree.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { type EndReader, kindOf } from "./ends.ts";

const REJECTED = relationOf("rejected");
const BLAMED = relationOf("blamed");

/** "X is against the plan": X rejects it; who is against a war condemns it. */
export function stanceClaims(trees: readonly Tree[], reader: EndReader): ClaimDraft[] {
  return trees.flatMap((tree) =>
    tree.tokens.flatMap((_, at) => {
      if (childBy(tree, at, "cop") === undefined || caseOf(tree, at) !== "against") return [];
      const sources = childrenBy(tree, at, "nsubj")
        .flatMap((s) => conjuncts(tree, s))
        .flatMap((s) => reader.read(tree, s, REJECTED.source));
      const targets = conjuncts(tree, at).flatMap((i) => reader.read(tree, i, [...REJECTED.target, "event"]));
      return sources.flatMap((source) =>
        targets.map((target): ClaimDraft => {
          const relation = kindOf(target) === "event" ? BLAMED : REJECTED;
          return { relation, source, target, tree, at, rule: `${relation.id}/against`, confidence: 0.7 };
        }),
      );
    }),
  );
}
