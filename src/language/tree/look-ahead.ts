import type { Chunk } from "./chunk.ts";
import type { Draft } from "./draft.ts";
import { SUBJECT_PRONOUNS } from "../lexicon/closed-class.ts";
import { CLAUSE_VERBS } from "../lexicon/frames.ts";
import { wordAt } from "./draft.ts";

const FAR = 14;

/**
 * Is the noun chunk at `k` the subject of a finite verb further on? Skips what may stand between: adverbs, times,
 * prepositional phrases, conjoined nouns, an apposition between commas. "maybe" where the verb could be a participle.
 */
export function verbAhead(
  draft: Draft,
  chunks: readonly Chunk[],
  k: number,
): { readonly answer: "yes" | "maybe" | "no"; readonly verb: Chunk | undefined } {
  const no = { answer: "no" as const, verb: undefined };
  let j = k + 1;
  let commas = 0;
  while (j < chunks.length && j < k + FAR) {
    const chunk = chunks[j];
    const next = chunks[j + 1];
    if (!chunk) return no;
    if (chunk.kind === "verb") {
      if (chunk.form !== "finite") return no;
      if (commas === 1) return no;
      const sure = chunk.doubtful !== true || SUBJECT_PRONOUNS.has(wordAt(draft, chunks[k]?.head ?? -1).lower);
      return { answer: sure ? "yes" : "maybe", verb: chunk };
    }
    if (chunk.kind === "adverb" || (chunk.kind === "noun" && chunk.time === true)) j++;
    else if (chunk.kind === "preposition" && next?.kind === "noun") j += 2;
    else if (chunk.kind === "conjunction" && next?.kind === "noun" && next.pronoun !== true && commas !== 1) j += 2;
    else if (chunk.kind === "punct" && wordAt(draft, chunk.head).text === "," && commas < 2) {
      commas++;
      j++;
      if (commas === 1 && next?.kind !== "noun" && next?.kind !== "preposition") return no;
      if (commas === 1) j++;
    } else if (chunk.kind === "punct" && /^["“”()[\]'‘’]$/u.test(wordAt(draft, chunk.head).text)) j++;
    else return no;
  }
  return no;
}

/** After the doubtful verb at `k` ("drafted"): does a finite verb follow that can only belong to the noun before it? */
export function finiteVerbAfterPhrases(draft: Draft, chunks: readonly Chunk[], k: number): boolean {
  let j = k + 1;
  let phrases = 0;
  while (j < chunks.length && j < k + FAR) {
    const chunk = chunks[j];
    if (chunk?.kind === "verb") return phrases > 0 && chunk.form === "finite" && chunk.doubtful !== true;
    // "people aged 13 may": but a verb that takes a clause has it there, "he said talks may".
    if (
      chunk?.kind === "noun" &&
      j === k + 1 &&
      chunk.pronoun !== true &&
      !CLAUSE_VERBS.has(wordAt(draft, chunks[k]?.head ?? -1).lemma)
    ) {
      phrases++;
      j++;
      continue;
    }
    if (chunk?.kind === "adverb" || (chunk?.kind === "noun" && chunk.time === true)) j++;
    else if (chunk?.kind === "preposition" && chunks[j + 1]?.kind === "noun") {
      phrases++;
      j += 2;
    } else if (chunk?.kind === "punct" && wordAt(draft, chunk.head).text === "," && phrases > 0) j++;
    else return false;
  }
  return false;
}

/** Is the noun chunk after the comma at `k` one of a list: "Norway, Sweden and Denmark", "arms, fuel, food"? */
export function isList(draft: Draft, chunks: readonly Chunk[], k: number): boolean {
  let j = k;
  let nouns = 0;
  while (j < chunks.length && j < k + 3 * FAR) {
    const chunk = chunks[j];
    if (!chunk) return false;
    if (chunk.kind === "punct" && wordAt(draft, chunk.head).text === ",") {
      if (chunks[j + 1]?.kind === "conjunction") return nouns > 0 && chunks[j + 2]?.kind === "noun";
      if (chunks[j + 1]?.kind !== "noun" || chunks[j + 1]?.time === true) return false;
      nouns++;
      if (/^etc\.?$/u.test(wordAt(draft, chunks[j + 1]?.head ?? -1).lower)) return true;
      j += 2;
    } else if (chunk.kind === "conjunction") return nouns > 0 && chunks[j + 1]?.kind === "noun";
    else if (chunk.kind === "preposition" && chunks[j + 1]?.kind === "noun" && nouns > 0) j += 2;
    else return false;
  }
  return false;
}
