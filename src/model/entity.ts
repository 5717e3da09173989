import type { Claim, Extraction, Kind, Mention } from "./claim.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Doc } from "./doc.ts";

export interface EntityAttributes {
  readonly description?: string;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
  readonly role?: string;
  /** ISO day, month or year, of a meeting, agreement or event. */
  readonly date?: string;
}

/** One thing, however many documents name it. */
export interface Entity {
  /** From its kind and name; does not depend on the order of documents. */
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  /** Other names found or known, sorted, without the label. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
  readonly attributes: EntityAttributes;
}

/** A claim whose ends are known entities. `speaker` is an entity's id where the speaker is one. */
export interface ResolvedClaim {
  readonly claim: Claim;
  readonly speaker?: string;
  /** Id of the document whose nearly identical paragraph it stands in again: both are one witness. */
  readonly copyOf?: string;
}

/** One or more claims that say the same of the same two entities: there is no fact without its sentence. */
export interface Fact {
  readonly id: string;
  readonly source: string;
  readonly relation: string;
  readonly target: string;
  readonly claims: readonly ResolvedClaim[];
}

/**
 * A line of the identity ledger: replayed at every merge, and stronger than any score. A side is an entity's id, a name,
 * or `NAME @ FILE` for who is called so in one document. "reject" is on a fact: `left` does not do to `right` what
 * `relation` says.
 */
export interface Decision {
  readonly left: string;
  /** Of "rename": the name to show from now on. */
  readonly right: string;
  readonly verdict: "same" | "different" | "rename" | "reject";
  /** Of "reject", where it is always given: the relation's id. */
  readonly relation?: string;
  /** Of "reject": the source of the one document that is wrong; absent where all are. */
  readonly document?: string;
  readonly by: string;
  readonly reason: string;
  /** Where it was read from: one-based. */
  readonly at?: { readonly file: string; readonly line: number };
}

/** A mention as an explanation cites it. */
export interface CitedMention {
  readonly text: string;
  /** Id of its document. */
  readonly doc: string;
  readonly start: number;
}

/** Why mentions are one entity, or why two entities were kept apart that might have been one. */
export interface IdentityReason {
  readonly verdict: "joined" | "apart";
  /** Ids: the one entity, or the two that were kept apart. */
  readonly entities: readonly string[];
  readonly left: CitedMention;
  readonly right: CitedMention;
  /** Higher is surer, some 1.5 to 6; absent where people decided. */
  readonly score?: number;
  readonly reasons: readonly string[];
}

/** What merging gives: everything the graph is built from. */
export interface Knowledge {
  readonly docs: readonly Doc[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What merging takes: documents and what was extracted from each. */
export interface Evidence {
  readonly docs: readonly Doc[];
  readonly extractions: readonly Extraction[];
  readonly decisions?: readonly Decision[];
}
