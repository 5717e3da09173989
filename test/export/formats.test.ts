import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { countryCode } from "../../src/export/country-codes.ts";
import { EXPORTERS } from "../../src/export/index.ts";
import { buildGraph, confidenceOf, modalityOf, type ParleyGraph } from "../../src/graph/index.ts";
import { STATES } from "../../src/language/index.ts";
import { fold } from "../../src/text/index.ts";
import { knowledge, knowledgeOf, type Said, type Thing } from "../graph/knowledge.ts";
import { hostileGraph } from "./hostile-graph.ts";
import { csvRecords, findPython } from "./read-back.ts";

// Its package has no types that compile here.
const load = createRequire(import.meta.url);

const build = (): ParleyGraph => buildGraph(knowledge(), { title: "Talks", extractor: "test" });
const write = (id: string, graph: ParleyGraph): string =>
  [...(EXPORTERS.find((exporter) => exporter.id === id)?.write(graph) ?? [])].join("");
const canRead = findPython([]);
if (!canRead) process.stderr.write("reading CSV back is left out: there is no Python\n");

describe("every exporter", () => {
  const formats = EXPORTERS.filter(({ needs }) => needs === undefined).map(({ id }) => [id] as const);

  test.each(formats)("%s gives the same text again", (id) => {
    expect(write(id, build())).toBe(write(id, build()));
  });

  test.each(formats)("%s comes in pieces", (id) => {
    const chunks = [...(EXPORTERS.find((exporter) => exporter.id === id)?.write(hostileGraph()) ?? [])];
    expect(chunks.length).toBeGreaterThan(id === "cypher" ? 2 : 8);
  });

  test("has a name and an ending of its own", () => {
    for (const of of ["id", "label", "extension"] as const) {
      expect(new Set(EXPORTERS.map((exporter) => exporter[of])).size).toBe(EXPORTERS.length);
    }
  });
});

