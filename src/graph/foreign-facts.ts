import type { EdgeAttributes } from "./attributes.ts";
import { dateRange } from "./dates.ts";

/** Facts that a file tells claim by claim, each with an edge of its own: they are known in full only at its end. */
export interface ForeignFacts {
  /** The first claim of a fact. `weight` is that of its edge: where copies share it, it is less than 1. */
  begin(fact: EdgeAttributes, weight: number): void;
  /** A further claim of a fact. */
  join(fact: EdgeAttributes, claim: EdgeAttributes, weight: number): void;
  /** Gives each fact the weight and the dates of all its claims. */
  finish(): void;
}

export function createForeignFacts(): ForeignFacts {
  const joined: EdgeAttributes[] = [];
  /** What facts weigh so far whose weight is no count of documents: few, and the others bear theirs. */
  const sums = new Map<EdgeAttributes, number>();
  let latest: EdgeAttributes | undefined;
  const weigh = (fact: EdgeAttributes, weight: number): void => {
    if (Number.isInteger(weight) && weight > 0) {
      fact.weight = weight;
      sums.delete(fact);
    } else sums.set(fact, weight);
  };
  return {
    begin(fact, weight) {
      trim(latest);
      latest = fact;
      if (weight !== fact.weight) weigh(fact, weight);
    },
    join(fact, { evidence, contested }, weight) {
      if (fact !== latest) trim(latest);
      latest = fact;
      if (fact.evidence.length === 1) joined.push(fact);
      weigh(fact, (sums.get(fact) ?? fact.weight) + weight);
      for (const claim of evidence) {
        fact.evidence.push(claim);
        if (claim.polarity === "asserted") fact.polarity = "asserted";
      }
      fact.contested ||= contested;
    },
    finish() {
      trim(latest);
      for (const fact of joined) {
        const documents = new Set(fact.evidence.map(({ doc }) => doc)).size;
        fact.weight = Math.max(1, Math.min(documents, Math.round(sums.get(fact) ?? fact.weight)));
        sums.delete(fact);
        Object.assign(fact, dateRange(fact.evidence.flatMap(({ date }) => date ?? [])));
      }
      for (const [fact, weight] of sums) fact.weight = Math.max(1, Math.round(weight));
    },
  };
}

/** A list that has grown keeps room for sixteen more, which is more than most hold. */
function trim(fact: EdgeAttributes | undefined): void {
  if (fact && fact.evidence.length > 1 && fact.evidence.length < 16) fact.evidence = fact.evidence.slice();
}
