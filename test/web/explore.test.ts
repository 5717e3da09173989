import { expect, test } from "vitest";
import { createReporter, parseGraph } from "../../src/graph/index.ts";
import { BY, compareSides } from "../../web/compare.ts";
import { applyFilters } from "../../web/filter.ts";
import { NO_FILTERS } from "../../web/filters.ts";
import { createLibrary } from "../../web/load/library.ts";
import { findMentions } from "../../web/panels/mentions.ts";
import { stepToward } from "../../web/sigma/walk.ts";
import { pageRank } from "../../web/sizes.ts";
import { timeBins } from "../../web/time-bins.ts";
import { timeTicks } from "../../web/time-ticks.ts";
import { kelmarFixture } from "../fixtures/viewer/fixture.ts";

const fixture = kelmarFixture();
const graph = parseGraph(fixture.graph, "fixture");
const [first, second] = graph.getAttribute("documents");

test("a fact of two sources is only the one's, only the other's, both's, or against each other", () => {
  const { left, right, both, against } = compareSides(graph, first?.id ?? "", second?.id ?? "");
  const docs = (fact: string): Set<string> => new Set(graph.getEdgeAttribute(fact, "evidence").map(({ doc }) => doc));
  for (const fact of left) expect(docs(fact).has(first?.id ?? "") && !docs(fact).has(second?.id ?? "")).toBe(true);
  for (const fact of right) expect(!docs(fact).has(first?.id ?? "") && docs(fact).has(second?.id ?? "")).toBe(true);
  for (const fact of [...both, ...against]) expect(docs(fact).size).toBeGreaterThan(1);
  const outlet = compareSides(graph, BY + (first?.publisher ?? ""), second?.id ?? "");
  expect(outlet.left.length).toBeGreaterThanOrEqual(left.length);
});

test("time is cut into bins without a gap, and every dated fact is in one or too vague", () => {
  const time = timeBins(graph, graph.edges(), graph.nodes());
  const counted = (time?.bins ?? []).reduce(
    (sum, { tones }) => sum + tones.cooperation + tones.conflict + tones.appeal + tones.structure,
    0,
  );
  const dated = graph.filterEdges((_, { first }) => first !== undefined).length;
  expect(counted + (time?.vague ?? 0)).toBe(dated);
  expect(time?.unit).toBe("day");
  const ids = (time?.bins ?? []).map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  expect((Date.parse(ids.at(-1) ?? "") - Date.parse(ids[0] ?? "")) / 86_400_000 + 1).toBe(ids.length);
  expect(timeBins(graph, [], [])).toBeUndefined();
});

test("what bears no date stands where it was first reported, if that is asked for; what always holds does not", () => {
  const undated = graph.copy();
  const happens = undated.findEdge((_, { relation, evidence }) => relation === "blamed" && evidence.length > 0) ?? "";
  const holds = undated.findEdge((_, { relation }) => relation === "part-of") ?? "";
  for (const fact of [happens, holds]) {
    undated.removeEdgeAttribute(fact, "first");
    undated.removeEdgeAttribute(fact, "last");
  }
  const reported = (of: typeof graph, asked: boolean): number =>
    (timeBins(of, of.edges(), of.nodes(), { reported: asked })?.bins ?? []).reduce((sum, bin) => sum + bin.reported, 0);
  expect([reported(graph, true), reported(undated, false), reported(undated, true)]).toEqual([0, 0, 1]);
  const day = createReporter(undated)(undated.getEdgeAttributes(happens))[0] ?? "";
  const bin = timeBins(undated, undated.edges(), [], { reported: true })?.bins.find(({ id }) => id === day);
  expect(bin?.reported).toBe(1);
  const inPeriod = (dated: boolean): boolean =>
    applyFilters(undated, { ...NO_FILTERS, since: day, until: day, dated }).facts.has(happens);
  expect([inPeriod(false), inPeriod(true)]).toEqual([true, false]);
});

test("a few far dates do not stretch the strip: they are counted outside it, and shown where the whole is asked for", () => {
  const old = graph.copy();
  const [one, two] = old.edges();
  old.mergeEdgeAttributes(one, { first: "1911", last: "1911" });
  const near = timeBins(old, old.edges(), old.nodes());
  expect(near?.unit).toBe("day");
  expect(near?.before).toEqual({ count: 1, furthest: "1911" });
  expect(near?.after).toBeUndefined();
  old.mergeEdgeAttributes(two, { first: "2094-03", last: "2094-03" });
  expect(timeBins(old, old.edges(), old.nodes())?.after).toEqual({ count: 1, furthest: "2094-03" });
  const whole = timeBins(old, old.edges(), old.nodes(), { whole: true });
  expect(whole).toMatchObject({ unit: "year" });
  expect([whole?.bins[0]?.id, whole?.bins.at(-1)?.id]).toEqual(["1911", "2094"]);
  expect(whole?.before).toBeUndefined();
});

test.each([
  ["month", ["2018-11", "2018-12", "2019-01", "2019-02", "2020-01"], ["2019", "2020"]],
  ["month", ["2019-01", "2019-02", "2019-03"], ["2019-01", "2019-02", "2019-03"]],
  ["day", ["2019-01-31", "2019-02-01", "2019-03-01"], ["2019-02", "2019-03"]],
  ["day", ["2019-02-03", "2019-02-04"], ["2019-02-03", "2019-02-04"]],
  [
    "year",
    Array.from({ length: 30 }, (_, index) => String(1993 + index)),
    ["1995", "2000", "2005", "2010", "2015", "2020"],
  ],
] as const)("the ticks of %ss %j are whole months or years: %j", (unit, ids, ticks) => {
  const bins = ids.map((id) => ({
    id,
    tones: { cooperation: 0, conflict: 0, appeal: 0, structure: 0 },
    reported: 0,
    happenings: [],
  }));
  const marked = timeTicks({ unit, bins });
  expect(marked.map(({ id }) => id)).toEqual(ticks);
  for (const { at, id } of marked) expect(ids[at]?.startsWith(id)).toBe(true);
});

test("names are marked where they stand, whole words, the longest first, never two over one another", () => {
  const id = first?.id ?? "";
  const text = fixture.docs.documents[id]?.text ?? "";
  const names = findMentions(graph, text, createLibrary(graph).quotes.get(id) ?? []);
  expect(names.length).toBeGreaterThan(5);
  for (const [index, { start, end, node }] of names.entries()) {
    const { label, aliases } = graph.getNodeAttributes(node);
    expect([label, ...aliases]).toContain(text.slice(start, end));
    expect(start).toBeGreaterThanOrEqual(names[index - 1]?.end ?? 0);
  }
});

test.each([
  [{ dx: 1, dy: 0 }, "east"],
  [{ dx: -1, dy: 0 }, undefined],
  [{ dx: 0, dy: 1 }, "south"],
  [{ dx: 0, dy: -1 }, "north"],
] as const)("a step to %o leads to %s", (direction, key) => {
  const here = { key: "here", x: 0, y: 0 };
  const places = [here, { key: "east", x: 50, y: 20 }, { key: "south", x: 5, y: 90 }, { key: "north", x: -10, y: -30 }];
  expect(stepToward(here, places, direction)).toBe(key);
});

test("PageRank sums to 1 and favours those in the middle", () => {
  const ranks = pageRank(graph);
  expect([...ranks.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1);
  expect(ranks.get("state:ardania") ?? 0).toBeGreaterThan(ranks.get("person:thane") ?? 1);
});
