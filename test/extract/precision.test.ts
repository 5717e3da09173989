import { describe, expect, test } from "vitest";
import { claimsOf, read } from "./read-text.ts";

const only = (text: string, relation: string): string[] =>
  claimsOf(text).filter((claim) => claim.includes(` ${relation} `));

describe("who ordered what", () => {
  test("is said by the name of a deed of one's own", () => {
    expect(only("The envoy left after the Chilean airstrike on the harbour of Tarnau.", "ordered")).toHaveLength(1);
  });

  test.each([
    "The allegations of sexual assault from Ama Kone were heard.",
    "The submarine was short of fuel after its recent attack on Kenyan cargo ships.",
    "Ama Kone's exit from the race on Monday surprised the party.",
    "The court commuted Ama Kone's sentence for the theft of a boat.",
    "Ama Kone's confirmation hearing in the Riksdag began.",
    "The envoy asked Peru to help stop the Chilean airstrike on the harbour.",
    "Peru gave assurances that it would not allow any Chilean airstrike on the harbour.",
  ])("is not said here: %s", (text) => {
    expect(only(text, "ordered")).toEqual([]);
  });
});

test("what is asked of somebody is not his plan", () => {
  const { claims } = read("Norway pressured Chile to provide aid to Peru.");
  const manners = claims.filter(({ relation }) => relation === "aided").map(({ modality }) => modality);
  expect(manners.every((modality) => modality === "hypothetical")).toBe(true);
});

test("a rejected suggestion is not denied as well", () => {
  const text = "Peter Dahl rejected Ana Torres's suggestion to sail by night.";
  expect(only(text, "denied")).toEqual([]);
  expect(only(text, "rejected")).not.toEqual([]);
});

test("the deputy is not whose deputy he is", () => {
  const text =
    "Peter Dahl spoke. During his time as Luis Campos's deputy, he called for the government of Peru to resign.";
  expect(only(text, "demanded").filter((claim) => claim.startsWith("Luis Campos"))).toEqual([]);
});

test("whose decision it is of whom one asks about it", () => {
  const text =
    "The Norwegian Ministry of Transport closed the port. Reporters asked the Kenyan Ministry of Health about their decision to close the clinic.";
  expect(only(text, "ordered").filter((claim) => claim.startsWith("Norwegian"))).toEqual([]);
});

test("the next of a list is not where the one before lies", () => {
  const text = "The storm hurt 21 people in Lower Tarnau, 36 in North Zelnau, 29 in Bergen and seven in Oslo.";
  expect(only(text, "located-in")).toEqual([]);
});

test("who moves house deploys nobody", () => {
  expect(only("Ama Kone decided to move to Norway.", "mobilized")).toEqual([]);
});

test("what a promise waits for has not come", () => {
  const { claims } = read("Ama Kone promised protests every week until Norway signed the Plesk accord.");
  expect(claims.filter(({ relation, modality }) => relation === "accepted" && modality === "actual")).toEqual([]);
});

test("what a later clause is about is nobody who is promised anything", () => {
  const text = "Chile must open its border with Peru, which Ana Torres promised Bolivia she would do.";
  expect(only(text, "promised").filter((claim) => claim.endsWith("state:PER"))).toEqual([]);
  expect(only(text, "promised")).toContain("Ana Torres promised state:BOL");
});
