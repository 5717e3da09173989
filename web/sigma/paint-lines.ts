import type { EdgeAttributes, ParleyGraph } from "../../src/graph/index.ts";
import { findRelation } from "../../src/ontology/index.ts";
import { relationWords } from "../manner.ts";
import type { Focus, Picture } from "../picture.ts";
import { SIDE_STROKES, sideOfAll, type Side } from "../sides.ts";
import type { Stroke } from "../stroke.ts";
import { toneOf, toneOfAll } from "../tone.ts";
import { bends } from "./bend.ts";
import { pairKey } from "./pairs.ts";
import { blend, type Palette } from "./palette.ts";

/** A line as it is drawn: all facts between two nodes, or one of them where they are fanned out. */
export interface SceneLine {
  /** Which program draws it. */
  type: "line" | "loop";
  size: number;
  color: string;
  bend: number;
  stroke: Stroke;
  arrow: boolean;
  hidden: boolean;
  zIndex: number;
  /** What is written along it; empty for nothing. */
  text: string;
  /** Keys of the edges that it stands for. */
  facts: readonly string[];
}

/** How things stand at a painting: what is shown and lit, and which facts have a line of their own. */
export interface Brush {
  readonly picture: Picture;
  readonly palette: Palette;
  /** How strongly lines are drawn while nothing is selected, 0 to 1: the more there are, the paler. */
  readonly calm: number;
  readonly focus: Focus | undefined;
  /** The node that is pointed at. */
  readonly at: string | undefined;
  readonly fanned: ReadonlySet<string>;
  /** The lines of `fanned` by their keys. */
  readonly fan: ReadonlyMap<string, SceneLine>;
  readonly tells: (facts: readonly string[]) => boolean;
}

/** Past this many, lines that are fanned out bear no labels but under the pointer: nobody could tell whose is which. */
const MOST_TOLD = 30;

/** Two lines with room between them want some. */
const DOUBLE = 4;

/** What a pair's line looks like: all its facts that are shown and not fanned out. */
export function paintPair(
  source: ParleyGraph,
  facts: readonly string[],
  { picture, palette, calm, focus, fanned, tells }: Brush,
): Partial<SceneLine> {
  const shown = facts.filter((fact) => picture.facts.has(fact) && !fanned.has(fact));
  if (shown.length === 0) return { hidden: true, text: "" };
  const attributes = shown.map((fact) => source.getEdgeAttributes(fact));
  const bright = focus === undefined || shown.some((fact) => focus.facts.has(fact));
  const side = bright ? sideOfAll(shown.flatMap((fact) => focus?.sides?.get(fact) ?? [])) : undefined;
  const share = !bright ? 0.14 : focus === undefined ? calm : 0.9;
  const weight = attributes.reduce((sum, fact) => sum + fact.weight, 0);
  const size = 0.3 + Math.log2(1 + weight) * (calm + 0.2);
  const negated = attributes.every((fact) => fact.polarity === "negated");
  return {
    hidden: false,
    size: side === "against" ? Math.max(DOUBLE, size) : side === undefined ? size : Math.max(1.6, size),
    color: blend(side === undefined ? palette[toneOfAll(attributes)] : palette.sides[side], palette.paper, share),
    stroke: strokeOf(side, negated),
    zIndex: bright ? 1 : 0,
    text: tells(facts) && bright ? summary(attributes) : "",
  };
}

/** Gives every fact of the selection a line of its own, by the line's key. */
export function fanOut(
  source: ParleyGraph,
  given: {
    readonly fanned: ReadonlySet<string>;
    readonly focus: Focus | undefined;
    readonly palette: Palette;
    /** What the pointer is over. */
    readonly told: ReadonlySet<string>;
  },
): Map<string, SceneLine> {
  const { fanned, focus, palette, told } = given;
  const byPair = new Map<string, string[]>();
  for (const fact of fanned) {
    const [from, to] = source.extremities(fact);
    if (from === to) continue;
    const pair = pairKey(from, to);
    byPair.set(pair, [...(byPair.get(pair) ?? []), fact]);
  }
  const fan = new Map<string, SceneLine>();
  for (const facts of byPair.values()) {
    const bend = bends(facts.length);
    for (const [index, fact] of facts.entries()) {
      const [from, to] = source.extremities(fact);
      const attributes = source.getEdgeAttributes(fact);
      const { relation, weight, polarity } = attributes;
      const bright = focus === undefined || focus.facts.has(fact);
      const side = focus?.sides?.get(fact);
      const size = 1.1 + Math.log2(weight) * 0.6;
      const color = side === undefined ? palette[toneOf(relation)] : palette.sides[side];
      fan.set(FACT + fact, {
        ...PLAIN,
        size: side === "against" ? Math.max(DOUBLE, size) : side === undefined ? size : Math.max(1.6, size),
        color: blend(color, palette.paper, bright ? 0.95 : 0.2),
        // A bend is to the left of its own direction: lines that run the other way mirror theirs.
        bend: (bend[index] ?? 0) * (from < to ? 1 : -1),
        stroke: strokeOf(side, polarity === "negated"),
        // What two do with one another goes no way.
        arrow: findRelation(relation)?.symmetric !== true,
        zIndex: 2,
        text: bright && (fanned.size <= MOST_TOLD || told.has(fact)) ? relationWords(attributes) : "",
        facts: [fact],
      });
    }
  }
  return fan;
}

const strokeOf = (side: Side | undefined, negated: boolean): Stroke =>
  side !== undefined ? SIDE_STROKES[side] : negated ? "dashed" : "plain";

/** What the keys of lines for single facts begin with. */
export const FACT = "fact ";

/** A line that nothing is known of yet. */
export const PLAIN = {
  type: "line",
  size: 1,
  bend: 0,
  stroke: "plain",
  arrow: false,
  hidden: false,
  zIndex: 0,
  text: "",
} as const;

/** "blames, meets +2": what a bundle of facts says, by weight. */
function summary(facts: readonly EdgeAttributes[]): string {
  const labels = [...new Set([...facts].sort((a, b) => b.weight - a.weight).map(relationWords))];
  return labels.slice(0, 2).join(", ") + (labels.length > 2 ? ` +${labels.length - 2}` : "");
}
