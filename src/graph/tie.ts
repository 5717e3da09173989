/** A pair of nodes, by index, and how strongly they are joined; each pair occurs once, `source < target`. */
export interface Tie {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/** Ties that are being gathered from whatever joins two nodes. */
export interface Ties {
  /** Adds to what joins two of the nodes, in either direction; what joins a node to itself is no tie. */
  add(one: number, other: number, weight: number): void;
  /** In the order in which each pair was first joined. */
  list(): Tie[];
}

/** Sums up what joins each pair of `count` nodes. */
export function gatherTies(count: number): Ties {
  const weights = new Map<number, number>();
  return {
    add(one, other, weight) {
      if (one === other) return;
      const pair = Math.min(one, other) * count + Math.max(one, other);
      weights.set(pair, (weights.get(pair) ?? 0) + weight);
    },
    list: () =>
      [...weights].map(([pair, weight]) => ({ source: Math.floor(pair / count), target: pair % count, weight })),
  };
}
