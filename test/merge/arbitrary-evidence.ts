import fc from "fast-check";
import type { Kind } from "../../src/model/index.ts";
import { article, type Written } from "./article.ts";

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
/** What an article says, before it is written. */
export const articlePlan = fc.record({
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

/** One to six articles on the same few things. */
export const corpus = fc.array(articlePlan, { minLength: 1, maxLength: 6 }).map((plans) => plans.map(write));
