import type { Kind, Modality, Polarity, Span } from "../model/index.ts";

/** How an extractor came to what it says about one document, sentence by sentence: for whoever doubts an edge. */
export interface Explanation {
  readonly doc: string;
  readonly sentences: readonly SentenceExplanation[];
}

/** One sentence: its tree, what it names, and what was read from it. */
export interface SentenceExplanation {
  readonly span: Span;
  readonly text: string;
  readonly tokens: readonly TokenExplanation[];
  readonly mentions: readonly MentionExplanation[];
  readonly happenings: readonly HappeningExplanation[];
  readonly claims: readonly ClaimExplanation[];
}

/** A word in its tree; `head` is a position in the sentence, counted from 0, and -1 for the root. */
export interface TokenExplanation {
  readonly text: string;
  readonly lemma: string;
  readonly upos: string;
  readonly head: number;
  readonly deprel: string;
}

/** Words that name somebody or something, and the name of whom they stand for. */
export interface MentionExplanation {
  readonly text: string;
  readonly kind: Kind;
  readonly standsFor: string;
}

/** Words that name a happening, and what is known of it from the whole document. */
export interface HappeningExplanation {
  readonly text: string;
  readonly kind: Kind;
  readonly label: string;
  /** How often the document names it. */
  readonly mentions: number;
  readonly parties: readonly string[];
  readonly place?: string;
  readonly date?: string;
  /** False where nothing tells it from others of its sort, so that no edge can end at it. */
  readonly isNode: boolean;
}

/** A claim, made or left out, with the rule behind it. */
export interface ClaimExplanation {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  /** The word that says it. */
  readonly word: string;
  readonly rule: string;
  /** The sentence of our own for which the rule was written, where it is a row of the ontology. */
  readonly reason?: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly speaker?: string;
  readonly date?: string;
  /** What in the sentence makes it negated, planned, possible or somebody's saying. */
  readonly manner: readonly string[];
  /** 0 to 1; of a claim left out, what it would be before its ends are weighed. */
  readonly confidence: number;
  /** Why it is no claim of the extraction; absent where it is one. */
  readonly leftOut?: string;
}
