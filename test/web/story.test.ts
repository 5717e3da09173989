import { expect, test } from "vitest";
import { parseGraph } from "../../src/graph/index.ts";
import { storyOf } from "../../web/story.ts";
import { kelmarFixture } from "../fixtures/viewer/fixture.ts";

const graph = parseGraph(kelmarFixture().graph, "fixture");
const weight = (fact: string): number => graph.getEdgeAttribute(fact, "weight");

test("who has most neighbours stands first, and who has none nowhere", () => {
  const counts = storyOf(graph).central.map(({ neighbours }) => neighbours);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(counts.at(-1)).toBeGreaterThan(0);
});

test("what several documents tell is what one did to another, not where it belongs", () => {
  const { told } = storyOf(graph);
  expect(told.length).toBeGreaterThan(0);
  expect(told.every((fact) => weight(fact) > 1)).toBe(true);
  expect(told.some((fact) => /\|(represents|part-of|located-in)\|/.test(fact))).toBe(false);
  expect(told.map(weight)).toEqual(told.map(weight).toSorted((a, b) => b - a));
});

test("the latest are happenings with a date, none of them after the last document", () => {
  const dated = graph.copy();
  const meetings = dated.filterNodes((_, { kind }) => kind === "meeting" || kind === "event");
  const [one = "", two = "", far = ""] = meetings;
  dated.setNodeAttribute(one, "first", "2031-02");
  dated.setNodeAttribute(two, "first", "2031-03-01");
  dated.setNodeAttribute(far, "first", "2050");
  dated.setNodeAttribute("state:velmark", "first", "2031-03-02");
  expect(storyOf(dated).latest).toEqual([two, one]);
});
