import { describe, expect, test } from "vitest";
import { thingsOf } from "./read-text.ts";

describe("persons", () => {
  test.each([
    ["Fatima Okonkwo said it rained.", "person Fatima Okonkwo"],
    ["President Okello spoke first.", "person Okello"],
    ["Mr Lindqvist declined the prize.", "person Lindqvist"],
    ["The envoy Han Sol-mi read the statement.", "person Han Sol-mi"],
    ["The criticism was aimed at President Roh Tae In.", "person Roh Tae In"],
    ["The group was led by Karim al-Rashid for years.", "person Karim al-Rashid"],
    ["Ilse van der Meer resigned on Monday.", "person Ilse van der Meer"],
    ["Brisa Tal, 34, was held for a week.", "person Brisa Tal"],
    ["The Norwegian foreign minister, Luc Di Aube, joined the group.", "person Luc Di Aube"],
    ["The envoy, Jan Tamm, left.", "person Jan Tamm"],
    ["Secretary of State Ona Bright flew home.", "person Ona Bright"],
    ["Journalist Ana Torres wrote a book.", "person Ana Torres"],
    ["Corporal Ona “Ice” Bright flew home.", "person Ona “Ice” Bright"],
    ["Spc. Ona Bright flew home.", "person Ona Bright"],
    ["IM Ona Brightwater played on.", "person Ona Brightwater"],
    ["Chief Executive of Hong Kong Ona Bright spoke.", "person Ona Bright"],
    ["President of Norway Ona Bright spoke.", "person Ona Bright"],
    ["Villages were burnt at the hands of Petrov. The Petrov regime fell.", "person Petrov"],
    ["“It rained,” Okello said.", "person Okello"],
  ])("%s", (text, thing) => {
    expect(thingsOf(text)).toContain(thing);
  });
});

describe("states", () => {
  test.each([
    ["Norway left the club.", "state state:NOR"],
    ["Norwegian officials left.", "state state:NOR"],
    ["Peru spoke. Lima rejected the offer from Chile.", "state state:PER"],
    ["North Macedonia spoke. The North agreed.", "state state:MKD"],
  ])("%s", (text, thing) => {
    expect(thingsOf(text)).toContain(thing);
  });

  test("a capital after a preposition of place is the city", () => {
    expect(thingsOf("Kenya hosted a summit in Lima.")).not.toContain("state state:PER");
  });
});

describe("organizations", () => {
  test.each([
    ["Norway's foreign ministry spoke.", "organization Norwegian Foreign Ministry"],
    ["The Norwegian Ministry of Foreign Affairs spoke.", "organization Norwegian Foreign Ministry"],
    ["The Ministry of Foreign Affairs of Norway spoke.", "organization Norwegian Foreign Ministry"],
    ["The Party of Working Women won.", "organization Party of Working Women"],
    ["The Tarn Rescue Board (TRB) met. The TRB lent boats.", "organization Tarn Rescue Board"],
    ["The oil firm Ostoil shut its wells. Ostoil gave no reason.", "organization Ostoil"],
    ["A Kataib Hamas official was hurt.", "organization Kataib Hamas"],
    [
      "The Norwegian Commission on International Road Safety met.",
      "organization Norwegian Commission on International Road Safety",
    ],
    ["The National Conference of State Bakers met.", "organization National Conference of State Bakers"],
    ["They asked the Zelnagrad city council in Zelnagrad.", "organization Zelnagrad City Council"],
    ["German firms including Tarn Bahn, Zelner and Oro Autos left.", "organization Tarn Bahn"],
    ["The Aral Export–Import Bank lent money.", "organization Aral Export–Import Bank"],
    ["A White House adviser spoke.", "organization org:white-house"],
    ["FactTarn rated the claim.", "organization FactTarn"],
    ["It was in the Tarn Reporter on Monday.", "organization Tarn Reporter"],
    ["The Union of Working Women and Aral Rescue Fund met.", "organization Aral Rescue Fund"],
  ])("%s", (text, thing) => {
    expect(thingsOf(text)).toContain(thing);
  });

  test("an abbreviation of lower-case words is no organization", () => {
    expect(
      thingsOf("The exclusive fishing area (EFA) is wide. The EFA matters.").filter((t) => t.includes("EFA")),
    ).toEqual([]);
  });

  test("an abbreviation in brackets is its name's", () => {
    expect(
      thingsOf("The Tarn Rescue Board (TRB) met. The TRB lent boats.").filter((t) => t.startsWith("organization")),
    ).toEqual(["organization Tarn Rescue Board"]);
  });
});

describe("places", () => {
  test.each([
    ["They sailed to Crete on Monday.", "place place:crete"],
    ["The road from Zelnagrad to Tarnovo was shut.", "place Zelnagrad"],
    ["Tanks entered Zelna on Monday.", "place Zelna"],
    ["It was quiet in Northern Peru.", "place northern Peru"],
    ["Towns such as Zelnagrad, Tarnovo and Oro were quiet.", "place Tarnovo"],
    ["The pipes run to the Zelna gas field.", "place Zelna"],
  ])("%s is a node though nothing is said of it", (text, thing) => {
    expect(thingsOf(text)).toContain(thing);
  });

  test("but for a capital in passing", () => {
    expect(thingsOf("They sailed from Lima on Monday.")).toEqual([]);
  });
});

