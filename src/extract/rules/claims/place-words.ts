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
  const before = ownerBefore(draft, cover, implied) ?? ownerOfKind(draft, cover);
  const after = ownerAfter(draft, cover) ?? ownerExplained(draft, cover, implied);
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
  // "The capital, X", "the capital city of X".
  const capital = lowerAt(tree, noun) === "city" ? noun - 1 : noun;
  return isNamedBefore && lowerAt(tree, capital) === "capital" && lowerAt(tree, capital - 1) === "the"
    ? implied
    : undefined;
}

const KINDS =
  /^(?:cities|towns|villages|provinces|regions|districts|islands|ports|areas|suburbs|states|territories|bases|camps|settlements)$/u;

/** "Other Ruritanian cities, including X", "Ruritania's ports such as X": the first that is named of them. */
function ownerOfKind({ tree, first }: Draft, cover: Cover): Draft | undefined {
  let at = first - 1;
  if (lowerAt(tree, at) === "as" && lowerAt(tree, at - 1) === "such") at--;
  else if (!/^(?:including|like|namely|notably)$/u.test(lowerAt(tree, at))) return undefined;
  at--;
  if (/^(?:,|—|–|-|:)$/u.test(lowerAt(tree, at))) at--;
  if (!KINDS.test(lowerAt(tree, at))) return undefined;
  const possessor = /^['’]s?$/u.test(lowerAt(tree, at - 1)) ? cover.endingAt(tree, at - 2) : undefined;
  const owner = possessor ?? cover.endingAt(tree, at - 1);
  return owner && isWhole(owner, possessor !== undefined) ? owner : undefined;
}

function isWhole({ kind, form, known }: Draft, isPossessor: boolean): boolean {
  return kind === "state"
    ? form === "adjective" || isPossessor
    : kind === "place" && isPossessor && known !== undefined;
}

function ownerAfter(draft: Draft, cover: Cover): Draft | undefined {
  const { tree, last } = draft;
  let at = last + 1;
  while (at <= last + MOST_NOUNS && isSmallNoun(tree, at)) at++;
  const isArea = at > last + 1 || PLACE_NOUNS.has(lowerAt(tree, last));
  // "The Tarn Protected Zone (TPZ) in Ruritania".
  if (lowerAt(tree, at) === "(" && lowerAt(tree, at + 2) === ")") at += 3;
  // "X province of the Republic of Ruritania".
  const whole = isArea && lowerAt(tree, at) === "of" ? placeFrom(tree, at + 1, cover) : undefined;
  if (whole?.kind === "state") return whole;
  const isApart = lowerAt(tree, at) === ",";
  if (isApart) at = behindDistance(tree, at + 1);
  if (!/^(?:in|inside|within)$/u.test(lowerAt(tree, at))) return undefined;
  const place = placeFrom(tree, at + 1, cover);
  // "In Ruritania's war" lies nowhere.
  if (!place || /^['’]s?$/u.test(lowerAt(tree, place.last + 1))) return undefined;
  if (place.form === "adjective") return lowerAt(tree, place.last + 1) === "territory" ? place : undefined;
  if (!isApart) return place;
  // "In Tarn, in Zelna and in Oro": a list; "in Tarn, in Ruritania," is none.
  const isClosed = /^(?:[,.;:)—–]|)$/u.test(lowerAt(tree, place.last + 1));
  const isLarger =
    place.kind === "state" || (place.known ?? place.owner) !== undefined || lowerAt(tree, place.first - 1) === "of";
  return isClosed && isLarger ? place : undefined;
}

const COMPASS = /^(?:the|north\p{L}*|south\p{L}*|east\p{L}*|west\p{L}*|central|neighbou?ring|nearby|remote|coastal)$/u;

const REALMS = /^(?:republic|kingdom|union)$/u;

/** The place named from `at` on: "the central province of X", "northern Ruritania". */
function placeFrom(tree: Tree, at: number, cover: Cover): Draft | undefined {
  for (let i = at; i < at + FARTHEST + 2; i++) {
    const draft = cover.startingAt(tree, i);
    if (draft) return draft.kind === "state" || draft.kind === "place" ? draft : undefined;
    const word = lowerAt(tree, i);
    const isKind = REALMS.test(word) || PLACE_NOUNS.has(word) || (word === "of" && i > at);
    if (!COMPASS.test(word) && !isKind) return undefined;
  }
  return undefined;
}

const UNITS = /^(?:km|kms|kilomet(?:er|re)s?|miles?|mi|met(?:er|re)s|yards)$/iu;

/** "X, some 20 km inside Ruritania": where "inside" stands; the same place where there is no distance. */
function behindDistance(tree: Tree, at: number): number {
  let i = /^(?:some|about|around|roughly|nearly|just|only)$/u.test(lowerAt(tree, at)) ? at + 1 : at;
  if (tree.tokens[i]?.upos !== "NUM") return at;
  const from = i;
  while (/^(?:NUM|NOUN|PUNCT)$/u.test(tree.tokens[i]?.upos ?? "") && i < at + 8) i++;
  // "21 in Tarn, 36 in Zelna" counts no distance.
  const isDistance = tree.tokens.slice(from, i).some(({ text }) => UNITS.test(text));
  return isDistance ? i : at;
}

/** "X, Ruritania's largest dam", "X, the capital". */
function ownerExplained({ tree, last }: Draft, cover: Cover, implied: Draft | undefined): Draft | undefined {
  if (lowerAt(tree, last + 1) !== ",") return undefined;
  const owner = cover.startingAt(tree, last + 2);
  if (owner?.kind === "state" && /^['’]s?$/u.test(lowerAt(tree, owner.last + 1))) {
    const from = owner.last + 2;
    const isKind = [from, from + 1, from + 2].some(
      (i) => PLACE_NOUNS.has(lowerAt(tree, i)) || /^(?:largest|biggest|main|busiest)$/u.test(lowerAt(tree, i)),
    );
    return isKind ? owner : undefined;
  }
  const isCapital = lowerAt(tree, last + 2) === "the" && lowerAt(tree, last + 3) === "capital";
  return isCapital && /^(?:[,.;:)—–]|and|)$/u.test(lowerAt(tree, last + 4)) ? implied : undefined;
}

function isSmallNoun(tree: Tree, i: number): boolean {
  return (
    (tree.tokens[i]?.upos === "NOUN" && PLACE_NOUNS.has(lowerAt(tree, i))) ||
    /^(?:air|gas|oil|naval|military|nuclear|power|refugee)$/u.test(lowerAt(tree, i))
  );
}
