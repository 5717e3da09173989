import forceAtlas2 from "graphology-layout-forceatlas2";
import ForceAtlas2Worker from "graphology-layout-forceatlas2/worker";
import type { ParleyGraph } from "../src/graph/index.ts";

/** ForceAtlas2 in a worker, going on from where the nodes stand; `stop` leaves them there. */
export interface Layout {
  start(): void;
  stop(): void;
  kill(): void;
}

/** Prepares a layout of `graph`; positions are written into its `x` and `y`. */
export function createLayout(graph: ParleyGraph): Layout {
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    adjustSizes: graph.order < 2000,
    barnesHutOptimize: graph.order > 1000,
    slowDown: 8,
  };
  return new ForceAtlas2Worker(graph, { settings, getEdgeWeight: "weight" });
}
