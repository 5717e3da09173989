import { expect, test } from "vitest";
import { parseGraph } from "../../src/graph/index.ts";
import { followFrom, stillToFollow } from "../../web/ground.ts";
import { rejectFact, type Ruling } from "../../web/identity.ts";
import { kelmarFixture } from "../fixtures/viewer/fixture.ts";

const graph = parseGraph(kelmarFixture().graph, "fixture");
const FACT = "state:velmark|attacked|state:ardania";
const wrong = rejectFact(graph, FACT);
const same: Ruling = { left: "person:thane", right: "person:astor", verdict: "same", by: "", reason: "" };

test.each([
  ["of a graph that was loaded, all", [], [same, wrong], false, [same, wrong]],
  ["of one that was made here, what is wrong", [same], [same, wrong], true, [wrong]],
  ["not who is who: the documents say it", [], [same], true, undefined],
  ["nor where a decision was taken back that was heeded", [same], [wrong], true, undefined],
  ["nothing where all was heeded", [wrong], [wrong], true, []],
] as const)("what is followed without reading anew: %s", (_, followed, rulings, replays, more) => {
  expect(stillToFollow({ graph, rulings: followed }, rulings, replays)).toEqual(more);
});

test("nodes stay where they stand in what is shown", () => {
  const shown = graph.copy();
  shown.mergeNodeAttributes("state:velmark", { x: 11, y: -7 });
  const ground = { graph, rulings: [] };
  for (const rulings of [[wrong], []]) {
    const followed = followFrom(ground, rulings, shown);
    expect(followed.hasEdge(FACT)).toBe(rulings.length === 0);
    expect(followed.getNodeAttributes("state:velmark")).toMatchObject({ x: 11, y: -7 });
  }
  expect(graph.getNodeAttribute("state:velmark", "x")).not.toBe(11);
  expect(followFrom(ground, [], graph)).toBe(graph);
});
