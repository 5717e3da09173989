import {
  CLAUSE_VERBS,
  NOUN_LINKING_VERBS,
  NOUN_PREPOSITIONS,
  OBJECT_PREDICATE,
  PREPOSITIONS_OF_VERBS,
  SPEECH_VERBS,
  TWO_OBJECTS,
  VERB_PREPOSITIONS,
} from "../lexicon/frames.ts";
import type { Chunk } from "./chunk.ts";
import { addTo, closeTo, current, findClause, linkSubject, newClause, open } from "./clause.ts";
import type { Clause, Reading } from "./clause.ts";
import { link, wordAt } from "./draft.ts";
import { verbAhead } from "./look-ahead.ts";

/** A noun phrase: object of a preposition, conjunct, subject, object, predicate, time or apposition. */
export function readNoun(reading: Reading, k: number, chunk: Chunk): void {
  const { draft } = reading;
  if (reading.preposition) return readPrepositional(reading, chunk, reading.preposition);
  if (reading.conjunct) return joinNoun(reading, chunk.head);
  if (wordAt(draft, chunk.first).lower === "whose" && reading.nouns.length > 0) {
    open(reading, newClause("relative", reading.nouns.at(-1) ?? -1, "acl:relcl", isComma(reading, k - 1))).subject =
      chunk.head;
    reading.nouns = [chunk.head];
    return;
  }
  const clause = current(reading);
  const { answer, verb } = verbAhead(draft, reading.chunks, k);
  if (
    chunk.time === true &&
    !(clause.predicate < 0 && clause.subject < 0 && answer === "yes" && reading.chunks[k + 1]?.kind === "verb")
  ) {
    addTo(reading, clause, chunk.head, "obl:unmarked");
    return;
  }
  if (clause.predicate < 0) return readBeforeVerb(reading, k, chunk, answer);
  if (answer === "yes" && verb && beginsNewClause(reading, k, chunk, verb)) return;
  if (
    answer === "maybe" &&
    (takesClause(reading, k) || speaksAfterQuote(reading, k, verb)) &&
    beginsNewClause(reading, k, chunk, verb)
  )
    return;
  readAfterVerb(reading, k, chunk);
}

