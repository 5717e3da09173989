import { describe, expect, test } from "vitest";
import { isFlawed, mendLabel } from "../../src/extract/rules/happenings/label-rows.ts";
import { bestOf, claimsOf, read } from "./read-text.ts";

describe("labels", () => {
  test.each([
    [
      "Peru and Chile are rivals. The second Peru-Chile summit in Lomé was attended by Norway.",
      "Second Peru–Chile summit in Lomé",
    ],
    [
      "Norway rejected a Peruvian offer to lift certain tariffs in return for fish.",
      "Peruvian offer to lift certain tariffs in return for fish",
    ],
    ["Peru offered to share the dam.", "Peruvian offer to share the dam"],
    ["Chile demanded the return of two islands.", "Chilean demand for the return of two islands"],
    [
      "Peru reiterated its demands for fishing rights. Chile rejected the demands.",
      "Peruvian demands for fishing rights",
    ],
    ["Norway praised the maritime agreement between Peru and Chile.", "Peru–Chile maritime agreement"],
    [
      "Ana Torres demanded that the miners of Antofagasta be released.",
      "Torres’s demand for the miners of Antofagasta to be released",
    ],
    [
      "Ana Torres suggested that the port should be closed at night.",
      "Torres’s suggestion for the port to be closed at night",
    ],
    ["Chile refused to sign the treaty with Peru.", "Chile–Peru treaty"],
    [
      "Norway rejected a US offer to lift certain tariffs in return for fish.",
      "US offer to lift certain tariffs in return for fish",
    ],
    ["The summit in Lomé was attended by prime minister Ana Torres.", "Summit in Lomé"],
    ["Chile plans to hold talks with Peru in Lomé.", "Chile–Peru talks in Lomé"],
    ["Peru fired a new type of ballistic missile.", "Peruvian launch of a new type of ballistic missile"],
    ["Ana Torres rejected the over 70 policy plans of Chile for the port.", "70 policy plans of Chile for the port"],
    ["Chile condemned the at least 12 suicide bombings in Lima.", "12 suicide bombings in Lima"],
    [
      "Peru praised the trip of Ana Torres to Lomé. Ana Torres began her trip to Lomé on Monday.",
      "Torres trip to Lomé",
    ],
    ["Chile rejected prime minister Ana Torres's offer to share the dam.", "Ana Torres's offer to share the dam"],
    ["Norway praised the Peruvian ruling in Torres v. Lima.", "Peruvian ruling in Torres v. Lima"],
    [
      "Peru issued a cease and desist order dated 5 May against Harbour Union.",
      "Cease and desist order against Harbour Union",
    ],
    [
      "Ana Torres called for the killers of Luis Vega to be brought to justice.",
      "Torres’s call for the killers of Luis Vega to be brought to justice",
    ],
    [
      "President Ana Torres ordered the staff to delay around US$400 million in military aid.",
      "Torres’s order for the staff to delay around US$400 million in military aid",
    ],
    ["Norway praised the treaty signed between Peru and Chile.", "Treaty between Peru and Chile"],
  ])("%s", (text, label) => {
    const { mentions } = read(text);
    expect(mentions.map((m) => m.attributes?.label)).toContain(label);
  });

  test("no label ends on a preposition or holds a pronoun", () => {
    const { mentions } = read(
      "Peru rejected Chile's plan for the canal that they had drawn with its engineers and for which.",
    );
    for (const { attributes } of mentions)
      expect(attributes?.label ?? "").not.toMatch(/\b(?:of|for|to|with|its|they|which)$|\bits\b|\bthey\b/u);
  });
});

describe("turns that no label has", () => {
  test.each([
    ["over 70 fishery plans", "70 fishery plans"],
    ["Ana Torres’s offer to resign last night", "Ana Torres’s offer to resign"],
    ["Harbour Party party's plan", "Harbour Party's plan"],
    ["raid on the port according to police", "raid on the port"],
    ["and the order dated", "the order"],
    ["murder to life in prison", "murder"],
    ["Pact of 1994", "Pact of 1994"],
  ])("%s", (label, mended) => {
    expect(mendLabel(label)).toBe(mended);
  });

  test.each([
    ["Ruling in the Torres v", true],
    ["Draft — of the charter", true],
    ["Harbour Union recognition of Harbour Union", true],
    ["Harbour Union recognition of the dam", false],
    ["Torres’s call for voters to help him", true],
  ])("%s is flawed: %s", (label, flawed) => {
    expect(isFlawed(label)).toBe(flawed);
  });

  test("a body that campaigns and a forum on the web are no happenings", () => {
    const { mentions } = read(
      "Among them are Inlet Native Vote, Harbour Watch and Dam Alert. Ana Torres said they published it on our forum.",
    );
    expect(mentions.filter(({ kind }) => kind === "event" || kind === "meeting")).toEqual([]);
  });
});

