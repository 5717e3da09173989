import { useMemo } from "preact/hooks";
import { paths as findPaths, type Path } from "../src/query/index.ts";
import { HOME, writeAddress, type Address } from "./address.ts";
import { coreOf } from "./core.ts";
import { applyFilters, filteredGraph, type Filtered } from "./filter.ts";
import { focusOf } from "./focus.ts";
import type { Library } from "./load/library.ts";
import type { Picture } from "./picture.ts";

const MOST_PATHS = 6;

/** What an address shows of a graph; worked out anew only where it changes. */
export function usePicture(
  library: Library,
  { view, filters }: Address,
): { filtered: Filtered; core: Filtered | undefined; paths: readonly Path[]; picture: Picture } {
  const { graph } = library;
  const filterKey = writeAddress({ ...HOME, filters });
  const filtered = useMemo(() => applyFilters(graph, filters), [graph, filterKey]);
  const core = useMemo(() => coreOf(graph, filtered, filters), [graph, filtered]);
  const pathKey = view.kind === "path" ? writeAddress({ ...HOME, view: { ...view, choice: 0 } }) : "";
  const paths = useMemo(() => {
    if (view.kind !== "path") return [];
    const { from, to, relation, since, until, directed } = view;
    if (from === undefined || to === undefined || from === to) return [];
    if (!filtered.nodes.has(from) || !filtered.nodes.has(to)) return [];
    return findPaths(filteredGraph(graph, filtered), from, to, {
      max: MOST_PATHS,
      directed,
      ...(relation === undefined ? {} : { relation }),
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
    });
  }, [graph, filtered, pathKey]);
  const path = view.kind === "path" ? paths[view.choice] : undefined;
  const viewKey = writeAddress({ ...HOME, view });
  const picture = useMemo((): Picture => {
    const focus = focusOf(library, view, path);
    const { pins } = filters;
    const { nodes, facts } = core && !filters.whole ? core : filtered;
    if (focus === undefined) return { nodes, facts, pins };
    // What is selected is seen, whatever the filters say, and what belongs to it, where only the core is shown.
    const own = among(focus.nodes, filtered.nodes);
    return {
      nodes: new Set([...nodes, ...own, ...focus.main]),
      facts: nodes === filtered.nodes ? facts : new Set([...facts, ...among(focus.facts, filtered.facts)]),
      pins,
      focus,
    };
  }, [library, filtered, path, viewKey]);
  return { filtered, core, paths, picture };
}

const among = (keys: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...keys].filter((key) => others.has(key));
