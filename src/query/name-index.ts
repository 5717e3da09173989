import type { ParleyGraph } from "../graph/index.ts";
import { foldName } from "../text/index.ts";

/** One name of a node, ready to be compared. */
export interface IndexedName {
  readonly name: string;
  readonly folded: string;
  readonly tokens: readonly string[];
  /** Whether it is the node's label, not an alias. */
  readonly label: boolean;
}

export interface IndexedNode {
  readonly key: string;
  /** The label first. */
  readonly names: readonly IndexedName[];
}

const indexes = new WeakMap<ParleyGraph, readonly IndexedNode[]>();
const watched = new WeakSet<ParleyGraph>();

/** All names of a graph's nodes, folded once; folded anew only after names have changed. */
export function indexNames(graph: ParleyGraph): readonly IndexedNode[] {
  const known = indexes.get(graph);
  if (known) return known;
  watch(graph);
  const index = graph.mapNodes((key, { label, aliases }) => ({
    key,
    names: [indexName(label, true), ...aliases.map((alias) => indexName(alias, false))],
  }));
  indexes.set(graph, index);
  return index;
}

function indexName(name: string, label: boolean): IndexedName {
  const folded = foldName(name.slice(0, LONGEST_NAME));
  return { name, folded, tokens: folded.split(" "), label };
}

/** A label of 10 kB is compared by its beginning. */
export const LONGEST_NAME = 300;

function watch(graph: ParleyGraph): void {
  if (watched.has(graph)) return;
  watched.add(graph);
  const forget = (): void => void indexes.delete(graph);
  graph.on("nodeAdded", forget);
  graph.on("nodeDropped", forget);
  graph.on("cleared", forget);
  graph.on("nodeAttributesUpdated", (change) => {
    const name = "name" in change ? change.name : undefined;
    if (name === undefined || name === "label" || name === "aliases") forget();
  });
  // A layout moves all nodes at once many times a second, and says that it touches nothing else.
  graph.on("eachNodeAttributesUpdated", ({ hints }) => {
    const touched = hints?.attributes;
    if (!touched || touched.some((name) => name === "label" || name === "aliases")) forget();
  });
}
