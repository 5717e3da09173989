import { lowerAt, relAt, type Tree } from "../tree.ts";

/** What a pronoun may stand for. `speaker`: whoever is being quoted. */
export type PronounClass = "he" | "she" | "it" | "they" | "speaker";

const PRONOUNS: ReadonlyMap<string, PronounClass> = new Map([
  ["he", "he"],
  ["him", "he"],
  ["his", "he"],
  ["himself", "he"],
  ["she", "she"],
  ["her", "she"],
  ["hers", "she"],
  ["herself", "she"],
  ["it", "it"],
  ["its", "it"],
  ["itself", "it"],
  ["they", "they"],
  ["them", "they"],
  ["their", "they"],
  ["theirs", "they"],
  ["themselves", "they"],
  ["i", "speaker"],
  ["me", "speaker"],
  ["my", "speaker"],
  ["we", "speaker"],
  ["us", "speaker"],
  ["our", "speaker"],
]);

/** The class of the pronoun at `i`; undefined for other words and for an "it" that stands for nothing. */
export function pronounAt(tree: Tree, i: number): PronounClass | undefined {
  const token = tree.tokens[i];
  if (!token) return undefined;
  const found = PRONOUNS.get(token.text.toLowerCase());
  // "US" is no pronoun, "I" at the end of a name neither.
  if (!found || (/^\p{Lu}+$/u.test(token.text) && token.text !== "I")) return undefined;
  if (lowerAt(tree, i) === "it" && relAt(tree, i) === "expl") return undefined;
  return found;
}

/** The words of relative clauses that stand for the noun before: "which", "who", "whom", "that". */
export function isRelativePronoun(tree: Tree, i: number): boolean {
  return (
    /^(?:who|whom|which|that|whose)$/u.test(lowerAt(tree, i)) &&
    tree.tokens[i]?.upos !== "SCONJ" &&
    tree.tokens[i]?.upos !== "DET"
  );
}
