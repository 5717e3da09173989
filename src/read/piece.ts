import type { Block } from "../model/index.ts";

/** A block before offsets exist: one normalized line. */
export interface Piece {
  readonly kind: Block["kind"];
  readonly text: string;
}
