import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { build, createRulesExtractor, type Extraction, type Extractor, type ParleyGraph } from "../../src/index.ts";
import { followRulings, rejectFact, type Ruling } from "../../web/identity.ts";
import { rejectionOf, withoutRejected } from "../../web/without-rejected.ts";
import { parseGraph } from "../../src/graph/index.ts";
import { english } from "../english.ts";
import { kelmarFixture } from "../fixtures/viewer/fixture.ts";

const SAMPLE = new URL("../../data/sample/", import.meta.url);
const FILES = readdirSync(SAMPLE).map((name) => ({ source: name, bytes: readFileSync(new URL(name, SAMPLE)) }));

const known = new Map<string, Extraction>();
const reading = createRulesExtractor(english);
const extractor: Extractor = {
  id: reading.id,
  extract: (doc) => {
    const found = known.get(doc.id) ?? reading.extract(doc);
    known.set(doc.id, found);
    return found;
  },
};
const built = async (decisions: readonly Ruling[]): Promise<ParleyGraph> =>
  (await build(FILES, { extractor, decisions })).graph;
const factsOf = (graph: ParleyGraph): object =>
  Object.fromEntries(
    graph.mapEdges((key, attributes): [string, object] => [key, attributes]).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
const datesOf = (graph: ParleyGraph): object =>
  Object.fromEntries(graph.mapNodes((key, { first, last }) => [key, { first, last }]));

test("what the viewer leaves out the next build leaves out, to the letter", async () => {
  const graph = await built([]);
  const before = factsOf(graph);
  const many = graph.edges().filter((fact) => graph.getEdgeAttribute(fact, "weight") > 1);
  const denials = graph.edges().filter((fact) => graph.getEdgeAttribute(fact, "relation") === "denied");
  const some = [...many.slice(0, 2), ...denials.slice(0, 2), ...graph.edges().filter((_, index) => index % 40 === 0)];
  expect(many.length * denials.length).toBeGreaterThan(0);
  for (const fact of some) {
    const whole = rejectFact(graph, fact);
    const [first] = graph.getEdgeAttribute(fact, "evidence");
    for (const ruling of [whole, { ...whole, document: first?.doc ?? "" }]) {
      const here = followRulings(graph, [ruling]);
      const there = await built([ruling]);
      expect(factsOf(here), fact).toEqual(factsOf(there));
      expect(datesOf(here), fact).toEqual(datesOf(there));
    }
  }
  expect(factsOf(graph)).toEqual(before);
}, 120_000);

const graph = parseGraph(kelmarFixture().graph, "fixture");
const same = (key: string): string => key;
const reject = (left: string, relation: string, right: string): Ruling => ({
  left,
  right,
  verdict: "reject",
  relation,
  by: "a test",
  reason: "to see",
});

test.each([
  ["by keys", reject("state:velmark", "attacked", "state:ardania"), 1],
  ["by names", reject("VELMARK", "attacked", "ardania"), 1],
  ["by another name", reject("Kingdom of Velmark", "attacked", "Ardania"), 1],
  ["not from the other end", reject("Ardania", "attacked", "Velmark"), 0],
  ["not by a relation that is not there", reject("Velmark", "praised", "Ardania"), 0],
  ["not where nobody is called so", reject("Nowhere", "attacked", "Ardania"), 0],
])("a fact is left out %s", (_, ruling, gone) => {
  const left = withoutRejected(graph, [ruling], same);
  expect(graph.size - left.size).toBe(gone);
  expect(left.order).toBe(graph.order);
  expect(rejectionOf(graph, "state:velmark|attacked|state:ardania", [ruling], same)).toBe(
    gone > 0 ? ruling : undefined,
  );
  if (gone === 0) expect(left).toBe(graph);
});

test("what is said of one who was joined to another is rejected of both", () => {
  const join: Ruling = { left: "person:thane", right: "person:astor", verdict: "same", by: "", reason: "" };
  const joined = followRulings(graph, [join]);
  const kept = joined.hasNode("person:thane") ? "person:thane" : "person:astor";
  const fact = joined.edges(kept)[0] ?? "";
  const left = followRulings(graph, [join, rejectFact(joined, fact)]);
  expect(left.size).toBe(joined.size - 1);
  expect(left.hasEdge(fact)).toBe(false);
});
