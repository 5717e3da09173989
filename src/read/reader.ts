import type { Diagnostic, Doc } from "../model/index.ts";

/** A file as its host hands it over. */
export interface ReadInput {
  /** As the user wrote it, with its extension. */
  readonly source: string;
  readonly bytes: Uint8Array;
  /** `YYYY-MM-DD`, for documents that carry no date of their own. */
  readonly date?: string;
  /** Columns of a table, or keys of a JSON record, where the usual names do not fit. */
  readonly columns?: ColumnNames;
}

export interface ColumnNames {
  readonly text?: string;
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
}

/** What a file held: its documents, and everything odd about it. */
export interface ReadResult {
  readonly docs: readonly Doc[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one format; `text` is the decoded file. Odd content gives diagnostics and never throws. */
export interface Reader {
  readonly id: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  read(input: ReadInput, text: string): ReadResult;
}
