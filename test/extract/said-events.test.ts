import { describe, expect, test } from "vitest";
import { claimsOf } from "./read-text.ts";

describe("where an event takes place", () => {
  test.each([
    [
      "a state that is struck",
      "Chile condemned a Norwegian air strike on Libya.",
      "air strike on Libya held-in state:LBY",
    ],
    ["a town whose hotel is attacked", "Norway condemned an attack on a Nairobi hotel.", "held-in place:nairobi"],
    ["a besieged town", "Norway condemned the siege of Sarajevo.", "Siege of Sarajevo held-in"],
    ["the state that votes", "Ana Torres lost the Norwegian presidential election.", "held-in state:NOR"],
    ["a year's election", "Ana Torres won last year's Norway elections.", "held-in state:NOR"],
    [
      "somebody's end, which only a verb says",
      "Luis Vega was murdered in Bergen in May.",
      "Murder of Luis Vega held-in place:bergen",
    ],
    [
      "an arrest inside borders",
      "Luis Vega was arrested inside Norway’s borders.",
      "Arrest of Luis Vega held-in state:NOR",
    ],
    [
      "an arrest at home",
      "Police arrested the prosecutor Luis Vega at his home in Bergen.",
      "Arrest of Luis Vega held-in place:bergen",
    ],
    ["an attacked town", "Norwegian troops attacked the town of Arica on Monday.", "held-in place:arica"],
    ["a bomb", "A car bomb went off in Kampala on Sunday.", "Bombing in Kampala held-in"],
    [
      "a bomber",
      "A suicide bomber blew himself up in a crowd at the doors of a hall in Haifa.",
      "Suicide bombing in Haifa held-in",
    ],
    ["the port on a sea", "A bomb exploded in the Red Sea port town of Hurghada.", "Bombing in Hurghada held-in"],
    ["the embassy's town", "Luis Vega was murdered in the Peruvian consulate in Bergen.", "held-in place:bergen"],
  ])("%s", (_, text, claim) => {
    expect(claimsOf(text).join("\n")).toContain(claim);
  });

  test.each([
    ["any elections", "Norway wants rebels to take part in Peruvian elections."],
    ["what has not happened", "Luis Vega could be arrested in Bergen."],
    ["what is general", "Norway is silent when Arica is attacked in Chile."],
    ["nobody named", "Two farmers were killed in Arica."],
  ])("%s is nowhere", (_, text) => {
    expect(claimsOf(text).filter((c) => c.includes("held-in"))).toEqual([]);
  });

  test("what is said twice is one event", () => {
    const claims = claimsOf("Luis Vega was murdered in Bergen. Peru said Luis Vega was murdered in Bergen in May.");
    expect(claims.filter((c) => c.includes("held-in"))).toEqual([
      "Murder of Luis Vega held-in place:bergen",
      "Murder of Luis Vega held-in place:bergen",
    ]);
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
