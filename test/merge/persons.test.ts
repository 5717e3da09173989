import { describe, expect, test } from "vitest";
import { article, type Written } from "./article.ts";
import { all, entity, ids, labels, one } from "./merging.ts";

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

test("a number says that somebody rules, and the label has no title for it", () => {
  expect(labels(all(one("a", "person", "Margrethe II")))).toEqual(["Margrethe II"]);
});
