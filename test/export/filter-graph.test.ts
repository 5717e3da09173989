import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filterGraph, type GraphFilter } from "../../src/export/index.ts";
import {
  buildGraph,
  createDayOf,
  createPeriodTest,
  firstDay,
  graphToJson,
  lastDay,
  type ParleyGraph,
  parseGraph,
} from "../../src/graph/index.ts";
import { anyGraph } from "../graph/arbitrary-graph.ts";
import { knowledge } from "../graph/knowledge.ts";

const build = (): ParleyGraph => buildGraph(knowledge(), { title: "Plesk", extractor: "test" });
const relationsOf = (graph: ParleyGraph): string[] =>
  [...new Set(graph.mapEdges((_, { relation }) => relation))].sort();

const isWithin = (day: string, since: string, until: string): boolean =>
  day >= firstDay(since) && day <= lastDay(until);
const REPORTED = ["accepted", "attended", "denied", "held-in", "ordered"];

describe("filterGraph", () => {
  test("without a filter gives the graph itself", () => {
    const graph = build();
    expect(filterGraph(graph, {})).toBe(graph);
  });

  test.each<[string, GraphFilter, string[]]>([
    ["from a month, with what was then reported", { from: "2021-05" }, REPORTED],
    ["from a month, by dates alone", { from: "2021-05", dated: true }, ["accepted"]],
    ["what bears a date", { dated: true }, ["accepted", "blamed", "met", "proposed"]],
    ["to a day", { to: "2021-04-28" }, ["blamed", "met", "proposed"]],
    ["in a year with nothing", { from: "2030" }, []],
    ["by relation", { relations: ["met", "held-in"] }, ["held-in", "met"]],
    ["by kind", { kinds: ["person", "place", "meeting"] }, ["attended", "held-in", "met"]],
    ["by document's source", { documents: ["herald/two.txt"] }, ["accepted", "attended", "ordered", "proposed"]],
    ["by its file without folders", { documents: ["two.txt"] }, ["accepted", "attended", "ordered", "proposed"]],
    ["by document's title", { documents: ["Corridor offered"], relations: ["ordered", "met"] }, ["met"]],
  ])("%s", (_, filter, relations) => {
    expect(relationsOf(filterGraph(build(), filter))).toEqual(relations);
  });

  test("a fact is what its remaining claims make it", () => {
    const graph = build();
    const before = JSON.stringify(graph.export());
    const part = filterGraph(graph, { documents: ["gazette/one.txt"] });
    const key = "state:RUR|proposed|proposal:corridor";
    expect(graph.getEdgeAttributes(key)).toMatchObject({ weight: 2 });
    expect(part.getEdgeAttributes(key)).toMatchObject({ weight: 1, first: "2021-04-28", last: "2021-04-28" });
    const attended = "org:border-council|attended|meeting:plesk-talks";
    expect(graph.getEdgeAttribute(attended, "polarity")).toBe("asserted");
    expect(part.getEdgeAttribute(attended, "polarity")).toBe("negated");
    expect(JSON.stringify(graph.export())).toBe(before);
  });

  test("claims that are meant so, and facts that are sure enough by the claims that are left", () => {
    const planned = filterGraph(build(), { modality: "possible" });
    expect(planned.edges()).toEqual(["state:SYL|accepted|proposal:corridor"]);
    expect(filterGraph(build(), { modality: ["possible", "actual"] }).size).toBe(build().size);
    // Two papers say so, each with 0.8; in one paper alone it is less sure.
    const sure = { minConfidence: 0.9 };
    expect(filterGraph(build(), sure).edges()).toEqual(["state:RUR|proposed|proposal:corridor"]);
    expect(filterGraph(build(), { ...sure, documents: ["gazette/one.txt"] }).size).toBe(0);
  });

  test("a period has the facts that questions find in it, and of undated ones the claims told then", () => {
    const period = fc.record({
      since: fc.constantFrom("2019", "2020-01-05"),
      until: fc.constantFrom("2020-01", "2021"),
    });
    fc.assert(
      fc.property(anyGraph, period, fc.boolean(), (graph, { since, until }, dated) => {
        const passes = createPeriodTest(graph, { since, until, dated });
        const part = filterGraph(graph, { from: since, to: until, dated });
        const dayOf = createDayOf(graph);
        graph.forEachEdge((edge, fact) => {
          if (part.hasEdge(edge)) expect(passes(fact)).toBe(true);
          if (fact.first !== undefined || !passes(fact)) return;
          expect(part.getEdgeAttribute(edge, "evidence").map(({ doc }) => doc)).toEqual(
            fact.evidence.map(({ doc }) => doc).filter((doc) => isWithin(dayOf(doc) ?? "", since, until)),
          );
        });
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  test("nodes of a kind stay without edges; with other filters nodes go with their last edge", () => {
    expect(filterGraph(build(), { kinds: ["organization"] }).nodes()).toEqual(["org:border-council", "org:mute"]);
    expect(filterGraph(build(), { kinds: ["organization"], from: "2021" }).order).toBe(0);
  });

  test("what is left is a graph by the contract, whatever was asked for", () => {
    const filter = fc.record(
      {
        from: fc.constantFrom("1999", "2019-02", "2020-12-31"),
        to: fc.constantFrom("1999", "2019-02-27", "2021"),
        relations: fc.constantFrom(["met"], ["denied", "attacked", "blamed", "proposed"]),
        kinds: fc.constantFrom(["person", "state"], ["event", "person", "organization"]),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyGraph, filter, fc.boolean(), (graph, asked, oneDocument) => {
        const [document] = graph.getAttribute("documents");
        const part = filterGraph(graph, { ...asked, ...(oneDocument && document ? { documents: [document.id] } : {}) });
        const text = [...graphToJson(part)].join("");
        expect(parseGraph(JSON.parse(text), "part").export()).toEqual(part.export());
        expect(part.nodes().every((node) => graph.hasNode(node))).toBe(true);
        expect(part.edges().every((edge) => graph.hasEdge(edge))).toBe(true);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
