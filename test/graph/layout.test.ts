import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildGraph, seededRandom } from "../../src/graph/index.ts";
import { knowledgeOf, type Said, type Thing } from "./knowledge.ts";

/** A graph of `count` states of which the first `joined` are tied to one another, most to a few. */
function world(count: number, joined: number) {
  const random = seededRandom(count);
  const id = (index: number) => `state:${String(index).padStart(4, "0")}`;
  const things = Array.from({ length: count }, (_, index): Thing => [id(index), "state", `State no. ${index}`]);
  const says = Array.from({ length: Math.max(0, joined - 1) }, (_, index): Said => {
    const other = Math.floor(random() * random() * (index + 1));
    return { fact: [id(index + 1), "supported", id(other)], quote: "said" };
  });
  return buildGraph(knowledgeOf(things, [{ source: "a", text: "said", says }]), { title: "", extractor: "test" });
}

describe("the first picture", () => {
  test.each([
    [1, 0],
    [2, 2],
    [7, 0],
    [30, 20],
    [150, 120],
    [600, 450],
  ])("of %i nodes, %i of them connected, has no two discs on one another", (count, joined) => {
    const graph = world(count, joined);
    const discs = graph.mapNodes((_, { x, y, size }) => ({ x, y, size }));
    const overlaps = discs.flatMap((a, index) =>
      discs.slice(index + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.size + b.size),
    );
    expect(overlaps.length).toBeLessThanOrEqual(count / 100);
    for (const { x, y, size } of discs) {
      expect([x, y].every((value) => Number.isFinite(value) && Math.abs(value) < 1000)).toBe(true);
      expect(Math.round(x * 100) / 100).toBe(x);
      expect(size >= 1.5 && size <= 20).toBe(true);
    }
  });

  test("puts the unconnected round the connected", () => {
    const graph = world(80, 60);
    const distance = (key: string) => Math.hypot(graph.getNodeAttribute(key, "x"), graph.getNodeAttribute(key, "y"));
    const [alone, tied] = [
      graph.filterNodes((key) => graph.degree(key) === 0),
      graph.filterNodes((key) => graph.degree(key) > 0),
    ];
    const outermost = Math.max(...tied.map(distance));
    expect(Math.min(...alone.map(distance))).toBeGreaterThan(outermost);
    expect(Math.max(...alone.map(distance))).toBeLessThan(outermost * 1.5);
  });

  test("numbers communities by size", () => {
    const graph = world(120, 100);
    const sizes = new Map<number, number>();
    graph.forEachNode((_, { community }) => sizes.set(community, (sizes.get(community) ?? 0) + 1));
    const counts = [...sizes].sort(([a], [b]) => a - b).map(([, size]) => size);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts.length).toBeGreaterThan(20);
  });
});

test("seeded randomness stays within 0 and 1, spreads evenly and depends on its seed alone", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const [one, two] = [seededRandom(seed), seededRandom(seed)];
      const values = Array.from({ length: 400 }, () => one());
      expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
      expect(values).toEqual(Array.from({ length: 400 }, () => two()));
      const mean = values.reduce((a, b) => a + b, 0) / values.length;
      expect(Math.abs(mean - 0.5)).toBeLessThan(0.1);
    }),
    { seed: 3, numRuns: 50 },
  );
});
