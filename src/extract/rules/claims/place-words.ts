import { words } from "../lexicon/words.ts";
import type { Cover } from "../mentions/cover.ts";
import type { Draft } from "../mentions/draft.ts";
import { lowerAt, type Tree } from "../tree.ts";

/** What a place is called beside its name: "the city of X", "X province", "the Ruritanian capital, X". */
export const PLACE_NOUNS: ReadonlySet<string> = words(
  "city town village capital province region district port island county area state municipality suburb neighbourhood neighborhood settlement rainforest forest desert valley river lake sea mountain peninsula enclave site base airport airfield camp facility plant refinery crossing territory governorate prefecture canton resort stronghold",
);
const FARTHEST = 4;
/** Of nouns between a place's name and where it lies: "the X air base in Ruritania". */
const MOST_NOUNS = 2;

/**
 * Where the words beside a place's name say that it lies, whatever the tree: "Ruritania's northern province X", "the
 * Ruritanian port of X", "Ruritania's X province", "the X air base in northern Ruritania". "The capital, X" without a word
 * on whose is of the state `implied`.
 */
export function whereByWords(draft: Draft, cover: Cover, implied: Draft | undefined): Draft[] {
  const before = ownerBefore(draft, cover, implied);
  const after = ownerAfter(draft, cover);
  return [...(before ? [before] : []), ...(after ? [after] : [])];
}

function ownerBefore({ tree, first, last }: Draft, cover: Cover, implied: Draft | undefined): Draft | undefined {
  let noun = first - 1;
  if (/^(?:,|of)$/u.test(lowerAt(tree, noun))) noun--;
  const isNamedBefore = PLACE_NOUNS.has(lowerAt(tree, noun));
  const isNamedAfter = PLACE_NOUNS.has(lowerAt(tree, last + 1));
  if (!isNamedBefore && !isNamedAfter) return undefined;
  const end = isNamedBefore ? noun - 1 : first - 1;
  for (let at = end; at > end - FARTHEST; at--) {
    const possessor = /^['’]s?$/u.test(lowerAt(tree, at)) ? cover.endingAt(tree, at - 1) : undefined;
    const owner = possessor ?? cover.endingAt(tree, at);
    if (owner) return isWhole(owner, possessor !== undefined) ? owner : undefined;
    // Before the noun only: "the northern Ruritanian town of X".
    if (!isNamedBefore || !/^(?:ADJ|NOUN|NUM)$/u.test(tree.tokens[at]?.upos ?? "")) break;
  }
  return isNamedBefore && lowerAt(tree, noun) === "capital" && lowerAt(tree, noun - 1) === "the" ? implied : undefined;
}

function isWhole({ kind, form, known }: Draft, isPossessor: boolean): boolean {
  return kind === "state"
    ? form === "adjective" || isPossessor
    : kind === "place" && isPossessor && known !== undefined;
}

function ownerAfter({ tree, last }: Draft, cover: Cover): Draft | undefined {
  let at = last + 1;
  while (at <= last + MOST_NOUNS && isSmallNoun(tree, at)) at++;
  if (!/^(?:in|inside|within)$/u.test(lowerAt(tree, at))) return undefined;
  const place =
    cover.startingAt(tree, at + 1) ?? cover.startingAt(tree, lowerAt(tree, at + 1) === "the" ? at + 2 : at + 1);
  const isPlace = place?.kind === "state" || place?.kind === "place";
  // "In Ruritania's war" lies nowhere.
  return isPlace && place.form !== "adjective" && !/^['’]s?$/u.test(lowerAt(tree, place.last + 1)) ? place : undefined;
}

function isSmallNoun(tree: Tree, i: number): boolean {
  return (
    (tree.tokens[i]?.upos === "NOUN" && PLACE_NOUNS.has(lowerAt(tree, i))) ||
    /^(?:air|gas|oil|naval|military|nuclear|power|refugee)$/u.test(lowerAt(tree, i))
  );
}
