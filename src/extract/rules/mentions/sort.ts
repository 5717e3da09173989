import { findKnown, givenName } from "../../../language/index.ts";
import { NAME_PARTICLES } from "../lexicon/name-parts.ts";
import {
  NOT_NAMES,
  ORGANIZATION_WORDS,
  SOFT_WORDS,
  THING_STARTS,
  THING_WORDS,
  WEAK_THING_WORDS,
} from "../lexicon/name-words.ts";
import { ROLE_HEADS, TITLE_STARTS } from "../lexicon/roles.ts";
import { fold } from "../../../text/index.ts";
import { childrenBy, lowerAt } from "../tree.ts";
import { isAcronym, type Candidate } from "./candidate.ts";
import type { Guess } from "./clue.ts";
import { draftText, type Draft } from "./draft.ts";
import { isSoft } from "./scan.ts";
import { addModel, best, count, emptyTally, type Tally } from "./tally.ts";

/** A candidate needs this much in clues of one kind, all of the document's mentions of the string taken together. */
const ENOUGH = 1.9;
/** What it is worth that a name stands before what somebody says: "Ona Bright: I was born here." */
const LABELLED = 8;
const NOT_IN_LONG_NAMES =
  /(?:^|\s)(?:by|admiral|general \p{L}+ \p{L}+|minister|president|sen\.|rep\.|directing|says|to|at|with)\s/iu;
/** Before a name that is a storm's or a ship's, and nobody's when it stands alone. */
const STORMS: ReadonlySet<string> = new Set(
  "hurricane typhoon cyclone storm tropical uss hms fs mv ss hmas hmcs rfa frigate destroyer warship tanker".split(" "),
);
/** Capitalised in news for a body or place that was named in full, or for none. */
const COMMON_ALONE: ReadonlySet<string> = new Set(
  "court region district county province city town village airport university college hospital universe interstate charity bureau headquarters presidency stadium station".split(
    " ",
  ),
);
const COMMON_PAIRS: ReadonlySet<string> = new Set([
  "town hall",
  "city hall",
  "task force",
  "superior court",
  "district court",
  "circuit court",
  "magistrates court",
  "congressional district",
  "el niño",
  "la niña",
]);
const NUMBERED: ReadonlySet<string> = new Set("interstate region route highway district zone precinct ward".split(" "));
const DEANS: ReadonlySet<string> = new Set("dean provost rector warden master father mother king queen".split(" "));
/** Of the words of offices, those that are surnames: "President King". */
const SURNAMES_TOO: ReadonlySet<string> = new Set("king pope bishop prince judge cardinal chancellor major".split(" "));

/**
 * Decides for each candidate whether it is a person, an organization, a place or nothing. All mentions of a string in the
 * document vote together, so that "Energo" after "the gas producer Energo" is known. Parts of a person's name follow it.
 * `speakers`: folded names that speaker labels prove to be persons.
 */
export function sortCandidates(
  candidates: readonly Candidate[],
  text: string,
  speakers: ReadonlySet<string> = new Set(),
): Draft[] {
  const technical = technicalAcronyms(candidates, text);
  const usable = candidates.filter((c) => isUsable(c, text) && !technical.has(nameOf(c, text)));
  const common = lowerWords(text);
  const tallies = new Map<string, Tally>();
  for (const c of usable) {
    const key = fold(nameOf(c, text));
    const tally = tallies.get(key) ?? emptyTally(key, common);
    tallies.set(key, tally);
    count(c, nameOf(c, text), tally);
  }
  for (const tally of tallies.values()) addModel(tally);
  for (const speaker of speakers) {
    const tally = tallies.get(speaker) ?? emptyTally(speaker, common);
    tallies.set(speaker, {
      ...tally,
      isProvedPerson: true,
      votes: { ...tally.votes, person: tally.votes.person + LABELLED },
    });
  }
  for (const [name, tally] of tallies) if (isNamedAlone(name, tallies)) tally.isProvedPerson = true;
  const parts = personParts(tallies);
  const things = stormNames(tallies);
  return usable.flatMap((c) => {
    const name = nameOf(c, text);
    const kind = verdict(tallies.get(fold(name)), c, parts, name);
    if (!kind || things.has(fold(name))) return [];
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

function lowerWords(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<![\p{L}\p{N}-])\p{Ll}{3,30}(?![\p{L}\p{N}-])/gu));
}

