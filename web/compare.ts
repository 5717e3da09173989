import type { ParleyGraph } from "../src/graph/index.ts";

/** Marks an outlet among documents. */
export const BY = "by:";

/** A fact that two sides tell, or only one of them. */
export interface Comparison {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** The one says so, the other says it is not so. */
  readonly against: readonly string[];
  readonly both: readonly string[];
}

/** The documents of a side: one by its id, or an outlet's. */
export function sideDocuments(graph: ParleyGraph, side: string): ReadonlySet<string> {
  if (!side.startsWith(BY)) return new Set([side]);
  const publisher = side.slice(BY.length);
  return new Set(
    graph
      .getAttribute("documents")
      .filter((document) => document.publisher === publisher)
      .map(({ id }) => id),
  );
}

/** What one document or outlet says and another does not; the weightiest facts first, then by key. */
export function compareSides(graph: ParleyGraph, left: string, right: string): Comparison {
  const [one, two] = [sideDocuments(graph, left), sideDocuments(graph, right)];
  const found = {
    left: new Array<string>(),
    right: new Array<string>(),
    against: new Array<string>(),
    both: new Array<string>(),
  };
  const order = graph.mapEdges((key, { weight }) => ({ key, weight }));
  order.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  for (const { key } of order) {
    const { evidence } = graph.getEdgeAttributes(key);
    const said = (docs: ReadonlySet<string>): Set<string> =>
      new Set(evidence.filter(({ doc }) => docs.has(doc)).map(({ polarity }) => polarity));
    const [first, second] = [said(one), said(two)];
    if (first.size === 0 && second.size === 0) continue;
    if (second.size === 0) found.left.push(key);
    else if (first.size === 0) found.right.push(key);
    else if (new Set([...first, ...second]).size > 1) found.against.push(key);
    else found.both.push(key);
  }
  return found;
}
