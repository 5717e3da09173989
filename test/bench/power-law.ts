import { KINDS, RELATIONS } from "../../src/index.ts";
import { seededRandom } from "../../src/graph/index.ts";

/** The hub of a graph of n nodes and e edges ends about 2e / n^(1/SKEW) of them: 12,900 of 300,000 at 100,000 nodes. */
const SKEW = 3;
/** Edges a document is evidence for. */
const EDGES_PER_DOCUMENT = 12;
/** Quotes are put together of phrases of four to seven words: drawing each word takes most of the time. */
const PHRASES = 20_000;

const WORDS = (
  "the envoy ministry talks said that its forces would not accept any new border treaty until both sides had withdrawn " +
  "from the northern valley after the summit where all options were discussed & no date was agreed Île d'Orée"
).split(" ");
/** Letters that take a string two bytes each: a quarter of all quotes has some. */
const WIDE_WORDS = ["“all", "options”", "ministry’s", "—"];
const NAMES = "Ashdown Belmar Corvin Dravec Elsin Fjord Gellar Halvor Ilić Jarnow Kestrel Lomas Marn Norrøy".split(" ");
const SHARES = [0.35, 0.02, 0.2, 0.13, 0.1, 0.08, 0.02, 0.1];

/**
 * `graph.jsonl` of a graph as parley builds them, but invented: degrees by a power law with hubs, names, aliases, dates, and
 * one to three quotes an edge. Line by line, since a graph of millions is not held in passing. The same sizes give the same
 * lines.
 */
export function* powerLawLines(nodes: number, edges: number): Generator<string> {
  const random = seededRandom(nodes + edges);
  const below = (count: number): number => Math.floor(random() * count);
  const pick = <T>(list: readonly T[], otherwise: T): T => list[below(list.length)] ?? otherwise;
  const word = (): string => pick(random() < 0.02 ? WIDE_WORDS : WORDS, "the");
  const words = (count: number): string => Array.from({ length: count }, word).join(" ");
  const phrases = Array.from({ length: PHRASES }, () => words(4 + below(4)));
  const quoteOf = (): string => `${pick(phrases, "")} ${pick(phrases, "")} ${pick(phrases, "")}`;
  const name = (): string => `${pick(NAMES, "Ilić")} ${pick(NAMES, "Marn")}-${pick(NAMES, "Lomas")} ${below(1e6)}`;
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = (): string => `${2010 + below(15)}-${two(1 + below(12))}-${two(1 + below(28))}`;
  const date = (): string => day().slice(0, pick([10, 10, 10, 7, 4], 10));
  const kindOf = (): string => {
    let share = random();
    return KINDS.find((_, index) => (share -= SHARES[index] ?? 0) < 0)?.id ?? "person";
  };

  const count = Math.ceil(edges / EDGES_PER_DOCUMENT);
  const documents = Array.from({ length: count }, (_, index) => ({
    id: `d${index.toString(36)}`,
    title: words(7),
    source: `news/${index}.txt`,
    date: day(),
    words: 600,
  }));
  const attributes = { version: 1, title: `${nodes} nodes`, extractor: "bench", documents };
  yield JSON.stringify({ parley: "graph", nodes, edges, attributes });

  const kinds = Array.from({ length: nodes }, kindOf);
  const keyOf = (node: number): string => `${kinds[node] ?? ""}:${node}`;
  for (let node = 0; node < nodes; node += 1) {
    const kind = kinds[node];
    const own = {
      label: name(),
      kind,
      aliases: Array.from({ length: below(3) }, name).sort(),
      ...(random() < 0.3 ? { description: words(9) } : {}),
      ...(random() < 0.5 ? { country: pick(["FRA", "KEN", "PER", "NOR"], "FRA") } : {}),
      ...(kind === "person" ? { role: words(3) } : {}),
      mentions: 1 + below(40),
      x: round(random() * 1000 - 500),
      y: round(random() * 1000 - 500),
      size: round(1.5 + random() * 5),
      community: below(40),
    };
    yield JSON.stringify({ key: keyOf(node), attributes: own });
  }

  const isNew = createSeen(edges);
  const end = (): number => Math.floor(nodes * random() ** SKEW);
  for (let written = 0; written < edges;) {
    const [source, target, place] = [end(), end(), below(RELATIONS.length)];
    const relation = RELATIONS[place];
    if (source === target || !relation || !isNew((source * nodes + target) * RELATIONS.length + place)) continue;
    const evidence = Array.from({ length: 1 + below(6) ** 2 / 12 }, () => {
      const quote = quoteOf();
      const start = below(4000);
      return {
        doc: documents[below(count)]?.id,
        quote,
        start,
        end: start + quote.length,
        polarity: random() < 0.07 ? "negated" : "asserted",
        modality: pick(["actual", "actual", "actual", "planned", "possible"], "actual"),
        ...(random() < 0.3 ? { speaker: name() } : {}),
        ...(random() < 0.4 ? { date: date() } : {}),
        rule: `${relation.id}/verb:say`,
        confidence: 0.8,
      };
    });
    const dates = evidence.flatMap((claim) => claim.date ?? []).sort();
    const own = {
      relation: relation.id,
      label: relation.label,
      weight: evidence.length,
      ...(dates[0] === undefined ? {} : { first: dates[0], last: dates.at(-1) }),
      polarity: evidence.some(({ polarity }) => polarity === "asserted") ? "asserted" : "negated",
      contested: random() < 0.03,
      evidence,
    };
    const [from, to] = [keyOf(source), keyOf(target)];
    yield JSON.stringify({ key: `${from}|${relation.id}|${to}`, source: from, target: to, attributes: own });
    written += 1;
  }
}

/** As a layout leaves coordinates. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** Tells of whole numbers whether each is new, in two numbers' room for each. */
function createSeen(count: number): (value: number) => boolean {
  const slots = new Float64Array(2 ** Math.ceil(Math.log2(2 * count + 2)));
  return (value) => {
    const own = value + 1;
    let slot = (own * 0.618033988749895) % 1;
    slot = Math.floor(slot * slots.length);
    while (slots[slot] !== 0) {
      if (slots[slot] === own) return false;
      slot = (slot + 1) % slots.length;
    }
    slots[slot] = own;
    return true;
  };
}
