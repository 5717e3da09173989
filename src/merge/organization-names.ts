import { fold } from "../text/index.ts";
import { stripArticle, tidyName, unshout } from "./tidy-name.ts";
import { stateByName, stateNamed } from "./known.ts";
import {
  COMPANY_FORMS,
  GENERIC_WORDS,
  GOVERNMENT_HEADS,
  ORGANIZATION_TAILS,
  VAGUE_BODIES,
  SPELLINGS,
  STOPWORDS,
} from "./lexicon/organization-words.ts";

/** An organization's name taken apart: what it is called, whose it is, and how much that says. */
export interface OrganizationName {
  /** As written, without article and possessive. */
  readonly display: string;
  /** As written, without the country too. */
  readonly bare: string;
  /** Folded content words without the country; a government body's are sorted, so that "Ministry of X" is "X Ministry". */
  readonly core: string;
  /** ISO alpha-3 of the country that the name gives. */
  readonly country?: string;
  /** Every country has one: "foreign ministry", "parliament", "army". */
  readonly generic: boolean;
  /** Letters of an abbreviation, such as "iaea". */
  readonly acronym?: string;
  /** What it would be abbreviated as, with and without its small words. */
  readonly initials: readonly string[];
  /** True for "the ministry", "the group": a country has many. */
  readonly vague: boolean;
  /** False where the words name nothing by themselves: "the ministry", and "the parliament" without a country. */
  readonly named: boolean;
}

/** Reads a mention of an organization. */
export function parseOrganizationName(text: string): OrganizationName {
  const tidy = stripArticle(unshoutUnlessAcronym(tidyName(text)));
  const inBrackets = /^(.{3,}?)\s*\(([^()]{2,60})\)$/.exec(tidy);
  const bracketed = inBrackets?.[2] === undefined ? undefined : stateNamed(inBrackets[2]);
  const display =
    bracketed === undefined && inBrackets?.[2] !== undefined && !isAcronym(inBrackets[2])
      ? tidy
      : (inBrackets?.[1] ?? tidy);
  const { country, rest, possessive } = splitCountry(withoutParent(display));
  const words = contentWords(country === undefined ? withCountryCode(rest) : rest);
  const head = words.find((word) => GOVERNMENT_HEADS.has(word));
  const generic = words.length > 0 && words.every((word) => GENERIC_WORDS.has(word));
  const ofState = country ?? bracketed?.country;
  const acronym = isAcronym(display) ? fold(display).replace(/ /g, "") : undefined;
  return {
    display,
    bare: rest,
    core: (head === undefined ? words : [...words].sort()).join(" "),
    ...(ofState === undefined ? {} : { country: ofState }),
    generic: generic || (possessive && words.length === 1 && head !== undefined),
    ...(acronym === undefined ? {} : { acronym }),
    initials: acronym === undefined ? initialsOf(display) : [],
    vague: VAGUE_BODIES.has(words.join(" ")),
    named:
      words.length > 0 &&
      /\p{Lu}|\p{N}/u.test(display) &&
      !VAGUE_BODIES.has(words.join(" ")) &&
      (ofState !== undefined || !generic || words.length > 1),
  };
}

/** "Harbour Guard Corps-Tide Force" is the Tide Force of the corps. */
function withoutParent(name: string): string {
  const dashed = /^(?:\p{Lu}[\p{L}.]*\s)*\p{Lu}[\p{L}.]*[-–](\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)+)$/u.exec(name);
  return dashed?.[1] !== undefined && GOVERNMENT_HEADS.has(fold(dashed[1]).split(" ").at(-1) ?? "") ? dashed[1] : name;
}

function unshoutUnlessAcronym(text: string): string {
  const words = text.split(" ");
  // "BTK TV": short words of which one cannot be spoken are letters.
  const areLetters =
    words.every((word) => word.length <= 4) && words.some((word) => /^[B-DF-HJ-NP-TV-XZ]{2,}$/u.test(word));
  return words.length > 1 && !areLetters ? unshout(text) : text;
}

function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}[.&]?-?){2,8}s?$/u.test(text);
}

/** Takes the country off: "X's Foreign Ministry", "X Foreign Ministry", "Foreign Ministry of X". */
function splitCountry(name: string): {
  readonly country?: string;
  readonly rest: string;
  readonly possessive: boolean;
} {
  const possessive = /^(.{2,40}?)(?:['’]s|(?<=s)['’])\s+(.+)$/.exec(name);
  if (possessive?.[1] !== undefined && possessive[2] !== undefined) {
    const state = stateNamed(possessive[1]);
    const rest = stripArticle(possessive[2]);
    if (state?.country !== undefined) return { country: state.country, rest, possessive: true };
    // "the North's foreign ministry": whose it is, the mention's country says.
    if (contentWords(rest).every((word) => GENERIC_WORDS.has(word))) return { rest, possessive: true };
  }
  const words = name.split(" ");
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const rest = words.slice(count).join(" ");
    if (!contentWords(rest).some((word) => GOVERNMENT_HEADS.has(word))) continue;
    const state = stateNamed(words.slice(0, count).join(" "));
    if (state?.country !== undefined) return { country: state.country, rest, possessive: false };
  }
  const after = /^(.+)\s+(?:of|for)\s+(?:the\s+)?([^,]{2,60})$/i.exec(name);
  if (after?.[1] !== undefined && after[2] !== undefined) {
    const state = contentWords(after[1]).some((word) => GOVERNMENT_HEADS.has(word)) ? stateNamed(after[2]) : undefined;
    if (state?.country !== undefined) return { country: state.country, rest: after[1], possessive: false };
  }
  return { rest: name, possessive: false };
}

function contentWords(name: string): string[] {
  const words = fold(name.replace(/&/g, " and "))
    .split(" ")
    .filter((word) => word !== "" && !STOPWORDS.has(word))
    .map((word) => SPELLINGS.get(word) ?? word);
  while (words.length > 1 && COMPANY_FORMS.has(words.at(-1) ?? "")) words.pop();
  while (words.length > 1 && ORGANIZATION_TAILS.has(words.at(-1) ?? "")) words.pop();
  const foreignAffairs = words.includes("foreign") && words.includes("ministry");
  const kept = foreignAffairs ? words.filter((word) => word !== "affairs") : words;
  const last = kept.at(-1) ?? "";
  if (kept.length === 1 && last.length > 4 && /[^s]s$/.test(last)) return [last.slice(0, -1)];
  return kept;
}

/** "US Rowing Federation" and "United States Rowing Federation": a country's name before a name counts once. */
function withCountryCode(rest: string): string {
  const words = rest.split(" ");
  for (let count = Math.min(3, words.length - 2); count > 0; count--) {
    const state = stateByName(words.slice(0, count).join(" "));
    if (state?.country !== undefined) return [state.country.toLowerCase(), ...words.slice(count)].join(" ");
  }
  return rest;
}

function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const letters = (kept: readonly string[]): string => fold(kept.map((word) => word.charAt(0)).join(""));
  const content = words.filter((word) => !STOPWORDS.has(fold(word)));
  if (content.length < 2 || content.some((word) => /^\p{Ll}/u.test(word))) return [];
  return [...new Set([letters(content), letters(words)])];
}
