import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { foldBlanks, normalizeText } from "../../src/read/normalize.ts";
import { readDocs } from "../../src/read/index.ts";

// Captures and articles that are not part of the repository; where they are not there, these tests are left out.
const SHARED = new URL("../../../shared/", import.meta.url);
const present = existsSync(SHARED);
const read = (path: string) => readDocs({ source: path, bytes: readFileSync(new URL(path, SHARED)) });

interface Gold {
  readonly relations: readonly { readonly doc: string; readonly quote: string }[];
}

describe.skipIf(!present)("real articles", () => {
  test.each([
    ["seeds", "seeds/"],
    ["levant", "gold/levant/docs/"],
    ["powers", "gold/powers/docs/"],
  ])("every quote of the gold annotation of %s is in the kept text", (corpus, folder) => {
    const gold: Gold = JSON.parse(readFileSync(new URL(`gold/${corpus}/gold.json`, SHARED), "utf8"));
    const texts = new Map(
      readdirSync(new URL(folder, SHARED)).map((file) => [
        file,
        read(folder + file).docs[0]?.text.replaceAll("\n\n", " "),
      ]),
    );
    const lost = gold.relations.filter(
      ({ doc, quote }) => texts.get(doc)?.includes(foldBlanks(normalizeText(quote))) !== true,
    );
    expect(lost).toEqual([]);
  });

  test("captures end with their article", () => {
    for (const file of readdirSync(new URL("seeds/", SHARED))) {
      const { docs, diagnostics } = read(`seeds/${file}`);
      expect(diagnostics).toEqual([]);
      expect(docs[0]?.title).toBeDefined();
      expect(docs[0]?.text).not.toMatch(/\{\{|subscri|log in|icon\b|sponsored|free article|Back To Top/i);
    }
  });

  test("tables of articles are read whole, each with a date and an address", () => {
    for (const file of ["wikinews_2019.csv", "wikinews_2020.csv"]) {
      const { docs, diagnostics } = read(`corpus/wikinews-years/${file}`);
      expect(docs.length).toBeGreaterThan(120);
      expect(docs.every(({ date, url, title }) => date !== undefined && url !== undefined && title !== undefined)).toBe(
        true,
      );
      // One page of 2020 is a test page with nothing on it.
      expect(diagnostics.length).toBeLessThanOrEqual(1);
    }
  });
});

test.skipIf(present)("tests on real articles are left out: ../shared is not here", () => {
  expect(present).toBe(false);
});
