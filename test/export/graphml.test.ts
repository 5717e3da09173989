import { describe, expect, test } from "vitest";
import { z } from "zod";
import { EXPORTERS, type ExportOptions } from "../../src/export/index.ts";
import { buildGraph, type ParleyGraph } from "../../src/graph/index.ts";
import { knowledge } from "../graph/knowledge.ts";
import { hostileGraph } from "./hostile-graph.ts";
import { askPython, findPython } from "./read-back.ts";

const graphml = EXPORTERS.find(({ id }) => id === "graphml");
const write = (graph: ParleyGraph, options?: ExportOptions): string =>
  [...(graphml?.write(graph, options) ?? [])].join("");
const canReadBack = findPython(["networkx"]);
if (!canReadBack) process.stderr.write("reading GraphML back is left out: it needs python3-networkx\n");

const READ = `
import io, json, sys, networkx
graph = networkx.read_graphml(io.BytesIO(sys.stdin.buffer.read()), force_multigraph=True)
json.dump({"nodes": list(graph.nodes(data=True)), "edges": list(graph.edges(keys=True, data=True))}, sys.stdout)
`;
const ReadBack = z.object({
  nodes: z.array(
    z.tuple([z.string(), z.looseObject({ label: z.string(), kind: z.string(), mentions: z.number(), x: z.number() })]),
  ),
  edges: z.array(
    z.tuple([z.string(), z.string(), z.string(), z.looseObject({ relation: z.string(), contested: z.boolean() })]),
  ),
});
const readBack = (graph: ParleyGraph, options?: ExportOptions) =>
  ReadBack.parse(askPython(READ, write(graph, options)));

describe.runIf(canReadBack)("networkx reads GraphML back", () => {
  test("with every node and edge, their kinds, types and dates", () => {
    const graph = buildGraph(knowledge(), { title: "Talks", extractor: "test" });
    const { nodes, edges } = readBack(graph);
    expect(nodes).toMatchObject(
      graph.mapNodes((key, { label, kind, mentions, x, y, size }) => [key, { label, kind, mentions, x, y, size }]),
    );
    expect(edges.map(([source, target, key]) => [source, target, key]).sort()).toEqual(
      graph.mapEdges((key, _, source, target) => [source, target, key]).sort(),
    );
    for (const [, , key, read] of edges) {
      const { relation, label, weight, first, last, contested } = graph.getEdgeAttributes(key);
      expect(read).toMatchObject({
        relation,
        label,
        weight,
        contested,
        ...(first === undefined ? {} : { first, last }),
      });
    }
  });

  test("with every claim", () => {
    const graph = buildGraph(knowledge(), { title: "Talks", extractor: "test" });
    const claims = graph.reduceEdges((sum, _, { evidence }) => sum + evidence.length, 0);
    expect(readBack(graph, { claims: true }).edges).toHaveLength(claims);
  });

  test("whatever the names hold", () => {
    const graph = hostileGraph();
    const { nodes, edges } = readBack(graph);
    expect([nodes.length, edges.length]).toEqual([graph.order, graph.size]);
  });
});
