import { objectsOf, subjectsOf } from "../claims/arguments.ts";
import { words } from "../lexicon/words.ts";
import {
  caseOf,
  childBy,
  childrenBy,
  conjuncts,
  headAt,
  isNoun,
  isVerb,
  lemmaAt,
  lowerAt,
  relAt,
  type Tree,
} from "../tree.ts";

/** Somebody who is in a place, or comes to it, for a meeting: "X is in Tarn for talks", "flew to Tarn for the summit". */
export interface Coming {
  /** The tokens of those who came. */
  readonly guests: readonly number[];
  /** The preposition before the place, or the place itself where the verb takes it as its object ("visited Tarn for"). */
  readonly where: { readonly preposition: number } | { readonly object: number };
}

const COMING = words("arrive travel fly come go head return gather assemble convene land stop visit descend converge");
/** "His arrival in Tarn for talks". */
const ARRIVAL = words("arrival visit trip journey stop stopover");
/** "For the opening of the conference", "for a day of talks". */
const PARTS = words(
  "opening start beginning close closing conclusion end day round series session resumption couple week",
);
const PLACE_CASES = /^(?:in|at|to|into)$/u;

/** Who is where for the meeting that the noun at `head` names; undefined where the sentence does not say. */
export function comingFor(tree: Tree, head: number): Coming | undefined {
  const top = wholeOf(tree, head);
  if (caseOf(tree, top) !== "for" || !["obl", "nmod"].includes(relAt(tree, top))) return undefined;
  const above = headAt(tree, top);
  // "Is in Tarn for talks", and where the parser hung the talks from the place that somebody came to.
  const isPlace = isNoun(tree, above) && PLACE_CASES.test(caseOf(tree, above));
  if (isPlace && childBy(tree, above, "cop") !== undefined)
    return comingOf(
      tree,
      above,
      childrenBy(tree, above, "nsubj").flatMap((s) => conjuncts(tree, s)),
    );
  const governor = isPlace ? headAt(tree, above) : above;
  if (isVerb(tree, governor) && COMING.has(lemmaAt(tree, governor))) {
    const guests = subjectsOf(tree, governor);
    const place = childrenBy(tree, governor, "obl").find((c) => c < top && PLACE_CASES.test(caseOf(tree, c)));
    if (place !== undefined) return comingOf(tree, place, guests);
    const [object] = objectsOf(tree, governor).filter((o) => o < top);
    return object === undefined || lemmaAt(tree, governor) !== "visit" ? undefined : { guests, where: { object } };
  }
  if (!isNoun(tree, governor) || !ARRIVAL.has(lemmaAt(tree, governor))) return undefined;
  const place = childrenBy(tree, governor, "nmod").find((c) => c < top && PLACE_CASES.test(caseOf(tree, c)));
  const guests = childrenBy(tree, governor, "nmod:poss").flatMap((c) => conjuncts(tree, c));
  return place === undefined ? undefined : comingOf(tree, place, guests);
}

function comingOf(tree: Tree, place: number, guests: readonly number[]): Coming | undefined {
  const preposition = childrenBy(tree, place, "case").at(-1);
  return preposition === undefined ? undefined : { guests, where: { preposition } };
}

function wholeOf(tree: Tree, head: number): number {
  const above = headAt(tree, head);
  const isPart = relAt(tree, head) === "nmod" && caseOf(tree, head) === "of" && PARTS.has(lemmaAt(tree, above));
  return isPart && !/^(?:its|their)$/u.test(lowerAt(tree, head - 1)) ? above : head;
}
