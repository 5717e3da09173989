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

  test("puts the unconnected in rows below the connected, no wider than they are", () => {
    const graph = world(80, 60);
    const y = (key: string) => graph.getNodeAttribute(key, "y");
    const x = (key: string) => graph.getNodeAttribute(key, "x");
    const [alone, tied] = [
      graph.filterNodes((key) => graph.degree(key) === 0),
      graph.filterNodes((key) => graph.degree(key) > 0),
    ];
    expect(Math.max(...alone.map(y))).toBeLessThan(Math.min(...tied.map(y)));
    const reach = Math.max(...tied.map((key) => Math.hypot(x(key), y(key))));
    expect(Math.max(...alone.map(x)) - Math.min(...alone.map(x))).toBeLessThan(2 * reach + 100);
    expect(Math.min(...alone.map(y))).toBeGreaterThan(-1.5 * reach);
  });

  test("puts small parts on a shelf beside the largest", () => {
    const things = Array.from({ length: 46 }, (_, index): Thing => [`state:${index}`, "state", `State no. ${index}`]);
    const tie = (one: number, other: number): Said => ({
      fact: [`state:${one}`, "supported", `state:${other}`],
      quote: "said",
    });
    const says = [
      ...Array.from({ length: 29 }, (_, index) => tie(index, index + 1)),
      tie(0, 29),
      ...Array.from({ length: 8 }, (_, index) => tie(30 + 2 * index, 31 + 2 * index)),
    ];
    const graph = buildGraph(knowledgeOf(things, [{ source: "a", text: "said", says }]), { title: "", extractor: "t" });
    const x = (index: number) => graph.getNodeAttribute(`state:${index}`, "x");
    const largest = Math.max(...Array.from({ length: 30 }, (_, index) => x(index)));
    for (let index = 30; index < 46; index += 1) expect(x(index)).toBeGreaterThan(largest);
  });

  test("puts what hangs from a node by one tie round that node", () => {
    const graph = world(200, 200);
    const at = (key: string) => graph.getNodeAttributes(key);
    const between = (one: string, other: string) => Math.hypot(at(one).x - at(other).x, at(one).y - at(other).y);
    const leaves = graph.filterNodes((key) => graph.degree(key) === 1);
    const near = leaves.filter((key) => {
      const [own = ""] = graph.neighbors(key);
      const hubs = graph.filterNodes((other) => graph.degree(other) > 4);
      return hubs.every((hub) => hub === own || between(key, own) < between(key, hub));
    });
    expect(leaves.length).toBeGreaterThan(50);
    expect(near.length).toBeGreaterThan(0.8 * leaves.length);
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
