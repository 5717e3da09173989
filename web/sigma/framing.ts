import type Sigma from "sigma";
import type { CameraState } from "sigma/types";
import type { SceneLine } from "./paint-lines.ts";
import type { SceneGraph, SceneNode } from "./scene.ts";

/** A part of the picture, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels at each side of the picture that something lies over. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** What lies over it, piece by piece: no name is written there. */
  readonly covers?: readonly Box[];
}

/** A place in the picture. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Pixels: what stands nearer to the edge of the free part, or to what lies over it, is not wholly in sight. */
const EDGE = 16;
/** Pixels: so much room what is moved into sight has round it. */
const ROOM = 40;

/** Those of the nodes that stand furthest to each side: all that one need know to show them all. Hidden ones do not count. */
export function outermost(graph: SceneGraph, keys: Iterable<string>): string[] {
  const ends = new Map<string, { key: string; at: number }>();
  const reach = (side: string, key: string, at: number): void => {
    if (at > (ends.get(side)?.at ?? -Infinity)) ends.set(side, { key, at });
  };
  for (const key of keys) {
    if (!graph.hasNode(key)) continue;
    const { x, y, hidden } = graph.getNodeAttributes(key);
    if (hidden) continue;
    reach("left", key, -x);
    reach("right", key, x);
    reach("low", key, -y);
    reach("high", key, y);
  }
  return [...new Set([...ends.values()].map(({ key }) => key))];
}

/** The camera that shows all of `places` (of sigma's framed graph) in the part of the picture that is free. */
export function frameAll(
  sigma: Sigma<SceneNode, SceneLine>,
  places: Iterable<Place>,
  insets: Insets,
  closest: number,
): CameraState | undefined {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [low, high] = [Math.min(low, y), Math.max(high, y)];
  }
  if (left > right) return undefined;
  const { width, height } = sigma.getDimensions();
  const free = {
    width: Math.max(80, width - insets.left - insets.right),
    height: Math.max(80, height - insets.top - insets.bottom),
  };
  // Where a unit of sigma's framed graph is this many pixels at ratio 1, with room for the outermost names.
  const whole = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
  const zero = sigma.framedGraphToViewport({ x: 0, y: 0 }, { cameraState: whole });
  const one = sigma.framedGraphToViewport({ x: 1, y: 1 }, { cameraState: whole });
  const unit = { x: Math.abs(one.x - zero.x), y: Math.abs(one.y - zero.y) };
  const margin = Math.min(90, free.width * 0.14);
  const ratio = Math.max(
    ((right - left) * unit.x) / (free.width - 2 * margin),
    ((high - low) * unit.y) / (free.height - 2 * Math.min(44, margin, free.height * 0.12)),
    closest,
  );
  const aside = insets.left + free.width / 2 - width / 2;
  const down = insets.top + free.height / 2 - height / 2;
  return {
    x: (left + right) / 2 - (aside * ratio) / unit.x,
    y: (low + high) / 2 + (down * ratio) / unit.y,
    ratio,
    angle: 0,
  };
}

/** Whether all `places` (pixels) are in sight and under nothing, and whether they are a knot in less than half of what is free. */
export function inSight(
  places: readonly Place[],
  size: { readonly width: number; readonly height: number },
  { top, right, bottom, left, covers = [] }: Insets,
): { seen: boolean; knot: boolean } {
  const { width, height } = size;
  const seen = places.every(
    ({ x, y }) =>
      x > left + EDGE &&
      x < width - right - EDGE &&
      y > top + EDGE &&
      y < height - bottom - EDGE &&
      !covers.some((box) => x > box.left - EDGE && x < box.right + EDGE && y > box.top - EDGE && y < box.bottom + EDGE),
  );
  const wide = spread(places.map(({ x }) => x)) / Math.max(1, width - left - right);
  const high = spread(places.map(({ y }) => y)) / Math.max(1, height - top - bottom);
  return { seen, knot: places.length > 1 && Math.max(wide, high) < 0.5 };
}

/** How far `places` (pixels) have to move so that all are in the free part and under nothing; nothing where that is no way. */
export function panInto(
  places: readonly Place[],
  size: { readonly width: number; readonly height: number },
  insets: Insets,
): Place | undefined {
  const along = (values: readonly number[], low: number, high: number): number | undefined => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    if (most - least > high - low) return undefined;
    return Math.max(low - least, 0) || Math.min(high - most, 0);
  };
  const { top, right, bottom, left } = insets;
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const dx = along(xs, left + ROOM, size.width - right - ROOM);
  const dy = along(ys, top + ROOM, size.height - bottom - ROOM);
  if (dx === undefined || dy === undefined) return undefined;
  const moved = places.map(({ x, y }) => ({ x: x + dx, y: y + dy }));
  return inSight(moved, size, insets).seen ? { x: dx, y: dy } : undefined;
}

function spread(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);
}
