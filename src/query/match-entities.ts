import type { NodeAttributes, ParleyGraph } from "../graph/index.ts";
import type { Gold, GoldEntity } from "./gold.ts";

/** Which nodes stand for which gold entities. */
export interface EntityMatches {
  readonly nodesOf: (entity: string) => ReadonlySet<string>;
  readonly entitiesOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly split: readonly { readonly id: string; readonly nodes: readonly string[] }[];
  readonly merged: readonly { readonly node: string; readonly ids: readonly string[] }[];
}

/** Kinds whose entities are recognised by their names; the others have free labels and are recognised by patterns. */
const NAMED: ReadonlySet<string> = new Set(["person", "state", "organization", "place"]);
/** Patterns see no more of a node's texts than this. */
const LONGEST_TEXT = 20_000;

/** Compares every node with every gold entity of a kind that it may be. */
export function matchEntities(gold: Gold, graph: ParleyGraph): EntityMatches {
  const entities = gold.entities.map((entity) => ({ entity, names: entity.names.map(foldGold) }));
  const nodesOf = new Map(gold.entities.map(({ id }) => [id, new Set<string>()]));
  const entitiesOf = new Map<string, Set<string>>();
  graph.forEachNode((key, attributes) => {
    const node = namesOf(attributes);
    for (const { entity, names } of entities) {
      if (!kindFits(entity.kind, attributes.kind) || !isMatch(entity, names, node)) continue;
      nodesOf.get(entity.id)?.add(key);
      entitiesOf.set(key, (entitiesOf.get(key) ?? new Set()).add(entity.id));
    }
  });
  return {
    nodesOf: (id) => nodesOf.get(id) ?? NOTHING,
    entitiesOf,
    split: gold.entities
      .map(({ id, kind }) => ({ id, kind, nodes: [...(nodesOf.get(id) ?? NOTHING)] }))
      .filter(({ kind, nodes }) => NAMED.has(kind) && nodes.length > 1)
      .map(({ id, nodes }) => ({ id, nodes })),
    merged: [...entitiesOf].map(([node, ids]) => ({ node, ids: [...ids] })).filter(({ ids }) => isMerged(ids, gold)),
  };
}

const NOTHING: ReadonlySet<string> = new Set();

interface NodeNames {
  readonly label: string;
  readonly all: ReadonlySet<string>;
  /** Everything that a pattern may match. */
  readonly text: string;
}

function namesOf({ label, aliases, description }: NodeAttributes): NodeNames {
  const names = [label, ...aliases];
  const text = [...names, description ?? ""].join(" \n ").slice(0, LONGEST_TEXT);
  return { label: foldGold(label), all: new Set(names.map(foldGold)), text };
}

/** The label alone decides first; an alias counts where it is one of the two fullest names of the entity. */
function isMatch({ kind, match }: GoldEntity, names: readonly string[], node: NodeNames): boolean {
  if (!NAMED.has(kind)) return match.some(({ test }) => test.test(node.text));
  return names.includes(node.label) || names.slice(0, 2).some((name) => node.all.has(name));
}

/** Agreements count as proposals, and a label may name a place where the gold has the state of it, or the other way round. */
function kindFits(wanted: string, given: string): boolean {
  const group = (kind: string): string => (kind === "agreement" ? "proposal" : kind === "state" ? "place" : kind);
  return group(wanted) === group(given);
}

/** Whether a node stands for two named entities of the same kind. */
function isMerged(ids: readonly string[], { entities }: Gold): boolean {
  const kinds = entities.filter(({ id, kind }) => ids.includes(id) && NAMED.has(kind)).map(({ kind }) => kind);
  return new Set(kinds).size < kinds.length;
}

/** Names as the annotation guidelines' scorer compares them; not `foldName`, so that search may change without it. */
export function foldGold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^the /, "")
    .trim();
}
