import { MODALITIES, WEAK_CONFIDENCE } from "../../graph/index.ts";
import { gather, type Numbers } from "./numbers.ts";
import { sortEdges } from "./sort-edges.ts";

/** What questions ask of an edge, one number an edge. */
export interface EdgeColumns {
  /** Places in `GraphIndex.relations`. */
  readonly relation: Numbers;
  /** Bits: {@link NEGATED}, {@link CONTESTED}, {@link STANDING}, and what {@link packManner} gives. */
  readonly manner: Numbers;
  readonly weight: Numbers;
  /** First and last day, counted so that the earliest of the graph is 1; 0 where undated. */
  readonly first: Numbers;
  readonly last: Numbers;
}

/** Bits of `manner`. */
export const NEGATED = 1;
export const CONTESTED = 2;
/** Of a relation that holds rather than happens: who belongs where. */
export const STANDING = 4;

/** Two bits: a place in the list of modalities. */
const MODALITY_SHIFT = 3;
/** Seven bits: hundredths. */
const CONFIDENCE_SHIFT = 5;

/** The bits of `manner` for a modality, by its place in their list, and a confidence in hundredths. */
export const packManner = (modality: number, hundredths: number): number =>
  (modality << MODALITY_SHIFT) | (hundredths << CONFIDENCE_SHIFT);

/** The place of an edge's modality in their list. */
export const modalityIn = (manner: number): number => (manner >> MODALITY_SHIFT) & 3;

/** An edge's confidence in hundredths. */
export const confidenceIn = (manner: number): number => manner >> CONFIDENCE_SHIFT;

/** Whether nobody is sure of an edge: it is only possible or supposed, or may well be misread. */
export const isUnsure = (manner: number): boolean =>
  modalityIn(manner) > PLANNED || confidenceIn(manner) < 100 * WEAK_CONFIDENCE;

const PLANNED = MODALITIES.indexOf("planned");

/** Whether an edge tells what one did to the other: it is said to be so, for sure, and no mere belonging. */
export function isTelling({ manner }: GraphIndex, edge: number): boolean {
  const bits = manner[edge] ?? 0;
  return (bits & (NEGATED | STANDING)) === 0 && !isUnsure(bits);
}

/** A graph as arrays: nodes are the numbers below `order`, edge e goes from `source[e]` to `target[e]`. */
export interface EdgeArrays extends EdgeColumns {
  readonly order: number;
  /** A number a node that stands for its kind. */
  readonly kind: Uint8Array;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly relations: readonly string[];
  /** The day that dates count from is this many days after 0000-01-01; see `dayNumber`. */
  readonly dayZero: number;
  /** Orders edges with the same ends; they stay as they come without it. */
  readonly compareParallel?: (a: number, b: number) => number;
}

/**
 * A compressed sparse row index: 12 bytes an edge and 8 a node, and what the columns take, 8 to 18 an edge. Edges are
 * numbered anew, by source, target, then as given; loops are left out. The neighbours of node n stand in `neighbours`
 * from `start[n]` up to `start[n + 1]`: first the targets of its edges, then the sources of those that point to it, both
 * in ascending order, once an edge.
 */
export interface GraphIndex extends EdgeColumns {
  readonly order: number;
  readonly size: number;
  readonly kind: Uint8Array;
  readonly relations: readonly string[];
  readonly dayZero: number;
  readonly start: Uint32Array;
  readonly neighbours: Uint32Array;
  /** The number of a node's first outgoing edge; the others follow it. */
  readonly firstEdge: Uint32Array;
  /** The numbers of incoming edges, by target. */
  readonly incoming: Uint32Array;
}

/** Builds the index in time proportional to nodes and edges; `places` tells which of the given edges each of its own is. */
export function buildIndex(arrays: EdgeArrays): { readonly index: GraphIndex; readonly places: Uint32Array } {
  const { order, kind, source, target, relations, dayZero } = arrays;
  const places = sortEdges(arrays);
  const size = places.length;
  const firstEdge = new Uint32Array(order + 1);
  const start = new Uint32Array(order + 1);
  for (let edge = 0; edge < size; edge += 1) {
    const given = places[edge] ?? 0;
    increment(firstEdge, (source[given] ?? 0) + 1);
    increment(start, (target[given] ?? 0) + 1);
  }
  for (let node = 1; node <= order; node += 1) {
    firstEdge[node] = (firstEdge[node] ?? 0) + (firstEdge[node - 1] ?? 0);
    start[node] = (start[node] ?? 0) + (start[node - 1] ?? 0);
  }
  // Until here `start` counted incoming edges alone.
  const nextIncoming = start.slice();
  for (let node = 0; node <= order; node += 1) start[node] = (start[node] ?? 0) + (firstEdge[node] ?? 0);

  const neighbours = new Uint32Array(2 * size);
  const incoming = new Uint32Array(size);
  for (let edge = 0; edge < size; edge += 1) {
    const given = places[edge] ?? 0;
    const from = source[given] ?? 0;
    const to = target[given] ?? 0;
    const place = nextIncoming[to] ?? 0;
    nextIncoming[to] = place + 1;
    incoming[place] = edge;
    neighbours[place + (firstEdge[to + 1] ?? 0)] = from;
    neighbours[edge + (start[from] ?? 0) - (firstEdge[from] ?? 0)] = to;
  }
  const columns = {
    relation: gather(arrays.relation, places),
    manner: gather(arrays.manner, places),
    weight: gather(arrays.weight, places),
    first: gather(arrays.first, places),
    last: gather(arrays.last, places),
  };
  return {
    index: { order, size, kind, relations, dayZero, start, neighbours, firstEdge, incoming, ...columns },
    places,
  };
}

function increment(counts: Uint32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}
