import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { merge } from "../../src/merge/index.ts";
import type { Decision, Entity } from "../../src/model/index.ts";
import { corpus } from "./arbitrary-evidence.ts";
import { evidence } from "./article.ts";

const settings = { numRuns: 100, seed: 20240229 };
const decide = (left: string, verdict: Decision["verdict"], right: string): Decision => ({
  left,
  right,
  verdict,
  by: "test",
  reason: "told so",
});
const named = ({ kind }: Entity): boolean => kind !== "state" && kind !== "place";
const mentionIds = ({ mentions }: Entity): string[] => mentions.map(({ id }) => id);
const pick = (entities: readonly Entity[], at: number): Entity | undefined => entities[at % entities.length];

describe("decisions on the nodes of the graph that people saw", () => {
  test("same makes them one, with all that they were", () => {
    fc.assert(
      fc.property(corpus, fc.nat(50), fc.nat(50), (articles, one, two) => {
        const all = merge(evidence(articles)).entities.filter(named);
        const left = pick(all, one);
        const right = pick(
          all.filter((each) => each !== left && each.kind === left?.kind),
          two,
        );
        fc.pre(left !== undefined && right !== undefined);
        const after = merge(evidence(articles, [decide(left.id, "same", right.id)]));
        const wanted = [...mentionIds(left), ...mentionIds(right)];
        // Two happenings of which nothing is said but of one another are nothing any more when they are one.
        const homes = after.entities.filter((each) => mentionIds(each).some((id) => wanted.includes(id)));
        expect(homes.length).toBeLessThan(2);
        for (const home of homes) expect(mentionIds(home)).toEqual(expect.arrayContaining(wanted));
        if (left.kind === "person") expect(homes).toHaveLength(1);
        expect(after.diagnostics.filter(({ code }) => code === "decision")).toEqual([]);
      }),
      settings,
    );
  });

  test("different takes out what one document says of a node, and nothing else is lost", () => {
    fc.assert(
      fc.property(corpus, fc.nat(50), fc.nat(5), (articles, one, two) => {
        const several = merge(evidence(articles)).entities.filter(
          (each) => named(each) && new Set(each.mentions.map(({ doc }) => doc)).size > 1,
        );
        const entity = pick(several, one);
        fc.pre(entity !== undefined);
        const docs = [...new Set(entity.mentions.map(({ doc }) => doc))];
        const doc = docs[two % docs.length] ?? "";
        const after = merge(evidence(articles, [decide(entity.id, "different", `${entity.id} @ ${doc}.txt`)]));
        for (const { mentions } of after.entities) {
          const own = mentions.filter(({ id }) => mentionIds(entity).includes(id));
          expect(new Set(own.map((mention) => mention.doc === doc)).size).toBeLessThan(2);
        }
        expect(after.diagnostics.filter(({ code }) => code === "decision")).toEqual([]);
      }),
      settings,
    );
  });

  test("rename changes a label, no node's key and no fact", () => {
    fc.assert(
      fc.property(corpus, fc.nat(50), (articles, one) => {
        const before = merge(evidence(articles));
        const entity = pick(before.entities, one);
        fc.pre(entity !== undefined);
        const after = merge(evidence(articles, [decide(entity.id, "rename", "Quite Another Name")]));
        expect(after.entities.find(({ id }) => id === entity.id)?.label).toBe("Quite Another Name");
        expect(after.entities.map(({ id }) => id)).toEqual(before.entities.map(({ id }) => id));
        expect(after.facts.map(({ id }) => id)).toEqual(before.facts.map(({ id }) => id));
      }),
      settings,
    );
  });

  test("many of them give the same in any order, and again when they are read twice", () => {
    const decision = fc.tuple(
      fc.nat(50),
      fc.constantFrom("same" as const, "different" as const, "rename" as const),
      fc.nat(50),
    );
    fc.assert(
      fc.property(corpus, fc.array(decision, { minLength: 2, maxLength: 6 }), (articles, plans) => {
        const { entities } = merge(evidence(articles));
        const decisions = plans.map(([one, verdict, two]) =>
          decide(pick(entities, one)?.id ?? "", verdict, pick(entities, two)?.id ?? ""),
        );
        const text = JSON.stringify(merge(evidence(articles, decisions)));
        expect(JSON.stringify(merge(evidence(articles.toReversed(), decisions.toReversed())))).toBe(text);
        expect(JSON.stringify(merge(evidence(articles, [...decisions, ...decisions])))).toBe(text);
      }),
      settings,
    );
  });
});
