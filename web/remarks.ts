import type { ParleyGraph } from "../src/graph/index.ts";

/** What was odd about the documents that a graph was made from on this page, each a sentence with the file's name. */
export interface Remarks {
  /** Files that are not in the graph, and why. */
  readonly leftOut: readonly string[];
  /** What is in it, but not quite as it came. */
  readonly odd: readonly string[];
}

const remarks = new WeakMap<ParleyGraph, Remarks>();

/** Keeps the remarks on a graph, which itself has no place for them. */
export function noteRemarks(graph: ParleyGraph, noted: Remarks): void {
  remarks.set(graph, noted);
}

/** The remarks on a graph; undefined where it was not made on this page. */
export const remarksOf = (graph: ParleyGraph): Remarks | undefined => remarks.get(graph);
