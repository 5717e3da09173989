import { expect, test } from "vitest";
import { parseGraph, type ParleyGraph } from "../../src/graph/index.ts";
import { NO_FILTERS } from "../../web/filters.ts";
import { PLAIN_LOOK } from "../../web/look.ts";
import type { Picture } from "../../web/picture.ts";
import { dressFor, type Dress } from "../../web/sigma/dress.ts";
import { applyFilters } from "../../web/filter.ts";
import { focusOf } from "../../web/focus.ts";
import { createLibrary } from "../../web/load/library.ts";
import { bends } from "../../web/sigma/bend.ts";
import { FACT } from "../../web/sigma/paint-lines.ts";
import { gatherPairs, type Pair } from "../../web/sigma/pairs.ts";
import { blend } from "../../web/sigma/palette.ts";
import { SIDE_STROKES, sideOfAll, type Side } from "../../web/sides.ts";
import { Scene } from "../../web/sigma/scene.ts";
import { kelmarFixture } from "../fixtures/viewer/fixture.ts";

const library = createLibrary(parseGraph(kelmarFixture().graph, "fixture"));
const { graph } = library;
const all: Picture = { ...applyFilters(graph, NO_FILTERS), pins: [] };
const dress = dressFor(graph, PLAIN_LOOK);
const PALETTE = {
  paper: "#ffffff",
  ink: "#000000",
  muted: "#777777",
  accent: "#0000ff",
  cooperation: "#008800",
  conflict: "#880000",
  mixed: "#888800",
  appeal: "#444444",
  structure: "#888888",
  calm: "#777777",
  sides: { left: "#0000aa", right: "#aa5500", both: "#555555", against: "#aa00aa" },
  groups: ["#112233"],
  font: "sans-serif",
};

