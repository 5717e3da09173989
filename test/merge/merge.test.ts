import { describe, expect, test } from "vitest";
import { merge } from "../../src/merge/index.ts";
import { article, type Written } from "./article.ts";
import { all, entity, ids, labels, one } from "./merging.ts";

describe("within a document", () => {
  test("chains of reference end at the naming mention", () => {
    const knowledge = all(
      article("a", "2020-03-01", (a) => {
        const name = a.mention("person", "Ana Brnabić", { role: "prime minister", country: "SRB" });
        const surname = a.mention("person", "Brnabić", { refersTo: name });
        a.mention("person", "she", { refersTo: surname });
      }),
    );
    expect(ids(knowledge)).toEqual(["person:ana-brnabic"]);
    expect(knowledge.entities[0]).toMatchObject({
      label: "Ana Brnabić",
      aliases: ["Brnabić"],
      attributes: { role: "prime minister", country: "SRB" },
    });
    expect(knowledge.entities[0]?.mentions.map(({ text }) => text)).toEqual(["Ana Brnabić", "Brnabić", "she"]);
  });

  test("a circle of references is one entity", () => {
    const { doc, extraction } = one("a", "person", "Ana Brnabić");
    const first = extraction.mentions[0];
    if (first === undefined) throw new Error("no mention");
    const circle = [
      { ...first, id: "m1", refersTo: "m2" },
      { ...first, id: "m2", refersTo: "m1" },
    ];
    const knowledge = merge({ docs: [doc], extractions: [{ ...extraction, mentions: circle }] });
    expect(knowledge.entities).toHaveLength(1);
    expect(knowledge.entities[0]?.mentions).toHaveLength(2);
  });
});

describe("states", () => {
  test("capital, demonym and name are the state; a place of that name is another node, whose name it keeps", () => {
    const knowledge = all(
      one("a", "state", "the French", { known: "state:FRA" }),
      one("b", "state", "Paris"),
      article("c", "2020-03-01", (a) => {
        const place = a.mention("place", "Paris", { known: "place:paris" });
        a.claim(a.mention("person", "Ana Brnabić"), "visited", place);
        a.mention("state", "France");
      }),
    );
    expect(ids(knowledge)).toEqual(["person:ana-brnabic", "place:paris", "state:FRA"]);
    expect(entity(knowledge, "state:FRA")).toMatchObject({
      label: "France",
      aliases: ["the French"],
      attributes: { country: "FRA" },
    });
  });
});

