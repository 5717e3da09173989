import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildGraph, type ParleyGraph } from "../../src/graph/index.ts";
import { neighbours, type PathOptions, paths, searchPaths } from "../../src/query/index.ts";
import { knowledge, knowledgeOf, type Said, type Thing } from "../graph/knowledge.ts";

/** A graph of single letters from "a>b c>d"; "a>b:2019" is dated, "a>b/blamed" of another relation than "supported". */
function letters(text: string): ParleyGraph {
  const says = text.split(" ").map((edge): Said => {
    const [, from = "", to = "", , relation = "supported", , date] =
      /^(\w+)>(\w+)(\/([\w-]+))?(:([\d-]+))?$/.exec(edge) ?? [];
    return { fact: [from, relation, to], quote: "said", ...(date === undefined ? {} : { date }) };
  });
  const names = [...new Set(says.flatMap(({ fact }) => [fact[0], fact[2]]))];
  const things = names.map((name): Thing => [name, "state", name]);
  return buildGraph(knowledgeOf(things, [{ source: "a", text: "said", says }]), { title: "", extractor: "test" });
}

const routes = (graph: ParleyGraph, from: string, to: string, options?: PathOptions): string[] =>
  paths(graph, from, to, options).map(({ nodes }) => nodes.join(""));

describe("paths", () => {
  test.each<[string, string, PathOptions, string[]]>([
    ["the shortest first", "a>b b>c a>c c>d", {}, ["acd", "abcd"]],
    ["either way by default", "b>a c>b d>c", {}, ["abcd"]],
    ["only along arrows where asked", "b>a c>b d>c a>x x>d", { directed: true }, ["axd"]],
    ["no further than allowed", "a>b b>c c>d", { maxHops: 2 }, []],
    ["no more than asked for", "a>b b>d a>c c>d a>e e>d", { max: 2 }, ["abd", "acd"]],
    ["by relation", "a>b/blamed b>d/blamed a>c c>d", { relation: "blamed" }, ["abd"]],
    ["by several relations", "a>b/blamed b>d/met a>c c>d", { relation: ["blamed", "met"] }, ["abd"]],
    ["since a date", "a>b:2019 b>d:2020-05 a>c:2021-02-01 c>d:2021", { since: "2020" }, ["acd"]],
    ["until a date", "a>b:2019 b>d:2020-05 a>c:2021-02-01 c>d:2021", { until: "2020-05" }, ["abd"]],
    ["past loops", "a>a a>b b>b b>d", {}, ["abd"]],
    ["strongly joined ones first", "a>b b>d a>c a>c/blamed c>d", {}, ["acd", "abd"]],
    ["what one did to another before who belongs where", "a>b/represents b>d a>x x>d", {}, ["axd", "abd"]],
    ["fewer hops of belonging before strength", "a>b a>b/met b>d/part-of a>c c>d", {}, ["acd", "abd"]],
    ["the shorter first although it is of belonging", "a>b/represents b>d a>x x>y y>d", {}, ["abd", "axyd"]],
    ["nothing where nothing joins", "a>b c>d", {}, []],
  ])("gives %s", (_, text, options, expected) => {
    expect(routes(letters(text), "a", "d", options)).toEqual(expected);
  });

  test("tells each hop with its quote", () => {
    const graph = buildGraph(knowledge(), { title: "", extractor: "test" });
    const [path] = paths(graph, "state:SYL", "org:border-council");
    expect(path?.nodes).toEqual([
      "state:SYL",
      "state:RUR",
      "person:dragan-ilic",
      "meeting:plesk-talks",
      "org:border-council",
    ]);
    expect(path?.hops.at(-1)).toMatchObject({
      forward: false,
      relation: "attended",
      polarity: "asserted",
      contested: true,
      quote: "The Border Council attended the talks",
      doc: "doc-herald/two.txt",
    });
    // What nobody disputes comes first.
    expect(path?.hops[0]).toMatchObject({ relation: "denied", others: ["state:SYL|blamed|state:RUR"] });
  });

  test("finds what a search through everything finds", () => {
    const edge = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(fc.array(edge, { minLength: 1, maxLength: 16 }), fc.boolean(), (edges, directed) => {
        const graph = letters(["n0>n6", ...edges.map(([a, b]) => `n${a}>n${b}`)].join(" "));
        const found = paths(graph, "n0", "n6", { directed, max: 1000, maxHops: 4 }).map(({ nodes }) => nodes.join());
        expect(found.toSorted()).toEqual(allPaths(graph, ["n0"], "n6", 4, directed).toSorted());
        const lengths = found.map((path) => path.length);
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
      }),
      { seed: 6, numRuns: 150 },
    );
  });

  test("says where it gave up among hubs, and gives what it has", () => {
    const hubs = Array.from({ length: 60 }, (_, index) => `a>x${index} x${index}>h h>y${index} y${index}>g`).join(" ");
    const graph = letters(`${hubs} g>d`);
    const search = searchPaths(graph, "a", "d", { max: 100_000, maxEdges: 2_000 });
    expect(search.gaveUp).toBe(true);
    expect(search.paths.length).toBeGreaterThan(0);
    expect(searchPaths(graph, "a", "d").gaveUp).toBe(false);
  });

  test.each([
    ["a", "zz"],
    ["zz", "a"],
  ])("misses a node that is not there: %s to %s", (from, to) => {
    const expected: unknown = expect.objectContaining({ code: "not-found" });
    expect(() => paths(letters("a>b"), from, to)).toThrow(expected);
  });

  test("has no way from a node to itself", () => {
    expect(paths(letters("a>b b>a"), "a", "a")).toEqual([]);
  });
});

function allPaths(
  graph: ParleyGraph,
  walked: readonly string[],
  goal: string,
  hops: number,
  directed: boolean,
): string[] {
  const here = walked.at(-1) ?? "";
  if (here === goal) return [walked.join()];
  if (hops === 0) return [];
  const next = new Set(directed ? graph.outNeighbors(here) : graph.neighbors(here));
  return [...next]
    .filter((node) => !walked.includes(node))
    .flatMap((node) => allPaths(graph, [...walked, node], goal, hops - 1, directed));
}

describe("neighbours", () => {
  const graph = letters("a>b a>b/blamed c>a b>d");
  test.each([
    ["around it", {}, ["b", "c"]],
    ["that it points to", { direction: "out" } as const, ["b"]],
    ["that point to it", { direction: "in" } as const, ["c"]],
    ["two hops away, too", { hops: 2 }, ["b", "c", "d"]],
    ["by a relation", { relation: "blamed" }, ["b"]],
    ["no more than asked for", { max: 1 }, ["b"]],
  ])("are those %s", (_, options, expected) => {
    expect(neighbours(graph, "a", options).map(({ key }) => key)).toEqual(expected);
  });
  test("name all edges that join them", () => {
    expect(neighbours(graph, "a")[0]).toMatchObject({ hops: 1, edges: ["a|blamed|b", "a|supported|b"] });
  });
});
