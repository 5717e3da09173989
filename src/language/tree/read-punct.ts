import type { Chunk } from "./chunk.ts";
import { closeLast, closeTo, current, newClause, open } from "./clause.ts";
import type { Reading } from "./clause.ts";
import { wordAt } from "./draft.ts";
import { isList } from "./look-ahead.ts";

import { firstConjunct, parallelNoun } from "./conjuncts.ts";

/** Commas, quotes and brackets close what they opened. */
export function readPunct(reading: Reading, k: number, chunk: Chunk): void {
  const { draft, chunks } = reading;
  const { text } = wordAt(draft, chunk.head);
  reading.preposition = undefined;
  if (text === "-") return;
  if (/^[;:]$/u.test(text)) {
    const outer = reading.stack[0];
    if (outer && text === ";") {
      closeTo(reading, outer);
      if (outer.predicate >= 0) open(reading, newClause("content", outer.predicate, "parataxis"));
      reading.nouns = [];
    }
    return;
  }
  if (!/^(?:[,—–)\]]|--)$/u.test(text)) return;
  if (/^(?:[—–]|--)$/u.test(text) && isDateline(reading, chunk.head)) {
    const main = current(reading);
    main.waiting.push({ word: main.subject, relation: "parataxis" });
    main.subject = -1;
    reading.nouns = [];
    return;
  }
  const next = chunks[k + 1];
  const noun = reading.nouns.at(-1) ?? -1;
  if (
    text === "," &&
    next?.kind === "noun" &&
    noun >= 0 &&
    chunks[k - 1]?.kind === "noun" &&
    isList(draft, chunks, k)
  ) {
    const apposed =
      wordAt(draft, noun).upos === "PROPN" &&
      wordAt(draft, next.first).upos === "DET" &&
      wordAt(draft, next.head).upos !== "PROPN";
    if (!apposed) {
      reading.conjunct = { target: firstConjunct(reading, parallelNoun(reading, next.head)), conjunction: -1 };
      return;
    }
  }
  const clause = current(reading);
  if (reading.stack.length < 2 || clause.predicate < 0) return;
  const outer = reading.stack.at(-2);
  if (!outer) return;
  if (clause.comma) {
    closeLast(reading);
    if (outer.predicate < 0 && outer.subject >= 0) reading.nouns = [outer.subject];
  } else if (outer.predicate < 0 && outer.subject < 0 && next?.kind !== "conjunction") {
    closeLast(reading);
    reading.nouns = [];
  }
}

/** "OSLO, Jan. 6 (Reuters) —" before the first sentence. */
function isDateline({ draft, stack }: Reading, dash: number): boolean {
  const [main] = stack;
  if (stack.length > 1 || !main || main.predicate >= 0 || main.subject < 0 || dash > 16) return false;
  const place = wordAt(draft, 0).text;
  const inBrackets = draft.words.slice(0, dash).some((word) => word.text === "(");
  return (
    wordAt(draft, main.subject).upos === "PROPN" && (inBrackets || (place.length > 2 && place === place.toUpperCase()))
  );
}
