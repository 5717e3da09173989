import { expect, test } from "vitest";
import { EXTRACTORS } from "../../src/extract/index.ts";
import { english } from "../english.ts";
import { docOf } from "./read-text.ts";

test("every extractor on the list reads a document under its own id", () => {
  const language = english;
  for (const { id, label, create } of EXTRACTORS) {
    const extractor = create({ language });
    expect(extractor.id).toBe(id);
    expect(label).not.toBe("");
    expect(extractor.extract(docOf("Peru accused Chile.")).doc).toBe("d");
  }
});
