import { ParleyError } from "../errors.ts";
import type { ClaimEvidence, ParleyGraph } from "../graph/index.ts";
import type { Modality, Polarity } from "../model/index.ts";
import { type EdgeFilter, edgeTest } from "./edge-filter.ts";
import { type Along, forEachHop, type Step, stepsFrom } from "./hops.ts";

/** One hop of a path, with its best quote. */
export interface Hop {
  readonly edge: string;
  readonly from: string;
  readonly to: string;
  /** Whether `from` is the edge's source. */
  readonly forward: boolean;
  readonly relation: string;
  /** The edge's label, read from its source to its target. */
  readonly label: string;
  readonly polarity: Polarity;
  /** Of the quote: a planned visit is none yet. */
  readonly modality: Modality;
  readonly contested: boolean;
  readonly weight: number;
  readonly first?: string;
  readonly last?: string;
  readonly quote: string;
  /** Id of the document that the quote is from. */
  readonly doc: string;
  readonly speaker?: string;
  /** Keys of other edges that join the two in the way asked for. */
  readonly others: readonly string[];
}

/** A way from one node to another that meets no node twice: `nodes` are one more than `hops`. */
export interface Path {
  readonly nodes: readonly string[];
  readonly hops: readonly Hop[];
}

export interface PathOptions extends EdgeFilter {
  /** At most so many paths; 5 by default. */
  readonly max?: number;
  /** At most so many hops a path; 6 by default. */
  readonly maxHops?: number;
  /** Only from source to target; by default either way. */
  readonly directed?: boolean;
  /** Gives up after looking at so many edges; 3,000,000 by default, about a second. */
  readonly maxEdges?: number;
}

export interface PathSearch {
  readonly paths: readonly Path[];
  /** Whether `maxEdges` ended the search, so that more or other paths of the last length may exist. */
  readonly gaveUp: boolean;
}

/**
 * The shortest simple paths between two nodes, fewest hops first, of equal length those over strongly joined neighbours
 * first; always the same for the same graph. Throws "not-found" where a node is not there.
 */
export function paths(graph: ParleyGraph, from: string, to: string, options: PathOptions = {}): Path[] {
  return [...searchPaths(graph, from, to, options).paths];
}

/** Like `paths`, and says whether the search was cut short. */
export function searchPaths(graph: ParleyGraph, from: string, to: string, options: PathOptions = {}): PathSearch {
  for (const key of [from, to]) {
    if (!graph.hasNode(key)) throw new ParleyError("not-found", `there is no node "${key}" in the graph`);
  }
  const { max = 5, maxHops = 6, directed = false } = options;
  if (from === to || max < 1) return { paths: [], gaveUp: false };
  const world: World = { graph, passes: edgeTest(options), budget: { edges: options.maxEdges ?? 3_000_000 } };
  const distances = new Distances(world, to, directed ? "in" : "both");
  const found: Path[] = [];
  for (let length = 1; length <= maxHops && found.length < max && world.budget.edges > 0; length += 1) {
    // Where nothing is so far from the goal and the start has not been met, it never will be.
    if (!distances.reach(length - 1) && !distances.has(from)) break;
    for (const steps of walks(world, from, to, length, directed ? "out" : "both", distances)) {
      found.push(pathOf(graph, from, steps));
      if (found.length >= max) break;
    }
  }
  return { paths: found, gaveUp: found.length < max && world.budget.edges <= 0 };
}

/** What a search goes through, and how many edges it may still look at. */
interface World {
  readonly graph: ParleyGraph;
  readonly passes: ReturnType<typeof edgeTest>;
  readonly budget: { edges: number };
}

/** How many hops nodes are from the goal, found out in rings and only as far as asked. */
class Distances {
  readonly #hops = new Map<string, number>();
  readonly #world: World;
  readonly #along: Along;
  #ring: readonly string[];
  #reached = 0;

  constructor(world: World, goal: string, along: Along) {
    this.#world = world;
    this.#along = along;
    this.#hops.set(goal, 0);
    this.#ring = [goal];
  }

