import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/index.ts";
import { type ContradictionOptions, contradictions } from "../../src/query/index.ts";
import { RELATIONS } from "../../src/ontology/index.ts";
import { knowledgeOf, type Said, type Thing } from "../graph/knowledge.ts";

const UNION: Thing = ["org:union", "organization", "Glaziers' Union"];
const OFFER: Thing = ["proposal:offer", "proposal", "pay offer"];
const GUILD: Thing = ["org:guild", "organization", "Guild"];

type Claimed = readonly [relation: string, how?: Omit<Partial<Said>, "fact" | "quote">, target?: string];

function find(said: readonly Claimed[], options?: ContradictionOptions) {
  const says = said.map(([relation, how = {}, target = "proposal:offer"]): Said => ({
    fact: ["org:union", relation, target],
    quote: relation,
    ...how,
  }));
  const text = said.map(([relation]) => relation).join(" ");
  const knowledge = knowledgeOf([UNION, OFFER, GUILD], [{ source: "a.txt", text, says }]);
  return contradictions(buildGraph(knowledge, { title: "", extractor: "test" }), options);
}

describe("somebody contradicts himself", () => {
  test("who accepts what he rejects: both sides with their quotes, the refusal first", () => {
    expect(find([["accepted"], ["rejected"]])).toMatchObject([
      {
        source: "org:union",
        target: "proposal:offer",
        sides: [
          { relation: "rejected", confidence: 0.8, asserted: [{ quote: "rejected", document: { source: "a.txt" } }] },
          { relation: "accepted", asserted: [{ quote: "accepted" }] },
        ],
      },
    ]);
  });

  test.each<[string, Claimed[], ContradictionOptions?]>([
    ["where one of the two is only planned", [["accepted", { modality: "planned" }], ["rejected"]]],
    ["where one of the two is denied", [["accepted", { polarity: "negated" }], ["rejected"]]],
    [
      "where one was over before the other",
      [
        ["accepted", { date: "2020" }],
        ["rejected", { date: "2021-03" }],
      ],
    ],
    [
      "of an actor: one may support him in one matter and not in another",
      [
        ["supported", {}, "org:guild"],
        ["rejected", {}, "org:guild"],
      ],
    ],
    ["by relations that go together", [["supported"], ["accepted"]]],
    ["of others than were asked for", [["accepted"], ["rejected"]], { nodes: ["org:guild"] }],
    ["with less confidence than was asked for", [["accepted"], ["rejected"]], { minConfidence: 0.9 }],
  ])("but not %s", (_, said, options) => {
    expect(find(said, options)).toEqual([]);
  });

  test("where both are dated alike", () => {
    expect(
      find([
        ["supported", { date: "2021" }],
        ["rejected", { date: "2021-03" }],
      ]),
    ).toHaveLength(1);
  });
});

test("what a relation excludes is another relation that has the same ends", () => {
  for (const { id, excludes = [], target } of RELATIONS) {
    for (const other of excludes) {
      const found = RELATIONS.find((relation) => relation.id === other);
      expect(other).not.toBe(id);
      expect(found?.target.some((kind) => target.includes(kind))).toBe(true);
    }
  }
});
