import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { EXPORTERS, filterGraph } from "../../src/export/index.ts";
import {
  buildGraph,
  confidenceOf,
  type DocText,
  docTexts,
  modalityOf,
  type ParleyGraph,
  relationWords,
} from "../../src/graph/index.ts";
import { knowledge, knowledgeOf } from "../graph/knowledge.ts";
import { hostileGraph } from "./hostile-graph.ts";

// It has no types that compile here.
const jsonld = createRequire(import.meta.url)("jsonld");

const Quads = z.array(
  z.looseObject({
    subject: z.object({ value: z.string() }),
    predicate: z.object({ value: z.string() }),
    object: z.object({ value: z.string(), datatype: z.object({ value: z.string() }).optional() }),
  }),
);

const NAMES: readonly (readonly [prefix: string, iri: string])[] = [
  ["schema", "https://schema.org/"],
  ["prov", "http://www.w3.org/ns/prov#"],
  ["oa", "http://www.w3.org/ns/oa#"],
  ["rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"],
  ["rdfs", "http://www.w3.org/2000/01/rdf-schema#"],
  ["xsd", "http://www.w3.org/2001/XMLSchema#"],
  ["parley", "urn:parley:"],
];

/** `schema:Claim`: an address as Turtle has it. */
function short(iri: string): string {
  const [prefix, start = ""] = NAMES.find(([, address]) => iri.startsWith(address)) ?? [];
  return prefix === undefined ? iri : `${prefix}:${iri.slice(start.length)}`;
}

/** What a JSON-LD processor makes of a graph's file: a small triple store. */
async function store(graph: ParleyGraph, texts?: ReadonlyMap<string, DocText>) {
  const exporter = EXPORTERS.find(({ id }) => id === "jsonld");
  const file = [...(exporter?.write(graph, texts ? { texts } : {}) ?? [])].join("");
  const options = { documentLoader: () => Promise.reject(new Error("nothing is loaded")), safe: true };
  const quads = Quads.parse(await jsonld.toRDF(JSON.parse(file), options)).map(({ subject, predicate, object }) => ({
    subject: subject.value,
    predicate: short(predicate.value),
    object: object.value,
    type: short(object.datatype?.value ?? ""),
  }));
  const all = (subject: string, predicate: string): string[] =>
    quads.filter((quad) => quad.subject === subject && quad.predicate === predicate).map(({ object }) => object);
  return {
    quads,
    all,
    /** The object at the end of a way of predicates, where there is one of it. */
    get: (subject: string, ...way: readonly string[]): string | undefined => {
      let at = [subject];
      for (const predicate of way) at = at.flatMap((each) => all(each, predicate));
      return at.length === 1 ? at[0] : undefined;
    },
    ofType: (type: string): string[] =>
      quads
        .filter(({ predicate, object }) => predicate === "rdf:type" && short(object) === type)
        .map((quad) => quad.subject),
  };
}

const build = (): ParleyGraph => buildGraph(knowledge(), { title: "Talks", extractor: "test" });
const textsOf = (): ReadonlyMap<string, DocText> => new Map(docTexts(knowledge()).map(({ id, ...text }) => [id, text]));

