import { MultiDirectedGraph } from "graphology";
import { type EdgeAttributes, type GraphAttributes, type NodeAttributes, type ParleyGraph } from "../../src/index.ts";
import { seededRandom } from "../../src/graph/index.ts";
import { KINDS, RELATIONS } from "../../src/ontology/index.ts";
import {
  confidenceIn,
  CONTESTED,
  type EdgeArrays,
  NEGATED,
  packManner,
  STANDING,
} from "../../src/query/search/graph-index.ts";
import { narrow } from "../../src/query/search/numbers.ts";

/** Days of ten years, from which facts are dated. */
const DAYS = 3650;
const DAY_ZERO = 735_598;
/**
 * Shares of facts that only say who belongs where, that are denied, and that nobody is sure of, as in the graph of 294 news
 * articles: half of all facts tell what one did to the other, and searches prefer those.
 */
const STANDING_SHARE = 0.43;
const NEGATED_SHARE = 0.02;
const UNSURE_SHARE = 0.09;
const [SURE, UNSURE] = [0.8, 0.5];

/**
 * A graph with hubs, as arrays: both ends of an edge are drawn by a power law, so that of 100,000 nodes and 400,000 edges
 * the greatest hub has some 17,000. Relations, weights, dates and denials are as uneven as in the news. Seeded.
 */
export function powerLawArrays(order: number, size: number): EdgeArrays {
  const random = seededRandom(order + size);
  const names = shuffled(order, random);
  // The r-th hub is drawn in proportion to r to the power of -2/3.
  const end = (): number => names[Math.floor(order * random() ** 3)] ?? 0;
  const skewed = (most: number): number => Math.floor(most * random() ** 3);
  const [source, target] = [new Uint32Array(size), new Uint32Array(size)];
  const [relation, manner] = [new Uint8Array(size), new Uint16Array(size)];
  const [weight, first, last] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  for (let edge = 0; edge < size; edge += 1) {
    const from = end();
    let to = end();
    while (to === from) to = end();
    source[edge] = from;
    target[edge] = to;
    const isStanding = random() < STANDING_SHARE;
    const relations = isStanding ? STANDING_RELATIONS : OTHER_RELATIONS;
    relation[edge] = relations[skewed(relations.length)] ?? 0;
    const isSaid = random() < NEGATED_SHARE ? NEGATED : random() < 0.05 ? CONTESTED : 0;
    const confidence = random() < UNSURE_SHARE ? UNSURE : SURE;
    manner[edge] = isSaid | (isStanding ? STANDING : 0) | packManner(0, 100 * confidence);
    weight[edge] = 1 + skewed(30);
    if (random() < 0.4) continue;
    first[edge] = 1 + Math.floor(DAYS * random());
    last[edge] = (first[edge] ?? 0) + skewed(60);
  }
  return {
    order,
    kind: Uint8Array.from({ length: order }, () => skewed(KINDS.length)),
    source,
    target,
    relations: RELATIONS.map(({ id }) => id),
    relation,
    manner,
    weight: narrow(weight),
    first: narrow(first),
    last: narrow(last),
    dayZero: DAY_ZERO,
  };
}

/** Places in the list of relations. */
const placesOf = (isStanding: boolean): number[] =>
  RELATIONS.flatMap(({ standing = false }, place) => (standing === isStanding ? [place] : []));
const STANDING_RELATIONS = placesOf(true);
const OTHER_RELATIONS = placesOf(false);

function shuffled(order: number, random: () => number): Uint32Array {
  const names = Uint32Array.from({ length: order }, (_, node) => node);
  for (let place = order - 1; place > 0; place -= 1) {
    const other = Math.floor(random() * (place + 1));
    [names[place], names[other]] = [names[other] ?? 0, names[place] ?? 0];
  }
  return names;
}

/** The key of a node of {@link powerLawGraph}; keys sort as numbers do. */
export const nodeKey = (node: number): string => `person:${String(node).padStart(8, "0")}`;

/** The same as parley's graph, each edge with one claim. */
export function powerLawGraph(arrays: EdgeArrays): ParleyGraph {
  const graph: ParleyGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  const documents = Array.from({ length: DAYS }, (_, day) => ({
    id: docOf(day),
    source: `${docOf(day)}.txt`,
    date: isoDay(day + 1),
    words: 1,
  }));
  graph.replaceAttributes({ version: 1, title: "power law", extractor: "bench", documents });
  for (let node = 0; node < arrays.order; node += 1) {
    const { id: kind } = KINDS[arrays.kind[node] ?? 0] ?? KINDS[0] ?? { id: "person" };
    const place = { x: 0, y: 0, size: 1, community: 0 };
    graph.addNode(nodeKey(node), { label: `Person ${node}`, kind, aliases: [], mentions: 1, ...place });
  }
  for (let edge = 0; edge < arrays.source.length; edge += 1) {
    const [from, to] = [nodeKey(arrays.source[edge] ?? 0), nodeKey(arrays.target[edge] ?? 0)];
    graph.addEdgeWithKey(`${from}|${String(edge).padStart(8, "0")}`, from, to, attributesOf(arrays, edge));
  }
  return graph;
}

function attributesOf(arrays: EdgeArrays, edge: number): EdgeAttributes {
  const { id, label } = RELATIONS[arrays.relation[edge] ?? 0] ?? { id: "met", label: "met" };
  const manner = arrays.manner[edge] ?? 0;
  const polarity = (manner & 1) === 1 ? "negated" : "asserted";
  const span = { start: edge, end: edge + 20 };
  const said = { polarity, modality: "actual", rule: "bench", confidence: confidenceIn(manner) / 100 } as const;
  return {
    relation: id,
    label,
    weight: arrays.weight[edge] ?? 1,
    ...(arrays.first[edge] === 0
      ? {}
      : { first: isoDay(arrays.first[edge] ?? 0), last: isoDay(arrays.last[edge] ?? 0) }),
    polarity,
    contested: (manner & 2) === 2,
    evidence: [{ doc: docOf(edge % DAYS), quote: "it was said that so", ...span, ...said }],
  };
}

/** A document a day. */
const docOf = (day: number): string => `doc-${day}`;

const isoDay = (day: number): string => new Date(Date.UTC(2014, 0, day)).toISOString().slice(0, 10);
