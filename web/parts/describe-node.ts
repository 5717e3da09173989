import { KINDS } from "../../src/ontology/index.ts";
import { factsBetween } from "../facts-between.ts";
import { relationWords } from "../manner.ts";
import { TEXTS } from "../texts.ts";
import type { Viewer } from "../viewer.ts";

/** A node in words, for those who hear the graph: what it is, how much is said of it, and what ties it to `from`. */
export function describeNode({ library: { graph }, filtered }: Viewer, key: string, from: string | undefined): string {
  const { label, kind } = graph.getNodeAttributes(key);
  const kindName = KINDS.find((one) => one.id === kind)?.label ?? kind;
  const facts = graph.edges(key).filter((fact) => filtered.facts.has(fact));
  const neighbours = new Set(facts.map((fact) => graph.opposite(key, fact)));
  const about = TEXTS.walkNode(label, kindName, facts.length, neighbours.size);
  if (from === undefined || from === key || !graph.hasNode(from)) return about;
  const ties = factsBetween(graph, from, key)
    .filter((fact) => filtered.facts.has(fact))
    .map((fact) => {
      const [source, target] = graph.extremities(fact).map((end) => graph.getNodeAttribute(end, "label"));
      return `${source} ${relationWords(graph.getEdgeAttributes(fact))} ${target}`;
    });
  return `${about} ${TEXTS.walkTies(ties.slice(0, 3).join("; "), Math.max(0, ties.length - 3))}`;
}
