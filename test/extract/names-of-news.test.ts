import { describe, expect, test } from "vitest";
import { claimsOf, thingsOf } from "./read-text.ts";

describe("persons by their family name alone", () => {
  test.each([
    ["Tamm met Okello in Lima on Friday.", ["person Tamm", "person Okello"]],
    ["Okello accused Lindqvist of lying.", ["person Okello", "person Lindqvist"]],
  ])("%s", (text, things) => {
    expect(thingsOf(text)).toEqual(expect.arrayContaining(things));
  });

  test("a word that names nothing by itself is nobody", () => {
    const things = thingsOf(
      "The Court sat in Region 11. Tarn v. Bright was heard in Town Hall. Okello, the former Dean of the Senate, left.",
    ).join(" | ");
    expect(things).not.toMatch(/Court|Region|Town Hall|Dean|Tarn\b/u);
  });
});

describe("names with “and”", () => {
  test.each([
    ["She joined the Hearth and Harvest Party in May.", "organization Hearth and Harvest Party"],
    ["The National Search and Rescue Agency sent boats.", "organization National Search and Rescue Agency"],
    ["Several people were hurt at Coopers' Hall in Lima.", "place Coopers' Hall"],
  ])("%s", (text, thing) => {
    expect(thingsOf(text)).toContain(thing);
  });

  test("two parties stay two", () => {
    expect(thingsOf("The Liberal and Labour Party leaders met.").join()).not.toContain("Liberal and Labour");
  });
});

describe("whose a body is", () => {
  const about =
    "Colombia's president, Ona Vela, spoke in Bogotá. He left the steps of Congress. The United Nations, United States and European Union hailed Colombia. ";

  test("“the government” after a list is that of the state which the text is about", () => {
    expect(claimsOf(`${about}The government is still fighting the National Harbour Army.`).join("\n")).toMatch(
      /state:COL attacked/u,
    );
  });

  test("“Congress” in a text about another country is not the United States'", () => {
    expect(thingsOf(about).join()).not.toContain("us-congress");
  });

  test("an office behind two names is the last one's", () => {
    const claims = claimsOf("Ona Bright and Ulo Tamm, a former Peruvian president, signed a joint statement.").join(
      "\n",
    );
    expect(claims).toMatch(/Ulo Tamm represents state:PER/u);
    expect(claims).not.toMatch(/Ona Bright represents state:PER/u);
  });

  test("who has a rank of his own shares no office", () => {
    const text = "Statements came from Tarn Rescue Board heads Ulo Tamm, Pope Clement and others.";
    expect(claimsOf(text).join("\n")).not.toMatch(/Clement represents/u);
  });
});

describe("sides without a name", () => {
  test.each([
    ["Peru voted. Opposition parties in Peru accused the government of fraud.", "Peruvian opposition parties blamed"],
    ["Police fired tear gas at protesters in Lima. Peru was quiet.", "Peruvian Police attacked"],
  ])("%s", (text, claim) => {
    expect(claimsOf(text).join("\n")).toContain(claim);
  });

  test("“it” in a clause about a thing is no body", () => {
    const text = "The United Nations sent boats to Cuba. The ferry sank as it left Cuba.";
    expect(claimsOf(text).join("\n")).not.toMatch(/withdrew/u);
  });
});
