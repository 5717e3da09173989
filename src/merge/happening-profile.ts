import type { Context, Resolved } from "./context.ts";
import { readDate, type DateRange } from "./dates.ts";
import { fold, foldName } from "../text/index.ts";
import { tidyName } from "./tidy-name.ts";
import { stateNamed } from "./known.ts";
import { EMPTY_WORDS, INDEFINITE, MEETING_FAMILIES, ORDINALS } from "./lexicon/happening-words.ts";
import type { Referent } from "./referents.ts";

/** What a document says about a meeting, proposal, agreement or event, ready to be compared. */
export interface HappeningProfile {
  readonly key: string;
  readonly label: string;
  /** The document, or the first of several that say exactly this. */
  readonly doc: string;
  /** "summit", "talks" … for meetings, the noun itself for the rest. */
  readonly family?: string;
  /** Keys of the entities that took part or made it. */
  readonly parties: ReadonlySet<string>;
  /** ISO alpha-3 of the states that they are or act for. */
  readonly states: ReadonlySet<string>;
  readonly place?: Resolved;
  /** ISO alpha-3 of the state where it took place: host, and no party by that alone. */
  readonly host?: string;
  /** States that its document names. */
  readonly about: ReadonlySet<string>;
  /** "title", or "lead" for the first words of the text below it, which tell the title's news again. */
  readonly stands?: "title" | "lead";
  readonly date?: DateRange;
  /** Of the document: context, not the day it happened. */
  readonly docDate?: DateRange;
  readonly ordinal?: number;
  /** Folded words that say what it is about. */
  readonly words: ReadonlySet<string>;
  /** Of `words`, those of its label and text alone: what else its sentence says is said of its neighbours too. */
  readonly own: ReadonlySet<string>;
  /** Of `words`, those with a capital: parts of a name. */
  readonly proper: ReadonlySet<string>;
  /** "another summit", "the next round": nothing that another document could mean by its own such words. */
  readonly indefinite: boolean;
}

/** Reads a happening's naming mention, its label and description, parties and place. */
export function profileOf(
  referent: Referent,
  context: Context,
  placeNamed: (folded: string) => Resolved | undefined,
): HappeningProfile {
  const { attributes, naming, doc, kind } = referent;
  const label = tidyName(attributes.label ?? naming.text);
  const text = `${label} ${attributes.label === undefined ? "" : naming.text}`;
  const parties = (attributes.parties ?? []).flatMap((id) => context.entityOf(id) ?? []);
  const named = namedIn(text, placeNamed);
  const given = attributes.place === undefined ? undefined : context.entityOf(attributes.place);
  const place = given ?? (kind === "meeting" || kind === "event" ? named.place : undefined);
  const states = new Set([...parties.flatMap(({ country }) => country ?? []), ...named.states]);
  const host = hostOf(kind, place, parties, label);
  const stands = standsIn(referent);
  const told = kind === "meeting" ? referent.mentions.map((mention) => mention.text).join(" ") : "";
  const words = contentWords(`${text} ${attributes.description ?? ""} ${told}`, [
    ...parties,
    ...(place === undefined ? [] : [place]),
  ]);
  const own = contentWords(text, parties);
  const proper = new Set([...words].filter((word) => capitals(label).has(word)));
  const folded = fold(label).split(" ");
  const family = familyOf(referent, folded);
  const ordinal = attributes.ordinal ?? folded.flatMap((word) => ORDINALS.get(word) ?? [])[0];
  const date = attributes.date === undefined ? undefined : readDate(attributes.date);
  const docDate = doc.date === undefined ? undefined : readDate(doc.date);
  const open = date === undefined && ordinal === undefined;
  // "if a missile were fired": no launch that another document could tell of.
  const supposed = (kind === "event" || kind === "meeting") && context.supposed.has(naming.id);
  const indefinite = open && (supposed || beforeNoun(folded).some((word) => INDEFINITE.has(word)));
  const specific =
    !indefinite && (place !== undefined || date !== undefined || ordinal !== undefined || proper.size > 1);
  const key = JSON.stringify([
    date?.text ?? doc.date ?? "",
    specific && (kind === "meeting" || proper.size > 1) ? (doc.date ?? doc.id).slice(0, 7) : naming.id,
    family ?? "",
    parties.map((party) => party.key).sort(),
    place?.key ?? "",
    ordinal ?? 0,
    stands ?? "",
    [...words].sort(),
    kind === "meeting" ? "" : foldName(label),
  ]);
  return {
    key,
    label,
    doc: doc.id,
    ...(family === undefined ? {} : { family }),
    parties: new Set(parties.map((party) => party.key)),
    states,
    ...(place === undefined ? {} : { place }),
    ...(host === undefined ? {} : { host }),
    ...(stands === undefined ? {} : { stands }),
    about: context.statesOf.get(doc.id) ?? NONE,
    ...(date === undefined ? {} : { date }),
    ...(docDate === undefined ? {} : { docDate }),
    ...(ordinal === undefined ? {} : { ordinal }),
    words,
    own,
    proper,
    indefinite,
  };
}

