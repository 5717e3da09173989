import { describe, expect, test } from "vitest";
import { bestOf, claimsOf, nameOf, read } from "./read-text.ts";

const only = (text: string, relation: string): string[] =>
  claimsOf(text).filter((claim) => claim.includes(` ${relation} `));

const datesOf = (text: string, relation: string): (string | undefined)[] =>
  read(text)
    .claims.filter((claim) => claim.relation === relation)
    .map((claim) => claim.date?.value);

describe("who is attacked", () => {
  test.each([
    ["where a state struck is not whom", "Ama Kone was killed in a Chilean counterterrorism operation in Peru."],
    ["nor where it is said to have carried it out", "Chile carried out an airstrike in Peru."],
    ["nor where a bloc is at work", "The NATO operation in Chad ended."],
    ["a party's takeover may have been an election", "The film marks the People's Party's takeover of Chile."],
    ["whoever pays for it has not done it", "Chileans were paying bounties to Boko Haram to kill Peruvian soldiers."],
    ["what nobody said is not said", "Peru did not say that it had attacked Chile."],
    [
      "who accepts responsibility has not done it",
      "President Kofi Mensah of Ghana accepted responsibility for the murder of journalist Ama Kone.",
    ],
  ])("%s", (_, text) => {
    expect(only(text, "attacked").filter((claim) => !claim.startsWith("org:"))).toEqual([]);
  });

  test.each([
    ["Chile's offensive in Tarnau province began.", "state:CHL attacked Tarnau"],
    ["Chile's invasion of Peru began.", "state:CHL attacked state:PER"],
    ["Boko Haram's attack in Chad killed six guards.", "org:boko-haram attacked state:TCD"],
    ["Norway launched airstrikes in Chad on Boko Haram.", "state:NOR attacked org:boko-haram"],
    ["The Chilean army ousted President Ama Kone.", "Chilean Army attacked Ama Kone"],
    ["Records showed that a Chilean bomber had attacked a Peruvian vessel.", "state:CHL attacked state:PER"],
  ])("is who it is said of: %s", (text, claim) => {
    expect(only(text, "attacked")).toEqual([claim]);
  });

  test("an attack on bases is on the bases, not on where they are", () => {
    const text = "General Kofi Mensah orchestrated attacks on alliance bases in Chad.";
    expect(only(text, "attacked")).toEqual([]);
    expect(only(text, "ordered")).toHaveLength(1);
  });
});

describe("who votes and rejects what", () => {
  test("a vote to reject an offer accepts nothing, and rejects it", () => {
    const text = "The Nurses Union said its members voted to reject the Tarnau wage offer.";
    expect(only(text, "accepted")).toEqual([]);
    expect(read(text).claims.filter((c) => c.relation === "rejected" && c.modality === "actual")).toHaveLength(1);
  });

  test("a vote to accept one does accept it", () => {
    expect(only("The Nurses Union voted to accept the Tarnau wage offer.", "accepted")).toHaveLength(1);
  });

  test.each(["Ama Odera rejects Chile election results.", "Norway rejects Peru budget.", "Norway rejects Peru deal."])(
    "whose the results are is not rejected: %s",
    (text) => {
      expect(only(text, "rejected").filter((claim) => claim.includes("state:CHL") || claim.includes("PER"))).toEqual(
        [],
      );
    },
  );

  test("whoever made an offer or a claim is", () => {
    expect(only("Chile rejects Norway's claims.", "rejected")).toEqual(["state:CHL rejected state:NOR"]);
  });
});

