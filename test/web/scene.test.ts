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
  structure: "#888888",
  calm: "#777777",
  groups: ["#112233"],
  font: "sans-serif",
};

function filled(source: ParleyGraph, dress: Dress): Scene {
  const scene = new Scene(source, dress);
  expect([...scene.fill()].length).toBeGreaterThan(0);
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
  expect(scene.graph.getEdgeAttribute(line, "dashed")).toBe(true);
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
