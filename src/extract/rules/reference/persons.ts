import { NAME_PARTICLES } from "../lexicon/name-parts.ts";
import type { Draft } from "../mentions/draft.ts";
import { fold } from "../text.ts";

interface Named {
  readonly draft: Draft;
  readonly name: string;
}

interface FullName {
  readonly words: readonly string[];
  readonly first: Draft;
  /** Position of its latest mention so far: the reading order moves it on. */
  latest: number;
  /** How often the whole name occurs in the document. */
  count: number;
}

/**
 * Finds for each mention of a person the first mention of the fullest name of the same person: "Kone" is the Kone of
 * whom the text spoke last by full name, or, where none came before, the first to come. Order of `persons`: the text's.
 */
export function createPersonFinder(persons: readonly Named[]): (draft: Draft) => Draft {
  const full = new Map<string, FullName>();
  const byLastWord = new Map<string, FullName[]>();
  for (const { draft, name } of persons) {
    const words = wordsOf(name);
    const key = words.join(" ");
    const known = full.get(key);
    if (known) known.count++;
    if (words.length < 2 || known) continue;
    const entry: FullName = { words, first: draft, latest: -1, count: 1 };
    full.set(key, entry);
    for (const word of new Set([words[0], words.at(-1)])) {
      if (word !== undefined) byLastWord.set(word, [...(byLastWord.get(word) ?? []), entry]);
    }
  }
  const answers = new Map<Draft, Draft>();
  const alone = new Map<string, Draft>();
  persons.forEach(({ draft, name }, at) => {
    const words = wordsOf(name);
    const key = words.join(" ");
    const own = full.get(key);
    if (own) own.latest = at;
    const longer = (byLastWord.get(words.at(-1) ?? "") ?? []).filter((entry) => holds(entry.words, words));
    const chosen =
      longer.reduce<FullName | undefined>(
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
 * Where the family name stands last, whoever bears the bare name is the one the text names most, and relatives have their
 * first name with them; where it stands first it is too common for that, and the latest counts.
 */
function isLikelier(entry: FullName, best: FullName, part: readonly string[]): boolean {
  const isFirst = entry.words[0] === part.at(-1) && best.words[0] === part.at(-1);
  if (isFirst || entry.latest < 0 || best.latest < 0) return entry.latest > best.latest;
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
