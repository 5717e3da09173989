import { givenName } from "../language/index.ts";
import { easternReadings, type EasternReading } from "./eastern-names.ts";
import { fold } from "../text/index.ts";
import { tidyName, unshout } from "./tidy-name.ts";
import { stateNamed } from "./known.ts";
import {
  HONORIFIC_NAMES,
  HYPHENATED_ARTICLES,
  PARTICLES,
  PATRONYMIC_PARTICLES,
  POSTNOMINALS,
  PRONOUNS,
  REGNAL_TITLES,
  SUFFIXES,
  TITLES,
  TITLES_AS_SURNAMES,
} from "./lexicon/person-words.ts";

/** A person's name taken apart, so that parts are compared and not strings. */
export interface PersonName {
  /** As written, without titles: the form for a label. */
  readonly display: string;
  /** Folded parts in order; particles dropped ("de Mistura" is `mistura`), patronymics tied ("bin Salman" is `binsalman`). */
  readonly parts: readonly string[];
  /** All letters run together: hyphens and spaces do not tell names apart. */
  readonly joined: string;
  /** "jr", "2" …: father and son bear one name. */
  readonly suffix?: string;
  /** The title of one who is known by a single name: "pope", "king"; empty where the number alone tells. */
  readonly regnal?: string;
  readonly eastern: readonly EasternReading[];
  /** "full": given name and surname. "single": one part, a surname or a name that stands alone. "none": no name at all. */
  readonly extent: "full" | "single" | "none";
}

interface Word {
  readonly raw: string;
  readonly folded: string;
}

/** Reads a mention of a person: titles, countries and possessives off, parts told apart. */
export function parsePersonName(text: string): PersonName {
  const whole = unshout(tidyName(text));
  const [name = "", ...afterComma] = whole.split(/,\s*/);
  const suffixed = afterComma.find((part) => SUFFIXES.has(fold(part)));
  const withoutQuoted = name.replace(/\s*(?:"[^"]*"|“[^”]*”|\([^)]*\))\s*/g, " ");
  const all = toWords(withoutQuoted);
  const start = nameStart(all);
  const regnal = all.slice(0, start).findLast((word) => REGNAL_TITLES.has(word.folded))?.folded;
  const { words, suffix } = splitSuffix(all.slice(start), suffixed);
  const display = words.map((word) => word.raw).join(" ");
  // "Sayyid Ali Example", but Sayyid Example: honorific before a whole name, given name before a surname.
  const honoured = words.length > 2 && HONORIFIC_NAMES.has(words[0]?.folded ?? "");
  const { parts, pieces, hyphens } = partsOf(honoured ? words.slice(1) : words);
  // "Benedict XVI": the number says that it is a ruler's name, though not what of.
  const ruler = regnal ?? (parts.length === 1 && /^\d+$/.test(suffix ?? "") ? "" : undefined);
  const named = parts.length > 0 && !(words.length === 1 && PRONOUNS.has(words[0]?.folded ?? ""));
  return {
    display: suffix === undefined ? display : `${display} ${suffixText(all, suffixed)}`.trim(),
    parts: named ? parts : [],
    joined: parts.join(""),
    ...(suffix === undefined ? {} : { suffix }),
    ...(ruler === undefined ? {} : { regnal: ruler }),
    eastern: named ? easternReadings(pieces, hyphens) : [],
    extent: !named ? "none" : parts.length > 1 || ruler !== undefined ? "full" : "single",
  };
}

/** Parts that others may call the person by alone: surname by every reading, and a name that stands alone. */
export function surnameKeys(name: PersonName): readonly string[] {
  const certain = name.eastern.filter((reading) => reading.certain);
  if (certain.length > 0) return [...new Set(certain.map((reading) => reading.surname))];
  const keys = new Set<string>(name.parts.slice(-1));
  for (const reading of name.eastern) keys.add(reading.surname);
  for (const part of name.parts.slice(1, -1)) if (part.startsWith("bin")) keys.add(part);
  // Spanish and Portuguese names: the first of two surnames is the one in use.
  const before = name.parts.at(-2);
  if (name.parts.length >= 4 && before !== undefined && before.length > 2) keys.add(before);
  return [...keys];
}

/** A part that may be the first of two surnames, where nobody else bears it: "Rosa Quintero Salas" as "Quintero". */
export function doubtfulSurname(name: PersonName): string | undefined {
  const middle = name.parts[1];
  if (name.parts.length !== 3 || middle === undefined || middle.length < 4 || name.eastern.length > 0) return undefined;
  return givenName(middle.charAt(0).toUpperCase() + middle.slice(1)) === undefined ? middle : undefined;
}

function toWords(text: string): Word[] {
  return text
    .replace(/(?<=\p{L}\.)(?=\p{L})/gu, " ")
    .replace(/(?<=^|\s)(El|Al)(?=\p{Lu}\p{Ll})/gu, "$1-")
    .split(/\s+/)
    .filter((raw) => /[\p{L}\p{N}]/u.test(raw))
    .map((raw) => ({ raw: raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, ""), folded: fold(raw) }));
}

