import { expect, test } from "vitest";
import { parseGraph } from "../../src/graph/index.ts";
import { CORE_SIZE, coreOf } from "../../web/core.ts";
import { applyFilters } from "../../web/filter.ts";
import { NO_FILTERS, type Filters } from "../../web/filters.ts";
import { crowdFixture, kelmarFixture } from "../fixtures/viewer/fixture.ts";

const crowd = parseGraph(crowdFixture(600, 900).graph, "crowd");
const core = (filters: Filters = NO_FILTERS) => coreOf(crowd, applyFilters(crowd, filters), filters);

test("few nodes have no core: all are shown", () => {
  const kelmar = parseGraph(kelmarFixture().graph, "fixture");
  expect(coreOf(kelmar, applyFilters(kelmar, NO_FILTERS), NO_FILTERS)).toBeUndefined();
});

test("of a crowd the most connected are shown, all tied to one another, with every fact between them", () => {
  const { nodes = new Set<string>(), facts = new Set<string>() } = core() ?? {};
  expect(nodes.size).toBe(CORE_SIZE);
  const ends = new Set([...facts].flatMap((fact) => crowd.extremities(fact)));
  expect(ends).toEqual(nodes);
  expect(crowd.filterEdges((_, __, from, to) => nodes.has(from) && nodes.has(to))).toHaveLength(facts.size);
  const best = crowd.nodes().toSorted((a, b) => crowd.degree(b) - crowd.degree(a));
  for (const key of best.slice(0, 20)) expect(nodes.has(key)).toBe(true);
});

test("it is the core of what the filters leave, and what is pinned is part of it", () => {
  const filters = { ...NO_FILTERS, kinds: ["person", "state"], pins: [{ key: "meeting:596", x: 0, y: 0 }] };
  const { nodes = new Set<string>() } = core(filters) ?? {};
  expect(nodes.size).toBeGreaterThanOrEqual(CORE_SIZE);
  expect(nodes.has("meeting:596")).toBe(true);
  expect([...nodes].some((key) => /^(person|state):/.test(key))).toBe(false);
});

test("what is around a node is shown whole", () => {
  expect(core({ ...NO_FILTERS, around: ["person:0"], steps: 3 })).toBeUndefined();
});
