import type { Kind, Mention } from "../model/index.ts";
import { findTitle, type Known } from "../language/index.ts";
import { compareText, fold, foldName } from "../text/index.ts";
import { stripArticle, tidyName, unshout } from "./tidy-name.ts";
import type { Group } from "./groups.ts";
import { stateOf, knownOf } from "./known.ts";
import { EMPTY_WORDS, MEETING_FAMILIES } from "./lexicon/happening-words.ts";
import { GENERIC_WORDS, GOVERNMENT_HEADS, ORGANIZATION_TAILS, STOPWORDS } from "./lexicon/organization-words.ts";
import { PRONOUNS, REGNAL_TITLES } from "./lexicon/person-words.ts";
import { bestMeetingName } from "./meeting-names.ts";
import { parseOrganizationName } from "./organization-names.ts";
import { parsePersonName } from "./person-names.ts";

/** A name that a group goes by: how often, and where first. */
export interface FoundName {
  readonly text: string;
  readonly count: number;
  /** True where the extractor made it as a label; mentions of happenings are often whole clauses. */
  readonly made: boolean;
  /** Sorts by document date, then by document and place in it. */
  readonly first: string;
}

const BEGINS_AS_PHRASE = /^(?:by|of|in|on|at|for|from|with|to|and|or|as|that|which)\s/iu;
const LONGEST_LABEL = 105;
/** A label that is too long ends before one of these, where a phrase ends. */
const PHRASE_START =
  /^(?:of|for|in|on|at|with|by|from|and|or|that|which|who|as|into|between|until|without|because|if|since|during|amid|against|among|through|about|after|before|over|under|whose|where|when|while|following|including)$/iu;
/** States that headlines abbreviate as adjectives, because their demonym names more than themselves. */
const SHORT_ADJECTIVES: Readonly<Record<string, string>> = { USA: "US", ARE: "UAE", COD: "DR Congo" };

/** The names that a group is given, in tidy form, the most frequent first; of equals the longer, then by code unit. */
export function namesOf(group: Group): readonly FoundName[] {
  const found = new Map<string, { count: number; made: boolean; first: string }>();
  for (const { doc, mentions, naming } of group.referents) {
    for (const mention of mentions) {
      if (mention.kind !== group.kind && mention !== naming) continue;
      const made =
        mention.attributes?.label === undefined ? undefined : stripArticle(tidyName(mention.attributes.label));
      for (const text of formsOf(group.kind, mention)) {
        const first = `${doc.date ?? "9999"}|${mention.id}`;
        const entry = found.get(text);
        if (entry === undefined) found.set(text, { count: 1, made: text === made, first });
        else {
          entry.count += 1;
          entry.made ||= text === made;
          if (first < entry.first) entry.first = first;
        }
      }
    }
  }
  return [...found].map(([text, entry]) => ({ text, ...entry })).sort(byFrequency);
}

function byFrequency(a: FoundName, b: FoundName): number {
  return b.count - a.count || b.text.length - a.text.length || compareText(a.text, b.text);
}

/** For ids: the name that was in the papers first, which later documents do not change. */
function byAppearance(a: FoundName, b: FoundName): number {
  return compareText(a.first, b.first) || compareText(a.text, b.text);
}

/** The name for a group's id, of which later documents change as little as may be: the one that was met first. */
export function firstLabelOf(group: Group, names: readonly FoundName[]): string {
  return labelOf(group, [...names].sort(byAppearance), false);
}

/** The name to show for a group, out of `names` in the order of preference; `weighed`: where one says more, that one. */
export function labelOf(group: Group, names: readonly FoundName[], weighed = true): string {
  const known = group.known === undefined ? undefined : knownOf(group.known);
  // "Unity Party (Ruritania)" has its country beside it in the graph.
  if (known !== undefined && known.kind === group.kind)
    return known.kind === "organization"
      ? known.label.replace(/ \(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*\)$/u, inCountry(known))
      : known.label;
  switch (group.kind) {
    case "person":
      return personLabel(names, weighed);
    case "organization":
      return organizationLabel(group, names);
    case "state":
    case "place":
      return placeLabel(names);
    default:
      return happeningLabel(group, names, weighed);
  }
}

/** Other names that were found, sorted; descriptions, pronouns and what only differs from another in case are left out. */
export function aliasesOf(group: Group, names: readonly FoundName[], label: string): readonly string[] {
  const seen = new Set([foldName(label)]);
  const aliases: string[] = [];
  for (const { text } of names) {
    const key = foldName(text);
    if (key === "" || seen.has(key) || !isName(group.kind, text)) continue;
    seen.add(key);
    aliases.push(text);
  }
  return aliases.sort(compareText);
}

