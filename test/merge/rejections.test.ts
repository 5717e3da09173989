import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeWithReasons } from "../../src/merge/index.ts";
import type { Decision } from "../../src/model/index.ts";
import { corpus } from "./arbitrary-evidence.ts";
import { article, evidence } from "./article.ts";

const reject = (left: string, relation: string, right: string, more: Partial<Decision> = {}): Decision => ({
  left,
  right,
  relation,
  verdict: "reject",
  by: "an editor",
  reason: "read wrongly",
  ...more,
});
const saying = (id: string, relation: string) =>
  article(id, "2020-03-01", (a) => {
    a.claim(a.mention("person", "Ana Zupan"), relation, a.mention("person", "Ivo Marek"));
  });
const ARTICLES = [saying("a", "blamed"), saying("b", "blamed"), saying("c", "met")];
const merged = (...decisions: readonly Decision[]) => mergeWithReasons(evidence(ARTICLES, decisions));
const factsOf = ({ knowledge }: ReturnType<typeof merged>) =>
  knowledge.facts.map(({ relation, claims }) => [relation, claims.map(({ claim }) => claim.doc).join()]);
const messagesOf = ({ knowledge }: ReturnType<typeof merged>) =>
  knowledge.diagnostics.filter(({ code }) => code === "decision").map(({ message }) => message);

describe("facts that people reject", () => {
  test.each([
    ["by ids", "person:ana-zupan", "blamed", "person:ivo-marek", {}, [["met", "c"]]],
    ["by names", "Ana Zupan", "blamed", "ivo marek", {}, [["met", "c"]]],
    ["in one document", "Ana Zupan", "blamed", "Ivo Marek", { document: "a.txt" }, [["blamed", "b"], ["met", "c"]]], // prettier-ignore
    ["from either end of what goes both ways", "Ivo Marek", "met", "Ana Zupan", {}, [["blamed", "a,b"]]],
  ] as const)("are left out %s, and nothing else is", (_, left, relation, right, more, facts) => {
    const result = merged(reject(left, relation, right, more));
    expect([factsOf(result), result.rejected, messagesOf(result)]).toEqual([facts, 1, []]);
    expect(result.knowledge.entities).toEqual(merged().knowledge.entities);
  });

  test.each([
    ["an end that is not there", reject("Nobody Atall", "blamed", "Ivo Marek"), "nothing is named Nobody Atall"],
    ["another direction", reject("Ivo Marek", "blamed", "Ana Zupan"), "no document says Ivo Marek blamed Ana Zupan"],
    ["another relation", reject("Ana Zupan", "visited", "Ivo Marek"), "no document says"],
    ["another document", reject("Ana Zupan", "blamed", "Ivo Marek", { document: "c.txt" }), "c.txt does not say"],
  ])("are none for %s, which is said", (_, decision, message) => {
    const result = merged(decision);
    expect([factsOf(result), result.rejected]).toEqual([factsOf(merged()), 0]);
    expect(messagesOf(result)).toEqual([expect.stringContaining(`reject: ${message}`)]);
  });

  test("are found by the id and the name that an end had before it was joined or renamed", () => {
    const same: Decision = { left: "Ana Zupan", right: "Ivo Brod", verdict: "same", by: "", reason: "" };
    const other = article("d", "2020-03-02", (a) => {
      a.claim(a.mention("person", "Ivo Brod"), "visited", a.mention("state", "Chile", { known: "state:CHL" }));
    });
    const rename: Decision = { left: "Ana Zupan", right: "A. Z.", verdict: "rename", by: "", reason: "" };
    for (const [left, relation, right] of [
      ["person:ivo-brod", "visited", "state:CHL"],
      ["person:ana-zupan", "visited", "state:CHL"],
      ["Ana Zupan", "blamed", "Ivo Marek"],
      ["A. Z.", "blamed", "Ivo Marek"],
    ] as const) {
      const decisions = [same, rename, reject(left, relation, right)];
      const result = mergeWithReasons(evidence([...ARTICLES, other], decisions));
      expect([left, result.rejected, messagesOf(result)]).toEqual([left, 1, []]);
    }
  });

  test("are left out of any corpus, in any order of decisions", () => {
    fc.assert(
      fc.property(corpus, fc.nat(50), fc.nat(50), (articles, one, two) => {
        const { facts } = mergeWithReasons(evidence(articles)).knowledge;
        fc.pre(facts.length > 0);
        const meant = [facts[one % facts.length], facts[two % facts.length]].flatMap((fact) => fact ?? []);
        const decisions = meant.map(({ source, relation, target }) => reject(source, relation, target));
        const after = mergeWithReasons(evidence(articles, decisions));
        expect(after).toEqual(mergeWithReasons(evidence(articles, decisions.toReversed())));
        const left = after.knowledge.facts.map(({ id }) => id);
        for (const { id } of meant) expect(left).not.toContain(id);
        expect(after.rejected).toBe(new Set(meant.map(({ id }) => id)).size);
      }),
      { numRuns: 100, seed: 20240229 },
    );
  });
});
