import type { DocText, ParleyGraph } from "../graph/index.ts";

export interface ExportOptions {
  /** One edge a claim instead of one a source, relation and target, where the format knows edges. */
  readonly claims?: boolean;
  /** Tables begin with a byte order mark, without which Excel takes them for another alphabet; other programs stumble over it. */
  readonly bom?: boolean;
  /** The documents' texts by id, for a format that holds them; else those that the graph has in `texts`. */
  readonly texts?: ReadonlyMap<string, DocText>;
  /** The built viewer's undivided page, for a format that holds it: paths from its folder, `page.html` and `assets/…`, to text. */
  readonly viewer?: ReadonlyMap<string, string>;
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
  /** Found in the first 4,000 characters of every such file that parley wrote, and of few others: what may be overwritten. */
  readonly mark: RegExp;
  /** Tables that belong together have one; the command line takes its name for all of them. */
  readonly group?: string;
  /** What `write` cannot do without among its options. */
  readonly needs?: "viewer";
  /** Options that make a difference to it. */
  readonly takes?: readonly ("claims" | "bom")[];
  /** It says more where it is given the documents' texts. */
  readonly texts?: true;
  /** The file in pieces, never as one string; the same graph gives the same text. Throws "usage" without what it needs. */
  write(graph: ParleyGraph, options?: ExportOptions): Iterable<string>;
}