/** True where `label` says what the happening is, and not only that it is one: "Geneva talks", not "the talks". */
export function isTelling(label: string): boolean {
  // "US" in capitals is the state, and not the pronoun.
  if (/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u.test(label)) return true;
  const words = fold(label).split(" ");
  return words.some((word) => !EMPTY_WORDS.has(word) && !PRONOUNS.has(word) && !MEETING_FAMILIES.has(word));
}

/** What is in brackets after a body's name, unless it is the country: "Communist Party (Maoist)". */
function inCountry({ country }: Known): (bracket: string) => string {
  const state = country === undefined ? undefined : stateOf(country);
  return (bracket) => (state?.names.includes(bracket.slice(2, -1)) ? "" : bracket);
}

function formsOf(kind: Kind, mention: Mention): readonly string[] {
  const text = tidyName(mention.text);
  switch (kind) {
    case "person": {
      const name = parsePersonName(text);
      if (name.extent === "none") return [stripArticle(text)];
      // A number alone says that somebody rules, not what of.
      if (name.regnal === undefined || name.regnal === "" || name.parts.length > 1) return [name.display];
      return [`${name.regnal.charAt(0).toUpperCase()}${name.regnal.slice(1)} ${name.display}`];
    }
    case "organization": {
      const { display } = parseOrganizationName(text);
      // "Protesters", "opposition parties": whose they are is what the reader made of them.
      const label = COMMON_WORDS.test(display) ? mention.attributes?.label : undefined;
      return label === undefined ? [display] : [stripArticle(tidyName(label)), display];
    }
    case "place":
      return [unshout(quietWord(stripArticle(text)))];
    case "state":
      return [quietWord(text)];
    default: {
      const label = mention.attributes?.label;
      return [...new Set([...(label === undefined ? [] : [tidyName(label)]), text])].map(stripArticle);
    }
  }
}

/** A dateline's "GENEVA" as "Geneva"; up to four capitals are an abbreviation. */
function quietWord(text: string): string {
  return /^\p{Lu}{5,}$/u.test(text) ? text.charAt(0) + text.slice(1).toLowerCase() : text;
}

function personLabel(names: readonly FoundName[], weighed: boolean): string {
  const parsed = names.map(({ text }) => ({ text, name: parsePersonName(text) }));
  const all = parsed.filter(({ name }) => name.extent === "full");
  // "Quintero Salas" lacks the given name that "Rosa Quintero Salas" has.
  const clipped = (parts: readonly string[]): boolean =>
    all.some(({ name }) => name.parts.length > parts.length && name.parts.join(" ").endsWith(` ${parts.join(" ")}`));
  const whole = all.filter(({ name }) => name.parts.length < 2 || !clipped(name.parts));
  const full = weighed && whole.length > 0 ? whole : all;
  const spelled = full.filter(({ name }) => (name.parts[0]?.length ?? 0) > 1 && name.parts.length > 1);
  // A full name goes before "King Salman", a ruler's title before a bare surname.
  const best = spelled[0] ?? full[0] ?? parsed.find(({ name }) => name.extent === "single") ?? parsed[0];
  return best?.text ?? "";
}

/** Words without a capital, but for a sentence's first. */
const COMMON_WORDS = /^\p{L}?\p{Ll}[\p{Ll} -]*$/u;

function organizationLabel(group: Group, names: readonly FoundName[]): string {
  // "By the Harbour Guard" is what a sentence says of it, and its name only where there is no other.
  const proper = names.filter(({ text }) => !BEGINS_AS_PHRASE.test(text));
  // "Protesters" say less than the "Sylvanian protesters" whom the reader made of them.
  const isCommon = proper.every(({ text, made }) => made || COMMON_WORDS.test(text));
  const made = isCommon ? proper.filter((name) => name.made) : [];
  // "Sylvanian protesters" are called so in the middle of a sentence, too.
  const people = made.find(({ text }) => /^\p{Lu}.* [\p{Ll}-]+$/u.test(text));
  if (people !== undefined) return people.text;
  const parsed =
    [made, proper, names].find((list) => list.length > 0)?.map(({ text }) => parseOrganizationName(text)) ?? [];
  const spelled = parsed.filter((name) => name.named && name.acronym === undefined);
  const best = spelled.find((name) => !name.generic) ?? spelled[0] ?? parsed.find((name) => name.named);
  if (best === undefined) {
    const described = parsed[0];
    if (described === undefined) return "";
    return described.generic && group.country !== undefined
      ? ofCountry(group.country, described.bare)
      : described.display;
  }
  if (best.acronym !== undefined) return best.display;
  if (best.generic && group.country !== undefined) return ofCountry(group.country, best.bare);
  return inTitleCase(best.country === undefined || best.generic ? best.display : keepsCountry(best.display, best.bare));
}

