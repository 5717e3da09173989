import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ParleyGraph } from "../src/graph/index.ts";
import type { Pin } from "./filters.ts";
import { createLayout } from "./layout.ts";
import type { Stage } from "./sigma/stage.ts";

/** Long enough to settle; nobody should have to think of stopping it. */
const LONGEST = 20_000;

/** Further layout in a worker: whether it runs, and how to start, pause and resume it. What is pinned stays. */
export function useArranging(
  graph: ParleyGraph,
  pins: readonly Pin[],
  stage: RefObject<Stage | null>,
): { arranging: boolean; toggleLayout(): void } {
  const [arranging, setArranging] = useState(false);
  const latest = useRef(pins);
  latest.current = pins;

  useEffect(() => {
    if (!arranging) return;
    const running = createLayout(graph, latest.current);
    const place = (): void => stage.current?.place();
    graph.on("eachNodeAttributesUpdated", place);
    running.start();
    const timer = setTimeout(() => setArranging(false), LONGEST);
    return () => {
      clearTimeout(timer);
      running.kill();
      graph.off("eachNodeAttributesUpdated", place);
    };
  }, [arranging, graph]);
  // Another graph begins at rest.
  useEffect(() => () => setArranging(false), [graph]);

  return { arranging, toggleLayout: () => setArranging(!arranging) };
}
