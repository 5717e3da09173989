import { LINKING_VERBS, OBJECT_PREDICATE } from "../lexicon/frames.ts";
import type { Chunk } from "./chunk.ts";
import { addTo, current } from "./clause.ts";
import type { Reading } from "./clause.ts";
import { link, wordAt } from "./draft.ts";
import { chunkBefore, setComplement } from "./read-nouns.ts";

/** An adjective that is no part of a noun phrase: predicate, or after its noun. */
export function readAdjective(reading: Reading, k: number, chunk: Chunk): void {
  const { draft } = reading;
  const clause = current(reading);
  const before = chunkBefore(reading, k);
  const { lemma } = wordAt(draft, clause.predicate);
  const noun = reading.nouns.at(-1) ?? -1;
  reading.adjective = chunk.head;
  if (reading.preposition) {
    link(draft, reading.preposition.head, chunk.head, "case");
    reading.preposition = undefined;
    addTo(reading, clause, chunk.head, "obl");
  } else if (clause.predicate >= 0 && clause.bare && clause.complement < 0) setComplement(reading, clause, chunk.head);
  else if (
    clause.predicate >= 0 &&
    (LINKING_VERBS.has(lemma) ||
      lemma === "get" ||
      (OBJECT_PREDICATE.has(lemma) && (clause.object >= 0 || clause.passive))) &&
    before?.kind !== "punct"
  )
    link(draft, chunk.head, clause.predicate, "xcomp");
  else if (noun >= 0 && before?.kind === "noun") link(draft, chunk.head, noun, "amod");
  else addTo(reading, clause, chunk.head, "advcl");
}
