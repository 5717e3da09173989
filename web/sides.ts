import type { Comparison } from "./compare.ts";
import type { Stroke } from "./stroke.ts";

/** Who tells a fact while two sources are compared: one of them alone, both, or both against one another. */
export const SIDES = ["left", "right", "both", "against"] as const;
export type Side = (typeof SIDES)[number];

/** Each side has a stroke as well as a colour. Dashes are what they are elsewhere: said not to be so. */
export const SIDE_STROKES: Readonly<Record<Side, Stroke>> = {
  left: "long",
  right: "dotted",
  both: "plain",
  against: "double",
};

/** The side of each fact of a comparison. */
export function sidesOf(comparison: Comparison): ReadonlyMap<string, Side> {
  return new Map(SIDES.flatMap((side) => comparison[side].map((fact) => [fact, side] as const)));
}

/** What a line for several facts shows: what they have in common, else what is more than one side's. */
export function sideOfAll(sides: Iterable<Side>): Side | undefined {
  const all = new Set(sides);
  const [first] = all;
  if (all.size < 2) return first;
  return all.has("against") ? "against" : "both";
}
