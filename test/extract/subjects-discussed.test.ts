import { describe, expect, test } from "vitest";
import { claimsOf } from "./read-text.ts";

describe("what meetings, plans and deals are about", () => {
  test.each([
    ["Peru and Norway signed a deal that would let Chile join the European Union.", "deal concerns"],
    ["Chile rejected a plan to deploy peacekeepers in Zelna and Libya.", "Zelna and Libya concerns state:LBY"],
    ["Peru approved a bill to merge Arica with the south.", "concerns place:arica"],
    ["Ana Torres announced her country's bid for a seat on the UN Security Council.", "Torres’s bid for a seat"],
    ["Chile blocked Peru's bid for NATO membership.", "state:PER proposed Peru's bid for NATO membership"],
    ["Chile rejected European incentives for Peru to end its whaling.", "state:CHL rejected European incentives"],
    ["Chile rejected an offer by Peru to lift sanctions on Libya.", "concerns state:LBY"],
    [
      "Ana Torres met Luis Vega in Bergen on Monday. The two leaders will discuss the crises in Iran and North Korea.",
      "Torres–Vega meeting in Bergen concerns state:PRK",
    ],
  ])("%s", (text, claim) => {
    expect(claimsOf(text).join("\n")).toContain(claim);
  });

  test.each([
    ["where it was signed", "Peru signed the fishing deal in Arica."],
    ["from whom it is bought", "Chile accepted a proposal to buy gas from Peru."],
    ["who discusses what no meeting of theirs was about", "Ana Torres met Luis Vega in Bergen. Peru discussed Iran."],
  ])("%s is no subject", (_, text) => {
    expect(claimsOf(text).filter((c) => c.includes(" concerns "))).toEqual([]);
  });
});
