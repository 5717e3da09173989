import { describe, expect, test } from "vitest";
import { claimsOf, read } from "./read-text.ts";

describe("who says of somebody that he did wrong blames him", () => {
  test.each([
    ["reported speech", "Chile said that Peru had broken the truce.", "state:CHL blamed state:PER"],
    ["two at once", "Norway said Chile and Peru had tried to undermine the talks.", "state:NOR blamed state:PER"],
    ["what somebody is", "Chile said that Peru was responsible for the fire.", "state:CHL blamed state:PER"],
    ["a quote", "“Peru is lying,” Ana Torres said on Monday.", "Ana Torres blamed state:PER"],
    ["an order to kill", "Chile believes that Peru ordered the killing.", "state:CHL blamed state:PER"],
    ["what is kept from view", "Ana Torres alleged that Peru was hiding the figures.", "Ana Torres blamed state:PER"],
    ["what is only for show", "Ana Torres called Peru’s offer a ploy.", "Ana Torres blamed state:PER"],
    [
      "a relative clause",
      "Norway condemned an assault on the port that Chile says was backed by Peru.",
      "state:CHL blamed state:PER",
    ],
  ])("%s: %s", (_, text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  test.each([
    ["nobody says it", "Peru broke the truce, and Chile left."],
    ["it is said not to be so", "Chile said that Peru had not broken the truce."],
    ["it is only supposed", "Chile said it would leave if Peru broke the truce."],
    ["one's own side", "Peru's foreign minister, Ana Torres, said that Peru had broken the truce."],
    ["the thing is no wrong", "Chile said that Peru had kept the truce."],
    ["a headline without its auxiliary", "Chile says Henrik Dahl poisoned with arsenic"],
  ])("not where %s: %s", (_, text) => {
    expect(claimsOf(text).filter((claim) => claim.includes(" blamed "))).toEqual([]);
  });

  test("it is his own statement, and no possibility", () => {
    const { claims } = read("Norway said that Peru may have violated the treaty.");
    const blame = claims.find(({ relation }) => relation === "blamed");
    expect(blame).toMatchObject({ polarity: "asserted", modality: "actual" });
    expect(blame?.speaker?.text).toBe("Norway");
  });
});
