import { ORGANIZATION_WORDS, SOFT_WORDS } from "../lexicon/name-words.ts";
import { ROLE_HEADS, TITLE_STARTS } from "../lexicon/roles.ts";
import { fold } from "../text.ts";
import { childrenBy, lowerAt } from "../tree.ts";
import { isAcronym, type Candidate } from "./candidate.ts";
import { CLUES, type Guess } from "./clues.ts";
import { draftText, type Draft } from "./draft.ts";
import { isSoft } from "./scan.ts";

/** A candidate needs this much in clues of one kind, all of the document's mentions of the string taken together. */
const ENOUGH = 2;
const MAX_VOTES = 4;

interface Tally {
  readonly votes: Record<Guess, number>;
  count: number;
}

/**
 * Decides for each candidate whether it is a person, an organization, a place or nothing. All mentions of a string in the
 * document vote together, so that "Energo" after "the gas producer Energo" is known. Parts of a person's name follow it.
 */
export function sortCandidates(candidates: readonly Candidate[], text: string): Draft[] {
  const technical = technicalAcronyms(candidates, text);
  const usable = candidates.filter((c) => isUsable(c, text) && !technical.has(nameOf(c, text)));
  const tallies = new Map<string, Tally>();
  for (const c of usable) {
    const key = fold(nameOf(c, text));
    const tally = tallies.get(key) ?? { votes: { person: 0, organization: 0, place: 0 }, count: 0 };
    tallies.set(key, tally);
    if (++tally.count > MAX_VOTES) continue;
    for (const clue of CLUES) if (clue.test(c)) tally.votes[clue.guess] += clue.weight;
  }
  const parts = personParts(tallies);
  return usable.flatMap((c) => {
    const name = nameOf(c, text);
    const kind = verdict(tallies.get(fold(name)), c, parts, name);
    if (!kind) return [];
    return [
      {
        tree: c.tree,
        first: c.first,
        last: c.last,
        head: c.head,
        kind,
        form: "name",
        ...(c.title !== undefined && kind === "person" ? { role: c.title } : {}),
      } satisfies Draft,
    ];
  });
}

function nameOf(c: Candidate, text: string): string {
  return draftText({ ...c, kind: "person", form: "name" }, text);
}

function isUsable(c: Candidate, text: string): boolean {
  const name = nameOf(c, text);
  if (!/\p{L}{2}/u.test(name) || name.length > 90) return false;
  // "The Supreme Leader", "the Majority Whip": an office, whoever holds it.
  if (
    c.title === undefined &&
    ROLE_HEADS.has(lowerAt(c.tree, c.last)) &&
    !/^\p{Lu}{2,}$/u.test(c.tree.tokens[c.last]?.text ?? "")
  )
    return false;
  if (TITLE_STARTS.has(lowerAt(c.tree, c.first)) && /^(?:of|for)$/u.test(lowerAt(c.tree, c.first + 1))) return false;
  if (c.first === c.last && c.title === undefined && SOFT_WORDS.has(lowerAt(c.tree, c.first))) return false;
  // "A Foreign Aid Organization" is a sort of body, not one.
  const determiners = childrenBy(c.tree, c.head, "det").map((d) => lowerAt(c.tree, d));
  if (
    (/^an?$/u.test(lowerAt(c.tree, c.first - 1)) || determiners.some((d) => d === "a" || d === "an")) &&
    ORGANIZATION_WORDS.has(lowerAt(c.tree, c.last)) &&
    c.tree.tokens[c.head]?.deprel !== "compound"
  )
    return false;
  return c.title !== undefined || !isSoft(c.tree, c.first, c.last);
}

/** "exclusive economic zone (EEZ)": an abbreviation of lower-case words stands for no body. */
function technicalAcronyms(candidates: readonly Candidate[], text: string): Set<string> {
  const technical = new Set<string>();
  for (const c of candidates) {
    if (lowerAt(c.tree, c.first - 1) !== "(" || !isAcronym(c.tree.tokens[c.first]?.text ?? "")) continue;
    const before = c.tree.tokens[c.first - 2]?.text ?? "";
    if (/^\p{Ll}/u.test(before)) technical.add(nameOf(c, text));
  }
  return technical;
}

function best(tally: Tally): [Guess, number] {
  const { person, organization, place } = tally.votes;
  if (person >= organization && person >= place) return ["person", person];
  return organization >= place ? ["organization", organization] : ["place", place];
}

/** Single words that a longer person's name of the document holds: the family name, wherever it stands. */
function personParts(tallies: ReadonlyMap<string, Tally>): Set<string> {
  const parts = new Set<string>();
  for (const [name, tally] of tallies) {
    const [kind, weight] = best(tally);
    const split = name.split(" ");
    if (kind !== "person" || weight < ENOUGH || split.length < 2) continue;
    const last = split.at(-1);
    if (last !== undefined && last.length > 1) parts.add(last);
    // "Han Sol-mi" is Han; "al-Rashid" may lose its article.
    if (split[0] !== undefined && split[0].length > 1) parts.add(split[0]);
    if (split.length > 2) parts.add(split.slice(1).join(" "));
    if (split.length > 3) parts.add(split.slice(2).join(" "));
  }
  return parts;
}

function verdict(tally: Tally | undefined, c: Candidate, parts: ReadonlySet<string>, name: string): Guess | undefined {
  if (!tally) return undefined;
  const [kind, weight] = best(tally);
  // A first name alone ("Sam") or a family name takes the kind of the full one.
  if (parts.has(fold(name)) && tally.votes.organization < 5 && tally.votes.place < 4) return "person";
  if (weight < ENOUGH) return undefined;
  if (kind === "person" && c.last - c.first > 5) return undefined;
  return kind;
}
