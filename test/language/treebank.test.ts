import { describe, expect, test } from "vitest";
import { parseWords } from "../../src/language/english.ts";
import { measure, readTreebank } from "./treebank.ts";

// The treebanks stand beside the checkout, not in it.
describe.each([
  ["en_ewt-dev", { upos: 0.905, uas: 0.75, las: 0.7, nsubj: 0.76, obj: 0.7 }],
  ["en_gum_open-dev", { upos: 0.94, uas: 0.775, las: 0.735, nsubj: 0.78, obj: 0.75 }],
])("%s", (name, floor) => {
  const gold = readTreebank(name);

  test.skipIf(gold === undefined)("is parsed as well as it ever was", () => {
    const figures = measure(gold ?? [], parseWords);
    expect(figures.upos).toBeGreaterThan(floor.upos);
    expect(figures.uas).toBeGreaterThan(floor.uas);
    expect(figures.las).toBeGreaterThan(floor.las);
    expect(figures.relations.get("nsubj")?.f1).toBeGreaterThan(floor.nsubj);
    expect(figures.relations.get("obj")?.f1).toBeGreaterThan(floor.obj);
  });
});
