import type { ParleyGraph } from "../src/graph/index.ts";
import type { LedgerSteps } from "./ledger-steps.ts";
import { TEXTS } from "./texts.ts";
import { withoutRejected } from "./without-rejected.ts";

/** In whose name the viewer's decisions are written. */
export const BY = "viewer";

/** What people have decided on: two nodes are one, or are not, or a node has another name. */
export interface Ruling {
  /** Key of a node, which is its entity's id. */
  readonly left: string;
  /** Key of another node; of a rename, the name. */
  readonly right: string;
  readonly verdict: "same" | "different" | "rename" | "reject";
  /** Of a rejected fact. */
  readonly relation?: string;
  /** Of a fact that is rejected in one document: its source. */
  readonly document?: string;
  readonly by: string;
  readonly reason: string;
}

/** The identity ledger of the page, and what may be done with it. */
export interface Identity {
  readonly rulings: readonly Ruling[];
  /** The labels of the nodes that rulings speak of, from before they were followed. */
  labelOf(key: string): string;
  /** The node that stands for a key of the graph as it was before rulings were followed; itself where it is not joined. */
  nodeOf(key: string): string;
  /** Whether rulings are replayed on the documents at once, since these were read on this page. */
  readonly replays: boolean;
  readonly busy: boolean;
  /** Whether the decisions are kept in the browser, and followed when the page comes to this graph again. */
  readonly kept: boolean;
  /** The rejection that leaves a fact out, and the graph in which the fact still is; nothing for any other. */
  rejected(fact: string): Rejected | undefined;
  /** The rejections of a fact in one document each. */
  rejectedIn(fact: string): readonly Ruling[];
  decide(ruling: Ruling): void;
  withdraw(ruling: Ruling): void;
  withdrawAll(): void;
  /** The way back and forth between decisions. */
  readonly steps: LedgerSteps;
  undo(): void;
  redo(): void;
}

/** A fact that was left out, and why. */
export interface Rejected {
  readonly ruling: Ruling;
  readonly graph: ParleyGraph;
}

/** The decision that a fact of `graph` is wrong; with a document's source, in that alone. */
export function rejectFact(graph: ParleyGraph, fact: string, document?: string): Ruling {
  const [left, right] = graph.extremities(fact);
  const relation = graph.getEdgeAttribute(fact, "relation");
  const where = document === undefined ? {} : { document };
  return { left, right, verdict: "reject", relation, ...where, by: BY, reason: TEXTS.decisionReason };
}

/** The ledger as a file: one decision a line, as the command line writes and `parley build --identity` reads it. */
export function ledgerText(rulings: readonly Ruling[]): string {
  return rulings
    .map(({ left, right, verdict, relation, document, by, reason }) =>
      JSON.stringify({ left, right, verdict, relation, document, by, reason }),
    )
    .map((line) => `${line}\n`)
    .join("");
}

/** Reads what `ledgerText` and the command line write; a line that is no decision is left out. */
export function parseLedger(text: string): Ruling[] {
  return text.split("\n").flatMap((line): Ruling[] => {
    if (line.trim() === "") return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return [];
    }
    if (typeof value !== "object" || value === null) return [];
    const text = (name: string): string => {
      const part: unknown = Reflect.get(value, name);
      return typeof part === "string" ? part : "";
    };
    const verdict = (["same", "different", "rename", "reject"] as const).find((one) => one === text("verdict"));
    if (verdict === undefined || text("left") === "" || text("right") === "") return [];
    const [relation, document] = [text("relation"), text("document")];
    if (verdict === "reject" && relation === "") return [];
    const fact = { ...(relation === "" ? {} : { relation }), ...(document === "" ? {} : { document }) };
    return [{ left: text("left"), right: text("right"), verdict, ...fact, by: text("by"), reason: text("reason") }];
  });
}

/**
 * The graph with "same", "rename" and "reject" followed as far as that can be done without the documents: nodes joined,
 * their facts put together, wrong facts left out. What is said not to be the same has to wait for the next build, which
 * reads who is meant where.
 */
export function followRulings(graph: ParleyGraph, rulings: readonly Ruling[]): ParleyGraph {
  const into = joinedNodes(graph, rulings);
  return withoutRejected(withNodesJoined(graph, rulings, into), rulings, into);
}

function withNodesJoined(graph: ParleyGraph, rulings: readonly Ruling[], into: (key: string) => string): ParleyGraph {
  if (rulings.every(({ verdict }) => verdict === "different" || verdict === "reject")) return graph;
  const names = new Map(
    rulings.filter(({ verdict }) => verdict === "rename").map(({ left, right }) => [into(left), right]),
  );
  const joined = graph.nullCopy();
  graph.forEachNode((key, node) => {
    if (into(key) === key) joined.addNode(key, { ...node });
  });
  graph.forEachNode((key, node) => {
    const main = into(key);
    if (main === key) return;
    const kept = joined.getNodeAttributes(main);
    const aliases = [...new Set([...kept.aliases, node.label, ...node.aliases])].filter((name) => name !== kept.label);
    const size = Math.max(kept.size, node.size);
    joined.mergeNodeAttributes(main, { aliases: aliases.sort(), mentions: kept.mentions + node.mentions, size });
  });
  for (const [key, label] of names) {
    if (!joined.hasNode(key)) continue;
    const { label: before, aliases } = joined.getNodeAttributes(key);
    const others = [...new Set([...aliases, before])].filter((name) => name !== label);
    joined.mergeNodeAttributes(key, { label, aliases: others.sort() });
  }
  joinFacts(graph, joined, into);
  return joined;
}

/** Of the nodes that are said to be one, the one that is mentioned most stands for all. */
export function joinedNodes(graph: ParleyGraph, rulings: readonly Ruling[]): (key: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    const parent = parents.get(key);
    return parent === undefined ? key : rootOf(parent);
  };
  for (const { left, right, verdict } of rulings) {
    if (verdict !== "same" || !graph.hasNode(left) || !graph.hasNode(right)) continue;
    const [a, b] = [rootOf(left), rootOf(right)];
    if (a === b) continue;
    const bFirst = graph.getNodeAttribute(b, "mentions") > graph.getNodeAttribute(a, "mentions");
    parents.set(bFirst ? a : b, bFirst ? b : a);
  }
  return rootOf;
}

function joinFacts(graph: ParleyGraph, joined: ParleyGraph, into: (key: string) => string): void {
  const known = new Map<string, string>();
  graph.forEachEdge((key, fact, source, target) => {
    const [from, to] = [into(source), into(target)];
    const name = JSON.stringify([from, fact.relation, to]);
    const twin = known.get(name);
    if (twin === undefined) {
      known.set(name, key);
      joined.addEdgeWithKey(key, from, to, { ...fact });
      return;
    }
    const before = joined.getEdgeAttributes(twin);
    const evidence = [...before.evidence, ...fact.evidence];
    const said = new Set(evidence.map(({ polarity }) => polarity));
    const dates = [before.first, before.last, fact.first, fact.last].filter((date) => date !== undefined).sort();
    const [first, last] = [dates[0], dates.at(-1)];
    joined.mergeEdgeAttributes(twin, {
      evidence,
      weight: new Set(evidence.map(({ doc, copyOf }) => copyOf ?? doc)).size,
      polarity: said.has("asserted") ? "asserted" : "negated",
      contested: before.contested || fact.contested || said.size > 1,
      ...(first === undefined || last === undefined ? {} : { first, last }),
    });
  });
}
