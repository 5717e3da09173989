import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { quickTest } from "../../src/graph/quick-test.ts";
import { EdgeSchema, GraphAttributesSchema, NodeSchema } from "../../src/graph/schema.ts";
import { anyGraph } from "./arbitrary-graph.ts";

const isEdge = quickTest(EdgeSchema);
const isNode = quickTest(NodeSchema);

/** Values that stand where others belong: some fit, most do not. */
const strays = fc.constantFrom(
  undefined,
  null,
  true,
  0,
  1,
  -1,
  0.5,
  NaN,
  2 ** 53,
  "",
  "met",
  "2019-02-30",
  [],
  {},
  [1],
);

/** Puts a stray in some place of a value, or takes the place away, or adds one. */
function spoiled(value: unknown, path: readonly number[], stray: unknown): unknown {
  if (typeof value !== "object" || value === null || path.length === 0) return stray;
  const entries: [string, unknown][] = Object.entries(value);
  const [step = 0, ...rest] = path;
  const place = step % (entries.length + 2);
  if (place === entries.length) entries.push(["more", stray]);
  else if (place > entries.length) entries.pop();
  else entries[place] = [entries[place]?.[0] ?? "", spoiled(entries[place]?.[1], rest, stray)];
  return Array.isArray(value) ? entries.map(([, member]) => member) : Object.fromEntries(entries);
}

describe("the quick test of a schema", () => {
  test("says yes to whatever building gives", () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { nodes, edges, attributes } = JSON.parse(JSON.stringify(graph));
        expect(nodes.every(isNode)).toBe(true);
        expect(edges.every(isEdge)).toBe(true);
        expect(quickTest(GraphAttributesSchema)(attributes)).toBe(true);
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  test("says yes only where zod does, and would leave the value as it is", () => {
    let yes = 0;
    let no = 0;
    fc.assert(
      fc.property(anyGraph, fc.array(fc.nat(20), { maxLength: 5 }), strays, (graph, path, stray) => {
        const { nodes, edges } = graph.export();
        for (const [schema, quick, value] of [
          [NodeSchema, isNode, nodes[0]],
          [EdgeSchema, isEdge, edges[0]],
        ] as const) {
          const broken = spoiled(value, path, stray);
          if (!quick(broken)) no += 1;
          else {
            yes += 1;
            expect(z.safeParse<typeof schema>(schema, broken)).toEqual({ success: true, data: broken });
          }
        }
      }),
      { seed: 12, numRuns: 600 },
    );
    expect(yes).toBeGreaterThan(50);
    expect(no).toBeGreaterThan(300);
  });

  test.each([
    ["a key that the schema does not name", z.looseObject({ a: z.string() }), { a: "b", c: 1 }],
    ["a key that is undefined", z.object({ a: z.exactOptional(z.string()) }), { a: undefined }],
    ["a list for an object", z.object({ a: z.exactOptional(z.string()) }), []],
    ["a schema that it does not know", z.union([z.string(), z.number()]), "a"],
    ["a change on the way", z.pipe(z.string(), z.transform(Number)), "1"],
  ])("leaves it to zod: %s", (_, schema, value) => {
    expect(quickTest<unknown>(schema)(value)).toBe(false);
  });
});