/** Index of the first word of the name proper: after the last title, office, country or lower-case word before it. */
function nameStart(words: readonly Word[]): number {
  let start = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const more = at < words.length - 1;
    const lower = /^\p{Ll}/u.test(word.raw);
    const title = TITLES.has(word.folded) || TITLES.has(word.folded.split(" ").at(-1) ?? "");
    if (lower && !isParticle(word, words[at + 1])) start = at + 1;
    else if (title && (more || lower)) start = at + 1;
    // "Shah Reza" rules, "Shah Karim Ruhani" is called so.
    else if (at === start && REGNAL_TITLES.has(word.folded) && more && (word.folded !== "shah" || words.length < 3))
      start = at + 1;
    // "Saudi Crown Prince Mohammed": a country before a ruler's title goes with it.
    else if (at === 1 && start === 0 && REGNAL_TITLES.has(word.folded) && more) start = at + 1;
  }
  // "The President", "The Prime Minister": an office, whoever holds it; "The Falcon" is somebody's name.
  if (words.length > 1 && words[0]?.folded === "the" && words.slice(1).every(({ folded }) => TITLES.has(folded)))
    return words.length;
  // "Foreign Minister", "President": all office, no name.
  const only = words.length === 1 ? (words[0]?.folded ?? "") : "";
  if (TITLES.has(only) && !TITLES_AS_SURNAMES.has(only)) return words.length;
  if (words.length > 1 && start === words.length - 1 && TITLES.has(words[start]?.folded ?? "")) return words.length;
  return start === 0 ? 0 : afterCountry(words, start);
}

/** "envoy for North Korea Ann Example": the country that ends the office is not the name's first part. */
function afterCountry(words: readonly Word[], start: number): number {
  for (let count = Math.min(4, words.length - start - 2); count > 0; count--) {
    const end = start + count;
    const country = words
      .slice(start, end)
      .map((word) => word.raw)
      .join(" ");
    if (stateNamed(country) !== undefined) return end;
  }
  return start;
}

/** True for a lower-case word that belongs to the name after all: "de Mistura", "al-Sisi", "d'Estaing". */
function isParticle(word: Word, next: Word | undefined): boolean {
  if (/^\p{Ll}{1,2}['’ʼ]\p{Lu}/u.test(word.raw)) return true;
  const [article, rest] = word.folded.split(" ");
  if (rest !== undefined) return article !== undefined && HYPHENATED_ARTICLES.has(article);
  return next !== undefined && (PARTICLES.has(word.folded) || PATRONYMIC_PARTICLES.has(word.folded));
}

function splitSuffix(
  words: readonly Word[],
  afterComma: string | undefined,
): { readonly words: readonly Word[]; readonly suffix?: string } {
  let end = words.length;
  while (end > 1 && POSTNOMINALS.has(words[end - 1]?.folded ?? "")) end--;
  const kept = words.slice(0, end);
  const inName = end > 1 ? SUFFIXES.get(kept.at(-1)?.folded ?? "") : undefined;
  const suffix = afterComma === undefined ? inName : SUFFIXES.get(fold(afterComma));
  return { words: inName === undefined ? kept : kept.slice(0, -1), ...(suffix === undefined ? {} : { suffix }) };
}

function suffixText(words: readonly Word[], afterComma: string | undefined): string {
  return afterComma ?? words.findLast((word) => SUFFIXES.has(word.folded))?.raw ?? "";
}

/** Folded parts, and the same split at hyphens for East Asian readings. */
function partsOf(words: readonly Word[]): { parts: string[]; pieces: string[]; hyphens: boolean[] } {
  const parts: string[] = [];
  const pieces: string[] = [];
  const hyphens: boolean[] = [];
  let tied = "";
  words.forEach((word, at) => {
    const last = at === words.length - 1;
    const bits = word.folded.split(" ").filter((bit) => bit !== "");
    bits.forEach((bit, index) => {
      pieces.push(bit);
      hyphens.push(index < bits.length - 1);
    });
    const lower = /^\p{Ll}/u.test(word.raw);
    if (bits.length === 1 && !last && droppable(words, at, lower)) return;
    const patronymic = PATRONYMIC_PARTICLES.get(word.folded);
    if (patronymic !== undefined && !last && (at > 0 || lower || patronymic !== "bin")) {
      tied += patronymic;
      return;
    }
    const servant = /^abd(?:[aeiou]?[lrsn])?$/.test(bits.join(""));
    if (servant && !last) {
      tied += "abd";
      return;
    }
    const core = bits.length > 1 && HYPHENATED_ARTICLES.has(bits[0] ?? "") ? bits.slice(1) : bits;
    parts.push(tied + servantless(core.join("")));
    tied = "";
  });
  if (tied !== "") parts.push(tied);
  return { parts: parts.filter((part) => part !== ""), pieces, hyphens };
}

/** Particles go, save where a capital first word may be a given name: Al Gore, Van Jones, Ben Carson. */
function droppable(words: readonly Word[], at: number, lower: boolean): boolean {
  if (!PARTICLES.has(words[at]?.folded ?? "")) return false;
  if (lower || at > 0) return true;
  const between = words.slice(1, -1).every((word) => PARTICLES.has(word.folded));
  return between && /^(?:de|la|le|el|du|von|della|dos|da|di)$/.test(words[0]?.folded ?? "");
}

/** Abdul-Rahman, Abdel Rahman, Abdurrahman: one name, "servant of". */
function servantless(part: string): string {
  return part.replace(/^abd[aeiou](?:[lsn](?=[^aeiou])|l(?=[aeiou])|r(?=r))(?=.{3})/, "abd");
}
