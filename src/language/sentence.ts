import type { Block, Span } from "../model/index.ts";
import type { Features } from "./features.ts";

/** Universal part-of-speech tags (UD v2). */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** A token of a sentence with its place in the Universal Dependencies tree. */
export interface Token {
  readonly text: string;
  /** Into the text that was given; `text` is exactly that slice. */
  readonly span: Span;
  readonly upos: Upos;
  /** Lower case except for proper nouns. */
  readonly lemma: string;
  /** Index of the governor in `Sentence.tokens`; -1 for the root. */
  readonly head: number;
  /** UD relation, subtypes included: "nsubj:pass". */
  readonly deprel: string;
  /** What its form says: tense, voice, number … Shared between tokens. */
  readonly features: Features;
  /** The model's guess at what the mention is that this token heads: "person", "organization", "object"; absent: none. */
  readonly entity?: string;
}

export interface Sentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
}

/** Reads English: splits, tags and parses. Pure: the same text gives the same sentences. */
export interface Language {
  /** Sentences never cross a block's border; every span points into `text`. */
  parse(text: string, blocks: readonly Block[]): Sentence[];
}
