import {
  type ClaimEvidence,
  type DocumentEntry,
  type EdgeAttributes,
  modalityOf,
  type NodeAttributes,
  type ParleyGraph,
} from "../graph/index.ts";
import type { Kind, Modality, Polarity } from "../model/index.ts";
import { compareText } from "../text/index.ts";
import { findRekeyed } from "./rekeyed.ts";

/** What one graph has and another lacks, and what both have but not alike; all sorted by key. */
export interface GraphDiff {
  readonly documents: Sides<DocumentEntry>;
  readonly nodes: Sides<NodeRef> & { readonly changed: readonly ChangedNode[] };
  readonly edges: Sides<EdgeRef> & { readonly changed: readonly ChangedEdge[] };
  /** How many claims came and went, those of added and gone edges among them. */
  readonly claims: { readonly added: number; readonly gone: number };
}

interface Sides<T> {
  readonly added: readonly T[];
  readonly gone: readonly T[];
}

export interface NodeRef {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
}

export interface EdgeRef {
  readonly key: string;
  readonly source: string;
  readonly sourceLabel: string;
  readonly target: string;
  readonly targetLabel: string;
  readonly relation: string;
  /** As read from source to target. */
  readonly label: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
}

/** One attribute before and after; undefined where it was absent. */
export interface Change {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface ChangedNode extends NodeRef {
  readonly changes: readonly Change[];
}

export interface ChangedEdge extends EdgeRef {
  readonly changes: readonly Change[];
  readonly claims: Sides<ClaimEvidence>;
}

/** Attributes that say something of the world; places, sizes and colours of the picture do not. */
const NODE_ATTRIBUTES = ["label", "kind", "aliases", "description", "country", "role", "first", "last"] as const;
const EDGE_ATTRIBUTES = ["relation", "weight", "polarity", "contested", "first", "last"] as const;

/**
 * What `after` has that `before` has not, what it lacks, and what is the same but changed, by key. A node that merely has
 * another key now, as the only one of its label and kind, is changed (its "key"), and its facts are not new ones.
 */
export function diff(before: ParleyGraph, after: ParleyGraph): GraphDiff {
  const rekeyed = findRekeyed(before, after);
  const edges = diffEdges(before, after, rekeyed.edges);
  const claimsOf = (graph: ParleyGraph, refs: readonly EdgeRef[]): number =>
    refs.reduce((sum, { key }) => sum + graph.getEdgeAttribute(key, "evidence").length, 0);
  const changed = (side: "added" | "gone"): number =>
    edges.changed.reduce((sum, { claims }) => sum + claims[side].length, 0);
  return {
    documents: diffDocuments(before.getAttribute("documents"), after.getAttribute("documents")),
    nodes: diffNodes(before, after, rekeyed.nodes),
    edges,
    claims: {
      added: claimsOf(after, edges.added) + changed("added"),
      gone: claimsOf(before, edges.gone) + changed("gone"),
    },
  };
}

function diffDocuments(before: readonly DocumentEntry[], after: readonly DocumentEntry[]): Sides<DocumentEntry> {
  const without = (documents: readonly DocumentEntry[], others: readonly DocumentEntry[]): DocumentEntry[] => {
    const ids = new Set(others.map(({ id }) => id));
    return documents.filter(({ id }) => !ids.has(id)).sort((a, b) => compareText(a.id, b.id));
  };
  return { added: without(after, before), gone: without(before, after) };
}

type Keys = ReadonlyMap<string, string>;

function diffNodes(before: ParleyGraph, after: ParleyGraph, rekeyed: Keys): GraphDiff["nodes"] {
  const { added, gone, kept } = split(before.nodes(), after.nodes(), rekeyed);
  return {
    added: added.map((key) => nodeRef(after, key)),
    gone: gone.map((key) => nodeRef(before, key)),
    changed: kept.flatMap(([was, key]) => {
      const changes = [
        ...(was === key ? [] : [{ name: "key", before: was, after: key }]),
        ...diffAttributes(before.getNodeAttributes(was), after.getNodeAttributes(key), NODE_ATTRIBUTES),
      ];
      return changes.length === 0 ? [] : [{ ...nodeRef(after, key), changes }];
    }),
  };
}

function diffEdges(before: ParleyGraph, after: ParleyGraph, rekeyed: Keys): GraphDiff["edges"] {
  const { added, gone, kept } = split(before.edges(), after.edges(), rekeyed);
  return {
    added: added.map((key) => edgeRef(after, key)),
    gone: gone.map((key) => edgeRef(before, key)),
    changed: kept.flatMap(([older, key]) => {
      const [was, is] = [before.getEdgeAttributes(older), after.getEdgeAttributes(key)];
      const changes = diffAttributes(was, is, EDGE_ATTRIBUTES);
      const claims = { added: claimsWithout(is, was), gone: claimsWithout(was, is) };
      const isSame = changes.length + claims.added.length + claims.gone.length === 0;
      return isSame ? [] : [{ ...edgeRef(after, key), changes, claims }];
    }),
  };
}

/** Keys that came, went, and those that stayed with what they were before. */
function split(before: readonly string[], after: readonly string[], rekeyed: Keys) {
  const is = new Set(after);
  const older = new Map(before.map((key) => [rekeyed.get(key) ?? key, key]));
  const kept = after.flatMap((key): [string, string][] => {
    const was = older.get(key);
    return was === undefined ? [] : [[was, key]];
  });
  return {
    added: after.filter((key) => !older.has(key)).sort(compareText),
    gone: before.filter((key) => !is.has(rekeyed.get(key) ?? key)).sort(compareText),
    kept: kept.sort(([, a], [, b]) => compareText(a, b)),
  };
}

/** Attributes are plain JSON, so that two are the same where they are written the same. */
function diffAttributes<T extends NodeAttributes | EdgeAttributes>(
  was: T,
  is: T,
  names: readonly (keyof T & string)[],
) {
  return names.flatMap((name): Change[] =>
    JSON.stringify(was[name]) === JSON.stringify(is[name]) ? [] : [{ name, before: was[name], after: is[name] }],
  );
}

/** Claims are the same where the same words of a document say the same in the same manner. */
function claimsWithout({ evidence }: EdgeAttributes, other: EdgeAttributes): ClaimEvidence[] {
  const identity = ({ doc, start, end, polarity, modality, speaker, date }: ClaimEvidence): string =>
    JSON.stringify([doc, start, end, polarity, modality, speaker, date]);
  const known = new Set(other.evidence.map(identity));
  return evidence.filter((claim) => !known.has(identity(claim)));
}

function nodeRef(graph: ParleyGraph, key: string): NodeRef {
  const { label, kind } = graph.getNodeAttributes(key);
  return { key, label, kind };
}

function edgeRef(graph: ParleyGraph, key: string): EdgeRef {
  const attributes = graph.getEdgeAttributes(key);
  const { relation, label, polarity } = attributes;
  const [source, target] = [graph.source(key), graph.target(key)];
  const labelOf = (node: string): string => graph.getNodeAttribute(node, "label");
  return {
    key,
    source,
    sourceLabel: labelOf(source),
    target,
    targetLabel: labelOf(target),
    relation,
    label,
    polarity,
    modality: modalityOf(attributes),
  };
}
