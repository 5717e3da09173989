import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parley } from "./parley.ts";

// Relations that the ontology does not have, as another program's file names them, dated and at a happening.
const GRAPHML = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="k" for="node" attr.name="kind" attr.type="string"/>
<key id="r" for="edge" attr.name="relation" attr.type="string"/>
<key id="d" for="edge" attr.name="date" attr.type="string"/>
<key id="w" for="node" attr.name="date" attr.type="string"/>
<graph edgedefault="directed">
<node id="Orlesia"><data key="k">state</data></node>
<node id="Tavania"><data key="k">state</data></node>
<node id="Lake Summit"><data key="k">meeting</data><data key="w">2021-03-05</data></node>
<edge source="Orlesia" target="Tavania"><data key="r">envies</data><data key="d">2021-03-04</data></edge>
<edge source="Tavania" target="Lake Summit"><data key="r">catered</data><data key="d">2021-03-05</data></edge>
</graph>
</graphml>
`;

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-foreign-"));
  file = join(folder, "orlesia.graphml");
  await writeFile(file, GRAPHML);
});
afterAll(() => rm(folder, { recursive: true }));

test.each<[string, string[], RegExp]>([
  ["find", ["orlesia"], /Orlesia/],
  ["show", ["Orlesia"], /envies/],
  ["show", ["Tavania", "--relation", "other:catered,met"], /1 of 2 facts as asked for\n\ncatered\n/],
  ["path", ["Orlesia", "Lake Summit"], /Orlesia – Tavania – Lake Summit/],
  ["between", ["Orlesia", "Tavania"], /Orlesia envies Tavania/],
  ["timeline", [], /← catered Tavania/],
  ["communities", [], /envies 1/],
  ["top", [], /Tavania/],
  ["contested", [], /Nothing in this graph is contested/],
])("%s answers from another program's graph, in its words", async (command, args, expected) => {
  const { code, out, err } = await parley(command, file, ...args);
  expect(err).toBe("");
  expect(code).toBe(0);
  expect(out).toMatch(expected);
});

test("a word that is no relation of the ontology, nor said to be another program's, is a slip", async () => {
  const { code, err } = await parley("show", file, "Orlesia", "--relation", "envies");
  expect([code, err]).toEqual([2, expect.stringContaining('--relation: there is no relation "envies"')]);
});

test("no decision is kept where no build would read it", async () => {
  const { code, err } = await parley("same", file, "Orlesia", "Tavania", "--force");
  expect([code, err]).toEqual([2, expect.stringContaining("is no graph that parley builds")]);
  expect(await readdir(folder)).toEqual(["orlesia.graphml"]);
});
