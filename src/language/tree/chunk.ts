import type { Draft } from "./draft.ts";
import { link, wordAt } from "./draft.ts";
import { chunkNounPhrase } from "./noun-phrase.ts";
import { chunkVerbGroup } from "./verb-group.ts";
import { NEGATIONS, QUESTION_WORDS, RELATIVE_PRONOUNS } from "../lexicon/closed-class.ts";

export type VerbGroupForm = "finite" | "to" | "base" | "ing" | "participle";

/** A phrase that is taken as one piece when clauses are put together; the words inside hang on `head` already. */
export interface Chunk {
  readonly kind:
    "noun" | "verb" | "adjective" | "adverb" | "preposition" | "mark" | "relative" | "conjunction" | "punct";
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Of noun chunks: "Monday", "last week". */
  readonly time?: boolean;
  readonly pronoun?: boolean;
  /** Of verb chunks. */
  readonly form?: VerbGroupForm;
  readonly passive?: boolean;
  /** "drafted": past or participle, the sentence must say. */
  readonly doubtful?: boolean;
  /** An auxiliary without its verb: "is", "did". */
  readonly bare?: boolean;
}

/** Cuts a sentence into chunks, left to right, and links what is inside them. */
export function chunkSentence(draft: Draft): Chunk[] {
  const chunks: Chunk[] = [];
  let i = 0;
  while (i < draft.words.length) {
    const chunk = chunkAt(draft, i, chunks.at(-1));
    chunks.push(chunk);
    i = chunk.last + 1;
  }
  return chunks;
}

// Several words that work as one: UD joins them with `fixed`, the first on top.
const FIXED: readonly { readonly text: string; readonly kind: Chunk["kind"]; readonly reason: string }[] = [
  { text: "because of", kind: "preposition", reason: "because of the war" },
  { text: "such as", kind: "preposition", reason: "allies such as Norway" },
  { text: "due to", kind: "preposition", reason: "due to fog" },
  { text: "instead of", kind: "preposition", reason: "instead of talks" },
  { text: "rather than", kind: "conjunction", reason: "talks rather than war" },
  { text: "as well as", kind: "conjunction", reason: "aid as well as arms" },
  { text: "as if", kind: "mark", reason: "as if nothing happened" },
  { text: "so that", kind: "mark", reason: "so that talks resume" },
  { text: "in order", kind: "mark", reason: "in order to win time" },
  { text: "up to", kind: "adverb", reason: "up to 30 ships" },
  { text: "at least", kind: "adverb", reason: "at least 30 died" },
  { text: "more than", kind: "adverb", reason: "more than 30 died" },
  { text: "less than", kind: "adverb", reason: "less than a year" },
  { text: "of course", kind: "adverb", reason: "of course" },
  { text: "each other", kind: "noun", reason: "met each other" },
  { text: "one another", kind: "noun", reason: "met one another" },
];
const FIXED_FIRST = new Map(
  FIXED.map((row) => [
    row.text.split(" ")[0] ?? "",
    FIXED.filter((other) => other.text.startsWith(`${row.text.split(" ")[0] ?? ""} `)),
  ]),
);

function chunkAt(draft: Draft, i: number, before: Chunk | undefined): Chunk {
  const word = wordAt(draft, i);
  const single = (kind: Chunk["kind"]): Chunk => ({ kind, first: i, last: i, head: i });
  const fixed = fixedAt(draft, i);
  if (fixed) return fixed;
  switch (word.upos) {
    case "PUNCT":
      return single("punct");
    case "CCONJ":
      return single("conjunction");
    case "SCONJ":
      return single("mark");
    case "ADP":
      return single("preposition");
    case "PRON":
      if (isClauseOpener(draft, i, before)) return single("relative");
      break;
    case "DET":
      if (word.lower === "that" && wordAt(draft, i + 1).upos === "VERB") return single("relative");
      break;
    case "ADV":
      if (/^(?:where|when|why|how|whenever|wherever)$/u.test(word.lower) && before?.kind !== "verb")
        return single("relative");
      if (QUESTION_WORDS.has(word.lower) && word.lower !== "however") return single("relative");
      break;
    default:
  }
  const nouns = chunkNounPhrase(draft, i, before);
  if (nouns) return nouns;
  const verb = chunkVerbGroup(draft, i, before);
  if (verb) return verb;
  if (word.upos === "ADV" || NEGATIONS.has(word.lower)) return chunkAdverb(draft, i);
  if (word.upos === "ADJ" || word.upos === "DET") return single("adjective");
  if (word.upos === "INTJ") return single("adverb");
  if (word.upos === "PART") return single(word.lower === "to" ? "preposition" : "adverb");
  return single("noun");
}

function fixedAt(draft: Draft, i: number): Chunk | undefined {
  for (const row of FIXED_FIRST.get(wordAt(draft, i).lower) ?? []) {
    const parts = row.text.split(" ");
    if (!parts.every((part, k) => wordAt(draft, i + k).lower === part)) continue;
    if (row.kind === "adverb" && row.text !== "of course" && wordAt(draft, i + parts.length).upos !== "NUM") continue;
    for (let k = 1; k < parts.length; k++) link(draft, i + k, i, "fixed");
    return { kind: row.kind, first: i, last: i + parts.length - 1, head: i };
  }
  return undefined;
}

function isClauseOpener(draft: Draft, i: number, before: Chunk | undefined): boolean {
  const { lower } = wordAt(draft, i);
  if (lower === "whose") return false;
  if (
    lower === "that" &&
    before?.kind === "noun" &&
    wordAt(draft, i + 1).upos !== "PUNCT" &&
    wordAt(draft, i - 1).upos === "NOUN"
  )
    return true;
  if (lower === "that")
    return before?.kind === "noun" && ["VERB", "AUX", "ADV", "PART"].includes(wordAt(draft, i + 1).upos);
  return RELATIVE_PRONOUNS.has(lower) || QUESTION_WORDS.has(lower);
}

function chunkAdverb(draft: Draft, i: number): Chunk {
  // "very recently", "not only": the last one is the head.
  let last = i;
  while (wordAt(draft, last + 1).upos === "ADV" && last < i + 2 && !QUESTION_WORDS.has(wordAt(draft, last + 1).lower))
    last++;
  for (let k = i; k < last; k++) link(draft, k, last, "advmod");
  return { kind: "adverb", first: i, last, head: last };
}
