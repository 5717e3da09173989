import type { Kind } from "../model/index.ts";
import type { Atom } from "./atoms.ts";
import type { Clusters, Join } from "./clusters.ts";
import type { Referent } from "./referents.ts";

/** Referents that are one thing; what an entity is made from. */
export interface Group {
  readonly kind: Kind;
  readonly referents: readonly Referent[];
  /** The gazetteer's id. */
  readonly known?: string;
  /** ISO alpha-3, where names or the gazetteer tell it. */
  readonly country?: string;
  /** False where no document gives a name, only descriptions. */
  readonly named: boolean;
}

/** How two referents came to be one thing, or were kept two. */
export interface Tie {
  readonly left: Referent;
  readonly right: Referent;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly verdict: Join["verdict"];
}

/** What the atoms of a kind say beyond their referents. */
interface Facets {
  readonly known?: string;
  readonly country?: string;
  readonly named: boolean;
}

/** The groups of a kind in the order of their first atoms. */
export function groupsOf<A extends Atom>(kind: Kind, clusters: Clusters<A>, facetsOf: (atom: A) => Facets): Group[] {
  const byRoot = new Map<number, A[]>();
  for (const atom of clusters.atoms) {
    const root = clusters.find(atom.index);
    const members = byRoot.get(root);
    if (members === undefined) byRoot.set(root, [atom]);
    else members.push(atom);
  }
  return [...byRoot.values()].map((atoms): Group => {
    const facets = atoms.map(facetsOf);
    const known = commonest(facets.map((facet, at) => [facet.known, atoms[at]?.docs ?? 0]));
    const country = commonest(facets.map((facet, at) => [facet.country, atoms[at]?.docs ?? 0]));
    return {
      kind,
      referents: atoms.flatMap((atom) => atom.referents),
      ...(known === undefined ? {} : { known }),
      ...(country === undefined ? {} : { country }),
      named: facets.some((facet) => facet.named),
    };
  });
}

/** The joins and refusals of a kind, told by the first referent of each atom. */
export function tiesOf<A extends Atom>(clusters: Clusters<A>): Tie[] {
  return clusters.joins.flatMap(({ left, right, score, reasons, verdict }) => {
    const a = clusters.atoms[left]?.referents[0];
    const b = clusters.atoms[right]?.referents[0];
    return a === undefined || b === undefined ? [] : [{ left: a, right: b, score, reasons, verdict }];
  });
}

/** The value with the greatest weight; of equals, the first by code unit. Undefined values do not count. */
export function commonest(values: Iterable<readonly [string | undefined, number]>): string | undefined {
  const weights = new Map<string, number>();
  for (const [value, weight] of values) {
    if (value !== undefined) weights.set(value, (weights.get(value) ?? 0) + weight);
  }
  let best: string | undefined;
  for (const [value, weight] of weights) {
    const most = best === undefined ? -1 : (weights.get(best) ?? 0);
    if (best === undefined || weight > most || (weight === most && value < best)) best = value;
  }
  return best;
}
