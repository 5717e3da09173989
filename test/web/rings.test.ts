import { MultiDirectedGraph } from "graphology";
import { expect, test } from "vitest";
import type { EdgeAttributes, GraphAttributes, NodeAttributes, ParleyGraph } from "../../src/graph/index.ts";
import { KINDS } from "../../src/ontology/index.ts";
import { ringsRound } from "../../web/rings.ts";
import { toneOf } from "../../web/tone.ts";

const RELATIONS = ["met", "blamed", "part-of"] as const;

/** A hub with so many neighbours, tied to it in three ways, and someone who is not its neighbour. */
function hubOf(count: number): ParleyGraph {
  const graph: ParleyGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  const add = (key: string, index: number): void => {
    const kind = KINDS[index % KINDS.length]?.id ?? "person";
    graph.addNode(key, { label: key, kind, aliases: [], mentions: 1, x: index, y: -index, size: 1, community: 0 });
  };
  add("hub", 0);
  for (let index = 1; index <= count; index += 1) {
    add(`n${index}`, index);
    const relation = RELATIONS[index % 3] ?? "met";
    const fact = {
      relation,
      label: relation,
      weight: 1,
      polarity: "asserted" as const,
      contested: false,
      evidence: [],
    };
    graph.addEdgeWithKey(`e${index}`, index % 2 ? "hub" : `n${index}`, index % 2 ? `n${index}` : "hub", fact);
  }
  add("stranger", count + 1);
  return graph;
}

const all = (graph: ParleyGraph) => ({ nodes: new Set(graph.nodes()), facts: new Set(graph.edges()) });

test("few neighbours stay where the layout has put them, and so do those of nobody", () => {
  expect(ringsRound(hubOf(10), "hub", all(hubOf(10))).size).toBe(0);
  expect(ringsRound(hubOf(60), "nobody", all(hubOf(60))).size).toBe(0);
});

test("many stand round the hub, no line to one of them passes another, and those tied alike stand together", () => {
  const graph = hubOf(130);
  const places = ringsRound(graph, "hub", all(graph));
  expect(places.has("stranger")).toBe(false);
  expect(places.size).toBe(131);
  const hub = places.get("hub") ?? expect.fail();
  expect(hub).toEqual({ x: 0, y: -0 });
  const round = [...places]
    .filter(([key]) => key !== "hub")
    .map(([key, { x, y }]) => ({ key, angle: Math.atan2(y / 1, x / 1.3), far: Math.hypot(x / 1.3, y) }))
    .sort((a, b) => b.angle - a.angle);
  for (const [index, { angle, far }] of round.entries()) {
    const next = round[index + 1];
    // Seen from the hub, nobody stands behind another.
    if (next) expect((angle - next.angle) * Math.min(far, next.far)).toBeGreaterThan(1);
  }
  const tones = round.map(({ key }) => toneOf(graph.getEdgeAttribute(key.replace("n", "e"), "relation")));
  expect(tones.filter((tone, index) => tone !== tones[index - 1])).toEqual(["cooperation", "conflict", "structure"]);
});

test("places do not hang on the order in which nodes come", () => {
  const graph = hubOf(60);
  const { nodes, facts } = all(graph);
  const turned = { nodes: new Set([...nodes].reverse()), facts: new Set([...facts].reverse()) };
  expect(new Map(ringsRound(graph, "hub", turned))).toEqual(new Map(ringsRound(graph, "hub", { nodes, facts })));
});
