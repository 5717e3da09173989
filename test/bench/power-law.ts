import { MultiDirectedGraph } from "graphology";
import type { ClaimEvidence, DocumentEntry, ParleyGraph } from "../../src/index.ts";
import { KINDS, RELATIONS } from "../../src/index.ts";
import { seededRandom } from "../../src/graph/index.ts";

/** The hub of a graph of n nodes and e edges ends about 2e / n^(1/SKEW) of them: 12,900 of 300,000 at 100,000 nodes. */
const SKEW = 3;
/** Edges a document is evidence for. */
const EDGES_PER_DOCUMENT = 12;

const WORDS = (
  "the envoy ministry talks said that its forces would not accept any new border treaty until both sides had withdrawn " +
  "from the northern valley after the summit where “all options” were discussed & no date was agreed — Île d'Orée"
).split(" ");
const NAMES = "Ashdown Belmar Corvin Dravec Elsin Fjord Gellar Halvor Ilić Jarnow Kestrel Lomas Marn Norrøy".split(" ");
const SHARES = [0.35, 0.02, 0.2, 0.13, 0.1, 0.08, 0.02, 0.1];

/**
 * A graph as parley builds them, but invented: degrees by a power law with hubs, names, aliases, dates, and one to three
 * quotes an edge. The same sizes give the same graph.
 */
export function powerLawGraph(nodes: number, edges: number): ParleyGraph {
  const random = seededRandom(nodes + edges);
  const below = (count: number): number => Math.floor(random() * count);
  const pick = <T>(list: readonly T[], otherwise: T): T => list[below(list.length)] ?? otherwise;
  const words = (count: number): string => Array.from({ length: count }, () => pick(WORDS, "the")).join(" ");
  const name = (): string => `${pick(NAMES, "Ilić")} ${pick(NAMES, "Marn")}-${pick(NAMES, "Lomas")} ${below(1e6)}`;
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = (): string => `${2010 + below(15)}-${two(1 + below(12))}-${two(1 + below(28))}`;
  const date = (): string => day().slice(0, pick([10, 10, 10, 7, 4], 10));
  const kindOf = (): (typeof KINDS)[number] | undefined => {
    let share = random();
    return KINDS.find((_, index) => (share -= SHARES[index] ?? 0) < 0) ?? KINDS[0];
  };

  const documents = Array.from({ length: Math.ceil(edges / EDGES_PER_DOCUMENT) }, (_, index): DocumentEntry => {
    return { id: `d${index.toString(36)}`, title: words(7), source: `news/${index}.txt`, date: day(), words: 600 };
  });
  const graph: ParleyGraph = new MultiDirectedGraph();
  graph.replaceAttributes({ version: 1, title: `${nodes} nodes`, extractor: "bench", documents });
  const keys: string[] = [];
  for (let index = 0; index < nodes; index += 1) {
    const kind = kindOf()?.id ?? "person";
    const key = `${kind}:${index}`;
    keys.push(key);
    graph.addNode(key, {
      label: name(),
      kind,
      aliases: Array.from({ length: below(3) }, name).sort(),
      ...(random() < 0.3 ? { description: words(9) } : {}),
      ...(random() < 0.5 ? { country: pick(["FRA", "KEN", "PER", "NOR"], "FRA") } : {}),
      ...(kind === "person" ? { role: words(3) } : {}),
      mentions: 1 + below(40),
      x: random() * 1000 - 500,
      y: random() * 1000 - 500,
      size: 1.5 + random() * 5,
      community: below(40),
    });
  }
  const end = (): string => keys[Math.floor(nodes * random() ** SKEW)] ?? "";
  while (graph.size < edges) {
    const source = end();
    const target = end();
    const relation = pick(RELATIONS, RELATIONS[0]);
    if (source === target || !relation) continue;
    const key = `${source}|${relation.id}|${target}`;
    if (graph.hasEdge(key)) continue;
    const evidence = Array.from({ length: 1 + below(6) ** 2 / 12 }, (): ClaimEvidence => {
      const quote = words(12 + below(14));
      const start = below(4000);
      return {
        doc: documents[below(documents.length)]?.id ?? "",
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
    graph.addEdgeWithKey(key, source, target, {
      relation: relation.id,
      label: relation.label,
      weight: evidence.length,
      ...(dates[0] === undefined ? {} : { first: dates[0], last: dates.at(-1) ?? dates[0] }),
      polarity: "asserted",
      contested: random() < 0.03,
      evidence,
    });
  }
  return graph;
}
