import type { NodeSet } from "./node-set.ts";

/** Keeps walks from a start to a goal from straying where the goal cannot be reached in time. */
export interface Guide {
  /** Gets ready for walks of so many hops. */
  prepare(hops: number): Prospect;
  /** All nodes at which, as far as it knows, a walk of the prepared length may stand after `place` hops; until it is asked again. */
  standing(place: number): NodeSet;
  /** Lets go of what it borrowed. */
  end(): void;
}

/** "none": no walk of this length. "never": nor of any greater. */
export type Prospect = "some" | "none" | "never";
