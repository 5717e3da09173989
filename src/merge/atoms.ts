import { compareText } from "../text/index.ts";
import type { Referent } from "./referents.ts";

/** Referents that nothing tells apart: same name, same evidence. Comparing is done between atoms, not mentions. */
export interface Atom {
  readonly index: number;
  readonly key: string;
  readonly referents: readonly Referent[];
  /** How many documents they stand in. */
  readonly docs: number;
}

/**
 * Groups referents by what `profile` makes of them; atoms come sorted by key, whatever the order of referents. What
 * `markOf` marks is kept out of the atoms of what it does not mark alike.
 */
export function toAtoms<P extends { readonly key: string }>(
  referents: readonly Referent[],
  profile: (referent: Referent) => P,
  markOf: (referent: Referent) => string,
): (Atom & P)[] {
  const groups = new Map<string, { first: P; members: Referent[] }>();
  for (const referent of referents) {
    const read = profile(referent);
    const mark = markOf(referent);
    const made = mark === "" ? read : { ...read, key: `${read.key}|${mark}` };
    const group = groups.get(made.key);
    if (group === undefined) groups.set(made.key, { first: made, members: [referent] });
    else group.members.push(referent);
  }
  return [...groups.values()]
    .sort((a, b) => compareText(a.first.key, b.first.key))
    .map(({ first, members }, index) => ({
      ...first,
      index,
      referents: members,
      docs: new Set(members.map(({ doc }) => doc.id)).size,
    }));
}
