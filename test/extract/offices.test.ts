import { describe, expect, test } from "vitest";
import { claimsOf } from "./read-text.ts";

const represented = (text: string): string[] => claimsOf(text).filter((claim) => claim.includes(" represents "));

describe("an office's body", () => {
  test.each([
    [
      "is a counterpart's own state",
      "Norwegian Foreign Minister Ana Torres met her Chilean counterpart, Luis Campos.",
      ["Ana Torres represents state:NOR", "Luis Campos represents state:CHL"],
    ],
    [
      "is shared by a list of ministers",
      "Norwegian ministers James Dahl, Ana Torres and Luis Campos resigned.",
      ["Ana Torres represents state:NOR", "James Dahl represents state:NOR", "Luis Campos represents state:NOR"],
    ],
    [
      "is shared by the members that are named after including",
      "Members of the Roads Assembly, including Ana Torres, Dr James Dahl and Luis Campos, voted.",
      [
        "Ana Torres represents Roads Assembly",
        "James Dahl represents Roads Assembly",
        "Luis Campos represents Roads Assembly",
      ],
    ],
    [
      "stands behind a spokeswoman's name",
      "A spokeswoman, Ana Torres, for the Arab League spoke.",
      ["Ana Torres represents org:arab-league"],
    ],
    ["has one as its own", "The Arab League's Ana Torres spoke.", ["Ana Torres represents org:arab-league"]],
    [
      "has initials in square brackets",
      "The Peruvian Road Board [PRB] head Paul Okello spoke.",
      ["Paul Okello represents Peruvian Road Board"],
    ],
    [
      "stands before a rank",
      "The commander of Norwegian forces in Chad, General James Dahl, spoke.",
      ["James Dahl represents state:NOR"],
    ],
    [
      "is the sender's",
      "Cuban President Ana Torres arrived. Torres sent the chancellor James Dahl to Lima.",
      ["Ana Torres represents state:CUB", "James Dahl represents state:CUB"],
    ],
    [
      "stands after the office, each its own",
      "Foreign Minister of Norway Ana Torres, Foreign Minister of Chile Luis Campos and Foreign Minister of Peru James Dahl met.",
      ["Ana Torres represents state:NOR", "James Dahl represents state:PER", "Luis Campos represents state:CHL"],
    ],
    [
      "has an office of two fields",
      "James Dahl, Norway's roads and harbours minister, spoke.",
      ["James Dahl represents state:NOR"],
    ],
    [
      "is stood for at another body",
      "Chile's Arab League ambassador, Luis Campos, spoke.",
      ["Luis Campos represents state:CHL"],
    ],
    [
      "is not where its envoy is from",
      "James Dahl of Canada, the Arab League representative in Chad, spoke.",
      ["James Dahl represents org:arab-league"],
    ],
    [
      "stands in brackets behind who has an office",
      "Council President James Dahl (Norway) spoke.",
      ["James Dahl represents state:NOR"],
    ],
    [
      "is the one body up in arms",
      "FARC closed a road. Rebel leader Luis Campos said so.",
      ["Luis Campos represents org:farc"],
    ],
    [
      "is the one state with that title",
      "Norway praised the United States. Peru did not. Secretary of State James Dahl landed in Oslo.",
      ["James Dahl represents state:USA"],
    ],
  ])("%s: %s", (_, text, claims) => {
    expect(represented(text)).toEqual(claims);
  });

  test.each([
    ["is not where an envoy is sent", "The UN special envoy for Kosovo, James Dahl, spoke.", "state:XKX"],
    ["is not the UN for a state's ambassador there", "UN Ambassador James Dahl spoke.", "org:united-nations"],
    [
      "is not a state that only the minister speaks of",
      "Chad closed a road. James Dahl, the interior minister, called the men mercenaries hired by the Sudanese government. Sudan denied it. Sudan was angry.",
      "state:SDN",
    ],
    [
      "is not the party of a rival's bid",
      "She beat President Paul Okello for the Arab League's prize.",
      "org:arab-league",
    ],
    ["is not that of a thing named after one", "NASA's James Dahl telescope left.", "org:nasa"],
    ["is not the land a special envoy is for", "US Special Representative for Iran James Dahl spoke.", "state:IRN"],
    ["is not who supports another's government", "Chad praised the government of Luis Campos.", "state:TCD"],
    ["is not the state of a reporter", "Norwegian reporter James Dahl spoke.", "state:NOR"],
  ])("%s", (_, text, other) => {
    expect(represented(text).join("\n")).not.toContain(other);
  });
});

test("a title that a state does not have is another's, however much is told of that state", () => {
  const claims = claimsOf(
    "Chile's capital was calm. The US embassy in Santiago was silent. Foreign Secretary Ona Bright urged the embassy to reply. The United States sent a note.",
  );
  expect(claims).not.toContain("Ona Bright represents state:USA");
});

test("what one has written hides not where one works", () => {
  const text = "Professor Ona Bright of Boston University, co-author of a new study, spoke in Oslo.";
  expect(claimsOf(text)).toContainEqual(expect.stringMatching(/^Ona Bright represents .*boston/iu));
});
