import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paths } from "../../src/query/index.ts";
import { indexGraph } from "../../src/query/index-graph.ts";
import { Budget } from "../../src/query/search/budget.ts";
import { edgesBetween, forEachEdgeOf } from "../../src/query/search/adjacency.ts";
import { dayNumber } from "../../src/query/search/day-number.ts";
import { graphOf, NODES, randomEdges } from "./random-graph.ts";

describe("the index of a graph", () => {
  test("has every edge but loops at both its ends, and between them", () => {
    fc.assert(
      fc.property(randomEdges, (edges) => {
        const graph = graphOf(edges);
        const { index, nodeKey, edgeKeys } = indexGraph(graph);
        for (const [number, node] of NODES.entries()) {
          for (const along of ["out", "in", "both"] as const) {
            const expected = edges.filter(
              ({ from, to }) => from !== to && ((along !== "in" && from === node) || (along !== "out" && to === node)),
            );
            const found: string[] = [];
            forEachEdgeOf(index, number, along, (neighbour, edge) => {
              found.push(edgeKeys([edge], number, neighbour)[0] ?? "");
              expect(edgesBetween(index, number, neighbour, along, undefined)).toContain(edge);
            });
            expect(found.toSorted()).toEqual(expected.map(({ key }) => key).toSorted());
          }
          expect(nodeKey(number)).toBe(node);
        }
      }),
      { seed: 31, numRuns: 200 },
    );
  });

  test("is built once, and anew when facts change", () => {
    const said = { relation: "met", polarity: "asserted", contested: false, weight: 1 } as const;
    const graph = graphOf([{ key: "e0", from: "n0", to: "n1", ...said }]);
    const built = indexGraph(graph);
    graph.setNodeAttribute("n0", "x", 5);
    graph.updateEachNodeAttributes((_, attributes) => ({ ...attributes, y: 1 }), { attributes: ["y"] });
    graph.setEdgeAttribute("e0", "label", "saw");
    expect(indexGraph(graph)).toBe(built);
    graph.setEdgeAttribute("e0", "relation", "blamed");
    expect(indexGraph(graph)).not.toBe(built);
    expect(paths(graph, "n0", "n1", { relation: "met" })).toEqual([]);
    graph.addEdgeWithKey("e1", "n1", "n2", graph.getEdgeAttributes("e0"));
    expect(paths(graph, "n0", "n2")).toHaveLength(1);
    graph.dropNode("n1");
    expect(paths(graph, "n0", "n2")).toEqual([]);
  });
});

describe("dayNumber", () => {
  test("counts days as the calendar does", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("0000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const days = (Date.parse(day) - Date.parse("0000-01-01")) / 86_400_000;
          expect(dayNumber(day)).toBe(days);
        },
      ),
      { seed: 32 },
    );
  });
});

describe("a budget", () => {
  test("ends with its edges", () => {
    const budget = new Budget(10);
    expect([budget.spend(10), budget.spend(1), budget.spend(0)]).toEqual([true, false, false]);
    expect(budget.stop).toBe("edges");
  });

  test("ends when its owner says so, who is asked now and then", () => {
    let asked = 0;
    const budget = new Budget(Infinity, () => (asked += 1) < 3);
    let spent = 0;
    while (budget.spend(1000)) spent += 1000;
    expect(budget.stop).toBe("time");
    expect(asked).toBe(3);
    expect(spent).toBeGreaterThan(40_000);
  });
});
