import { describe, expect, test } from "vitest";
import { candidatePairs } from "../../src/merge/blocking.ts";
import { createClusters } from "../../src/merge/clusters.ts";
import { datesDiffer, daysApart, readDate } from "../../src/merge/dates.ts";
import { slugOf, tidyName, unshout } from "../../src/merge/tidy-name.ts";
import { parseOrganizationName } from "../../src/merge/organization-names.ts";
import { surnameKeys, parsePersonName } from "../../src/merge/person-names.ts";
import { placeCore } from "../../src/merge/places.ts";
import { skeletonsOf, soundsAlike, spellingDistance } from "../../src/merge/spelling.ts";

describe("tidying of names", () => {
  test("slugs end at a word", () => {
    expect(slugOf("The Kim Jong-un’s visit to a very long list of places", 20)).toBe("kim-jong-un-visit-to");
    expect(slugOf("…")).toBe("unnamed");
  });
  test("quotes, brackets and possessives are taken off", () => {
    expect(tidyName(" “Vardar\n Compact’s” ")).toBe("Vardar Compact");
    expect(tidyName("Vardar Compact’s")).toBe("Vardar Compact");
  });
  test("capitals throughout become a name's, acronyms stay", () => {
    expect(unshout("KIM JONG-UN")).toBe("Kim Jong-Un");
    expect(unshout("NATO")).toBe("NATO");
  });
});

describe("spelling", () => {
  test("like-sounding parts share a skeleton, which is what blocking relies on", () => {
    for (const [left, right] of [
      ["gaddafi", "qadhafi"],
      ["moualem", "muallem"],
      ["zelensky", "zelenskiy"],
      ["mohammed", "muhamad"],
      ["tudman", "tudjman"],
      ["brezhnev", "brejnev"],
      ["rahmon", "rakhmon"],
      ["haniyeh", "haniya"],
    ] as const) {
      expect(soundsAlike(left, right)).toBe(true);
      expect(skeletonsOf(left).some((each) => skeletonsOf(right).includes(each))).toBe(true);
    }
  });
  test("letters of other scripts are told apart", () => {
    expect(soundsAlike("иванов", "петров")).toBe(false);
    expect(soundsAlike("иванов", "иваноф")).toBe(false);
  });
  test("distance does not depend on the side", () => {
    expect(spellingDistance("hussein", "hossain")).toBeCloseTo(spellingDistance("hossain", "hussein"));
  });
});

describe("surnames", () => {
  test.each([
    ["Kim Jong-un", ["kim"]],
    ["Jae-in Moon", ["moon"]],
    ["Rocky De La Vega", ["vega"]],
    ["De La Vega", ["vega"]],
    ["Mohammed bin Salman", ["binsalman"]],
    ["Ana Brnabić", ["brnabic"]],
  ])("%s may be called %j", (name, keys) => expect(surnameKeys(parsePersonName(name))).toEqual(keys));
});

describe("organization names", () => {
  test.each([
    ["North Korea's foreign ministry", { core: "foreign ministry", country: "PRK", generic: true }],
    ["the Ministry of Defence of Japan", { core: "defense ministry", country: "JPN", generic: true }],
    ["Foreign Ministry (Norway)", { core: "foreign ministry", country: "NOR", generic: true }],
    ["Sahel Farmers Union", { core: "sahel farmers union", generic: false, initials: ["sfu"] }],
    ["IAEA", { acronym: "iaea", named: true }],
    ["the ministry", { vague: true, named: false }],
    ["Washington Post", { core: "washington post", generic: false }],
  ])("%s", (text, expected) => expect(parseOrganizationName(text)).toMatchObject(expected));
});

test.each([
  ["the Vardo nuclear complex", "vardo"],
  ["the city of Vardo", "vardo"],
  ["Mt. Vardo", "mount vardo"],
  ["Vardo Province", "vardo province"],
])("the place %s is %s", (text, core) => expect(placeCore(text)).toBe(core));

describe("dates", () => {
  const read = (text: string) => readDate(text) ?? { text, first: NaN, last: NaN, granularity: 1 as const };
  test.each([
    ["2019-02", "2019-02-27", 0],
    ["2019", "2019-02", 0],
    ["2019-02-27", "2019-03-02", 3],
    ["2018", "2019-01-05", 5],
  ])("%s and %s are %d days apart", (left, right, days) => expect(daysApart(read(left), read(right))).toBe(days));
  test("days may differ by the length of a meeting, months may not", () => {
    expect(datesDiffer(read("2019-02-27"), read("2019-02-28"), 3)).toBe(false);
    expect(datesDiffer(read("2019-02"), read("2019-03"), 3)).toBe(true);
  });
  test("what is no date is none", () => expect(readDate("next week")).toBeUndefined());
});

describe("candidate pairs", () => {
  test("come once, smaller index first", () => {
    const keys = [["a", "b"], ["a", "b"], ["b"], ["c"]];
    expect([...candidatePairs(4, (index) => keys[index] ?? [])]).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });
  test("grow with a block's length and not with its square", () => {
    const count = [...candidatePairs(5000, () => ["all"])].length;
    expect(count).toBeLessThan(5000 * 50);
  });
});

describe("clusters", () => {
  const atoms = [0, 1, 2, 3].map((index) => ({ index, key: String(index), referents: [], docs: 1 }));
  const link = (left: number, right: number, score: number) => ({ left, right, score, reasons: ["test"] });
  const apart = (a: { index: number }, b: { index: number }) =>
    Math.abs(a.index - b.index) === 2 ? "two apart" : undefined;

  test("follow the strongest link first, whatever the order they come in, and respect contradictions", () => {
    for (const links of [
      [link(0, 1, 1), link(1, 2, 2)],
      [link(1, 2, 2), link(0, 1, 1)],
    ]) {
      const clusters = createClusters(atoms, apart);
      clusters.join(links);
      expect(clusters.members(1)).toEqual([1, 2]);
      expect(clusters.joins.map(({ verdict }) => verdict)).toEqual(["joined", "refused"]);
    }
  });

  test("leave an atom alone that two contradictory groups could claim", () => {
    const clusters = createClusters(atoms, apart);
    clusters.joinPartial([link(1, 0, 2), link(1, 2, 2)]);
    expect(clusters.members(1)).toEqual([1]);
    const decided = createClusters(atoms, apart);
    decided.joinPartial([link(1, 0, 4), link(1, 2, 2)]);
    expect(decided.members(1)).toEqual([0, 1]);
  });

  test("rulings come first", () => {
    const clusters = createClusters(atoms, apart, {
      same: [{ atoms: [0, 2], reason: "told" }],
      different: [{ left: [0], right: [3], reason: "told" }],
    });
    clusters.join([link(2, 3, 9)]);
    expect(clusters.members(0)).toEqual([0, 2]);
    expect(clusters.conflict(2, 3)).toBe("ruled different: told");
  });
});

test("a channel's letters stay letters, a shouted bank does not", () => {
  expect(parseOrganizationName("BTK TV").display).toBe("BTK TV");
  expect(parseOrganizationName("ARAL BANK").display).toBe("Aral Bank");
});
