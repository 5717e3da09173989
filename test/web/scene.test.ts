import { expect, test } from "vitest";
import { parseGraph } from "../../src/graph/index.ts";
import { NO_FILTERS } from "../../web/address.ts";
import { applyFilters } from "../../web/filter.ts";
import { focusOf } from "../../web/focus.ts";
import { createLibrary } from "../../web/library.ts";
import { bends } from "../../web/sigma/bend.ts";
import { Scene } from "../../web/sigma/scene.ts";
import { kelmarFixture } from "../fixtures/viewer/fixture.ts";

const library = createLibrary(parseGraph(kelmarFixture().graph, "fixture"));
const { graph } = library;
const all = applyFilters(graph, NO_FILTERS);
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
  font: "sans-serif",
};

test("all facts between two nodes are one line, until one of the two is selected", () => {
  const scene = new Scene(graph, PALETTE);
  scene.paint(all, undefined, PALETTE);
  const between = (): number =>
    scene.graph.edges("state:ardania", "state:velmark").filter((line) => !scene.graph.getEdgeAttribute(line, "hidden"))
      .length;
  expect(between()).toBe(1);
  const focus = focusOf(library, { kind: "node", key: "state:ardania" }, undefined);
  expect(focus).toBeDefined();
  expect(scene.paint({ ...all, ...(focus ? { focus } : {}) }, undefined, PALETTE)).toBe(true);
  expect(between()).toBe(5);
  expect(scene.paint(all, undefined, PALETTE)).toBe(true);
  expect(between()).toBe(1);
});

test("what is filtered out is hidden, and what stands beside the selection is dimmed and nameless", () => {
  const scene = new Scene(graph, PALETTE);
  const shown = applyFilters(graph, { ...NO_FILTERS, kinds: ["place"] });
  scene.paint(shown, "person:brandvik", PALETTE);
  expect(scene.graph.getNodeAttributes("place:issel")).toMatchObject({ hidden: true });
  expect(scene.graph.getNodeAttributes("person:brandvik")).toMatchObject({ hidden: false, naming: "strong" });
  expect(scene.graph.getNodeAttributes("state:tresia")).toMatchObject({ hidden: false, naming: "none" });
});

test("lines that say only what is not so are dashed", () => {
  const scene = new Scene(graph, PALETTE);
  scene.paint(all, undefined, PALETTE);
  const [line] = scene.graph.edges("state:quill", "meeting:talks");
  expect(scene.graph.getEdgeAttribute(line, "dashed")).toBe(true);
});

test.each([1, 2, 3, 12])("the bends of %i lines lie evenly about the middle", (count) => {
  const all = bends(count);
  expect(all).toHaveLength(count);
  expect(all.reduce((sum, bend) => sum + bend, 0)).toBeCloseTo(0);
  expect(Math.max(...all.map(Math.abs))).toBeLessThanOrEqual(2.5);
});
