export { readEnglish } from "./english.ts";
export { createExtractorPool, defaultThreads } from "./extractor-pool.ts";
export {
  docsPath,
  isGraphJson,
  isJsonLines,
  loadGraph,
  loadTexts,
  parseJson,
  readText,
  saveGraph,
  withoutExtension,
} from "./graph-file.ts";
export {
  ledgerPath,
  loadLedger,
  loadReasons,
  reasonsFile,
  reasonsPath,
  saveDecision,
  takeBackDecisions,
} from "./identity-file.ts";
export { findInputs, type InputOptions, openInputs } from "./inputs.ts";
export { checkOverwrite, DOCS_MARK, GRAPH_MARK, type Output, REASONS_MARK } from "./overwrite.ts";
export { ownTexts, type OwnTexts } from "./own-texts.ts";
export { reasonOf } from "./reason.ts";
export { CONTENT_SECURITY_POLICY, serve, type ServeOptions, type Serving } from "./server.ts";
export { checkOutput, writeFile, writeFiles, type Writing } from "./write-file.ts";
