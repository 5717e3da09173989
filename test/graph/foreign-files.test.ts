import { describe, expect, test } from "vitest";
import { graphToJson, parseGexf, parseGraph, parseGraphml, type ParleyGraph } from "../../src/graph/index.ts";
import { show } from "../../src/query/index.ts";

const GEPHI = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz">
<meta lastmodifieddate="2024-01-01"><creator>Gephi 0.10</creator></meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date">
<attributes class="node" mode="static"><attribute id="0" title="Type" type="string"><default>Company</default></attribute>
<attribute id="1" title="Budget" type="double"/></attributes>
<attributes class="edge" mode="static"><attribute id="since" title="Since" type="integer"/></attributes>
<nodes>
<node id="a" label="Arland"><attvalues><attvalue for="0" value="Country"/><attvalue for="1" value="3.5"/></attvalues><viz:size value="7.5"/><viz:position x="1.5" y="-2"/></node>
<node id="b" label="Belmar &amp; Sons"><viz:position x="3" y="4"/></node>
</nodes>
<edges>
<edge id="0" source="a" target="b" label="funds" weight="2.6" start="2019-05-01" end="2020-01-31"><attvalues><attvalue for="since" value="2019"/></attvalues></edge>
<edge source="b" target="a" kind="met"/>
<edge source="b" target="a" kind="met"/>
</edges></graph></gexf>`;

const YED = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key for="node" id="d1" yfiles.type="nodegraphics"/><key attr.name="kind" attr.type="string" for="node" id="d2"><default>place</default></key>
<graph edgedefault="directed"><edge id="e0" source="n0" target="n1"/>
<node id="n0"><data key="d1"><y:ShapeNode><y:Geometry x="10" y="20"/><y:NodeLabel>Xal</y:NodeLabel></y:ShapeNode></data></node>
<node id="n1"><data key="d1"><y:ShapeNode><y:Geometry x="30" y="40"/><y:NodeLabel>Yor</y:NodeLabel></y:ShapeNode></data></node>
</graph></graphml>`;

const contract = (graph: ParleyGraph): ParleyGraph =>
  parseGraph(JSON.parse([...graphToJson(graph)].join("")), "x.json");

describe("GEXF of another program", () => {
  test("is a graph by the contract, with the file as evidence and its own words for relations", async () => {
    const graph = contract(await parseGexf([GEPHI], "files/funds.gexf"));
    expect(graph.getAttributes()).toMatchObject({
      title: "funds",
      documents: [{ id: "import:file", source: "files/funds.gexf" }],
    });
    expect(graph.getNodeAttributes("a")).toMatchObject({
      label: "Arland",
      kind: "state",
      size: 7.5,
      x: 1.5,
      y: -2,
      imported: { type: "Country", budget: "3.5" },
    });
    expect(graph.getNodeAttributes("b")).toMatchObject({ label: "Belmar & Sons", kind: "organization" });
    expect(graph.getEdgeAttributes("0")).toMatchObject({
      relation: "other:funds",
      label: "funds",
      weight: 3,
      first: "2019-05-01",
      last: "2020-01-31",
      imported: { since: "2019" },
      evidence: [{ doc: "import:file", quote: "Arland funds Belmar & Sons", rule: "import" }],
    });
    expect(graph.edges()).toEqual(["0", "b|met|a", "b|met|a#2"]);
    expect(graph.getEdgeAttribute("b|met|a", "relation")).toBe("met");
    expect(show(graph, "a").groups.map(({ relation }) => relation)).toEqual(["met", "other:funds"]);
  });

  test.each([
    ["no XML", "hello", "bad-file", /^f\.gexf:1:\d+: is not XML/],
    ["nothing", "", "bad-file", /^f\.gexf: is empty/],
    ["cut off", GEPHI.slice(0, 900), "bad-file", /^f\.gexf:\d+:\d+: is not XML/],
    ["another format", YED, "bad-file", /is not GEXF: it begins with <graphml>/],
    ["an edge to nobody", GEPHI.replace('target="b"', 'target="c"'), "bad-graph", /^f\.gexf:13: there is no node "c"/],
    ["one node twice", GEPHI.replace('id="b"', 'id="a"'), "bad-graph", /^f\.gexf:10: there is another node "a"/],
    ["a key that cannot be", GEPHI.replace('id="b"', 'id="__proto__"'), "bad-graph", /cannot be the key/],
    ["entities", `<!DOCTYPE gexf [<!ENTITY a "b">]><gexf>&a;</gexf>`, "bad-file", /is not XML: undefined entity/],
  ])("says what is wrong: %s", async (_, text, code, message) => {
    const failure = await parseGexf([text], "f.gexf").catch((error: unknown) => error);
    expect(failure).toMatchObject({ code, message: expect.stringMatching(message) });
  });
});

test("GraphML of yEd comes with its labels and places, edges before nodes too", async () => {
  const graph = contract(await parseGraphml([YED], "a.graphml"));
  expect(graph.mapNodes((key, { label, kind, x, y }) => [key, label, kind, x, y])).toEqual([
    ["n0", "Xal", "place", 10, -20],
    ["n1", "Yor", "place", 30, -40],
  ]);
  expect(graph.getEdgeAttributes("e0")).toMatchObject({ relation: "other:linked", label: "linked" });
});

test("a graph without places gets a picture", async () => {
  const bare = `<gexf><graph><nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b"/></edges></graph></gexf>`;
  const graph = await parseGexf([bare], "a.gexf");
  const points = graph.mapNodes((_, { x, y }) => `${x} ${y}`);
  expect(new Set(points).size).toBe(2);
});
