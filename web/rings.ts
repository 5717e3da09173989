import type { ParleyGraph } from "../src/graph/index.ts";
import { KINDS } from "../src/ontology/index.ts";
import { compareText } from "../src/text/index.ts";
import { factsBetween } from "./facts-between.ts";
import type { Filtered } from "./filter.ts";
import { TONES, toneOfAll } from "./tone.ts";

/** Fewer than that read well where the layout has put them. */
const FEW = 24;
/** So many stand in a ring before there is another. */
const RING = 26;
/** Places left free between those who are tied in one way and in another. */
const GAP = 2;
/** A picture is wider than high. */
const WIDE = 1.3;

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Places for the many neighbours of `middle`, in rings round it: first those it is on good terms with, then those it is
 * at odds with, then what belongs to it, each by kind and name. Next to one another they stand in different rings, so that
 * each has room for its name and the lines to the outer pass between the inner. Nothing where they are few.
 */
export function ringsRound(graph: ParleyGraph, middle: string, { nodes, facts }: Filtered): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  if (!graph.hasNode(middle)) return places;
  const ranked = [...nodes]
    .filter((key) => key !== middle && graph.areNeighbors(middle, key))
    .map((key) => ({ key, ...rankOf(graph, middle, key, facts) }))
    .sort(
      (a, b) =>
        a.tone - b.tone ||
        a.kind - b.kind ||
        compareText(graph.getNodeAttribute(a.key, "label"), graph.getNodeAttribute(b.key, "label")) ||
        compareText(a.key, b.key),
    );
  if (ranked.length < FEW) return places;
  const rings = Math.ceil(ranked.length / RING);
  const groups = new Set(ranked.map(({ tone }) => tone)).size;
  const slots = ranked.length + groups * GAP;
  const { x, y } = graph.getNodeAttributes(middle);
  const reach = reachOf(graph);
  places.set(middle, { x, y });
  let slot = 0;
  let before = ranked[0]?.tone;
  for (const [index, { key, tone }] of ranked.entries()) {
    if (tone !== before) slot += GAP;
    before = tone;
    const angle = Math.PI - (2 * Math.PI * slot) / slots;
    // The innermost ring leaves the middle its name.
    const radius = rings === 1 ? reach : reach * (0.5 + (0.5 * (index % rings)) / (rings - 1));
    places.set(key, { x: x + WIDE * radius * Math.cos(angle), y: y + radius * Math.sin(angle) });
    slot += 1;
  }
  return places;
}

function rankOf(
  graph: ParleyGraph,
  middle: string,
  key: string,
  facts: ReadonlySet<string>,
): { tone: number; kind: number } {
  const own = factsBetween(graph, middle, key).filter((fact) => facts.has(fact));
  const tone = toneOfAll(own.map((fact) => graph.getEdgeAttributes(fact)));
  const kind = graph.getNodeAttribute(key, "kind");
  // Those it is both with stand between the two.
  const order = TONES.findIndex((one) => one === tone);
  return { tone: order < 0 ? 0.5 : order, kind: KINDS.findIndex((one) => one.id === kind) };
}

/** A third of what the whole layout measures: as much as the camera can come near to. */
function reachOf(graph: ParleyGraph): number {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  graph.forEachNode((_, { x, y }) => {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [low, high] = [Math.min(low, y), Math.max(high, y)];
  });
  return Math.max(right - left, high - low, 1) / 3;
}
