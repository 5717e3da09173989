import type { ParleyGraph } from "../graph/index.ts";

/** Which changes of a graph make what was made of it stale; nodes and edges that come and go are named apart. */
export interface Dependencies {
  readonly nodeAttributes: readonly string[];
  /** Absent where edges do not matter at all. */
  readonly edgeAttributes?: readonly string[];
}

/** Makes something of a graph once, and anew only after the graph has changed in a way that matters. */
export function cacheByGraph<T>(
  make: (graph: ParleyGraph) => T,
  { nodeAttributes, edgeAttributes }: Dependencies,
): (graph: ParleyGraph) => T {
  const made = new WeakMap<ParleyGraph, { readonly value: T }>();
  const watched = new WeakSet<ParleyGraph>();
  const watch = (graph: ParleyGraph): void => {
    if (watched.has(graph)) return;
    watched.add(graph);
    const forget = (): void => void made.delete(graph);
    for (const event of ["nodeAdded", "nodeDropped", "cleared"] as const) graph.on(event, forget);
    graph.on("nodeAttributesUpdated", (change) => {
      if (touches(nodeAttributes, "name" in change ? [change.name] : undefined)) forget();
    });
    // A layout moves all nodes at once many times a second, and says that it touches nothing else.
    graph.on("eachNodeAttributesUpdated", ({ hints }) => {
      if (touches(nodeAttributes, hints?.attributes)) forget();
    });
    if (!edgeAttributes) return;
    for (const event of ["edgeAdded", "edgeDropped", "edgesCleared"] as const) graph.on(event, forget);
    graph.on("edgeAttributesUpdated", (change) => {
      if (touches(edgeAttributes, "name" in change ? [change.name] : undefined)) forget();
    });
    graph.on("eachEdgeAttributesUpdated", ({ hints }) => {
      if (touches(edgeAttributes, hints?.attributes)) forget();
    });
  };
  return (graph) => {
    const known = made.get(graph);
    if (known) return known.value;
    watch(graph);
    const value = make(graph);
    made.set(graph, { value });
    return value;
  };
}

/** Whether a change touches what matters; one that does not say what it touches may touch anything. */
function touches(matters: readonly string[], touched: readonly unknown[] | null | undefined): boolean {
  return !touched || touched.some((name) => matters.some((one) => one === name));
}
