import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/index.ts";
import {
  between,
  communities,
  contested,
  countReported,
  diff,
  type EdgeFilter,
  neighbours,
  paths,
  searchTimeline,
  show,
  timeline,
  top,
} from "../../src/query/index.ts";
import { knowledge, knowledgeOf, PAPERS, type Thing, THINGS } from "../graph/knowledge.ts";
import { graphOf, type RandomEdge } from "./random-graph.ts";

const graph = buildGraph(knowledge(), { title: "", extractor: "test" });
const code = (name: string): unknown => expect.objectContaining({ code: name });

/** An edge of a test from "n0>n1", "n0>n1:2019" or "n0>n1*3". */
function edgeOf(text: string, index: number): RandomEdge {
  const [, from = "", to = "", , date, , weight] = /^(n\d)>(n\d)(:([\d-]+))?(\*(\d))?$/.exec(text) ?? [];
  const said = { relation: "met", polarity: "asserted", contested: false, weight: Number(weight ?? 1) } as const;
  return { key: `e${index}`, from, to, ...said, ...(date === undefined ? {} : { dates: [date, date] }) };
}
const small = (text: string) => graphOf(text.split(" ").map(edgeOf));

describe("between", () => {
  test("tells what those who belong to one do to the other, or to who belongs to it", () => {
    const belong = (from: string, to: string, key: string, relation = "represents"): RandomEdge => ({
      ...edgeOf(`${from}>${to}`, 0),
      key,
      relation,
    });
    const city = graphOf([
      belong("n2", "n0", "a"),
      belong("n3", "n1", "b"),
      belong("n4", "n1", "c", "located-in"),
      belong("n5", "n0", "d"),
      belong("n5", "n1", "e"),
      { ...edgeOf("n2>n3*2", 0), key: "f" },
      { ...edgeOf("n0>n4*3", 0), key: "g" },
      { ...edgeOf("n5>n3", 0), key: "h" },
    ]);
    const found = between(city, "n0", "n1");
    expect(found.through).toMatchObject([
      { from: "n0", to: "n4", toBelongs: { edge: "c", relation: "located-in" }, facts: [{ edge: "g" }] },
      { from: "n2", to: "n3", fromBelongs: { edge: "a" }, toBelongs: { edge: "b" }, facts: [{ edge: "f" }] },
    ]);
    expect(found.through[0]).not.toHaveProperty("fromBelongs");
    // Whoever belongs to both is a neighbour of both; the place is told above.
    expect(found.neighbours.map(({ key }) => key)).toEqual(["n5"]);
    expect(between(city, "n0", "n1", { kinds: ["state"] }).through.map(({ to }) => to)).toEqual(["n4"]);
  });

  test("gives facts between two, shared happenings and shared neighbours, each hop with its quote", () => {
    const found = between(graph, "state:RUR", "state:SYL");
    expect(found.direct.map(({ edge }) => edge).toSorted()).toEqual([
      "state:RUR|denied|state:SYL",
      "state:SYL|blamed|state:RUR",
    ]);
    expect(found.direct.map(({ forward }) => forward).toSorted()).toEqual([false, true]);
    expect(found.happenings.map(({ key }) => key)).toEqual(["proposal:corridor"]);
    expect(found.happenings[0]).toMatchObject({
      label: "offer of a grain corridor",
      from: [{ edge: "state:RUR|proposed|proposal:corridor", quote: "Ruritania offered a grain corridor" }],
      to: [{ edge: "state:SYL|accepted|proposal:corridor", modality: "possible" }],
    });
    expect(found.neighbours).toEqual([]);
  });

  test("puts what joins the two strongly, and little else, first", () => {
    const keys = (text: string) => between(small(text), "n0", "n1").neighbours.map(({ key }) => key);
    expect(keys("n0>n2 n1>n2 n0>n3*3 n1>n3*2")).toEqual(["n3", "n2"]);
    expect(keys("n0>n2 n1>n2 n0>n3 n1>n3 n2>n4 n2>n5 n2>n6")).toEqual(["n3", "n2"]);
  });

  test("keeps to facts, periods and kinds that are asked for", () => {
    expect(between(small("n0>n1:2019 n1>n0:2021"), "n0", "n1", { since: "2020" }).direct).toHaveLength(1);
    const shared = small("n0>n2 n1>n2 n0>n3 n1>n3");
    expect(between(shared, "n0", "n1", { kinds: ["person"] }).neighbours.map(({ key }) => key)).toEqual(["n3"]);
  });

  test("wants two nodes that are there", () => {
    expect(() => between(graph, "state:RUR", "state:RUR")).toThrow(code("usage"));
    expect(() => between(graph, "state:RUR", "state:XXX")).toThrow(code("not-found"));
  });
});

