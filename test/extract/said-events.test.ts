import { describe, expect, test } from "vitest";
import { claimsOf } from "./read-text.ts";

describe("where an event takes place", () => {
  test.each([
    ["a state that is struck", "Chile condemned a Norwegian air strike on Libya.", "strike on Libya held-in state:LBY"],
    ["a town whose hotel is attacked", "Norway condemned an attack on a Nairobi hotel.", "held-in place:nairobi"],
    ["a besieged town", "Norway condemned the siege of Sarajevo.", "Siege of Sarajevo held-in"],
    ["an arrest inside borders", "Chilean police arrested Luis Vega inside Norway’s borders.", "held-in state:NOR"],
    ["an attacked town", "Norwegian troops attacked the town of Arica on Monday.", "held-in place:arica"],
    ["the port on a sea", "Norway hosted talks in the Red Sea port town of Hurghada.", "held-in place:hurghada"],
    ["the embassy's town", "Luis Vega was murdered in the Peruvian consulate in Bergen.", "held-in place:bergen"],
  ])("%s", (_, text, claim) => {
    expect(claimsOf(text).join("\n")).toContain(claim);
  });

  test.each([
    ["what has not happened", "Chilean police could arrest Luis Vega in Bergen."],
    ["what is general", "Norway is silent when Chile attacks the town of Arica."],
    ["what is denied", "Norwegian troops did not attack Arica."],
  ])("%s is nowhere", (_, text) => {
    expect(claimsOf(text).filter((c) => c.includes("held-in"))).toEqual([]);
  });

  test("what is said twice is one event", () => {
    const claims = claimsOf("Norway attacked Arica. Peru said Norway attacked Arica on Monday.");
    expect(new Set(claims.filter((c) => c.includes("held-in")))).toEqual(
      new Set(["Norwegian attack on Arica held-in place:arica"]),
    );
  });
});

test("who declares independence has decided on it", () => {
  expect(claimsOf("Kosovo declared independence from Serbia in February.")).toContainEqual(
    expect.stringMatching(/^state:\S+ ordered Kosovar declaration of independence from Serbia$/u),
  );
});

describe("labels", () => {
  test.each([
    ["Peru praised the Norwegian election of 2019.", "2019"],
    ["Ana Torres said in a meeting with Luis Vega that the dam was full.", "Torres–Vega meeting"],
    ["Ana Torres was at the Norwegian election to be held in May.", "Norwegian election"],
  ])("%s", (text, label) => {
    expect(claimsOf(text).join("\n")).toContain(label);
  });
});
