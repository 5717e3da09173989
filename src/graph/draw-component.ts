import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { gatherTies, type Tie } from "./tie.ts";
import type { Component } from "./components.ts";
import { peel } from "./peel.ts";
import { type Point, sunflower } from "./point.ts";
import { separate } from "./separate.ts";

/** From here on repulsion is approximated by regions (Barnes-Hut), and discs may overlap. */
const APPROXIMATE = 400;
/** Side of the room that one node gets at the start, in ForceAtlas2's units. */
const SPACE = 10;
/** How much room a leaf gets, against another node. */
const PETAL = 2;

/**
 * Draws one connected part within about `radius` of 0, 0. All but the leaves is drawn by force:
 * the communities start as discs that stand near those they have most to do with, and ForceAtlas2 (Jacomy et al., 2014)
 * moves every node on from there, with room for its leaves; these stand round it as a flower's petals, so that one
 * sees at once whose they are. In the order of `component.nodes`.
 */
export function drawComponent(component: Component, communities: readonly number[], radius: number): Point[] {
  const { nodes } = component;
  if (nodes.length === 1) return [{ x: 0, y: 0 }];
  const ties = renumbered(component.ties, nodes);
  const { core, hanging } = peel(nodes.length, ties);
  const own = renumbered(ties, core);
  const room = core.map((node) => SPACE * Math.sqrt(1 + PETAL * (hanging.get(node)?.length ?? 0)));
  const groups = groupBy(core.map((node) => communities[nodes[node] ?? 0] ?? 0));
  const placed = core.length === 1 ? [{ x: 0, y: 0 }] : force(seedByGroup(groups, own, room), own, room);
  const points = nodes.map((): Point => ({ x: 0, y: 0 }));
  core.forEach((node, index) => {
    const at = placed[index] ?? { x: 0, y: 0 };
    points[node] = at;
    const around = hanging.get(node) ?? [];
    // The first seed of the flower is where the node itself stands.
    const petals = sunflower(around.length + 1, room[index] ?? 0).slice(1);
    around.forEach((one, place) => {
      const petal = petals[place] ?? { x: 0, y: 0 };
      points[one] = { x: at.x + petal.x, y: at.y + petal.y };
    });
  });
  return scaled(points, radius);
}

/** Those ties that are between `nodes`, by their places there. */
function renumbered(ties: readonly Tie[], nodes: readonly number[]): Tie[] {
  const indexOf = new Map(nodes.map((node, index) => [node, index]));
  return ties.flatMap(({ source, target, weight }) => {
    const [a, b] = [indexOf.get(source), indexOf.get(target)];
    return a === undefined || b === undefined ? [] : [{ source: a, target: b, weight }];
  });
}

/** Lets ForceAtlas2 move points that stand apart already; logarithmic attraction keeps communities visible. */
function force(points: readonly Point[], ties: readonly Tie[], room: readonly number[]): Point[] {
  const graph = new UndirectedGraph<Point & { size: number }, { weight: number }>();
  points.forEach((point, index) => graph.addNode(index, { ...point, size: room[index] ?? SPACE }));
  // The square root keeps a pair that everybody writes about from collapsing into one spot.
  for (const { source, target, weight } of ties) graph.addEdge(source, target, { weight: Math.sqrt(weight) });
  const moved = forceAtlas2(graph, {
    iterations: iterationsFor(points.length),
    settings: {
      ...forceAtlas2.inferSettings(points.length),
      // Strong gravity would press all into an even disc, in which no cluster is seen.
      strongGravityMode: false,
      gravity: 1,
      adjustSizes: points.length <= APPROXIMATE,
      barnesHutOptimize: points.length > APPROXIMATE,
      // As Gephi has it: half the time of graphology's 0.5, and no difference that one could see.
      barnesHutTheta: 1.2,
      linLogMode: true,
    },
  });
  return points.map((point, index) => moved[index] ?? point);
}

/** A fixed budget of work, more rounds where they are cheap: 600 up to 250 nodes, 60 from 2,500 on. */
function iterationsFor(count: number): number {
  return Math.max(60, Math.min(600, Math.round(150_000 / count)));
}

/** Indices of equal values together, the groups in the order of their values. */
function groupBy(values: readonly number[]): number[][] {
  const groups = new Map<number, number[]>();
  values.forEach((value, index) => {
    const group = groups.get(value) ?? [];
    groups.set(value, group);
    group.push(index);
  });
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** Each group in a disc of its own, groups that have much to do with one another side by side. */
function seedByGroup(groups: readonly (readonly number[])[], ties: readonly Tie[], room: readonly number[]): Point[] {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((member) => [member, index] as const)));
  const areaOf = (members: Iterable<number>): number =>
    [...members].reduce((sum, member) => sum + (room[member] ?? SPACE) ** 2, 0);
  const radii = groups.map((group) => Math.sqrt(areaOf(group)));
  const reach = Math.sqrt(areaOf(groupOf.keys()));
  const start = sunflower(groups.length, reach);
  const centres =
    groups.length < 3
      ? start
      : force(
          start,
          between(groups, ties, groupOf),
          radii.map(() => SPACE),
        );
  const apart = separate(
    scaled(centres, reach),
    radii.map((radius) => ({ radius, labelEnd: 0, labelHalf: 0 })),
  );
  const points = Array.from({ length: groupOf.size }, (): Point => ({ x: 0, y: 0 }));
  groups.forEach((group, index) => {
    const centre = apart[index] ?? { x: 0, y: 0 };
    const within = sunflower(group.length, radii[index] ?? 0);
    group.forEach((member, place) => {
      const offset = within[place] ?? { x: 0, y: 0 };
      points[member] = { x: centre.x + offset.x, y: centre.y + offset.y };
    });
  });
  return points;
}

/** The ties between groups, summed. */
function between(
  groups: readonly (readonly number[])[],
  ties: readonly Tie[],
  groupOf: ReadonlyMap<number, number>,
): Tie[] {
  const sums = gatherTies(groups.length);
  for (const { source, target, weight } of ties) sums.add(groupOf.get(source) ?? 0, groupOf.get(target) ?? 0, weight);
  return sums.list();
}

/** Scales so that nine tenths of the points lie within `radius` of their centre of gravity. */
function scaled(points: readonly Point[], radius: number): Point[] {
  const centre = points.reduce((sum, { x, y }) => ({ x: sum.x + x / points.length, y: sum.y + y / points.length }), {
    x: 0,
    y: 0,
  });
  const distances = points
    .map(({ x, y }) => Math.sqrt((x - centre.x) ** 2 + (y - centre.y) ** 2))
    .sort((a, b) => a - b);
  const reach = distances[Math.ceil(points.length * 0.9) - 1] ?? 0;
  const scale = reach > 0 ? (radius * 0.9) / reach : 1;
  return points.map(({ x, y }) => ({ x: (x - centre.x) * scale, y: (y - centre.y) * scale }));
}
