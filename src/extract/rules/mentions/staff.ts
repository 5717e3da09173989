import { STAFF_HEADS } from "../lexicon/staff.ts";
import { lowerAt, type Tree } from "../tree.ts";
import type { Cover } from "./cover.ts";
import type { Draft } from "./draft.ts";
import type { OfficeShape } from "./office-shapes.ts";

/** More words than this between a body and one of its people are more than what he or she is there. */
const MOST_WORDS = 4;

/**
 * "Zelna University political scholar X", "the Farmers' Party's presidential nominee X": one of the people of the body
 * that is named before, whatever he or she is there.
 */
export function staffBefore(person: Draft, cover: Cover): OfficeShape | undefined {
  const { tree, first } = person;
  const end = first - 1;
  if (isNameOfThing(person)) return undefined;
  if (!STAFF_HEADS.has(lowerAt(tree, end)) || cover.at(tree, end)) return undefined;
  let at = end - 1;
  while (end - at <= MOST_WORDS && isPlainWord(tree, at) && !cover.at(tree, at)) at--;
  const isPossessor = /^['’]s?$/u.test(lowerAt(tree, at));
  const owner = cover.endingAt(tree, isPossessor ? at - 1 : at);
  return owner && isBody(owner) ? { owner, first: at + 1, last: end, rule: "office/staff" } : undefined;
}

/** "X, a physicist at Zelna University", "X, a field doctor with the Red Star": behind the name. */
export function staffAfter({ tree, last }: Draft, cover: Cover): OfficeShape | undefined {
  if (lowerAt(tree, last + 1) !== "," || !/^(?:an?|the)$/u.test(lowerAt(tree, last + 2))) return undefined;
  let at = last + 3;
  while (at - last <= MOST_WORDS + 3 && isPlainWord(tree, at + 1) && !cover.at(tree, at + 1)) at++;
  if (!STAFF_HEADS.has(lowerAt(tree, at)) || !/^(?:at|with|from|for|of|in)$/u.test(lowerAt(tree, at + 1)))
    return undefined;
  const owner =
    cover.startingAt(tree, at + 2) ?? (lowerAt(tree, at + 2) === "the" ? cover.startingAt(tree, at + 3) : undefined);
  return owner && isBody(owner) ? { owner, first: last + 3, last: at, rule: "office/staff" } : undefined;
}

/** "The Rescue Board's sergeant Karl Moor supply ship" is a ship. */
export function isNameOfThing({ tree, last }: Draft): boolean {
  return isPlainWord(tree, last + 1) && tree.tokens[last + 1]?.upos === "NOUN";
}

/** A body by its own name: who is of "the opposition" or "the rebels" is of none in particular. */
function isBody({ kind, form }: Draft): boolean {
  return kind === "organization" && form === "name";
}

/** What may stand between: "vice presidential", "research"; a name or a number is another's. */
function isPlainWord(tree: Tree, i: number): boolean {
  const token = tree.tokens[i];
  return token !== undefined && /^(?:NOUN|ADJ)$/u.test(token.upos) && /^\p{Ll}/u.test(token.text);
}
