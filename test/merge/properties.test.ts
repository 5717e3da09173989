import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { merge } from "../../src/merge/index.ts";
import type { Decision, Evidence, Knowledge } from "../../src/model/index.ts";
import { articlePlan, corpus } from "./arbitrary-evidence.ts";
import { article, evidence, type Written } from "./article.ts";

const settings = { numRuns: 150, seed: 20240229 };

const entityOf = (knowledge: Knowledge, mention: string): string | undefined =>
  knowledge.entities.find(({ mentions }) => mentions.some(({ id }) => id === mention))?.id;

describe("merge", () => {
  test("does not depend on the order of documents, extractions, mentions and claims", () => {
    fc.assert(
      fc.property(corpus, fc.infiniteStream(fc.nat(1000)), (articles, stream) => {
        const shuffled = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, key: stream.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const base = evidence(articles);
        const other: Evidence = {
          docs: shuffled(base.docs),
          extractions: shuffled(base.extractions).map((extraction) => ({
            ...extraction,
            mentions: shuffled(extraction.mentions),
            claims: shuffled(extraction.claims),
          })),
        };
        expect(JSON.stringify(merge(other))).toBe(JSON.stringify(merge(base)));
      }),
      settings,
    );
  });

  test("gives the same when everything is said twice", () => {
    fc.assert(
      fc.property(corpus, (articles) => {
        const once = merge(evidence(articles));
        const twice = merge(evidence([...articles, ...articles]));
        expect(JSON.stringify(twice)).toBe(JSON.stringify(once));
      }),
      settings,
    );
  });

  test("puts every named actor's mention in exactly one entity, and no mention in two", () => {
    fc.assert(
      fc.property(corpus, (articles) => {
        const { entities } = merge(evidence(articles));
        const homes = new Map<string, number>();
        for (const { mentions } of entities) for (const { id } of mentions) homes.set(id, (homes.get(id) ?? 0) + 1);
        expect([...homes.values()].every((count) => count === 1)).toBe(true);
        for (const { extraction } of articles) {
          for (const { id, kind, refersTo, text } of extraction.mentions) {
            const actor = kind === "person" || kind === "state" || (kind === "organization" && text !== "the ministry");
            // A single word of which nothing is said may be left out.
            const named = kind === "state" || /[\s-]/.test(text);
            if (actor && named && refersTo === undefined && /^\p{Lu}/u.test(text)) expect(homes.get(id)).toBe(1);
          }
        }
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
      }),
      settings,
    );
  });

  test("keeps facts between entities that exist, with at least one claim", () => {
    fc.assert(
      fc.property(corpus, (articles) => {
        const { entities, facts } = merge(evidence(articles));
        const ids = new Set(entities.map(({ id }) => id));
        for (const { id, source, relation, target, claims } of facts) {
          expect(id).toBe(`${source}|${relation}|${target}`);
          expect(ids.has(source) && ids.has(target) && source !== target && claims.length > 0).toBe(true);
        }
      }),
      settings,
    );
  });

  test("always does what people decided", () => {
    const full = ["Ana Brnabić", "Erna Solberg", "Kim Yo-jong", "Kim Yong-nam", "Harald Solberg", "Joe Example"];
    fc.assert(
      fc.property(
        corpus,
        fc.constantFrom(...full),
        fc.constantFrom(...full),
        fc.constantFrom("same", "different"),
        (articles, left, right, verdict) => {
          fc.pre(left !== right);
          const all = [
            ...articles,
            article("z", undefined, (a) => {
              a.mention("person", left);
              a.mention("person", right);
            }),
          ];
          const decision: Decision = {
            left,
            right,
            verdict: verdict === "same" ? "same" : "different",
            by: "test",
            reason: "told so",
          };
          const knowledge = merge(evidence(all, [decision]));
          const [first, second] = all.at(-1)?.extraction.mentions ?? [];
          const joined = entityOf(knowledge, first?.id ?? "") === entityOf(knowledge, second?.id ?? "");
          expect(joined).toBe(verdict === "same");
        },
      ),
      settings,
    );
  });

  test("keeps ids when later documents are added", () => {
    fc.assert(
      fc.property(corpus, (articles) => {
        const before = merge(evidence(articles));
        const later = article("zz", "2030-01-01", (a) => {
          a.mention("person", "Nana Akufo-Addo");
          a.mention("state", "Ghana");
        });
        const after = new Set(merge(evidence([...articles, later])).entities.map(({ id }) => id));
        expect(before.entities.every(({ id }) => after.has(id))).toBe(true);
      }),
      settings,
    );
  });

  test("gives the same from two builds' extractions put together, in either order, also where both read a document", () => {
    fc.assert(
      fc.property(
        corpus,
        fc.array(fc.constantFrom("first", "second", "both"), { minLength: 6, maxLength: 6 }),
        (articles, parts) => {
          const of = (part: string): readonly Written[] =>
            articles.filter((_, at) => parts[at] === part || parts[at] === "both");
          const whole = JSON.stringify(merge(evidence(articles)));
          expect(JSON.stringify(merge(evidence([...of("first"), ...of("second")])))).toBe(whole);
          expect(JSON.stringify(merge(evidence([...of("second"), ...of("first")])))).toBe(whole);
        },
      ),
      settings,
    );
  });

  /** Pairs of mentions of one entity, neighbours only: enough to see any split. */
  const together = (knowledge: Knowledge): readonly (readonly [string, string])[] =>
    knowledge.entities.flatMap(({ mentions }) =>
      mentions.slice(1).map(({ id }, at): readonly [string, string] => [mentions[at]?.id ?? "", id]),
    );
  const homes = (knowledge: Knowledge): ReadonlyMap<string, string> =>
    new Map(knowledge.entities.flatMap(({ id, mentions }) => mentions.map((mention) => [mention.id, id])));

  test("splits no entity when a document of other things is added", () => {
    fc.assert(
      fc.property(corpus, articlePlan, (articles, { date }) => {
        const before = merge(evidence(articles));
        const other = article("y", date, (a) => {
          const person = a.mention("person", "Nana Akufo-Addo", { country: "GHA" });
          const body = a.mention("organization", "Volta Basin Commission");
          const state = a.mention("state", "Ghana");
          const meeting = a.mention("meeting", "Tamale summit", { parties: [state], type: "summit" });
          a.claim(person, "attended", meeting);
          a.claim(person, "met", body);
        });
        const after = homes(merge(evidence([...articles, other])));
        for (const [left, right] of together(before)) expect(after.get(left)).toBe(after.get(right));
      }),
      settings,
    );
  });

  test("splits no entity when one of its full names is said once more", () => {
    const full = ["Ana Brnabić", "Erna Solberg", "Kim Yo-jong", "Joseph A. Example"];
    fc.assert(
      fc.property(corpus, fc.constantFrom(...full), (articles, name) => {
        const said = articles.some(({ extraction }) => extraction.mentions.some(({ text }) => text === name));
        fc.pre(said);
        const before = merge(evidence(articles));
        const again = article("y", "2020-05-05", (a) => {
          a.mention("person", name);
        });
        const after = homes(merge(evidence([...articles, again])));
        for (const [left, right] of together(before)) expect(after.get(left)).toBe(after.get(right));
      }),
      settings,
    );
  });
});