describe("one happening, one node", () => {
  test("the offer that one sentence makes and the next rejects", () => {
    const extraction = read("Peru made an offer to share the dam. Chile rejected the offer.");
    const offers = extraction.claims
      .filter((c) => c.relation === "proposed" || c.relation === "rejected")
      .map((c) => bestOf(extraction, c.object)?.id);
    expect(new Set(offers).size).toBe(1);
    expect(offers.length).toBe(2);
  });

  test("the talks of one place, however named", () => {
    const extraction = read(
      "Working-level talks in Lomé began on Monday. Chile walked out of the talks. Norway attended the Lomé negotiations.",
    );
    const talks = extraction.claims
      .filter((c) => c.relation === "withdrew" || c.relation === "attended")
      .map((c) => bestOf(extraction, c.object)?.id);
    expect(new Set(talks).size).toBe(1);
    expect(talks.length).toBe(2);
  });

  test("another summit is another", () => {
    const extraction = read("Norway attended the first summit with Peru. Norway attended the second summit with Peru.");
    const summits = extraction.claims
      .filter((c) => c.relation === "attended" && c.object)
      .map((c) => bestOf(extraction, c.object)?.id);
    expect(new Set(summits).size).toBe(2);
  });
});

describe("no node", () => {
  test.each([
    ["an offer that nothing tells from others", "Chile rejected Peru's offer."],
    ["an order whose words are a pronoun's", "Ana Torres ordered him to leave her."],
    ["a demand that says nothing", "Chile demanded that it be so."],
  ])("%s", (_, text) => {
    expect(read(text).mentions.filter((m) => ["proposal", "event"].includes(m.kind))).toEqual([]);
  });
});

test("whoever made an offer that is no node stands for it", () => {
  expect(claimsOf("Chile rejected Peru's offer.")).toEqual(["state:CHL rejected state:PER"]);
});

describe("who takes part", () => {
  test("a host in whose house others talk does not", () => {
    const claims = claimsOf("Sweden hosted talks between Peru and Chile.");
    expect(claims).toContain("state:PER attended Peru–Chile talks");
    expect(claims).not.toContain("state:SWE attended Peru–Chile talks");
  });

  test("a place before the talks does not", () => {
    const claims = claimsOf("The Stockholm talks between Peru and Chile ended on Monday.");
    expect(claims.filter((c) => c.includes("attended")).map((c) => c.split(" ")[0])).toEqual([
      "state:CHL",
      "state:PER",
    ]);
  });

  test("both who met at the talks do", () => {
    const claims = claimsOf("Ana Torres met Luis Campos at the peace talks in Lomé.");
    expect(claims.filter((c) => c.includes("attended")).length).toBe(2);
  });

  test("everybody of a list does", () => {
    const claims = claimsOf(
      "The summit in Lomé was attended by Norwegian president Ana Torres, Chilean prime minister Luis Campos and Peru.",
    );
    expect(claims.filter((c) => c.endsWith("attended Summit in Lomé")).length).toBe(3);
  });

  test("whose summit it is the clause says before the passage does", () => {
    const claims = claimsOf("Ghana sued Mali. The delegations of Chile and Peru met for their third summit in Lomé.");
    expect(claims.filter((c) => c.includes("Ghana") || c.includes("GHA attended"))).toEqual([]);
  });
});

test("parties of talks take part", () => {
  const claims = claimsOf("Talks between Peru and Chile resumed in Lomé.");
  expect(claims).toEqual(
    expect.arrayContaining([
      "state:PER attended Peru–Chile talks in Lomé",
      "state:CHL attended Peru–Chile talks in Lomé",
      "Peru–Chile talks in Lomé held-in place:lome",
    ]),
  );
});

test("a meeting that the verb says is a node where the text says where", () => {
  expect(claimsOf("Ana Torres met Luis Campos in Lomé.")).toContain("Torres–Campos meeting in Lomé held-in place:lome");
});

test("talks of nobody are no node", () => {
  expect(read("It is time for talks. A deal would help.").mentions).toEqual([]);
});
