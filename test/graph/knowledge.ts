import type {
  Doc,
  Entity,
  EntityAttributes,
  Fact,
  Kind,
  Knowledge,
  Mention,
  Modality,
  Polarity,
} from "../../src/model/index.ts";

/** A claim as the tests write it: who, what, whom, in which words of the document. */
export interface Said {
  readonly fact: readonly [source: string, relation: string, target: string];
  readonly quote: string;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  /** An entity's id, or other words. */
  readonly speaker?: string;
  readonly date?: string;
}

export interface Paper {
  readonly source: string;
  readonly date?: string;
  readonly title?: string;
  readonly text: string;
  readonly says: readonly Said[];
}

export type Thing = readonly [
  id: string,
  kind: Kind,
  label: string,
  attributes?: EntityAttributes,
  aliases?: readonly string[],
  /** 1 by default. */
  mentions?: number,
];

/** Knowledge as merging would give it, from documents and who says what in them. */
export function knowledgeOf(things: readonly Thing[], papers: readonly Paper[]): Knowledge {
  const ids = new Set(things.map(([id]) => id));
  const facts = new Map<string, Fact>();
  const docs = papers.map(docOf);
  papers.forEach(({ text, says }, paper) => {
    const doc = docs[paper]?.id ?? "";
    says.forEach((said, index) => {
      const [source, relation, target] = said.fact;
      const id = `${source}|${relation}|${target}`;
      const start = text.indexOf(said.quote);
      if (start < 0) throw new Error(`"${said.quote}" is not in the document`);
      const known = said.speaker !== undefined && ids.has(said.speaker);
      const claim = {
        id: `${doc}:${index}`,
        doc,
        subject: "",
        relation,
        object: "",
        evidence: { start, end: start + said.quote.length },
        polarity: said.polarity ?? "asserted",
        modality: said.modality ?? "actual",
        ...(said.speaker === undefined ? {} : { speaker: { text: known ? "the ministry" : said.speaker } }),
        ...(said.date === undefined ? {} : { date: { value: said.date } }),
        rule: "test",
        confidence: 0.8,
      };
      const resolved = { claim, ...(known && said.speaker !== undefined ? { speaker: said.speaker } : {}) };
      facts.set(id, { id, source, relation, target, claims: [...(facts.get(id)?.claims ?? []), resolved] });
    });
  });
  return { docs, entities: things.map(entityOf), facts: [...facts.values()], diagnostics: [] };
}

function docOf({ source, text, date, title }: Paper): Doc {
  const block = { kind: "paragraph", span: { start: 0, end: text.length } } as const;
  return {
    id: `doc-${source}`,
    source,
    text,
    language: "en",
    blocks: [block],
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title }),
  };
}

function entityOf([id, kind, label, attributes = {}, aliases = [], mentions = 1]: Thing): Entity {
  const span = { start: 0, end: label.length };
  const mention: Mention = { id: `${id}-mention`, doc: "", span, text: label, kind, head: span };
  return { id, kind, label, aliases, mentions: Array.from({ length: mentions }, () => mention), attributes };
}

export const THINGS: readonly Thing[] = [
  ["state:RUR", "state", "Ruritania", { country: "RUR" }, ["Strelsau"]],
  ["state:SYL", "state", "Sylvania", { country: "SYL" }],
  ["person:dragan-ilic", "person", "Dragan Ilić", { role: "foreign minister", country: "RUR" }, ["D. Ilić", "Ilić"]],
  ["person:mira-ilic", "person", "Mira Ilić", {}, ["Ilić"]],
  ["org:border-council", "organization", "Border Council"],
  ["org:mute", "organization", "Guild of Bell-Founders"],
  ["place:plesk", "place", "Plesk"],
  ["meeting:plesk-talks", "meeting", "Plesk talks", { date: "2021-04-28", description: "the talks held in Plesk" }],
  ["event:raid", "event", "raid on the customs post", { date: "2021-04" }],
  ["proposal:corridor", "proposal", "offer of a grain corridor"],
];

export const PAPERS: readonly Paper[] = [
  {
    source: "gazette/one.txt",
    date: "2021-05-01",
    title: "Corridor offered",
    text:
      "Ruritania offered a grain corridor on 28 April. Foreign minister Dragan Ilić met Mira Ilić at the talks in Plesk. " +
      "Sylvania accused Ruritania of the raid in April, which Ruritania denied. The Border Council did not attend the talks.",
    says: [
      {
        fact: ["state:RUR", "proposed", "proposal:corridor"],
        quote: "Ruritania offered a grain corridor",
        date: "2021-04-28",
      },
      {
        fact: ["person:dragan-ilic", "met", "person:mira-ilic"],
        quote: "Dragan Ilić met Mira Ilić",
        date: "2021-04-28",
      },
      { fact: ["person:dragan-ilic", "represents", "state:RUR"], quote: "Foreign minister Dragan Ilić" },
      { fact: ["person:dragan-ilic", "attended", "meeting:plesk-talks"], quote: "met Mira Ilić at the talks" },
      { fact: ["meeting:plesk-talks", "held-in", "place:plesk"], quote: "the talks in Plesk" },
      { fact: ["state:SYL", "blamed", "state:RUR"], quote: "Sylvania accused Ruritania of the raid", date: "2021-04" },
      { fact: ["state:RUR", "denied", "event:raid"], quote: "which Ruritania denied" },
      { fact: ["state:RUR", "denied", "state:SYL"], quote: "which Ruritania denied" },
      {
        fact: ["org:border-council", "attended", "meeting:plesk-talks"],
        quote: "The Border Council did not attend the talks",
        polarity: "negated",
      },
    ],
  },
  {
    source: "herald/two.txt",
    date: "2021-05-03",
    text:
      "Ruritania ordered the raid, Sylvania said. Sylvania may accept the grain corridor in June. " +
      "The Border Council attended the talks. Ruritania offered the corridor again.",
    says: [
      { fact: ["state:RUR", "ordered", "event:raid"], quote: "Ruritania ordered the raid", speaker: "state:SYL" },
      {
        fact: ["state:SYL", "accepted", "proposal:corridor"],
        quote: "Sylvania may accept the grain corridor",
        modality: "possible",
        date: "2021-06",
        speaker: "an aide",
      },
      {
        fact: ["org:border-council", "attended", "meeting:plesk-talks"],
        quote: "The Border Council attended the talks",
      },
      {
        fact: ["state:RUR", "proposed", "proposal:corridor"],
        quote: "Ruritania offered the corridor again",
        date: "2021",
      },
    ],
  },
];

/** A small invented conflict: ten things, two papers. */
export const knowledge = (): Knowledge => knowledgeOf(THINGS, PAPERS);