test("a timeline has what is dated to a year alone at the head of that year, as it is", () => {
  const dated = timeline(small("n0>n1:2020-01-01 n0>n2:2020 n1>n2:2019-12-31"));
  expect(dated.map(({ first, last }) => [first, last])).toEqual([
    ["2019-12-31", "2019-12-31"],
    ["2020", "2020"],
    ["2020-01-01", "2020-01-01"],
  ]);
});

test("a timeline says how many facts it has no day for, but not of who belongs where", () => {
  const undated = graphOf([
    edgeOf("n0>n1", 0),
    edgeOf("n1>n2:2020", 1),
    { ...edgeOf("n2>n3", 2), relation: "represents" },
  ]);
  expect(searchTimeline(undated)).toMatchObject({ entries: [{ key: "e1" }], undated: 1 });
  expect(searchTimeline(undated, { dated: true })).toMatchObject({ undated: 1 });
  expect(searchTimeline(undated, { nodes: ["n2"] })).toMatchObject({ undated: 0 });
  expect(searchTimeline(graph).undated).toBe(0);
  expect(searchTimeline(graph, { dated: true }).undated).toBeGreaterThan(0);
});

describe("an undated fact", () => {
  const told = { ...edgeOf("n0>n1", 0), told: ["2019-03-04", "2020-02-29"], contested: true };
  const holds = { ...edgeOf("n0>n1", 1), told: ["2020-02-29"], relation: "represents" };
  const dated = { ...edgeOf("n0>n1:2018", 2), told: ["2020-02-29"], contested: true };
  const some = graphOf([told, holds, dated]);
  const periods: readonly [EdgeFilter, string[]][] = [
    [{ since: "2020" }, ["e0"]],
    [{ since: "2019", until: "2019-03" }, ["e0"]],
    [{ since: "2019-06", until: "2019-12" }, []],
    [{ until: "2019" }, ["e0", "e2"]],
    [{ until: "2019", dated: true }, ["e2"]],
    [{ dated: true }, ["e2"]],
    [{}, ["e0", "e1", "e2"]],
  ];

  test.each(periods)(
    "counts for the days on which it was told, unless it simply holds: %j in every question",
    (asked, keys) => {
      const shown = show(some, "n0", asked).groups.flatMap(({ facts }) => facts.map(({ edge }) => edge));
      expect(shown.toSorted()).toEqual(keys);
      const joining = between(some, "n0", "n1", asked).direct.map(({ edge }) => edge);
      expect(joining.toSorted()).toEqual(keys);
      const hops = paths(some, "n0", "n1", asked).flatMap((path) => path.hops);
      expect(hops.flatMap(({ edge, others }) => [edge, ...others]).toSorted()).toEqual(keys);
      expect(
        neighbours(some, "n0", asked)
          .flatMap(({ edges }) => edges)
          .toSorted(),
      ).toEqual(keys);
      expect(
        contested(some, asked)
          .map(({ edge }) => edge)
          .toSorted(),
      ).toEqual(keys.filter((key) => key !== "e1"));
      expect(top(some, asked).rows[0]?.value).toBe(keys.length > 0 ? keys.length : undefined);
      expect(communities(some, asked)[0]?.inside ?? 0).toBe(keys.length);
      expect(
        timeline(some, asked)
          .map(({ key }) => key)
          .toSorted(),
      ).toEqual(keys.filter((key) => key !== "e1"));
      expect(countReported(some, asked)).toBe(
        asked.since !== undefined || asked.until !== undefined ? Number(keys.includes("e0")) : 0,
      );
    },
  );

  test("says on which days it was told; the timeline has it on the first of the period", () => {
    const reported = ["2019-03-04", "2020-02-29"];
    expect(between(some, "n0", "n1").direct.find(({ edge }) => edge === "e0")).toMatchObject({ reported });
    expect(between(some, "n0", "n1").direct.find(({ edge }) => edge === "e2")).not.toHaveProperty("reported");
    expect(show(some, "n0").groups[0]?.facts.find(({ edge }) => edge === "e0")).toMatchObject({ reported });
    expect(contested(some).find(({ edge }) => edge === "e0")).toMatchObject({ reported });
    expect(timeline(some).find(({ key }) => key === "e0")).toMatchObject({ first: "2019-03-04", reported: true });
    expect(timeline(some, { since: "2020" })).toMatchObject([{ key: "e0", first: "2020-02-29", last: "2020-02-29" }]);
  });

  test("is no step of a chain in order of time", () => {
    expect(paths(some, "n0", "n1", { inOrder: true, since: "2020" })).toEqual([]);
    expect(paths(some, "n0", "n1", { inOrder: true })).toMatchObject([{ hops: [{ edge: "e2", others: [] }] }]);
  });
});

