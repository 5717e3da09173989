import { describe, expect, test } from "vitest";
import { merge } from "../../src/merge/index.ts";
import type { Entity, Kind, Knowledge } from "../../src/model/index.ts";
import { article, evidence, type Written } from "./article.ts";

const one = (id: string, kind: Kind, text: string, options = {}, date = "2020-03-01"): Written =>
  article(id, date, (a) => {
    a.mention(kind, text, options);
  });
const all = (...articles: readonly Written[]): Knowledge => merge(evidence(articles));
const labels = (knowledge: Knowledge): readonly string[] => knowledge.entities.map(({ label }) => label);
const ids = (knowledge: Knowledge): readonly string[] => knowledge.entities.map(({ id }) => id);
const entity = (knowledge: Knowledge, id: string): Entity | undefined =>
  knowledge.entities.find((each) => each.id === id);

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

describe("persons", () => {
  test("variants across documents are one, labelled with the commonest full name", () => {
    const knowledge = all(
      one("a", "person", "Volodymyr Zelensky"),
      one("b", "person", "Ukrainian President Volodymyr Zelensky"),
      one("c", "person", "Vladimir Zelenskiy"),
      one("d", "person", "ZELENSKYY"),
    );
    expect(labels(knowledge)).toEqual(["Volodymyr Zelensky"]);
    expect(knowledge.entities[0]?.aliases).toEqual(["Vladimir Zelenskiy", "Zelenskyy"]);
  });

  test("a surname joins the one full name of its own document first", () => {
    const knowledge = all(
      article("a", "2020-03-01", (a) => {
        a.mention("person", "Raúl Castro");
        a.mention("person", "Castro");
      }),
      one("b", "person", "Fidel Castro"),
    );
    expect(entity(knowledge, "person:raul-castro")?.mentions).toHaveLength(2);
  });

  test("a surname joins across documents where one full name bears it", () => {
    expect(ids(all(one("a", "person", "Federica Mogherini"), one("b", "person", "Ms. Mogherini")))).toEqual([
      "person:federica-mogherini",
    ]);
  });

  test("a surname that two bear stays alone, unless country or office tells", () => {
    const two = [
      one("a", "person", "Raúl Castro", { country: "CUB", role: "president" }),
      one("b", "person", "Julián Castro", { country: "USA", role: "mayor" }),
    ];
    const open = all(
      ...two,
      article("c", "2020-03-01", (a) => {
        a.claim(a.mention("person", "Castro"), "visited", a.mention("state", "Norway"));
      }),
    );
    expect(ids(open)).toEqual(["person:castro", "person:julian-castro", "person:raul-castro", "state:NOR"]);
    const told = all(...two, one("c", "person", "Castro", { country: "USA" }));
    expect(entity(told, "person:julian-castro")?.mentions).toHaveLength(2);
    const byOffice = all(...two, one("c", "person", "Castro", { role: "the Cuban president" }));
    expect(entity(byOffice, "person:raul-castro")?.mentions).toHaveLength(2);
  });

  const often = ["a", "b", "c", "d", "e"].map((id) => one(id, "person", "Raúl Castro"));

  test("a surname that two bear is the one's whom far more documents name", () => {
    const knowledge = all(...often, one("x", "person", "Julián Castro"), one("y", "person", "Castro"));
    expect(entity(knowledge, "person:raul-castro")?.mentions).toHaveLength(6);
  });

  test("a relative who is introduced in full does not take over the bare surname that stood before", () => {
    const relative = article("y", "2020-03-01", (a) => {
      a.mention("person", "Castro");
      a.mention("person", "Mariela Castro");
    });
    expect(entity(all(...often, relative), "person:raul-castro")?.mentions).toHaveLength(6);
    const own = article("y", "2020-03-01", (a) => {
      a.mention("person", "Mariela Castro");
      a.mention("person", "Castro");
    });
    expect(entity(all(...often, own), "person:mariela-castro")?.mentions).toHaveLength(2);
  });

  test("of two in one document, a surname is the one's whom the title names", () => {
    const knowledge = all(
      article(
        "a",
        "2020-03-01",
        (a) => {
          a.mention("person", "Raúl Castro");
          a.mention("person", "Mariela Castro");
          a.mention("person", "Castro");
        },
        true,
      ),
    );
    expect(entity(knowledge, "person:raul-castro")?.mentions).toHaveLength(2);
  });

  test.each([
    ["Pedro R. Quintero Salas", "Pedro Quintero"],
    ["Ricardo Quintero Salas", "Quintero"],
    ["Sayyid Ali Hosseini Bakhtiar", "Ali Bakhtiar"],
  ])("%s is %s", (left, right) => {
    expect(ids(all(one("a", "person", left), one("b", "person", right)))).toHaveLength(1);
  });

  test("Sayyid Qutb keeps his given name", () => {
    expect(labels(all(one("a", "person", "Sayyid Qutb")))).toEqual(["Sayyid Qutb"]);
  });

  test("a formal name with its suffix is the short one's of the same document alone", () => {
    const names = ["John Quincy Alder Jr.", "John Alder"];
    const together = article("a", "2020-03-01", (a) => names.forEach((name) => a.mention("person", name)));
    expect(ids(all(together))).toHaveLength(1);
    expect(ids(all(...names.map((name, at) => one(String(at), "person", name))))).toHaveLength(2);
  });

  test("a name without its given name is no label", () => {
    const knowledge = all(
      article("a", "2020-03-01", (a) => {
        const name = a.mention("person", "Rosa Quintero Salas");
        a.mention("person", "Quintero Salas", { refersTo: name });
        a.mention("person", "Quintero Salas", { refersTo: name });
      }),
    );
    expect(labels(knowledge)).toEqual(["Rosa Quintero Salas"]);
  });

  test("one word that stands in one place, of which nothing is said, is left out, unless it is called a body or acts", () => {
    const words = (text: string, name: string): Written => {
      const start = text.indexOf(name);
      const { doc, extraction } = one("a", "organization", name);
      const mention = extraction.mentions[0];
      if (mention === undefined) throw new Error("no mention");
      const span = { start, end: start + name.length };
      return { doc: { ...doc, text }, extraction: { ...extraction, mentions: [{ ...mention, span }] } };
    };
    expect(labels(all(words("They shouted ZELGO in the street.", "ZELGO")))).toEqual([]);
    expect(labels(all(words("He works for the gas supplier ZELGO now.", "ZELGO")))).toEqual(["ZELGO"]);
    expect(labels(all(words("On Monday ZELGO announced a loss.", "ZELGO")))).toEqual(["ZELGO"]);
  });

  test("namesakes of another country and calling are two", () => {
    const knowledge = all(
      one("a", "person", "James Cook", { country: "GBR", role: "foreign minister" }),
      one("b", "person", "James Cook", { country: "AUS", role: "striker" }),
      one("c", "person", "James Cook", { country: "GBR" }),
    );
    expect(knowledge.entities.map(({ mentions }) => mentions.length).sort()).toEqual([1, 2]);
    expect(knowledge.entities.map(({ label }) => label)).toEqual(["James Cook", "James Cook"]);
  });

  test("one slip about a country does not split a person", () => {
    const knowledge = all(
      one("a", "person", "Jens Stoltenberg", { country: "NOR", role: "secretary-general" }),
      one("b", "person", "Jens Stoltenberg", { country: "BEL", role: "secretary-general" }),
    );
    expect(knowledge.entities).toHaveLength(1);
  });

  test("a shorter name that two could bear joins neither", () => {
    const knowledge = all(
      one("a", "person", "George W. Bush"),
      one("b", "person", "George H. W. Bush"),
      one("c", "person", "George Bush"),
    );
    expect(knowledge.entities).toHaveLength(3);
  });

  test("a description names nobody: it is kept only where it takes part in a fact", () => {
    expect(all(one("a", "person", "the chief negotiator")).entities).toEqual([]);
    const knowledge = all(
      article("a", "2020-03-01", (a) => {
        const negotiator = a.mention("person", "the chief negotiator");
        a.claim(negotiator, "met", a.mention("person", "Ana Brnabić"));
      }),
      one("b", "person", "the chief negotiator"),
    );
    expect(labels(knowledge)).toEqual(["Ana Brnabić", "chief negotiator"]);
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

describe("meetings", () => {
  const meeting = (
    id: string,
    date: string,
    text: string,
    more: (a: Parameters<Parameters<typeof article>[2]>[0]) => object,
  ) =>
    article(id, date, (a) => {
      const options = more(a);
      const talks = a.mention("meeting", text, options);
      a.claim(a.mention("person", "Ana Brnabić"), "attended", talks);
    });
  const parties = (a: Parameters<Parameters<typeof article>[2]>[0]): { parties: string[] } => ({
    parties: [
      a.mention("state", "Serbia", { known: "state:SRB" }),
      a.mention("state", "Norway", { known: "state:NOR" }),
    ],
  });
  const meetings = (knowledge: Knowledge): readonly Entity[] =>
    knowledge.entities.filter(({ kind }) => kind === "meeting");

  test("the same place and parties are one meeting, however it is called", () => {
    const knowledge = all(
      meeting("a", "2019-03-02", "Geneva summit", parties),
      meeting("b", "2019-05-01", "the talks in Geneva", (a) => ({
        ...parties(a),
        place: a.mention("place", "Geneva", { known: "place:geneva" }),
      })),
      meeting("c", "2019-03-05", "second summit", (a) => ({
        ...parties(a),
        ordinal: 2,
        date: "2019-02",
        place: a.mention("place", "Geneva", { known: "place:geneva" }),
      })),
    );
    expect(meetings(knowledge)).toHaveLength(1);
  });

  test.each([
    ["another ordinal", "second summit", { ordinal: 2 }, "third summit", { ordinal: 3 }],
    ["another month", "Geneva talks", { date: "2019-02" }, "Geneva talks", { date: "2019-04" }],
    ["nothing but the parties", "the talks", {}, "the talks", {}],
    ["another summit", "Geneva summit", {}, "another summit", {}],
  ])("%s: two meetings", (_, left, leftOptions, right, rightOptions) => {
    const knowledge = all(
      meeting("a", "2019-03-02", left, (a) => ({ ...parties(a), ...leftOptions })),
      meeting("b", "2019-03-04", right, (a) => ({ ...parties(a), ...rightOptions })),
    );
    expect(meetings(knowledge)).toHaveLength(2);
  });

  const talks = (id: string, date: string, where: string, city: boolean, title?: string): Written =>
    article(
      id,
      date,
      (a) => {
        const heading = title === undefined ? [] : [a.mention("meeting", title, { type: "talks" })];
        const place = city ? a.mention("place", where) : a.mention("state", where);
        const named = a.mention("meeting", `the talks in ${where}`, { place, type: "talks" });
        const guests = [a.mention("state", "Ghana"), a.mention("state", "Togo")];
        for (const meeting of [...heading, named]) for (const guest of guests) a.claim(guest, "attended", meeting);
        a.claim(named, "held-in", place);
      },
      title !== undefined,
    );

  test("talks in a country are those in its town of which papers tell in these days, if there is but one", () => {
    const town = talks("a", "2020-03-02", "Bern", true);
    const country = talks("b", "2020-03-05", "Switzerland", false);
    expect(meetings(all(town, country))).toMatchObject([{ label: "Bern talks" }]);
    expect(meetings(all(town, talks("b", "2020-09-05", "Switzerland", false)))).toHaveLength(2);
    expect(meetings(all(town, country, talks("c", "2020-03-04", "Geneva", true)))).toHaveLength(3);
  });

  test("a title's talks are those of the lines below it", () => {
    expect(meetings(all(talks("a", "2020-03-02", "Bern", true, "Peace talks")))).toHaveLength(1);
  });

  test("what only might take place is nothing that another document tells of", () => {
    const launch = (id: string, modality: "actual" | "hypothetical"): Written =>
      article(id, "2020-03-01", (a) => {
        const state = a.mention("state", "Ghana");
        const event = a.mention("event", "test of a weather rocket", { parties: [state], type: "test" });
        a.claim(state, "tested", event, { modality });
      });
    const events = (...articles: readonly Written[]): number =>
      all(...articles).entities.filter(({ kind }) => kind === "event").length;
    expect(events(launch("a", "actual"), launch("b", "actual"))).toBe(1);
    expect(events(launch("a", "actual"), launch("b", "hypothetical"))).toBe(2);
  });

  test("who was there was so on the day of the meeting, whatever else the sentence dates", () => {
    const { facts } = all(
      article("a", "2020-03-05", (a) => {
        const meeting = a.mention("meeting", "Bern summit", { date: "2020-03-02" });
        const date = (value: string) => ({ evidence: { start: 0, end: value.length }, date: { value } });
        const person = a.mention("person", "Ana Brnabić");
        a.claim(person, "attended", meeting, date("2020-03"));
        a.claim(person, "attended", meeting, date("2019"));
      }),
    );
    expect(facts.flatMap(({ claims }) => claims.map(({ claim }) => claim.date?.value))).toEqual([undefined, "2020-03"]);
  });

  test("a label that says nothing is filled up with parties, place and date", () => {
    const knowledge = all(meeting("a", "2019-03-02", "the talks", (a) => ({ ...parties(a), date: "2019-02" })));
    expect(meetings(knowledge)).toMatchObject([{ label: "Norway–Serbia talks (2019-02)", aliases: [] }]);
  });
});

describe("proposals, agreements and events", () => {
  const undertaking = (id: string, kind: Kind, text: string, date: string, options = {}, state = "state:SRB") =>
    article(id, date, (a) => {
      const party = a.mention("state", state === "state:SRB" ? "Serbia" : "Norway", { known: state });
      const thing = a.mention(kind, text, { parties: [party], ...options });
      a.claim(party, "proposed", thing);
    });
  const count = (kind: Kind, knowledge: Knowledge): number =>
    knowledge.entities.filter((each) => each.kind === kind).length;

  test("one proposer and the same telling words are one proposal", () => {
    const knowledge = all(
      undertaking("a", "proposal", "offer to share the river's water for ten years", "2020-03-01"),
      undertaking("b", "proposal", "a plan to share water of the river", "2020-03-03"),
    );
    expect(count("proposal", knowledge)).toBe(1);
  });

  test("another proposer is another proposal", () => {
    const knowledge = all(
      undertaking("a", "proposal", "offer to share the river's water", "2020-03-01"),
      undertaking("b", "proposal", "offer to share the river's water", "2020-03-01", {}, "state:NOR"),
    );
    expect(count("proposal", knowledge)).toBe(2);
  });

  test("a named agreement is one over the years", () => {
    const knowledge = all(
      undertaking("a", "agreement", "the 1974 Vardar River Compact", "2012-03-01"),
      undertaking("b", "agreement", "1974 Vardar River Compact", "2020-03-01"),
    );
    expect(count("agreement", knowledge)).toBe(1);
  });

  test("tests on two days are two events", () => {
    const knowledge = all(
      undertaking("a", "event", "ballistic missile test from a barge", "2020-03-05", { date: "2020-03-01" }),
      undertaking("b", "event", "ballistic missile test from a barge", "2020-03-09", { date: "2020-03-08" }),
      undertaking("c", "event", "test of a ballistic missile from a barge", "2020-03-02", { date: "2020-03-01" }),
    );
    expect(count("event", knowledge)).toBe(2);
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
