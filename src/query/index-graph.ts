import {
  confidenceOf,
  type EdgeAttributes,
  firstDay,
  lastDay,
  MODALITIES,
  modalityOf,
  type ParleyGraph,
} from "../graph/index.ts";
import { KINDS, STANDING_RELATIONS } from "../ontology/index.ts";
import { compareText } from "../text/index.ts";
import { cacheByGraph } from "./graph-cache.ts";
import { firstEdgeTo } from "./search/adjacency.ts";
import { dayNumber } from "./search/day-number.ts";
import {
  buildIndex,
  CONTESTED,
  type EdgeArrays,
  type GraphIndex,
  NEGATED,
  packManner,
  STANDING,
} from "./search/graph-index.ts";
import { narrow } from "./search/numbers.ts";
import { readToldDays, type ToldDays } from "./told-days.ts";

/** A graph's index, and the way between its numbers and the graph's keys. Nodes are numbered in the order of their keys. */
export interface IndexedGraph {
  readonly index: GraphIndex;
  readonly nodeKey: (node: number) => string;
  /** Undefined where there is no such node. */
  readonly nodeNumber: (key: string) => number | undefined;
  /** The keys of edges that join two nodes, either way. */
  readonly edgeKeys: (edges: readonly number[], node: number, neighbour: number) => string[];
  /** On which days undated facts were told; read off the graph when first asked for. */
  readonly toldDays: () => ToldDays;
}

/** The index of a graph, built once for as long as the graph stays as it is; the same whatever order it was filled in. */
export const indexGraph: (graph: ParleyGraph) => IndexedGraph = cacheByGraph(createIndex, {
  nodeAttributes: ["kind"],
  edgeAttributes: ["relation", "weight", "polarity", "contested", "first", "last", "evidence"],
});

function createIndex(graph: ParleyGraph): IndexedGraph {
  const keys = sortedNodes(graph);
  const numbers = new Map(keys.map((key, node) => [key, node]));
  const { index } = buildIndex(readArrays(graph, keys, numbers));
  const nodeKey = (node: number): string => keys[node] ?? "";
  const nodeNumber = (key: string): number | undefined => numbers.get(key);
  let told: ToldDays | undefined;
  return {
    index,
    nodeKey,
    nodeNumber,
    toldDays: () => (told ??= readToldDays(graph, index, nodeKey, nodeNumber)),
    edgeKeys: (edges, node, neighbour) => {
      // Parallel edges are numbered by their keys, so that no list of all keys need be kept.
      const parallel = (from: number, to: number) => {
        const keys = graph.outEdges(nodeKey(from), nodeKey(to));
        return { first: firstEdgeTo(index, from, to), keys: keys.length > 1 ? keys.sort(compareText) : keys };
      };
      const [out, back] = [parallel(node, neighbour), parallel(neighbour, node)];
      const isOut = (edge: number): boolean => edge >= out.first && edge < out.first + out.keys.length;
      return edges.map((edge) => (isOut(edge) ? out.keys[edge - out.first] : back.keys[edge - back.first]) ?? "");
    },
  };
}

function sortedNodes(graph: ParleyGraph): string[] {
  const keys = graph.nodes();
  // Mostly they are sorted already, as building and reading a graph leave them.
  for (let place = 1; place < keys.length; place += 1) {
    if (compareText(keys[place - 1] ?? "", keys[place] ?? "") > 0) return keys.sort(compareText);
  }
  return keys;
}

/** Kinds as numbers, for the index. */
export const KIND_NUMBERS: ReadonlyMap<string, number> = new Map(KINDS.map(({ id }, number) => [id, number]));

/** Reads everything that the index holds off a graph, edges in its own order. */
function readArrays(graph: ParleyGraph, keys: readonly string[], numbers: ReadonlyMap<string, number>): EdgeArrays {
  const { size } = graph;
  const edgeKeys: string[] = [];
  const [source, target] = [new Uint32Array(size), new Uint32Array(size)];
  const [relation, manner] = [new Uint8Array(size), new Uint16Array(size)];
  const [weight, first, last] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  const relations = new Map<string, number>();
  const days = createDays();
  let lastSource = "";
  let from = 0;
  let earliest = Infinity;
  graph.forEachEdge((key, attributes, sourceKey, targetKey) => {
    const edge = edgeKeys.length;
    edgeKeys.push(key);
    // Edges of one source mostly follow one another.
    if (sourceKey !== lastSource) from = numbers.get(sourceKey) ?? 0;
    lastSource = sourceKey;
    source[edge] = from;
    target[edge] = numbers.get(targetKey) ?? 0;
    relation[edge] = numberOf(relations, attributes.relation);
    manner[edge] = mannerOf(attributes);
    weight[edge] = attributes.weight;
    if (attributes.first === undefined || attributes.last === undefined) return;
    first[edge] = days.first(attributes.first);
    last[edge] = days.last(attributes.last);
    earliest = Math.min(earliest, first[edge] ?? 0);
  });
  const dayZero = earliest === Infinity ? 0 : earliest - 1;
  for (let edge = 0; edge < size; edge += 1) {
    if (first[edge] === 0) continue;
    first[edge] = (first[edge] ?? 0) - dayZero;
    last[edge] = (last[edge] ?? 0) - dayZero;
  }
  return {
    order: keys.length,
    kind: Uint8Array.from(keys, (key) => KIND_NUMBERS.get(graph.getNodeAttribute(key, "kind")) ?? KINDS.length),
    source,
    target,
    relations: [...relations.keys()],
    relation,
    manner,
    weight: narrow(weight),
    first: narrow(first),
    last: narrow(last),
    dayZero,
    // Only keys of edges with the same ends are ever looked at.
    compareParallel: (a, b) => compareText(edgeKeys[a] ?? "", edgeKeys[b] ?? ""),
  };
}

const mannerOf = (attributes: EdgeAttributes): number =>
  (attributes.polarity === "negated" ? NEGATED : 0) |
  (attributes.contested ? CONTESTED : 0) |
  (STANDING_RELATIONS.has(attributes.relation) ? STANDING : 0) |
  packManner(MODALITIES.indexOf(modalityOf(attributes)), Math.round(100 * confidenceOf(attributes)));

function numberOf(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}

/** Day numbers of ISO dates, each reckoned once: a graph names the same few thousand again and again. */
function createDays() {
  const remember = (day: (date: string) => string): ((date: string) => number) => {
    const known = new Map<string, number>();
    return (date) => {
      const number = known.get(date) ?? dayNumber(day(date));
      if (!known.has(date)) known.set(date, number);
      return number;
    };
  };
  return { first: remember(firstDay), last: remember(lastDay) };
}
