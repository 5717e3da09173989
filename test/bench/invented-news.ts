import type { Claim, Doc, Extraction, Kind, Mention } from "../../src/index.ts";

/** Mentions a document, and claims. */
const PER_DOC = 40;
const CLAIMS = 12;

/** `size` mentions in documents that name a stock of entities which grows with them, the most frequent ones most often. */
export function inventedNews(size: number) {
  const random = lcg(7);
  const count = Math.ceil(size / PER_DOC);
  const stock = Math.ceil(size / 6);
  const pick = (): number => Math.floor(stock * random() ** 3);
  const docs: Doc[] = [];
  const extractions: Extraction[] = [];
  for (let at = 0; at < count; at += 1) {
    const writer = createWriter(`d${String(at).padStart(6, "0")}`, dayOf(at % 900));
    const states = Array.from({ length: 4 }, () =>
      writer.mention("state", STATES[Math.floor(random() * STATES.length)] ?? ""),
    );
    const places = Array.from({ length: 3 }, () => writer.mention("place", townOf(pick() % 900)));
    const people: string[] = [];
    for (let person = 0; person < 8; person += 1) {
      const number = pick();
      const role = ROLES[number % ROLES.length] ?? "";
      const naming = writer.mention("person", spelled(personOf(number), random), { role });
      writer.mention("person", "she", {}, naming);
      if (random() < 0.3) writer.mention("person", personOf(number).split(" ").at(-1) ?? "");
      people.push(naming);
    }
    const bodies = Array.from({ length: 8 }, () => writer.mention("organization", bodyOf(pick())));
    const [left = "", right = "", third = ""] = states;
    const talks = writer.mention("meeting", `${townOf(pick() % 900)} talks`, {
      parties: [left, right],
      date: dayOf((at + (pick() % 30)) % 900),
    });
    const offer = writer.mention("proposal", `offer to ${TOPICS[pick() % TOPICS.length] ?? ""}`, { parties: [third] });
    const raid = writer.mention("event", `${townOf(pick() % 900)} ${TOPICS[pick() % TOPICS.length] ?? ""} raid`);
    while (writer.mentions.length < PER_DOC) writer.mention("organization", "the ministry");
    const ends = [...people, ...states, ...bodies];
    for (let claim = 0; claim < CLAIMS; claim += 1) {
      const subject = ends[Math.floor(random() * ends.length)] ?? left;
      const object = [talks, offer, raid, ...places, ...ends][Math.floor(random() * 14)] ?? right;
      writer.claim(subject, ["met", "blamed", "supported"][claim % 3] ?? "met", object);
    }
    const written = writer.end();
    docs.push(written.doc);
    extractions.push(written.extraction);
  }
  return { docs, extractions };
}

/** One surname in every spelling that vowels and doubled letters allow, under as many given names. */
export function alikeNames(size: number) {
  const docs: Doc[] = [];
  const extractions: Extraction[] = [];
  const vowels = ["a", "e", "i", "o", "u", "ai"];
  const at = (number: number, place: number): string => vowels[Math.floor(number / 6 ** place) % 6] ?? "a";
  for (let start = 0; start < size; start += PER_DOC) {
    const writer = createWriter(`d${String(start).padStart(6, "0")}`, dayOf(start % 900));
    for (let n = start; n < Math.min(size, start + PER_DOC); n += 1) {
      const given = `M${at(n, 0)}h${at(n, 1)}mm${at(n, 2)}d`;
      writer.mention("person", `${given} K${at(n, 3)}rd${at(n, 4)}r${at(n, 5)}n`);
    }
    const written = writer.end();
    docs.push(written.doc);
    extractions.push(written.extraction);
  }
  return { docs, extractions };
}

function createWriter(id: string, date: string) {
  let text = "";
  const mentions: Mention[] = [];
  const claims: Claim[] = [];
  return {
    mentions,
    mention(kind: Kind, words: string, attributes: Mention["attributes"] = {}, refersTo?: string): string {
      const start = text.length;
      text += `${words} `;
      const span = { start, end: start + words.length };
      const mention: Mention = {
        id: `${id}:${String(start)}:${kind}`,
        doc: id,
        span,
        text: words,
        kind,
        head: span,
        ...(refersTo === undefined ? {} : { refersTo }),
        attributes,
      };
      mentions.push(mention);
      return mention.id;
    },
    claim(subject: string, relation: string, object: string): void {
      claims.push({
        id: `${id}:c${String(claims.length)}`,
        doc: id,
        subject,
        relation,
        object,
        evidence: { start: claims.length, end: claims.length + 9 },
        polarity: "asserted",
        modality: "actual",
        rule: "bench",
        confidence: 0.8,
      });
    },
    end() {
      const blocks = [{ kind: "paragraph" as const, span: { start: 0, end: text.length } }];
      const doc: Doc = { id, text, source: `${id}.txt`, date, language: "en", blocks };
      const extraction: Extraction = { doc: id, mentions, claims, diagnostics: [] };
      return { doc, extraction };
    },
  };
}

const STATES = "Norway,Sweden,Denmark,Finland,Iceland,Ghana,Togo,Benin,Mali,Niger,Peru,Chile,Brazil,Japan,Fiji".split(
  ",",
);
const ROLES = "foreign minister,general,striker,mayor,envoy,physicist,senator,singer".split(",");
const TOPICS = "lift quotas,share gas,open ports,free prisoners,build dams,end strikes,patrol straits,ban nets".split(
  ",",
);
const GIVEN = "Ana Erna Mary Joseph Ola Ine Pavel Yusuf Samir Leila Tomas Greta Ivan Rosa Karim Nadia Hugo Vera".split(
  " ",
);
const START = "Ba Dor Fel Gra Hol Jar Kest Lum Mar Nor Pel Quin Ros Sten Tor Ulv Var Wex Yar Zim".split(" ");
const MIDDLE = "an em il or ub ek ast erg isk old und ydd".split(" ");
const END = "sen berg ovic ado mann ström well ing aar ov escu ides".split(" ");

/** Base 20, 12, 12: every number has a surname of its own up to 2,880, and pairs with 18 given names. */
const surnameOf = (n: number): string =>
  `${START[n % 20] ?? ""}${MIDDLE[Math.floor(n / 20) % 12] ?? ""}${END[Math.floor(n / 240) % 12] ?? ""}`;
const personOf = (n: number): string => `${GIVEN[n % 18] ?? ""} ${surnameOf(Math.floor(n / 3))}`;
const townOf = (n: number): string => `${START[n % 20] ?? ""}${MIDDLE[Math.floor(n / 20) % 12] ?? ""}by`;
const bodyOf = (n: number): string =>
  `${surnameOf(n)} ${["Institute", "Front", "Union", "Company", "Party"][n % 5] ?? ""} for ${TOPICS[n % 8]?.split(" ")[1] ?? ""}`;
const dayOf = (n: number): string => new Date(Date.UTC(2018, 0, 1 + n)).toISOString().slice(0, 10);
const spelled = (name: string, random: () => number): string =>
  random() < 0.1 ? name.replace("v", "w").replace("ei", "ey") : random() < 0.1 ? name.toUpperCase() : name;

/** Numerical Recipes' linear congruential generator, 0 to 1. */
function lcg(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
