import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ParleyGraph } from "../src/graph/index.ts";
import type { Pin } from "./filters.ts";
import type { Stage } from "./sigma/stage.ts";
import type { Surroundings } from "./use-surroundings.ts";

/** Long enough to settle; nobody should have to think of stopping it. */
const LONGEST = 20_000;

/** Further layout in a worker: whether it runs, and how to start, pause and resume it. What is pinned stays. */
export function useArranging(
  graph: ParleyGraph,
  pins: readonly Pin[],
  stage: RefObject<Stage | null>,
  around: Surroundings | undefined,
): { arranging: boolean; toggleLayout(): void } {
  const [arranging, setArranging] = useState(false);
  const latest = useRef(pins);
  latest.current = pins;

  useEffect(() => {
    if (!arranging || !around) return;
    const running = around.createLayout(graph, latest.current);
    const place = (): void => stage.current?.place();
    graph.on("eachNodeAttributesUpdated", place);
    running.start();
    const timer = setTimeout(() => setArranging(false), LONGEST);
    return () => {
      clearTimeout(timer);
      running.kill();
      graph.off("eachNodeAttributesUpdated", place);
    };
  }, [arranging, graph, around]);
  // Another graph begins at rest.
  useEffect(() => () => setArranging(false), [graph]);

  return { arranging, toggleLayout: () => setArranging(!arranging) };
}
