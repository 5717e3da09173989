import { ROLE_HEADS } from "../lexicon/roles.ts";

/** "Prime Minister" is "prime minister"; abbreviations keep their capitals. */
export function lowerTitle(role: string): string {
  return role
    .split(" ")
    .map((word) =>
      /^\p{Lu}\p{Ll}+$/u.test(word) &&
      (ROLE_HEADS.has(word.toLowerCase()) ||
        /^(?:Prime|Foreign|Supreme|Vice|Deputy|Defen[cs]e|Special|Finance|Interior|Former)$/u.test(word))
        ? word.toLowerCase()
        : word,
    )
    .join(" ")
    .trim();
}
