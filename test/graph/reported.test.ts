import { expect, test } from "vitest";
import { createPeriodTest, createReporter, parseGraph } from "../../src/graph/index.ts";
import { kelmarFixture } from "../fixtures/viewer/fixture.ts";

const graph = parseGraph(kelmarFixture().graph, "fixture");
const FACT = "state:velmark|attacked|state:ardania";
const HOLDS = graph.findEdge((_, { relation }) => relation === "part-of") ?? "";
graph.forEachEdge((fact) => {
  if (fact !== FACT && fact !== HOLDS) return;
  graph.removeEdgeAttribute(fact, "first");
  graph.removeEdgeAttribute(fact, "last");
});
const reported = createReporter(graph);
const [day = ""] = reported(graph.getEdgeAttributes(FACT));

test("an undated fact is told on the days of its documents, what holds or is dated on none", () => {
  expect(reported(graph.getEdgeAttributes(FACT)).length).toBeGreaterThan(1);
  expect(day).toMatch(/^2031-/);
  expect(reported(graph.getEdgeAttributes(HOLDS))).toEqual([]);
  const dated = graph.findEdge((_, { first }) => first !== undefined) ?? "";
  expect(reported(graph.getEdgeAttributes(dated))).toEqual([]);
});

test("a period has it on any of these days, unless only what is dated counts", () => {
  const passes = (since: string, dated: boolean): boolean =>
    createPeriodTest(graph, { since, until: since, dated })(graph.getEdgeAttributes(FACT));
  expect([passes(day, false), passes(day, true), passes("2030", false)]).toEqual([true, false, false]);
  expect(reported(graph.getEdgeAttributes(FACT)).every((each) => passes(each, false))).toBe(true);
  expect(createPeriodTest(graph, {})(graph.getEdgeAttributes(HOLDS))).toBe(true);
  expect(createPeriodTest(graph, { dated: true })(graph.getEdgeAttributes(HOLDS))).toBe(false);
  expect(createPeriodTest(graph, { since: "2031" })(graph.getEdgeAttributes(HOLDS))).toBe(false);
});
