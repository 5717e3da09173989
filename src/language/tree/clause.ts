import { wordAt, link } from "./draft.ts";
import type { Draft } from "./draft.ts";
import type { Chunk, VerbGroupForm } from "./chunk.ts";

/** A clause while the sentence is read from left to right. Numbers are word indices, -1 for none. */
export interface Clause {
  readonly kind: "main" | "subordinate" | "relative" | "nonfinite" | "content" | "aside";
  /** Where its predicate hangs and how; -1: on the predicate of the clause around it, once that is known. */
  readonly governor: number;
  readonly relation: string;
  /** Opened after a comma, and so closed by the next. */
  readonly comma: boolean;
  predicate: number;
  form: VerbGroupForm | undefined;
  passive: boolean;
  /** The predicate is a lone auxiliary: "is", "did". */
  bare: boolean;
  subject: number;
  /** What the predicate is about to get: marks, adverbs, phrases before it. */
  readonly waiting: { readonly word: number; readonly relation: string }[];
  /** First and second noun phrase after the verb without a preposition. */
  object: number;
  /** What a lone "be" is said of: becomes the clause's head in the end. */
  complement: number;
}

/** Everything that reading a sentence keeps in mind. */
export interface Reading {
  readonly draft: Draft;
  readonly chunks: readonly Chunk[];
  /** Open clauses, the innermost last; the first is the sentence's own and never closes. */
  readonly stack: Clause[];
  /** Noun heads that a phrase may still hang on, the latest last. */
  nouns: number[];
  /** The latest adjective that may take a phrase: "ready for", "critical of"; -1 for none. */
  adjective: number;
  /** A preposition that waits for its noun. */
  preposition: Chunk | undefined;
  /** A conjunct to come: the word that it joins, and the conjunction (-1 for a comma). */
  conjunct: { readonly target: number; readonly conjunction: number } | undefined;
  /** The last chunk that was read ahead of its turn. */
  through: number;
  /** Pairs of lone "be" and complement, promoted in the end. */
  readonly copulas: { readonly be: number; readonly complement: number }[];
}

export function newClause(kind: Clause["kind"], governor: number, relation: string, comma = false): Clause {
  return {
    kind,
    governor,
    relation,
    comma,
    predicate: -1,
    form: undefined,
    passive: false,
    bare: false,
    subject: -1,
    waiting: [],
    object: -1,
    complement: -1,
  };
}

/** The innermost open clause. */
export function current(reading: Reading): Clause {
  const clause = reading.stack.at(-1);
  if (!clause) throw new RangeError("the main clause never closes");
  return clause;
}

export function open(reading: Reading, clause: Clause): Clause {
  reading.stack.push(clause);
  return clause;
}

/** Gives the clause its predicate, and the predicate all that was waiting for it. */
export function setPredicate(reading: Reading, clause: Clause, word: number, chunk?: Chunk): void {
  const { draft } = reading;
  clause.predicate = word;
  clause.form = chunk?.form;
  clause.passive = chunk?.passive ?? false;
  clause.bare = chunk?.bare ?? false;
  if (clause.subject >= 0 && clause.subject !== word) linkSubject(draft, clause);
  for (const item of clause.waiting) link(draft, item.word, word, item.relation);
  clause.waiting.length = 0;
  if (clause.kind === "main") return;
  if (clause.governor >= 0) link(draft, word, clause.governor, clause.relation);
  else {
    const outer = reading.stack[reading.stack.indexOf(clause) - 1];
    if (outer) addTo(reading, outer, word, clause.relation);
  }
}

export function linkSubject(draft: Draft, clause: Clause): void {
  const { subject, predicate, passive } = clause;
  const subjectWord = wordAt(draft, subject);
  const there = subjectWord.lower === "there" && subjectWord.upos === "PRON";
  const clausal = subjectWord.upos === "VERB";
  link(draft, subject, predicate, there ? "expl" : `${clausal ? "csubj" : "nsubj"}${passive ? ":pass" : ""}`);
}

/** Hangs a word on a clause's predicate, now or as soon as there is one. */
export function addTo(reading: Reading, clause: Clause, word: number, relation: string): void {
  if (clause.predicate >= 0) link(reading.draft, word, clause.predicate, relation);
  else clause.waiting.push({ word, relation });
}

/** Closes open clauses down to `clause`. One that never got a verb is headed by its first noun phrase. */
export function closeTo(reading: Reading, clause: Clause): void {
  while (current(reading) !== clause && reading.stack.length > 1) closeLast(reading);
}

export function closeLast(reading: Reading): void {
  const clause = current(reading);
  if (reading.stack.length < 2) return;
  if (clause.predicate < 0) {
    const head = clause.subject >= 0 ? clause.subject : (clause.waiting.at(-1)?.word ?? -1);
    if (head >= 0) setPredicate(reading, clause, head);
  }
  reading.stack.pop();
}

/** The innermost open clause for which `test` holds. */
export function findClause(reading: Reading, test: (clause: Clause) => boolean): Clause | undefined {
  for (let k = reading.stack.length - 1; k >= 0; k--) {
    const clause = reading.stack[k];
    if (clause && test(clause)) return clause;
  }
  return undefined;
}

/** A clause that has a subject and waits for its verb: "the envoy who left Oslo …". */
export function lacksVerb(clause: Clause): boolean {
  return clause.predicate < 0 && clause.subject >= 0;
}
