export { parseDay } from "./dates.ts";
export { docId } from "./doc-id.ts";
export { MAX_BYTES } from "./limits.ts";
export { readDocs, READERS } from "./read-docs.ts";
export { readEnglishDocs } from "./read-english-docs.ts";
export type { Reader, ReadInput, ReadResult } from "./reader.ts";