describe("JSON-LD", () => {
  test("each claim has its source, its words, its speaker, how it is meant and how sure it is", async () => {
    const graph = build();
    const { get, ofType } = await store(graph);
    const found = ofType("schema:Claim").map((claim) => [
      get(claim, "rdf:subject", "schema:name"),
      get(claim, "rdf:predicate", "rdfs:label"),
      get(claim, "rdf:object", "schema:name"),
      get(claim, "schema:text"),
      get(claim, "prov:wasQuotedFrom", "schema:identifier"),
      get(claim, "prov:wasAttributedTo"),
      get(claim, "schema:creditText"),
      get(claim, "parley:polarity"),
      get(claim, "parley:modality"),
      Number(get(claim, "parley:confidence")),
      get(claim, "parley:contested"),
      get(claim, "schema:temporalCoverage"),
      [Number(get(claim, "parley:start")), Number(get(claim, "parley:end"))],
      get(claim, "prov:wasGeneratedBy", "prov:wasAssociatedWith", "schema:name"),
    ]);
    const sources = new Map(graph.getAttribute("documents").map(({ id, source }) => [id, source]));
    const labelOf = (node: string): string => graph.getNodeAttribute(node, "label");
    const expected = graph.mapEdges((_, { relation, contested, evidence }, source, target) =>
      evidence.map((claim) => [
        ...[labelOf(source), relationWords(relation).label, labelOf(target), claim.quote, sources.get(claim.doc)],
        claim.speakerId === undefined ? undefined : `urn:parley:thing:${encodeURIComponent(claim.speakerId)}`,
        ...[claim.speaker, claim.polarity, claim.modality, claim.confidence, String(contested), claim.date],
        ...[[claim.start, claim.end], "parley: test"],
      ]),
    );
    expect(found).toHaveLength(expected.flat().length);
    expect(found).toEqual(expect.arrayContaining(expected.flat()));
  });

  test("each edge is a fact with a confidence of its own, derived from its claims", async () => {
    const graph = build();
    const { get, all, ofType } = await store(graph);
    const facts = ofType("parley:Fact");
    expect(facts).toHaveLength(graph.size);
    graph.forEachEdge((edge, attributes) => {
      const fact = `urn:parley:fact:${encodeURIComponent(edge)}`;
      expect(facts).toContain(fact);
      expect(Number(get(fact, "parley:confidence"))).toBe(confidenceOf(attributes));
      expect(get(fact, "parley:modality")).toBe(modalityOf(attributes));
      expect(get(fact, "parley:polarity")).toBe(attributes.polarity);
      expect(get(fact, "parley:contested")).toBe(String(attributes.contested));
      expect(Number(get(fact, "parley:weight"))).toBe(attributes.weight);
      const claims = all(fact, "prov:wasDerivedFrom");
      expect(claims.map((claim) => get(claim, "schema:text")).toSorted()).toEqual(
        attributes.evidence.map(({ quote }) => quote).toSorted(),
      );
      expect(claims.every((claim) => get(claim, "parley:fact") === fact)).toBe(true);
    });
  });

  test("says who denies a fact, and in which claim", async () => {
    const { get } = await store(build());
    const raid = "urn:parley:fact:state%3ARUR%7Cordered%7Cevent%3Araid";
    expect(get(raid, "parley:deniedBy", "schema:name")).toBe("Ruritania");
    expect(get(raid, "parley:deniedIn", "schema:text")).toBe("which Ruritania denied");
    const attended = "urn:parley:fact:org%3Aborder-council%7Cattended%7Cmeeting%3Aplesk-talks";
    expect(get(attended, "parley:deniedIn", "parley:polarity")).toBe("negated");
  });

  test("types its literals: numbers alike, dates by how exact they are", async () => {
    const { quads } = await store(build());
    const types = (predicate: string) =>
      new Set(quads.filter((quad) => quad.predicate === predicate).map(({ type }) => type));
    expect(types("parley:confidence")).toEqual(new Set(["xsd:double"]));
    expect(types("parley:start")).toEqual(new Set(["xsd:nonNegativeInteger"]));
    expect(types("parley:contested")).toEqual(new Set(["xsd:boolean"]));
    expect(types("schema:temporalCoverage")).toEqual(new Set(["xsd:date", "xsd:gYearMonth", "xsd:gYear"]));
    expect(types("schema:startDate")).toEqual(new Set(["xsd:date", "xsd:gYearMonth"]));
  });

  test("every address that it speaks of is there", async () => {
    const { quads } = await store(build());
    const subjects = new Set(quads.map(({ subject }) => subject));
    const named = quads.filter(({ predicate, object }) => object.startsWith("urn:parley:") && predicate !== "rdf:type");
    expect(named.length).toBeGreaterThan(0);
    for (const { object } of named) expect(subjects).toContain(object);
  });

  describe("Web Annotation selectors", () => {
    const text = "🕊️🕊️ Talks. Ruritania 🤝 met Sylvania. More.";
    const quote = "Ruritania 🤝 met Sylvania";
    const made = knowledgeOf(
      [
        ["state:RUR", "state", "Ruritania"],
        ["state:SYL", "state", "Sylvania"],
      ],
      [{ source: "a.txt", text, says: [{ fact: ["state:RUR", "met", "state:SYL"], quote }] }],
    );
    const graph = buildGraph(made, { title: "", extractor: "test" });
    const selector = (kind: string, found: Awaited<ReturnType<typeof store>>) =>
      found.ofType(`oa:${kind}`).map((each) => (name: string) => found.get(each, `oa:${name}`));

    test("find the quote by its characters, and by its words and what stands round them", async () => {
      const found = await store(graph, new Map(docTexts(made).map(({ id, ...own }) => [id, own])));
      const [position] = selector("TextPositionSelector", found);
      const characters = [...text].slice(Number(position?.("start")), Number(position?.("end")));
      expect(characters.join("")).toBe(quote);
      const [words] = selector("TextQuoteSelector", found);
      expect(`${words?.("prefix")}${words?.("exact")}${words?.("suffix")}`).toBe(text);
      const [claim = ""] = found.ofType("schema:Claim");
      expect(found.get(claim, "oa:hasTarget", "oa:hasSource")).toBe(found.get(claim, "prov:wasQuotedFrom"));
      expect(found.all(found.get(claim, "oa:hasTarget") ?? "", "oa:hasSelector")).toHaveLength(2);
    });

    test.each([
      ["no text", undefined],
      ["the text of another graph", new Map([["doc-a.txt", { text: "Nothing of the sort.", blocks: [] }]])],
    ])("find it by its words alone where there is %s", async (_, texts) => {
      const found = await store(graph, texts);
      expect(selector("TextPositionSelector", found)).toEqual([]);
      expect(selector("TextQuoteSelector", found).map((get) => get("exact"))).toEqual([quote]);
    });
  });

  test("a claim is called the same in a part of the graph as in the whole", async () => {
    const graph = build();
    const [whole, part] = [await store(graph), await store(filterGraph(graph, { documents: ["herald/two.txt"] }))];
    const claims = part.ofType("schema:Claim");
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) expect(whole.get(claim, "schema:text")).toBe(part.get(claim, "schema:text"));
  });

  test("whatever the names hold, each literal is of characters", async () => {
    const graph = hostileGraph();
    const { quads } = await store(graph, textsOf());
    expect(quads.filter(({ predicate }) => predicate === "parley:kind")).toHaveLength(graph.order);
    expect(quads.some(({ object }) => /\p{Surrogate}/u.test(object))).toBe(false);
  });
});
