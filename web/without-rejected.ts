import {
  type ClaimEvidence,
  dateRange,
  type EdgeAttributes,
  type ParleyGraph,
  withEvidence,
} from "../src/graph/index.ts";
import { isRejectedIn } from "../src/merge/index.ts";
import { findRelation, KINDS } from "../src/ontology/index.ts";
import { foldName } from "../src/text/index.ts";
import type { Ruling } from "./identity.ts";

/**
 * The graph without the facts that people have rejected, in all documents or in the one that a ruling names; the graph
 * itself where nothing goes. As the build has it, but that nodes keep their places, sizes and communities. `nodeOf` gives
 * the node that stands for a key by now.
 */
export function withoutRejected(
  graph: ParleyGraph,
  rulings: readonly Ruling[],
  nodeOf: (key: string) => string,
): ParleyGraph {
  const gone = evidenceGone(graph, rulings, nodeOf);
  if (gone.size === 0) return graph;
  const left = graph.copy();
  for (const [fact, evidence] of gone) {
    const kept = graph.getEdgeAttribute(fact, "evidence").filter((one) => !evidence.has(one));
    if (kept.length === 0) left.dropEdge(fact);
    else left.replaceEdgeAttributes(fact, reduced(graph.getEdgeAttributes(fact), kept));
  }
  // A denial that was wrong denies nothing any more.
  left.forEachEdge((fact, { denials }) => {
    const still = denials?.filter(({ edge }) => edge === undefined || left.hasEdge(edge));
    if (still === undefined || still.length === denials?.length) return;
    left.setEdgeAttribute(fact, "contested", still.length > 0);
    if (still.length > 0) left.setEdgeAttribute(fact, "denials", still);
    else left.removeEdgeAttribute(fact, "denials");
  });
  const renamed = new Set(rulings.flatMap((ruling) => (ruling.verdict === "rename" ? nodeOf(ruling.left) : [])));
  for (const node of endsOf(graph, gone.keys())) {
    // A happening is there only where something is said of it.
    const isNothing = left.degree(node) === 0 && !NAMED.has(graph.getNodeAttribute(node, "kind"));
    if (isNothing && !renamed.has(node)) left.dropNode(node);
    else redate(graph, left, node);
  }
  return left;
}

/** The rejection that leaves a fact of `graph` out of what is shown, if there is one. */
export function rejectionOf(
  graph: ParleyGraph,
  fact: string,
  rulings: readonly Ruling[],
  nodeOf: (key: string) => string,
): Ruling | undefined {
  return rulings.find((ruling) => evidenceGone(graph, [ruling], nodeOf, [fact]).size > 0);
}

const NAMED: ReadonlySet<string> = new Set(KINDS.filter(({ named }) => named).map(({ id }) => id));

/** What goes of each fact that is rejected. */
function evidenceGone(
  graph: ParleyGraph,
  rulings: readonly Ruling[],
  nodeOf: (key: string) => string,
  among?: readonly string[],
): Map<string, Set<ClaimEvidence>> {
  const gone = new Map<string, Set<ClaimEvidence>>();
  let names: ReadonlyMap<string, readonly string[]> | undefined;
  const sideOf = (side: string): readonly string[] => {
    const key = nodeOf(side);
    return graph.hasNode(key) ? [key] : ((names ??= namesIn(graph)).get(foldName(side)) ?? []);
  };
  const documents = new Map(graph.getAttribute("documents").map((entry) => [entry.id, entry]));
  for (const { verdict, left, right, relation, document } of rulings) {
    if (verdict !== "reject" || relation === undefined) continue;
    const from = new Set(sideOf(left));
    const to = new Set(sideOf(right));
    const facts = among ?? [...from].flatMap((node) => graph.edges(node));
    for (const fact of facts) {
      const [source = "", target = ""] = graph.extremities(fact).map(nodeOf);
      const attributes = graph.getEdgeAttributes(fact);
      if (attributes.relation !== relation) continue;
      const meant =
        (from.has(source) && to.has(target)) ||
        (from.has(target) && to.has(source) && findRelation(relation)?.symmetric === true);
      if (!meant) continue;
      const known = gone.get(fact) ?? new Set();
      for (const one of attributes.evidence) if (isRejectedIn(documents.get(one.doc), document)) known.add(one);
      if (known.size > 0) gone.set(fact, known);
    }
  }
  return gone;
}

/** Nodes by their labels, and where nothing is called so, by other names: a ledger need not speak in keys. */
function namesIn(graph: ParleyGraph): ReadonlyMap<string, readonly string[]> {
  const labels = new Map<string, string[]>();
  const others = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, name: string, key: string): void =>
    void to.set(foldName(name), [...(to.get(foldName(name)) ?? []), key]);
  graph.forEachNode((key, { label, aliases }) => {
    add(labels, label, key);
    for (const alias of aliases) add(others, alias, key);
  });
  return new Map([...others, ...labels]);
}

/** A fact of which only some documents' claims are left, and of its denials those that still are. */
function reduced(attributes: EdgeAttributes, evidence: ClaimEvidence[]): EdgeAttributes {
  const { denials = [], ...others } = withEvidence(attributes, evidence);
  const places = new Set(evidence.map(({ doc, start, end }) => `${doc} ${start} ${end}`));
  const still =
    others.polarity === "asserted"
      ? denials.filter(({ edge, doc, start, end }) => edge !== undefined || places.has(`${doc} ${start} ${end}`))
      : [];
  return { ...others, contested: still.length > 0, ...(still.length > 0 ? { denials: still } : {}) };
}

const endsOf = (graph: ParleyGraph, facts: Iterable<string>): Set<string> =>
  new Set([...facts].flatMap((fact) => graph.extremities(fact)));

/** A node is dated by its facts, but for happenings, which have a date of their own, and others that have. */
function redate(before: ParleyGraph, after: ParleyGraph, node: string): void {
  const datesIn = (graph: ParleyGraph): { first?: string; last?: string } =>
    dateRange(
      graph.edges(node).flatMap((fact) => graph.getEdgeAttribute(fact, "evidence").flatMap(({ date }) => date ?? [])),
    );
  const { kind, first, last } = before.getNodeAttributes(node);
  if (!NAMED.has(kind)) return;
  const told = datesIn(before);
  if (first !== told.first || last !== told.last) return;
  const now = datesIn(after);
  if (now.first === undefined) {
    after.removeNodeAttribute(node, "first");
    after.removeNodeAttribute(node, "last");
  } else after.mergeNodeAttributes(node, now);
}
