import type Sigma from "sigma";
import type { SceneLine, SceneNode } from "./scene.ts";

/** Lets nodes be dragged with the mouse, and says where they were put, in the graph's units. */
export function listenToDrags(
  sigma: Sigma<SceneNode, SceneLine>,
  put: (key: string, place: { x: number; y: number }) => void,
): { justDropped(): boolean } {
  let held: string | undefined;
  let moved = false;
  let dropped = false;
  sigma.on("downNode", ({ node, event }) => {
    if (!(event.original instanceof MouseEvent)) return;
    held = node;
    moved = false;
    dropped = false;
  });
  sigma.getMouseCaptor().on("mousemovebody", (event) => {
    if (held === undefined) return;
    // What the whole picture measures must not change with a node that is on its way.
    if (!moved) sigma.setCustomBBox(sigma.getBBox());
    moved = true;
    const graph = sigma.getGraph();
    graph.mergeNodeAttributes(held, sigma.viewportToGraph(event));
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  sigma.getMouseCaptor().on("mouseup", () => {
    if (held !== undefined && moved) {
      const { x, y } = sigma.getGraph().getNodeAttributes(held);
      dropped = true;
      put(held, { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 });
      // The click that ends the drag comes after this, in the same turn.
      setTimeout(() => (dropped = false), 0);
    }
    held = undefined;
  });
  return { justDropped: () => dropped };
}
