import type { Decision, Diagnostic, Kind } from "../model/index.ts";
import type { Atom } from "./atoms.ts";
import type { Rulings } from "./clusters.ts";
import { compareText, foldName } from "../text/index.ts";
import { slugOf, tidyName } from "./tidy-name.ts";
import { entityIdOfKnown } from "./ids.ts";
import { parsePersonName } from "./person-names.ts";
import type { Referent } from "./referents.ts";

/** The identity ledger while it is replayed: turns names and ids into atoms, kind by kind. */
export interface Ledger {
  rulingsOn(atoms: readonly Atom[]): Rulings;
  /** "same" decisions whose sides are of different kinds: pairs of referents to be joined when all kinds are resolved. */
  acrossKinds(): readonly { readonly left: Referent; readonly right: Referent; readonly reason: string }[];
  /** Decisions that name nothing, or that nothing could tell apart. */
  diagnostics(): readonly Diagnostic[];
}

interface Found {
  readonly left: Map<Kind, Referent>;
  readonly right: Map<Kind, Referent>;
  kept: boolean;
}

/** Opens a ledger. `automatic` gives the referents of an entity id of the graph as it is without decisions. */
export function openLedger(
  decisions: readonly Decision[],
  automatic: (id: string) => ReadonlySet<number> | undefined,
): Ledger {
  const lines = [...new Map(decisions.map((decision) => [lineOf(decision), decision]))]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, decision]) => decision);
  const found: Found[] = lines.map(() => ({ left: new Map(), right: new Map(), kept: false }));
  return {
    rulingsOn: (atoms) => {
      if (lines.length === 0) return { same: [], different: [] };
      const find = indexNames(atoms, automatic);
      const same: Rulings["same"][number][] = [];
      const different: Rulings["different"][number][] = [];
      lines.forEach((line, at) => {
        let left = find(line.left);
        let right = find(line.right);
        note(found[at], atoms, left, right);
        if (left.length === 0 || right.length === 0) return;
        if (line.verdict === "same") {
          same.push({ atoms: [...new Set([...left, ...right])], reason: line.reason });
        } else {
          // An id stands for the whole entity, a name for its bearers alone: the rest stays with the id.
          if (right.length < left.length) left = left.filter((atom) => !right.includes(atom));
          else if (left.length < right.length) right = right.filter((atom) => !left.includes(atom));
          if (left.length === 0 || right.length === 0 || left.some((atom) => right.includes(atom))) return;
          different.push({ left, right, reason: line.reason });
        }
        const entry = found[at];
        if (entry !== undefined) entry.kept = true;
      });
      return { same, different };
    },
    acrossKinds: () =>
      lines.flatMap((line, at) => {
        const entry = found[at];
        const left = entry?.left.values().next().value;
        const right = entry?.right.values().next().value;
        if (entry === undefined || entry.kept || line.verdict !== "same") return [];
        if (left === undefined || right === undefined) return [];
        return [{ left, right, reason: line.reason }];
      }),
    diagnostics: () =>
      lines.flatMap((line, at): Diagnostic[] => {
        const entry = found[at];
        const missing = [entry?.left.size === 0 ? line.left : [], entry?.right.size === 0 ? line.right : []].flat();
        if (missing.length > 0) return [unkept(`${line.verdict}: nothing is named ${missing.join(" or ")}`)];
        const apart = line.verdict === "different" && entry?.kept === false;
        const oneKind = [...(entry?.left.keys() ?? [])].some((kind) => entry?.right.has(kind));
        return apart && oneKind ? [unkept(`different: nothing tells ${line.left} from ${line.right}`)] : [];
      }),
  };
}

function lineOf({ left, right, verdict, by, reason }: Decision): string {
  return JSON.stringify([left, right, verdict, by, reason]);
}

function unkept(message: string): Diagnostic {
  return { code: "decision", severity: "warning", source: "decisions", message };
}

function note(
  entry: Found | undefined,
  atoms: readonly Atom[],
  left: readonly number[],
  right: readonly number[],
): void {
  for (const [side, indices] of [
    [entry?.left, left],
    [entry?.right, right],
  ] as const) {
    const first = indices[0] === undefined ? undefined : atoms[indices[0]]?.referents[0];
    if (first !== undefined) side?.set(first.kind, first);
  }
}

/** Looks a side of a decision up: an automatic entity's id, else who is named so, else who is also called so. */
function indexNames(
  atoms: readonly Atom[],
  automatic: (id: string) => ReadonlySet<number> | undefined,
): (side: string) => readonly number[] {
  const named = new Map<string, Set<number>>();
  const called = new Map<string, Set<number>>();
  const byReferent = new Map<number, number>();
  const add = (index: Map<string, Set<number>>, key: string, atom: number): void => {
    const row = index.get(key);
    if (row === undefined) index.set(key, new Set([atom]));
    else row.add(atom);
  };
  for (const atom of atoms) {
    for (const referent of atom.referents) {
      byReferent.set(referent.index, atom.index);
      const { kind, naming, attributes, known } = referent;
      if (known !== undefined) add(named, entityIdOfKnown(kind, known), atom.index);
      for (const name of formsOf(kind, attributes.label ?? naming.text)) {
        add(named, foldName(name), atom.index);
        add(named, `${kind}:${slugOf(name)}`, atom.index);
      }
      for (const mention of referent.mentions) {
        for (const name of formsOf(kind, mention.text)) add(called, foldName(name), atom.index);
      }
    }
  }
  return (side) => {
    const entity = automatic(side);
    if (entity !== undefined) {
      const own = [...entity].flatMap((referent) => byReferent.get(referent) ?? []);
      if (own.length > 0) return [...new Set(own)].sort((a, b) => a - b);
    }
    const row = named.get(side) ?? named.get(foldName(side)) ?? called.get(foldName(side));
    return [...(row ?? [])].sort((a, b) => a - b);
  };
}

function formsOf(kind: Kind, text: string): readonly string[] {
  const tidy = tidyName(text);
  return kind === "person" ? [tidy, parsePersonName(tidy).display] : [tidy];
}
