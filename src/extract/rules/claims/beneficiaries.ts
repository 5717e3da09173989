import { words } from "../lexicon/words.ts";
import { lemmaAt, type Tree } from "../tree.ts";
import { objectsOf } from "./arguments.ts";
import { purposesOf } from "./governed-clauses.ts";
import { obliquesOf } from "./obliques.ts";

const HELPING = words("help support back aid assist defend protect bolster reinforce rescue");
const FIGHTING = words("fight work serve battle");
const BESIDE = ["for", "alongside", "with", "on behalf of", "on the side of"];

/** Whom something is done to help: "sent troops to back X", "sent mercenaries to fight for X". */
export function beneficiariesOf(tree: Tree, verb: number): number[] {
  return purposesOf(tree, verb).flatMap((purpose) => {
    const lemma = lemmaAt(tree, purpose);
    if (HELPING.has(lemma)) return objectsOf(tree, purpose);
    return FIGHTING.has(lemma) ? BESIDE.flatMap((word) => obliquesOf(tree, purpose, word)) : [];
  });
}
