import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ParleyGraph } from "../src/graph/index.ts";
import { createLayout, type Layout } from "./layout.ts";
import type { Stage } from "./sigma/stage.ts";

/** Long enough to settle; nobody should have to think of stopping it. */
const LONGEST = 20_000;

/** Further layout in a worker: whether it runs, and how to start and stop it. */
export function useArranging(
  graph: ParleyGraph,
  stage: RefObject<Stage | null>,
): { arranging: boolean; toggleLayout(): void } {
  const [arranging, setArranging] = useState(false);
  const layout = useRef<Layout>(undefined);

  useEffect(() => {
    if (!arranging) return;
    layout.current ??= createLayout(graph);
    const running = layout.current;
    const place = (): void => stage.current?.place();
    graph.on("eachNodeAttributesUpdated", place);
    running.start();
    const timer = setTimeout(() => setArranging(false), LONGEST);
    return () => {
      clearTimeout(timer);
      running.stop();
      graph.off("eachNodeAttributesUpdated", place);
    };
  }, [arranging, graph]);
  useEffect(() => () => layout.current?.kill(), []);

  return { arranging, toggleLayout: () => setArranging(!arranging) };
}
