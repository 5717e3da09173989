import { MultiDirectedGraph } from "graphology";
import type { Doc, Entity, Fact, Knowledge } from "../model/index.ts";
import type { DocumentEntry, EdgeAttributes, GraphAttributes, NodeAttributes, ParleyGraph } from "./attributes.ts";
import { findCommunities } from "./communities.ts";
import { compareText, countWords } from "../text/index.ts";
import { dateRange, isIsoDate } from "./dates.ts";
import { findContradictions } from "./denials.ts";
import { edgeAttributes } from "./edge-attributes.ts";
import { layOut } from "./layout.ts";
import { nodeSizes } from "./node-sizes.ts";
import { gatherTies, type Tie } from "./tie.ts";

export interface GraphOptions {
  readonly title: string;
  /** Id of the extractor that read the documents. */
  readonly extractor: string;
  /** ISO date or time; left out by default, so that the same documents give the same bytes. */
  readonly created?: string;
}

/**
 * Everything known as a graph: a node an entity, an edge a fact, both sorted by id; placed, sized and grouped into
 * communities. The same knowledge gives the same graph. Throws "bad-graph" where claims, facts and documents do not fit
 * together, "not-found" for a relation that is not in the ontology.
 */
export function buildGraph(knowledge: Knowledge, options: GraphOptions): ParleyGraph {
  const graph: ParleyGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.replaceAttributes({
    version: 1,
    title: options.title,
    ...(options.created === undefined ? {} : { created: options.created }),
    extractor: options.extractor,
    documents: knowledge.docs.map(documentEntry),
  });
  const entities = [...knowledge.entities].sort(byId);
  const facts = [...knowledge.facts].sort(byId);
  const edges = factEdges(facts, knowledge);
  for (const [key, attributes] of entityNodes(entities, facts, edges)) graph.addNode(key, attributes);
  facts.forEach((fact, index) => graph.addEdgeWithKey(fact.id, fact.source, fact.target, edges[index]));
  return graph;
}

function factEdges(facts: readonly Fact[], { docs, entities }: Knowledge): EdgeAttributes[] {
  const byEntityId = new Map(entities.map((entity) => [entity.id, entity]));
  const context = { docs: new Map(docs.map((doc, rank) => [doc.id, { doc, rank }])), entities: byEntityId };
  const contradictions = findContradictions(facts, byEntityId, ({ claim: { doc, evidence } }) =>
    (context.docs.get(doc)?.doc.text ?? "").slice(evidence.start, evidence.end),
  );
  return facts.map((fact) => edgeAttributes(fact, contradictions.get(fact.id) ?? [], context));
}

function entityNodes(
  entities: readonly Entity[],
  facts: readonly Fact[],
  edges: readonly EdgeAttributes[],
): [string, NodeAttributes][] {
  const indexOf = new Map(entities.map(({ id }, index) => [id, index]));
  const ties = tiesOf(facts, edges, indexOf);
  const dates = datesOf(facts, edges);
  const communities = findCommunities(entities.length, ties);
  const sizes = nodeSizes(entities.length, ties);
  const labels = entities.map(({ label }) => label);
  const points = layOut({ labels, sizes, communities, ties });
  return entities.map(({ id, kind, label, aliases, mentions, attributes }, index) => [
    id,
    {
      label,
      kind,
      aliases: [...aliases],
      ...(attributes.description === undefined ? {} : { description: attributes.description }),
      ...(attributes.country === undefined ? {} : { country: attributes.country }),
      ...(attributes.role === undefined ? {} : { role: attributes.role }),
      ...dateRange(ownDate(attributes.date) ?? dates.get(id) ?? []),
      mentions: mentions.length,
      x: points[index]?.x ?? 0,
      y: points[index]?.y ?? 0,
      size: sizes[index] ?? 0,
      community: communities[index] ?? 0,
    },
  ]);
}

const ownDate = (date: string | undefined): string[] | undefined =>
  date !== undefined && isIsoDate(date) ? [date] : undefined;

/** The dates of the facts that each entity takes part in. */
function datesOf(facts: readonly Fact[], edges: readonly EdgeAttributes[]): Map<string, Set<string>> {
  const dates = new Map<string, Set<string>>();
  facts.forEach(({ source, target }, index) => {
    for (const { date } of edges[index]?.evidence ?? []) {
      if (date === undefined) continue;
      for (const end of [source, target]) dates.set(end, (dates.get(end) ?? new Set()).add(date));
    }
  });
  return dates;
}

/** Each joined pair of entities once, with the weights of all facts between them. */
function tiesOf(
  facts: readonly Fact[],
  edges: readonly EdgeAttributes[],
  indexOf: ReadonlyMap<string, number>,
): readonly Tie[] {
  const ties = gatherTies(indexOf.size);
  facts.forEach((fact, index) => {
    const [source, target] = [indexOf.get(fact.source), indexOf.get(fact.target)];
    if (source !== undefined && target !== undefined) ties.add(source, target, edges[index]?.weight ?? 0);
  });
  return ties.list();
}

function documentEntry(doc: Doc): DocumentEntry {
  return {
    id: doc.id,
    ...(doc.title === undefined ? {} : { title: doc.title }),
    source: doc.source,
    ...(doc.publisher === undefined ? {} : { publisher: doc.publisher }),
    ...(doc.url === undefined ? {} : { url: doc.url }),
    ...(doc.date === undefined ? {} : { date: doc.date }),
    words: countWords(doc.text),
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareText(a.id, b.id);
