import { describe, expect, test } from "vitest";
import { claimsOf } from "./read-text.ts";

describe("who is meant", () => {
  test.each([
    ["a pronoun", "Ana Torres arrived on Monday. She blamed Peru for the delay.", "Ana Torres blamed state:PER"],
    ["a family name", "Ana Torres arrived with Luis Campos. Torres blamed Peru.", "Ana Torres blamed state:PER"],
    [
      "of two with an eastern family name the latest",
      "Kim Ha-na left. Kim So-ri stayed. Kim blamed Peru.",
      "Kim So-ri blamed state:PER",
    ],
    [
      "a family name in another spelling",
      "Ana Tameeni arrived. Tameyni said it rained. Tameyni blamed Peru.",
      "Ana Tameeni blamed state:PER",
    ],
    [
      "a name of honour",
      "Karim Tameeni arrived. Tameeni slept. Shahid Tameyni blamed Peru.",
      "Karim Tameeni blamed state:PER",
    ],
    ["it", "Chile was angry. It accused Peru of lying.", "state:CHL blamed state:PER"],
    ["officials of a state", "Norwegian officials condemned Peru.", "state:NOR blamed state:PER"],
    ["a government by its full name", "The Government of Norway condemned Peru.", "state:NOR blamed state:PER"],
    ["a government", "The Norwegian government condemned Peru.", "state:NOR blamed state:PER"],
    [
      "the ministry's spokesperson",
      "Norway's foreign ministry was angry. The ministry spokesperson condemned Peru.",
      "Norwegian Foreign Ministry blamed state:PER",
    ],
    [
      "an office holder by the office",
      "The Norwegian president, Ana Torres, came. The president condemned Peru.",
      "Ana Torres blamed state:PER",
    ],
    ["a statement's maker", "Ana Torres read a statement that criticized Peru.", "Ana Torres blamed state:PER"],
    ["a possessor's words", "Chile denied Peru's claims.", "state:CHL denied state:PER"],
    ["the speaker", "“We condemn Peru,” Ana Torres said.", "Ana Torres blamed state:PER"],
  ])("%s", (_, text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  test("both sides are the two that the passage is about", () => {
    const claims = claimsOf("Chile and Peru held talks in Lomé. Both sides condemned Norway.");
    expect(claims).toEqual(expect.arrayContaining(["state:CHL blamed state:NOR", "state:PER blamed state:NOR"]));
  });

  test("a pronoun after somebody without a name is nobody named before", () => {
    expect(
      claimsOf("Luis Torres met Ana Kone. Peru's vice president blamed Chile. He accused Norway of lying."),
    ).not.toContain("Luis Torres blamed state:NOR");
  });

  test("both parties of two states' talks", () => {
    const claims = claimsOf("The Chile-Peru talks took place in Lomé.");
    expect(claims.filter((c) => c.includes("attended"))).toHaveLength(2);
  });

  test("a minister's unnamed deputy is not the minister", () => {
    expect(
      claimsOf("Ana Torres, the Norwegian minister, fired her deputy.").filter((c) => c.includes("ordered Ana Torres")),
    ).toEqual([]);
  });
});

describe("offices", () => {
  test.each([
    ["Norwegian energy minister Ama Kone signed.", "Ama Kone represents state:NOR"],
    ["Ama Kone, the Norwegian envoy for fisheries, signed.", "Ama Kone represents state:NOR"],
    ["Ama Kone, head of the Tarn Rescue Board, signed.", "Ama Kone represents Tarn Rescue Board"],
    ["Ama Kone was the deputy commander of the Tarn Rescue Board.", "Ama Kone represents Tarn Rescue Board"],
    ["They met Maria Kone of the Tarn Rescue Board.", "Maria Kone represents Tarn Rescue Board"],
    ["They met President Ama Kone of Norway.", "Ama Kone represents state:NOR"],
    ["Norway's chief negotiator, Ama Kone, signed.", "Ama Kone represents state:NOR"],
    ["Norwegian president Ana Bright and energy minister Ama Kone signed.", "Ama Kone represents state:NOR"],
    [
      "Peruvian foreign minister Luis Campos and his Chilean and Norwegian counterparts, Ana Torres and Ama Kone, met.",
      "Ama Kone represents state:NOR",
    ],
  ])("%s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  test("an envoy for a state is not that state's", () => {
    expect(
      claimsOf("Ama Kone, the special representative for Norway, signed.").filter((c) => c.includes("represents")),
    ).toEqual([]);
  });
});

describe("a bare family name", () => {
  test.each([
    [
      "is never the relative's",
      "President Torres spoke on Monday. His wife, Ana Torres, came too. Torres blamed Peru.",
      "Ana Torres blamed state:PER",
    ],
    [
      "is the office holder's, not the daughter's named oftener",
      "President Luis Torres spoke. His daughter Ana Torres left. Ana Torres sang. Ana Torres slept. Torres blamed Peru.",
      "Ana Torres blamed state:PER",
    ],
    [
      "after Mr is no woman's",
      "Ana Torres arrived. Luis Torres slept. Ana Torres slept. Mr Torres blamed Peru.",
      "Ana Torres blamed state:PER",
    ],
  ])("%s", (_, text, wrong) => {
    const claims = claimsOf(text);
    expect(claims).not.toContain(wrong);
    expect(claims.filter((c) => c.endsWith("Torres blamed state:PER"))).toHaveLength(1);
  });

  test("is the bearer's whom an obituary names with her son", () => {
    expect(
      claimsOf("Ana Torres, mother of the singer Luis Torres, arrived. Luis Torres slept. Torres blamed Peru."),
    ).toContain("Luis Torres blamed state:PER");
  });
});

describe("an interview", () => {
  test("whoever asks is no actor, and I is whose label it is", () => {
    const claims = claimsOf("TD: Whom do you blame?\n\nOna Bright: I blame Peru.\n\nTD: Why did TD blame Chile?");
    expect(claims).toContain("Ona Bright blamed state:PER");
    expect(claims.filter((c) => c.includes("TD"))).toEqual([]);
  });
});

describe("whose an office is where the name has no owner beside it", () => {
  test.each([
    [
      "the state that the text is about",
      "Norway shut its ports. Norwegian ships waited off Oslo. President Ana Torres spoke for an hour.",
      "Ana Torres represents state:NOR",
    ],
    [
      "the subject of its sentence",
      "Peru and Chile traded words. Chile recalled its envoy, foreign minister Ana Torres said.",
      "Ana Torres represents state:CHL",
    ],
    [
      "the state that its means",
      "Chile was angry. Its interior minister, Ana Torres, resigned.",
      "Ana Torres represents state:CHL",
    ],
    [
      "the state of him whose minister it is",
      "Peruvian President Luis Campos stayed. He sent his defence minister, Ana Torres, to the north.",
      "Ana Torres represents state:PER",
    ],
    [
      "after another of the same government",
      "Chile and Peru disagreed. Peruvian President Luis Campos was angry. Foreign Minister Ana Torres was not.",
      "Ana Torres represents state:PER",
    ],
    [
      "not a state whose office somebody else has",
      "Kenya and Peru met. Kenyan President Luis Campos spoke. Kenya was glad, and Kenya said so. President Ana Torres left.",
      "",
    ],
    [
      "that of her superior",
      "Ana Torres, Peruvian President Luis Campos's security adviser, left.",
      "Ana Torres represents state:PER",
    ],
    ["not that of a town", "Peru slept. Peru woke. Ana Torres, the city's home minister, left.", ""],
    ["not the state that is visited", "President Ana Torres visited Peru.", ""],
    [
      "with the office's own place between",
      "The top Norwegian envoy in the country, Ana Torres, left.",
      "Ana Torres represents state:NOR",
    ],
    [
      "before a title of several words",
      "The Norwegian Minister of Foreign Relations Ana Torres left.",
      "Ana Torres represents state:NOR",
    ],
  ])("%s", (_, text, claim) => {
    const claims = claimsOf(text).filter((c) => c.startsWith("Ana Torres represents"));
    expect(claims).toEqual(claim === "" ? [] : [claim]);
  });
});

describe("bodies without their name", () => {
  test.each([
    [
      "by one word of it",
      "The Zelna Liberation Front freed Ana Torres. The Front blamed Peru.",
      "Zelna Liberation Front blamed state:PER",
    ],
    [
      "by the name that explains the noun",
      "Hutu rebels fled. The group, the Zelna Liberation Front, accused Peru of lying.",
      "Zelna Liberation Front blamed state:PER",
    ],
    [
      "the party of its leader",
      "Ana Torres, the leader of the Zelna Unity Party, arrived. Her party accused Peru of fraud.",
      "Zelna Unity Party blamed state:PER",
    ],
    [
      "the rebels who were named",
      "The Zelna Liberation Front freed Ana Torres. The rebels accused Peru of lying.",
      "Zelna Liberation Front blamed state:PER",
    ],
    [
      "by one common word of it",
      "The Zelna Farmers Front freed Ana Torres. On Monday the front blamed Peru.",
      "Zelna Farmers Front blamed state:PER",
    ],
    [
      "the opposition of the state that the text is about",
      "Norway closed Oslo. Norway was calm. The opposition accused Peru of an attack.",
      "Norwegian opposition blamed state:PER",
    ],
    [
      "somebody's supporters",
      "Supporters of President Ana Torres accused Peru of lying.",
      "Torres supporters blamed state:PER",
    ],
    ["a body's men in the field", "The UN peacekeepers accused Peru of lying.", "UN peacekeepers blamed state:PER"],
    [
      "a government of passage",
      "Norway's transitional government accused Peru of lying.",
      "Norwegian Transitional Government blamed state:PER",
    ],
    ["a second name", "Ana Torres, also known as Red Karla, left. Karla blamed Peru.", "Ana Torres blamed state:PER"],
    ["rebels of a people", "Hutu rebels accused Peru of lying.", "Hutu rebels blamed state:PER"],
    [
      "the army of the state that the text is about",
      "Norway closed Oslo. Norway was calm. The army accused Peru of an attack.",
      "Norwegian Army blamed state:PER",
    ],
    [
      "its ministry",
      "Norway was angry. Its foreign ministry accused Peru of lying.",
      "Norwegian Foreign Ministry blamed state:PER",
    ],
  ])("%s", (_, text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });
});

describe("a state by what it is", () => {
  test.each([
    [
      "its region",
      "Ghana and Norway met. Chile accused the West African nation of lying.",
      "state:CHL blamed state:GHA",
    ],
    ["its past", "Russia and Chile met. Norway condemned the former communist state.", "state:NOR blamed state:RUS"],
    ["its ruler", "Saudi Arabia met Iran. Norway condemned the kingdom.", "state:NOR blamed state:SAU"],
    ["its shores", "Cuba spoke. Peru slept. Canada condemned the Caribbean island.", "state:CAN blamed state:CUB"],
  ])("%s", (_, text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  test("is none where no state of that region was named", () => {
    expect(claimsOf("Chile and Peru met. Norway condemned the West African nation.").join()).not.toContain("blamed");
  });
});

describe("those who are counted", () => {
  test.each([
    ["both", "Morocco and Algeria quarrelled. Norway threatened both."],
    ["the two", "Morocco and Algeria quarrelled. Norway threatened the two."],
  ])("%s are the two named together last", (_, text) => {
    expect(claimsOf(text)).toEqual(["state:NOR threatened state:DZA", "state:NOR threatened state:MAR"]);
  });

  test("are nobody where no two were named together", () => {
    expect(claimsOf("Morocco slept. Norway threatened the two.")).toEqual([]);
  });
});
