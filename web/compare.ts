import type { ParleyGraph } from "../src/graph/index.ts";
import { compareText } from "../src/text/index.ts";
import { toneOf } from "./tone.ts";

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

/** What one document or outlet says and another does not; deeds first, of these the weightiest, then by key. */
export function compareSides(graph: ParleyGraph, left: string, right: string): Comparison {
  const [one, two] = [sideDocuments(graph, left), sideDocuments(graph, right)];
  const found = {
    left: new Array<string>(),
    right: new Array<string>(),
    against: new Array<string>(),
    both: new Array<string>(),
  };
  const order = graph.mapEdges((key, { weight, relation }) => ({
    key,
    weight,
    belongs: Number(toneOf(relation) === "structure"),
  }));
  order.sort((a, b) => a.belongs - b.belongs || b.weight - a.weight || compareText(a.key, b.key));
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

/** A fact that another document tells as well says more than a name that both have. */
const SAME_FACT = 3;

/** The documents that tell of the same as a side does, the nearest first: the same facts, and the same rarely named. */
export function kindredDocuments(graph: ParleyGraph, side: string, most: number): string[] {
  const own = sideDocuments(graph, side);
  const docsOf = new Map<string, Set<string>>();
  const score = new Map<string, number>();
  const add = (doc: string, points: number): void => void score.set(doc, (score.get(doc) ?? 0) + points);
  graph.forEachEdge((_, { evidence }, source, target) => {
    const docs = new Set(evidence.map(({ doc }) => doc));
    for (const end of [source, target]) {
      const known = docsOf.get(end) ?? new Set();
      docsOf.set(end, known);
      for (const doc of docs) known.add(doc);
    }
    if (docs.size > 1 && [...docs].some((doc) => own.has(doc))) for (const doc of docs) add(doc, SAME_FACT / docs.size);
  });
  for (const docs of docsOf.values()) {
    if (![...docs].some((doc) => own.has(doc))) continue;
    for (const doc of docs) add(doc, 1 / docs.size);
  }
  return [...score]
    .filter(([doc]) => !own.has(doc))
    .sort(([a, one], [b, two]) => two - one || compareText(a, b))
    .slice(0, most)
    .map(([doc]) => doc);
}