describe("organizations", () => {
  test.each([
    ["Iran's foreign ministry", "the Iranian Foreign Ministry"],
    ["Iran's foreign ministry", "the Foreign Ministry of Iran"],
    ["Iran's foreign ministry", "Iranian Ministry of Foreign Affairs"],
    ["Ministry of Defence of Japan", "Japanese Defense Ministry"],
    ["Workers' Council for Peace", "Workers Council for Peace"],
    ["Smith & Sons", "Smith and Sons Ltd."],
    ["Vardar Holdings", "Vardar"],
    ["Sahel River Corps-Harbour Guard Force", "Harbour Guard Force"],
    ["Organisation of Sahel Farmers", "Organization of Sahel Farmers"],
    ["State Peace Commission", "the State Peace Commission"],
    ["Vardar River Movement", "the Vardar River movement"],
  ])("%s is %s", (left, right) => {
    expect(all(one("a", "organization", left), one("b", "organization", right)).entities).toHaveLength(1);
  });

  test.each([
    ["Iran's foreign ministry", "Iraq's foreign ministry"],
    ["Iranian Foreign Ministry", "Iranian Defense Ministry"],
    ["the Foreign Ministry", "the Foreign Ministry"],
    ["Norwegian parliament", "Danish parliament"],
    ["Sahel Farmers Union", "Sahel Traders Union"],
    ["Washington Post", "Huffington Post"],
  ])("%s is not %s of another document", (left, right) => {
    expect(all(one("a", "organization", left), one("b", "organization", right)).entities).toHaveLength(2);
  });

  test("the label names the country where the name alone does not tell", () => {
    expect(labels(all(one("a", "organization", "Iran's foreign ministry")))).toEqual(["Iranian Foreign Ministry"]);
    expect(labels(all(one("a", "organization", "the foreign ministry", { country: "NOR" })))).toEqual([
      "Norwegian Foreign Ministry",
    ]);
    expect(ids(all(one("a", "organization", "Iran's foreign ministry")))).toEqual([
      "organization:iranian-foreign-ministry",
    ]);
  });

  test("a body without its country is the one of its document", () => {
    const knowledge = all(
      article("a", "2020-03-01", (a) => {
        a.mention("organization", "Norwegian Foreign Ministry");
        a.mention("organization", "the Foreign Ministry");
        a.mention("organization", "the ministry");
      }),
    );
    expect(labels(knowledge)).toEqual(["Norwegian Foreign Ministry"]);
  });

  test("a body that every country has is the one's that the document is plainly about", () => {
    const about = (id: string, states: readonly string[], body: string, more: readonly string[] = []): Written =>
      article(id, "2020-03-01", (a) => {
        for (const state of states) a.mention("state", state);
        for (const name of [...more, body]) a.mention("organization", name);
      });
    const norway = ["Norway", "Norway", "Norway"];
    expect(labels(all(about("a", [...norway, "Sweden"], "the Supreme Court")))).toContain("Norwegian Supreme Court");
    expect(labels(all(about("a", ["Norway", "Sweden"], "the Supreme Court")))).not.toContain("Norwegian Supreme Court");
    // Of a province's own court and the country's, the words may mean either.
    const own = all(about("a", norway, "the Supreme Court", ["Bergenland Supreme Court"]));
    expect(labels(own)).not.toContain("Norwegian Supreme Court");
  });

  test("a shorter form is the longer name's that the document has given before, if there is but one", () => {
    const names = (...texts: readonly string[]): Written =>
      article("a", "2020-03-01", (a) => texts.forEach((text) => a.mention("organization", text)));
    expect(all(names("House Rivers Committee", "Rivers Committee")).entities).toHaveLength(1);
    expect(all(names("Alder Institute for River Ecology", "Alder Institute")).entities).toHaveLength(1);
    expect(all(names("Rivers Committee", "House Rivers Committee")).entities).toHaveLength(2);
    expect(all(names("Bergen Chess Club", "Oslo Chess Club", "Chess Club")).entities).toHaveLength(3);
    expect(all(names("Liberal Farmers Party", "Farmers Party")).entities).toHaveLength(2);
  });

  test("an abbreviation's entry in the gazetteer does not hold for another country's body", () => {
    const knowledge = all(
      article("a", "2020-03-01", (a) => {
        const name = a.mention("organization", "Atlantic Broadcasting Company", { country: "CAN" });
        a.mention("organization", "ABC", { refersTo: name, known: "org:australian-broadcasting-corporation" });
      }),
      one("b", "organization", "Australian Broadcasting Corporation"),
    );
    expect(knowledge.entities).toHaveLength(2);
  });

  test("an abbreviation is the one name that it abbreviates", () => {
    const knowledge = all(one("a", "organization", "Sahel Farmers Union"), one("b", "organization", "SFU"));
    expect(knowledge.entities).toMatchObject([{ label: "Sahel Farmers Union", aliases: ["SFU"] }]);
    const two = all(
      one("a", "organization", "Sahel Farmers Union"),
      article("b", "2020-03-01", (a) => {
        a.claim(a.mention("organization", "SFU"), "met", a.mention("person", "Ana Brnabić"));
      }),
      one("c", "organization", "Southern Fishers Union"),
    );
    expect(two.entities).toHaveLength(4);
  });

  test("the gazetteer's label and id go before what was found", () => {
    const knowledge = all(
      one("a", "organization", "UN", { known: "org:united-nations" }),
      one("b", "organization", "United Nations"),
    );
    expect(knowledge.entities).toMatchObject([{ id: "organization:united-nations", label: "United Nations" }]);
  });
});

describe("what a document says of a name", () => {
  test("an honorific before a surname that it has given in full is no given name", () => {
    const knowledge = all(
      article("a", "2020-03-01", (a) => {
        a.mention("person", "Yousef Hamadani");
        a.mention("person", "Shahid Hamedani");
      }),
      one("b", "person", "Shahid Afridi"),
    );
    expect(ids(knowledge)).toEqual(["person:shahid-afridi", "person:yousef-hamadani"]);
  });

  test("an abbreviation is the body that it spells out, not another that bears it", () => {
    const knowledge = all(
      article("a", "2020-03-01", (a) => {
        a.mention("organization", "Riverside Anglers Federation");
        a.mention("organization", "RAF", { known: "org:red-army-faction" });
      }),
    );
    expect(knowledge.entities.map(({ label, aliases }) => [label, ...aliases])).toEqual([
      ["Riverside Anglers Federation", "RAF"],
    ]);
  });
});

describe("documents", () => {
  test("a text read twice counts once and leaves a diagnostic that names both files", () => {
    const { doc, extraction } = one("a", "person", "Ana Brnabić");
    const copy = { ...doc, source: "b.txt" };
    const knowledge = merge({ docs: [copy, doc], extractions: [extraction, extraction] });
    expect(knowledge.docs).toEqual([doc]);
    expect(knowledge.diagnostics).toMatchObject([{ code: "duplicate", source: "b.txt" }]);
    expect(knowledge.diagnostics[0]?.message).toContain("a.txt");
    expect(knowledge.entities[0]?.mentions).toHaveLength(1);
  });
});
