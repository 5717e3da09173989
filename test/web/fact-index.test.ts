import { expect, test, vi } from "vitest";
import { parseGraph } from "../../src/graph/index.ts";
import { FactIndex } from "../../web/fact-index.ts";
import { quoteIndex } from "../../web/quote-index.ts";
import { kelmarFixture } from "../fixtures/viewer/fixture.ts";

const graph = parseGraph(kelmarFixture().graph, "fixture");
const quotes = quoteIndex(graph);
const facts = new FactIndex(graph);
await vi.waitFor(() => expect(quotes.ready).toBe(true));

test.each([
  ["ardania blames velmark", "blamed", "state:ardania", "state:velmark"],
  ["velmark blamed", "blamed", "state:ardania", "state:velmark"],
  ["marrent rejec", "rejected", "person:marrent", "proposal:patrol"],
])("%j finds the fact by who did what to whom, in any order of words", (text, relation, source, target) => {
  const found = facts.find(text, 8).map((key) => [graph.getEdgeAttribute(key, "relation"), ...graph.extremities(key)]);
  expect(found).toContainEqual([relation, source, target]);
});

test("a word alone finds facts by their relation only, those that most documents tell first", () => {
  const found = facts.find("denies", 99);
  expect(found.length).toBeGreaterThan(1);
  expect(found.every((key) => graph.getEdgeAttribute(key, "relation") === "denied")).toBe(true);
  const weights = found.map((key) => graph.getEdgeAttribute(key, "weight"));
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  expect(facts.find("velmark", 8)).toEqual([]);
  expect(facts.find("denies", 1)).toHaveLength(1);
});

test("quotes are found by words that stand apart, those that stand together first", () => {
  const [first] = quotes.find("warning shots", 9);
  expect(first?.quote.toLowerCase()).toContain("warning shots");
  expect(quotes.find("shots warning", 9).length).toBeGreaterThan(0);
});
