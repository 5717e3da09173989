import {
  findKnown,
  givenName,
  PLACES,
  stateOf,
  type Known,
  type KnownName,
  type SpeaksOf,
} from "../../../language/index.ts";
import { NOT_NAMES, ORGANIZATION_WORDS, PLACE_WORDS } from "../lexicon/name-words.ts";
import { COURTESY_TITLES } from "../lexicon/name-parts.ts";
import { words } from "../lexicon/words.ts";
import { lowerAt, type Tree } from "../tree.ts";
import { isCapitalised } from "./runs.ts";

/** A name that the gazetteer knows, at tokens `first` to `last`. */
export interface KnownHit {
  readonly first: number;
  readonly last: number;
  readonly known: Known;
  readonly how: KnownName["how"];
  /** For a capital: every government or body that it may stand for; `known` is the first. */
  readonly seatOf: readonly Known[];
  /** For a capital: the city itself. */
  readonly city?: Known;
  /** For a state: a part of another state that bears the same name. */
  readonly namesake?: Known;
}

const LONGEST_KNOWN = 9;
/** So many words without a capital may end a name. */
const MOST_SMALL = 3;
/** Names of states and cities that are first names too: before another unknown name they are a person's. */
const FIRST_NAMES_TOO = words(
  "jordan chad georgia israel paris sydney austin victoria florence kenya india chelsea sofia vienna lima",
);
/** Known names that are everyday words when they stand in lower case or begin a sentence. */
const EVERYDAY = words("turkey china polish nice reading mobile bath split male hull orange essen most who");

