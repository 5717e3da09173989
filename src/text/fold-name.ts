/** Letters that Unicode does not decompose into a base letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ŋ: "ng",
  ʻ: "",
  ʼ: "",
};
const PLAIN = /^[a-z0-9 ]*$/;

/** Lower case without accents, apostrophes and possessive 's; everything else but letters and digits becomes one space. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower.replace(/ {2,}/g, " ").trim();
  return lower
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ıłøđðþßæœŋʻʼ]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘`´]s(?=$|[^\p{L}\p{N}])/gu, "")
    .replace(/['’‘`´.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** As {@link fold}, without a leading article: what two spellings of one name have in common. */
export function foldName(text: string): string {
  return fold(text).replace(/^(?:the|a|an) (?=.)/, "");
}
