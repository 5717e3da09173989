import type { Reading } from "./clause.ts";
import { wordAt } from "./draft.ts";

/** The open noun that a new one joins: like joins like, a name a name, else the nearest. */
export function parallelNoun(reading: Reading, head: number): number {
  const { draft, nouns } = reading;
  const { upos } = wordAt(draft, head);
  const nearest = nouns.at(-1) ?? -1;
  if (wordAt(draft, nearest).upos === upos) return nearest;
  return nouns.findLast((noun) => wordAt(draft, noun).upos === upos) ?? nearest;
}

/** UD hangs every conjunct on the first. */
export function firstConjunct(reading: Reading, noun: number): number {
  const { draft } = reading;
  let k = noun;
  while (draft.deprel[k] === "conj" && (draft.head[k] ?? -1) >= 0) k = draft.head[k] ?? -1;
  return k;
}
