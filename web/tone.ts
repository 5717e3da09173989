import type { EdgeAttributes } from "../src/graph/index.ts";
import { findRelation } from "../src/ontology/index.ts";

/**
 * What a relation does between its ends; `appeal` is for deeds that are neither friendly nor hostile, `structure` for
 * membership, place and subject, which are no deeds.
 */
export const TONES = ["cooperation", "conflict", "appeal", "structure"] as const;
export type Tone = (typeof TONES)[number];

// PLOVER's own halves: its first eight roots are cooperation, the other eight conflict. But to call for a release, or for
// talks, is no hostility, and to order something says nothing of what it is.
const APPEALS: ReadonlySet<string> = new Set(["REQUEST"]);
const ORDERS: ReadonlySet<string> = new Set(["ordered"]);
const COOPERATION: ReadonlySet<string> = new Set([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
]);

const tones = new Map<string, Tone>();

/** The tone of a relation, by its PLOVER root; relations that the ontology does not know have none of their own. */
export function toneOf(relation: string): Tone {
  const known = tones.get(relation);
  if (known !== undefined) return known;
  const root = findRelation(relation)?.plover;
  const tone =
    ORDERS.has(relation) || (root !== undefined && APPEALS.has(root))
      ? "appeal"
      : root === undefined
        ? "structure"
        : COOPERATION.has(root)
          ? "cooperation"
          : "conflict";
  tones.set(relation, tone);
  return tone;
}

/** The tone of several facts between the same two nodes: `mixed` where both deeds weigh a quarter or more. */
export function toneOfAll(facts: Iterable<Pick<EdgeAttributes, "relation" | "weight" | "polarity">>): Tone | "mixed" {
  let cooperation = 0;
  let conflict = 0;
  let appeal = 0;
  for (const { relation, weight, polarity } of facts) {
    // What is only said not to be so colours nothing.
    if (polarity === "negated") continue;
    const tone = toneOf(relation);
    if (tone === "cooperation") cooperation += weight;
    else if (tone === "conflict") conflict += weight;
    else if (tone === "appeal") appeal += weight;
  }
  const all = cooperation + conflict;
  if (all === 0) return appeal > 0 ? "appeal" : "structure";
  if (Math.min(cooperation, conflict) >= all / 4) return "mixed";
  return cooperation > conflict ? "cooperation" : "conflict";
}
