import type { ParleyGraph } from "../src/graph/index.ts";
import { followRulings, type Ruling } from "./identity.ts";

/** A graph as it was loaded or made, and the decisions that were followed in making it: others are followed from there. */
export interface Ground {
  readonly graph: ParleyGraph;
  readonly rulings: readonly Ruling[];
}

/**
 * The decisions that are still to be followed on the ground. Nothing where the documents have to be read anew, if they can
 * be (`replays`): only facts can be left out without them as the build would do it.
 */
export function stillToFollow(
  { rulings: followed }: Ground,
  rulings: readonly Ruling[],
  replays: boolean,
): readonly Ruling[] | undefined {
  const more = rulings.filter((ruling) => !followed.includes(ruling));
  if (!replays) return more;
  const all = followed.every((ruling) => rulings.includes(ruling));
  return all && more.every(({ verdict }) => verdict === "reject") ? more : undefined;
}

/** The ground's graph with some decisions followed, its nodes where they stand in the graph that is shown. */
export function followFrom({ graph }: Ground, rulings: readonly Ruling[], shown: ParleyGraph): ParleyGraph {
  const followed = followRulings(graph, rulings);
  const moved = (key: string): boolean => {
    if (!shown.hasNode(key)) return false;
    const [now, before] = [shown.getNodeAttributes(key), followed.getNodeAttributes(key)];
    return now.x !== before.x || now.y !== before.y;
  };
  if (!followed.someNode(moved)) return followed;
  const placed = followed === graph ? graph.copy() : followed;
  placed.forEachNode((key) => {
    if (!shown.hasNode(key)) return;
    const { x, y } = shown.getNodeAttributes(key);
    placed.mergeNodeAttributes(key, { x, y });
  });
  return placed;
}
