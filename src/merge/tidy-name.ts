import { foldName } from "../text/index.ts";

/** Readable and safe in an id: letters and digits joined by single hyphens, at most `limit` characters, whole words. */
export function slugOf(text: string, limit = 60): string {
  const words = foldName(text).split(" ");
  let slug = words[0]?.slice(0, limit) ?? "";
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > limit) break;
    slug += `-${word}`;
  }
  return slug === "" ? "unnamed" : slug;
}

/** White space folded, quotes and brackets around it and a possessive ending taken off. */
export function tidyName(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const bracketed = line.includes("(") ? line : line.replace(/[)\]},;:]+$/, "");
  return bracketed
    .replace(/^["'“”‘’«»([{]+|["”»,;:]+$/g, "")
    .replace(/['’]s$/, "")
    .replace(/(?<=s)['’]$/, "")
    .trim();
}

/** `text` without a leading article or possessive pronoun, as a label has it. */
export function stripArticle(text: string): string {
  return text.replace(/^(?:the|a|an|its|their|his|her|our)\s+(?=\S)/i, "");
}

/** True for "ERNA SOLBERG", not for acronyms such as "NATO": two words of capitals, or one of more than five letters. */
function isInCapitals(text: string): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  const letters = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 5 || (/\p{Lu}{2,}\s+\p{Lu}{2,}/u.test(text) && letters > 4);
}

/** "ANNE-MARIE LEE" as "Anne-Marie Lee"; text that has lower-case letters stays as it is. */
export function unshout(text: string): string {
  if (!isInCapitals(text)) return text;
  return text
    .toLowerCase()
    .replace(/(^|[\s\-.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
