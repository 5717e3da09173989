import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EXPORTERS, type ExportOptions } from "../../src/export/index.ts";
import { stripForbidden } from "../../src/export/xml.ts";
import {
  buildGraph,
  confidenceOf,
  modalityOf,
  type ParleyGraph,
  parseGexf,
  parseGraphml,
} from "../../src/graph/index.ts";
import { anyGraph } from "../graph/arbitrary-graph.ts";
import { knowledge } from "../graph/knowledge.ts";

const READERS = { gexf: parseGexf, graphml: parseGraphml };
type Format = keyof typeof READERS;

const write = (format: Format, graph: ParleyGraph, options?: ExportOptions): string =>
  [...(EXPORTERS.find(({ id }) => id === format)?.write(graph, options) ?? [])].join("");
/** Read in pieces of so many characters. */
const read = (format: Format, text: string, size = 1000): Promise<ParleyGraph> => {
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );
  return READERS[format](pieces, `a.${format}`);
};

/** What comes back: everything but the characters that XML cannot hold, and what only graph.json has. */
const nodesOf = (graph: ParleyGraph) =>
  graph.mapNodes((key, { label, kind, aliases, description, first, last, mentions, x, y, size, community }) => ({
    key,
    // A name of which nothing is left is known by its key.
    label: stripForbidden(label) === "" ? undefined : stripForbidden(label),
    kind,
    aliases: aliases.map(stripForbidden),
    description: description === undefined ? undefined : stripForbidden(description),
    ...{ first, last, mentions, x, y, size, community },
  }));
const edgesOf = (graph: ParleyGraph) =>
  graph.mapEdges((key, { relation, label, weight, first, last, polarity, contested, evidence }, source, target) => ({
    ...{ key, source, target, relation, label, weight, first, last, polarity, contested },
    evidence: evidence.map(({ quote, polarity: said, modality, date }) => ({ quote, said, modality, date })),
  }));
const withoutEmptyLabels = (nodes: ReturnType<typeof nodesOf>, like: ReturnType<typeof nodesOf>) =>
  nodes.map((node, index) => (like[index]?.label === undefined ? { ...node, label: undefined } : node));

describe("with an edge a claim", () => {
  const FACT = "state:RUR|proposed|proposal:corridor";
  const copied = (): ParleyGraph => {
    const graph = buildGraph(knowledge(), { title: "Plesk", extractor: "test" });
    const evidence = graph.getEdgeAttribute(FACT, "evidence");
    const [first = "", ...others] = evidence.map(({ doc }) => doc);
    const claims = evidence.map((claim) => (others.includes(claim.doc) ? { ...claim, copyOf: first } : claim));
    graph.mergeEdgeAttributes(FACT, { evidence: claims, weight: 1 });
    return graph;
  };

  test("those of one witness share its weight, so that programs which sum them get that of the fact", () => {
    const text = write("gexf", copied(), { claims: true });
    const weights = [...text.matchAll(/<edge id="([^"]*)#\d+"[^>]* weight="([^"]*)"/g)];
    const sums = new Map<string, number>();
    for (const [, id = "", weight] of weights) sums.set(id, (sums.get(id) ?? 0) + Number(weight));
    expect(sums.get(FACT)).toBe(1);
    copied().forEachEdge((edge, { weight }) => expect(sums.get(edge)).toBeCloseTo(weight, 9));
  });

  test.each(["gexf", "graphml"] as const)("%s: copies still count once when it is read back", async (format) => {
    const back = await read(format, write(format, copied(), { claims: true }));
    expect(back.getEdgeAttribute(FACT, "evidence")).toHaveLength(2);
    expect(back.getEdgeAttribute(FACT, "weight")).toBe(1);
  });
});

describe.each<[Format, ExportOptions]>([
  ["gexf", {}],
  ["gexf", { claims: true }],
  ["graphml", {}],
  ["graphml", { claims: true }],
])("%s %j", (format, options) => {
  test("comes back with the same nodes, edges, kinds, dates and claims", async () => {
    const graph = buildGraph(knowledge(), { title: "Plesk", extractor: "test" });
    const back = await read(format, write(format, graph, options));
    expect(nodesOf(back)).toEqual(nodesOf(graph));
    expect(edgesOf(back)).toEqual(edgesOf(graph));
    expect(back.getAttribute("title")).toBe("Plesk");
    const manners = (from: ParleyGraph) =>
      from.mapEdges((_, attributes) => [modalityOf(attributes), confidenceOf(attributes)]);
    expect(manners(back)).toEqual(manners(graph));
    const speakers = (from: ParleyGraph) => from.mapEdges((_, { evidence }) => evidence.map(({ speaker }) => speaker));
    expect(speakers(back)).toEqual(speakers(graph));
  });

  test("whatever is in the graph, and wherever the chunks are cut", async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, fc.integer({ min: 1, max: 300 }), async (graph, size) => {
        const back = await read(format, write(format, graph, options), size);
        const expected = nodesOf(graph);
        expect(withoutEmptyLabels(nodesOf(back), expected)).toEqual(expected);
        // Documents that bear one name are one here, so that they count once.
        const plain = (edges: ReturnType<typeof edgesOf>) => edges.map(({ weight: _weight, ...edge }) => edge);
        expect(plain(edgesOf(back))).toEqual(plain(edgesOf(graph)));
      }),
      { seed: 8, numRuns: 60 },
    );
  });

  test("written, read and written again it is the same", async () => {
    const first = write(format, buildGraph(knowledge(), { title: "Plesk", extractor: "test" }), options);
    const second = write(format, await read(format, first), options);
    const third = write(format, await read(format, second), options);
    expect(third).toBe(second);
  });
});