function nameOf(c: Candidate, text: string): string {
  return draftText({ ...c, kind: "person", form: "name" }, text);
}

function isUsable(c: Candidate, text: string): boolean {
  const name = nameOf(c, text);
  if (!/\p{L}{2}/u.test(name) || name.length > 90) return false;
  // "Ona BrightImage: Private": a caption whose space was lost.
  if (/\p{Ll}(?:Image|Photo|Photograph|Picture|Credit|File)\b/u.test(name)) return false;
  // "Undersecretary of State for Roads": the rest of a title is no name.
  if (c.title !== undefined && /^(?:for|of|on) /u.test(name)) return false;
  // A headline's words in a row are no name.
  if (c.last - c.first > 5 && NOT_IN_LONG_NAMES.test(name)) return false;
  // "The Supreme Leader", "the Majority Whip": an office, whoever holds it.
  if (
    c.title === undefined &&
    ROLE_HEADS.has(lowerAt(c.tree, c.last)) &&
    !/^\p{Lu}{2,}$/u.test(c.tree.tokens[c.last]?.text ?? "")
  )
    return false;
  // "Vice Presidents", "Special Presidential Envoy", "a Minister-designate": an office again.
  const last = lowerAt(c.tree, c.last);
  if (/-(?:designate|designee|elect|nominee)$/u.test(last)) return false;
  if (c.title !== undefined && !SURNAMES_TOO.has(last) && isRole(last)) return false;
  if (TITLE_STARTS.has(lowerAt(c.tree, c.first)) && /^(?:of|for)$/u.test(lowerAt(c.tree, c.first + 1))) return false;
  if (c.first === c.last && c.title === undefined && SOFT_WORDS.has(lowerAt(c.tree, c.first))) return false;
  if (c.title === undefined && isCommonAlone(c)) return false;
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

/** "The Court", "Region 11", "Dean of the Senate", "Tamm v. Bright": a word with a capital that names nothing by itself. */
function isCommonAlone({ tree, first, last }: Candidate): boolean {
  const next = lowerAt(tree, last + 1);
  const isCase = (i: number): boolean => /^(?:v|v\.|vs|vs\.)$/u.test(lowerAt(tree, i));
  if (isCase(last + 1) || isCase(first - 1)) return true;
  const name = tree.lowers.slice(first, last + 1).join(" ");
  if (COMMON_PAIRS.has(name)) return true;
  if (first !== last) return false;
  if (/^\d+$/u.test(next) && NUMBERED.has(name)) return true;
  return COMMON_ALONE.has(name) || (next === "of" && DEANS.has(name));
}

function isRole(word: string): boolean {
  return ROLE_HEADS.has(word) || ROLE_HEADS.has(word.replace(/s$/u, "")) || ROLE_HEADS.has(word.replace(/ies$/u, "y"));
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

/** Single words that a longer person's name of the document holds: the family name, wherever it stands. */
function personParts(tallies: ReadonlyMap<string, Tally>): Set<string> {
  const parts = new Set<string>();
  for (const [name, tally] of tallies) {
    const [kind, weight] = best(tally);
    const split = name.split(" ");
    if (kind !== "person" || weight < ENOUGH || split.length < 2 || !isPersonal(split, true)) continue;
    const last = split.at(-1);
    if (last !== undefined && canStandAlone(last)) parts.add(last);
    // "Han Sol-mi" is Han; "al-Rashid" may lose its article.
    if (split[0] !== undefined && canStandAlone(split[0])) parts.add(split[0]);
    if (split.length > 2) parts.add(split.slice(1).join(" "));
    if (split.length > 3) parts.add(split.slice(2).join(" "));
  }
  return parts;
}

/** "Tamm" acting alone, beside "Ulo Tamm": two names that are a person's. */
function isNamedAlone(name: string, tallies: ReadonlyMap<string, Tally>): boolean {
  const words = name.split(" ");
  const alone = words.length === 2 || words.length === 3 ? tallies.get(words.at(-1) ?? "") : undefined;
  return alone !== undefined && !alone.isCommon && (alone.types.get("person") ?? 0) > alone.count / 2;
}

/** "Zelda" in a document about "Hurricane Zelda". */
function stormNames(tallies: ReadonlyMap<string, Tally>): ReadonlySet<string> {
  return new Set(
    [...tallies.keys()]
      .map((name) => name.split(" "))
      .filter(([first, second]) => second !== undefined && STORMS.has(first ?? ""))
      .map((words) => words.at(-1) ?? ""),
  );
}

function canStandAlone(word: string): boolean {
  return word.length > 1 && !NOT_NAMES.has(word) && !SOFT_WORDS.has(word) && !NAME_PARTICLES.has(word);
}

/** "Hurricane Zelda", "the Tamm Prize": a name, and nobody's. */
function isPersonal(words: readonly string[], isGiven: boolean): boolean {
  const last = words.at(-1) ?? "";
  return (
    !THING_WORDS.has(last) &&
    (!WEAK_THING_WORDS.has(last) || isGiven) &&
    !THING_STARTS.has(words[0] ?? "") &&
    !words.some((word) => /^no\.$|^\p{L}+-(?:winning|licensed|designee|based|set)$/u.test(word))
  );
}

/** "Sunnis", "Neanderthals", "Zelnans": many at once. */
function isPeople(word: string): boolean {
  return /(?:ans|ers|als|ists|ites|nnis|iis)$/u.test(word);
}

function isPeopleFirst(name: string): boolean {
  const [first = "", second] = name.split(/\s/u);
  return (
    second !== undefined &&
    givenName(first) === undefined &&
    findKnown(first).some(
      ({ known, how }) => how === "demonym" && known.kind === "state" && /(?:n|sh|ese|i|ch|k)$/u.test(first),
    )
  );
}

function verdict(tally: Tally | undefined, c: Candidate, parts: ReadonlySet<string>, name: string): Guess | undefined {
  if (!tally) return undefined;
  const [kind, weight] = best(tally);
  // A first name alone ("Sam") or a family name takes the kind of the full one.
  const words = fold(name).split(" ");
  const isGiven = words.length === 2 && givenName(name.split(/\s/u)[0] ?? "") !== undefined;
  if (
    parts.has(fold(name)) &&
    tally.votes.organization < 5 &&
    tally.votes.place < 4 &&
    (c.title !== undefined || canStandAlone(fold(name)))
  )
    return "person";
  if (weight < ENOUGH) return undefined;
  // "Ruritanian Reporter": no name of a person begins with a people's.
  if (kind === "person" && c.title === undefined && isPeopleFirst(name))
    return tally.votes.organization > 0 || tally.clues.has("person/two-names-speaking") ? "organization" : undefined;
  if (
    kind === "person" &&
    (c.last - c.first > 5 || ((c.title === undefined || words.length > 1) && !isPersonal(words, isGiven)))
  )
    return undefined;
  if (kind === "person" && words.length === 1 && (!canStandAlone(fold(name)) || isPeople(fold(name)))) return undefined;
  // "Female Grand Master", "Tarn CEO": what the model takes for a body is a rank.
  const ranks =
    THING_WORDS.has(words.at(-1) ?? "") ||
    WEAK_THING_WORDS.has(words.at(-1) ?? "") ||
    ROLE_HEADS.has(words.at(-1) ?? "") ||
    ROLE_HEADS.has(words[0] ?? "");
  if (
    kind === "organization" &&
    ranks &&
    !tally.clues.has("organization/word") &&
    !tally.clues.has("organization/weak-word") &&
    !tally.clues.has("organization/of")
  )
    return undefined;
  return kind;
}
