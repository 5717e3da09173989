import { ParleyError } from "../errors.ts";
import type { ClaimEvidence, DocumentEntry, ParleyGraph } from "../graph/index.ts";

/** A claim with the document that it is from. */
export interface Testimony extends ClaimEvidence {
  readonly document: DocumentEntry;
}

/** Everything that says a fact, with its documents. Throws "not-found". */
export function evidence(graph: ParleyGraph, edge: string): Testimony[] {
  if (!graph.hasEdge(edge)) throw new ParleyError("not-found", `there is no edge "${edge}" in the graph`);
  return createWitness(graph)(graph.getEdgeAttribute(edge, "evidence"));
}

/** Gives claims their documents, for many facts in turn. */
export function createWitness(graph: ParleyGraph): (claims: readonly ClaimEvidence[]) => Testimony[] {
  const documents = new Map(graph.getAttribute("documents").map((document) => [document.id, document]));
  return (claims) =>
    claims.flatMap((claim) => {
      const document = documents.get(claim.doc);
      return document ? [{ ...claim, document }] : [];
    });
}
