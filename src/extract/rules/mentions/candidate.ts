import { NOT_ACRONYMS } from "../lexicon/name-words.ts";
import { headAt, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";

/** A capitalised sequence whose kind is not known yet, with what stands about it. */
export interface Candidate {
  readonly tree: Tree;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** A title that the same sequence began with: "President". */
  readonly title?: string;
}

// What the clues look at: words before, inside and after the sequence, in lower case.
export const before = (c: Candidate, n = 1): string => lowerAt(c.tree, c.first - n);
export const after = (c: Candidate, n = 1): string => lowerAt(c.tree, c.last + n);
export const word = (c: Candidate, n: number): string => lowerAt(c.tree, c.first + n);
export const length = (c: Candidate): number => c.last - c.first + 1;
export const lastWord = (c: Candidate): string => lowerAt(c.tree, c.last);
export const textAt = (c: Candidate, n: number): string => c.tree.tokens[c.first + n]?.text ?? "";
export const hasThe = (c: Candidate): boolean => before(c) === "the";
export const every = (c: Candidate, test: (text: string) => boolean): boolean =>
  Array.from({ length: length(c) }, (_, n) => textAt(c, n)).every(test);
export const isSubjectOf = (c: Candidate, verbs: ReadonlySet<string>): boolean =>
  relAt(c.tree, c.head) === "nsubj" && verbs.has(lemmaAt(c.tree, headAt(c.tree, c.head)));
export const isWord = (text: string): boolean => /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(text);

/** The words before "(X)" as far back as X has letters, small ones included. */
export const wordsBefore = (c: Candidate): string[] =>
  Array.from({ length: textAt(c, 0).length + 2 }, (_, n) => before(c, n + 2));

const FARTHEST_LIST = 24;

/** The noun of a list that the name stands in: "firms" for each of "firms including A, B and C"; "" where there is none. */
export function listNoun(c: Candidate): string {
  for (let n = 1; n <= FARTHEST_LIST; n++) {
    const text = before(c, n);
    if (text === "including" || (text === "as" && before(c, n + 1) === "such") || text === "like") {
      const noun = n + (text === "as" ? 2 : 1);
      return before(c, noun) === "," ? before(c, noun + 1) : before(c, noun);
    }
    const isItem = /^\p{Lu}/u.test(c.tree.tokens[c.first - n]?.text ?? "");
    if (!isItem && !/^(?:,|and|or|the|&|of|for)$/u.test(text)) return "";
  }
  return "";
}

/** An abbreviation that can stand for a body: "FARC", "DEPA", "U.N.". */
export function isAcronym(text: string): boolean {
  return (
    /^(?:\p{Lu}{2,7}|(?:\p{Lu}\.){2,5}|\p{Lu}{1,4}-\p{Lu}{1,4}|\p{Lu}{2,4}\p{Ll}\p{Lu}{1,3})$/u.test(text) &&
    !NOT_ACRONYMS.has(text.replaceAll(".", ""))
  );
}