describe.runIf(canRead)("CSV", () => {
  test("Python reads every node, edge and quote back", () => {
    const graph = build();
    const nodes = csvRecords(write("csv-nodes", graph));
    expect(nodes.map(({ id, label, kind }) => [id, label, kind])).toEqual(
      graph.mapNodes((key, { label, kind }) => [key, label, kind]),
    );
    const edges = csvRecords(write("csv-edges", graph));
    const cells = edges.map(({ id, source, target, relation, modality, confidence }) => [
      ...[id, source, target, relation, modality],
      Number(confidence),
    ]);
    expect(cells).toEqual(
      graph.mapEdges((key, attributes, source, target) => [
        ...[key, source, target, attributes.relation, modalityOf(attributes)],
        confidenceOf(attributes),
      ]),
    );
    const quotes = csvRecords(write("csv-evidence", graph)).map(({ edge, quote }) => [edge, quote]);
    expect(quotes).toEqual(graph.mapEdges((key, { evidence }) => evidence.map(({ quote }) => [key, quote])).flat());
  });

  test("a table begins with its columns, and with a byte order mark only where one is asked for", () => {
    for (const id of ["csv-nodes", "csv-edges", "csv-evidence", "events"]) {
      const exporter = EXPORTERS.find((one) => one.id === id);
      const starts = [{}, { bom: true }].map((options) => [...(exporter?.write(build(), options) ?? [])][0] ?? "");
      expect(starts.map((start) => start.startsWith("\uFEFF"))).toEqual([false, true]);
      expect(starts.every((start) => exporter?.mark.test(start))).toBe(true);
    }
  });

  test("no cell of text is a formula to a spreadsheet", () => {
    const names = ["=1+1", "+1", "-2", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x")', "＝1", "fine"];
    const things = names.map((name, index) => [`person:${index}`, "person", name] as const);
    const graph = buildGraph(knowledgeOf(things, []), { title: "", extractor: "test" });
    const labels = csvRecords(write("csv-nodes", graph)).map(({ label }) => label);
    expect(labels).toEqual([...names.slice(0, -1).map((name) => `'${name}`), "fine"]);
  });

  test.each(["csv-nodes", "csv-edges", "csv-evidence", "events", "neo4j-nodes", "neo4j-edges"])(
    "%s keeps its columns whatever the names hold",
    (id) => {
      const records = csvRecords(write(id, hostileGraph()));
      expect(records.length).toBeGreaterThan(5);
      const columns = Object.keys(records[0] ?? {});
      for (const record of records) expect(Object.keys(record)).toEqual(columns);
    },
  );
});

describe.runIf(canRead)("event data", () => {
  const plot = () =>
    buildGraph(
      knowledgeOf(
        [
          ["state:A", "state", "Arland", { country: "ARL" }],
          ["state:B", "state", "Belmar", { country: "BEL" }],
          ["person:c", "person", "Corvin", { role: "envoy" }],
          ["org:d", "organization", "Dravec Council"],
          ["proposal:p", "proposal", "truce plan"],
          ["meeting:m", "meeting", "talks"],
          ["place:x", "place", "Xal"],
        ],
        [
          {
            source: "a.txt",
            date: "2021-05-01",
            title: "Plan rejected",
            text: "Belmar proposed a truce plan. Arland rejected the plan. Corvin and the council attended the talks. Arland did not. Corvin speaks for Arland.",
            says: [
              { fact: ["state:B", "proposed", "proposal:p"], quote: "Belmar proposed a truce plan" },
              { fact: ["state:A", "rejected", "proposal:p"], quote: "Arland rejected the plan", date: "2021-04-30" },
              { fact: ["person:c", "attended", "meeting:m"], quote: "Corvin and the council attended the talks" },
              { fact: ["org:d", "attended", "meeting:m"], quote: "Corvin and the council attended the talks" },
              { fact: ["state:A", "attended", "meeting:m"], quote: "Arland did not", polarity: "negated" },
              { fact: ["person:c", "represents", "state:A"], quote: "Corvin speaks for Arland" },
              { fact: ["state:A", "withdrew", "place:x"], quote: "Arland did not" },
            ],
          },
        ],
      ),
      { title: "", extractor: "test" },
    );
  const rows = (): Record<string, string>[] => csvRecords(write("events", plot()));

  test("to reject a proposal is an event towards who made it, with its codes", () => {
    expect(rows().find(({ relation }) => relation === "rejected")).toMatchObject({
      date: "2021-04-30",
      published: "2021-05-01",
      source_actor: "Arland",
      source_country: "ARL",
      plover: "REJECT",
      cameo: "120",
      quad_class: "3",
      target_actor: "Belmar",
      target_country: "BEL",
      via: "truce plan",
      via_kind: "proposal",
      polarity: "asserted",
      modality: "actual",
      title: "Plan rejected",
      document: "a.txt",
      quote: "Arland rejected the plan",
    });
  });

  test("those who attend a meeting act towards one another, and who stays away towards them, but not towards his own envoy", () => {
    const met = rows().filter(({ relation }) => relation === "attended");
    expect(met.map((row) => [row["source_actor"], row["target_actor"], row["polarity"]]).sort()).toEqual([
      ["Arland", "Dravec Council", "negated"],
      ["Corvin", "Dravec Council", "asserted"],
      ["Dravec Council", "Corvin", "asserted"],
    ]);
  });

  test("what is said of a deal is said to none of its signatories, unless the same sentence names them", () => {
    const text =
      "Arland and Belmar signed the pact. Corvin hailed it. The council denounced the pact that Arland signed.";
    const [signed, again] = ["Arland and Belmar signed the pact", "The council denounced the pact that Arland signed"];
    const pact = "agreement:pact";
    const says: Said[] = [
      { fact: ["state:A", "accepted", pact], quote: signed },
      { fact: ["state:B", "accepted", pact], quote: signed },
      { fact: ["state:A", "accepted", pact], quote: again },
      { fact: ["person:c", "accepted", pact], quote: signed },
      { fact: ["person:c", "represents", "state:A"], quote: signed },
      { fact: ["state:E", "accepted", pact], quote: signed, modality: "planned" },
      { fact: ["person:c", "supported", pact], quote: "Corvin hailed it" },
      { fact: ["org:d", "rejected", pact], quote: again },
    ];
    const things: Thing[] = [
      ["state:A", "state", "Arland"],
      ["state:B", "state", "Belmar"],
      ["state:E", "state", "Estmark"],
      ["person:c", "person", "Corvin"],
      ["org:d", "organization", "Dravec Council"],
      [pact, "agreement", "pact"],
    ];
    const graph = buildGraph(knowledgeOf(things, [{ source: "a.txt", text, says }]), { title: "", extractor: "test" });
    const dyads = csvRecords(write("events", graph)).map((row) =>
      [row["source_actor"], row["relation"], row["target_actor"]].join(" "),
    );
    expect([...new Set(dyads)].sort()).toEqual([
      "Arland accepted Belmar",
      "Belmar accepted Arland",
      "Belmar accepted Corvin",
      "Corvin accepted Belmar",
      "Dravec Council rejected Arland",
      "Estmark accepted Arland",
      "Estmark accepted Belmar",
      "Estmark accepted Corvin",
    ]);
  });

  test("a row has the day of publication where the text tells none, and says where direction means nothing", () => {
    const attended = rows().find(({ relation }) => relation === "attended");
    expect(attended).toMatchObject({ date: "", date_or_published: "2021-05-01", symmetric: "false" });
    expect(rows().find(({ relation }) => relation === "rejected")?.["date_or_published"]).toBe("2021-04-30");
    const met = csvRecords(write("events", build())).filter(({ relation }) => relation === "met");
    expect(met.map(({ symmetric }) => symmetric)).toEqual(["true"]);
  });

  test("an envoy has the country of whom they represent, and a role", () => {
    const row = rows().find((one) => one["source_actor"] === "Corvin");
    expect(row).toMatchObject({ source_country: "ARL", source_role: "envoy" });
  });

  test("what is no event, and what is towards no actor, has no row", () => {
    expect(new Set(rows().map(({ relation }) => relation))).toEqual(new Set(["rejected", "attended"]));
  });
});

describe("FollowTheMoney", () => {
  const { Model, defaultModel } = load("@alephdata/followthemoney");
  const model = new Model(defaultModel);

  test("names countries by its own codes, and every state that it knows", () => {
    const codes: unknown = defaultModel.types.country.values;
    const known = z.record(z.string(), z.string()).parse(codes);
    const nameless = STATES.filter(({ country = "" }) => countryCode(country) === undefined);
    expect(nameless.map(({ id }) => id)).toEqual(["state:VDR", "state:YMD"]);
    const ours = STATES.flatMap(({ country = "" }) => countryCode(country) ?? []);
    expect(Object.keys(known)).toEqual(expect.arrayContaining(ours));
    const named = new Intl.DisplayNames("en", { type: "region" });
    for (const { country = "", label, names, type } of STATES) {
      if (type === "former" || label === "Vatican City") continue;
      const name = fold(named.of((countryCode(country) ?? "").toUpperCase()) ?? "");
      expect([label, ...names].map(fold).some((own) => own === name || name.includes(own) || own.includes(name))).toBe(
        true,
      );
    }
    const graph = build();
    graph.setNodeAttribute("state:RUR", "country", "FRA");
    expect(
      lines(graph).find(({ properties }) => properties["name"]?.[0] === "Ruritania")?.properties["country"],
    ).toEqual(["fr"]);
  });

  const lines = (graph: ParleyGraph) =>
    write("ftm", graph)
      .trimEnd()
      .split("\n")
      .map((line) =>
        z
          .object({ id: z.string(), schema: z.string(), properties: z.record(z.string(), z.array(z.string())) })
          .parse(JSON.parse(line)),
      );

  test.each([
    ["the small conflict", build],
    ["hostile names", hostileGraph],
  ])("its own package knows every schema and property: %s", (_, make) => {
    const graph = make();
    const entities = lines(graph);
    expect(entities).toHaveLength(graph.order + graph.size);
    const schemaOf = new Map(entities.map(({ id, schema }) => [id, schema]));
    for (const { id, schema, properties } of entities) {
      expect(id).toMatch(/^[A-Za-z0-9][A-Za-z0-9.-]*$/);
      const known = model.getSchema(schema);
      expect(known.abstract).not.toBe(true);
      const read = model.getEntity({ id, schema, properties });
      for (const [name, values] of Object.entries(properties)) {
        const property = known.getProperty(name);
        expect(read.getProperty(name)).toEqual(values);
        if (property.type.name === "date") for (const value of values) expect(value).toMatch(/^\d{4}(-\d{2}){0,2}$/);
        if (!property.type.isEntity) continue;
        for (const value of values) {
          const schemaThere = model.getSchema(schemaOf.get(value) ?? "");
          expect(schemaThere.isA(property.getRange().name)).toBe(true);
        }
      }
    }
  });
});
