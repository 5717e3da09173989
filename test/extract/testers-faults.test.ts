import { describe, expect, test } from "vitest";
import { claimsOf, nameOf, read, thingsOf } from "./read-text.ts";

describe("the police", () => {
  test("of a part of a state that the text is about are that part's", () => {
    const text =
      "Protesters in Hong Kong set fires on Sunday.\n\nThousands marched through Hong Kong. China has backed the bill. In other parts of the city, the police used tear gas against protesters.";
    expect(thingsOf(text)).toContain("organization Hong Kong Police");
    expect(thingsOf(text)).not.toContain("organization Chinese Police");
  });

  test("of a state are its own otherwise", () => {
    const text =
      "Ghana's president spoke on Sunday.\n\nThousands marched through Accra, Ghana's capital. The police used tear gas against protesters.";
    expect(thingsOf(text)).toContain("organization Ghanaian Police");
  });
});

test("what a text lists after “as X proposes” is not what X proposes", () => {
  const text =
    "The law provides two ways to change it, as Henrik Dahl proposes: a vote in both houses, or a convention.";
  expect(claimsOf(text).filter((claim) => claim.includes(" proposed "))).toEqual([]);
});

test.each([
  ["I", "“And then, I left Tanzania for good,” Zara Kone said."],
  ["a child", "Zara Kone left Tanzania when she was 16."],
  ["at an age", "Zara Kone left Tanzania at the age of six."],
])("who grew up and left a state does not withdraw from it: %s", (_, text) => {
  expect(claimsOf(text).filter((claim) => claim.includes(" withdrew "))).toEqual([]);
});

test.each([
  ["contacts him", "Luis Campos spoke with Henrik Dahl about the case.", "contacted"],
  ["meets him where they are in a place", "Luis Campos spoke with Henrik Dahl in the palace.", "met"],
])("who speaks with somebody %s", (_, text, relation) => {
  expect(read(text).claims.map((claim) => claim.relation)).toContain(relation);
});

test.each([
  ["beside it", "Henrik Dahl's planned trip to Warsaw, which was cancelled, would have been his first."],
  ["before it", "Henrik Dahl cancelled his trip to Warsaw."],
  ["in a word", "Henrik Dahl's cancelled trip to Warsaw was to be his first."],
])("a trip that is called off %s is none", (_, text) => {
  const visits = read(text).claims.filter(({ relation }) => relation === "visited");
  expect(visits.map(({ polarity }) => polarity)).toEqual(["negated"]);
});

test("an emergency that is only asked for is nowhere yet", () => {
  const { claims } = read(
    "The governor of Louisiana requested that Henrik Dahl declare a state of emergency in Louisiana.",
  );
  expect(claims.map(({ modality }) => modality)).not.toContain("actual");
});

test("a name is not cut between a noun and what it is to do", () => {
  const extraction = read("Luis Campos offered to pay fines for former inmates to regain the ability to vote.");
  expect(extraction.claims.map((c) => nameOf(extraction, c.object))).toEqual([
    "Campos’s offer to pay fines for former inmates to regain the ability to vote",
  ]);
});
