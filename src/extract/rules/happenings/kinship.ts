import { nounOf } from "./only-one.ts";
import type { Happening, HappeningMention } from "./happening.ts";

const TALKING = new Set(["talks", "meeting"]);
const PUT_FORWARD = new Set(["offer", "plan", "demand", "agreement"]);
/** Families of unlike things: a decision is an arrest or a ruling, and no arrest is a ruling. */
const UNLIKE = new Set(["decision", "move", "occurrence", "measure", "law"]);
/** What "the move", "the decision" may mean, and how readily. */
const MEANT_BY_DEED: ReadonlyMap<string, number> = new Map([
  ["decision", 2],
  ["move", 2],
  ["measure", 2],
  ["vote", 2],
  ["plan", 1.5],
  ["offer", 1],
  ["demand", 1],
  ["attack", 1],
]);

/** How well one noun may stand for the other: 3 the same, 2.5 "strike" for "airstrike", 2 of one family, 1 at a pinch. */
export function kinshipOf(mention: HappeningMention, other: HappeningMention): number {
  const [a, b] = [nounOf(mention), nounOf(other)];
  if (a === b) return 3;
  const [family, otherFamily] = [mention.nounClass.family, other.nounClass.family];
  if (family === "deed") return MEANT_BY_DEED.get(otherFamily) ?? 0;
  if (family === otherFamily && (a.endsWith(b) || b.endsWith(a))) return 2.5;
  if (family === otherFamily) return UNLIKE.has(family) ? 0 : 2;
  if (TALKING.has(family) && (TALKING.has(otherFamily) || otherFamily === "call" || otherFamily === "visit"))
    return 1.5;
  return PUT_FORWARD.has(family) && PUT_FORWARD.has(otherFamily) ? 1 : 0;
}

/** Whether two descriptions may be of one sort of thing: a summit of talks, a demand of an offer. */
export function sameSort(mention: HappeningMention, other: Happening): boolean {
  const a = mention.nounClass.family;
  return other.mentions.some(({ nounClass: { family: b }, noun }) =>
    UNLIKE.has(a) && a === b
      ? nounOf(mention) === noun || other.mentions.some((m) => nounOf(m) === nounOf(mention))
      : a === b || (TALKING.has(a) && TALKING.has(b)) || (PUT_FORWARD.has(a) && PUT_FORWARD.has(b)),
  );
}