  has(node: string): boolean {
    return this.#hops.has(node);
  }

  within(node: string, hops: number): boolean {
    return (this.#hops.get(node) ?? Infinity) <= hops;
  }

  /** Learns all nodes up to so many hops away. False where there is nothing more so far away. */
  reach(hops: number): boolean {
    const { graph, passes, budget } = this.#world;
    for (; this.#reached < hops; this.#reached += 1) {
      const next: string[] = [];
      for (const node of this.#ring) {
        if (budget.edges <= 0) return false;
        forEachHop(graph, node, this.#along, (neighbour, _, attributes) => {
          budget.edges -= 1;
          if (this.#hops.has(neighbour) || !passes(attributes)) return;
          this.#hops.set(neighbour, this.#reached + 1);
          next.push(neighbour);
        });
      }
      this.#ring = next;
    }
    return this.#ring.length > 0;
  }
}

/**
 * All simple walks of exactly `length` steps, in the order of steps. It never turns to a node that is too far from the
 * goal to get there in time, so that of a hub's thousands of neighbours only the few that lead on are weighed.
 */
function* walks(
  world: World,
  from: string,
  goal: string,
  length: number,
  along: Along,
  distances: Distances,
): Generator<readonly Step[]> {
  const { graph, passes, budget } = world;
  const known = new Map<string, readonly Step[]>();
  const stepsAt = (node: string, remaining: number): readonly Step[] => {
    const key = `${remaining} ${node}`;
    const found = known.get(key);
    if (found) return found;
    budget.edges -= graph.degree(node);
    const steps = stepsFrom(graph, node, along, passes, (neighbour) => distances.within(neighbour, remaining));
    known.set(key, steps);
    return steps;
  };
  const visited = new Set([from]);
  const walk: Step[] = [];
  // An explicit stack: where the search stands among the steps of each node on the walk.
  const stack = [{ steps: stepsAt(from, length - 1), next: 0 }];
  for (let top = stack.at(-1); top && budget.edges > 0; top = stack.at(-1)) {
    const step = top.steps[top.next];
    top.next += 1;
    budget.edges -= 1;
    const remaining = length - stack.length;
    if (!step) {
      stack.pop();
      const left = walk.pop();
      if (left) visited.delete(left.to);
    } else if (remaining === 0) {
      yield [...walk, step];
    } else if (step.to !== goal && !visited.has(step.to)) {
      visited.add(step.to);
      walk.push(step);
      stack.push({ steps: stepsAt(step.to, remaining - 1), next: 0 });
    }
  }
}

function pathOf(graph: ParleyGraph, from: string, steps: readonly Step[]): Path {
  const nodes = [from, ...steps.map(({ to }) => to)];
  return { nodes, hops: steps.map((step, index) => hopOf(graph, nodes[index] ?? from, step)) };
}

function hopOf(graph: ParleyGraph, from: string, { to, edge, forward, others }: Step): Hop {
  const { relation, label, polarity, contested, weight, first, last, evidence } = graph.getEdgeAttributes(edge);
  const best = bestQuote(evidence, polarity);
  return {
    edge,
    from,
    to,
    forward,
    relation,
    label,
    polarity,
    modality: best?.modality ?? "actual",
    contested,
    weight,
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    quote: best?.quote ?? "",
    doc: best?.doc ?? "",
    ...(best?.speaker === undefined ? {} : { speaker: best.speaker }),
    others,
  };
}

/** The quote that says what the edge says: of its polarity, rather actual than possible, the surest, then the first. */
function bestQuote(evidence: readonly ClaimEvidence[], polarity: Polarity): ClaimEvidence | undefined {
  const rank = (claim: ClaimEvidence): number =>
    (claim.polarity === polarity ? 4 : 0) + (claim.modality === "actual" ? 2 : 0) + claim.confidence;
  return evidence.reduce<ClaimEvidence | undefined>(
    (best, claim) => (best && rank(best) >= rank(claim) ? best : claim),
    undefined,
  );
}
