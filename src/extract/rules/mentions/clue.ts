import type { Candidate } from "./candidate.ts";

export type Guess = "person" | "organization" | "place";

/** Something that speaks for a kind: a row with its weight and the sentence that made it. */
export interface Clue {
  readonly id: string;
  readonly guess: Guess;
  readonly weight: number;
  readonly reason: string;
  /** Enough for a person: two capitals and a verb alone make none. */
  readonly proves?: true;
  test(candidate: Candidate): boolean;
}
