import { ROLE_HEADS } from "../lexicon/roles.ts";
import { plain } from "../text.ts";
import { lowerAt, type Tree } from "../tree.ts";
import { lowerTitle } from "./office-title.ts";
import { singular } from "./shared-offices.ts";

/** Ranks and courtesies, which say nothing of whose somebody is. */
export const RANKS =
  /^(?:gen|lt|col|maj|capt|cmdr|adm|brig|sgt|dr|general|colonel|major|captain|admiral|brigadier|lieutenant|sergeant|marshal|prof|professor|mr|mrs|ms|sheikh|sir|lord)\.?$/u;

/** Whether an office ends there, of one or of several: "ministers". */
export function isOfficeEnd(tree: Tree, end: number): boolean {
  return isRoleEnd(tree, end) || ROLE_HEADS.has(singular(lowerAt(tree, end)));
}

/** Whether an office ends there. */
export function isRoleEnd(tree: Tree, end: number): boolean {
  return ROLE_HEADS.has(lowerAt(tree, end)) || isOfficeOf(tree, end) || THEN.test(lowerAt(tree, end));
}

/** "Then-president X", "then-prime-minister X". */
const THEN =
  /^(?:then|now)-(?:president|premier|chancellor|king|leader|(prime|foreign|defen[cs]e|interior)-minister)$/u;

/** "Secretary of State": the office's own "of". */
function isOfficeOf(tree: Tree, end: number): boolean {
  return (
    (lowerAt(tree, end - 1) === "of" ||
      (lowerAt(tree, end - 2) === "of" && /^(?:foreign|internal|national|external)$/u.test(lowerAt(tree, end - 1)))) &&
    ROLE_HEADS.has(lowerAt(tree, lowerAt(tree, end - 1) === "of" ? end - 2 : end - 3)) &&
    /^(?:state|defense|defence|affairs|relations|staff|commerce|energy|health|finance|justice|interior|education|trade|security|information|communications|culture|transport|agriculture|planning|oil|mines|labou?r)$/u.test(
      lowerAt(tree, end),
    )
  );
}

/** Whether the word may be part of an office. */
export function isRoleWord(tree: Tree, i: number): boolean {
  const token = tree.tokens[i];
  if (!token) return false;
  if (/^['’]s?$/u.test(token.text)) return true;
  if (token.text === "of") return isOfficeOf(tree, i + 1) || isOfficeOf(tree, i + 2);
  return (
    (token.upos === "NOUN" ||
      token.upos === "ADJ" ||
      token.upos === "PROPN" ||
      token.upos === "NUM" ||
      ROLE_HEADS.has(token.text.toLowerCase()) ||
      token.text === "No.") &&
    !/^\d{4}$/u.test(token.text)
  );
}

/** "Ruritania's roads and bridges minister". */
export function joinsFields(tree: Tree, at: number): boolean {
  return (
    lowerAt(tree, at) === "and" &&
    [at - 1, at + 1].every((i) => tree.tokens[i]?.upos === "NOUN" && !ROLE_HEADS.has(lowerAt(tree, i)))
  );
}

/** The words of an office, lower case save for names. */
export function wordsOf(tree: Tree, first: number, last: number): string {
  return lowerTitle(
    plain(
      tree.tokens
        .slice(Math.max(0, first), last + 1)
        .map((t) => (THEN.test(t.text.toLowerCase()) ? t.text.replace(/^\p{L}+-/u, "").replace("-", " ") : t.text))
        .join(" "),
    ),
  );
}
