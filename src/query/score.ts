import type { ParleyGraph } from "../graph/index.ts";
import { findRelation } from "../ontology/index.ts";
import { type Gold, type GoldRelation, parseGold } from "./gold.ts";
import { matchEntities, type EntityMatches } from "./match-entities.ts";
import { type Manner, scoreManner } from "./score-manner.ts";

/** A gold fact: the same statement in several documents is one. */
export interface GoldFact {
  readonly s: string;
  readonly o: string;
  /** Any of these relations is right, the first the best. */
  readonly r: readonly string[];
  readonly optional: boolean;
  /** `file: quote`, one a document or statement. */
  readonly quotes: readonly string[];
}

/** What was wanted and is not there, or what is there and wrong. */
export interface ScoreLists {
  readonly missingEntities: readonly { readonly id: string; readonly kind: string; readonly name: string }[];
  readonly split: readonly { readonly id: string; readonly nodes: readonly string[] }[];
  readonly merged: readonly { readonly node: string; readonly ids: readonly string[] }[];
  /** `joined`: the right pair is joined by another relation. */
  readonly missingFacts: readonly (GoldFact & { readonly joined: boolean })[];
  readonly wrong: readonly ScoreRow[];
}

/** An edge between two gold entities that no gold relation supports. */
export interface ScoreRow {
  readonly edge: string;
  readonly source: string;
  readonly relation: string;
  readonly target: string;
  readonly quote: string;
}

/** Counts, and shares from 0 to 1; 1 where there was nothing to find. */
export interface Score {
  readonly entities: {
    readonly required: number;
    readonly found: number;
    readonly recall: number;
    /** Named entities that stand as several nodes. */
    readonly split: number;
    /** Nodes that stand for several entities of one kind. */
    readonly wronglyMerged: number;
  };
  readonly relations: {
    readonly required: number;
    readonly found: number;
    readonly recall: number;
    /** Recall where any relation between the right two counts. */
    readonly pairRecall: number;
    readonly manner: Manner;
    /** Edges between gold entities, of relations that the gold annotates. */
    readonly judged: number;
    readonly right: number;
    readonly precision: number;
    readonly f1: number;
    readonly outsideGold: number;
  };
  readonly lists: ScoreLists;
}

/** How well a graph holds what a gold annotation of its documents holds. Throws "bad-file" where the gold is broken. */
export function score(gold: unknown, graph: ParleyGraph): Score {
  const wanted = parseGold(gold);
  const matches = matchEntities(wanted, graph);
  const edges = graph.mapEdges((edge, { relation }, source, target): JoinedEdge => ({
    edge,
    source,
    relation,
    target,
  }));
  const all = goldFacts(wanted);
  const required = all.filter(({ optional }) => !optional);
  const found = required.filter((fact) => edges.some((edge) => joins(edge, fact, matches)));
  const paired = required.filter((fact) => edges.some((edge) => joinsPair(edge, fact, matches)));

  const annotated = new Set(wanted.annotated);
  const judged = edges.filter(
    ({ relation, source, target }) =>
      annotated.has(relation) && matches.entitiesOf.has(source) && matches.entitiesOf.has(target),
  );
  const right = new Set(judged.filter((edge) => all.some((fact) => joins(edge, fact, matches))));
  const recall = share(found.length, required.length);
  const precision = share(right.size, judged.length);
  return {
    entities: scoreEntities(wanted, matches),
    relations: {
      required: required.length,
      found: found.length,
      recall,
      pairRecall: share(paired.length, required.length),
      manner: scoreManner(wanted, graph, (relation) => edges.filter((edge) => joins(edge, relation, matches))),
      judged: judged.length,
      right: right.size,
      precision,
      f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
      outsideGold: edges.length - judged.length,
    },
    lists: {
      missingEntities: wanted.entities
        .filter(({ id, optional }) => !optional && matches.nodesOf(id).size === 0)
        .map(({ id, kind, names, match }) => ({
          id,
          kind,
          name: names[0] ?? match.map(({ source }) => source).join(" / "),
        })),
      split: matches.split,
      merged: matches.merged,
      missingFacts: required
        .filter((fact) => !found.includes(fact))
        .map((fact) => ({ ...fact, joined: paired.includes(fact) })),
      wrong: judged
        .filter((edge) => !right.has(edge))
        .map((edge) => ({ ...edge, quote: graph.getEdgeAttribute(edge.edge, "evidence")[0]?.quote ?? "" })),
    },
  };
}

interface JoinedEdge {
  readonly edge: string;
  readonly source: string;
  readonly relation: string;
  readonly target: string;
}

/** Whether an edge says what a gold relation says, in its direction where direction has a meaning. */
function joins(
  edge: JoinedEdge,
  { s, o, r }: Pick<GoldRelation, "s" | "o"> & { readonly r: readonly string[] },
  matches: EntityMatches,
): boolean {
  if (!r.includes(edge.relation)) return false;
  const [subjects, objects] = [matches.nodesOf(s), matches.nodesOf(o)];
  if (subjects.has(edge.source) && objects.has(edge.target)) return true;
  return findRelation(edge.relation)?.symmetric === true && subjects.has(edge.target) && objects.has(edge.source);
}

/** Whether an edge joins the right two at all. */
function joinsPair({ source, target }: JoinedEdge, { s, o }: GoldFact, matches: EntityMatches): boolean {
  const [subjects, objects] = [matches.nodesOf(s), matches.nodesOf(o)];
  return (subjects.has(source) && objects.has(target)) || (subjects.has(target) && objects.has(source));
}

/** Statements with the same ends and best relation together; optional only where all of them are. */
function goldFacts({ relations }: Gold): GoldFact[] {
  const facts = new Map<string, GoldFact>();
  for (const { s, o, r, optional, doc, quote, at } of relations) {
    const key = JSON.stringify([s, r[0], o]);
    const fact = facts.get(key) ?? { s, o, r: [], optional: true, quotes: [] };
    facts.set(key, {
      ...fact,
      r: [...new Set([...fact.r, ...r])],
      optional: fact.optional && optional,
      quotes: [...fact.quotes, `${doc}: ${quote ?? at ?? ""}`],
    });
  }
  return [...facts.values()];
}

function scoreEntities({ entities }: Gold, { nodesOf, split, merged }: EntityMatches): Score["entities"] {
  const required = entities.filter(({ optional }) => !optional);
  const found = required.filter(({ id }) => nodesOf(id).size > 0);
  return {
    required: required.length,
    found: found.length,
    recall: share(found.length, required.length),
    split: split.length,
    wronglyMerged: merged.length,
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
