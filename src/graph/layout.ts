import type { Tie } from "./tie.ts";
import { findComponents } from "./components.ts";
import { drawComponent } from "./draw-component.ts";
import { packBeside } from "./pack-beside.ts";
import type { Point } from "./point.ts";
import { type Footprint, separate } from "./separate.ts";

export interface LayoutInput {
  readonly labels: readonly string[];
  /** Radii in pixels. */
  readonly sizes: readonly number[];
  readonly communities: readonly number[];
  readonly ties: readonly Tie[];
}

/** Radius of the largest part. */
const RADIUS = 500;
/** The picture's units to a pixel: it is about 1,300 units across and is mostly shown 800 to 900 wide. */
const UNITS = 1.5;
/** Free pixels round a disc. */
const MARGIN = 3;
/** A part of fewer nodes is not the picture's main one; it is drawn as small as the others. */
const MAIN = 12;
/** Side of the room that a node of the others gets, less where they would otherwise take more room than the main one. */
const SIDE_ROOM = 32;
/** A label in units; a little less than the viewer takes, as rows and columns of nodes look worse than a touch of text. */
const LABEL_HEIGHT = 18;
const CHARACTER_WIDTH = 8;
const LONGEST_LABEL = 26;
/** So many labels get room of their own, the largest nodes' first; in a fuller picture most are not drawn anyway. */
const LABELS = 60;
/** So many nodes, the largest, get the room that they take where they alone are shown. */
const STRONG = 120;
const STRONG_LEAST = 9;
const STRONG_MOST = 18;

/**
 * Where each node stands: every connected part on its own by community and force, the largest first, the others
 * on a shelf beside it and the unconnected below, discs and the most important labels kept apart, rounded to hundredths of a pixel. The
 * same input gives the same points wherever arithmetic follows IEEE 754 and `Math.log` is the engine's own, as in V8.
 */
export function layOut({ labels, sizes, communities, ties }: LayoutInput): Point[] {
  const footprints = nodeFootprints(labels, sizes);
  const components = findComponents(labels.length, ties);
  const first = components[0]?.nodes.length ?? 0;
  const room = Math.min(SIDE_ROOM, Math.sqrt((Math.PI * RADIUS * RADIUS) / Math.max(labels.length - first, 1)));
  const parts = components.map((component, rank) => {
    const count = component.nodes.length;
    const main = rank === 0 && count >= MAIN;
    const radius = main ? RADIUS : (room / 2) * Math.sqrt(count);
    const own = component.nodes.map((node) => fitted(footprints[node] ?? NOTHING, main ? Infinity : room / 3));
    return { nodes: component.nodes, ...centred(separate(drawComponent(component, communities, radius), own), own) };
  });
  const lone = parts.findIndex(({ nodes }) => nodes.length === 1);
  const centres = packBeside(
    parts.map(({ radius }) => radius),
    lone < 0 ? parts.length : lone,
    room / 2,
  );
  const placed = labels.map((): Point => ({ x: 0, y: 0 }));
  parts.forEach(({ nodes, points }, part) => {
    nodes.forEach((node, index) => {
      const centre = centres[part] ?? NOWHERE;
      const point = points[index] ?? NOWHERE;
      placed[node] = { x: round(centre.x + point.x), y: round(centre.y + point.y) };
    });
  });
  return placed;
}

const NOWHERE: Point = { x: 0, y: 0 };
const NOTHING: Footprint = { radius: 0, labelEnd: 0, labelHalf: 0 };

function nodeFootprints(labels: readonly string[], sizes: readonly number[]): Footprint[] {
  const ranked = [...labels.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const labelled = new Set(ranked.slice(0, LABELS));
  const strong = new Set(ranked.slice(0, STRONG));
  const largest = Math.max(1, sizes[ranked[0] ?? 0] ?? 0);
  return labels.map((label, index) => {
    const size = sizes[index] ?? 0;
    const alone = strong.has(index) ? Math.max(STRONG_LEAST, (STRONG_MOST * size) / largest) : 0;
    const radius = (Math.max(size, alone) + MARGIN) * UNITS;
    if (!labelled.has(index)) return { ...NOTHING, radius };
    const width = Math.min(label.length, LONGEST_LABEL) * CHARACTER_WIDTH;
    return { radius, labelEnd: radius + width, labelHalf: LABEL_HEIGHT / 2 };
  });
}

/** A footprint that leaves the disc no more room than `most`. */
const fitted = (footprint: Footprint, most: number): Footprint =>
  footprint.radius <= most ? footprint : { ...footprint, radius: most };

/** Moves points so that their middle is at 0, 0, and measures the circle round what they cover. */
function centred(points: readonly Point[], footprints: readonly Footprint[]): { points: Point[]; radius: number } {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const middle = { x: mid(xs), y: mid(ys) };
  const moved = points.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }));
  const radius = moved.reduce((most, { x, y }, index) => {
    return Math.max(most, Math.sqrt(x * x + y * y) + (footprints[index]?.radius ?? 0));
  }, 0);
  return { points: moved, radius };
}

function mid(values: readonly number[]): number {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return (low + high) / 2;
}

/** To hundredths; adding 0 makes -0 plain 0. */
const round = (value: number): number => Math.round(value * 100) / 100 + 0;
