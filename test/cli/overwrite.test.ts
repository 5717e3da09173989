import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXPORTERS } from "../../src/export/index.ts";
import { buildGraph, docsToJson, graphToJson, graphToJsonl } from "../../src/graph/index.ts";
import { DOCS_MARK, GRAPH_MARK, REASONS_MARK } from "../../src/node/index.ts";
import { reasonsToJsonl } from "../../src/merge/index.ts";
import { hostileGraph } from "../export/hostile-graph.ts";
import { knowledge } from "../graph/knowledge.ts";
import { parley } from "./parley.ts";

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-overwrite-"));
  await writeFile(
    at("graph.json"),
    [...graphToJson(buildGraph(knowledge(), { title: "", extractor: "test" }))].join(""),
  );
  await writeFile(at("talks.md"), "Ona Bright of Ruritania met Vulgaria's foreign minister on 3 May 2021.\n");
  await symlink(at("graph.json"), at("link.gexf"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("what parley did not write is not overwritten", () => {
  const NOT_OURS = "is there already, and is no such file that parley wrote";
  test.each<[string, string[], string, string]>([
    ["a build over its own input", ["build", "FOLDER/talks.md", "-o", "FOLDER/talks.json"], "talks.json", NOT_OURS],
    ["a build over a foreign file", ["build", "FOLDER/talks.md", "-o", "FOLDER/other.json"], "other.json", NOT_OURS],
    ["a build over foreign texts", ["build", "FOLDER/talks.md", "-o", "FOLDER/a.json"], "a.docs.json", NOT_OURS],
    [
      "an export over the graph",
      ["export", "FOLDER/graph.json", "-o", "FOLDER/graph.json"],
      "graph.json",
      "is what is read",
    ],
    [
      "a graph behind a link",
      ["export", "FOLDER/graph.json", "-o", "FOLDER/link.gexf"],
      "link.gexf",
      "is what is read",
    ],
    ["an export over another format", ["export", "FOLDER/graph.json", "-o", "FOLDER/x.gexf"], "x.gexf", NOT_OURS],
    [
      "one of several tables",
      ["export", "FOLDER/graph.json", "--format", "csv", "-o", "FOLDER/t"],
      "t.edges.csv",
      NOT_OURS,
    ],
  ])("%s", async (_, args, file, message) => {
    const before = file === "graph.json" || file === "link.gexf" ? undefined : "somebody's notes\n";
    if (before !== undefined) await writeFile(at(file), before);
    const kept = await readFile(at(file), "utf8");
    const { code, err } = await parley(...args.map((arg) => arg.replace("FOLDER", folder)));
    expect([code, err]).toEqual([2, expect.stringContaining(`${file}" ${message}`)]);
    expect(err).toContain("--force");
    expect(await readFile(at(file), "utf8")).toBe(kept);
  });

  test("a build over a table that it reads", async () => {
    await writeFile(at("table.json"), '[{"text":"Ona Bright met Vulgaria."}]');
    const { code, err } = await parley("build", at("table.json"), "-o", at("table.json"));
    expect([code, err]).toEqual([2, expect.stringContaining("is what is read")]);
  });

  test("but with --force it is, and so is what parley wrote, and an empty file", async () => {
    await writeFile(at("forced.gexf"), "notes");
    const out = ["-o", at("forced.gexf")];
    expect((await parley("export", at("graph.json"), ...out, "--force")).code).toBe(0);
    expect((await parley("export", at("graph.json"), ...out)).code).toBe(0);
    await writeFile(at("empty.json"), "");
    expect((await parley("build", at("talks.md"), "-o", at("empty.json"))).code).toBe(0);
    expect((await parley("build", at("talks.md"), "-o", at("empty.json"))).code).toBe(0);
  });
});

test("what cannot be written beside the graph is told before anything is read", async () => {
  await mkdir(at("early.why.jsonl"));
  const { code, err } = await parley("build", at("talks.md"), "-o", at("early.json"));
  expect([code, err]).toEqual([
    2,
    `parley: cannot write "${at("early.why.jsonl")}": it is a folder; name a file in it\n`,
  ]);
});

test("a page is not made in silence with another graph's texts", async () => {
  await writeFile(at("moved.json"), await readFile(at("graph.json")));
  await writeFile(at("moved.docs.json"), [...docsToJson([{ id: "other", text: "Other news.", blocks: [] }])].join(""));
  const { err } = await parley("export", at("moved.json"), "--format", "html", "-o", at("moved.html"));
  expect(err).toMatch(/moved\.docs\.json holds the texts of another graph, and none of the \d+ documents? of this one/);
  expect(await readFile(at("moved.html"), "utf8")).not.toContain("Other news.");
});

test.each(EXPORTERS.filter(({ needs }) => needs === undefined).map((exporter) => [exporter.id, exporter] as const))(
  "%s has a mark of its own within its first characters",
  (id, exporter) => {
    const head = [...exporter.write(hostileGraph())].join("").slice(0, 4000);
    expect(EXPORTERS.filter(({ mark }) => mark.test(head)).map((one) => one.id)).toEqual([id]);
    expect([GRAPH_MARK, DOCS_MARK, REASONS_MARK].some((mark) => mark.test(head))).toBe(false);
  },
);

test("each file of a build has a mark of its own", () => {
  const graph = hostileGraph();
  const files = [graphToJson(graph), graphToJsonl(graph), docsToJson([]), reasonsToJsonl([])];
  const heads = files.map((chunks) => [...chunks].join("").slice(0, 4000));
  const marked = heads.map((head) => [GRAPH_MARK, DOCS_MARK, REASONS_MARK].map((mark) => mark.test(head)));
  expect(marked).toEqual([
    [true, false, false],
    [true, false, false],
    [false, true, false],
    [false, false, true],
  ]);
  for (const head of heads) expect(EXPORTERS.filter(({ mark }) => mark.test(head))).toEqual([]);
});

test("the web page has its mark, too", async () => {
  const page = await readFile(new URL("../../web/index.html", import.meta.url), "utf8");
  expect(EXPORTERS.filter(({ mark }) => mark.test(page)).map(({ id }) => id)).toEqual(["html"]);
});
