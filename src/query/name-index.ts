import type { ParleyGraph } from "../graph/index.ts";
import { STATES } from "../language/index.ts";
import { foldName } from "../text/index.ts";
import { cacheByGraph } from "./graph-cache.ts";

/** One name of a node, ready to be compared. */
export interface IndexedName {
  readonly name: string;
  readonly folded: string;
  readonly tokens: readonly string[];
  /** "label"; "alias": from the documents; "known": from the gazetteer, though no document says it ("US"). */
  readonly from: "label" | "alias" | "known";
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
      names: [
        indexName(label, "label"),
        ...aliases.map((alias) => indexName(alias, "alias")),
        ...(KNOWN_NAMES.get(key) ?? []).map((name) => indexName(name, "known")),
      ],
    })),
  { nodeAttributes: ["label", "aliases"] },
);

/** What a state is called besides. Its node's key is its entry's id. */
const KNOWN_NAMES: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map(
  STATES.map(({ id, names, demonyms = [] }) => [id, [...names, ...demonyms]]),
);

function indexName(name: string, from: IndexedName["from"]): IndexedName {
  const folded = foldName(name.slice(0, LONGEST_NAME));
  return { name, folded, tokens: folded.split(" "), from };
}

/** A label of 10 kB is compared by its beginning. */
export const LONGEST_NAME = 300;
