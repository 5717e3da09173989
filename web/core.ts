import type { ParleyGraph } from "../src/graph/index.ts";
import { compareText } from "../src/text/index.ts";
import type { Filtered } from "./filter.ts";
import type { Filters } from "./filters.ts";
import { toneOf } from "./tone.ts";

/** So many nodes are a picture; what is more is a crowd. */
export const CORE_SIZE = 120;
/** A few more than that are shown all the same: nothing is left out for little. */
const CROWD = 180;
/** So many are weighed, those with most facts: in a crowd the others are never among the most connected. */
const CANDIDATES = 8 * CORE_SIZE;
/** Whom something belongs to, or where it lies, tells less than what one did to another. */
const STRUCTURE = 0.5;

/**
 * The most connected of what the filters leave, and all facts between them: what a large graph shows at first. Nothing
 * where there are few enough to show all, or where what is near a node was asked for. What is pinned stays.
 */
export function coreOf(graph: ParleyGraph, filtered: Filtered, filters: Filters): Filtered | undefined {
  if (filtered.nodes.size <= CROWD || filters.around.length > 0) return undefined;
  const ties = tiesOf(graph, filtered.facts);
  const ranked = [...ties]
    .map(([key, others]) => ({ key, score: [...others.values()].reduce((sum, tie) => sum + tie, 0) }))
    .sort((a, b) => b.score - a.score || mentions(graph, b.key) - mentions(graph, a.key) || compareText(a.key, b.key));
  let core = new Set<string>();
  // What is strong, but tied to nothing that is, is no part of the picture: the next take its place.
  for (let most = CORE_SIZE; core.size < CORE_SIZE; most += CORE_SIZE - core.size) {
    core = largestPart(new Set(ranked.slice(0, most).map(({ key }) => key)), ties);
    if (most >= ranked.length) break;
  }
  if (core.size === 0) return undefined;
  for (const { key } of filters.pins) if (filtered.nodes.has(key)) core.add(key);
  const facts = new Set<string>();
  graph.forEachEdge((fact, _, source, target) => {
    if (core.has(source) && core.has(target) && filtered.facts.has(fact)) facts.add(fact);
  });
  return { nodes: core, facts };
}

/** The most nodes of `chosen` that hang together over ties among them. */
function largestPart(chosen: ReadonlySet<string>, ties: ReadonlyMap<string, ReadonlyMap<string, number>>): Set<string> {
  let largest = new Set<string>();
  const seen = new Set<string>();
  for (const start of chosen) {
    if (seen.has(start)) continue;
    const part = new Set([start]);
    // The set grows while it is gone through.
    for (const key of part) for (const other of ties.get(key)?.keys() ?? []) if (chosen.has(other)) part.add(other);
    for (const key of part) seen.add(key);
    if (part.size > largest.size) largest = part;
  }
  return largest;
}

/** For the nodes with most facts, of which the core will be, how much each of their neighbours counts. */
function tiesOf(graph: ParleyGraph, facts: ReadonlySet<string>): Map<string, Map<string, number>> {
  const counts = new Map<string, number>();
  // One walk over all edges is cheaper than to ask for the ends of each fact.
  graph.forEachEdge((fact, _, source, target) => {
    if (!facts.has(fact)) return;
    counts.set(source, (counts.get(source) ?? 0) + 1);
    counts.set(target, (counts.get(target) ?? 0) + 1);
  });
  const most = [...counts].sort(([a, one], [b, two]) => two - one || compareText(a, b)).slice(0, CANDIDATES);
  const candidates = new Set(most.map(([key]) => key));
  const ties = new Map<string, Map<string, number>>();
  const add = (one: string, other: string, value: number): void => {
    if (!candidates.has(one)) return;
    const known = ties.get(one) ?? new Map<string, number>();
    ties.set(one, known);
    known.set(other, Math.max(known.get(other) ?? 0, value));
  };
  graph.forEachEdge((fact, { relation }, source, target) => {
    if (source === target || !(candidates.has(source) || candidates.has(target)) || !facts.has(fact)) return;
    const value = toneOf(relation) === "structure" ? STRUCTURE : 1;
    add(source, target, value);
    add(target, source, value);
  });
  return ties;
}

const mentions = (graph: ParleyGraph, key: string): number => graph.getNodeAttribute(key, "mentions");
