import type { ParleyGraph } from "../graph/index.ts";

export interface ExportOptions {
  /** One edge a claim instead of one a source, relation and target, where the format knows edges. */
  readonly claims?: boolean;
}

/** A file format that a graph can be written in; its file and a line in the list beside it are all there is to it. */
export interface Exporter {
  /** As the command line names it. */
  readonly id: string;
  /** As a menu names it. */
  readonly label: string;
  /** Of the file, without the dot. */
  readonly extension: string;
  readonly mime: string;
  /** The file in pieces, never as one string; the same graph gives the same text. */
  write(graph: ParleyGraph, options?: ExportOptions): Iterable<string>;
}
