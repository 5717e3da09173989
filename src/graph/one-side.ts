import type { Fact } from "../model/index.ts";

/** Facts by which one speaks for another: the minister for his state, a ministry, too. */
const STANDING = new Set(["represents", "part-of"]);
/** The spokesman of a ministry speaks for its state. */
const STEPS = 2;

/** For whom each actor speaks: the bodies that he represents, and what those are parts of; nobody where it knows of none. */
export function whomTheySpeakFor(facts: readonly Fact[]): (id: string) => readonly string[] {
  const above = new Map<string, string[]>();
  for (const { source, relation, target, claims } of facts) {
    if (!STANDING.has(relation)) continue;
    if (!claims.some(({ claim }) => claim.polarity === "asserted" && claim.modality === "actual")) continue;
    const list = above.get(source);
    if (list) list.push(target);
    else above.set(source, [target]);
  }
  const found = new Map<string, readonly string[]>();
  return (id) => {
    let all = found.get(id);
    if (all === undefined) {
      const seen = new Set<string>();
      let ring = [id];
      for (let step = 0; step < STEPS; step++) {
        ring = ring.flatMap((each) => above.get(each) ?? []).filter((each) => each !== id && !seen.has(each));
        for (const each of ring) seen.add(each);
      }
      found.set(id, (all = [...seen]));
    }
    return all;
  };
}
