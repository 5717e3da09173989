/** What went wrong, as a stable name that programs may test for. */
export type ErrorCode =
  | "usage" // called in a way that cannot work
  | "no-input" // nothing to read
  | "not-found" // a file, an entity or a document that is not there
  | "ambiguous" // a name that several entities bear
  | "bad-file" // a file that is not what it should be
  | "bad-graph" // a graph.json that breaks its contract
  | "unsupported" // a format or option that parley does not know
  | "io"; // the host could not read or write

/** Wrong use, a missing file, a broken graph: thrown, where odd input only leaves a Diagnostic. */
export class ParleyError extends Error {
  override readonly name = "ParleyError";
  readonly code: ErrorCode;

  /** `message` names the value and says what would be right. */
  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** What a caught value says went wrong. */
export const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
