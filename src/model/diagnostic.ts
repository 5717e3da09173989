import type { Span } from "./doc.ts";

/** Something odd that was carried on from: says which document and where, so that nothing is lost silently. */
export interface Diagnostic {
  readonly code:
    | "empty" // no text in it
    | "binary" // not text at all
    | "encoding" // bytes that are not what they claim to be
    | "too-large" // past a limit
    | "bad-row" // a table's row that cannot be read
    | "bad-date" // a date that cannot be read
    | "bad-markup" // front matter or HTML that cannot be read
    | "unsupported" // a file type that parley does not read
    | "duplicate" // the same text was read before
    | "unreadable" // the host could not open it
    | "not-english" // left out: extraction reads English
    | "extraction" // an extractor's odd result
    | "decision"; // a line of the identity ledger that matches nothing or cannot be kept
  /** "error": the document is left out. "warning": it is in, with what the message says. */
  readonly severity: "error" | "warning";
  /** The file, or file and row. */
  readonly source: string;
  readonly message: string;
  /** One-based line, where a line can be named. */
  readonly line?: number;
  readonly span?: Span;
}