describe("what is asked of how a fact is meant", () => {
  const edges = [
    { ...edgeOf("n0>n1", 0), modality: "planned", confidence: 0.9 },
    { ...edgeOf("n1>n0:2019", 1), confidence: 0.5 },
    { ...edgeOf("n0>n1:2020", 2), confidence: 0.7, contested: true },
  ] as const;
  const some = graphOf(edges);
  const asked = [
    [{ modality: "planned" }, ["e0"]],
    [{ modality: ["actual", "possible"] }, ["e1", "e2"]],
    [{ minConfidence: 0.7 }, ["e0", "e2"]],
    [{ minConfidence: 0.7, modality: "actual" }, ["e2"]],
  ] as const;

  test.each(asked)("%j holds of every question", (filter, left) => {
    expect(
      between(some, "n0", "n1", filter)
        .direct.map(({ edge }) => edge)
        .toSorted(),
    ).toEqual(left);
    expect(
      show(some, "n0", filter)
        .groups.flatMap(({ facts }) => facts.map(({ edge }) => edge))
        .toSorted(),
    ).toEqual(left);
    const [path] = paths(some, "n0", "n1", filter);
    expect(path?.hops.flatMap(({ edge, others }) => [edge, ...others]).toSorted()).toEqual(left);
    expect(top(some, filter).rows[0]?.value).toBe(left.length);
    const dated = left.filter((edge) => edge !== "e0");
    expect(timeline(some, filter).map(({ key }) => key)).toEqual(dated);
    expect(contested(some, filter).map(({ edge }) => edge)).toEqual(left.filter((edge) => edge === "e2"));
  });

  test("is told in every answer", () => {
    const manner = { modality: "actual", confidence: 0.7 };
    expect(contested(some)).toMatchObject([{ edge: "e2", ...manner }]);
    expect(timeline(some)).toMatchObject([{ key: "e1" }, { key: "e2", polarity: "asserted", ...manner }]);
    expect(between(some, "n0", "n1").direct).toContainEqual(expect.objectContaining({ edge: "e2", ...manner }));
    const [group] = show(some, "n0").groups;
    expect(group?.facts).toContainEqual(expect.objectContaining({ edge: "e0", modality: "planned", confidence: 0.9 }));
  });
});

