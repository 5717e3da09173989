import { isTelling } from "../../src/merge/labels.ts";
import { describe, expect, test } from "vitest";
import type { Entity, Kind, Knowledge } from "../../src/model/index.ts";
import { article, type Written } from "./article.ts";
import { all } from "./merging.ts";

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

test("a launch of a new sort of missile is no new launch: another paper may tell of it", () => {
  const launch = (id: string, label: string, date?: string) =>
    article(id, "2020-03-05", (a) => {
      const doer = a.mention("state", "Norway");
      const description = `${id === "a" ? "launched off the western islands at dawn" : "tried out with live charges, showing strength"}`;
      const options = { parties: [doer], description, ...(date === undefined ? {} : { date }) };
      a.claim(doer, "tested", a.mention("event", label, options));
    });
  const both = all(
    launch("a", "launch of a new type of torpedo boat", "2020-03-03"),
    launch("b", "test-firing of a new type of torpedo boat"),
  );
  expect(both.entities.filter(({ kind }) => kind === "event")).toHaveLength(1);
});

describe("a happening does not take a stranger's date", () => {
  const raid = (id: string, day: string, date?: string) =>
    article(id, day, (a) => {
      const doer = a.mention("state", "Norway");
      a.claim(
        doer,
        "ordered",
        a.mention("event", "customs post raid", {
          parties: [doer],
          type: "raid",
          ...(date === undefined ? {} : { date }),
        }),
      );
    });
  const raids = (...articles: readonly Written[]): number =>
    all(...articles).entities.filter(({ kind }) => kind === "event").length;

  test("told of within days of it, the raid is that raid", () => {
    expect(raids(raid("a", "2020-03-02", "2020-03-01"), raid("b", "2020-03-05"))).toBe(1);
  });
  test("told of a year before, it is another", () => {
    expect(raids(raid("a", "2020-03-02", "2020-03-01"), raid("b", "2019-02-01"))).toBe(2);
  });
  test("told of a year later without a date, it is another", () => {
    expect(raids(raid("a", "2020-03-02", "2020-03-01"), raid("b", "2021-06-01"))).toBe(2);
  });
});

test("the US in a label is no pronoun", () => {
  expect(isTelling("US deal")).toBe(true);
  expect(isTelling("The talks")).toBe(false);
});
