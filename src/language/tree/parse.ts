import { words } from "../lexicon/words.ts";
import type { Word } from "../tag/word.ts";
import { chunkSentence } from "./chunk.ts";
import { addTo, closeLast, current, newClause, setPredicate } from "./clause.ts";
import type { Reading } from "./clause.ts";
import { draftOf, finish, link, wordAt } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { linkPunctuation } from "./punctuation.ts";
import { readAdjective } from "./read-adjectives.ts";
import { readConjunction } from "./read-conjunctions.ts";
import { readMark, readRelative } from "./read-marks.ts";
import { readPunct } from "./read-punct.ts";
import { readNoun, setComplement } from "./read-nouns.ts";
import { readVerb } from "./read-verbs.ts";

/** Heads (-1: root) and UD relations for the words of one sentence; always one root and no circle. */
export function parseTree(sentence: readonly Word[]): Pick<Draft, "head" | "deprel"> {
  const draft = draftOf(sentence);
  if (sentence.length === 0) return draft;
  const chunks = chunkSentence(draft);
  const main = newClause("main", -1, "root");
  const reading: Reading = {
    draft,
    chunks,
    stack: [main],
    nouns: [],
    adjective: -1,
    preposition: undefined,
    conjunct: undefined,
    copulas: [],
    through: -1,
  };
  for (let k = 0; k < chunks.length; k++) {
    readChunk(reading, k);
    k = Math.max(k, reading.through);
  }
  while (reading.stack.length > 1) closeLast(reading);
  if (main.predicate < 0) {
    const head =
      main.subject >= 0
        ? main.subject
        : main.waiting.find((item) => item.relation !== "cc" && item.relation !== "mark")?.word;
    setPredicate(reading, main, head ?? firstWord(draft));
  }
  let root = main.predicate;
  for (const { be, complement } of reading.copulas)
    if (promote(draft, be, complement) && be === root) root = complement;
  finishWords(draft, root);
  linkAddressees(draft);
  linkPunctuation(draft, root);
  finish(draft, root);
  return draft;
}

function readChunk(reading: Reading, k: number): void {
  const { draft, chunks } = reading;
  const chunk = chunks[k];
  if (!chunk) return;
  switch (chunk.kind) {
    case "noun":
      return readNoun(reading, k, chunk);
    case "verb":
      return readVerb(reading, k, chunk);
    case "adjective":
      return readAdjective(reading, k, chunk);
    case "mark":
      return readMark(reading, k, chunk);
    case "relative":
      return readRelative(reading, k, chunk);
    case "conjunction":
      return readConjunction(reading, k, chunk);
    case "punct":
      return readPunct(reading, k, chunk);
    case "preposition":
      if (reading.preposition) link(draft, reading.preposition.head, chunk.head, "advmod");
      reading.preposition = chunk;
      return;
    case "adverb":
      return readAdverb(reading, k);
  }
}

const PREDICATE_ADVERBS = words(
  "enough here there away out up off over back so well far together underway behind ahead down",
);

function readAdverb(reading: Reading, k: number): void {
  const { draft, chunks } = reading;
  const word = chunks[k]?.head ?? -1;
  const next = chunks[k + 1];
  const clause = current(reading);
  const relation = wordAt(draft, word).upos === "INTJ" ? "discourse" : "advmod";
  // "is here", "is up to them"
  if (
    clause.bare &&
    clause.complement < 0 &&
    clause.predicate >= 0 &&
    clause.subject >= 0 &&
    PREDICATE_ADVERBS.has(wordAt(draft, word).lower) &&
    next?.kind !== "noun" &&
    next?.kind !== "adjective" &&
    next?.kind !== "verb"
  ) {
    setComplement(reading, clause, word);
    return;
  }
  if (next?.kind === "adjective") link(draft, word, next.head, relation);
  else if (next?.kind === "verb" && clause.predicate >= 0) link(draft, word, next.head, relation);
  else addTo(reading, clause, word, relation);
}

/** The noun, adjective or phrase that a lone "be" is said of becomes the head, "be" its copula. */
function promote(draft: Draft, be: number, complement: number): boolean {
  if (draft.head[complement] !== be) return false;
  const governor = draft.head[be] ?? -1;
  const relation = draft.deprel[be] ?? "dep";
  draft.head[complement] = governor;
  draft.deprel[complement] = relation;
  draft.head.forEach((head, i) => {
    if (head === be && i !== complement) draft.head[i] = complement;
  });
  draft.head[be] = complement;
  draft.deprel[be] = "cop";
  return true;
}

// A preposition without its noun is a particle or an adverb of the word before.
function finishWords(draft: Draft, root: number): void {
  draft.words.forEach((word, i) => {
    if (i === root || (draft.head[i] ?? -1) >= 0) return;
    if (word.upos !== "ADP" && word.upos !== "PART") return;
    for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
      if (wordAt(draft, k).upos === "VERB") {
        link(draft, i, k, word.upos === "ADP" ? "obl" : "advmod");
        return;
      }
    }
  });
}

const ADDRESSING = words("tell ask inform notify convince assure remind instruct teach advise");

// "told reporters that …", "asked Norway to …": whom one tells is the indirect object even where it stands alone.
function linkAddressees(draft: Draft): void {
  draft.deprel.forEach((relation, i) => {
    const verb = draft.head[i] ?? -1;
    if (!/^(?:ccomp|xcomp|advcl)$/u.test(relation) || verb < 0 || !ADDRESSING.has(wordAt(draft, verb).lemma)) return;
    const object = draft.head.findIndex((head, k) => head === verb && draft.deprel[k] === "obj");
    if (object >= 0 && object < i) draft.deprel[object] = "iobj";
    if (object >= 0 && object < i && relation === "advcl" && wordAt(draft, i).upos === "VERB")
      draft.deprel[i] = "xcomp";
  });
  draft.words.forEach((word, i) => {
    if (word.lemma !== "tell") return;
    const objects = draft.words.flatMap((_, k) => (draft.head[k] === i && draft.deprel[k] === "obj" ? [k] : []));
    const [only] = objects;
    if (
      only !== undefined &&
      objects.length === 1 &&
      !/^(?:story|truth|lie|tale|joke|thing|difference)$/u.test(wordAt(draft, only).lemma)
    )
      draft.deprel[only] = "iobj";
  });
}

function firstWord(draft: Draft): number {
  const k = draft.words.findIndex((word) => word.upos !== "PUNCT");
  return Math.max(0, k);
}