/** Finds the longest known name from `i` on; memoised by text, so one is made for each document. */
export function createKnownFinder(text: string): (tree: Tree, i: number) => KnownHit | undefined {
  const cache = new Map<string, readonly KnownName[]>();
  const speaksOf = createSpeaksOf(text);
  const lookUp = (name: string): readonly KnownName[] => {
    const cached = cache.get(name);
    if (cached) return cached;
    const found = findKnown(name, speaksOf);
    cache.set(name, found);
    return found;
  };
  return (tree, i) => {
    const start = tree.tokens[i];
    if (!start || !isCapitalised(start.text)) return undefined;
    const cutOff = directionBefore(tree, i);
    for (let last = furthestFrom(tree, i); last >= i; last--) {
      const end = tree.tokens[last];
      if (!end || !/\p{L}/u.test(end.text) || (last > i && /^['’]/u.test(end.text))) continue;
      const name = text.slice(start.span.start, end.span.end).replace(/\s+/g, " ");
      // Only whole names: nothing that reaches over a comma or a bracket is one.
      if (/[,;:()[\]"“”]/u.test(name)) continue;
      const found = lookUp(cutOff ? `${cutOff} ${name}` : name);
      const best = found[0];
      if (best && !isPartOfPerson(tree, i, last, best) && !isEveryday(tree, i, last) && !goesOn(tree, last, best))
        return hit(i, last, best, found);
    }
    return undefined;
  };
}

/** "The then-New Jersey governor": the first word of the name hangs on a prefix. */
function directionBefore(tree: Tree, i: number): string | undefined {
  return /^\p{L}[\p{L}-]*[-‑](New|North|South|West|East)$/u.exec(tree.tokens[i - 1]?.text ?? "")?.[1];
}

/** How often a text names a country, its people, its capital or another part of it. */
function createSpeaksOf(text: string): SpeaksOf {
  const counts = new Map<string, number>();
  return (country) => {
    const known = counts.get(country);
    if (known !== undefined) return known;
    const state = stateOf(country);
    const parts = PLACES.filter((place) => place.country === country).map(({ label }) => label);
    const names = [...(state?.names ?? []), ...(state?.demonyms ?? []), ...parts];
    const count = names.reduce((sum, name) => sum + occurrences(text, name), 0);
    counts.set(country, count);
    return count;
  };
}

function occurrences(text: string, name: string): number {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!/\p{L}/u.test(text[at - 1] ?? " ") && !/\p{L}/u.test(text[at + name.length] ?? " ")) count++;
  return count;
}

/** As far as a name could reach: over capitals, numbers and the small words inside names. */
function furthestFrom(tree: Tree, i: number): number {
  let last = i;
  let end = i;
  while (end < i + LONGEST_KNOWN && end + 1 < tree.tokens.length) {
    const text = tree.tokens[end + 1]?.text ?? "";
    if (/^[\p{Lu}\d]/u.test(text) || isCapitalised(text)) last = end + 1;
    else if (
      !/^(?:of|the|and|for|on|de|la|le|du|des|del|da|do|di|al|el|in|to|&|['’]s?|s|against|without|with|by|[-–])$/u.test(
        text,
      ) &&
      !/^\p{Ll}[\p{L}-]+$/u.test(text)
    )
      break;
    else if (/^\p{Ll}/u.test(text) && end - last >= 2) break;
    end++;
  }
  // "The Zelna government", "the Union refugee agency": the words that end the name may be small.
  let small = last;
  const isSmall = (n: number): boolean =>
    /^\p{Ll}[\p{L}'’-]{2,}$/u.test(tree.tokens[n]?.text ?? "") && /^(?:NOUN|ADJ)$/u.test(tree.tokens[n]?.upos ?? "");
  while (small < last + MOST_SMALL && isSmall(small + 1)) small++;
  return small;
}

function hit(first: number, last: number, best: KnownName, found: readonly KnownName[]): KnownHit {
  const city = found.find(({ how }) => how === "city")?.known;
  const seatOf = best.how === "capital" ? found.filter(({ how }) => how === "capital").map(({ known }) => known) : [];
  const namesake =
    best.known.kind === "state" ? found.find(({ known }) => known.type === "constituent")?.known : undefined;
  return {
    first,
    last,
    known: best.known,
    how: best.how,
    seatOf,
    ...(city ? { city } : {}),
    ...(namesake ? { namesake } : {}),
  };
}

function isPartOfPerson(tree: Tree, first: number, last: number, name: KnownName): boolean {
  if (first !== last) return false;
  const next = tree.tokens[last + 1]?.text ?? "";
  const before = tree.tokens[first - 1]?.text ?? "";
  const nextIsName = isCapitalised(next) && !NOT_NAMES.has(next.toLowerCase()) && findKnown(next).length === 0;
  const isFirstName =
    FIRST_NAMES_TOO.has(lowerAt(tree, first)) ||
    (name.how === "city" && givenName(tree.tokens[first]?.text ?? "") !== undefined);
  if (isFirstName && nextIsName && !isBody(next)) return true;
  if (FIRST_NAMES_TOO.has(lowerAt(tree, first)) && COURTESY_TITLES.has(before.toLowerCase())) return true;
  // "Jack London": a given name before a place's name.
  const known = name.how === "city" || name.how === "capital" || name.how === "name";
  return known && givenName(before) !== undefined && !/\.$/u.test(before) && name.known.kind !== "organization";
}

/** "Zelna del Sur" is not Zelna. */
function goesOn(tree: Tree, last: number, { known }: KnownName): boolean {
  return (
    known.kind === "place" &&
    /^(?:de|del|do|da|dos|das)$/u.test(tree.tokens[last + 1]?.text ?? "") &&
    isCapitalised(tree.tokens[last + 2]?.text ?? "")
  );
}

function isBody(word: string): boolean {
  return ORGANIZATION_WORDS.has(word.toLowerCase()) || PLACE_WORDS.has(word.toLowerCase());
}

function isEveryday(tree: Tree, first: number, last: number): boolean {
  return first === last && EVERYDAY.has(lowerAt(tree, first)) && first === 0 && tree.tokens[first]?.upos !== "PROPN";
}
