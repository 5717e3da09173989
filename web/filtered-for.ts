import type { ParleyGraph } from "../src/graph/index.ts";
import { HOME, writeAddress } from "./address.ts";
import { coreOf } from "./core.ts";
import { applyFilters, type Filtered } from "./filter.ts";
import type { Filters } from "./filters.ts";

/** What the filters leave of a graph, and the core of that, once somebody has asked. */
interface Known {
  readonly key: string;
  readonly filtered: Filtered;
  core?: Filtered | undefined;
}

const latest = new WeakMap<ParleyGraph, Known>();

/** What the filters let through; what was asked for last is remembered. */
export function filteredFor(graph: ParleyGraph, filters: Filters): Filtered {
  return knownFor(graph, filters).filtered;
}

/** The core of what the filters let through; what was asked for last is remembered. */
export function coreFor(graph: ParleyGraph, filters: Filters): Filtered | undefined {
  const known = knownFor(graph, filters);
  if (!("core" in known)) known.core = coreOf(graph, known.filtered, filters);
  return known.core;
}

function knownFor(graph: ParleyGraph, filters: Filters): Known {
  const key = writeAddress({ ...HOME, filters });
  const before = latest.get(graph);
  if (before?.key === key) return before;
  const known = { key, filtered: applyFilters(graph, filters) };
  latest.set(graph, known);
  return known;
}
