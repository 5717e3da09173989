export type {
  ClaimEvidence,
  Denial,
  DocText,
  DocumentEntry,
  EdgeAttributes,
  GraphAttributes,
  NodeAttributes,
  ParleyGraph,
} from "./attributes.ts";
export { buildGraph } from "./build-graph.ts";
export { claimLine } from "./claim-line.ts";
export { findCommunities } from "./communities.ts";
export { dateRange, exactDates, firstDay, isIsoDate, lastDay } from "./dates.ts";
export { decodePieces } from "./decode-pieces.ts";
export { docTexts, type TextOfDoc } from "./doc-texts.ts";
export { confidenceOf, isWeak, MODALITIES, modalityOf, WEAK_CONFIDENCE } from "./fact-manner.ts";
export { parseGexf } from "./parse-gexf.ts";
export { checkGraph, type EdgeEntry, type GraphPart, type NodeEntry, parseDocs, parseGraph } from "./parse-graph.ts";
export { parseGraphml } from "./parse-graphml.ts";
export { parseGraphLines } from "./parse-lines.ts";
export { parseGraphStream } from "./parse-stream.ts";
export { seededRandom } from "./random.ts";
export { isRelation, relationWords } from "./relation-id.ts";
export { createDayOf, createPeriodTest, createReporter, createTeller, type Period, periodTest } from "./reported.ts";
export type { Tie } from "./tie.ts";
export { withEvidence } from "./with-evidence.ts";
export { docsToJson, graphToJson, graphToJsonl } from "./write-graph.ts";
