import type { ParleyGraph } from "../src/graph/index.ts";
import { compareText, fold } from "../src/text/index.ts";
import { TextIndex } from "./text-index.ts";

/** So many letters of other names count: who has hundreds is found by the first. */
const MOST_NAMES = 120;

/** The facts of a graph as sentences, of which the words may come in any order: "turkey attacks", "denied by russia". */
export class FactIndex {
  readonly #graph: ParleyGraph;
  readonly #index: TextIndex<string>;

  constructor(graph: ParleyGraph) {
    this.#graph = graph;
    this.#index = new TextIndex(sentencesOf(graph));
  }

  stop(): void {
    this.#index.stop();
  }

  /** What most documents say first. A single word has to be the relation's: what is called so is found as a node. */
  find(text: string, limit: number): string[] {
    const words = fold(text).split(" ");
    if (words.length > 1) return this.#index.find(text, MANY).sort(this.#byWeight).slice(0, limit);
    const [word = ""] = words;
    if (word.length < SHORTEST) return [];
    const known = new Map<string, boolean>();
    const isMeant = (name: string): boolean => {
      const meant = known.get(name) ?? ` ${fold(name)}`.includes(` ${word}`);
      known.set(name, meant);
      return meant;
    };
    return this.#graph
      .filterEdges((_, { relation, label }) => isMeant(`${label} ${relation}`))
      .sort(this.#byWeight)
      .slice(0, limit);
  }

  readonly #byWeight = (a: string, b: string): number =>
    this.#graph.getEdgeAttribute(b, "weight") - this.#graph.getEdgeAttribute(a, "weight") || compareText(a, b);
}

const MANY = 200;
const SHORTEST = 4;

function* sentencesOf(graph: ParleyGraph): Iterator<readonly [string, string]> {
  const names = (key: string): string => {
    const { label, aliases } = graph.getNodeAttributes(key);
    return `${label} ${aliases.join(" ").slice(0, MOST_NAMES)}`;
  };
  for (const { edge, attributes, source, target } of graph.edgeEntries()) {
    const { label, relation } = attributes;
    const [from, to] = [graph.getNodeAttribute(source, "label"), graph.getNodeAttribute(target, "label")];
    yield [`${from} ${label} ${to} ${relation} ${names(source)} ${names(target)}`, edge];
  }
}
