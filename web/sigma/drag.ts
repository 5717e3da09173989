import type Sigma from "sigma";
import type { SceneLine } from "./paint-lines.ts";
import type { SceneNode } from "./scene.ts";

/** Lets nodes be dragged with the mouse, and says where they were put, in the graph's units. */
export function listenToDrags(
  sigma: Sigma<SceneNode, SceneLine>,
  put: (key: string, place: { x: number; y: number }) => void,
): { justDropped(): boolean } {
  askLess(sigma);
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

/**
 * Leaves out what sigma asks of the graphics card for nobody: what lies under the pointer while it drags something along,
 * turns the wheel or lets go. Each time the page waits until all that was to be drawn is drawn.
 */
function askLess(sigma: Sigma<SceneNode, SceneLine>): void {
  const mouse = sigma.getMouseCaptor();
  const hover = mouse.listeners("mousemove");
  mouse.removeAllListeners("mousemove");
  mouse.on("mousemove", (event) => {
    if (!mouse.isMouseDown) for (const listener of hover) listener(event);
  });
  mouse.removeAllListeners("wheel");
  mouse.removeAllListeners("mouseup");
  sigma.getTouchCaptor().removeAllListeners("touchmove");
}
