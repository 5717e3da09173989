import { expect, test } from "vitest";
import { parseGraph } from "../../src/graph/index.ts";
import { coreOf } from "../../web/core.ts";
import { applyFilters } from "../../web/filter.ts";
import { coreFor, filteredFor } from "../../web/filtered-for.ts";
import { NO_FILTERS } from "../../web/filters.ts";
import { crowdFixture } from "../fixtures/viewer/fixture.ts";

const graph = parseGraph(crowdFixture(300, 900).graph, "graph.json");
const people = { ...NO_FILTERS, kinds: ["person"] };

test("what the filters leave, and its core, are what they are without being remembered", () => {
  for (const filters of [NO_FILTERS, people, NO_FILTERS]) {
    const filtered = applyFilters(graph, filters);
    expect(filteredFor(graph, filters)).toEqual(filtered);
    expect(coreFor(graph, filters)).toEqual(coreOf(graph, filtered, filters));
  }
});

test("what was asked for last is the same set when it is asked for again", () => {
  const first = filteredFor(graph, people);
  expect(filteredFor(graph, { ...people })).toBe(first);
  expect(coreFor(graph, people)).toBe(coreFor(graph, people));
  filteredFor(graph, NO_FILTERS);
  expect(filteredFor(graph, people)).not.toBe(first);
});
