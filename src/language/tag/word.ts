import type { Upos } from "../sentence.ts";
import { verbForm } from "./verb-form.ts";
import type { VerbForm } from "./verb-form.ts";

/** A token while it is being tagged. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  upos: Upos;
  lemma: string;
}

/** A word by its place in the sentence; past either end a full stop. */
export type Sight = (i: number) => Word;

const NOTHING: Word = { text: "", lower: "", capital: false, upos: "PUNCT", lemma: "" };

export function sightOf(words: readonly Word[]): Sight {
  return (i) => words[i] ?? NOTHING;
}

const forms = new Map<string, VerbForm>();

/** `verbForm` with a memory of bounded size: the same few thousand verbs come again and again. */
export function formOf(word: Word): VerbForm {
  const known = forms.get(word.lower);
  if (known) return known;
  const form = verbForm(word.lower);
  if (forms.size < 20_000) forms.set(word.lower, form);
  return form;
}

export function isNominal(word: Word): boolean {
  return (
    word.upos === "NOUN" || word.upos === "PROPN" || word.upos === "PRON" || word.upos === "NUM" || word.upos === "SYM"
  );
}

/** Can this word stand inside a noun phrase before its head? */
export function isPremodifier(word: Word): boolean {
  return (
    word.upos === "DET" || word.upos === "ADJ" || word.upos === "NUM" || word.upos === "NOUN" || word.upos === "PROPN"
  );
}

/** From `i`, the index after a noun phrase with its possessives and of-phrases; `i` where none begins. At most 12 words. */
export function skipNounPhrase(at: Sight, i: number): number {
  let k = i;
  let head = i;
  while (k < i + 12) {
    const word = at(k);
    if (isNominal(word) || (word.upos === "PART" && /^['’]s?$/u.test(word.text))) head = k + 1;
    else if (
      !isPremodifier(word) &&
      !(word.lower === "of" && head === k) &&
      !(word.upos === "VERB" && /(?:ed|ing)$/u.test(word.lower) && head < k)
    )
      break;
    if (word.upos === "PRON" && !/^(?:my|your|his|her|its|our|their|whose)$/u.test(word.lower)) return k + 1;
    k++;
  }
  return head;
}

/** Does a clause begin at `i`: a noun phrase, maybe adverbs, then a finite verb? */
export function beginsClause(at: Sight, i: number): boolean {
  let k = skipNounPhrase(at, i);
  if (k === i) return false;
  while (at(k).upos === "ADV") k++;
  const word = at(k);
  if (word.upos === "AUX") return true;
  return word.upos === "VERB" && (formOf(word).past || formOf(word).present);
}
