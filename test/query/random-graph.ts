import fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import type { EdgeAttributes, GraphAttributes, NodeAttributes, ParleyGraph } from "../../src/graph/index.ts";
import type { Kind, Modality, Polarity } from "../../src/model/index.ts";

/** An edge of a small random graph; `from` and `to` are nodes "n0" to "n6". */
export interface RandomEdge {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly polarity: Polarity;
  readonly contested: boolean;
  readonly weight: number;
  /** "actual" and 0.8 by default. */
  readonly modality?: Modality;
  readonly confidence?: number;
  readonly dates?: readonly [first: string, last: string];
  /** Days of the documents that tell of it; one that bears no day by default. */
  readonly told?: readonly string[];
}

/** Days of documents. */
const DAYS = ["2018-12-31", "2019-03-04", "2019-11-20", "2020-02-29"] as const;

export const NODES: readonly string[] = ["n0", "n1", "n2", "n3", "n4", "n5", "n6"];

/** Each node's kind. */
export const kindOf = (node: string): Kind =>
  (["person", "state", "organization"] as const)[Number(node.slice(1)) % 3] ?? "person";

const node = fc.constantFrom(...NODES);
const dates = fc
  .tuple(fc.constantFrom("2018", "2019-03", "2019-03-05", "2019-11-20", "2020"), fc.boolean())
  .map(([first, isLong]): readonly [string, string] => [first, isLong ? "2020-06" : first]);

const edge = fc.record(
  {
    from: node,
    to: node,
    relation: fc.constantFrom("met", "blamed", "represents"),
    polarity: fc.constantFrom("asserted" as const, "asserted" as const, "negated" as const),
    contested: fc.boolean(),
    weight: fc.integer({ min: 1, max: 3 }),
    dates,
    modality: fc.constantFrom("actual" as const, "actual" as const, "planned" as const, "hypothetical" as const),
    confidence: fc.constantFrom(0.31, 0.6, 0.85, 1),
    told: fc.subarray([...DAYS], { minLength: 1 }),
  },
  { requiredKeys: ["from", "to", "relation", "polarity", "contested", "weight"] },
);

/** Up to 16 edges, loops and parallel ones among them. */
export const randomEdges: fc.Arbitrary<readonly RandomEdge[]> = fc
  .array(edge, { maxLength: 16 })
  .map((edges) => edges.map((one, index): RandomEdge => ({ key: `e${String(index).padStart(2, "0")}`, ...one })));

/** The graph of some edges, its nodes and edges added in the order given. */
export function graphOf(edges: readonly RandomEdge[], nodes: readonly string[] = NODES): ParleyGraph {
  const graph: ParleyGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.replaceAttributes({
    version: 1,
    title: "",
    extractor: "test",
    documents: [
      ...DAYS.map((date) => ({ id: date, source: date, date, words: 1 })),
      { id: "d", source: "d", words: 1 },
    ],
  });
  for (const key of nodes) {
    const place = { x: 0, y: 0, size: 1, community: 0 };
    graph.addNode(key, { label: key.toUpperCase(), kind: kindOf(key), aliases: [], mentions: 1, ...place });
  }
  for (const { key, from, to, relation, polarity, contested, weight, dates: range, ...how } of edges) {
    const { modality = "actual", confidence = 0.8, told = ["d"] } = how;
    const said = { quote: `${from} ${to}`, start: 0, end: 5, modality, rule: "test" };
    graph.addEdgeWithKey(key, from, to, {
      relation,
      label: relation,
      weight,
      ...(range ? { first: range[0], last: range[1] } : {}),
      polarity,
      contested,
      // Copies of one text, so that there is no more than one witness.
      evidence: told.map((doc, place) => ({
        doc,
        ...said,
        polarity,
        confidence,
        ...(place === 0 ? {} : { copyOf: told[0] ?? doc }),
      })),
    });
  }
  return graph;
}
