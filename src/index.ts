// The public API: everything here works in Node, in a worker and in the browser.
export { type ErrorCode, ParleyError } from "./errors.ts";
export type {
  Block,
  Claim,
  ClaimDate,
  Decision,
  Diagnostic,
  Doc,
  Entity,
  EntityAttributes,
  Evidence,
  Extraction,
  Fact,
  Kind,
  Knowledge,
  Mention,
  MentionAttributes,
  Modality,
  Polarity,
  ResolvedClaim,
  Span,
  Speaker,
} from "./model/index.ts";
export { KINDS, type KindDefinition, type Relation, relationOf, RELATIONS } from "./ontology/index.ts";
export { type Language, loadEnglish, type Sentence, type Token } from "./language/index.ts";
export { docId, type Reader, readDocs, READERS, type ReadInput, type ReadResult } from "./read/index.ts";
export {
  type ClaimExplanation,
  createRulesExtractor,
  type ExplainingExtractor,
  type Explanation,
  type Extractor,
  EXTRACTORS,
  type SentenceExplanation,
} from "./extract/index.ts";
export { merge } from "./merge/index.ts";
export {
  buildGraph,
  type ClaimEvidence,
  type Denial,
  type DocText,
  docsToJson,
  type DocumentEntry,
  type EdgeAttributes,
  type GraphAttributes,
  graphToJson,
  graphToJsonl,
  type NodeAttributes,
  type ParleyGraph,
  parseDocs,
  parseGexf,
  parseGraph,
  parseGraphLines,
  parseGraphml,
  parseGraphStream,
} from "./graph/index.ts";
export {
  type EdgeFilter,
  evidence,
  type FactGroup,
  find,
  type FindOptions,
  type Hop,
  type Match,
  type Neighbour,
  neighbours,
  type Path,
  type PathOptions,
  paths,
  type PathSearch,
  resolve,
  score,
  type Score,
  searchPaths,
  show,
  type Shown,
  type ShownFact,
  type Testimony,
  timeline,
  type TimelineEntry,
} from "./query/index.ts";
export { type Exporter, EXPORTERS, type ExportOptions, filterGraph, type GraphFilter } from "./export/index.ts";
export { build, type BuildOptions, type BuildResult, type ExtractorPool, type Progress } from "./pipeline.ts";
