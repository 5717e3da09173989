import { describe, expect, test } from "vitest";
import { buildGraph, graphToJson } from "../../src/graph/index.ts";
import { GraphSchema } from "../../src/graph/schema.ts";
import type { Knowledge } from "../../src/model/index.ts";
import { knowledge, knowledgeOf, PAPERS, THINGS } from "./knowledge.ts";

const options = { title: "Plesk", extractor: "test" };
const built = () => buildGraph(knowledge(), options);
const textOf = (given: Knowledge) => [...graphToJson(buildGraph(given, options))].join("");

describe("buildGraph", () => {
  test("keeps the contract of graph.json", () => {
    expect(GraphSchema.safeParse(built().export()).error).toBeUndefined();
  });

  test("makes a node an entity and an edge a fact, sorted by id", () => {
    const graph = built();
    expect(graph.nodes()).toEqual(THINGS.map(([id]) => id).sort());
    expect(graph.edges()).toEqual([...graph.edges()].sort());
    expect(graph.extremities("state:RUR|proposed|proposal:corridor")).toEqual(["state:RUR", "proposal:corridor"]);
  });

  test("quotes the documents letter for letter, in the order of documents", () => {
    const texts = new Map(knowledge().docs.map(({ id, text }) => [id, text]));
    const graph = built();
    graph.forEachEdge((_, { evidence }) => {
      for (const { doc, quote, start, end } of evidence) expect(quote).toBe(texts.get(doc)?.slice(start, end));
    });
    const docs = graph.getEdgeAttribute("state:RUR|proposed|proposal:corridor", "evidence").map(({ doc }) => doc);
    expect(docs).toEqual(["doc-gazette/one.txt", "doc-herald/two.txt"]);
  });

  test.each([
    ["counts documents, not claims", "state:RUR|proposed|proposal:corridor", { weight: 2 }],
    [
      "takes dates from claims and drops a vague one",
      "state:RUR|proposed|proposal:corridor",
      { first: "2021-04-28", last: "2021-04-28" },
    ],
    ["asserts where any claim asserts", "org:border-council|attended|meeting:plesk-talks", { polarity: "asserted" }],
    ["is contested where claims disagree", "org:border-council|attended|meeting:plesk-talks", { contested: true }],
    ["is contested where the accused denies the accuser", "state:SYL|blamed|state:RUR", { contested: true }],
    ["is contested where who is said to have done it denies it", "state:RUR|ordered|event:raid", { contested: true }],
    ["is not contested by a denial of something else", "person:dragan-ilic|represents|state:RUR", { contested: false }],
    ["does not contest a denial by itself", "state:RUR|denied|event:raid", { contested: false }],
  ])("%s", (_, edge, expected) => {
    expect(built().getEdgeAttributes(edge)).toMatchObject(expected);
  });

  test.each([
    [
      "the accused denies the accuser",
      "state:SYL|blamed|state:RUR",
      [{ by: "Ruritania", byId: "state:RUR", quote: "which Ruritania denied", edge: "state:RUR|denied|state:SYL" }],
    ],
    [
      "who is said to have done it denies it",
      "state:RUR|ordered|event:raid",
      [{ by: "Ruritania", byId: "state:RUR", quote: "which Ruritania denied", edge: "state:RUR|denied|event:raid" }],
    ],
    [
      "a document says that it is not so",
      "org:border-council|attended|meeting:plesk-talks",
      [{ doc: "doc-gazette/one.txt", quote: "The Border Council did not attend the talks" }],
    ],
  ])("says who denies what and in which words: %s", (_, edge, denials) => {
    const graph = built();
    const found = graph.getEdgeAttribute(edge, "denials");
    expect(found).toMatchObject(denials);
    expect(found).toHaveLength(denials.length);
    const texts = new Map(knowledge().docs.map(({ id, text }) => [id, text]));
    for (const { doc, quote, start, end } of found ?? []) expect(texts.get(doc)?.slice(start, end)).toBe(quote);
  });

  test("tells the speaker of a rival account from the document", () => {
    const text = "Ruritania left the talks, Sylvania said. Dragan Ilić said Ruritania did not leave the talks.";
    const fact = ["state:RUR", "withdrew", "meeting:plesk-talks"] as const;
    const paper = {
      source: "a",
      text,
      says: [
        { fact, quote: "Ruritania left the talks", speaker: "state:SYL" },
        {
          fact,
          quote: "Ruritania did not leave the talks",
          speaker: "person:dragan-ilic",
          polarity: "negated" as const,
        },
      ],
    };
    const graph = buildGraph(knowledgeOf(THINGS, [paper]), options);
    expect(graph.getEdgeAttributes(fact.join("|"))).toMatchObject({
      contested: true,
      denials: [{ by: "Dragan Ilić", byId: "person:dragan-ilic", quote: "Ruritania did not leave the talks" }],
    });
    expect(graph.getEdgeAttribute(fact.join("|"), "denials")?.[0]).not.toHaveProperty("edge");
  });

  test("what nobody denies has no denials", () => {
    const graph = built();
    graph.forEachEdge((_, { contested, denials }) => expect(denials !== undefined).toBe(contested));
  });

  test("counts copies of one text as one witness, and lists them all", () => {
    const given = knowledge();
    const [gazette = { id: "" }] = given.docs;
    const facts = given.facts.map((fact) => ({
      ...fact,
      claims: fact.claims.map((claim) => (claim.claim.doc === gazette.id ? claim : { ...claim, copyOf: gazette.id })),
    }));
    const edge = buildGraph({ ...given, facts }, options).getEdgeAttributes("state:RUR|proposed|proposal:corridor");
    expect(edge.weight).toBe(1);
    expect(edge.evidence.map(({ copyOf }) => copyOf)).toEqual([undefined, gazette.id]);
  });

  test("names a speaker by the label of their node, else by the document's words", () => {
    const graph = built();
    const [known] = graph.getEdgeAttribute("state:RUR|ordered|event:raid", "evidence");
    const [words] = graph.getEdgeAttribute("state:SYL|accepted|proposal:corridor", "evidence");
    expect(known).toMatchObject({ speaker: "Sylvania", speakerId: "state:SYL" });
    expect(words).toMatchObject({ speaker: "an aide" });
    expect(words).not.toHaveProperty("speakerId");
  });

  test.each([
    ["a happening's own date", "meeting:plesk-talks", "2021-04-28", "2021-04-28"],
    ["the dates of an actor's facts", "state:SYL", "2021-04", "2021-06"],
    ["nothing where nothing is dated", "org:mute", undefined, undefined],
  ])("dates a node by %s", (_, node, first, last) => {
    const graph = built();
    expect([graph.getNodeAttribute(node, "first"), graph.getNodeAttribute(node, "last")]).toEqual([first, last]);
  });

  test("lists documents with their length and without their text", () => {
    const [first] = built().getAttribute("documents");
    expect(first).toEqual({
      id: "doc-gazette/one.txt",
      source: "gazette/one.txt",
      title: "Corridor offered",
      date: "2021-05-01",
      words: 39,
    });
  });

  test("gives the same bytes whatever the order of entities and facts", () => {
    const given = knowledge();
    const turned = { ...given, entities: given.entities.toReversed(), facts: given.facts.toReversed() };
    expect(textOf(turned)).toBe(textOf(given));
  });

  test("leaves out a date that the calendar does not have", () => {
    const paper = {
      source: "a",
      text: "They met.",
      says: [{ fact: ["state:RUR", "met", "state:SYL"], quote: "They met", date: "2021-02-30" }],
    } as const;
    const graph = buildGraph(knowledgeOf(THINGS, [paper]), options);
    expect(graph.getEdgeAttributes("state:RUR|met|state:SYL")).not.toHaveProperty("first");
  });

  test.each([
    [
      "an unknown relation",
      "not-found",
      (k: Knowledge) => ({ ...k, facts: k.facts.map((fact) => ({ ...fact, relation: "befriended" })) }),
    ],
    ["a claim of no document", "bad-graph", (k: Knowledge) => ({ ...k, docs: [] })],
    [
      "a fact without a claim",
      "bad-graph",
      (k: Knowledge) => ({ ...k, facts: k.facts.map((fact) => ({ ...fact, claims: [] })) }),
    ],
    [
      "a claim outside its text",
      "bad-graph",
      (k: Knowledge) => ({ ...k, docs: k.docs.map((doc) => ({ ...doc, text: "" })) }),
    ],
  ])("throws on %s", (_, code, spoil) => {
    expect(() => buildGraph(spoil(knowledge()), options)).toThrow(expect.objectContaining({ code }));
  });

  test("takes an empty corpus", () => {
    const graph = buildGraph({ docs: [], entities: [], facts: [], diagnostics: [] }, options);
    expect([graph.order, graph.size]).toEqual([0, 0]);
  });
});

test("only documents that deny something are needed to deny it", () => {
  const without = PAPERS.map((paper) => ({ ...paper, says: paper.says.filter(({ fact }) => fact[1] !== "denied") }));
  const graph = buildGraph(knowledgeOf(THINGS, without), options);
  expect(graph.getEdgeAttribute("state:SYL|blamed|state:RUR", "contested")).toBe(false);
});
