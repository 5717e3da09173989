import fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import { describe, expect, test } from "vitest";
import {
  buildGraph,
  checkGraph,
  docsToJson,
  graphToJson,
  graphToJsonl,
  type ParleyGraph,
  parseDocs,
  parseGraph,
  parseGraphLines,
} from "../../src/graph/index.ts";
import { anyGraph } from "./arbitrary-graph.ts";
import { knowledge } from "./knowledge.ts";

const build = (): ParleyGraph => buildGraph(knowledge(), { title: "Plesk", extractor: "test", created: "2021-06-01" });
const json = (graph: ParleyGraph): string => [...graphToJson(graph)].join("");
const jsonl = (graph: ParleyGraph): string => [...graphToJsonl(graph)].join("");
const failure = (code: string, message: unknown) => expect.objectContaining({ code, message });

describe("graph.json", () => {
  test("is graphology's own format, one node or edge a line", () => {
    const graph = build();
    const text = json(graph);
    expect(JSON.parse(text)).toEqual(graph.export());
    expect(new MultiDirectedGraph().import(JSON.parse(text)).export()).toEqual(graph.export());
    expect(text.split("\n").filter((line) => line.startsWith('{"key"'))).toHaveLength(graph.order + graph.size);
  });

  test("any graph comes back as it was, in the same bytes", () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const text = json(graph);
        const back = parseGraph(JSON.parse(text), "a.json");
        expect(back.export()).toEqual(graph.export());
        expect(json(back)).toBe(text);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  test("keeps what other programs added, after its own attributes", () => {
    const graph = build();
    const value = JSON.parse(json(graph));
    value.nodes[0].attributes = { note: "mine", ...value.nodes[0].attributes };
    const back = parseGraph(value, "a.json");
    expect(back.getNodeAttributes(value.nodes[0].key)).toHaveProperty("note", "mine");
    expect(json(back)).toContain(',"note":"mine"}}');
  });

  test("embeds texts, and keeps them when it is written again", () => {
    const { docs } = knowledge();
    const text = [...graphToJson(build(), { texts: docs })].join("");
    const back = parseGraph(JSON.parse(text), "a.json");
    expect(back.getAttribute("texts")?.["doc-herald/two.txt"]?.text).toBe(docs[1]?.text);
    expect(json(back)).toBe(text);
  });

  const spoil = (path: readonly (string | number)[], value: unknown): unknown => {
    const graph = JSON.parse(json(build()));
    const last = path.at(-1) ?? "";
    const holder = path.slice(0, -1).reduce((inner, step) => inner[step], graph);
    holder[last] = value;
    return graph;
  };
  test.each([
    [["attributes", "version"], 2, /^a\.json: attributes\.version: .*reads version 1/],
    [["attributes", "documents"], "none", /^a\.json: attributes\.documents: /],
    [["nodes", 3, "attributes", "kind"], "deity", /^a\.json: nodes\[3\]\.attributes\.kind: .*"person"/],
    [["nodes", 0, "attributes", "x"], null, /^a\.json: nodes\[0\]\.attributes\.x: .*number/],
    [["nodes", 1], 7, /^a\.json: nodes\[1\]: /],
    [["nodes", 1, "key"], "event:raid", /^a\.json: nodes\[1\]\.key: there is another node "event:raid"/],
    [["nodes", 1, "key"], "__proto__", /^a\.json: nodes\[1\]\.key: "__proto__" cannot be the key/],
    [["nodes", 1, "key"], "constructor", /^a\.json: nodes\[1\]\.key: "constructor" cannot be the key/],
    [["edges", 5, "attributes", "denials"], [], /^a\.json: edges\[5\]\.attributes\.denials: /],
    [
      ["edges", 5, "attributes", "denials"],
      [{ doc: "doc-gazette/one.txt", byId: "state:XXX", quote: "no", start: 0, end: 2 }],
      /^a\.json: edges\[5\]\.attributes\.denials\[0\]\.byId: there is no node "state:XXX"/,
    ],
    [["edges", 0, "source"], "state:XXX", /^a\.json: edges\[0\]\.source: there is no node "state:XXX"/],
    [
      ["edges", 2, "attributes", "relation"],
      "befriended",
      /^a\.json: edges\[2\]\.attributes\.relation: "befriended" is no relation/,
    ],
    [
      ["edges", 2, "attributes", "first"],
      "2021-02-30",
      /^a\.json: edges\[2\]\.attributes\.first: "2021-02-30" is no date/,
    ],
    [["edges", 2, "attributes", "evidence"], [], /^a\.json: edges\[2\]\.attributes\.evidence: /],
    [
      ["edges", 2, "attributes", "evidence", 0, "end"],
      0,
      /^a\.json: edges\[2\]\.attributes\.evidence\[0\]\.end: end must be greater/,
    ],
    [
      ["edges", 2, "attributes", "evidence", 0, "doc"],
      "x",
      /^a\.json: edges\[2\]\.attributes\.evidence\[0\]\.doc: there is no document "x"/,
    ],
    [["edges", 2, "attributes", "evidence", 0, "speakerId"], "x", /evidence\[0\]\.speakerId: there is no node "x"/],
    [["edges", 1, "undirected"], true, /^a\.json: edges\[1\]\.undirected: /],
    [["options", "type"], "undirected", /^a\.json: options\.type: /],
  ])("names the place of a fault at %j", (path, value, message) => {
    const spoilt = spoil(path, value);
    expect(() => parseGraph(spoilt, "a.json")).toThrow(failure("bad-graph", expect.stringMatching(message)));
    expect(() => [...checkGraph(spoilt, "a.json")]).toThrow(failure("bad-graph", expect.stringMatching(message)));
  });

  test.each([[null], [[]], ["graph"], [{}]])("%j is no graph", (value) => {
    expect(() => parseGraph(value, "a.json")).toThrow(failure("bad-graph", expect.stringMatching(/^a\.json: /)));
  });
});

describe("graph.jsonl", () => {
  test("any graph comes back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, async (graph) => {
        const back = await parseGraphLines(jsonl(graph).split("\n"), "a.jsonl");
        expect(back.export()).toEqual(graph.export());
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  test("carries embedded texts a line each", async () => {
    const { docs } = knowledge();
    const text = [...graphToJsonl(build(), { texts: docs })].join("");
    const back = await parseGraphLines(text.split("\n"), "a.jsonl");
    expect(Object.keys(back.getAttribute("texts") ?? {})).toEqual(docs.map(({ id }) => id));
    expect(jsonl(back)).toBe(text);
  });

  test.each([
    ["an empty file", () => [], /^a\.jsonl: is empty/],
    ["no header", (lines: string[]) => lines.slice(1), /^a\.jsonl:1: parley: /],
    ["a line that is no JSON", (lines: string[]) => lines.with(4, "{"), /^a\.jsonl:5: is not JSON/],
    ["a line that is no object", (lines: string[]) => lines.with(4, "7"), /^a\.jsonl:5: is neither/],
    ["a spoilt node", (lines: string[]) => lines.with(2, '{"key":"a"}'), /^a\.jsonl:3: attributes: /],
    ["a file cut off", (lines: string[]) => lines.slice(0, -3), /^a\.jsonl: has 9 of the 11 edges/],
  ])("says where and what: %s", async (_, change, message) => {
    const lines = change(jsonl(build()).split("\n"));
    await expect(parseGraphLines(lines, "a.jsonl")).rejects.toThrow(
      failure("bad-graph", expect.stringMatching(message)),
    );
  });
});

test("graph.docs.json holds the documents' texts by id", () => {
  const { docs } = knowledge();
  const texts = parseDocs(JSON.parse([...docsToJson(docs.toReversed())].join("")), "a.docs.json");
  expect([...texts.keys()]).toEqual(docs.map(({ id }) => id));
  expect(texts.get("doc-herald/two.txt")).toEqual({ text: docs[1]?.text, blocks: docs[1]?.blocks });
});

test("a broken graph.docs.json is named", () => {
  const value = { version: 1, documents: { a: { text: 7, blocks: [] } } };
  expect(() => parseDocs(value, "a.docs.json")).toThrow(
    failure("bad-graph", expect.stringMatching(/^a\.docs\.json: documents\.a\.text: /)),
  );
});