/** The chunk before `k` that is not an adverb, quotation mark or bare time. */
export function chunkBefore(reading: Reading, k: number): Chunk | undefined {
  for (let j = k - 1; j >= 0; j--) {
    const chunk = reading.chunks[j];
    if (!chunk) return undefined;
    const quote = chunk.kind === "punct" && /^(?:["“”‘’'([]|``|'')$/u.test(wordAt(reading.draft, chunk.head).text);
    if (!quote && chunk.kind !== "adverb" && !(chunk.kind === "noun" && chunk.time === true)) return chunk;
  }
  return undefined;
}

export function isComma(reading: Reading, k: number): boolean {
  const chunk = reading.chunks[k];
  return chunk?.kind === "punct" && /^[,;:—–)”"-]+$/u.test(wordAt(reading.draft, chunk.head).text);
}

function readBeforeVerb(reading: Reading, k: number, chunk: Chunk, answer: "yes" | "maybe" | "no"): void {
  const clause = current(reading);
  const noun = reading.nouns.at(-1) ?? -1;
  if (clause.subject < 0) clause.subject = chunk.head;
  else if (isComma(reading, k - 1)) link(reading.draft, chunk.head, noun >= 0 ? noun : clause.subject, "appos");
  else if (answer !== "no" && noun >= 0) {
    // "the plan Norway backed failed": a relative clause without its pronoun
    open(reading, newClause("relative", noun, "acl:relcl")).subject = chunk.head;
  } else if (clause.subject >= 0) link(reading.draft, chunk.head, noun >= 0 ? noun : clause.subject, "appos");
  reading.nouns = [...reading.nouns.slice(-2), chunk.head];
}

function takesClause(reading: Reading, k: number): boolean {
  const clause = current(reading);
  const verb = wordAt(reading.draft, clause.predicate);
  const before = chunkBefore(reading, k);
  return (
    CLAUSE_VERBS.has(verb.lemma) && clause.object < 0 && (before?.head === clause.predicate || before?.kind === "punct")
  );
}

// "…,” the minister told reporters"
function speaksAfterQuote(reading: Reading, k: number, verb: Chunk | undefined): boolean {
  return verb !== undefined && isComma(reading, k - 1) && SPEECH_VERBS.has(wordAt(reading.draft, verb.head).lemma);
}

/** The noun at `k` is the subject of a verb to come: is it a clause of its own, and whose? */
function beginsNewClause(reading: Reading, k: number, chunk: Chunk, verb: Chunk | undefined): boolean {
  const { draft } = reading;
  const clause = current(reading);
  const predicate = wordAt(draft, clause.predicate);
  const before = chunkBefore(reading, k);
  const start = (opened: Clause): true => {
    opened.subject = chunk.head;
    reading.nouns = [chunk.head];
    return true;
  };
  const speaks = verb !== undefined && SPEECH_VERBS.has(wordAt(draft, verb.head).lemma);
  const told = CLAUSE_VERBS.has(predicate.lemma) && clause.object >= 0 && TWO_OBJECTS.has(predicate.lemma);
  if (
    CLAUSE_VERBS.has(predicate.lemma) &&
    !(speaks && isComma(reading, k - 1) && clause.kind === "main" && clause.object >= 0)
  ) {
    if (
      before?.head === clause.predicate ||
      told ||
      (before?.kind === "punct" && clause.object < 0 && clause.complement < 0 && !hasClause(reading, clause))
    )
      return start(open(reading, newClause("content", clause.predicate, "ccomp")));
  }
  if (before?.kind === "punct" || isComma(reading, k - 1)) {
    const waiting = findClause(reading, (other) => other.predicate < 0 && other.subject < 0);
    if (waiting) {
      closeTo(reading, waiting);
      return start(waiting);
    }
    const outer = reading.stack[0];
    if (!outer) return false;
    closeTo(reading, outer);
    return start(open(reading, newClause("aside", outer.predicate, "parataxis", true)));
  }
  if (before?.kind === "noun" && reading.nouns.length > 0 && chunk.head !== before.head)
    return start(open(reading, newClause("relative", reading.nouns.at(-1) ?? -1, "acl:relcl")));
  if (before?.kind === "adjective" && reading.adjective >= 0)
    return start(open(reading, newClause("content", reading.adjective, "ccomp")));
  const waiting = findClause(reading, (other) => other.predicate < 0 && other.subject < 0);
  if (!waiting) return false;
  closeTo(reading, waiting);
  return start(waiting);
}

function hasClause(reading: Reading, clause: Clause): boolean {
  const { draft } = reading;
  return draft.head.some((head, i) => head === clause.predicate && draft.deprel[i] === "ccomp");
}

function readAfterVerb(reading: Reading, k: number, chunk: Chunk): void {
  const { draft } = reading;
  const clause = current(reading);
  const { head } = chunk;
  const predicate = wordAt(draft, clause.predicate);
  const before = chunkBefore(reading, k);
  const noun = reading.nouns.at(-1) ?? -1;
  const place = (relation: string): void => {
    link(draft, head, clause.predicate, relation);
    reading.nouns = [head];
    reading.adjective = -1;
  };
  // "is he", "said the envoy", "there is a plan": the subject stands behind.
  const behind = clause.subject < 0 && (clause.bare || (clause.kind === "aside" && SPEECH_VERBS.has(predicate.lemma)));
  const there = wordAt(draft, clause.subject).lower === "there";
  if (behind || (there && clause.object < 0)) {
    if (there) clause.object = head;
    else clause.subject = head;
    if (there) link(draft, head, clause.predicate, "nsubj");
    else linkSubject(draft, clause);
    reading.nouns = [head];
    return;
  }
  if (before?.kind === "punct") {
    if (noun >= 0) link(draft, head, noun, "appos");
    else place("parataxis");
    reading.nouns = noun >= 0 ? [...reading.nouns.slice(-2), head] : [head];
    return;
  }
  if (clause.bare && clause.complement < 0) {
    setComplement(reading, clause, head);
    reading.nouns = [head];
    return;
  }
  if (NOUN_LINKING_VERBS.has(predicate.lemma) && clause.object < 0) return place("xcomp");
  if (clause.object < 0) {
    clause.object = head;
    return place(clause.passive && OBJECT_PREDICATE.has(predicate.lemma) ? "xcomp" : "obj");
  }
  if (before?.kind === "noun") {
    if (TWO_OBJECTS.has(predicate.lemma) && draft.deprel[clause.object] === "obj") {
      link(draft, clause.object, clause.predicate, "iobj");
      clause.object = head;
      return place("obj");
    }
    if (OBJECT_PREDICATE.has(predicate.lemma)) return place("xcomp");
    if (noun >= 0) link(draft, head, noun, "appos");
    reading.nouns = [...reading.nouns.slice(-2), head];
    return;
  }
  place("obl:unmarked");
}

/** "is a trap", "is ready", "is in Oslo". */
export function setComplement(reading: Reading, clause: Clause, word: number): void {
  clause.complement = word;
  reading.copulas.push({ be: clause.predicate, complement: word });
  link(reading.draft, word, clause.predicate, "xcomp");
}

function joinNoun(reading: Reading, head: number): void {
  const { draft, conjunct } = reading;
  if (!conjunct) return;
  reading.conjunct = undefined;
  link(draft, head, conjunct.target, "conj");
  if (conjunct.conjunction >= 0) link(draft, conjunct.conjunction, head, "cc");
  reading.nouns = [...reading.nouns.slice(0, reading.nouns.indexOf(conjunct.target) + 1), head];
}

function readPrepositional(reading: Reading, chunk: Chunk, preposition: Chunk): void {
  const { draft } = reading;
  const { head } = chunk;
  reading.preposition = undefined;
  link(draft, preposition.head, head, "case");
  if (reading.conjunct) return joinNoun(reading, head);
  const clause = current(reading);
  const { lower } = wordAt(draft, preposition.head);
  if (clause.bare && clause.complement < 0 && clause.predicate >= 0 && clause.subject >= 0) {
    setComplement(reading, clause, head);
    reading.nouns = [head];
    return;
  }
  const governor = prepositionGovernor(reading, clause, preposition, lower, chunk);
  if (governor < 0) addTo(reading, clause, head, "obl");
  else {
    const nominal = ["NOUN", "PROPN", "PRON", "NUM", "SYM"].includes(wordAt(draft, governor).upos);
    const agent = lower === "by" && governor === clause.predicate && (clause.passive || clause.form === "participle");
    link(draft, head, governor, nominal ? "nmod" : agent ? "obl:agent" : "obl");
    if (nominal) {
      reading.nouns = [...reading.nouns.slice(0, reading.nouns.indexOf(governor) + 1), head].slice(-6);
      return;
    }
  }
  reading.nouns = [head];
  reading.adjective = -1;
}

/** Verb, noun or adjective? -1 leaves it to the clause's predicate, known or to come. */
function prepositionGovernor(
  reading: Reading,
  clause: Clause,
  preposition: Chunk,
  lower: string,
  chunk: Chunk,
): number {
  const { draft, chunks } = reading;
  const at = chunks.indexOf(preposition);
  const before = chunks[at - 1];
  const noun = reading.nouns.at(-1) ?? -1;
  if (before?.kind === "adjective" && reading.adjective >= 0) return reading.adjective;
  const afterNoun = before?.kind === "noun" && before.time !== true && noun >= 0;
  if (!afterNoun) {
    if (lower === "of" && noun >= 0 && clause.predicate < 0) return noun;
    return clause.predicate;
  }
  if (lower === "of")
    return VERB_PREPOSITIONS.get(wordAt(draft, clause.predicate).lemma)?.has("of") === true ? clause.predicate : noun;
  if (clause.predicate < 0) return before.pronoun === true ? -1 : noun;
  const nounFrame = reading.nouns.findLast(
    (word) => NOUN_PREPOSITIONS.get(wordAt(draft, word).lemma)?.has(lower) === true,
  );
  const verbFrame = VERB_PREPOSITIONS.get(wordAt(draft, clause.predicate).lemma)?.has(lower) === true;
  if (before.pronoun === true) return clause.predicate;
  if (nounFrame !== undefined && !(verbFrame && nounFrame !== noun)) return nounFrame;
  if (verbFrame || chunk.time === true || PREPOSITIONS_OF_VERBS.has(lower)) return clause.predicate;
  if (wordAt(draft, noun).upos === "PROPN" && lower !== "in") return clause.predicate;
  return noun;
}
