import { ParleyError } from "../errors.ts";
import type { ParleyGraph } from "../graph/index.ts";
import type { Kind } from "../model/index.ts";
import { type EdgeFilter, edgeTest } from "./edge-filter.ts";
import { stepsFrom } from "./hops.ts";

export interface Neighbour {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  /** Hops from the node asked about, 1 or more. */
  readonly hops: number;
  /** Keys of the edges over which it was reached, the best first. */
  readonly edges: readonly string[];
}

export interface NeighbourOptions extends EdgeFilter {
  readonly direction?: "out" | "in";
  /** How many hops away at most; 1 by default. */
  readonly hops?: number;
  /** At most so many neighbours; 1,000 by default, the nearest and most strongly joined. */
  readonly max?: number;
}

/** The nodes around a node, nearest first, then the most strongly joined. Throws "not-found". */
export function neighbours(graph: ParleyGraph, key: string, options: NeighbourOptions = {}): Neighbour[] {
  if (!graph.hasNode(key)) throw new ParleyError("not-found", `there is no node "${key}" in the graph`);
  const { hops = 1, max = 1000 } = options;
  const passes = edgeTest(graph, options);
  const seen = new Set([key]);
  const found: Neighbour[] = [];
  let ring: readonly string[] = [key];
  for (let distance = 1; distance <= hops && ring.length > 0 && found.length < max; distance += 1) {
    const next: string[] = [];
    for (const node of ring) {
      for (const { to, edge, others } of stepsFrom(graph, node, options.direction ?? "both", passes)) {
        if (seen.has(to)) continue;
        seen.add(to);
        next.push(to);
        const { label, kind } = graph.getNodeAttributes(to);
        found.push({ key: to, label, kind, hops: distance, edges: [edge, ...others] });
      }
    }
    ring = next;
  }
  return found.slice(0, max);
}
