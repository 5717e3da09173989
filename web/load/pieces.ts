import { MultiDirectedGraph } from "graphology";
import type {
  EdgeAttributes,
  EdgeEntry,
  GraphAttributes,
  GraphPart,
  NodeAttributes,
  NodeEntry,
  ParleyGraph,
} from "../../src/graph/index.ts";

/** Some of a graph on its way from a worker: small enough for the page not to stand still while it takes it. */
export type Piece =
  | { readonly kind: "head"; readonly attributes: GraphAttributes }
  | { readonly kind: "nodes"; readonly nodes: readonly NodeEntry[] }
  | { readonly kind: "edges"; readonly edges: readonly EdgeEntry[] };

const NODES = 2000;
const EDGES = 1000;

/** A graph's parts: its attributes, then nodes, then edges. */
export function* partsOf(graph: ParleyGraph): Iterable<GraphPart> {
  yield { kind: "head", attributes: graph.getAttributes() };
  for (const { node: key, attributes } of graph.nodeEntries()) yield { kind: "node", node: { key, attributes } };
  for (const { edge: key, source, target, attributes } of graph.edgeEntries()) {
    yield { kind: "edge", edge: { key, source, target, attributes } };
  }
}

/** Parts of a graph, many together. */
export function* piecesOf(parts: Iterable<GraphPart>): Iterable<Piece> {
  let nodes: NodeEntry[] = [];
  let edges: EdgeEntry[] = [];
  for (const part of parts) {
    if (part.kind === "head") yield part;
    else if (part.kind === "node") nodes.push(part.node);
    else {
      // All nodes stand before the first edge.
      if (nodes.length > 0) yield { kind: "nodes", nodes };
      nodes = [];
      edges.push(part.edge);
    }
    if (nodes.length === NODES) {
      yield { kind: "nodes", nodes };
      nodes = [];
    }
    if (edges.length === EDGES) {
      yield { kind: "edges", edges };
      edges = [];
    }
  }
  if (nodes.length > 0) yield { kind: "nodes", nodes };
  if (edges.length > 0) yield { kind: "edges", edges };
}

/** Puts pieces together again; they were checked where they were made. */
export class Assembly {
  readonly graph: ParleyGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();

  add(piece: Piece): void {
    if (piece.kind === "head") this.graph.replaceAttributes(piece.attributes);
    else if (piece.kind === "nodes") for (const { key, attributes } of piece.nodes) this.graph.addNode(key, attributes);
    else {
      for (const { key, source, target, attributes } of piece.edges) {
        this.graph.addEdgeWithKey(key, source, target, attributes);
      }
    }
  }
}
