import { CLAUSE_VERBS, CONTENT_NOUNS, VERB_PREPOSITIONS } from "../lexicon/frames.ts";
import type { Chunk } from "./chunk.ts";
import { closeLast, closeTo, current, findClause, newClause, open } from "./clause.ts";
import type { Clause, Reading } from "./clause.ts";
import { link, wordAt } from "./draft.ts";
import { chunkBefore, isComma, readNoun } from "./read-nouns.ts";

/** "that", "if", "after": opens a clause and says where it will hang. */
export function readMark(reading: Reading, k: number, chunk: Chunk): void {
  const { draft, chunks } = reading;
  const { lower } = wordAt(draft, chunk.head);
  let clause = current(reading);
  const before = chunkBefore(reading, k);
  const noun = reading.nouns.at(-1) ?? -1;
  const start = (governor: number, relation: string, kind: Clause["kind"] = "subordinate"): void => {
    const opened = open(reading, newClause(kind, governor, relation, isComma(reading, k - 1)));
    opened.waiting.push({ word: chunk.head, relation: "mark" });
    reading.nouns = [];
    reading.adjective = -1;
    reading.preposition = undefined;
  };
  // "in order to", "because … and because"
  if (clause.predicate < 0 && clause.subject < 0 && clause.waiting.some((item) => item.relation === "mark")) {
    clause.waiting.push({ word: chunk.head, relation: "mark" });
    return;
  }
  if (reading.conjunct) {
    // "and that talks failed"
    const twin =
      findClause(reading, (other) => other.predicate >= 0 && markOf(reading, other.predicate) === lower) ?? clause;
    closeTo(reading, twin);
    const { conjunction } = reading.conjunct;
    reading.conjunct = undefined;
    start(twin.predicate, "conj");
    if (conjunction >= 0) current(reading).waiting.push({ word: conjunction, relation: "cc" });
    return;
  }
  const predicate = wordAt(draft, clause.predicate);
  const gerund = chunks[k + 1]?.form === "ing";
  if (gerund && clause.predicate >= 0 && before?.kind === "noun" && noun >= 0) {
    const verbal = VERB_PREPOSITIONS.get(predicate.lemma)?.has(lower) === true;
    if (!verbal && /^(?:of|for|in|about|against|on|to)$/u.test(lower)) return start(noun, "acl");
  }
  if (gerund && clause.predicate < 0 && noun >= 0) return start(noun, "acl");
  if (
    lower === "that" ||
    lower === "whether" ||
    (lower === "if" &&
      /^(?:ask|know|wonder|see|doubt|decide|say|tell)$/u.test(predicate.lemma) &&
      before?.kind === "verb")
  ) {
    const content =
      before?.kind === "noun"
        ? reading.nouns.findLast((word) => CONTENT_NOUNS.has(wordAt(draft, word).lemma))
        : undefined;
    if (before?.kind === "adjective" && reading.adjective >= 0) return start(reading.adjective, "ccomp", "content");
    if (
      content !== undefined &&
      content === noun &&
      !(clause.predicate >= 0 && /^(?:tell|inform|warn|remind|assure)$/u.test(predicate.lemma))
    )
      return start(content, "acl", "content");
    const speaking = findClause(
      reading,
      (other) => other.predicate >= 0 && CLAUSE_VERBS.has(wordAt(draft, other.predicate).lemma),
    );
    if (speaking && (before?.kind === "verb" || before?.kind === "noun" || before?.kind === "punct")) {
      closeTo(reading, speaking);
      return start(speaking.predicate, speaking.bare ? "csubj" : "ccomp", "content");
    }
    if (clause.bare && clause.complement < 0 && clause.predicate >= 0) {
      start(clause.predicate, "ccomp", "content");
      return;
    }
    if (noun >= 0) return start(noun, "acl", "content");
    if (clause.predicate >= 0) return start(clause.predicate, "ccomp", "content");
  }
  if (isComma(reading, k - 1) && clause.comma && clause.predicate >= 0) {
    closeLast(reading);
    clause = current(reading);
  }
  start(clause.predicate, "advcl");
}

function markOf(reading: Reading, predicate: number): string {
  const { draft } = reading;
  for (let i = predicate - 1; i >= 0 && i > predicate - 15; i--)
    if (draft.head[i] === predicate && draft.deprel[i] === "mark") return wordAt(draft, i).lower;
  return "";
}

/** "who", "which", "what", "where": opens a relative clause after a noun, else a question. */
export function readRelative(reading: Reading, k: number, chunk: Chunk): void {
  const { draft, chunks } = reading;
  const word = wordAt(draft, chunk.head);
  const clause = current(reading);
  let before = chunkBefore(reading, k);
  const comma = before?.kind === "punct";
  if (before?.kind === "preposition") before = chunkBefore(reading, k - 1);
  if (before?.kind === "punct") before = chunkBefore(reading, k - 1);
  const noun = reading.nouns.at(-1) ?? -1;
  const adverb = word.upos === "ADV" || word.upos === "SCONJ";
  if (/^(?:what|whatever|whoever)$/u.test(word.lower) && isFreeRelative(reading, k)) {
    // "knows what he did": UD takes "what" for the noun and its clause for a relative one.
    readNoun(reading, k, { ...chunk, kind: "noun", pronoun: true });
    open(reading, newClause("relative", chunk.head, "acl:relcl"));
    reading.nouns = [];
    return;
  }
  const relative =
    noun >= 0 && (before?.kind === "noun" || comma) && !/^(?:what|how|why|whatever|whoever)$/u.test(word.lower);
  let opened: Clause;
  if (relative) opened = open(reading, newClause("relative", noun, "acl:relcl", comma));
  else if (clause.predicate >= 0 && !clause.bare)
    opened = open(
      reading,
      newClause(
        "content",
        clause.predicate,
        before?.kind === "punct" ? "advcl" : adverb && word.lower === "when" ? "advcl" : "ccomp",
        comma,
      ),
    );
  else if (clause.predicate >= 0) {
    opened = open(reading, newClause("content", clause.predicate, clause.complement < 0 ? "ccomp" : "advcl", comma));
  } else if (
    clause.kind === "main" &&
    clause.subject < 0 &&
    (word.lower === "when" || word.lower === "whenever" || word.lower === "wherever")
  )
    opened = open(reading, newClause("subordinate", -1, "advcl"));
  else opened = clause;
  reading.nouns = [];
  reading.adjective = -1;
  if (reading.preposition) {
    link(draft, reading.preposition.head, chunk.head, "case");
    reading.preposition = undefined;
    opened.waiting.push({ word: chunk.head, relation: "obl" });
  } else if (adverb) opened.waiting.push({ word: chunk.head, relation: word.upos === "SCONJ" ? "mark" : "advmod" });
  else {
    let j = k + 1;
    while (chunks[j]?.kind === "adverb") j++;
    if (chunks[j]?.kind === "verb" && opened.subject < 0) opened.subject = chunk.head;
    else opened.waiting.push({ word: chunk.head, relation: "obj" });
  }
}

const ASKING = /^(?:ask|wonder|question|inquire|decide|discuss|explain)$/u;

function isFreeRelative(reading: Reading, k: number): boolean {
  const { draft, chunks } = reading;
  const clause = current(reading);
  let j = k + 1;
  while (chunks[j]?.kind === "adverb") j++;
  const next = chunks[j];
  if (next?.kind !== "noun" && next?.kind !== "verb") return false;
  if (clause.predicate < 0) return clause.subject < 0 && next.kind === "noun";
  return !ASKING.test(wordAt(draft, clause.predicate).lemma);
}
