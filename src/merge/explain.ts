import type { Evidence, Kind } from "../model/index.ts";
import { compareText, foldName } from "../text/index.ts";
import { mergeWithReasons } from "./merge.ts";
import type { Tie } from "./groups.ts";

/** A mention as an explanation cites it. */
export interface CitedMention {
  readonly text: string;
  readonly doc: string;
  /** The document's file. */
  readonly source: string;
  readonly start: number;
}

/** Why two mentions are one entity, or are not. */
export interface Reason {
  readonly left: CitedMention;
  readonly right: CitedMention;
  /** Infinity for a decision of people. */
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface Explanation {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  readonly aliases: readonly string[];
  /** The joins that made the entity, strongest first; mentions of the very same name need none. */
  readonly joined: readonly Reason[];
  /** Likely joins that something spoke against. */
  readonly keptApart: readonly Reason[];
}

/** Explains every entity that bears `name` as id, label or alias, case and accents aside; merges anew to do so. */
export function explain(evidence: Evidence, name: string): readonly Explanation[] {
  const { knowledge, resolution, naming } = mergeWithReasons(evidence);
  const wanted = foldName(name);
  return knowledge.entities
    .filter(({ id, label, aliases }) => id === name || [label, ...aliases].some((each) => foldName(each) === wanted))
    .map(({ id, kind, label, aliases }) => {
      const own = new Set(naming.groupOf.get(id)?.referents);
      const ties = resolution.ties.filter(({ left, right }) => own.has(left) || own.has(right)).sort(byScore);
      return {
        id,
        kind,
        label,
        aliases,
        joined: ties.filter(({ verdict }) => verdict === "joined").map(toReason),
        keptApart: ties
          .filter(({ verdict, left, right }) => verdict === "refused" && own.has(left) !== own.has(right))
          .map(toReason),
      };
    });
}

function byScore(a: Tie, b: Tie): number {
  return (
    b.score - a.score ||
    compareText(a.left.naming.id, b.left.naming.id) ||
    compareText(a.right.naming.id, b.right.naming.id)
  );
}

function toReason({ left, right, score, reasons }: Tie): Reason {
  return { left: cite(left), right: cite(right), score, reasons };
}

function cite({ naming, doc }: Tie["left"]): CitedMention {
  return { text: naming.text, doc: doc.id, source: doc.source, start: naming.span.start };
}
