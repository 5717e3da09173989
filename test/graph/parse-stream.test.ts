import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildGraph, graphToJson, type ParleyGraph, parseGraph, parseGraphStream } from "../../src/graph/index.ts";
import { anyGraph } from "./arbitrary-graph.ts";
import { knowledge } from "./knowledge.ts";

const build = (): ParleyGraph => buildGraph(knowledge(), { title: "Plesk", extractor: "test" });
const json = (graph: ParleyGraph): string => [...graphToJson(graph)].join("");
const cut = (text: string, size: number): string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, index) => text.slice(index * size, (index + 1) * size));
const read = (text: string, size = 50): Promise<ParleyGraph> => parseGraphStream(cut(text, size), "a.json");

describe("graph.json as a stream", () => {
  test("any graph comes back as it was, wherever the chunks are cut", async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, fc.integer({ min: 1, max: 200 }), fc.boolean(), async (graph, size, pretty) => {
        const text = pretty ? JSON.stringify(graph.export(), null, 2) : json(graph);
        expect((await read(text, size)).export()).toEqual(graph.export());
      }),
      { seed: 6, numRuns: 150 },
    );
  });

  test("comes back with its texts, and with its parts in another order", async () => {
    const text = [...graphToJson(build(), { texts: knowledge().docs })].join("");
    const { options, attributes, nodes, edges } = JSON.parse(text);
    const back = await read(JSON.stringify({ edges, more: [1, { a: "]" }], nodes, attributes, options }));
    expect(json(back)).toBe(text);
  });

  test.each([
    ["edges", (graph: Record<string, unknown>) => delete graph["edges"]],
    ["version", (graph: Record<string, Record<string, unknown>>) => (graph["attributes"] = { version: 2 })],
    [
      "documents",
      ({ attributes }: Record<string, Record<string, unknown>>) => Object.assign(attributes ?? {}, { documents: {} }),
    ],
    ["nodes", (graph: Record<string, unknown>) => (graph["nodes"] = {})],
    ["nodes", (graph: Record<string, unknown>) => (graph["nodes"] = 7)],
    ["nodes[1]", (graph: Record<string, unknown[]>) => graph["nodes"]?.splice(1, 1, { key: "a" })],
    ["edges[0].source", (graph: Record<string, unknown[]>) => graph["nodes"]?.splice(0, 9)],
    ["options.type", (graph: Record<string, unknown>) => (graph["options"] = { type: "mixed" })],
  ])("refuses what parseGraph refuses: %s", async (place, spoil) => {
    const graph = JSON.parse(json(build()));
    spoil(graph);
    expect(() => parseGraph(graph, "a.json")).toThrow(expect.objectContaining({ code: "bad-graph" }));
    const expected = { code: "bad-graph", message: expect.stringMatching(/^a\.json: /) };
    const failure = await read(JSON.stringify(graph)).catch((error: unknown) => error);
    expect(failure).toMatchObject(expected);
    expect(failure).toHaveProperty("message", expect.stringContaining(place));
  });

  test.each([
    ["nothing", "", "a.json:1: is not JSON"],
    ["a list", "[]", "a.json:1: is not JSON"],
    ["no end", '{"more":{},\n"nodes":[', "a.json:2: is not JSON: it ends too early"],
    ["a stray word", '{"options" x}', "a.json:1: is not JSON"],
    ["a comma too many", '{"nodes":[,]}', "a.json: nodes[0]: is not JSON"],
    ["a comma at the end", '{"nodes":[{},]}', "a.json:1: is not JSON"],
    ["brackets that do not match", '{"edges":[}', "a.json:1: is not JSON"],
    ["more after the end", '{"more":{}} {', "a.json:1: is not JSON"],
    ["a broken number", '{"edges":[1x]}', "a.json: edges[0]: is not JSON"],
  ])("says where it is no JSON: %s", async (_, text, message) => {
    const failure = await read(text, 3).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "bad-file", message: expect.stringContaining(message) });
  });
});
