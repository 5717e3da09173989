import { useMemo } from "preact/hooks";
import type { paths, Path } from "../src/query/index.ts";
import { HOME, writeAddress, type Address, type PathView } from "./address.ts";
import { createPeriodTest, type ParleyGraph } from "../src/graph/index.ts";
import { compareText } from "../src/text/index.ts";
import { filteredGraph, type Filtered } from "./filter.ts";
import { coreFor, filteredFor } from "./filtered-for.ts";
import { focusOf } from "./focus.ts";
import type { Identity } from "./identity.ts";
import type { Library } from "./load/library.ts";
import type { Focus, Picture } from "./picture.ts";
import { ringsRound } from "./rings.ts";
import { toneOf } from "./tone.ts";

const MOST_PATHS = 6;

/** So many may come along with what is selected: more would hide it. "Around it" shows all of them in rings. */
const MOST_GUESTS = 40;

/** What an address shows of a graph, chains only with what finds them; worked out anew only where it changes. */
export function usePicture(
  library: Library,
  { view, filters, look }: Address,
  { rejected, nodeOf }: Pick<Identity, "rejected" | "nodeOf">,
  findPaths: typeof paths | undefined,
): { filtered: Filtered; shown: Filtered; paths: readonly Path[]; picture: Picture } {
  const { graph } = library;
  const filtered = filteredFor(graph, filters);
  // Rows are not crowded by their number: the table has all.
  const core = filters.whole || look.table !== undefined ? undefined : coreFor(graph, filters);
  const shown = core ?? filtered;
  const pathKey = view.kind === "path" ? writeAddress({ ...HOME, view: { ...view, choice: 0 } }) : "";
  const found = useMemo(() => {
    if (view.kind !== "path" || !findPaths) return [];
    const { from, to, relation, directed } = view;
    if (from === undefined || to === undefined || from === to) return [];
    if (!filtered.nodes.has(from) || !filtered.nodes.has(to)) return [];
    return findPaths(filteredGraph(graph, within(graph, filtered, view, filters.dated)), from, to, {
      max: MOST_PATHS,
      directed,
      ...(relation === undefined ? {} : { relation }),
    });
  }, [graph, filtered, pathKey, findPaths]);
  const path = view.kind === "path" ? found[view.choice] : undefined;
  const viewKey = writeAddress({ ...HOME, view });
  const [middle, ...expanded] = filters.around;
  const places = useMemo(
    () =>
      middle === undefined || expanded.length > 0 || filters.steps > 1
        ? undefined
        : ringsRound(graph, middle, filtered),
    [graph, filtered],
  );
  const picture = useMemo((): Picture => {
    const leftOut = view.kind === "fact" && !graph.hasEdge(view.key) ? view.key : undefined;
    const ends = leftOut === undefined ? [] : rejected(leftOut)?.graph.extremities(leftOut).map(nodeOf);
    const focus = focusOf(library, view, path, ends);
    const { pins } = filters;
    const plain = { ...shown, pins, ...(places === undefined ? {} : { places }) };
    if (focus === undefined) return plain;
    // What is selected is seen, whatever the filters say, and what belongs to it, where only the core is shown.
    const guests = guestsOf(graph, shown, filtered, focus);
    const nodes = new Set([...shown.nodes, ...guests, ...focus.main]);
    const own = [...focus.facts].filter(
      (fact) => filtered.facts.has(fact) && graph.extremities(fact).every((end) => nodes.has(end)),
    );
    return {
      ...plain,
      nodes,
      facts: shown === filtered ? shown.facts : new Set([...shown.facts, ...own]),
      guests: new Set(guests),
      focus,
    };
  }, [library, shown, path, viewKey]);
  return { filtered, shown, paths: found, picture };
}

/** What of it falls into the period of a chain; an undated fact counts for the day on which it was told, as in all filters. */
function within(graph: ParleyGraph, { nodes, facts }: Filtered, view: PathView, dated: boolean): Filtered {
  if (view.since === undefined && view.until === undefined) return { nodes, facts };
  const passes = createPeriodTest(graph, { ...view, dated });
  return { nodes, facts: new Set([...facts].filter((fact) => passes(graph.getEdgeAttributes(fact)))) };
}

/** What belongs to the selection and is not shown without it: all, or of many those that most is told of with it. */
function guestsOf(graph: ParleyGraph, shown: Filtered, filtered: Filtered, focus: Focus): string[] {
  const guests = [...focus.nodes].filter(
    (key) => filtered.nodes.has(key) && !shown.nodes.has(key) && !focus.main.has(key),
  );
  if (guests.length <= MOST_GUESTS) return guests;
  const told = new Map<string, number>();
  for (const fact of focus.facts) {
    if (!filtered.facts.has(fact)) continue;
    const { weight, relation } = graph.getEdgeAttributes(fact);
    // Deeds come before belonging.
    const counts = weight * (toneOf(relation) === "structure" ? 0.5 : 1);
    for (const end of graph.extremities(fact)) told.set(end, (told.get(end) ?? 0) + counts);
  }
  const mentions = (key: string): number => graph.getNodeAttribute(key, "mentions");
  return guests
    .sort((a, b) => (told.get(b) ?? 0) - (told.get(a) ?? 0) || mentions(b) - mentions(a) || compareText(a, b))
    .slice(0, MOST_GUESTS);
}
