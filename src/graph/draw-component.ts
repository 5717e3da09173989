import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Tie } from "./communities.ts";
import type { Component } from "./components.ts";
import { type Point, sunflower } from "./point.ts";
import { separate } from "./separate.ts";

/** From here on repulsion is approximated by regions (Barnes-Hut). */
const APPROXIMATE = 400;
/** Side of the room that one node gets at the start, in ForceAtlas2's units. */
const SPACE = 10;

/**
 * Draws one connected part within about `radius` of 0, 0: its communities start as discs that stand near those they have
 * most to do with, and ForceAtlas2 (Jacomy et al., 2014) moves every node on from there. In the order of `component.nodes`.
 */
export function drawComponent(component: Component, communities: readonly number[], radius: number): Point[] {
  const { nodes, ties } = component;
  if (nodes.length === 1) return [{ x: 0, y: 0 }];
  const indexOf = new Map(nodes.map((node, index) => [node, index]));
  const own = ties.map(({ source, target, weight }) => ({
    source: indexOf.get(source) ?? 0,
    target: indexOf.get(target) ?? 0,
    weight,
  }));
  const groups = groupBy(nodes.map((node) => communities[node] ?? 0));
  return scaled(force(seedByGroup(groups, own), own), radius);
}

/** Lets ForceAtlas2 move points that stand apart already; logarithmic attraction keeps communities visible. */
function force(points: readonly Point[], ties: readonly Tie[]): Point[] {
  const graph = new UndirectedGraph<Point, { weight: number }>();
  points.forEach((point, index) => graph.addNode(index, { ...point }));
  // The square root keeps a pair that everybody writes about from collapsing into one spot.
  for (const { source, target, weight } of ties) graph.addEdge(source, target, { weight: Math.sqrt(weight) });
  const moved = forceAtlas2(graph, {
    iterations: iterationsFor(points.length),
    settings: {
      ...forceAtlas2.inferSettings(points.length),
      barnesHutOptimize: points.length > APPROXIMATE,
      // As Gephi has it: half the time of graphology's 0.5, and no difference that one could see.
      barnesHutTheta: 1.2,
      outboundAttractionDistribution: true,
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
function seedByGroup(groups: readonly (readonly number[])[], ties: readonly Tie[]): Point[] {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((member) => [member, index] as const)));
  const count = groupOf.size;
  const radii = groups.map((group) => SPACE * Math.sqrt(group.length));
  const start = sunflower(groups.length, SPACE * Math.sqrt(count));
  const centres = groups.length < 3 ? start : force(start, between(groups, ties, groupOf));
  const apart = separate(
    scaled(centres, SPACE * Math.sqrt(count)),
    radii.map((radius) => ({ radius, labelEnd: 0, labelHalf: 0 })),
  );
  const points = Array.from({ length: count }, (): Point => ({ x: 0, y: 0 }));
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
  const sums = new Map<number, number>();
  for (const { source, target, weight } of ties) {
    const [a, b] = [groupOf.get(source) ?? 0, groupOf.get(target) ?? 0];
    if (a === b) continue;
    const key = Math.min(a, b) * groups.length + Math.max(a, b);
    sums.set(key, (sums.get(key) ?? 0) + weight);
  }
  return [...sums].map(([key, weight]) => ({
    source: Math.floor(key / groups.length),
    target: key % groups.length,
    weight,
  }));
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