describe("contested", () => {
  test("tells who asserts and who denies, in which words", () => {
    const facts = contested(graph);
    const ordered = facts.find(({ edge }) => edge === "state:RUR|ordered|event:raid");
    expect(ordered?.asserted).toMatchObject([{ quote: "Ruritania ordered the raid", speaker: "Sylvania" }]);
    expect(ordered?.denied).toMatchObject([{ byId: "state:RUR", quote: "which Ruritania denied" }]);
    const attended = facts.find(({ relation }) => relation === "attended");
    expect(attended?.asserted).toHaveLength(1);
    expect(attended?.denied).toMatchObject([{ quote: "The Border Council did not attend the talks" }]);
  });

  test("keeps to what involves a node, and to a relation", () => {
    const edges = (options: Parameters<typeof contested>[1]) => contested(graph, options).map(({ edge }) => edge);
    expect(edges({ nodes: ["org:border-council"] })).toEqual(["org:border-council|attended|meeting:plesk-talks"]);
    expect(edges({ relation: "blamed" })).toEqual(["state:SYL|blamed|state:RUR"]);
    expect(edges({ nodes: ["org:mute"] })).toEqual([]);
  });

  test("gives a fact's own negated claims where a graph does not list denials", () => {
    const edge = { ...edgeOf("n0>n1", 0), contested: true };
    const plain = graphOf([edge]);
    const [claim] = plain.getEdgeAttribute("e0", "evidence");
    if (!claim) throw new Error("no claim");
    const denial = { ...claim, polarity: "negated", quote: "no", speaker: "an aide" } as const;
    plain.setEdgeAttribute("e0", "evidence", [claim, denial]);
    expect(contested(plain)[0]?.denied).toMatchObject([{ by: "an aide", quote: "no" }]);
  });
});

describe("communities", () => {
  test("are those that the graph was built with, with what joins them", () => {
    const found = communities(graph, { minSize: 1 });
    expect(found.reduce((sum, { size }) => sum + size, 0)).toBe(graph.order);
    expect(
      found.reduce((sum, { inside }) => sum + inside, 0) * 2 + found.reduce((sum, { outside }) => sum + outside, 0),
    ).toBe(2 * graph.size);
    expect(found.map(({ size }) => size)).toEqual(found.map(({ size }) => size).toSorted((a, b) => b - a));
    expect(found[0]?.members[0]).toMatchObject({ weight: expect.any(Number) });
  });

  test("are found anew where only some facts count", () => {
    const clusters = small("n0>n1:2019 n1>n2:2019 n2>n0:2019 n3>n4:2019 n4>n5:2019 n5>n3:2019 n0>n3:2021*9");
    expect(communities(clusters)).toHaveLength(1);
    const found = communities(clusters, { until: "2020" });
    expect(found.map(({ members }) => members.map(({ key }) => key))).toEqual([
      ["n0", "n1", "n2"],
      ["n3", "n4", "n5"],
    ]);
    expect(found[0]).toMatchObject({ inside: 3, outside: 0, relations: [{ relation: "met", facts: 3 }], joinedTo: [] });
  });
});

