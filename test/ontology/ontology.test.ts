import { describe, expect, test } from "vitest";
import { KINDS, RELATIONS, relationOf, WORDINGS } from "../../src/ontology/index.ts";
import type { Trigger } from "../../src/ontology/index.ts";

const KIND_IDS = ["person", "state", "organization", "place", "meeting", "proposal", "agreement", "event"];
const RELATION_IDS =
  "proposed demanded rejected accepted supported blamed denied threatened promised violated met attended mediated visited contacted sanctioned aided attacked tested ordered detained cooperated conceded withdrew protested mobilized represents part-of held-in located-in concerns".split(
    " ",
  );
/** The PLOVER roots of the CAMEO root codes, as the Open Event Data Alliance's conversion table of 2021 has them. */
const ROOTS_OF_CAMEO: Readonly<Record<string, readonly string[]>> = {
  "01": ["REJECT"], // statements: PLOVER drops them; `denied` takes the nearest
  "03": ["AGREE"],
  "04": ["CONSULT"],
  "05": ["SUPPORT"],
  "06": ["COOPERATE"],
  "07": ["AID"],
  "08": ["CONCEDE", "RETREAT"],
  "09": ["ACCUSE"],
  "10": ["REQUEST"],
  "11": ["ACCUSE"],
  "12": ["REJECT"],
  "13": ["THREATEN"],
  "14": ["PROTEST"],
  "15": ["MOBILIZE"],
  "16": ["SANCTION", "COERCE"],
  "17": ["COERCE"],
  "18": ["ASSAULT"],
  "19": ["ASSAULT", "COERCE"],
  "20": ["ASSAULT"],
};
const ALL_ROOTS = [...new Set(Object.values(ROOTS_OF_CAMEO).flat())];
/** What relations may reach, from the guidelines' table. */
const NOT_EVENTS = ["ordered", "represents", "part-of", "held-in", "located-in", "concerns"];

const wordsOf = (trigger: Trigger): string[] =>
  [("verb" in trigger ? trigger.verb : "noun" in trigger ? trigger.noun : trigger.adjective) ?? []].flat();

describe("kinds", () => {
  test("are the eight of the guidelines", () => {
    expect(KINDS.map(({ id }) => id)).toEqual(KIND_IDS);
  });

  test.each(KINDS)("$id can be seen on white and on near-black", ({ color }) => {
    expect(color).toMatch(/^#[0-9a-f]{6}$/);
    expect(contrast(color, "#ffffff")).toBeGreaterThanOrEqual(3);
    expect(contrast(color, "#14161a")).toBeGreaterThanOrEqual(2.8);
  });

  test("have colours of their own", () => {
    expect(new Set(KINDS.map(({ color }) => color)).size).toBe(KINDS.length);
  });

  test("know which of them bear names", () => {
    expect(KINDS.filter(({ named }) => named).map(({ id }) => id)).toEqual(KIND_IDS.slice(0, 4));
  });
});

describe("relations", () => {
  test("are the thirty-one of the guidelines, each once", () => {
    expect(RELATIONS.map(({ id }) => id)).toEqual(RELATION_IDS);
  });

  test("are found by id", () => {
    expect(relationOf("part-of").label).toBe("is part of");
  });

  test("that do not exist are not found", () => {
    expect(() => relationOf("married")).toThrow(expect.objectContaining({ code: "not-found" }));
  });

  test("cover every PLOVER root", () => {
    expect([...new Set(RELATIONS.map(({ plover }) => plover))].sort()).toEqual([...ALL_ROOTS, undefined].sort());
  });

  test("are symmetric where both do the same", () => {
    expect(RELATIONS.filter(({ symmetric }) => symmetric).map(({ id }) => id)).toEqual([
      "met",
      "contacted",
      "cooperated",
    ]);
  });
});

test("every relation has its wording, in the same order", () => {
  expect(WORDINGS.map(({ relation }) => relation)).toEqual(RELATIONS);
});

describe.each(WORDINGS)("$relation.id", ({ relation, hint, triggers, examples, nearMisses }) => {
  test("says what it is", () => {
    for (const text of [relation.label, relation.inverse, hint]) expect(text.trim()).not.toBe("");
    expect(relation.definition).toMatch(/^[A-Z].*\.$/);
    expect(hint).not.toContain("\n");
  });

  test("has ends that are kinds, the same ones on both sides if symmetric", () => {
    expect(relation.source.length).toBeGreaterThan(0);
    expect(relation.target.length).toBeGreaterThan(0);
    for (const kind of [...relation.source, ...relation.target]) expect(KIND_IDS).toContain(kind);
    expect(new Set(relation.source).size).toBe(relation.source.length);
    expect(new Set(relation.target).size).toBe(relation.target.length);
    if (relation.symmetric) expect(relation.source).toEqual(relation.target);
  });

  test("has a PLOVER root and a CAMEO code that go together, or neither", () => {
    if (NOT_EVENTS.includes(relation.id)) {
      expect(relation.plover).toBeUndefined();
      expect(relation.cameo).toBeUndefined();
      return;
    }
    expect(relation.cameo).toMatch(/^(?:0[1-9]|1\d|20)\d{1,2}$/);
    expect(ROOTS_OF_CAMEO[relation.cameo?.slice(0, 2) ?? ""]).toContain(relation.plover);
  });

  test("has triggers, each with words, slots and a reason of its own", () => {
    expect(triggers.length).toBeGreaterThanOrEqual(6);
    for (const trigger of triggers) {
      const words = wordsOf(trigger);
      expect(words.length).toBeGreaterThan(0);
      expect(new Set(words).size).toBe(words.length);
      for (const word of words) expect(word).toMatch(/^[\p{Ll}\p{M}]+(?:[-' ][\p{Ll}\p{M}]+)*$/u);
      expect(trigger.target.length).toBeGreaterThan(0);
      expect(new Set(trigger.target).size).toBe(trigger.target.length);
      expect(trigger.reason).toMatch(/^\p{Lu}.*[.]$/u);
      if ("noun" in trigger) expect(trigger.source.length).toBeGreaterThan(0);
      if (trigger.withNoun) expect(trigger.with).toBeDefined();
      for (const kind of trigger.sourceKinds ?? []) expect(relation.source).toContain(kind);
      for (const kind of trigger.targetKinds ?? []) expect(relation.target).toContain(kind);
      if ("mutual" in trigger) for (const kind of relation.source) expect(relation.target).toContain(kind);
      if ("object" in trigger) expect(new Set(trigger.object).size).toBe(trigger.object?.length);
    }
    const reasons = triggers.map(({ reason }) => reason);
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  test("has no trigger twice", () => {
    const rows = triggers.flatMap((trigger) =>
      wordsOf(trigger).flatMap((word) =>
        trigger.target.map((slot) =>
          JSON.stringify([
            word,
            Object.keys(trigger)[0],
            slot,
            "particle" in trigger ? trigger.particle : "",
            "object" in trigger ? trigger.object : "",
            "source" in trigger ? trigger.source : "",
            trigger.with ?? "",
            trigger.sourceKinds ?? "",
            trigger.targetKinds ?? "",
          ]),
        ),
      ),
    );
    expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
  });

  test("has at least three examples, which name their ends, and two near misses", () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(nearMisses.length).toBeGreaterThanOrEqual(2);
    for (const { text, source, target } of examples) {
      expect(text).toMatch(/^[\p{Lu}].*\.$/u);
      expect(source).not.toBe(target);
    }
    const texts = [...examples, ...nearMisses].map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(color: string): number {
  const channel = (at: number): number => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
