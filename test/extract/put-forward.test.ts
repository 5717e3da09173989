import { describe, expect, test } from "vitest";
import { claimsOf, thingsOf } from "./read-text.ts";

describe("what is decreed, promised and put forward", () => {
  test.each([
    ["Chile has declared a state of emergency.", "state:CHL ordered Chilean state of emergency"],
    ["Bolivia declared martial law in Oruro.", "state:BOL ordered Bolivian martial law"],
    ["Peru promised lower taxes.", "state:PER promised Peruvian promise of lower taxes"],
    ["Peru promised Chile boats.", "state:PER promised state:CHL"],
    ["Peru called for a buffer zone in Bolivia.", "state:PER demanded Buffer zone in Bolivia"],
    ["Chile rejected the border wall.", "state:CHL rejected Border wall"],
    ["Chile rejected the city wall.", undefined],
    ["Chile rejected the austerity measures.", "state:CHL rejected Austerity measures"],
    ["Ministers of Peru and Chile issued a joint statement on the river.", "state:PER accepted Statement on the river"],
    ["The ministry of Peru issued a statement on the river.", undefined],
    ["Peru condemned the downing of the jet in Chile.", "state:PER blamed Downing of the jet in Chile"],
  ])("%s", (text, claim) => {
    const found = [...claimsOf(text), ...thingsOf(text)];
    if (claim === undefined) expect(found.filter((c) => /proposal|agreement|promised|accepted/u.test(c))).toEqual([]);
    else expect(found).toContain(claim);
  });
});

describe("an event's label says where it was", () => {
  test.each([
    ["Anti-government protests continue in Lima.", "Anti-government protests in Lima held-in place:lima"],
    ["Amnesty International condemned the raid on the harbour in Lima.", "Raid on the harbour in Lima"],
  ])("%s", (text, thing) => {
    expect(claimsOf(text).join("\n")).toContain(thing);
    expect(claimsOf(text).join("\n")).not.toMatch(/ in Lima in /u);
  });
});

describe("who asks somebody for a deed puts the deed forward", () => {
  test.each([
    ["Chile called on Peru to reopen the schools.", "Chilean call for Peru to reopen the schools"],
    [
      "Chile urged Peru to investigate the killings of farmers.",
      "Chilean call for Peru to investigate the killings of farmers",
    ],
    ["Norway wants Peru to lift the fishing rules.", "Norwegian wish for Peru to lift the fishing rules"],
    ["Chile refused to reopen the schools.", undefined],
    ["Chile asked Peru to consider the matter.", undefined],
    ["Chile called on them to reopen the schools.", undefined],
  ])("%s", (text, thing) => {
    const found = claimsOf(text).filter((c) => c.includes(" demanded "));
    if (thing === undefined) expect(found.filter((c) => !c.endsWith("state:PER"))).toEqual([]);
    else expect(found.map((c) => c.replace(/^.* demanded /u, "")).sort()).toEqual([thing, "state:PER"]);
  });
});

describe("a proposal known only by whose it is", () => {
  test("is one on which two others take a stand", () => {
    const text = "Norway made an offer. The Norwegian offer was accepted by Chile, while Peru rejected it.";
    const claims = claimsOf(text).filter((claim) => / (?:accepted|rejected) /u.test(claim));
    expect(claims).toEqual(["state:CHL accepted Norwegian offer", "state:PER rejected Norwegian offer"]);
  });

  test("is none for one, who rejects its maker", () => {
    const claims = claimsOf("Norway made an offer. Peru rejected the Norwegian offer.");
    expect(claims.filter((claim) => claim.includes("rejected"))).toEqual(["state:PER rejected state:NOR"]);
  });
});
