import type { Decision, Diagnostic, Kind } from "../model/index.ts";
import { compareText } from "../text/index.ts";
import type { Atom } from "./atoms.ts";
import type { Rulings } from "./clusters.ts";
import type { Group } from "./groups.ts";
import type { Referent } from "./referents.ts";
import { createSideFinder, type Lookups } from "./sides.ts";

/** The identity ledger while it is replayed: turns names and ids into atoms, kind by kind. */
export interface Ledger {
  /** Keeps a referent out of others' atoms that a decision speaks of together with its document. */
  markOf(referent: Referent): string;
  /** What people have ruled about the atoms of one kind. */
  rulingsOn(atoms: readonly Atom[]): Rulings;
  /** "same" decisions whose sides are of different kinds: pairs of referents to be joined when all kinds are resolved. */
  acrossKinds(): readonly { readonly left: Referent; readonly right: Referent; readonly reason: string }[];
  /** The labels that people have given. */
  newNames(groups: readonly Group[]): ReadonlyMap<Group, string>;
  /** Decisions that name nothing, that nothing could tell apart, or that others speak against. */
  diagnostics(): readonly Diagnostic[];
}

/** A decision and what has become of it. */
interface Line extends Decision {
  readonly found: { readonly left: Map<Kind, Referent>; readonly right: Map<Kind, Referent> };
  kept: boolean;
  /** Why it cannot be kept. */
  against?: string;
}

export function openLedger(
  referents: readonly Referent[],
  decisions: readonly Decision[],
  lookups: Lookups = { automatic: () => undefined, divided: () => undefined },
): Ledger {
  const lines = [...new Map(decisions.map((decision) => [contentOf(decision), decision]))]
    .sort(
      ([a, x], [b, y]) => compareText(x.at?.file ?? "", y.at?.file ?? "") || lineOf(x) - lineOf(y) || compareText(a, b),
    )
    .map(([, decision]): Line => ({ ...decision, found: { left: new Map(), right: new Map() }, kept: false }));
  const { find, markOf } = createSideFinder(referents, lines, lookups);
  return {
    markOf,
    rulingsOn: (atoms) => {
      const kind = atoms[0]?.referents[0]?.kind;
      return kind === undefined || lines.length === 0 ? NO_RULINGS : rulingsOn(kind, atoms, lines, find);
    },
    acrossKinds: () =>
      lines.flatMap(({ verdict, kept, found, reason }) => {
        const left = found.left.values().next().value;
        const right = found.right.values().next().value;
        if (kept || verdict !== "same" || left === undefined || right === undefined) return [];
        return [{ left, right, reason }];
      }),
    newNames: (groups) => newNames(groups, lines, find),
    diagnostics: () => lines.flatMap(diagnosticsOf),
  };
}

type Find = ReturnType<typeof createSideFinder>["find"];

const NO_RULINGS: Rulings = { same: [], different: [] };
const lineOf = ({ at }: Decision): number => at?.line ?? 0;
const placeOf = ({ at }: Decision): string => (at === undefined ? "another decision" : `line ${at.line}`);

function contentOf({ left, right, verdict, by, reason }: Decision): string {
  return JSON.stringify([left, right, verdict, by, reason]);
}

function rulingsOn(kind: Kind, atoms: readonly Atom[], lines: readonly Line[], find: Find): Rulings {
  const atomOf = new Map(atoms.flatMap(({ index, referents }) => referents.map((each) => [each.index, index])));
  const atomsOf = (side: string, { verdict }: Line): number[] =>
    [...new Set([...find(side, kind, verdict)].flatMap((referent) => atomOf.get(referent) ?? []))].sort(
      (a, b) => a - b,
    );
  const same: (Rulings["same"][number] & { readonly line: Line })[] = [];
  const different: (Rulings["different"][number] & { readonly line: Line })[] = [];
  for (const line of lines) {
    if (line.verdict === "rename") continue;
    let left = atomsOf(line.left, line);
    let right = atomsOf(line.right, line);
    note(line.found.left, kind, atoms[left[0] ?? -1]);
    note(line.found.right, kind, atoms[right[0] ?? -1]);
    if (left.length === 0 || right.length === 0) continue;
    if (line.verdict === "same") {
      same.push({ atoms: [...new Set([...left, ...right])], reason: line.reason, line });
      line.kept = true;
      continue;
    }
    // An id stands for the whole entity, a name for its bearers alone: the rest stays with the id.
    if (right.length < left.length) left = left.filter((atom) => !right.includes(atom));
    else if (left.length < right.length) right = right.filter((atom) => !left.includes(atom));
    if (left.length === 0 || right.length === 0 || left.some((atom) => right.includes(atom))) continue;
    different.push({ left, right, reason: line.reason, line });
    line.kept = true;
  }
  const whole = unite(same.map((ruling) => ruling.atoms));
  for (const { left, right, line } of different) {
    const home = left.map(whole).find((root) => right.some((atom) => whole(atom) === root));
    if (home === undefined) continue;
    const others = same.filter((ruling) => ruling.atoms.some((atom) => whole(atom) === home));
    line.against = `${others.map((ruling) => placeOf(ruling.line)).join(" and ")} says that they are the same, which is kept`;
  }
  return { same, different };
}