/** "Ruritania's Peace Commission" is the Peace Commission; "Ruritanian Red Cross" keeps its country. */
function keepsCountry(display: string, bare: string): string {
  return /['’]s?\s/.test(display) ? bare : display;
}

function ofCountry(country: string, bare: string): string {
  const state = stateOf(country);
  const adjective =
    SHORT_ADJECTIVES[country] ?? state?.demonyms?.find((name) => !/lander$/u.test(name)) ?? state?.label ?? country;
  return `${adjective} ${inTitleCase(bare)}`;
}

function inTitleCase(text: string): string {
  const small = new Set(["of", "the", "for", "and", "in", "on", "to", "at"]);
  return text
    .split(" ")
    .map((word, at) => (small.has(word) && at > 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
}

function placeLabel(names: readonly FoundName[]): string {
  const texts = names.map(({ text }) => unshout(stripArticle(text)));
  return texts.find((text) => /^\p{Lu}/u.test(text)) ?? texts[0] ?? "";
}

function happeningLabel(group: Group, names: readonly FoundName[], weighed: boolean): string {
  const telling = names.filter(({ text }) => isTelling(text));
  const first = telling.find(({ made }) => made) ?? telling[0] ?? names.find(({ made }) => made) ?? names[0];
  const best = weighed && group.kind === "meeting" ? bestMeetingName(telling) : undefined;
  return shorten(stripArticle((best ?? first)?.text ?? ""));
}

/** A label's first letter capital; where it is too long, the whole phrases that fit, else words and an ellipsis. */
export function shorten(text: string): string {
  const label = text.charAt(0).toUpperCase() + text.slice(1);
  if (label.length <= LONGEST_LABEL) return label;
  const words = label.slice(0, LONGEST_LABEL).split(" ").slice(0, -1);
  const end = words.findLastIndex((word) => PHRASE_START.test(word));
  const whole = words
    .slice(0, end)
    .join(" ")
    .replace(/(?:[,;:]|\s(?:not|to|be))+$/u, "");
  return whole.length >= LONGEST_LABEL / 3 ? whole : `${words.join(" ")}…`;
}

function isName(kind: Kind, text: string): boolean {
  if (PRONOUNS.has(foldName(text))) return false;
  switch (kind) {
    case "person":
      return parsePersonName(text).extent !== "none" && !REGNAL_TITLES.has(fold(text));
    case "organization":
      return parseOrganizationName(text).named && isWrittenAsName(text, isBodyWord) && !isItsPeople(text);
    case "state":
      // "The US Ambassador" speaks for the state and is no name of it.
      return (
        findTitle(text.split(" ").at(-1) ?? "") === undefined &&
        isWrittenAsName(stripArticle(text), () => false) &&
        !/['’]s\s/.test(text)
      );
    case "place":
      return isWrittenAsName(stripArticle(text), () => true) && !/['’]s\s/.test(text);
    default:
      return isTelling(text) && text.length <= LONGEST_LABEL && /\s|^\p{Lu}/u.test(text);
  }
}

/** "Fighters", "AU foreign ministers": those who act for a body are no name of it. */
function isItsPeople(text: string): boolean {
  const last = text.split(" ").at(-1) ?? "";
  return (last === text || /^\p{Ll}/u.test(last)) && findTitle(last) !== undefined;
}

/** Capitals throughout, small words aside and such as `mayBeSmall` lets pass: "Islamic Republic of Iran", no "Iranian envoy". */
function isWrittenAsName(text: string, mayBeSmall: (word: string) => boolean): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  return text.split(" ").every((word) => !/^\p{Ll}/u.test(word) || STOPWORDS.has(fold(word)) || mayBeSmall(fold(word)));
}

function isBodyWord(word: string): boolean {
  return GENERIC_WORDS.has(word) || GOVERNMENT_HEADS.has(word) || ORGANIZATION_TAILS.has(word);
}
