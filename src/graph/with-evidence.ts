import type { ClaimEvidence, EdgeAttributes } from "./attributes.ts";
import { dateRange } from "./dates.ts";

/** A fact of which only some claims are left: its weight, dates and polarity are those of the claims. */
export function withEvidence(attributes: Readonly<EdgeAttributes>, evidence: ClaimEvidence[]): EdgeAttributes {
  const others = { ...attributes };
  delete others.first;
  delete others.last;
  return {
    ...others,
    // Copies of one text are one witness, wherever the first of them stands.
    weight: new Set(evidence.map(({ doc, copyOf }) => copyOf ?? doc)).size,
    ...dateRange(evidence.flatMap(({ date }) => date ?? [])),
    polarity: evidence.some(({ polarity }) => polarity === "asserted") ? "asserted" : "negated",
    evidence,
  };
}