/** Gives each number the smallest of those that the groups tie it to. */
function unite(groups: readonly (readonly number[])[]): (item: number) => number {
  const parent = new Map<number, number>();
  const root = (item: number): number => {
    let top = item;
    for (let above = parent.get(top); above !== undefined; above = parent.get(top)) top = above;
    return top;
  };
  for (const group of groups) {
    for (const item of group.slice(1)) {
      const [low, high] = [root(group[0] ?? item), root(item)].sort((a, b) => a - b);
      if (low !== undefined && high !== undefined && low !== high) parent.set(high, low);
    }
  }
  return root;
}

function note(side: Map<Kind, Referent>, kind: Kind, atom: Atom | undefined): void {
  const first = atom?.referents[0];
  if (first !== undefined) side.set(kind, first);
}

/** Of two new names for one thing the later line's is kept. */
function newNames(groups: readonly Group[], lines: readonly Line[], find: Find): ReadonlyMap<Group, string> {
  const names = new Map<Group, Line>();
  const renames = lines.filter(({ verdict }) => verdict === "rename");
  if (renames.length === 0) return new Map();
  const groupOf = new Map(groups.flatMap((group) => group.referents.map((each) => [each.index, group])));
  const kinds = new Set(groups.map(({ kind }) => kind));
  for (const line of renames) {
    const found = new Set(
      [...kinds].flatMap((kind) => [...find(line.left, kind, "rename")].flatMap((each) => groupOf.get(each) ?? [])),
    );
    const [group] = found;
    if (group === undefined) continue;
    note(line.found.left, group.kind, { index: 0, key: "", docs: 0, referents: group.referents });
    note(line.found.right, group.kind, { index: 0, key: "", docs: 0, referents: group.referents });
    if (found.size > 1) {
      line.against = `${found.size} things are called so; an id, or "${line.left} @ FILE", says which is meant`;
      continue;
    }
    const older = names.get(group);
    if (older !== undefined && older.right !== line.right) {
      older.against = `${placeOf(line)} calls it ${line.right}, which is kept`;
    }
    names.set(group, line);
  }
  return new Map([...names].map(([group, { right }]) => [group, right]));
}

function diagnosticsOf(line: Line): Diagnostic[] {
  const { verdict, left, right, found, kept, against, at } = line;
  const unkept = (message: string): Diagnostic[] => [
    {
      code: "decision",
      severity: "warning",
      source: at?.file ?? "decisions",
      ...(at === undefined ? {} : { line: at.line }),
      message,
    },
  ];
  const missing = [found.left.size === 0 ? left : [], found.right.size === 0 ? right : []].flat();
  if (verdict === "rename" && found.left.size === 0) return unkept(`rename: nothing is named ${left}`);
  if (missing.length > 0) return unkept(`${verdict}: nothing is named ${missing.join(" or ")}`);
  if (against !== undefined) return unkept(`${verdict}: ${left}, ${right}: ${against}`);
  const kinds = new Set([...found.left.keys(), ...found.right.keys()]);
  if (verdict === "same" && !kept)
    return unkept(
      `same: ${left}, ${right}: they are of different kinds (${[...kinds].sort().join(", ")}), and one thing now`,
    );
  const oneKind = [...found.left.keys()].some((kind) => found.right.has(kind));
  return verdict === "different" && !kept && oneKind
    ? unkept(`different: nothing tells ${left} from ${right}; "${right} @ FILE" names the one of a document`)
    : [];
}
