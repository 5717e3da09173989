import fc from "fast-check";
import { expect, test } from "vitest";
import { checkGraph, graphToJson, parseGraph } from "../../src/graph/index.ts";
import { Assembly, partsOf, piecesOf } from "../../web/load/pieces.ts";
import { crowdFixture } from "../fixtures/viewer/fixture.ts";
import { anyGraph } from "../graph/arbitrary-graph.ts";

test("any graph is the same once its pieces are put together, whether checked part by part or read whole", () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const value: unknown = JSON.parse([...graphToJson(graph)].join(""));
      for (const parts of [partsOf(graph), checkGraph(value, "a.json")]) {
        const assembly = new Assembly();
        for (const piece of piecesOf(parts)) assembly.add(piece);
        expect(assembly.graph.export()).toEqual(graph.export());
      }
    }),
    { seed: 7, numRuns: 60 },
  );
});

test("no piece of a large graph is large, and none is empty", () => {
  const graph = parseGraph(crowdFixture(4100, 2300).graph, "crowd");
  const sizes = [...piecesOf(partsOf(graph))].map((piece) =>
    piece.kind === "head" ? "head" : piece.kind === "nodes" ? piece.nodes.length : piece.edges.length,
  );
  expect(sizes).toEqual(["head", 2000, 2000, 100, 1000, 1000, 300]);
});
