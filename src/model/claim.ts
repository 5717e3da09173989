import type { Diagnostic } from "./diagnostic.ts";
import type { Span } from "./doc.ts";

/** The eight kinds of thing that a graph holds. */
export type Kind = "person" | "state" | "organization" | "place" | "meeting" | "proposal" | "agreement" | "event";

/** What a document says about the thing that a mention names. */
export interface MentionAttributes {
  /** The label a human would give it; meetings, proposals, agreements and events have no name of their own. */
  readonly label?: string;
  /** The defining clause, in the document's words. */
  readonly description?: string;
  /** An office or function, such as "special representative for North Korea". */
  readonly role?: string;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
  /** ISO day, month or year of a meeting, agreement or event. */
  readonly date?: string;
  /** "second" and the like as a number: tells the second summit from the third. */
  readonly ordinal?: number;
  /** What sort of thing a name stands for: "summit", "talks", "ministry", "offer". */
  readonly type?: string;
  /** Ids of mentions of the same document: who took part in a meeting, who made a proposal. */
  readonly parties?: readonly string[];
  /** Id of a mention of the same document: where it took place. */
  readonly place?: string;
}

/** A stretch of text that names a thing. `text === doc.text.slice(span.start, span.end)`. */
export interface Mention {
  readonly id: string;
  readonly doc: string;
  readonly span: Span;
  readonly text: string;
  readonly kind: Kind;
  /** The span of its head word. */
  readonly head: Span;
  /** Id of the mention of the same document that names the same thing best; absent on that mention itself. */
  readonly refersTo?: string;
  /** Id of the gazetteer's entry, such as `state:FRA`, where the name is known. */
  readonly known?: string;
  readonly attributes?: MentionAttributes;
}

export type Polarity = "asserted" | "negated";
export type Modality = "actual" | "planned" | "possible" | "hypothetical";

/** Who is quoted or paraphrased: the words, and the mention where they name an entity. */
export interface Speaker {
  readonly text: string;
  readonly mention?: string;
}

/** When something happened: an ISO day, month or year, and the span it was read from. */
export interface ClaimDate {
  readonly value: string;
  readonly span?: Span;
}

/** A statement in a document, not a truth: subject and object are mention ids, `relation` an id of the ontology. */
export interface Claim {
  readonly id: string;
  readonly doc: string;
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  /** The clause or sentence that says so. */
  readonly evidence: Span;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Absent where the document itself says it. */
  readonly speaker?: Speaker;
  readonly date?: ClaimDate;
  /** Which rule or model made it, for `parley explain`. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** All that an extractor may return for one document. */
export interface Extraction {
  readonly doc: string;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly diagnostics: readonly Diagnostic[];
}
