import { possessorsOf } from "../claims/arguments.ts";
import { words } from "../lexicon/words.ts";
import { caseOf, childrenBy, conjuncts, headAt, lemmaAt, lowerAt, type Tree } from "../tree.ts";
import type { Actor, Resolver } from "./actor.ts";

/** What somebody has written, in which he speaks. */
const WRITINGS = words("report statement letter study inquiry investigation document survey paper");
/** Sentences back in which it is said whose it is. */
const REACH = 8;
/** Who it was is said elsewhere. */
const CERTAINTY = 0.75;

/**
 * The same resolver, for which "the report" also stands for whoever was said to have made the last one: "a report by the
 * league … the report accused Ruritania".
 */
export function withMakers(resolver: Resolver, trees: readonly Tree[]): Resolver {
  return {
    ...resolver,
    actorsAt(tree, i) {
      const own = resolver.actorsAt(tree, i);
      return own.length > 0 || !isTheWriting(tree, i) ? own : makersBefore(resolver, trees, tree, i);
    },
  };
}

/** "The report said", "the 40-page report", and not "the report on the strike by X"; who rejects it rejects a text. */
function isTheWriting(tree: Tree, i: number): boolean {
  return (
    tree.tokens[i]?.upos === "NOUN" &&
    (tree.tokens[i]?.deprel === "nsubj" ||
      // "“…”, reads the statement".
      (tree.tokens[i]?.deprel === "obj" && lemmaAt(tree, headAt(tree, i)) === "read" && headAt(tree, i) < i)) &&
    WRITINGS.has(lowerAt(tree, i)) &&
    childrenBy(tree, i, "det").some((d) => lowerAt(tree, d) === "the") &&
    childrenBy(tree, i, "nmod:poss", "nmod", "compound").length === 0
  );
}

function makersBefore(resolver: Resolver, trees: readonly Tree[], tree: Tree, i: number): readonly Actor[] {
  const word = lemmaAt(tree, i);
  for (let index = tree.index; index >= Math.max(0, tree.index - REACH); index--) {
    const before = trees[index];
    if (!before) continue;
    for (let at = index === tree.index ? i - 1 : before.tokens.length - 1; at >= 0; at--) {
      if (lemmaAt(before, at) !== word || before.tokens[at]?.upos !== "NOUN") continue;
      const makers = makersAt(before, at)
        .flatMap((c) => resolver.actorsAt(before, c))
        .filter(
          ({ referent }) => referent.kind === "organization" || referent.kind === "person" || referent.kind === "state",
        );
      if (makers.length > 0)
        return makers.slice(0, 1).map((maker) => ({ ...maker, confidence: maker.confidence * CERTAINTY }));
    }
  }
  return [];
}

/** "X's report", "a report by X", "issued a report": whose it is. */
function makersAt(tree: Tree, noun: number): number[] {
  const of = childrenBy(tree, noun, "nmod").filter((c) => caseOf(tree, c) === "of" && tree.tokens[c]?.upos === "PROPN");
  const own = possessorsOf(tree, noun);
  return own.length > 0 ? own : of.flatMap((c) => conjuncts(tree, c));
}
