import type { ParleyGraph } from "../src/graph/index.ts";
import { compareText } from "../src/text/index.ts";
import { countryName, NOWHERE } from "./country-name.ts";
import { TEXTS } from "./texts.ts";

/** So many groups have a colour of their own (`--group-1` …); the others share a grey. */
export const GROUP_COLORS = 8;

/** A community or a country, as the legend lists it. */
export interface Group {
  /** As the filters name it. */
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** From 0 by size; those below GROUP_COLORS have a colour. */
  readonly rank: number;
}

export interface Groups {
  /** The largest first. */
  readonly list: readonly Group[];
  /** The group of a node. */
  of(key: string): Group | undefined;
}

/** The graph's communities, each called after its two weightiest nodes; alone in one's community is in none. */
export function communitiesOf(graph: ParleyGraph): Groups {
  const best = new Map<string, { label: string; size: number }[]>();
  graph.forEachNode((_, { community, label, size }) => {
    const id = String(community);
    const names = best.get(id) ?? [];
    best.set(id, names);
    names.push({ label, size });
    if (names.length > 2) {
      names.sort((a, b) => b.size - a.size || compareText(a.label, b.label));
      names.length = 2;
    }
  });
  return group(
    graph,
    (key) => String(graph.getNodeAttribute(key, "community")),
    (id) => (best.get(id) ?? []).map(({ label }) => label).join(", "),
    (count) => count > 1,
  );
}

/** The countries that nodes belong to, and last those that belong to none. */
export function countriesOf(graph: ParleyGraph): Groups {
  return group(
    graph,
    (key) => graph.getNodeAttribute(key, "country") ?? NOWHERE,
    (code) => (code === NOWHERE ? TEXTS.noCountry : countryName(graph, code)),
    () => true,
  );
}

function group(
  graph: ParleyGraph,
  idOf: (key: string) => string,
  nameOf: (id: string) => string,
  counts: (count: number) => boolean,
): Groups {
  const sizes = new Map<string, number>();
  graph.forEachNode((key) => {
    const id = idOf(key);
    sizes.set(id, (sizes.get(id) ?? 0) + 1);
  });
  const order = [...sizes]
    .filter(([, count]) => counts(count))
    .sort(([a, one], [b, two]) => Number(a === NOWHERE) - Number(b === NOWHERE) || two - one || compareText(a, b));
  const list = order.map(([id, count], index): Group => {
    const rank = id === NOWHERE ? GROUP_COLORS : index;
    return { id, name: nameOf(id), count, rank };
  });
  const byId = new Map(list.map((one) => [one.id, one]));
  return { list, of: (key) => byId.get(idOf(key)) };
}
