import { describe, expect, test } from "vitest";
import { OUTBREAK_ROWS } from "../../src/extract/rules/happenings/outbreak-rows.ts";
import { claimsOf, read } from "./read-text.ts";

describe("events that only a verb says", () => {
  test.each([
    ["A car bomb exploded near a market in Tripoli.", "Explosion of a car bomb in Tripoli held-in place:tripoli"],
    ["A suicide bomber blew himself up outside a café in Nairobi.", "Suicide bombing in Nairobi held-in place:nairobi"],
    ["Gunmen shot dead a judge in Karachi.", "Shooting of a judge in Karachi held-in place:karachi"],
    ["Two nurses were killed in Oslo.", "Killing of two nurses in Oslo held-in place:oslo"],
    ["The bishop Ivo Tamm was murdered in Lima.", "Murder of Ivo Tamm in Lima held-in place:lima"],
    ["Rescuers said a ferry sank off Crete.", "Sinking of a ferry off Crete held-in place:crete"],
    ["A bridge collapsed in Genoa.", "Collapse of a bridge in Genoa held-in place:genoa"],
    ["Thousands took to the streets in Santiago.", "Protest in Santiago held-in place:santiago"],
    ["Voters in Norway go to the polls.", "Election in Norway held-in state:NOR"],
  ])("%s", (text, claim) => {
    expect(claimsOf(text).join()).toBe(claim);
  });

  test.each([
    ["what somebody named does is a claim of its own", "Peru killed two nurses in Oslo."],
    ["what a noun of the sentence names is that noun's", "Two nurses were killed in a blast in Oslo."],
    ["what did not come about", "Nobody was hurt, and the nurses were not killed in Oslo."],
    ["what may come", "Two nurses could be killed in Oslo."],
    ["what has no place", "Two nurses were killed."],
  ])("no event: %s", (_, text) => {
    const extraction = read(text);
    expect(
      extraction.mentions.filter(({ kind }) => kind === "event").map((m) => m.attributes?.label),
    ).not.toContainEqual(expect.stringMatching(/^Killing/u));
  });

  test("a noun takes up what the verb said", () => {
    expect(claimsOf("Two nurses were killed in Oslo on Monday. Peru condemned the killing.")).toContain(
      "state:PER blamed Killing of two nurses in Oslo",
    );
  });

  test.each(OUTBREAK_ROWS.map(({ reason }) => reason.replace("Tarn", "Oslo").replace("Ruritania", "Norway")))(
    "its row's own sentence is one: %s",
    (text) => {
      expect(claimsOf(text)).toContainEqual(expect.stringMatching(/ held-in (?:place:oslo|state:NOR)$/u));
    },
  );
});

describe("what a land has within its borders is held there", () => {
  test.each([
    ["Ivo Tamm boycotted the Norwegian presidential election.", "Norwegian presidential election held-in state:NOR"],
    ["Ivo Tamm lost the 2016 Peru election.", "2016 Peruvian election held-in state:PER"],
    ["Protests erupted across Chile.", "Protests in Chile held-in state:CHL"],
  ])("%s", (text, claim) => {
    expect(claimsOf(text).join()).toBe(claim);
  });
});
