import type { ClaimEvidence, ParleyGraph } from "../graph/index.ts";
import type { Gold, GoldRelation } from "./gold.ts";
import { foldGold } from "./match-entities.ts";

export interface Tally {
  readonly right: number;
  readonly of: number;
}

/** How claims that were found are made: negated ones, planned or possible ones, attributed ones, and plain ones left plain. */
export interface Manner {
  readonly negated: Tally;
  readonly modality: Tally;
  readonly speaker: Tally;
  readonly plain: Tally;
}

/** Judges, for every gold relation that some edges join, the evidence that these edges have from the same document. */
export function scoreManner(
  gold: Gold,
  graph: ParleyGraph,
  edgesOf: (relation: GoldRelation) => readonly { readonly edge: string }[],
): Manner {
  const files = new Map(graph.getAttribute("documents").map(({ id, source }) => [id, fileName(source)]));
  const speakers = speakerNames(gold, graph);
  const found = gold.relations.flatMap((relation) => {
    if (relation.optional) return [];
    const evidence = edgesOf(relation)
      .flatMap(({ edge }) => graph.getEdgeAttribute(edge, "evidence"))
      .filter(({ doc }) => (files.get(doc) ?? fileName(doc)) === relation.doc);
    return evidence.length === 0 ? [] : [{ relation, evidence }];
  });
  const tally = (
    asked: (relation: GoldRelation) => boolean,
    right: (claim: ClaimEvidence, relation: GoldRelation) => boolean,
  ): Tally => {
    const cases = found.filter(({ relation }) => asked(relation));
    const good = cases.filter(({ relation, evidence }) => evidence.some((claim) => right(claim, relation)));
    return { right: good.length, of: cases.length };
  };
  return {
    negated: tally(
      ({ polarity }) => polarity === "negated",
      ({ polarity }) => polarity === "negated",
    ),
    modality: tally(
      ({ modality }) => modality !== "actual",
      (claim, { modality }) => claim.modality === modality,
    ),
    speaker: tally(({ speaker }) => Boolean(speaker), speakers),
    plain: tally(
      ({ polarity, modality }) => polarity !== "negated" && modality === "actual",
      ({ polarity, modality }) => polarity !== "negated" && modality === "actual",
    ),
  };
}

const fileName = (source: string): string => source.split(/[\\/]/).at(-1) ?? source;

/** Whether a claim's speaker is the one that the gold names, by any name of the gold entity or of the node. */
function speakerNames(gold: Gold, graph: ParleyGraph): (claim: ClaimEvidence, relation: GoldRelation) => boolean {
  const names = new Map(gold.entities.map((entity) => [entity.id, entity.names]));
  return ({ speaker }, relation) => {
    if (!speaker || relation.speaker === undefined) return false;
    const wanted = new Set([relation.speaker, ...(names.get(relation.speaker) ?? [])].map(foldGold));
    const given = [speaker];
    if (graph.hasNode(speaker))
      given.push(graph.getNodeAttribute(speaker, "label"), ...graph.getNodeAttribute(speaker, "aliases"));
    return given.map(foldGold).some((name) => wanted.has(name));
  };
}
