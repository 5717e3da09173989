import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { EXPORTERS, type ExportOptions } from "../../src/export/index.ts";
import { buildGraph, type ParleyGraph } from "../../src/graph/index.ts";
import { KINDS } from "../../src/ontology/index.ts";
import { anyGraph } from "../graph/arbitrary-graph.ts";
import { knowledge, knowledgeOf } from "../graph/knowledge.ts";
import { hostileGraph } from "./hostile-graph.ts";
import { findPython, PYTHON, runs } from "./read-back.ts";

const gexf = EXPORTERS.find(({ id }) => id === "gexf");
const write = (graph: ParleyGraph, options?: ExportOptions): string =>
  [...(gexf?.write(graph, options) ?? [])].join("");
const build = (): ParleyGraph => buildGraph(knowledge(), { title: "Talks & <raids>", extractor: "test" });

const SCHEMA = join(import.meta.dirname, "../../../shared/gexf/gexf.rng");
const canValidate = existsSync(SCHEMA) && runs("xmllint", ["--version"]);
const canReadBack = findPython(["networkx"]);
if (!canValidate) process.stderr.write("GEXF validation is left out: it needs xmllint and ../shared/gexf/gexf.rng\n");
if (!canReadBack) process.stderr.write("reading GEXF back is left out: it needs python3-networkx\n");

const folder = mkdtempSync(join(tmpdir(), "parley-gexf-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const save = (text: string): string => {
  const path = join(folder, `${(files += 1)}.gexf`);
  writeFileSync(path, text);
  return path;
};
const validate = (paths: readonly string[]): void => {
  execFileSync("xmllint", ["--noout", "--huge", "--relaxng", SCHEMA, ...paths], { stdio: "pipe" });
};

describe("GEXF", () => {
  const text = write(build());
  test.each([
    ["escapes the title", "<description>Talks &amp; &lt;raids&gt;</description>"],
    ["has no date of its own", "<meta><creator>"],
    ["dates a fact", 'weight="2" start="2021-04-28" end="2021-04-28"'],
    [
      "gives a happening the time of its facts, too",
      'id="proposal:corridor" label="offer of a grain corridor" start="2021-04-28" end="2021-06-30"',
    ],
    ["lets actors be always there", 'id="state:RUR" label="Ruritania"><'],
    ["writes evidence as a list", "according to Sylvania | herald/two.txt | 2021-05-03&quot;]"],
  ])("%s", (_, part) => {
    expect(text).toContain(part);
  });

  test("says when the graph was made where the graph says so", () => {
    const graph = build();
    graph.setAttribute("created", "2021-06-01T10:00:00Z");
    expect(write(graph)).toContain('<meta lastmodifieddate="2021-06-01">');
  });

  test("breaks a fact's time into spells", () => {
    const says = ["2019", "2021-03", "2021", "2021-05-07"].map(
      (date) => ({ fact: ["a", "met", "b"], quote: "met", date }) as const,
    );
    const things = [
      ["a", "person", "A"],
      ["b", "person", "B"],
    ] as const;
    const graph = buildGraph(knowledgeOf(things, [{ source: "x", text: "They met.", says }]), {
      title: "",
      extractor: "t",
    });
    expect(write(graph)).toContain(
      '<spells><spell start="2019-01-01" end="2019-12-31"/><spell start="2021-03-01" end="2021-03-31"/><spell start="2021-05-07" end="2021-05-07"/></spells>',
    );
  });

  test("has one edge a claim where asked", () => {
    const graph = build();
    const claims = graph.reduceEdges((sum, _, { evidence }) => sum + evidence.length, 0);
    expect(write(graph, { claims: true }).match(/<edge /g)).toHaveLength(claims);
    expect(write(graph).match(/<edge /g)).toHaveLength(graph.size);
  });

  test("comes in pieces", () => {
    expect([...(gexf?.write(build()) ?? [])].length).toBeGreaterThan(build().order + build().size);
  });
});

describe("GEXF with hostile names", () => {
  const graph = hostileGraph();

  test.runIf(canValidate)("is valid", () => {
    validate([save(write(graph)), save(write(graph, { claims: true }))]);
  });

  test("holds no character that XML forbids", () => {
    expect(write(graph)).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
  });

  test.runIf(canValidate)("is valid whatever is in the graph", () => {
    const paths = fc
      .sample(anyGraph, { seed: 4, numRuns: 40 })
      .flatMap((any) => [save(write(any)), save(write(any, { claims: true }))]);
    validate(paths);
  });
});

const ReadBack = z.object({
  nodes: z.array(z.tuple([z.string(), z.looseObject({ label: z.string(), kind: z.string(), viz: z.unknown() })])),
  edges: z.array(z.tuple([z.string(), z.string(), z.looseObject({ relation: z.string(), weight: z.number() })])),
});
// networkx of Debian 12 knows the versions up to 1.2; 1.3 differs for it only in the namespace.
const READ = `
import json, sys
from networkx.readwrite.gexf import GEXF, GEXFReader
GEXF.versions.setdefault("1.3", {"NS_GEXF": "http://gexf.net/1.3", "NS_VIZ": "http://gexf.net/1.3/viz",
  "NS_XSI": "http://www.w3.org/2001/XMLSchema-instance", "SCHEMALOCATION": "", "VERSION": "1.3"})
graph = GEXFReader(version="1.3")(sys.argv[1])
json.dump({"nodes": list(graph.nodes(data=True)), "edges": list(graph.edges(data=True))}, sys.stdout)
`;

describe.runIf(canReadBack)("networkx reads GEXF back", () => {
  const readBack = (graph: ParleyGraph, options?: ExportOptions) =>
    ReadBack.parse(JSON.parse(execFileSync(PYTHON, ["-c", READ, save(write(graph, options))], { encoding: "utf8" })));

  test("with every node, its kind, colour, size and position", () => {
    const graph = build();
    const { nodes } = readBack(graph);
    const expected = graph.mapNodes((key, { label, kind, size, x, y, mentions }) => {
      const color = KINDS.find(({ id }) => id === kind)?.color ?? "";
      const [r, g, b] = [1, 3, 5].map((from) => Number.parseInt(color.slice(from, from + 2), 16));
      return [key, { label, kind, mentions, viz: { color: { r, g, b, a: 1 }, size, position: { x, y, z: 0 } } }];
    });
    expect(nodes).toMatchObject(expected);
  });

  test("with every edge, its relation, weight, dates and evidence", () => {
    const graph = build();
    const { edges } = readBack(graph);
    expect(edges.map(([source, target, { id }]) => [id, source, target]).sort()).toEqual(
      graph.mapEdges((edge, _, source, target) => [edge, source, target]).sort(),
    );
    for (const [, , { id, ...read }] of edges) {
      const { relation, weight, first, last, polarity, contested } = graph.getEdgeAttributes(id);
      expect(read).toMatchObject({ relation, weight, polarity, contested, ...(first ? { first, last } : {}) });
    }
    const offer = edges.find(([, , { id }]) => id === "state:RUR|proposed|proposal:corridor");
    expect(JSON.parse(String(offer?.[2]["evidence"]))).toHaveLength(2);
  });

  test("with every claim", () => {
    const { edges } = readBack(build(), { claims: true });
    expect(edges.map(([, , { quote }]) => quote)).toContain("Sylvania may accept the grain corridor");
  });
});
