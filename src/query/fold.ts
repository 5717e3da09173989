/**
 * A name as it is compared: without accents, case, punctuation, dots of abbreviations, possessive and leading "the".
 * Empty where nothing of the kind is in it.
 */
export function foldName(name: string): string {
  return name
    .slice(0, LONGEST_NAME)
    .normalize("NFKD")
    .replace(/\p{Mn}+/gu, "")
    .toLowerCase()
    .replace(/[’']s(?![\p{L}\p{N}])/gu, "")
    .replace(/(?<=(?<![\p{L}\p{N}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the (?=.)/, "");
}

/** No name is longer; a label of 10 kB is compared by its beginning. */
const LONGEST_NAME = 300;
