import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/index.ts";
import { evidence, show, timeline } from "../../src/query/index.ts";
import { knowledge } from "../graph/knowledge.ts";

const graph = buildGraph(knowledge(), { title: "", extractor: "test" });
const notFound: unknown = expect.objectContaining({ code: "not-found" });

describe("show", () => {
  test("groups a node's facts by relation and direction", () => {
    const { attributes, groups } = show(graph, "state:RUR");
    expect(attributes.label).toBe("Ruritania");
    const seen = groups.map(({ relation, direction, facts }) => [relation, direction, facts.map(({ other }) => other)]);
    expect(seen).toHaveLength(5);
    expect(seen).toEqual(
      expect.arrayContaining([
        ["proposed", "out", ["proposal:corridor"]],
        ["blamed", "in", ["state:SYL"]],
        ["denied", "out", ["state:SYL", "event:raid"]],
        ["represents", "in", ["person:dragan-ilic"]],
      ]),
    );
  });

  test("reads symmetric relations either way", () => {
    const { groups } = show(graph, "person:mira-ilic");
    expect(groups).toMatchObject([{ relation: "met", direction: "both", facts: [{ otherLabel: "Dragan Ilić" }] }]);
  });

  test("misses what is not there", () => {
    expect(() => show(graph, "state:XXX")).toThrow(notFound);
  });
});

describe("evidence", () => {
  test("comes with its document", () => {
    const [first, second] = evidence(graph, "state:RUR|proposed|proposal:corridor");
    expect(first).toMatchObject({
      quote: "Ruritania offered a grain corridor",
      document: { title: "Corridor offered" },
    });
    expect(second).toMatchObject({ document: { source: "herald/two.txt" } });
  });

  test("misses what is not there", () => {
    expect(() => evidence(graph, "nothing")).toThrow(notFound);
  });
});

describe("timeline", () => {
  const keys = (options?: Parameters<typeof timeline>[1]) => timeline(graph, options).map(({ key }) => key);
  test("lists happenings and facts by date, the longer ones first", () => {
    expect(keys({ dated: true })).toEqual([
      "event:raid",
      "state:SYL|blamed|state:RUR",
      "proposal:corridor",
      "meeting:plesk-talks",
      "person:dragan-ilic|met|person:mira-ilic",
      "state:RUR|proposed|proposal:corridor",
      "state:SYL|accepted|proposal:corridor",
    ]);
  });

  test("takes the day of the earliest report where there is no date, but not for what simply holds", () => {
    const reported = timeline(graph).filter((entry) => entry.reported);
    expect(reported.map(({ key, first }) => `${first} ${key}`)).toEqual([
      "2021-05-01 meeting:plesk-talks|held-in|place:plesk",
      "2021-05-01 org:border-council|attended|meeting:plesk-talks",
      "2021-05-01 person:dragan-ilic|attended|meeting:plesk-talks",
      "2021-05-01 state:RUR|denied|event:raid",
      "2021-05-01 state:RUR|denied|state:SYL",
      "2021-05-03 state:RUR|ordered|event:raid",
    ]);
    expect(keys({ since: "2021-05-02", until: "2021-05", relation: ["ordered", "denied"] })).toEqual([
      "state:RUR|ordered|event:raid",
    ]);
  });

  test.each([
    ["a period", { since: "2021-05", dated: true }, ["proposal:corridor", "state:SYL|accepted|proposal:corridor"]],
    ["a relation", { relation: "met" }, ["person:dragan-ilic|met|person:mira-ilic"]],
    ["a node and what it took part in", { nodes: ["person:mira-ilic"] }, ["person:dragan-ilic|met|person:mira-ilic"]],
  ])("keeps to %s", (_, options, expected) => {
    expect(keys(options)).toEqual(expected);
  });
});
