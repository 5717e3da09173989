import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { merge } from "../../src/merge/index.ts";
import type { Decision, Evidence, Kind, Knowledge } from "../../src/model/index.ts";
import { article, evidence, type Written } from "./article.ts";

const NAMES: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  person: [
    "Ana Brnabić",
    "Ana Brnabic",
    "Brnabić",
    "Erna Solberg",
    "E. Solberg",
    "Solberg",
    "Kim Yo-jong",
    "Kim Yong-nam",
    "Kim",
    "Harald Solberg",
    "the envoy",
    "she",
    "Joe Example",
    "Joseph A. Example",
  ],
  state: ["Serbia", "Belgrade", "Norway", "the Norwegians", "Zembla"],
  organization: [
    "Norwegian Foreign Ministry",
    "Norway's foreign ministry",
    "the ministry",
    "the Foreign Ministry",
    "Sahel Farmers Union",
    "SFU",
    "United Nations",
  ],
  place: ["Bergen", "the city of Bergen", "Bergen nuclear site", "Belgrade"],
  meeting: ["Bergen summit", "the talks", "second summit", "talks in Bergen"],
  proposal: ["river water plan", "plan for the river's water", "the offer"],
  agreement: ["1974 Vardar River Compact", "Vardar River Compact"],
  event: ["missile test at sea", "the test"],
};
const KINDS: readonly Kind[] = [
  "person",
  "state",
  "organization",
  "place",
  "meeting",
  "proposal",
  "agreement",
  "event",
];
const RELATIONS = ["met", "blamed", "attended", "proposed", "visited"];

const mentionPlan = fc.record({
  kind: fc.constantFrom(...KINDS),
  name: fc.nat(20),
  refersTo: fc.option(fc.nat(10), { nil: undefined }),
  country: fc.constantFrom(undefined, "SRB", "NOR"),
  role: fc.constantFrom(undefined, "prime minister", "striker"),
  date: fc.constantFrom(undefined, "2019-02", "2019-02-03", "2020"),
  ordinal: fc.constantFrom(undefined, 2, 3),
});
const articlePlan = fc.record({
  date: fc.constantFrom(undefined, "2019-02-05", "2019-06-01", "2020-01-01"),
  mentions: fc.array(mentionPlan, { minLength: 1, maxLength: 7 }),
  claims: fc.array(fc.record({ left: fc.nat(9), right: fc.nat(9), relation: fc.constantFrom(...RELATIONS) }), {
    maxLength: 5,
  }),
});

type ArticlePlan = typeof articlePlan extends fc.Arbitrary<infer T> ? T : never;

function write(plan: ArticlePlan, at: number): Written {
  return article(`d${String(at)}`, plan.date, (a) => {
    const ids: string[] = [];
    for (const { kind, name, refersTo, country, role, date, ordinal } of plan.mentions) {
      const names = NAMES[kind] ?? [];
      const target = refersTo === undefined ? undefined : ids[refersTo];
      const happening = KINDS.indexOf(kind) > 3;
      ids.push(
        a.mention(kind, names[name % names.length] ?? "", {
          ...(target === undefined ? {} : { refersTo: target }),
          ...(country === undefined || happening ? {} : { country }),
          ...(role === undefined || kind !== "person" ? {} : { role }),
          ...(date === undefined || !happening ? {} : { date }),
          ...(ordinal === undefined || kind !== "meeting" ? {} : { ordinal }),
          ...(happening ? { parties: ids.slice(0, 2) } : {}),
        }),
      );
    }
    for (const { left, right, relation } of plan.claims) {
      a.claim(ids[left % ids.length] ?? "", relation, ids[right % ids.length] ?? "");
    }
  });
}

const corpus = fc.array(articlePlan, { minLength: 1, maxLength: 6 }).map((plans) => plans.map(write));
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
