import type { Kind } from "../../src/model/index.ts";
import type { ParleyGraph } from "../../src/graph/index.ts";
import { communitiesOf, countriesOf, GROUP_COLORS, type Groups } from "../groups.ts";
import { KIND_SHARE, kindColor } from "../kind-color.ts";
import type { Look } from "../look.ts";
import { nodeSizes } from "../sizes.ts";
import { blend, type Palette } from "./palette.ts";

/** What a node looks like by itself: whatever is selected or filtered. */
export interface Dress {
  /** Radius in pixels, where `shown` nodes are. */
  radius(key: string, shown: number): number;
  color(key: string, kind: Kind, palette: Palette): string;
}

/** The colours and sizes that a look asks for. */
export function dressFor(graph: ParleyGraph, { color, size }: Pick<Look, "color" | "size">): Dress {
  const groups = groupsFor(graph, color);
  const sizes = nodeSizes(graph, size);
  const radius = radii(sizes.values());
  return {
    radius: (key, shown) => radius(sizes.get(key) ?? 0, shown),
    color: (key, kind, palette) => {
      if (!groups) return blend(kindColor(kind), palette.calm, KIND_SHARE);
      const rank = groups.of(key)?.rank ?? GROUP_COLORS;
      return palette.groups[rank] ?? palette.structure;
    },
  };
}

/** The groups that a colouring shows; undefined for kinds. */
function groupsFor(graph: ParleyGraph, coloring: Look["color"]): Groups | undefined {
  if (coloring === "community") return communitiesOf(graph);
  return coloring === "country" ? countriesOf(graph) : undefined;
}

/** From a size to a radius in pixels: small in a crowd. */
function radii(sizes: Iterable<number>): (size: number, shown: number) => number {
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (const size of sizes) [low, high] = [Math.min(low, size), Math.max(high, size)];
  return (size, shown) => {
    const [least, most] = shown > 2000 ? [2, 11] : shown > 400 ? [3, 14] : [5, 17];
    return high > low ? least + ((size - low) / (high - low)) * (most - least) : (least + most) / 2;
  };
}