/** The words up to the first preposition: "launch of a new type of missile" is no new launch. */
function beforeNoun(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, at) => at > 0 && PREPOSITIONS.has(word));
  return end < 0 ? words : words.slice(0, end);
}

const PREPOSITIONS = new Set("of for to on in with between at from by against about over".split(" "));

const NONE: ReadonlySet<string> = new Set();

/** How far below the title the news is told again. */
const LEAD_LENGTH = 300;

/** Where the meeting is: "Ruritania talks" that have no other party are somebody's talks in Ruritania, as far as is said. */
function hostOf(
  kind: Referent["kind"],
  place: Resolved | undefined,
  parties: readonly Resolved[],
  label: string,
): string | undefined {
  if (kind !== "meeting") return undefined;
  if (place !== undefined) return place.country;
  const [only, ...others] = parties;
  return only?.kind === "state" && others.length === 0 && !/\b(?:with|of|between)\b/.test(label)
    ? only.country
    : undefined;
}

function standsIn({ doc, mentions }: Referent): "title" | "lead" | undefined {
  const title = doc.blocks.find((block) => block.kind === "title")?.span.end ?? 0;
  const first = mentions[0]?.span.start ?? 0;
  if (first < title) return "title";
  return title > 0 && first < title + LEAD_LENGTH ? "lead" : undefined;
}

function familyOf({ attributes, naming, doc, kind }: Referent, folded: readonly string[]): string | undefined {
  const type = attributes.type === undefined ? undefined : fold(attributes.type);
  const head = fold(doc.text.slice(naming.head.start, naming.head.end));
  if (kind !== "meeting") return type ?? (head === "" ? undefined : singular(head));
  for (const word of [...(type?.split(" ") ?? []), head, ...folded.toReversed()]) {
    const family = MEETING_FAMILIES.get(word);
    if (family !== undefined) return family;
  }
  return undefined;
}

/** Places and states in the words themselves: "Geneva summit", "US-Ruritania talks". */
function namedIn(
  text: string,
  placeNamed: (folded: string) => Resolved | undefined,
): { readonly place?: Resolved; readonly states: readonly string[] } {
  const names = text.match(/\p{Lu}[\p{L}.]*(?:[\s]\p{Lu}[\p{L}.]*)*/gu) ?? [];
  let place: Resolved | undefined;
  const states: string[] = [];
  for (const name of names) {
    const words = name.split(/\s/);
    for (let count = Math.min(3, words.length); count > 0; count--) {
      const part = words.slice(0, count).join(" ");
      place ??= placeNamed(foldName(part));
      const state = stateNamed(part)?.country;
      if (state !== undefined) states.push(state);
      if (place !== undefined || state !== undefined) break;
    }
  }
  return { ...(place === undefined ? {} : { place }), states };
}

function contentWords(text: string, taken: readonly Resolved[]): ReadonlySet<string> {
  const names = new Set(taken.flatMap((entity) => entity.names.flatMap((name) => name.split(" "))));
  // "all-in" and "end-of-year" are one word each, and telling ones.
  const joined = text.replace(/(?<=\p{L})-(?=\p{L})/gu, "");
  const words = fold(joined).split(" ");
  return new Set(
    words
      .filter((word) => word.length > 2 && !EMPTY_WORDS.has(word) && !names.has(word))
      .map(singular)
      .filter((word) => !EMPTY_WORDS.has(word) && !names.has(word)),
  );
}

function capitals(label: string): ReadonlySet<string> {
  const joined = label.replace(/(?<=\p{L})-(?=\p{L})/gu, "");
  return new Set((joined.match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? []).map((word) => singular(fold(word))));
}

function singular(word: string): string {
  if (word.length > 4 && /(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
