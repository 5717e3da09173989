/** Letters that Unicode does not decompose although readers drop their stroke or dot. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  æ: "ae",
  œ: "oe",
  ß: "ss",
};

/**
 * A name as the gazetteer compares it: no diacritics, no case, no punctuation but `+`, single spaces, and neither a
 * leading "the" nor a trailing "'s". "The Côte d'Ivoire's" gives "cote divoire".
 */
export function foldKnown(name: string): string {
  return withoutThe(foldKeepingThe(name));
}

/** As `foldKnown`, but "The Hague" keeps its article. */
export function foldKeepingThe(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłđðþıæœß]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/'s?$/, "")
    .replace(/'/g, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}+]+/gu, " ")
    .trim();
}

/** Without a leading "the", unless nothing else is left. */
export function withoutThe(folded: string): string {
  return folded.startsWith("the ") ? folded.slice(4) : folded;
}

/**
 * A name as acronyms are compared: case kept, without dots, without a leading "the" and a trailing "'s". "the U.S.'s"
 * gives "US", "U. N." gives "UN", "Nato" stays "Nato".
 */
export function acronymOf(name: string): string {
  const bare = name
    .trim()
    .replace(/^[Tt]he\s/, "")
    .replace(/['’]s?$/, "");
  const compact = bare.replace(/\./g, "");
  return /^(?:\p{Lu}\.\s?){2,8}$/u.test(bare) ? compact.replace(/\s/g, "") : compact.trim();
}
