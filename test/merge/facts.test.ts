import { expect, test } from "vitest";
import { merge } from "../../src/merge/index.ts";
import { article, evidence } from "./article.ts";

test("claims of one relation between two entities are one fact, in the order of the documents", () => {
  const write = (id: string, date: string, source: string, target: string) =>
    article(id, date, (a) => {
      a.claim(a.mention("person", source), "blamed", a.mention("person", target));
    });
  const { facts } = merge(
    evidence([
      write("b", "2020-03-02", "Ana Brnabić", "Erna Solberg"),
      write("a", "2020-03-01", "Ana Brnabic", "Solberg"),
    ]),
  );
  expect(facts.map(({ id }) => id)).toEqual(["person:ana-brnabic|blamed|person:erna-solberg"]);
  expect(facts[0]?.claims.map(({ claim }) => claim.doc)).toEqual(["a", "b"]);
});

test("a symmetric relation is one fact whichever end comes first", () => {
  const { facts } = merge(
    evidence([
      article("a", "2020-03-01", (a) => {
        const first = a.mention("person", "Ana Brnabić");
        const second = a.mention("person", "Erna Solberg");
        a.claim(first, "met", second, { evidence: { start: 0, end: 3 } });
        a.claim(second, "met", first);
        a.claim(second, "blamed", first);
      }),
    ]),
  );
  expect(facts.map(({ id, claims }) => [id, claims.length])).toEqual([
    ["person:ana-brnabic|met|person:erna-solberg", 2],
    ["person:erna-solberg|blamed|person:ana-brnabic", 1],
  ]);
});

test("a claim that joins an entity to itself is dropped, one said twice in the same words counts once", () => {
  const { facts } = merge(
    evidence([
      article("a", "2020-03-01", (a) => {
        const first = a.mention("person", "Ana Brnabić");
        const same = a.mention("person", "Brnabić");
        const other = a.mention("person", "Erna Solberg");
        a.claim(first, "blamed", same);
        a.claim(first, "blamed", other, { confidence: 0.5 });
        a.claim(same, "blamed", other, { confidence: 0.9 });
        a.claim(same, "blamed", other, { polarity: "negated" });
      }),
    ]),
  );
  expect(facts).toHaveLength(1);
  expect(facts[0]?.claims.map(({ claim }) => [claim.polarity, claim.confidence])).toEqual([
    ["asserted", 0.9],
    ["negated", 1],
  ]);
});

test("a speaker that is an entity is given by its id", () => {
  const { facts } = merge(
    evidence([
      article("a", "2020-03-01", (a) => {
        const first = a.mention("person", "Ana Brnabić");
        const other = a.mention("person", "Erna Solberg");
        a.claim(first, "blamed", other, { speaker: { text: "Brnabić", mention: first } });
        a.claim(first, "threatened", other, { speaker: { text: "officials" } });
      }),
    ]),
  );
  expect(facts.map(({ claims }) => claims[0]?.speaker)).toEqual(["person:ana-brnabic", undefined]);
});

test("a claim whose end is no mention, or whose relation is unknown, leaves a diagnostic", () => {
  const { facts, diagnostics } = merge(
    evidence([
      article("a", "2020-03-01", (a) => {
        const first = a.mention("person", "Ana Brnabić");
        a.claim(first, "blamed", "nowhere");
        a.claim(first, "juggled", a.mention("person", "Erna Solberg"));
      }),
    ]),
  );
  expect(facts).toEqual([]);
  expect(diagnostics).toMatchObject([{ code: "extraction", source: "a.txt" }]);
});

test("happenings without a fact are left out, what is named is kept", () => {
  const { entities } = merge(
    evidence([
      article("a", "2020-03-01", (a) => {
        a.mention("place", "Bergen");
        a.mention("meeting", "Bergen talks");
        a.mention("person", "Ana Brnabić");
        a.mention("organization", "Sahel Farmers Union");
        a.mention("state", "Norway");
      }),
    ]),
  );
  expect(entities.map(({ kind }) => kind)).toEqual(["organization", "person", "place", "state"]);
});
