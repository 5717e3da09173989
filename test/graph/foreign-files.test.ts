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

const imported = (attributes: object): unknown => Reflect.get(attributes, "imported");

const gexf = (nodes: string, edges = "", graph = ""): string =>
  `<gexf><graph ${graph}><nodes>${nodes}</nodes><edges>${edges}</edges></graph></gexf>`;

test("names that every object has are names like any other", async () => {
  const nodes = `<node id="constructor" label="constructor"/><node id="__proto__"/>`;
  const graph = contract(await parseGexf([gexf(nodes, `<edge source="constructor" target="__proto__"/>`)], "a.gexf"));
  expect(graph.mapNodes((key, { label }) => [key, label])).toEqual([
    ["constructor#", "constructor"],
    ["__proto__#", "__proto__"],
  ]);
  expect(graph.mapEdges((_, { evidence }) => evidence[0]?.quote)).toEqual(["constructor linked __proto__"]);
});

test("edges that bear one id, or none, are edges of their own: networkx numbers those of each pair from 0", async () => {
  const edges = [`id="0" source="a" target="b"`, `id="0" source="a" target="b"`, `id="0" source="b" target="a"`];
  const text = gexf(`<node id="a"/><node id="b"/>`, edges.map((own) => `<edge ${own}/>`).join(""));
  expect((await parseGexf([text], "a.gexf")).edges()).toEqual(["0", "0#2", "0#3"]);
  const many = gexf(`<node id="a"/><node id="b"/>`, `<edge source="a" target="b"/>`.repeat(20_000));
  expect((await parseGexf([many], "a.gexf")).size).toBe(20_000);
});

test("what parley has no place for is kept: no direction, a weight that counts nothing, what a value was before", async () => {
  const columns = `<attributes class="node"><attribute id="0" title="Side"><default>grey</default></attribute></attributes>`;
  const node = `<node id="a"><attvalues><attvalue for="0" value="red" end="2002"/><attvalue for="0" value="blue"/></attvalues></node>`;
  const edges = `<edge source="a" target="b" weight="0.25"/><edge source="b" target="a" type="directed"/>`;
  const text = gexf(`${node}<node id="b"/>`, edges, `defaultedgetype="undirected"`).replace(
    "<nodes>",
    `${columns}<nodes>`,
  );
  const graph = contract(await parseGexf([text], "a.gexf"));
  expect(graph.mapNodes((_, own) => imported(own))).toEqual([{ side: "red; blue" }, { side: "grey" }]);
  expect(graph.mapEdges((_, own) => [own.weight, imported(own)])).toEqual([
    [1, { "exact weight": "0.25", directed: "false" }],
    [1, undefined],
  ]);
});

test("a fact told claim by claim is put together wherever its claims stand, and weighs what they share", async () => {
  const claim = (id: string, from: string, weight: string, document: string, date: string): string =>
    `<edge id="${id}" source="${from}" target="b" weight="${weight}"><attvalues><attvalue for="quote" value="Q ${date}"/>` +
    `<attvalue for="document" value="${document}"/><attvalue for="date" value="${date}"/></attvalues></edge>`;
  const edges = [
    claim("f#1", "a", "0.5", "d1", "2019"),
    claim("g#1", "a", "1", "d1", "2020"),
    claim("f#2", "a", "0.5", "d1", "2018-03"),
    claim("f#3", "a", "1", "d2", "2021"),
    claim("f#4", "b", "1", "d2", "2022"),
  ].join("");
  const text = gexf(`<node id="a"/><node id="b"/>`, edges).replace(
    "<graph",
    "<meta><creator>parley</creator></meta><graph",
  );
  const failure = await parseGexf([text], "a.gexf").catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "bad-graph", message: 'a.gexf:1: there is another edge "f"' });
  const graph = contract(await parseGexf([text.replace(/<edge id="f#4".*?<\/edge>/, "")], "a.gexf"));
  const shown = graph.mapEdges((key, { weight, first, last, evidence }) => [key, weight, first, last, evidence.length]);
  expect(shown).toEqual([
    ["f", 2, "2018-03", "2021", 3],
    ["g", 1, "2020", "2020", 1],
  ]);
});

describe("GraphML", () => {
  test("of igraph comes with the graph's name, its nodes' names and weights", async () => {
    const text = `<graphml><key id="g" for="graph" attr.name="name"/><key id="v" for="node" attr.name="name"/>
      <key id="w" for="all" attr.name="weight"><default>4</default></key><graph edgedefault="undirected">
      <data key="g">Ring</data><node id="n0"><data key="v">Arland</data></node><node id="n1"/>
      <edge source="n0" target="n1"><data key="w">0.25</data></edge><edge source="n0" target="n1" directed="true"/></graph></graphml>`;
    const graph = contract(await parseGraphml([text], "a.graphml"));
    expect(graph.getAttribute("title")).toBe("Ring");
    expect(graph.getNodeAttribute("n0", "label")).toBe("Arland");
    expect(graph.mapEdges((_, own) => [own.weight, imported(own)])).toEqual([
      [1, { "exact weight": "0.25", directed: "false" }],
      [4, undefined],
    ]);
  });

  test("with a hyperedge is refused rather than read without it", async () => {
    const text = `<graphml><graph>\n<hyperedge><endpoint node="a"/></hyperedge></graph></graphml>`;
    const failure = await parseGraphml([text], "a.graphml").catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "bad-graph", message: expect.stringMatching(/^a\.graphml:2: a hyperedge/) });
  });
});

test("a graph without places gets a picture", async () => {
  const bare = `<gexf><graph><nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b"/></edges></graph></gexf>`;
  const graph = await parseGexf([bare], "a.gexf");
  const points = graph.mapNodes((_, { x, y }) => `${x} ${y}`);
  expect(new Set(points).size).toBe(2);
});
