import { describe, expect, test } from "vitest";
import { claimsOf, read } from "./read-text.ts";

const only = (text: string, relation: string): string[] =>
  claimsOf(text).filter((claim) => claim.includes(` ${relation} `));

describe("where a place lies", () => {
  test("is after its comma", () => {
    expect(only("She was born in Bergen, Norway.", "located-in")).toEqual(["place:bergen located-in state:NOR"]);
  });

  test.each([
    "Sites at Tarnau, Zelnau, and Oronau were shut.",
    "She spoke in Alabama, Texas, and Ohio.",
    "She spoke in Alabama, Texas and Ohio.",
    "She spoke in Texas, Ohio.",
    "He was seen near Tarnau, Zelnau.",
  ])("is not said by a list: %s", (text) => {
    expect(only(text, "located-in")).toEqual([]);
  });
});

describe("who represents a state", () => {
  test("is not its opposition, nor its judges", () => {
    expect(only("Norwegian opposition leader Ama Kone spoke.", "represents")).toEqual([]);
    expect(only("Norwegian judge Ama Kone spoke.", "represents")).toEqual([]);
  });

  test.each([
    ["a rank and an office behind the name", "General James Dahl, a Peruvian security adviser, spoke.", "James Dahl"],
    ["a rank between office and name", "The Peruvian chief of staff, Gen. Paul Okello, spoke.", "Paul Okello"],
    ["a rank after the office", "Peruvian army commander Col. Paul Okello spoke.", "Paul Okello"],
    ["initials in brackets before it", "The Peruvian Road Board (PRB) head Paul Okello spoke.", "Paul Okello"],
    ["an office behind the name", "Paul Okello, a UN rapporteur, spoke.", "Paul Okello"],
    ["a deputy with a hyphen", "Peruvian vice-premier Carlos Mora spoke.", "Carlos Mora"],
  ])("is told by %s: %s", (_, text, person) => {
    expect(only(text, "represents").some((claim) => claim.startsWith(`${person} represents `))).toBe(true);
  });

  test("is not the same as who leads a body that only its initials name", () => {
    expect(only("Moussa Keita, the head of the FLA, spoke.", "represents")).toEqual(["Moussa Keita represents FLA"]);
  });
});

test("the state that a summit is named after is no party of its noun phrase", () => {
  const { claims } = read("Ama Kone and Luis Campos met at the Norway summit.");
  const parties = claims.filter(({ rule }) => rule === "attended/party").map(({ subject }) => subject);
  expect(parties.filter((id) => id.endsWith(":state"))).toEqual([]);
});

test("a council of members in a state is no organ of it", () => {
  expect(only("The Council of Retired Sailors of Norway spoke.", "part-of")).toEqual([]);
  expect(only("The Ministry of Foreign Affairs of Norway spoke.", "part-of")).toHaveLength(1);
});
