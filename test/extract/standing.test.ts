import { describe, expect, test } from "vitest";
import { claimsOf } from "./read-text.ts";

const only = (text: string, relation: string): string[] =>
  claimsOf(text).filter((claim) => claim.includes(` ${relation} `));

describe("a state's firm is part of it", () => {
  test.each([
    ["Russia's state-run natural gas monopoly, Gazprom, spoke.", "org:gazprom part-of state:RUS"],
    ["A deal was signed by Venezuela's state oil firm (PDVSA).", "org:pdvsa part-of state:VEN"],
    ["Saudi Arabia's state-owned Saudi Aramco spoke.", "org:saudi-aramco part-of state:SAU"],
    ["State-owned Iranian news agency Fars reported it.", "org:fars-news-agency part-of state:IRN"],
    ["Rosneft, the Russian state oil company, spoke.", "org:rosneft part-of state:RUS"],
  ])("%s", (text, claim) => {
    expect(only(text, "part-of")).toContain(claim);
  });

  test("of a list of counts are not in one another", () => {
    expect(only("There were 21 in Basra, 36 in Bergen, and 29 in Oslo.", "located-in")).toEqual([]);
  });

  test("and a private one is not", () => {
    expect(only("The Russian oil company Lukoil spoke.", "part-of")).toEqual([]);
    expect(only("Russia's state visit to Lukoil ended.", "part-of")).toEqual([]);
  });
});

test("an organ is part of its state where the text names that", () => {
  expect(only("Israel spoke. The IDF left.", "part-of")).toEqual(["org:israel-defense-forces part-of state:ISR"]);
  expect(only("The FBI left.", "part-of")).toEqual([]);
});

test("a body's body is part of it", () => {
  expect(only("The Norwegian parliament's Trade Committee met Ana Torres.", "part-of")).toContain(
    "Trade Committee part-of Norwegian Parliament",
  );
});

describe("where a place lies is said by", () => {
  test.each([
    ["its kind and whose", "The assembly of Norway's northern province Zelna met.", "Zelna located-in state:NOR"],
    ["the port of", "The Iraqi port of Umm Qasr was shut.", "place:umm-qasr located-in state:IRQ"],
    ["a number among cities", "In Iraq's second city, Basra, shops shut.", "place:basra located-in state:IRQ"],
    ["the capital", "In the Hungarian capital, Budapest, shops shut.", "place:budapest located-in state:HUN"],
    ["a land behind a comma", "Shops shut in Basra, in southern Iraq.", "place:basra located-in state:IRQ"],
    ["a distance", "Shops shut in Zelnagrad, some 20 km inside Norway.", "Zelnagrad located-in state:NOR"],
    ["its own land's best", "Basra, Iraq's largest port, was shut.", "place:basra located-in state:IRQ"],
    ["one of a kind", "Other Iraqi cities, including Basra, were quiet.", "place:basra located-in state:IRQ"],
    ["a district", "Shops shut in the Basra district of the Republic of Iraq.", "place:basra located-in state:IRQ"],
    ["a federation's state", "Floods hit shops in Brackwater, Ohio.", "Brackwater located-in place:ohio"],
    ["its direction", "Planes left the Basra air base in southern Iraq.", "place:basra located-in state:IRQ"],
  ])("%s: %s", (_, text, claim) => {
    expect(only(text, "located-in")).toContain(claim);
  });

  test("no list of a federation's states", () => {
    expect(only("People voted in Ohio, Texas and Iowa.", "located-in")).toEqual([]);
    expect(only("Shops shut in Brackwater, Ohio, Texas and Iowa.", "located-in")).toEqual([]);
  });

  test("no neighbour's war", () => {
    expect(only("Planes left the Basra air base in Iraq's war.", "located-in")).toEqual([]);
  });
});