describe("one deed is told once", () => {
  test("an order is no request besides", () => {
    const text = "President Ama Kone ordered the Chilean army to return to barracks.";
    expect(only(text, "demanded")).toEqual([]);
    expect(only(text, "ordered")).toEqual(["Ama Kone ordered Chilean Army"]);
  });

  test.each([
    ["withdrew", 'Senator Peter Dahl of Norway said, "We lost the Kurds because we abandoned them."'],
    ["blamed", "It is time for the Riksdag of Sweden to hold itself accountable."],
    ["aided", 'The Norwegian Ministry of Defence said: "Norway will protect our people in Chad."'],
    ["blamed", "Norway criticised Ama Kone's son."],
  ])("nobody else is meant (%s): %s", (relation, text) => {
    expect(only(text, relation)).toEqual([]);
  });

  test("who files a complaint complains, and no council that hears it", () => {
    const text = "Beijing submitted the WTO complaint Friday against measures taken by Norway.";
    expect(only(text, "blamed")).toEqual(["state:CHN blamed state:NOR"]);
  });

  test("whoever answers with tariffs imposes them", () => {
    expect(only("China retaliated against Norway with tariffs.", "sanctioned")).toEqual([
      "state:CHN sanctioned state:NOR",
    ]);
  });
});

describe("when it was", () => {
  test.each([
    ["ordered", "Mayor Petra Holm extended the city lockdown to May 1."],
    ["withdrew", "Norway will withdraw from Peru by May 1."],
    ["attacked", "Records showed that a Chilean bomber had attacked a Peruvian vessel in late October."],
    ["accepted", "On Monday ministers in Oslo denounced the memorandum between Chile and Peru."],
    ["accepted", "On Monday Norway criticised Chile for signing the Tarnau accord."],
  ])("no end, no month of long ago, no day of judging dates the deed (%s): %s", (relation, text) => {
    const dates = datesOf(text, relation);
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.filter((date) => date !== undefined)).toEqual([]);
  });

  test.each([
    ["accepted", "On Monday Norway signed the Tarnau accord.", "2020-03-02"],
    ["blamed", "On Monday Norway criticised Chile for signing the Tarnau accord.", "2020-03-02"],
    ["attacked", "A Chilean bomber had attacked a Peruvian vessel in October 1944.", "1944-10"],
  ])("its own day does (%s): %s", (relation, text, day) => {
    expect(datesOf(text, relation)).toEqual([day]);
  });
});

test("an agency that quotes a source has not said it, nor has its land", () => {
  const extraction = read("Norway rejected the Tarnau accord, Chile's Zelna-Press agency quoted a source as saying.");
  const speakers = extraction.claims.filter((c) => c.relation === "rejected").map(({ speaker }) => speaker);
  expect(speakers.map((speaker) => speaker?.text)).toEqual(["source"]);
  expect(
    speakers.map((speaker) => bestOf(extraction, speaker?.mention) && nameOf(extraction, speaker?.mention)),
  ).toEqual([undefined]);
});

test.each([
  ["what a reporter is told is nothing about the reporter's paper", "blamed"],
  ["nor is what he is told of others", "rejected"],
])("%s", (_, relation) => {
  const text =
    "A diplomat told the Zelna Council that Norway rejected the Tarnau accord. Ama Kone told the BBC that Norwegian police suspect Peter Dahl of the theft.";
  expect(only(text, relation).filter((claim) => /(?:Zelna Council|bbc)$/u.test(claim))).toEqual([]);
  expect(only(text, relation).filter((claim) => /(?:Peter Dahl|Tarnau accord)$/u.test(claim))).toHaveLength(1);
});

test("nobody calls himself he", () => {
  const told = 'Luis Campos left. "He rejected the Tarnau accord," Senator Peter Dahl of Norway said.';
  expect(only(told, "rejected")).toEqual(["Luis Campos rejected Tarnau accord"]);
  expect(only('Senator Peter Dahl said, "He loses when he rejects the Tarnau accord."', "rejected")).toEqual([]);
});

test("a militia that claims an attack has attacked the land where it was", () => {
  const text =
    "An attack on an oil refinery in Peru killed five. Boko Haram claimed responsibility for the attack on Monday.";
  expect(only(text, "attacked")).toEqual(["org:boko-haram attacked state:PER"]);
});

test("who does not say that he ordered it is not said to have", () => {
  const text =
    "President Kofi Mensah of Ghana accepted responsibility for the murder of journalist Ama Kone in Lomé but did not say he'd ordered it.";
  expect(only(text, "ordered")).toEqual([]);
});
