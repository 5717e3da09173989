import { type EdgeAttributes, type ParleyGraph } from "../graph/index.ts";
import { compareText } from "../text/index.ts";

/** One step from a node to a neighbour, over the best of the facts that join them. */
export interface Step {
  readonly to: string;
  readonly edge: string;
  /** Whether the step follows the edge's direction. */
  readonly forward: boolean;
  /** The other facts that would do, best first. */
  readonly others: readonly string[];
  /** Of all these facts together. */
  readonly weight: number;
}

/** Which way edges may be gone: only from source to target, only back, or either way. */
export type Along = "out" | "in" | "both";

/** Calls back for each edge of a node that passes, once with the node at its other end; not for loops. */
function forEachHop(
  graph: ParleyGraph,
  node: string,
  along: Along,
  callback: (neighbour: string, edge: string, attributes: EdgeAttributes, forward: boolean) => void,
): void {
  const visit = (edge: string, attributes: EdgeAttributes, source: string, target: string): void => {
    if (source === target) return;
    const forward = source === node;
    callback(forward ? target : source, edge, attributes, forward);
  };
  if (along === "out") graph.forEachOutEdge(node, visit);
  else if (along === "in") graph.forEachInEdge(node, visit);
  else graph.forEachEdge(node, visit);
}

/** Every neighbour that is accepted, once, over edges that pass; the most strongly joined first. */
export function stepsFrom(
  graph: ParleyGraph,
  node: string,
  along: Along,
  passes: (attributes: EdgeAttributes) => boolean,
  accepts: (neighbour: string) => boolean = () => true,
): Step[] {
  const candidates = new Map<string, Candidate[]>();
  forEachHop(graph, node, along, (neighbour, edge, attributes, forward) => {
    if (!accepts(neighbour) || !passes(attributes)) return;
    const list = candidates.get(neighbour) ?? [];
    candidates.set(neighbour, list);
    list.push({ edge, forward, attributes });
  });
  const steps: Step[] = [];
  for (const [to, list] of candidates) {
    const [best, ...others] = list.sort(compareCandidates);
    if (!best) continue;
    const weight = list.reduce((sum, { attributes }) => sum + attributes.weight, 0);
    steps.push({ to, edge: best.edge, forward: best.forward, others: others.map(({ edge }) => edge), weight });
  }
  return steps.sort((a, b) => b.weight - a.weight || compareText(a.to, b.to));
}

interface Candidate {
  readonly edge: string;
  readonly forward: boolean;
  readonly attributes: EdgeAttributes;
}

/** What is said to be so before what is said not to be, the undisputed before the contested, the well attested first. */
function compareCandidates({ edge: a, attributes: one }: Candidate, { edge: b, attributes: two }: Candidate): number {
  return (
    Number(one.polarity === "negated") - Number(two.polarity === "negated") ||
    Number(one.contested) - Number(two.contested) ||
    two.weight - one.weight ||
    compareText(a, b)
  );
}
