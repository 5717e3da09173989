import type { Decision, Doc, Kind } from "../model/index.ts";
import { KINDS } from "../ontology/index.ts";
import { foldName } from "../text/index.ts";
import { entityIdOfKnown } from "./ids.ts";
import { parsePersonName } from "./person-names.ts";
import type { Referent } from "./referents.ts";
import { slugOf, tidyName } from "./tidy-name.ts";

/** The referents, by index, of an entity id; undefined for an id that no entity bears. */
export type Lookup = (id: string) => ReadonlySet<number> | undefined;

/** The graphs whose ids people may have written into a decision. */
export interface Lookups {
  /** As it is without decisions. */
  readonly automatic: Lookup;
  /** As it is when "different" decisions alone are kept: ids there no longer stand for what was taken from them. */
  readonly divided: Lookup;
}

/** Finds whom a side of a decision means among the referents of a kind. */
export interface SideFinder {
  find(side: string, kind: Kind, verdict: Decision["verdict"]): ReadonlySet<number>;
  /** What sets a referent apart by itself that a side names together with its document; empty for nearly all. */
  markOf(referent: Referent): string;
}

/** True for an id such as `person:ana-example`, also with a document after it. */
export const isId = (side: string): boolean => /^[a-z]+:/.test(side);

export function createSideFinder(
  referents: readonly Referent[],
  decisions: readonly Decision[],
  { automatic, divided }: Lookups,
): SideFinder {
  if (decisions.length === 0) return { find: () => NOBODY, markOf: () => "" };
  const { named, called } = indexNames(referents);
  const byIndex = new Map(referents.map((referent) => [referent.index, referent]));
  const byName = (name: string, kind: Kind): ReadonlySet<number> => {
    const keys = [`${kind}|${name}`, `${kind}|${foldName(name)}`];
    for (const index of [named, called]) {
      for (const key of keys) {
        const row = index.get(key);
        if (row !== undefined) return row;
      }
    }
    return NOBODY;
  };
  const isOf = (referent: Referent | undefined, source: string): boolean =>
    referent !== undefined && isDocument(referent.doc, source);
  const find = (side: string, kind: Kind, verdict: Decision["verdict"]): ReadonlySet<number> => {
    const { name, source } = splitSide(side);
    const entity = (verdict === "different" ? undefined : divided(name)) ?? automatic(name);
    const own = [...(entity ?? [])].filter((index) => byIndex.get(index)?.kind === kind);
    const all = own.length > 0 ? new Set(own) : byName(name, kind);
    if (source === undefined) return all;
    return new Set([...all].filter((index) => isOf(byIndex.get(index), source)));
  };
  const marks = new Map<number, string>();
  const sides = new Set(
    decisions.flatMap(({ left, right, verdict }) => (verdict === "rename" ? [left] : [left, right])),
  );
  for (const side of [...sides].sort()) {
    if (splitSide(side).source === undefined) continue;
    for (const { id } of KINDS) {
      for (const index of find(side, id, "different")) marks.set(index, `${marks.get(index) ?? ""}@${side}`);
    }
  }
  return { find, markOf: ({ index }) => marks.get(index) ?? "" };
}

const NOBODY: ReadonlySet<number> = new Set();

/** A side of a decision as its name and, of `NAME @ FILE`, the document that it speaks of. */
export function splitSide(side: string): { readonly name: string; readonly source?: string } {
  const at = side.lastIndexOf(" @ ");
  return at < 0 ? { name: side.trim() } : { name: side.slice(0, at).trim(), source: side.slice(at + 3).trim() };
}

/** Whether a document is called so: by its id, or by its file, which may be given without its folders. */
export function isDocument({ id, source }: Pick<Doc, "id" | "source">, name: string): boolean {
  return id === name || source === name || source.endsWith(`/${name}`);
}

/**
 * Whether a document is the one that a rejection names, if it names one. It may have been dropped on a page, which does not
 * know its folders.
 */
export function isRejectedIn(doc: Pick<Doc, "id" | "source"> | undefined, document: string | undefined): boolean {
  if (document === undefined) return true;
  return doc !== undefined && (isDocument(doc, document) || document.endsWith(`/${doc.source}`));
}

/** Referents by kind and name: whom the best name of a referent names, and who is also called so. */
function indexNames(referents: readonly Referent[]) {
  const named = new Map<string, Set<number>>();
  const called = new Map<string, Set<number>>();
  const add = (index: Map<string, Set<number>>, key: string, referent: number): void => {
    const row = index.get(key);
    if (row === undefined) index.set(key, new Set([referent]));
    else row.add(referent);
  };
  for (const { index, kind, naming, attributes, known, mentions } of referents) {
    if (known !== undefined) add(named, `${kind}|${entityIdOfKnown(kind, known)}`, index);
    for (const name of formsOf(kind, attributes.label ?? naming.text)) {
      add(named, `${kind}|${foldName(name)}`, index);
      add(named, `${kind}|${kind}:${slugOf(name)}`, index);
    }
    for (const mention of mentions) {
      for (const name of formsOf(kind, mention.text)) add(called, `${kind}|${foldName(name)}`, index);
    }
  }
  return { named, called };
}

function formsOf(kind: Kind, text: string): readonly string[] {
  const tidy = tidyName(text);
  return kind === "person" ? [tidy, parsePersonName(tidy).display] : [tidy];
}
