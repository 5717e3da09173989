import { SOFT_WORDS, WEAK_THING_WORDS } from "../lexicon/name-words.ts";
import type { Candidate } from "./candidate.ts";
import type { Guess } from "./clue.ts";
import { CLUES } from "./clues.ts";

/** A clue that many mentions bring counts so often. */
const MOST_OF_A_CLUE = 2;
/** What the model's types, all of a string's mentions agreeing, are worth. */
const MODEL_WEIGHT = 3;

/** What a name alone does or has that only a person does or has, where the model sees one too. */
const LONE_NAMES = ["person/one-name-acting", "person/one-name-ruling", "person/one-name-having"];

/** What speaks for each kind, all of a document's mentions of one string together. */
export interface Tally {
  readonly votes: Record<Guess, number>;
  readonly clues: Map<string, number>;
  /** What the model takes the mentions for. */
  readonly types: Map<string, number>;
  readonly words: number;
  /** Its first or last word stands in lower case too in the document: "University" beside "the university". */
  readonly isCommon: boolean;
  /** One token of two names: "Tamm-Bright". */
  isJoined: boolean;
  isProvedPerson: boolean;
  count: number;
}

/** `key`: the folded name; `common`: words that the document has in lower case. */
export function emptyTally(key: string, common: ReadonlySet<string>): Tally {
  return {
    words: key.split(" ").length,
    isCommon: [key.split(" ")[0], key.split(" ").at(-1)].some(
      (word) => word !== undefined && (common.has(word) || SOFT_WORDS.has(word) || WEAK_THING_WORDS.has(word)),
    ),
    isJoined: false,
    votes: { person: 0, organization: 0, place: 0 },
    clues: new Map(),
    types: new Map(),
    isProvedPerson: false,
    count: 0,
  };
}

/** Adds what one mention says. */
export function count(c: Candidate, name: string, tally: Tally): void {
  tally.count++;
  tally.isJoined ||= c.title === undefined && /^\p{L}+-\p{Lu}\p{L}+$/u.test(name);
  const type = c.tree.tokens[c.head]?.entity ?? "none";
  tally.types.set(type, (tally.types.get(type) ?? 0) + 1);
  for (const clue of CLUES) {
    const before = tally.clues.get(clue.id) ?? 0;
    if (before >= (clue.id === "person/two-names" || clue.id === "organization/acronym" ? 1 : MOST_OF_A_CLUE)) continue;
    if (!clue.test(c)) continue;
    tally.clues.set(clue.id, before + 1);
    tally.votes[clue.guess] += clue.weight;
    if (clue.proves) tally.isProvedPerson = true;
  }
}

/** The model votes for what it takes the mentions for; what it takes for a thing, an idea or a day is nobody. */
export function addModel({ votes, types, count }: Tally): void {
  const share = (type: string): number => (types.get(type) ?? 0) / count;
  const kinds = share("person") + share("organization") + share("place");
  const things = 1 - kinds - share("none");
  votes.person += MODEL_WEIGHT * (share("person") - things);
  votes.organization += MODEL_WEIGHT * share("organization") - 2 * things;
  votes.place += MODEL_WEIGHT * (share("place") / 2 - things / 2);
}

/** The likeliest kind and what speaks for it. */
export function best(tally: Tally): [Guess, number] {
  const { person, organization, place } = tally.votes;
  const isBody = (tally.types.get("organization") ?? 0) > (tally.types.get("person") ?? 0);
  if ((isBody ? person > organization : person >= organization) && person >= place && isPerson(tally))
    return ["person", person];
  return organization >= place && isOrganization(tally) ? ["organization", organization] : ["place", place];
}

/** A given name, title or age proves a person; else the model must see one in most mentions, and one that acts. */
function isPerson({ isProvedPerson, types, clues, words, isCommon, isJoined, count }: Tally): boolean {
  const seen = types.get("person") ?? 0;
  const unseen = types.get("none") ?? 0;
  // "Tamm-Bright" is two.
  if (isJoined || (words === 1 && isCommon)) return clues.has("person/courtesy");
  if (isProvedPerson) return true;
  if (isCommon) return false;
  if (words > 1)
    return (
      (seen > (count - unseen) / 2 && clues.has("person/two-names")) ||
      (clues.has("person/two-names-speaking") && seen + unseen === count)
    );
  // "Tamm said so" once; "the Tamm regime" and "at the hands of Tamm" together.
  if (clues.has("person/one-name-saying")) return seen > count / 2;
  // "Tamm met Bright", in a brief that says no more of them.
  if (clues.has("person/one-name-dealing") && seen === count) return true;
  if (clues.has("person/one-name-ruling") && seen > 0 && count > 1) return true;
  return seen > count / 2 && count > 1 && LONE_NAMES.some((id) => clues.has(id));
}

/** The model's word alone makes no body of an everyday word, nor of a single word that comes once. */
function isOrganization({ clues, words, isCommon, count }: Tally): boolean {
  if ([...clues.keys()].some((id) => id.startsWith("organization/") && id !== "organization/acronym"))
    return !isCommon || words > 1;
  return words > 1 || (count > 1 && !isCommon);
}
