import type { Atom } from "./atoms.ts";

/** Two atoms that may be one thing. In a partial link `left` says less than `right` and might be somebody else's. */
export interface Link {
  readonly left: number;
  readonly right: number;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** A link that was, or was not, followed, and why. */
export interface Join extends Link {
  readonly verdict: "joined" | "refused";
}

/** What people have ruled about atoms, by index. */
export interface Rulings {
  readonly same: readonly { readonly atoms: readonly number[]; readonly reason: string }[];
  readonly different: readonly {
    readonly left: readonly number[];
    readonly right: readonly number[];
    readonly reason: string;
  }[];
}

/** Atoms in groups that stand for one thing each; grows by joining. */
export interface Clusters<A extends Atom> {
  readonly atoms: readonly A[];
  find(atom: number): number;
  /** Atoms of the same group, sorted. */
  members(atom: number): readonly number[];
  /** Why the two atoms' groups may not be one; undefined where they may. */
  conflict(left: number, right: number): string | undefined;
  /** Follows links, best first, and keeps groups apart that contradict one another. */
  join(links: readonly Link[]): void;
  /** Follows partial links: an atom that says little goes where all its candidates agree, else nowhere. */
  joinPartial(links: readonly Link[]): void;
  readonly joins: readonly Join[];
}

/** How many members of each group, smallest index first, are asked whether they contradict the other group's. */
const WITNESSES = 32;

/**
 * Starts with every atom on its own, save those that a ruling makes one. `contradicts` says why two atoms cannot be one
 * thing. The result depends on the atoms' indices alone: links are followed by score, then number of documents, then index.
 */
export function createClusters<A extends Atom>(
  atoms: readonly A[],
  contradicts: (left: A, right: A) => string | undefined,
  rulings: Rulings = { same: [], different: [] },
): Clusters<A> {
  const parent = atoms.map((_, index) => index);
  const groups = new Map<number, number[]>(atoms.map((_, index) => [index, [index]]));
  // Names that people ruled to be one's are no evidence against others of its names.
  const ruled = new Set(rulings.same.flatMap((ruling) => ruling.atoms));
  const sides = atoms.map(() => new Set<number>());
  const witnesses = new Map<number, readonly number[]>(
    atoms.map((_, index) => [index, ruled.has(index) ? [] : [index]]),
  );
  const joins: Join[] = [];

  const find = (atom: number): number => {
    let root = atom;
    while (parent[root] !== undefined && parent[root] !== root) root = parent[root] ?? root;
    for (let at = atom; at !== root;) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const sizeOf = (root: number): number => groups.get(root)?.length ?? 0;
  const unite = (left: number, right: number): void => {
    const a = find(left);
    const b = find(right);
    if (a === b) return;
    const [small, large] = sizeOf(a) <= sizeOf(b) ? [a, b] : [b, a];
    parent[small] = large;
    const grown = groups.get(large);
    for (const atom of groups.get(small) ?? []) grown?.push(atom);
    groups.delete(small);
    const asked = [...(witnesses.get(large) ?? []), ...(witnesses.get(small) ?? [])];
    witnesses.set(large, asked.sort((x, y) => x - y).slice(0, WITNESSES));
    witnesses.delete(small);
    for (const side of sides[small] ?? []) sides[large]?.add(side);
  };
  const conflict = (left: number, right: number): string | undefined => {
    const a = find(left);
    const b = find(right);
    if (a === b) return undefined;
    for (const side of sides[a] ?? []) {
      if (sides[b]?.has(-side) === true)
        return `ruled different: ${rulings.different[Math.abs(side) - 1]?.reason ?? ""}`;
    }
    for (const x of witnesses.get(a) ?? []) {
      for (const y of witnesses.get(b) ?? []) {
        const [one, other] = [atoms[x], atoms[y]];
        const reason = one === undefined || other === undefined ? undefined : contradicts(one, other);
        if (reason !== undefined) return reason;
      }
    }
    return undefined;
  };
  const follow = (link: Link): void => {
    if (find(link.left) === find(link.right)) return;
    const refusal = conflict(link.left, link.right);
    if (refusal === undefined) {
      unite(link.left, link.right);
      joins.push({ ...link, verdict: "joined" });
    } else joins.push({ ...link, reasons: [refusal], verdict: "refused" });
  };
  const docs = (link: Link): number => (atoms[link.left]?.docs ?? 0) + (atoms[link.right]?.docs ?? 0);
  const byStrength = (a: Link, b: Link): number =>
    b.score - a.score || docs(b) - docs(a) || a.left - b.left || a.right - b.right;

  const joinPartial = (links: readonly Link[]): void => {
    const byLeft = new Map<number, Link[]>();
    for (const link of [...links].sort(byStrength)) {
      const options = byLeft.get(link.left);
      if (options === undefined) byLeft.set(link.left, [link]);
      else options.push(link);
    }
    for (const left of [...byLeft.keys()].sort((a, b) => a - b)) {
      const options = (byLeft.get(left) ?? []).filter(
        (link) => find(link.left) !== find(link.right) && conflict(link.left, link.right) === undefined,
      );
      const best = options[0];
      const rival = options.find(
        (link) => best !== undefined && best.score - link.score < 1 && conflict(best.right, link.right) !== undefined,
      );
      if (best === undefined) continue;
      if (rival !== undefined) joins.push({ ...rival, reasons: ["several candidates bear it"], verdict: "refused" });
      else for (const link of options) follow(link);
    }
  };

  for (const { atoms: same, reason } of rulings.same) {
    const first = same[0];
    for (const other of same.slice(1)) {
      if (first === undefined || find(first) === find(other)) continue;
      unite(first, other);
      joins.push({
        left: first,
        right: other,
        score: Infinity,
        reasons: [`ruled the same: ${reason}`],
        verdict: "joined",
      });
    }
  }
  rulings.different.forEach(({ left, right }, index) => {
    const a = new Set(left.map(find));
    const b = new Set(right.map(find));
    // "same" is the stronger ruling: groups that it made one are not taken apart.
    for (const root of a) if (!b.has(root)) sides[root]?.add(index + 1);
    for (const root of b) if (!a.has(root)) sides[root]?.add(-index - 1);
  });

  return {
    atoms,
    find,
    members: (atom) => [...(groups.get(find(atom)) ?? [])].sort((a, b) => a - b),
    conflict,
    join: (links) => [...links].sort(byStrength).forEach(follow),
    joinPartial,
    joins,
  };
}
