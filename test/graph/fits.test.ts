import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { fits } from "../../src/graph/fits.ts";
import { graphToJson, parseGraph } from "../../src/graph/index.ts";
import { DocsSchema, EdgeSchema, GraphSchema, NodeSchema } from "../../src/graph/schema.ts";
import { anyGraph } from "./arbitrary-graph.ts";

/** A part of a parsed JSON value, as its parent and its key there. */
function partsOf(value: unknown): { holder: object; key: string }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [{ holder: value, key }, ...partsOf(part)]);
}

const SPOILT: readonly unknown[] = [null, "", "x", -1, 0.5, 2, true, [], {}, [0, 1], "2019-02-30"];

test("every graph that was written fits, and zod changes nothing of it", () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const value: unknown = JSON.parse([...graphToJson(graph)].join(""));
      expect(fits(GraphSchema, value)).toBe(true);
      expect(GraphSchema.parse(value)).toEqual(value);
    }),
    { seed: 7, numRuns: 60 },
  );
});

test("what fits is what zod lets through unchanged, wherever a graph is spoilt", () => {
  fc.assert(
    fc.property(anyGraph, fc.nat(), fc.constantFrom(...SPOILT), fc.boolean(), (graph, at, spoilt, added) => {
      const value: unknown = JSON.parse([...graphToJson(graph)].join(""));
      const parts = partsOf(value);
      const { holder, key } = parts[at % parts.length] ?? { holder: {}, key: "" };
      Reflect.set(holder, added && !Array.isArray(holder) ? `${key}+` : key, spoilt);
      if (fits(GraphSchema, value)) expect(GraphSchema.parse(value)).toEqual(value);
      // What is left to zod though it might stand is only what it would leave out.
      else if (!added) expect(GraphSchema.safeParse(value).success).toBe(false);
    }),
    { seed: 8, numRuns: 400 },
  );
});

test.each([
  [
    "a key that zod would leave out",
    (value: unknown) => fits(NodeSchema, value),
    '{"key":"a","more":1,"attributes":{}}',
  ],
  ["what every object inherits", (value: unknown) => fits(EdgeSchema, value), '{"__proto__":{}}'],
  ["a list in the place of an object", (value: unknown) => fits(DocsSchema, value), "[]"],
  [
    "an unsafe key of a record",
    (value: unknown) => fits(DocsSchema, value),
    '{"version":1,"documents":{"__proto__":{}}}',
  ],
  ["a number that is none", (value: unknown) => fits(z.object({ x: z.number() }), value), '{"x":1e999}'],
  ["a schema that it does not know", (value: unknown) => fits(z.union([z.string(), z.number()]), value), '"a"'],
])("leaves to zod %s", (_, test, json) => {
  expect(test(JSON.parse(json))).toBe(false);
});

test("a graph and the value it was read from do not change with one another", () => {
  const [graph] = fc.sample(anyGraph, { seed: 3, numRuns: 1 });
  const value: unknown = JSON.parse([...graphToJson(graph ?? expect.fail())].join(""));
  const before = structuredClone(value);
  const read = parseGraph(value, "a.json");
  read.forEachNode((key) => read.setNodeAttribute(key, "label", "other"));
  read.forEachEdge((key) => read.setEdgeAttribute(key, "label", "other"));
  read.setAttribute("title", "other");
  expect(value).toEqual(before);
});
