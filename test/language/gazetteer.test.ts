import { describe, expect, test } from "vitest";
import {
  findBody,
  findKnown,
  findTitle,
  givenName,
  isFamilyNameFirst,
  knownOf,
  LONGEST_TITLE,
  ORGANIZATIONS,
  PLACES,
  SEATS,
  stateOf,
  STATES,
  statesIn,
  TITLES,
} from "../../src/language/gazetteer/index.ts";
import { foldKnown } from "../../src/language/gazetteer/fold-known.ts";

const first = (name: string): string => {
  const [hit] = findKnown(name);
  return hit === undefined ? "nothing" : `${hit.known.id} ${hit.how}`;
};
const all = (name: string): string[] => findKnown(name).map(({ known, how }) => `${known.id} ${how}`);

describe("findKnown", () => {
  test.each([
    ["France", "state:FRA name"],
    ["FRANCE", "state:FRA name"],
    ["the Netherlands", "state:NLD name"],
    ["The Gambia's", "state:GMB name"],
    ["Türkiye", "state:TUR name"],
    ["Turkiye", "state:TUR name"],
    ["Côte d’Ivoire", "state:CIV name"],
    ["Cote d'Ivoire", "state:CIV name"],
    ["Burma", "state:MMR name"],
    ["Swaziland", "state:SWZ name"],
    ["Czechia", "state:CZE name"],
    ["Macedonia", "state:MKD name"],
    ["Guinea Bissau", "state:GNB name"],
    ["People’s Republic of China", "state:CHN name"],
    ["Soviet Union", "state:SUN name"],
    ["Holy See", "state:VAT name"],
    ["Kosovo", "state:XKX name"],
    ["US", "state:USA abbreviation"],
    ["U.S.", "state:USA abbreviation"],
    ["U. S.", "state:USA abbreviation"],
    ["the U.S.’s", "state:USA abbreviation"],
    ["U.K.", "state:GBR abbreviation"],
    ["DPRK", "state:PRK abbreviation"],
    ["ROK", "state:KOR abbreviation"],
    ["DRC", "state:COD abbreviation"],
    ["N. Korea", "state:PRK name"],
    ["S Korea", "state:KOR name"],
    ["French", "state:FRA demonym"],
    ["Frenchmen", "state:FRA demonym"],
    ["Iraqis", "state:IRQ demonym"],
    ["Nigerien", "state:NER demonym"],
    ["Nigerian", "state:NGA demonym"],
    ["Moscow", "state:RUS capital"],
    ["Kiev", "state:UKR capital"],
    ["The Hague", "state:NLD capital"],
    ["Jerusalem", "state:ISR capital"],
    ["Tel Aviv", "state:ISR capital"],
    ["Ramallah", "state:PSE capital"],
    ["Washington", "state:USA capital"],
    ["Kremlin", "org:kremlin seat"],
    ["the White House", "org:white-house seat"],
    ["Élysée", "org:elysee-palace seat"],
    ["Quai d’Orsay", "org:quai-dorsay seat"],
    ["Pentagon", "org:us-department-of-defense name"],
    ["United Nations", "org:united-nations name"],
    ["U.N.", "org:united-nations abbreviation"],
    ["Nato", "org:nato abbreviation"],
    ["NATO", "org:nato abbreviation"],
    ["Daesh", "org:islamic-state name"],
    ["al-Qaida", "org:al-qaeda name"],
    ["Hizbollah", "org:hezbollah name"],
    ["AFP", "org:agence-france-presse abbreviation"],
    ["G-7", "org:group-of-seven abbreviation"],
    ["New York Times", "org:new-york-times name"],
    ["Geneva", "place:geneva city"],
    ["Hong Kong", "place:hong-kong name"],
    ["West Bank", "place:west-bank name"],
    ["Strait of Hormuz", "place:strait-of-hormuz name"],
    ["Middle East", "place:middle-east name"],
    ["Scottish", "place:scotland demonym"],
    ["New York", "place:new-york city"],
  ])("%s is %s", (name, id) => {
    expect(first(name)).toBe(id);
  });

  test.each([
    "us",
    "who",
    "turkey",
    "polish",
    "the",
    "",
    "Hague",
    "Sun",
    "Independent",
    "States",
    "Ruritania",
    "France and Spain",
    "Nato-led",
    "\u{1F600}",
  ])("%j is nothing that it knows", (name) => {
    expect(findKnown(name)).toEqual([]);
  });

  test.each([
    ["Georgia", ["state:GEO name", "place:georgia-us-state name"]],
    ["Washington", ["state:USA capital", "place:washington city", "place:washington-state name"]],
    ["Brussels", ["state:BEL capital", "org:european-union capital", "place:brussels city"]],
    ["Congo", ["state:COD name", "state:COG name"]],
    ["Tripoli", ["state:LBY capital", "place:tripoli city", "place:tripoli-lebanon city"]],
  ])("%s may be several things, the likeliest first", (name, ids) => {
    expect(all(name)).toEqual(ids);
  });

  test("finds every entry by each of its names, demonyms and seats", () => {
    const missing = [...STATES, ...ORGANIZATIONS, ...SEATS, ...PLACES].flatMap((known) =>
      [...known.names, ...(known.demonyms ?? []), known.capital ?? known.label, ...(known.seats ?? [])]
        .filter((name) => !findKnown(name, () => 1).some((hit) => hit.known === known))
        .map((name) => `${known.id}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test("finds what is known only in its own country where a text speaks of it, the country most spoken of first", () => {
    const ids = (name: string, ...countries: string[]): string[] =>
      findKnown(name, (country) => countries.length - (countries.indexOf(country) + 1 || countries.length + 1) + 1).map(
        ({ known }) => known.id,
      );
    expect(findKnown("Unity Party")).toEqual([]);
    expect(ids("Unity Party", "GHA")).toEqual([]);
    expect(ids("Unity Party", "GHA", "LBR")).toEqual(["org:unity-party"]);
    expect(ids("Maoists", "IND", "NPL")).toEqual([
      "org:communist-party-of-india-maoist",
      "org:communist-party-of-nepal-maoist",
    ]);
    expect(ids("PDP", "IND")[0]).toBe("org:peoples-democratic-party-jammu-and-kashmir");
    expect(ids("PDP", "NGA", "IND")[0]).toBe("org:peoples-democratic-party-nigeria");
    expect(ids("AFP", "PHL")[0]).toBe("org:agence-france-presse");
  });

  test("never lets two states of today share a name or demonym but for these", () => {
    const shared = new Set<string>();
    const today = STATES.filter(({ type }) => type !== "former");
    for (const known of today)
      for (const name of [...known.names, ...(known.demonyms ?? []), ...(known.capital ? [known.capital] : [])]) {
        const states = findKnown(name).filter((hit) => hit.known.kind === "state" && hit.known.type !== "former");
        if (states.length > 1) shared.add(name);
      }
    expect([...shared].sort()).toEqual([
      "Congo",
      "Congolese",
      "Dominican",
      "Dominicans",
      "Korea",
      "Korean",
      "Koreans",
      "the Congo",
    ]);
  });
});

describe("entries", () => {
  const known = [...STATES, ...ORGANIZATIONS, ...SEATS, ...PLACES];

  test("are enough", () => {
    expect(STATES.filter(({ type }) => type !== "former")).toHaveLength(197);
    expect(ORGANIZATIONS.length).toBeGreaterThanOrEqual(200);
    expect(PLACES.filter(({ type }) => type === "city").length).toBeGreaterThanOrEqual(500);
    expect(SEATS.length).toBeGreaterThanOrEqual(40);
  });

  test("have ids of their own, well formed", () => {
    expect(new Set(known.map(({ id }) => id)).size).toBe(known.length);
    for (const { id } of known) expect(id).toMatch(/^(?:state:[A-Z]{3}|(?:org|place):[a-z0-9]+(?:-[a-z0-9]+)*)$/);
  });

  test("lie in states that there are", () => {
    expect(known.filter(({ country }) => country !== undefined && stateOf(country) === undefined)).toEqual([]);
  });

  test("stand for things that there are", () => {
    for (const { standsFor } of SEATS) expect(knownOf(standsFor ?? "")).toBeDefined();
  });

  test("have capitals that are cities of the gazetteer", () => {
    const cities = new Set(PLACES.filter(({ type }) => type === "city").map(({ label }) => label));
    const lost = STATES.flatMap(({ capital, seats = [] }) => [...(capital ? [capital] : []), ...seats]).filter(
      (city) => !cities.has(city),
    );
    expect(lost).toEqual([]);
  });

  test("are found by code", () => {
    expect(stateOf("FRA")?.label).toBe("France");
    expect(stateOf("XYZ")).toBeUndefined();
  });
});

describe("foldKnown", () => {
  test.each([
    ["The Côte d'Ivoire's", "cote divoire"],
    ["Ürümqi", "urumqi"],
    ["Łódź", "lodz"],
    ["Guinea-Bissau", "guinea bissau"],
    ["Trinidad & Tobago", "trinidad and tobago"],
    ["States’", "states"],
  ])("folds %s to %s", (name, folded) => {
    expect(foldKnown(name)).toBe(folded);
  });
});

describe("titles", () => {
  test.each([
    ["President", "president", "state"],
    ["prime ministers", "prime-minister", "state"],
    ["PM", "prime-minister", "state"],
    ["Foreign Minister", "foreign-minister", "ministry"],
    ["minister of foreign affairs", "foreign-minister", "ministry"],
    ["Defense Secretary", "defence-minister", "ministry"],
    ["defence minister", "defence-minister", "ministry"],
    ["Home Secretary", "interior-minister", "ministry"],
    ["secretary of state", "secretary-of-state", "ministry"],
    ["special envoy", "envoy", "state"],
    ["chief negotiator", "negotiator", "state"],
    ["spokeswoman", "spokesperson", "any"],
    ["Secretary-General", "secretary-general", "organization"],
    ["Gen.", "general", "military"],
    ["MPs", "mp", "parliament"],
    ["Ayatollah", "ayatollah", "faith"],
  ])("%s is the office %s, for a %s", (words, id, actsFor) => {
    expect(findTitle(words)).toMatchObject({ id, actsFor });
  });

  test.each(["banana", "", "former", "the big one"])("%j is none", (words) => {
    expect(findTitle(words)).toBeUndefined();
  });

  test("have no form in common", () => {
    const offices = new Map<string, string>();
    for (const { id, words } of TITLES)
      for (const form of words.map(foldKnown)) {
        expect([form, offices.get(form) ?? id]).toEqual([form, id]);
        offices.set(form, id);
      }
    expect(LONGEST_TITLE).toBeGreaterThanOrEqual(4);
  });
});

describe("bodies", () => {
  test.each([
    ["Foreign Ministry", "foreign-ministry", "ministry"],
    ["the Ministry of Foreign Affairs", "foreign-ministry", "ministry"],
    ["Foreign Office", "foreign-ministry", "ministry"],
    ["Defense Department", "defence-ministry", "ministry"],
    ["parliament", "parliament", "parliament"],
    ["central bank", "central-bank", "central-bank"],
  ])("%s is a %s", (words, id, type) => {
    expect(findBody(words)).toMatchObject({ id, type });
  });

  test("are not found by other words", () => {
    expect(findBody("bakery")).toBeUndefined();
  });
});

describe("given names", () => {
  test.each([
    ["Maria", { gender: "f" }],
    ["Björn", { gender: "m" }],
    ["Kim", {}],
    ["Andrea", {}],
    ["maria", undefined],
    ["Xqzt", undefined],
  ])("%s: %j", (name, expected) => {
    expect(givenName(name)).toEqual(expected);
  });

  test("tells family names that come first", () => {
    expect(isFamilyNameFirst("Nguyen")).toBe(true);
    expect(isFamilyNameFirst("Lindqvist")).toBe(false);
  });
});

describe("regions", () => {
  test("hold states that there are", () => {
    for (const name of ["middle eastern", "west african", "former communist", "island", "kingdom"])
      for (const code of statesIn(name) ?? ["none"]) expect(stateOf(code)?.id, `${name} ${code}`).toBe(`state:${code}`);
  });

  test("are known by their lower-case adjectives only", () => {
    expect(statesIn("west african")?.has("GHA")).toBe(true);
    expect(statesIn("west african")?.has("NOR")).toBe(false);
    expect(statesIn("oil-rich")).toBeUndefined();
  });
});

test("a name that many bodies bear counts only where its country is spoken of", () => {
  expect(findKnown("Foreign Office")).toEqual([]);
  expect(findKnown("Foreign Office", (country) => (country === "GBR" ? 1 : 0))[0]?.known.country).toBe("GBR");
  expect(findKnown("Scotland Yard")[0]?.known.country).toBe("GBR");
});
