import { lastDay, type ParleyGraph } from "../src/graph/index.ts";
import { HAPPENINGS } from "../src/ontology/index.ts";
import { compareText } from "../src/text/index.ts";
import { toneOf } from "./tone.ts";

/** What a reader wants to know of a graph first, each list with what matters most at its beginning. */
export interface Story {
  /** Nodes by the number of their neighbours. */
  readonly central: readonly { readonly key: string; readonly neighbours: number }[];
  /** What one did to another, by the number of documents that say so; only what more than one says. */
  readonly told: readonly string[];
  /** Meetings, agreements, proposals and events that are dated, the latest first; none after the last document. */
  readonly latest: readonly string[];
  /** Contested facts by weight. */
  readonly contested: readonly string[];
}

/** Of so many nodes, those with most facts, the neighbours are counted. */
const WEIGHED = 200;

/** Tells a graph's story. */
export function storyOf(graph: ParleyGraph): Story {
  const weight = (fact: string): number => graph.getEdgeAttribute(fact, "weight");
  const byWeight = (a: string, b: string): number => weight(b) - weight(a) || compareText(a, b);
  const mentions = (key: string): number => graph.getNodeAttribute(key, "mentions");
  const dates = graph.getAttribute("documents").flatMap(({ date }) => (date === undefined ? [] : [lastDay(date)]));
  const end = dates.reduce((latest, date) => (date > latest ? date : latest), dates.length > 0 ? "" : "9999");
  const firstOf = (key: string): string => graph.getNodeAttribute(key, "first") ?? "";
  return {
    central: graph
      .mapNodes((key) => ({ key, degree: graph.degree(key) }))
      .sort((a, b) => b.degree - a.degree || compareText(a.key, b.key))
      .slice(0, WEIGHED)
      .map(({ key }) => ({ key, neighbours: graph.neighbors(key).length }))
      .filter(({ neighbours }) => neighbours > 0)
      .sort((a, b) => b.neighbours - a.neighbours || mentions(b.key) - mentions(a.key) || compareText(a.key, b.key)),
    told: graph
      .filterEdges((_, fact) => fact.weight > 1 && fact.polarity !== "negated" && toneOf(fact.relation) !== "structure")
      .sort(byWeight),
    latest: graph
      .filterNodes((_, { kind, first }) => first !== undefined && HAPPENINGS.has(kind) && lastDay(first) <= end)
      .sort((a, b) => compareText(firstOf(b), firstOf(a)) || mentions(b) - mentions(a) || compareText(a, b)),
    contested: graph.filterEdges((_, { contested }) => contested).sort(byWeight),
  };
}
