import type { ParleyGraph } from "../graph/index.ts";
import { foldName } from "../text/index.ts";
import { cacheByGraph } from "./graph-cache.ts";

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

/** All names of a graph's nodes, folded once; folded anew only after names have changed. */
export const indexNames: (graph: ParleyGraph) => readonly IndexedNode[] = cacheByGraph(
  (graph) =>
    graph.mapNodes((key, { label, aliases }) => ({
      key,
      names: [indexName(label, true), ...aliases.map((alias) => indexName(alias, false))],
    })),
  { nodeAttributes: ["label", "aliases"] },
);

function indexName(name: string, label: boolean): IndexedName {
  const folded = foldName(name.slice(0, LONGEST_NAME));
  return { name, folded, tokens: folded.split(" "), label };
}

/** A label of 10 kB is compared by its beginning. */
export const LONGEST_NAME = 300;
