import type { Word } from "../tag/word.ts";

/** A tree in the making: `head[i]` is -1 while word `i` hangs on nothing. */
export interface Draft {
  readonly words: readonly Word[];
  readonly head: number[];
  readonly deprel: string[];
}

export function draftOf(words: readonly Word[]): Draft {
  return { words, head: words.map(() => -1), deprel: words.map(() => "dep") };
}

/** Hangs a word on another, unless that would make a circle. A later link replaces an earlier one. */
export function link(draft: Draft, dependent: number, head: number, deprel: string): boolean {
  if (dependent < 0 || head < 0) return false;
  for (let k = head; k >= 0; k = draft.head[k] ?? -1) if (k === dependent) return false;
  draft.head[dependent] = head;
  draft.deprel[dependent] = deprel;
  return true;
}

/** The word at `i`, or an empty full stop past either end. */
export function wordAt(draft: Draft, i: number): Word {
  return draft.words[i] ?? { text: "", lower: "", capital: false, upos: "PUNCT", lemma: "" };
}

/** Hangs whatever is left on the root and its neighbours, so that the tree has one root and holds every word. */
export function finish(draft: Draft, root: number): void {
  draft.head[root] = -1;
  draft.deprel[root] = "root";
  draft.words.forEach((word, i) => {
    if (i === root || (draft.head[i] ?? -1) >= 0) return;
    link(draft, i, root, word.upos === "PUNCT" ? "punct" : (LEFTOVERS[word.upos] ?? "dep"));
  });
}

const LEFTOVERS: Readonly<Record<string, string>> = {
  ADV: "advmod",
  CCONJ: "cc",
  SCONJ: "mark",
  ADP: "case",
  AUX: "aux",
  DET: "det",
  INTJ: "discourse",
  VERB: "parataxis",
  NOUN: "parataxis",
  PROPN: "parataxis",
};