describe("diff", () => {
  const later = buildGraph(
    knowledgeOf(
      [...THINGS.filter(([id]) => id !== "org:mute"), ["state:VUL", "state", "Vulgaria"]],
      [
        ...PAPERS.slice(1),
        {
          source: "gazette/one.txt",
          text: "Ruritania offered a grain corridor. Vulgaria met Sylvania.",
          says: [
            { fact: ["state:RUR", "proposed", "proposal:corridor"], quote: "Ruritania offered a grain corridor" },
            { fact: ["state:VUL", "met", "state:SYL"], quote: "Vulgaria met Sylvania" },
          ],
        },
      ],
    ),
    { title: "", extractor: "test" },
  );

  test("finds nothing between a graph and itself", () => {
    expect(diff(graph, graph)).toEqual({
      documents: { added: [], gone: [] },
      nodes: { added: [], gone: [], changed: [] },
      edges: { added: [], gone: [], changed: [] },
      claims: { added: 0, gone: 0 },
    });
  });

  test("finds what came, went and changed", () => {
    const found = diff(graph, later);
    expect(found.nodes.added).toEqual([{ key: "state:VUL", label: "Vulgaria", kind: "state" }]);
    expect(found.nodes.gone.map(({ key }) => key)).toEqual(["org:mute"]);
    expect(found.edges.added.map(({ key }) => key)).toEqual(["state:VUL|met|state:SYL"]);
    expect(found.edges.gone).toContainEqual(expect.objectContaining({ sourceLabel: "Sylvania", relation: "blamed" }));
    const attended = found.edges.changed.find(({ relation }) => relation === "attended");
    expect(attended).toMatchObject({
      changes: expect.arrayContaining([{ name: "contested", before: true, after: false }]),
      claims: { added: [], gone: [{ quote: "The Border Council did not attend the talks" }] },
    });
    const claims = (of: typeof graph) => of.reduceEdges((sum, _, { evidence }) => sum + evidence.length, 0);
    expect(claims(graph) + found.claims.added - found.claims.gone).toBe(claims(later));
  });

  test("takes edges that only have another key for the same, though their ends have not", () => {
    const [was, is] = [
      graphOf([edgeOf("n0>n1", 0), edgeOf("n1>n2", 1)]),
      graphOf([edgeOf("n0>n1", 7), edgeOf("n2>n1", 8)]),
    ];
    expect(diff(was, is).edges).toMatchObject({
      added: [{ key: "e8", polarity: "asserted", modality: "actual" }],
      gone: [{ key: "e1" }],
      changed: [],
    });
  });

  test("takes what only has another key for the same, unless several are called alike", () => {
    const said = (things: readonly Thing[], id: string) =>
      buildGraph(
        knowledgeOf(things, [
          {
            source: "a",
            text: "Bo met Sylvania",
            says: [{ fact: [id, "met", "state:SYL"], quote: "Bo met Sylvania" }],
          },
        ]),
        { title: "", extractor: "test" },
      );
    const sylvania: Thing = ["state:SYL", "state", "Sylvania"];
    const one = said([sylvania, ["person:bo", "person", "Bo"]], "person:bo");
    const other = said([sylvania, ["person:bo-2", "person", "Bo"]], "person:bo-2");
    const found = diff(one, other);
    expect(found.nodes).toEqual({
      added: [],
      gone: [],
      changed: [
        {
          key: "person:bo-2",
          label: "Bo",
          kind: "person",
          changes: [{ name: "key", before: "person:bo", after: "person:bo-2" }],
        },
      ],
    });
    expect([found.edges, found.claims]).toEqual([
      { added: [], gone: [], changed: [] },
      { added: 0, gone: 0 },
    ]);
    const two: readonly Thing[] = [sylvania, ["person:bo-2", "person", "Bo"], ["person:bo-3", "person", "Bo"]];
    expect(diff(one, said(two, "person:bo-2"))).toMatchObject({
      nodes: { added: [{ key: "person:bo-2" }, { key: "person:bo-3" }], gone: [{ key: "person:bo" }] },
      edges: { added: [{ key: "person:bo-2|met|state:SYL" }], gone: [{ key: "person:bo|met|state:SYL" }] },
    });
  });

  test("turns round where the graphs are turned round", () => {
    const [there, back] = [diff(graph, later), diff(later, graph)];
    expect(back.nodes.added).toEqual(there.nodes.gone);
    expect(back.edges.gone).toEqual(there.edges.added);
    expect(back.claims).toEqual({ added: there.claims.gone, gone: there.claims.added });
  });
});
