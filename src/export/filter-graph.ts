import { MultiDirectedGraph } from "graphology";
import { isDocument } from "../merge/index.ts";
import type { Modality } from "../model/index.ts";
import {
  type ClaimEvidence,
  confidenceOf,
  createDayOf,
  createPeriodTest,
  type DocumentEntry,
  type EdgeAttributes,
  type ParleyGraph,
  periodTest,
  withEvidence,
} from "../graph/index.ts";

/** Which part of a graph is wanted; everything that is given must hold. */
export interface GraphFilter {
  /**
   * ISO day, month or year: only facts dated on it or later, and of these the claims dated so. What bears no date counts for
   * the day of the document that tells it, but for facts that hold rather than happen.
   */
  readonly from?: string;
  /** Likewise, or earlier. */
  readonly to?: string;
  /** Only claims that bear a date of their own; false by default. */
  readonly dated?: boolean;
  /** Ids of relations. */
  readonly relations?: readonly string[];
  /** Kinds of node; an edge needs both its ends. */
  readonly kinds?: readonly string[];
  /** Documents by id, source or title; only claims of these. */
  readonly documents?: readonly string[];
  /** Only claims that are meant so: one modality, or any of several. */
  readonly modality?: Modality | readonly Modality[];
  /** Only facts of at least this confidence, 0 to 1, by the claims that are left. */
  readonly minConfidence?: number;
}

/**
 * The part of a graph that a filter leaves, as a graph of its own; without a filter the graph itself. Edges keep the claims
 * that fit, and their weight, dates and polarity are those of these claims; without one they go. Nodes go with their last
 * edge, but where only kinds are asked for all of these kinds stay. The graph that was given is not changed.
 */
export function filterGraph(graph: ParleyGraph, filter: GraphFilter): ParleyGraph {
  const { from, to, dated = false, relations, kinds, documents, modality, minConfidence = 0 } = filter;
  const byClaim = dated || [from, to, documents, modality].some((asked) => asked !== undefined);
  const byFact = byClaim || relations !== undefined || minConfidence > 0;
  if (!byFact && kinds === undefined) return graph;
  const relationSet = relations && new Set(relations);
  const kindSet = kinds && new Set<string>(kinds);
  const period = { ...(from === undefined ? {} : { since: from }), ...(to === undefined ? {} : { until: to }), dated };
  const inPeriod = createPeriodTest(graph, period);
  const fits = claimTest(graph, filter);
  const hasKind = (node: string): boolean => kindSet?.has(graph.getNodeAttribute(node, "kind")) ?? true;

  const kept: [key: string, attributes: EdgeAttributes][] = [];
  const nodes = new Set<string>();
  if (!byFact) for (const node of graph.nodes()) if (hasKind(node)) nodes.add(node);
  graph.forEachEdge((edge, attributes, source, target) => {
    if (relationSet?.has(attributes.relation) === false || !hasKind(source) || !hasKind(target)) return;
    if (!inPeriod(attributes)) return;
    const evidence = byClaim ? attributes.evidence.filter(fits) : attributes.evidence;
    if (evidence.length === 0) return;
    const left = evidence.length === attributes.evidence.length ? attributes : withEvidence(attributes, evidence);
    if (minConfidence > 0 && confidenceOf(left) < minConfidence) return;
    kept.push([edge, left]);
    nodes.add(source).add(target);
  });

  const part: ParleyGraph = new MultiDirectedGraph();
  const wanted = documents && new Set(documents);
  part.replaceAttributes({
    ...graph.getAttributes(),
    ...(wanted ? { documents: graph.getAttribute("documents").filter((document) => isNamed(document, wanted)) } : {}),
  });
  graph.forEachNode((node, attributes) => {
    if (nodes.has(node)) part.addNode(node, attributes);
  });
  const edges = new Set(kept.map(([edge]) => edge));
  const known = new Set(part.getAttribute("documents").map(({ id }) => id));
  for (const [edge, attributes] of kept) {
    part.addEdgeWithKey(edge, graph.source(edge), graph.target(edge), closed(attributes, nodes, edges, known));
  }
  return part;
}

function claimTest(graph: ParleyGraph, filter: GraphFilter): (claim: ClaimEvidence) => boolean {
  const { from, to, dated = false, documents, modality } = filter;
  const entries = graph.getAttribute("documents");
  const wanted = documents && new Set(documents);
  const ids = wanted && new Set(entries.filter((entry) => isNamed(entry, wanted)).map(({ id }) => id));
  const modalities = modality === undefined ? undefined : new Set([modality].flat());
  const inPeriod = periodTest({
    ...(from === undefined ? {} : { since: from }),
    ...(to === undefined ? {} : { until: to }),
  });
  const dayOf = createDayOf(graph);
  const inTime = ({ doc, date }: ClaimEvidence): boolean => {
    if (dated && date === undefined) return false;
    const day = date ?? dayOf(doc);
    return inPeriod(day === undefined ? {} : { first: day, last: day });
  };
  return (claim) => (ids?.has(claim.doc) ?? true) && (modalities?.has(claim.modality) ?? true) && inTime(claim);
}

function isNamed(entry: DocumentEntry, names: ReadonlySet<string>): boolean {
  if (entry.title !== undefined && names.has(entry.title)) return true;
  for (const name of names) if (isDocument(entry, name)) return true;
  return false;
}

/** The same without references to nodes, edges and documents that are gone. */
function closed(
  attributes: EdgeAttributes,
  nodes: ReadonlySet<string>,
  edges: ReadonlySet<string>,
  documents: ReadonlySet<string>,
): EdgeAttributes {
  const { evidence, denials, ...others } = attributes;
  const speakers = evidence.every(
    ({ speakerId, copyOf }) =>
      (speakerId === undefined || nodes.has(speakerId)) && (copyOf === undefined || documents.has(copyOf)),
  );
  if (speakers && !denials) return attributes;
  const left = denials
    ?.filter(({ doc }) => documents.has(doc))
    .map(({ byId, edge, ...denial }) => ({
      ...denial,
      ...(byId !== undefined && nodes.has(byId) ? { byId } : {}),
      ...(edge !== undefined && edges.has(edge) ? { edge } : {}),
    }));
  return {
    ...others,
    evidence: evidence.map(({ speakerId, copyOf, ...claim }) => ({
      ...claim,
      ...(speakerId !== undefined && nodes.has(speakerId) ? { speakerId } : {}),
      ...(copyOf !== undefined && documents.has(copyOf) ? { copyOf } : {}),
    })),
    ...(left && left.length > 0 ? { denials: left } : {}),
  };
}
