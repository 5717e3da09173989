import type { ParleyGraph } from "../src/graph/index.ts";
import { contentHash } from "../src/text/index.ts";
import { ledgerText, parseLedger, type Ruling } from "./identity.ts";

/** Nodes that tell one graph from another; documents do, where there are any. */
const TELLING = 2000;

/** Where the decisions on a graph lie in the browser; the same graph has the same place, another one its own. */
export function decisionsPlace(graph: ParleyGraph): string {
  const { title, documents } = graph.getAttributes();
  const nodes = graph.nodes().slice(0, TELLING);
  const what = [title, graph.order, graph.size, documents.map(({ id }) => id), nodes];
  return `parley-decisions-${contentHash(JSON.stringify(what), 16)}`;
}

/** The decisions that lie at a place; none where there are none, or storage is switched off. */
export function keptDecisions(place: string): Ruling[] {
  try {
    return parseLedger(localStorage.getItem(place) ?? "");
  } catch {
    return [];
  }
}

/** Keeps decisions instead of those that lay there; none are kept by leaving nothing behind. Says whether that could be done. */
export function keepDecisions(place: string, rulings: readonly Ruling[]): boolean {
  try {
    if (rulings.length === 0) localStorage.removeItem(place);
    else localStorage.setItem(place, ledgerText(rulings));
    return true;
  } catch {
    // Storage is switched off or full: the decisions last as long as the page.
    return false;
  }
}
