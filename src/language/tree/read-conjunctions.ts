import type { Chunk } from "./chunk.ts";
import { addTo, closeTo, current, findClause, newClause, open, setPredicate } from "./clause.ts";
import type { Clause, Reading } from "./clause.ts";
import { link, wordAt } from "./draft.ts";
import { verbAhead } from "./look-ahead.ts";
import { isComma } from "./read-nouns.ts";

import { firstConjunct, parallelNoun } from "./conjuncts.ts";

/** "and", "or", "but": what it joins shows in what comes next. */
export function readConjunction(reading: Reading, k: number, chunk: Chunk): void {
  const { draft, chunks } = reading;
  let j = k + 1;
  while (
    chunks[j]?.kind === "adverb" ||
    (chunks[j]?.kind === "punct" && /^["“‘'`]+$/u.test(wordAt(draft, chunks[j]?.head ?? -1).text))
  )
    j++;
  const next = chunks[j];
  const clause = current(reading);
  if (k === 0 || !next) {
    addTo(reading, clause, chunk.head, "cc");
    return;
  }
  if (next.kind === "verb") {
    const form = next.form === "participle" ? "finite" : next.form;
    const fits = (other: Clause): boolean =>
      other.predicate >= 0 &&
      (other.form === form ||
        (form === "base" && other.form === "to") ||
        (form === "base" && other.form === "finite") ||
        (next.doubtful === true && other.form === "participle"));
    const twin = findClause(reading, fits) ?? findClause(reading, (other) => other.predicate >= 0);
    if (twin) {
      closeTo(reading, twin);
      const joined = open(reading, newClause("content", twin.predicate, "conj", twin.comma));
      joined.waiting.push({ word: chunk.head, relation: "cc" });
      // The shared subject hangs on the first verb alone.
      setPredicate(reading, joined, next.head, next);
      reading.stack.splice(reading.stack.length - 2, reading.stack.length > 2 ? 1 : 0);
      reading.through = j;
      reading.nouns = [];
      return;
    }
  }
  const noun = reading.nouns.at(-1) ?? -1;
  if (next.kind === "noun") {
    const { answer } = verbAhead(draft, chunks, j);
    if (clause.predicate >= 0 && (answer === "yes" || noun < 0 || (answer === "maybe" && isComma(reading, k - 1))))
      return joinClause(reading, chunk);
    if (noun >= 0) {
      reading.conjunct = { target: firstConjunct(reading, parallelNoun(reading, next.head)), conjunction: chunk.head };
      return;
    }
  }
  if (next.kind === "preposition" && noun >= 0) {
    const { lower } = wordAt(draft, next.head);
    const twin = reading.nouns.findLast((word) =>
      draft.head.some((head, i) => head === word && draft.deprel[i] === "case" && wordAt(draft, i).lower === lower),
    );
    reading.conjunct = { target: twin ?? noun, conjunction: chunk.head };
    return;
  }
  if (next.kind === "adjective" && reading.adjective >= 0) {
    link(draft, next.head, reading.adjective, "conj");
    link(draft, chunk.head, next.head, "cc");
    reading.through = j;
    return;
  }
  if (next.kind === "mark") {
    reading.conjunct = { target: noun, conjunction: chunk.head };
    return;
  }
  if (next.kind === "relative" && clause.predicate >= 0) return joinClause(reading, chunk);
  addTo(reading, clause, chunk.head, "cc");
}

function joinClause(reading: Reading, chunk: Chunk): void {
  const comma = chunk.first > 0 && wordAt(reading.draft, chunk.first - 1).text === ",";
  const finite = (other: Clause): boolean => other.predicate >= 0 && (other.form === "finite" || other.complement >= 0);
  const twin =
    (comma
      ? reading.stack.find((other) => finite(other) && other.kind !== "relative")
      : findClause(reading, (other) => finite(other) && other.kind !== "relative")) ?? reading.stack[0];
  if (!twin) return;
  closeTo(reading, twin);
  const joined = open(reading, newClause(twin.kind === "main" ? "content" : twin.kind, twin.predicate, "conj"));
  joined.waiting.push({ word: chunk.head, relation: "cc" });
  reading.nouns = [];
}
