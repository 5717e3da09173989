import { describe, expect, test } from "vitest";
import { claimsOf } from "./read-text.ts";

describe("meetings that no noun names", () => {
  test.each([
    [
      "those who discuss something in a place meet there",
      "In Tunis, Peruvian and Chilean officials are discussing a truce.",
      "Peru–Chile meeting in Tunis held-in",
    ],
    [
      "the place behind an apposition",
      "Peru met on Tuesday with Marta Lindqvist, a Norwegian peace envoy, in Doha.",
      "meeting in Doha held-in place:doha",
    ],
    [
      "two persons and a day",
      "Ana Torres is scheduled to meet Luis Rojas on 21 May 2009.",
      "ana torres attended Torres–Rojas meeting of 21 May 2009",
    ],
  ])("%s", (_, text, claim) => {
    expect(claimsOf(text).join("\n").toLowerCase()).toContain(claim.toLowerCase());
  });

  test.each([
    [
      "where the quarrel is that they discuss",
      "Ana Torres and Luis Rojas discussed the crisis in Libya.",
      "meeting in Libya",
    ],
    ["two states and a day", "Peru met Chile on 21 May 2009.", "attended"],
  ])("%s is no scene of a meeting", (_, text, claim) => {
    expect(claimsOf(text).filter((c) => c.includes(claim))).toEqual([]);
  });
});

describe("who is where for a meeting", () => {
  test.each([
    ["Norwegian envoy Jonas Berg is in Lima for talks on fish.", "Berg talks in Lima held-in place:lima"],
    ["Jonas Berg is in Bolivia for the opening of the conference on water.", "held-in state:BOL"],
    ["Jonas Berg is in Bolivia for the opening of the conference on water.", "attended Conference on water in Bolivia"],
    ["Jonas Berg arrived in Lima on Monday for talks with Ana Torres.", "Berg–Torres talks in Lima held-in place:lima"],
    ["Jonas Berg is visiting Lima for talks on trade.", "Berg talks in Lima held-in place:lima"],
    ["Talks on fish are under way in Lisbon.", "held-in place:lisbon"],
    ["The G-20 summit gets under way in Lisbon on Saturday.", "held-in place:lisbon"],
    ["Jonas Berg said after talks with Ana Torres in Lima that he was content.", "jonas berg attended"],
    ["Norway and Peru began two days of negotiations in Lisbon.", "Norway–Peru negotiations in Lisbon"],
  ])("%s", (text, claim) => {
    expect(claimsOf(text).join("\n").toLowerCase()).toContain(claim.toLowerCase());
  });

  test.each([
    ["a conference on a state is not attended by it", "The Afghan conference in Oslo was short.", "AFG attended"],
    ["who pays for talks takes no part", "The talks in Lomé, sponsored by Norway, opened.", "NOR attended"],
  ])("%s", (_, text, claim) => {
    expect(claimsOf(text).filter((c) => c.includes(claim))).toEqual([]);
  });
});
