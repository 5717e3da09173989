import { CLAUSE_VERBS, LINKING_VERBS, SPEECH_VERBS } from "../lexicon/frames.ts";
import { formOf } from "../tag/word.ts";
import type { Chunk } from "./chunk.ts";
import { closeTo, current, findClause, lacksVerb, newClause, open, setPredicate } from "./clause.ts";
import type { Reading } from "./clause.ts";
import { wordAt } from "./draft.ts";
import { finiteVerbAfterPhrases } from "./look-ahead.ts";
import { chunkBefore, isComma } from "./read-nouns.ts";

import { openNonfinite, readBase, readGerund, readInfinitive, readParticiple, takeOver } from "./read-nonfinite.ts";

/** A verb group: the predicate of an open clause, or of one that it opens. */
export function readVerb(reading: Reading, k: number, chunk: Chunk): void {
  reading.preposition = undefined;
  reading.conjunct = undefined;
  switch (chunk.form) {
    case "to":
      readInfinitive(reading, k, chunk);
      break;
    case "ing":
      readGerund(reading, k, chunk);
      break;
    case "participle":
      readParticiple(reading, k, chunk);
      break;
    case "base":
      readBase(reading, k, chunk);
      break;
    default:
      readFinite(reading, k, chunk);
  }
  reading.nouns = [];
  reading.adjective = -1;
}

function readFinite(reading: Reading, k: number, chunk: Chunk): void {
  const { draft } = reading;
  const clause = current(reading);
  const before = chunkBefore(reading, k);
  const afterNoun = before?.kind === "noun" && !isComma(reading, k - 1);
  if (clause.predicate < 0) {
    const reduced = chunk.doubtful === true && clause.subject >= 0 && finiteVerbAfterPhrases(draft, reading.chunks, k);
    if (reduced) return readParticiple(reading, k, chunk);
    if (
      clause.subject < 0 &&
      chunk.doubtful === true &&
      clause.kind !== "relative" &&
      clause.kind !== "aside" &&
      chunk.form === "finite"
    ) {
      // "Asked about the talks, he …", "as agreed"
      if (clause.kind === "main" && k === 0) return openNonfinite(reading, chunk, -1, "advcl");
    }
    return setPredicate(reading, clause, chunk.head, chunk);
  }
  // An inverted auxiliary finds its verb: "did the minister meet".
  if (
    clause.bare &&
    clause.subject >= 0 &&
    clause.complement < 0 &&
    afterNoun &&
    chunk.doubtful !== true &&
    formOf(wordAt(draft, chunk.head)).base
  )
    return takeOver(reading, clause, chunk);
  const waiting = findClause(reading, lacksVerb);
  if (waiting && !(chunk.doubtful === true && afterNoun && finiteVerbAfterPhrases(draft, reading.chunks, k))) {
    closeTo(reading, waiting);
    return setPredicate(reading, waiting, chunk.head, chunk);
  }
  if (clause.bare && clause.complement < 0 && formOf(wordAt(draft, chunk.head)).participle && chunk.doubtful === true)
    return takeOver(reading, clause, chunk);
  if (chunk.doubtful === true && (afterNoun || isComma(reading, k - 1)) && !isSpeechInversion(reading, k, chunk))
    return readParticiple(reading, k, chunk);
  if (
    chunk.doubtful === true &&
    before?.head === clause.predicate &&
    LINKING_VERBS.has(wordAt(draft, clause.predicate).lemma)
  )
    return readParticiple(reading, k, chunk);
  if (isSpeechInversion(reading, k, chunk)) {
    const outer = reading.stack[0];
    if (outer) closeTo(reading, outer);
    return setPredicate(
      reading,
      open(reading, newClause("aside", outer?.predicate ?? -1, "parataxis", true)),
      chunk.head,
      chunk,
    );
  }
  // "said talks failed", read as an object first.
  const predicate = wordAt(draft, clause.predicate);
  const object = reading.nouns[0] ?? -1;
  if (afterNoun && object >= 0 && object === clause.object && CLAUSE_VERBS.has(predicate.lemma)) {
    const content = open(reading, newClause("content", clause.predicate, "ccomp"));
    clause.object = -1;
    content.subject = object;
    draft.head[object] = -1;
    return setPredicate(reading, content, chunk.head, chunk);
  }
  const relation = CLAUSE_VERBS.has(predicate.lemma) && clause.object < 0 ? "ccomp" : "parataxis";
  setPredicate(reading, open(reading, newClause("content", clause.predicate, relation)), chunk.head, chunk);
}

function isSpeechInversion(reading: Reading, k: number, chunk: Chunk): boolean {
  return (
    isComma(reading, k - 1) &&
    SPEECH_VERBS.has(wordAt(reading.draft, chunk.head).lemma) &&
    reading.chunks[k + 1]?.kind === "noun"
  );
}
