import { expect, test } from "vitest";
import { isWeak, modalityOf, parseGraph } from "../../src/graph/index.ts";
import { NO_FILTERS, type Filters } from "../../web/filters.ts";
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
  const filters = { ...NO_FILTERS, tones: ["structure" as const], docs: ["d100000000000000"], kinds: ["person"] };
  const { nodes, facts } = applyFilters(graph, filters);
  expect(facts.size).toBeGreaterThan(0);
  for (const key of facts) {
    const { relation, evidence } = graph.getEdgeAttributes(key);
    expect(toneOf(relation)).not.toBe("structure");
    expect(evidence.some((one) => filters.docs.includes(one.doc))).toBe(true);
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

test("what was read unsurely can be left out", () => {
  const unsure = graph.copy();
  const [first = ""] = unsure.edges();
  unsure.updateEdgeAttribute(first, "evidence", (all = []) => all.map((one) => ({ ...one, confidence: 0.4 })));
  expect(isWeak(unsure.getEdgeAttributes(first))).toBe(true);
  expect(applyFilters(unsure, { ...NO_FILTERS, sure: true }).facts.has(first)).toBe(false);
  expect(applyFilters(unsure, NO_FILTERS).facts.has(first)).toBe(true);
});

test("relations, period, polarity, weight and publisher each leave only what they ask for", () => {
  const attributes = (key: string) => graph.getEdgeAttributes(key);
  const left = (filters: Partial<Filters>): string[] => [...applyFilters(graph, { ...NO_FILTERS, ...filters }).facts];
  const cases: [Partial<Filters>, (key: string) => boolean][] = [
    [{ relations: ["blamed", "met"] }, (key) => ["blamed", "met"].includes(attributes(key).relation)],
    [{ since: "2031-03-10", until: "2031-04" }, (key) => (attributes(key).last ?? "") >= "2031-03-10"],
    [{ polarity: "negated" }, (key) => attributes(key).evidence.some((one) => one.polarity === "negated")],
    [{ manners: ["planned", "possible"] }, (key) => ["planned", "possible"].includes(modalityOf(attributes(key)))],
    [{ least: 2 }, (key) => attributes(key).weight >= 2],
    [{ publishers: ["Northline Wire"] }, (key) => attributes(key).evidence.length > 0],
  ];
  for (const [filters, passes] of cases) {
    const facts = left(filters);
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.length).toBeLessThan(graph.size);
    expect(facts.every(passes)).toBe(true);
  }
});

test("around a node are its neighbours, further steps add theirs, and another may be expanded", () => {
  const around = (filters: Partial<Filters>) =>
    applyFilters(graph, { ...NO_FILTERS, around: ["person:brandvik"], ...filters }).nodes;
  const near = around({ steps: 1 });
  expect(near).toEqual(new Set(["person:brandvik", ...graph.neighbors("person:brandvik")]));
  const far = around({ steps: 2 });
  expect(far.size).toBeGreaterThan(near.size);
  const [neighbour = ""] = graph.neighbors("person:brandvik");
  const expanded = around({ around: ["person:brandvik", neighbour] });
  for (const key of graph.neighbors(neighbour)) expect(expanded.has(key)).toBe(true);
});

test("what is hidden is gone with its facts, what is pinned stays whatever is asked for", () => {
  const { nodes, facts } = applyFilters(graph, {
    ...NO_FILTERS,
    kinds: ["person"],
    hidden: ["state:velmark"],
    pins: [{ key: "person:thane", x: 1, y: 2 }],
  });
  expect(nodes.has("state:velmark")).toBe(false);
  expect([...facts].some((fact) => graph.extremities(fact).includes("state:velmark"))).toBe(false);
  expect(nodes.has("person:thane")).toBe(true);
});
