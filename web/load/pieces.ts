import { MultiDirectedGraph } from "graphology";
import type { EdgeAttributes, GraphAttributes, NodeAttributes, ParleyGraph } from "../../src/graph/index.ts";

/** A part of a graph on its way from a worker: small enough for the page not to stand still while it takes it. */
export type Piece =
  | { readonly kind: "head"; readonly attributes: GraphAttributes }
  | { readonly kind: "nodes"; readonly nodes: readonly { key: string; attributes: NodeAttributes }[] }
  | {
      readonly kind: "edges";
      readonly edges: readonly { key: string; source: string; target: string; attributes: EdgeAttributes }[];
    };

const NODES = 2000;
const EDGES = 1000;

/** A graph in pieces: its attributes, then nodes, then edges. */
export function* piecesOf(graph: ParleyGraph): Iterable<Piece> {
  yield { kind: "head", attributes: graph.getAttributes() };
  const nodes = graph.mapNodes((key, attributes) => ({ key, attributes }));
  for (let at = 0; at < nodes.length; at += NODES) yield { kind: "nodes", nodes: nodes.slice(at, at + NODES) };
  const edges = graph.mapEdges((key, attributes, source, target) => ({ key, source, target, attributes }));
  for (let at = 0; at < edges.length; at += EDGES) yield { kind: "edges", edges: edges.slice(at, at + EDGES) };
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
