/** Keeps walks from a start to a goal from straying where the goal cannot be reached in time. */
export interface Guide {
  /** Gets ready for walks of so many hops. */
  prepare(hops: number): Prospect;
  /** Whether, as far as it knows, a walk of the prepared length may stand at `node` after `place` hops. */
  mayStand(node: number, place: number): boolean;
  /** All nodes at which it may stand then, and perhaps some more; absent where they are not listed. */
  candidates(place: number): Uint32Array | undefined;
  /** Lets go of what it borrowed. */
  end(): void;
}

/** "none": no walk of this length. "never": nor of any greater. */
export type Prospect = "some" | "none" | "never";
