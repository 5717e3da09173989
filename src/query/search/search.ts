import { type Along, edgesBetween } from "./adjacency.ts";
import type { Budget } from "./budget.ts";
import type { GraphIndex } from "./graph-index.ts";

/** What a search goes through, all by number, and how much of it it may look at. */
export interface Search {
  readonly index: GraphIndex;
  readonly from: number;
  readonly to: number;
  readonly directed: boolean;
  /** Each edge of a walk must be dated, and none earlier than the one before it. */
  readonly ordered: boolean;
  /** Whether an edge counts; absent where all do. */
  readonly passes?: (edge: number) => boolean;
  /** Whether a node may lie on the way; absent where all may. The ends always may. */
  readonly accepts?: (node: number) => boolean;
  readonly budget: Budget;
}

/** How a search goes from a node to the next. */
export const onward = ({ directed }: Search): Along => (directed ? "out" : "both");

/** How a search goes back from a node to the one before. */
export const backward = ({ directed }: Search): Along => (directed ? "in" : "both");

/** All edges that count over which a search can go from a node to a neighbour. */
export const edgesOnward = (search: Search, node: number, neighbour: number): number[] =>
  edgesBetween(search.index, node, neighbour, onward(search), search.passes);
