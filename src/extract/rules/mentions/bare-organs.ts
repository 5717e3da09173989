import { relAt, lowerAt, type Tree } from "../tree.ts";
import type { Cover } from "./cover.ts";
import type { Draft } from "./draft.ts";
import { organAt } from "./organs.ts";
import { isHomeOf, mainState } from "./main-state.ts";

/**
 * Organs that a passage names without their state: "the army", "its foreign ministry", "the transitional government".
 * They are of the state that "its" means, or of the one that the document is about. They are known by that state's name
 * where the document gives it elsewhere, and are no nodes unless something is said of them.
 */
export function findBareOrgans(trees: readonly Tree[], cover: Cover): Draft[] {
  const main = mainState(trees.flatMap((tree) => cover.in(tree).flatMap((draft) => isHomeOf(draft) ?? [])));
  return trees.flatMap((tree) =>
    tree.tokens.flatMap((_, i): Draft[] => {
      const whose = lowerAt(tree, i);
      if (!/^(?:the|its|their)$/u.test(whose)) return [];
      const owner = whose === "the" ? main : antecedent(tree, i, trees, cover);
      const organ = owner && organAt(tree, i + 1, owner);
      return organ && !cover.at(tree, organ.head) && !isOwned(tree, organ.last) ? [organ] : [];
    }),
  );
}

/** "The army of Sylvania", "the police in Zelna" have their owner after them. */
function isOwned(tree: Tree, last: number): boolean {
  return /^(?:of|in)$/u.test(lowerAt(tree, last + 1)) && /^(?:the|\p{Lu}.*)$/u.test(tree.tokens[last + 2]?.text ?? "");
}

/** The state that "its" means: the subject before it in the sentence, or that of the sentence before. */
function antecedent(tree: Tree, i: number, trees: readonly Tree[], cover: Cover): Draft | undefined {
  const states = (other: Tree): Draft[] =>
    cover.in(other).filter((d) => d.kind === "state" && d.form !== "adjective" && (other !== tree || d.last < i));
  const own = states(tree);
  if (own.length > 0) return own.findLast((d) => relAt(tree, d.head) === "nsubj") ?? own.at(-1);
  const before = trees[tree.index - 1];
  if (!before || before.block !== tree.block) return undefined;
  const earlier = states(before);
  return earlier.find((d) => relAt(before, d.head) === "nsubj") ?? (earlier.length === 1 ? earlier[0] : undefined);
}