function pairsOf(source: ParleyGraph): readonly Pair[] {
  const steps = gatherPairs(source);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function filled(source: ParleyGraph, dress: Dress): Scene {
  const scene = new Scene(source, pairsOf(source), dress);
  expect([...scene.fill(all, PALETTE)].length).toBeGreaterThan(0);
  return scene;
}

test("all facts between two nodes are one line, until one of the two is selected", () => {
  const scene = filled(graph, dress);
  scene.paint(all, {}, PALETTE);
  const between = (): number =>
    scene.graph.edges("state:ardania", "state:velmark").filter((line) => !scene.graph.getEdgeAttribute(line, "hidden"))
      .length;
  expect(between()).toBe(1);
  const focus = focusOf(library, { kind: "node", key: "state:ardania" }, undefined);
  expect(focus).toBeDefined();
  scene.paint({ ...all, ...(focus ? { focus } : {}) }, {}, PALETTE);
  expect(between()).toBe(5);
  scene.paint(all, {}, PALETTE);
  expect(between()).toBe(1);
});

test("what is filtered out is hidden, and what stands beside the selection is dimmed and nameless", () => {
  const scene = filled(graph, dress);
  const shown = { ...applyFilters(graph, { ...NO_FILTERS, kinds: ["place"] }), pins: [] };
  scene.paint(shown, { node: "person:brandvik" }, PALETTE);
  expect(scene.graph.getNodeAttributes("place:issel")).toMatchObject({ hidden: true });
  expect(scene.graph.getNodeAttributes("person:brandvik")).toMatchObject({ hidden: false, naming: "strong" });
  expect(scene.graph.getNodeAttributes("state:tresia")).toMatchObject({ hidden: false, naming: "none" });
});

test("lines that say only what is not so are dashed", () => {
  const scene = filled(graph, dress);
  scene.paint(all, {}, PALETTE);
  const [line] = scene.graph.edges("state:quill", "meeting:talks");
  expect(scene.graph.getEdgeAttribute(line, "stroke")).toBe("dashed");
});

test("while two sources are compared a line has the colour and the stroke of who tells it", () => {
  const scene = filled(graph, dress);
  const focus = focusOf(library, { kind: "compare", left: "d200000000000000", right: "d500000000000000" }, undefined);
  const sides = focus?.sides ?? new Map<string, Side>();
  expect(new Set(sides.values()).size).toBe(4);
  const picture = { ...all, ...(focus ? { focus } : {}) };
  for (const pointing of [{}, { node: "state:velmark" }]) {
    scene.paint(picture, pointing, PALETTE);
    for (const [fact, side] of sides) {
      if (pointing.node !== undefined && !graph.extremities(fact).includes(pointing.node)) continue;
      const { stroke, color } = scene.graph.getEdgeAttributes(`fact ${fact}`);
      expect([stroke, color]).toEqual([SIDE_STROKES[side], blend(PALETTE.sides[side], PALETTE.paper, 0.95)]);
    }
  }
  expect(new Set(Object.values(SIDE_STROKES)).size).toBe(4);
  expect([sideOfAll([]), sideOfAll(["left", "left"]), sideOfAll(["left", "right"])]).toEqual([
    undefined,
    "left",
    "both",
  ]);
  expect(sideOfAll(["both", "against"])).toBe("against");
});

test("another state of the graph is taken over: what is gone goes, what comes comes, the rest stays", () => {
  const scene = filled(graph, dress);
  const fewer = graph.copy();
  const fact = graph.edges("person:brandvik")[0] ?? "";
  fewer.dropEdge(fact);
  fewer.dropNode("place:issel");
  const lines = (): string[] => scene.graph.edges().sort();
  const before = lines();
  const take = (state: ParleyGraph): boolean => {
    const moved = scene.take(state, pairsOf(state), dressFor(state, PLAIN_LOOK));
    scene.paint({ ...applyFilters(state, NO_FILTERS), pins: [] }, {}, PALETTE);
    return moved;
  };
  expect(take(fewer)).toBe(false);
  expect(scene.graph.hasNode("place:issel")).toBe(false);
  expect(scene.graph.someEdge((_, { facts }) => facts.includes(fact))).toBe(false);
  expect(lines().length).toBeLessThan(before.length);
  expect(take(graph)).toBe(false);
  expect(lines()).toEqual(before);
  expect(scene.graph.getNodeAttributes("place:issel")).toMatchObject({ hidden: false, shape: "drop" });
  const moved = graph.copy();
  moved.setNodeAttribute("state:velmark", "x", 12_345);
  expect(take(moved)).toBe(true);
  expect(scene.graph.getNodeAttribute("state:velmark", "x")).toBe(12_345);
});

test.each([1, 2, 3, 12])("the bends of %i lines lie evenly about the middle", (count) => {
  const all = bends(count);
  expect(all).toHaveLength(count);
  expect(all.reduce((sum, bend) => sum + bend, 0)).toBeCloseTo(0);
  expect(Math.max(...all.map(Math.abs))).toBeLessThanOrEqual(2.5);
});

test("what a node says of itself is a loop, and a pinned node stands where it was put", () => {
  const own = graph.copy();
  own.addEdgeWithKey("self", "person:thane", "person:thane", graph.getEdgeAttributes(graph.edges()[0]));
  const scene = filled(own, dressFor(own, PLAIN_LOOK));
  const shown = applyFilters(own, NO_FILTERS);
  scene.paint({ ...shown, pins: [{ key: "person:thane", x: 7, y: -9 }] }, {}, PALETTE);
  const [loop] = scene.graph.edges("person:thane", "person:thane");
  expect(scene.graph.getEdgeAttributes(loop)).toMatchObject({ type: "loop", hidden: false });
  expect(scene.graph.getNodeAttributes("person:thane")).toMatchObject({ x: 7, y: -9 });
});

test("colours follow the look: the largest community has the first", () => {
  const coloured = dressFor(graph, { color: "community", size: "rank" });
  const scene = filled(graph, coloured);
  scene.paint(all, {}, PALETTE);
  expect(scene.graph.getNodeAttribute("state:ardania", "color")).toBe("#112233");
  const size = (key: string): number => scene.graph.getNodeAttribute(key, "size");
  expect(size("state:ardania")).toBeGreaterThan(size("person:thane"));
});

test("a scene is filled as it would be painted, what is selected and pinned included", () => {
  const focus = focusOf(library, { kind: "node", key: "state:ardania" }, undefined);
  const pins = [{ key: "person:thane", x: 7, y: -9 }];
  const picture = { ...applyFilters(graph, { ...NO_FILTERS, kinds: ["place"] }), pins, ...(focus ? { focus } : {}) };
  const painted = filled(graph, dress);
  painted.paint(picture, {}, PALETTE);
  const atOnce = new Scene(graph, pairsOf(graph), dress);
  expect([...atOnce.fill(picture, PALETTE)].length).toBeGreaterThan(0);
  const lines = (scene: Scene) =>
    scene.graph.mapEdges((key, line, from, to) => ({
      key,
      from,
      to,
      hidden: line.hidden,
      ...(line.hidden ? {} : line),
    }));
  expect(atOnce.graph.mapNodes((key, node) => ({ key, ...node }))).toEqual(
    painted.graph.mapNodes((key, node) => ({ key, ...node })),
  );
  expect(lines(atOnce)).toEqual(lines(painted));
});

test("pairs come by weight, with the facts in both directions", () => {
  const pairs = pairsOf(graph);
  expect(pairs.flatMap(({ facts }) => facts).sort()).toEqual(graph.edges().sort());
  const weights = pairs.map(({ facts }) =>
    facts.reduce((sum, fact) => sum + graph.getEdgeAttribute(fact, "weight"), 0),
  );
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  expect(new Set(pairs.map(({ from, to }) => [from, to].sort().join(" "))).size).toBe(pairs.length);
});

test("what two do with one another has no arrow head, what one does to the other has", () => {
  const scene = filled(graph, dress);
  const arrows = new Map<string, Set<boolean>>();
  for (const key of graph.nodes()) {
    const focus = focusOf(library, { kind: "node", key }, undefined);
    scene.paint({ ...all, ...(focus ? { focus } : {}) }, {}, PALETTE);
    scene.graph.forEachEdge((line, { arrow, facts: [fact] }) => {
      // Other lines stand for all facts of a pair.
      if (fact === undefined || !line.startsWith(FACT)) return;
      const relation = graph.getEdgeAttribute(fact, "relation");
      arrows.set(relation, (arrows.get(relation) ?? new Set()).add(arrow));
    });
  }
  expect([...(arrows.get("met") ?? [])]).toEqual([false]);
  expect([...(arrows.get("attacked") ?? [])]).toEqual([true]);
});
