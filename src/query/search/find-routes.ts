import { Budget, type Stop } from "./budget.ts";
import { CONTESTED, type GraphIndex, isUnsure, modalityIn, NEGATED, STANDING } from "./graph-index.ts";
import { inOrder } from "./in-order.ts";
import { MOST_HOPS } from "./scratch.ts";
import { edgesOnward, type Search } from "./search.ts";
import { TimeSided } from "./time-sided.ts";
import { TwoSided } from "./two-sided.ts";
import { walks } from "./walks.ts";

/** A path by number: each hop's edges lead from a node to the next, the best first. */
export interface Route {
  readonly nodes: readonly number[];
  readonly hops: readonly (readonly number[])[];
}

export interface RouteOptions extends Pick<Search, "directed" | "passes" | "accepts"> {
  /** At most so many. */
  readonly max: number;
  /** At most so many hops each; never more than 31. */
  readonly maxHops: number;
  /** Each hop must be dated, and may not be earlier than the one before it. */
  readonly inOrder: boolean;
  /** At most so many edges are looked at. */
  readonly maxEdges: number;
  /** Asked now and then; the search ends where it says no. */
  readonly goOn?: () => boolean;
}

export interface Routes {
  readonly routes: readonly Route[];
  readonly stop?: Stop;
}

/**
 * The shortest paths between two nodes that meet no node twice, fewest hops first, of equal length in the order of
 * {@link walks}; always the same for the same index.
 */
export function findRoutes(index: GraphIndex, from: number, to: number, options: RouteOptions): Routes {
  const budget = new Budget(options.maxEdges, options.goOn);
  const search: Search = {
    index,
    from,
    to,
    directed: options.directed,
    ordered: options.inOrder,
    budget,
    ...(options.passes ? { passes: options.passes } : {}),
    ...(options.accepts ? { accepts: options.accepts } : {}),
  };
  const routes: Route[] = [];
  const guide = options.inOrder ? new TimeSided(search) : new TwoSided(search);
  try {
    for (let hops = 1; hops <= Math.min(options.maxHops, MOST_HOPS) && routes.length < options.max; hops += 1) {
      const prospect = guide.prepare(hops);
      if (prospect === "never") break;
      if (prospect === "none") continue;
      for (const nodes of walks(search, guide, hops)) {
        routes.push(routeOf(search, nodes, options.inOrder));
        if (routes.length >= options.max) break;
      }
      if (budget.stop) break;
    }
  } finally {
    guide.end();
  }
  return { routes, ...(budget.stop && routes.length < options.max ? { stop: budget.stop } : {}) };
}

function routeOf(search: Search, nodes: readonly number[], ordered: boolean): Route {
  const hops = nodes
    .slice(1)
    .map((node, place) => bestFirst(search.index, edgesOnward(search, nodes[place] ?? node, node)));
  return { nodes, hops: ordered ? inOrder(search, hops) : hops };
}

/**
 * What is said to be so before what is said not to be, what one did to the other before who belongs where, the sure before
 * what may not be, the undisputed before the contested, what was done before what is planned, the well attested first.
 */
function bestFirst({ manner, weight }: GraphIndex, edges: number[]): number[] {
  if (edges.length < 2) return edges;
  const flag = (edge: number, bit: number): number => (manner[edge] ?? 0) & bit;
  return edges.sort(
    (a, b) =>
      flag(a, NEGATED) - flag(b, NEGATED) ||
      flag(a, STANDING) - flag(b, STANDING) ||
      Number(isUnsure(manner[a] ?? 0)) - Number(isUnsure(manner[b] ?? 0)) ||
      flag(a, CONTESTED) - flag(b, CONTESTED) ||
      modalityIn(manner[a] ?? 0) - modalityIn(manner[b] ?? 0) ||
      (weight[b] ?? 0) - (weight[a] ?? 0) ||
      a - b,
  );
}
