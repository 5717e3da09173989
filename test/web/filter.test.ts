import { expect, test } from "vitest";
import { parseGraph } from "../../src/graph/index.ts";
import { NO_FILTERS } from "../../web/address.ts";
import { applyFilters, filteredGraph } from "../../web/filter.ts";
import { toneOf } from "../../web/tone.ts";
import { kelmarFixture } from "../fixtures/viewer/fixture.ts";

const graph = parseGraph(kelmarFixture().graph, "fixture");

test("without filters all is shown, and the graph is the graph", () => {
  const all = applyFilters(graph, NO_FILTERS);
  expect(all.nodes.size).toBe(graph.order);
  expect(all.facts.size).toBe(graph.size);
  expect(filteredGraph(graph, all)).toBe(graph);
});

test("a hidden kind takes its facts along, and leaves lone nodes of other kinds", () => {
  const { nodes, facts } = applyFilters(graph, { ...NO_FILTERS, kinds: ["state"] });
  expect([...nodes].some((key) => graph.getNodeAttribute(key, "kind") === "state")).toBe(false);
  expect([...facts].every((key) => graph.extremities(key).every((end) => nodes.has(end)))).toBe(true);
  // The ministry has no fact but that it is part of Ardania.
  expect(nodes.has("organization:mfa")).toBe(true);
});

test("filters of facts leave only nodes that still have one, and compose", () => {
  const filters = { ...NO_FILTERS, tones: ["structure" as const], doc: "d100000000000000", kinds: ["person"] };
  const { nodes, facts } = applyFilters(graph, filters);
  expect(facts.size).toBeGreaterThan(0);
  for (const key of facts) {
    const { relation, evidence } = graph.getEdgeAttributes(key);
    expect(toneOf(relation)).not.toBe("structure");
    expect(evidence.some((one) => one.doc === filters.doc)).toBe(true);
  }
  expect(nodes).toEqual(new Set([...facts].flatMap((key) => graph.extremities(key))));
});

test("the filtered graph holds exactly what is shown", () => {
  const shown = applyFilters(graph, { ...NO_FILTERS, contested: true });
  const left = filteredGraph(graph, shown);
  expect(new Set(left.nodes())).toEqual(shown.nodes);
  expect(new Set(left.edges())).toEqual(shown.facts);
});

test("nodes without a fact are left out where there are many, unless they are asked for", () => {
  const many = graph.copy();
  for (let index = 0; index < 30; index += 1) {
    many.addNode(`person:lone-${index}`, graph.getNodeAttributes("person:thane"));
  }
  expect(applyFilters(many, NO_FILTERS).nodes.size).toBe(graph.order);
  expect(applyFilters(many, { ...NO_FILTERS, lone: true }).nodes.size).toBe(graph.order + 30);
});
