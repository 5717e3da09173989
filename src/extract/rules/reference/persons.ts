import { givenName, isFamilyNameFirst } from "../../../language/index.ts";
import { COURTESY_TITLES, NAME_PARTICLES } from "../lexicon/name-parts.ts";
import { RELATIVES } from "../lexicon/relatives.ts";
import type { Draft } from "../mentions/draft.ts";
import { fold } from "../../../text/index.ts";
import { lowerAt } from "../tree.ts";
import { createSpeller } from "./spellings.ts";

interface Named {
  readonly draft: Draft;
  readonly name: string;
}

interface FullName {
  readonly words: readonly string[];
  readonly first: Draft;
  /** Position of its first mention. */
  readonly start: number;
  readonly gender?: "he" | "she";
  /** "His daughter, Ona Tamm": somebody who is told by another. */
  readonly isRelative: boolean;
  /** Position of its latest mention so far: the reading order moves it on. */
  latest: number;
  /** How often the whole name occurs in the document. */
  count: number;
  /** Whether one of its mentions has a title before it. */
  hasTitle: boolean;
}

const RELATIVE_REACH = 4;

/**
 * Finds for each mention of a person the first mention of the fullest name of the same person: "Kone" is the Kone of
 * whom the text spoke last by full name, or, where none came before, the first to come. A relative named in full beside
 * a bearer of the bare name never takes it. Order of `persons`: the text's.
 */
export function createPersonFinder(persons: readonly Named[]): (draft: Draft) => Draft {
  const spell = createSpeller(persons.map(({ name }) => wordsOf(name)));
  const wordsAs = (name: string): readonly string[] => spell(wordsOf(name));
  const full = new Map<string, FullName>();
  const byLastWord = new Map<string, FullName[]>();
  /** Where the body first has the bare name. */
  const bare = new Map<string, number>();
  const bareCounts = new Map<string, number>();
  persons.forEach(({ draft, name }, start) => {
    const words = wordsAs(name);
    const key = words.join(" ");
    const known = full.get(key);
    if (words.length < 2) {
      bareCounts.set(key, (bareCounts.get(key) ?? 0) + 1);
      if (draft.tree.blockKind === "paragraph" && !bare.has(key)) bare.set(key, start);
      return;
    }
    if (known) {
      known.count++;
      known.hasTitle ||= draft.role !== undefined;
      return;
    }
    const gender = genderOf(name);
    const entry: FullName = {
      words,
      first: draft,
      start,
      isRelative: isRelative(draft),
      latest: -1,
      count: 1,
      hasTitle: draft.role !== undefined,
      ...(gender ? { gender } : {}),
    };
    full.set(key, entry);
    for (const word of new Set([words[0], words.at(-1)])) {
      if (word !== undefined) byLastWord.set(word, [...(byLastWord.get(word) ?? []), entry]);
    }
  });
  const answers = new Map<Draft, Draft>();
  const alone = new Map<string, Draft>();
  persons.forEach(({ draft, name }, at) => {
    const words = wordsAs(name);
    const key = words.join(" ");
    const own = full.get(key);
    if (own) own.latest = at;
    const courtesy = COURTESY_TITLES.get(lowerAt(draft.tree, draft.first - 1));
    const longer = (byLastWord.get(words.at(-1) ?? "") ?? []).filter(
      (entry) =>
        holds(entry.words, words) &&
        !(courtesy !== undefined && courtesy !== "any" && entry.gender !== undefined && entry.gender !== courtesy),
    );
    const bearers = words.length === 1 ? bearersOf(longer, bare.get(key), bareCounts.get(key) ?? 0) : longer;
    const chosen =
      bearers.reduce<FullName | undefined>(
        (best, entry) => (best && !isLikelier(entry, best, words) ? best : entry),
        undefined,
      ) ?? own;
    const single = alone.get(key) ?? draft;
    if (!chosen) alone.set(key, single);
    answers.set(draft, chosen?.first ?? single);
  });
  return (draft) => answers.get(draft) ?? draft;
}

/**
 * Those whom the bare name can mean. Where the body spoke of "Tamm" before it named any Tamm in full, a relative
 * named later, or one named but once against many, is somebody else.
 */
function bearersOf(entries: readonly FullName[], bare: number | undefined, bareCount: number): readonly FullName[] {
  const others = entries.filter((entry) => !entry.isRelative);
  const mains = others.length > 0 ? others : entries;
  if (bare === undefined || mains.some((entry) => entry.start < bare)) return mains;
  return mains.filter((entry) => !entry.isRelative && (entry.hasTitle || entry.count * 6 >= bareCount));
}

/** A relative's noun beside the name: "his wife, Ona Tamm", "Ona Tamm, the daughter of Ulo Tamm". */
function isRelative({ tree, first, last }: Draft): boolean {
  for (let i = first - 1; i >= first - RELATIVE_REACH && i >= 0; i--) {
    if (/^(?:[.;:]|and|who|that|said|says)$/u.test(lowerAt(tree, i))) break;
    if (RELATIVES.has(lowerAt(tree, i))) return true;
  }
  if (lowerAt(tree, last + 1) !== ",") return false;
  for (let i = last + 2; i <= last + 1 + RELATIVE_REACH; i++) {
    if (lowerAt(tree, i) === ",") break;
    if (RELATIVES.has(lowerAt(tree, i))) return true;
  }
  return false;
}

function genderOf(name: string): "he" | "she" | undefined {
  const first = name.split(/\s/u)[0] ?? "";
  const gender = isFamilyNameFirst(first) ? undefined : givenName(first)?.gender;
  return gender === undefined ? undefined : gender === "m" ? "he" : "she";
}

/**
 * Where the family name stands last, whoever bears the bare name is the one the text names most, and relatives have their
 * first name with them; where it stands first it is too common for that, and the latest counts.
 */
function isLikelier(entry: FullName, best: FullName, part: readonly string[]): boolean {
  const isFirst = entry.words[0] === part.at(-1) && best.words[0] === part.at(-1);
  if (isFirst || entry.latest < 0 || best.latest < 0) return entry.latest > best.latest;
  if (entry.hasTitle !== best.hasTitle) return entry.hasTitle;
  return entry.count > best.count;
}

/** A family name alone, or the end of a full name; a first name alone only where the family name stands first. */
function holds(full: readonly string[], part: readonly string[]): boolean {
  if (part.length >= full.length) return false;
  if (part.length === 1) return full.at(-1) === part[0] || full[0] === part[0];
  const sameEnd = part.every((word, n) => full[full.length - part.length + n] === word);
  const sameEnds = part[0] === full[0] && part.at(-1) === full.at(-1);
  return sameEnd || sameEnds;
}

/** Without particles and initials, so that "al-Rashid" and "Rashid", "J. Roe" and "Roe" compare. */
function wordsOf(name: string): string[] {
  const words = fold(name).split(" ");
  const bare = words.filter((word) => word.length > 1 && !NAME_PARTICLES.has(word));
  return bare.length > 0 ? bare : words;
}
