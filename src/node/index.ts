export { docsPath, isJsonLines, loadGraph, parseJson, saveGraph } from "./graph-file.ts";
export { findInputs, type InputOptions, MAX_FILE_BYTES, openInputs } from "./inputs.ts";
export { CONTENT_SECURITY_POLICY, serve, type ServeOptions, type Serving } from "./server.ts";
export { writeFile } from "./write-file.ts";
