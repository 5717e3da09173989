export { type Exporter, type ExportOptions } from "./exporter.ts";
export { EXPORTERS } from "./exporters.ts";
export { filterGraph, type GraphFilter } from "./filter-graph.ts";
