import fc from "fast-check";
import { expect, test } from "vitest";
import { RELATIONS } from "../../src/ontology/index.ts";
import { docOf, read } from "./read-text.ts";
import type { Extraction } from "../../src/model/index.ts";

const SENTENCES = [
  "Peru accused Chile of lying.",
  "Ana Torres, the Norwegian envoy, met Luis Campos in Lomé on Monday.",
  "“We will not attend,” she said.",
  "The talks between Peru and Chile ended.",
  "The offer was declined by Norway's foreign ministry.",
  "Chile may sign the agreement with Peru.",
  "He demanded that Peru withdraw from the islands.",
  "According to the BBC, both sides rejected the plan to build a canal.",
  "It launched a missile from a submarine.",
];

function check(text: string, extraction: Extraction): void {
  const doc = docOf(text);
  const ids = extraction.mentions.map((m) => m.id);
  const known = new Set(ids);
  expect(known.size).toBe(ids.length);
  for (const mention of extraction.mentions) {
    expect(mention.text).toBe(doc.text.slice(mention.span.start, mention.span.end));
    expect(mention.span.start).toBeLessThan(mention.span.end);
    if (mention.refersTo !== undefined) expect(known).toContain(mention.refersTo);
    if (mention.attributes?.place !== undefined) expect(known).toContain(mention.attributes.place);
    for (const party of mention.attributes?.parties ?? []) expect(known).toContain(party);
  }
  expect(new Set(extraction.claims.map((c) => c.id)).size).toBe(extraction.claims.length);
  for (const claim of extraction.claims) {
    const subject = extraction.mentions.find((m) => m.id === claim.subject);
    const object = extraction.mentions.find((m) => m.id === claim.object);
    const relation = RELATIONS.find((r) => r.id === claim.relation);
    expect(relation?.source).toContain(subject?.kind);
    expect(relation?.target).toContain(object?.kind);
    expect(claim.evidence.end).toBeLessThanOrEqual(doc.text.length);
    expect(claim.confidence).toBeGreaterThan(0);
    expect(claim.confidence).toBeLessThanOrEqual(1);
    if (claim.speaker?.mention !== undefined) expect(known).toContain(claim.speaker.mention);
  }
}

test("what is extracted holds together, whatever sentences follow one another", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(" ", "\n\n"),
      (sentences, joint) => {
        const text = sentences.join(joint);
        const extraction = read(text);
        check(text, extraction);
        expect(read(text)).toEqual(extraction);
      },
    ),
    { numRuns: 60, seed: 7 },
  );
});

test("no text makes it fail", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      check(text, read(text));
    }),
    { numRuns: 200, seed: 7 },
  );
});

test("words in any order do no harm", () => {
  const words = SENTENCES.join(" ").split(" ");
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (list) => {
      check(list.join(" "), read(list.join(" ")));
    }),
    { numRuns: 100, seed: 7 },
  );
});
