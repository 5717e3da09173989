/** A stretch of a document's text: UTF-16 offsets, `start` included, `end` not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A paragraph-like part of a document, in reading order; blocks do not overlap. */
export interface Block {
  readonly kind: "title" | "heading" | "paragraph" | "list-item" | "quote";
  readonly span: Span;
}

/** An article as parley keeps it: its text without page furniture never changes after reading. */
export interface Doc {
  /** From the content: the same text has the same id wherever it was found. */
  readonly id: string;
  readonly title?: string;
  /** Every offset in parley points into this string; blocks are separated by a blank line. */
  readonly text: string;
  /** The file, or file and row, that it was read from, as the user wrote it, with forward slashes. */
  readonly source: string;
  /** Who published it, where the document says so: a name or a host. */
  readonly publisher?: string;
  readonly url?: string;
  /** The day of publication, `YYYY-MM-DD`, where the document or the user says so. */
  readonly date?: string;
  /** BCP 47; only English is extracted from. */
  readonly language: string;
  readonly blocks: readonly Block[];
}