describe("what is no name", () => {
  test.each([
    "# Storm Hits Coast As Thousands Flee Homes\n\nIt rained.",
    "On Monday it rained in May.",
    "However, Officials said so.",
    "The Supreme Leader left.",
    "Thanks to Everyone who came.",
    "They spoke English and Arabic.",
    "A Foreign Aid Organization helped.",
    "Share this. Read More. Subscribe Now.",
  ])("%s", (text) => {
    expect(thingsOf(text)).toEqual([]);
  });
});

test("a headline repeats names of the body and makes none", () => {
  expect(thingsOf("# Okonkwo Meets Storm Victims Of Coast\n\nFatima Okonkwo, the mayor, came on Monday.")).toEqual([
    "person Fatima Okonkwo",
  ]);
});

describe("persons need evidence", () => {
  test.each([
    ["The frigate HMS Zelda sailed to Norway. Zelda is old, she said of Zelda.", "Zelda"],
    ["The Vice Presidents met. A Special Presidential Envoy came.", "Pres"],
    ["He named a new Prime Minister-designate.", "designate"],
    ["Citizen Airmen said they would stay.", "Airmen"],
    ["Hurricane Zelda hit Norway. Zelda weakened.", "Zelda"],
    ["The Ulo Tamm Prize went to Norway. The Ulo Tamm Prize is rich.", "Prize"],
    ["Norway runs Zorba Linux. Zorba Linux is a system.", "Linux"],
    ["Ona BrightImage: private. Ona BrightImage again.", "Image"],
    ["The Sunnis said so. The Zelnans said so.", "Sunnis"],
    ["The week was long. Week said so.", "Week"],
  ])("%s", (text, word) => {
    expect(thingsOf(text).filter((t) => t.startsWith("person") && t.includes(word))).toEqual([]);
  });

  test.each([
    ["Constable Ona Bright spoke.", "person Ona Bright"],
    ["Ecologist Maria Bright spoke.", "person Maria Bright"],
    ["Longtime singer Maria Day said so. Day left.", "person Maria Day"],
    ["Director of National Intelligence Maria Bright spoke.", "person Maria Bright"],
  ])("%s", (text, thing) => {
    expect(thingsOf(text)).toContain(thing);
  });
});

describe("capitals make no organization", () => {
  test.each([
    ["The UVB index was high and DRX was off.", ["UVB", "DRX"]],
    ["It was RIGHT to wait. ZERO people came.", ["RIGHT", "ZERO"]],
  ])("%s", (text, words) => {
    expect(thingsOf(text).filter((t) => words.some((word) => t.includes(word)))).toEqual([]);
  });

  test.each([
    ["NURP said that it had won. NURP accused Peru of fraud.", "organization NURP"],
    ["The Tarn Rescue Board (TRB) met.", "organization Tarn Rescue Board"],
  ])("%s", (text, thing) => {
    expect(thingsOf(text)).toContain(thing);
  });
});

describe("a name that a state shares", () => {
  test("is the part of a country beside its other parts", () => {
    expect(thingsOf("She spoke in Alabama, Georgia and Texas.")).not.toContain("state state:GEO");
    expect(thingsOf("Georgia and Armenia spoke.")).toContain("state state:GEO");
  });

  test("is a man's surname where he was named in full, and the city in it", () => {
    expect(thingsOf("Luis Houston left. Houston was tired.")).toEqual(["person Luis Houston"]);
    expect(thingsOf("Luis Houston left. They met in Houston.")).toContain("place place:houston");
  });

  test("is a woman's first name before a surname", () => {
    expect(thingsOf("Charlotte Okonkwo said it rained.")).toEqual(["person Charlotte Okonkwo"]);
  });

  test("is a man's after Mr", () => {
    expect(thingsOf("Mr Jordan left.")).not.toContain("state state:JOR");
  });
});

describe("two states in one word", () => {
  test.each([
    ["The Chile-Peru talks failed.", ["state state:CHL", "state state:PER"]],
    ["A Peruvian-Chilean summit was held.", ["state state:CHL", "state state:PER"]],
    ["Chile–Peru talks failed.", ["state state:CHL", "state state:PER"]],
  ])("%s", (text, states) => {
    expect(thingsOf(text)).toEqual(expect.arrayContaining(states));
  });

  test("are a citizen's and none of a party's", () => {
    expect(thingsOf("A Peruvian-American singer sang.")).not.toContain("state state:PER");
  });
});

test("a government is its state", () => {
  expect(thingsOf("The Norwegian Government spoke.")).toEqual(["state state:NOR"]);
});

describe("what is known only in its own country", () => {
  test("counts where the text speaks of that country", () => {
    expect(thingsOf("The Unity Party won in Liberia. Liberia slept. The CDC lost.")).toEqual(
      expect.arrayContaining(["organization org:unity-party", "organization org:congress-for-democratic-change"]),
    );
    expect(thingsOf("The CDC said that Norway was safe.")).toContain(
      "organization org:centers-for-disease-control-and-prevention",
    );
  });

  test("a place's name that goes on is another place", () => {
    expect(thingsOf("Floods hit Valencia do Norte.")).not.toContain("place place:valencia");
  });
});
