import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import ForceAtlas2Worker from "graphology-layout-forceatlas2/worker";
import type { ParleyGraph } from "../src/graph/index.ts";
import type { Pin } from "./filters.ts";

/** ForceAtlas2 in a worker, going on from where the nodes stand; `kill` leaves them there. */
export interface Layout {
  start(): void;
  kill(): void;
}

/** The picture's units to a pixel, as the graph's own layout has it. */
const UNITS = 1.5;
/** From here on discs may overlap, and forces are approximated. */
const CROWD = 2000;

/** Prepares a layout of `graph`, whose `x` and `y` it moves; discs do not overlap, and what is pinned stays. */
export function createLayout(graph: ParleyGraph, pins: readonly Pin[]): Layout {
  const copy = new UndirectedGraph();
  const pinned = new Map(pins.map((pin) => [pin.key, pin]));
  graph.forEachNode((key, { x, y, size }) => {
    const pin = pinned.get(key);
    copy.addNode(key, { x: pin?.x ?? x, y: pin?.y ?? y, size: size * UNITS, fixed: pin !== undefined });
  });
  graph.forEachEdge((_, { weight }, source, target) => {
    if (source === target) return;
    copy.updateEdge(source, target, ({ weight: before }) => ({ weight: Number(before ?? 0) + weight }));
  });
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    adjustSizes: graph.order < CROWD,
    barnesHutOptimize: graph.order > 1000,
    slowDown: 8,
  };
  copy.on("eachNodeAttributesUpdated", () => {
    graph.updateEachNodeAttributes(
      (key, node) => ({ ...node, x: copy.getNodeAttribute(key, "x"), y: copy.getNodeAttribute(key, "y") }),
      { attributes: ["x", "y"] },
    );
  });
  return new ForceAtlas2Worker(copy, { settings, getEdgeWeight: (_, { weight }) => Math.sqrt(Number(weight)) });
}
