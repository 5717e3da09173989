import type { Clusters, Link } from "./clusters.ts";
import type { Context } from "./context.ts";
import { walksDiffer } from "./lexicon/roles.ts";
import { doubtfulSurname, surnameKeys, type PersonName } from "./person-names.ts";
import type { PersonAtom } from "./persons.ts";
import { skeletonsOf, soundsAlike } from "./spelling.ts";

/** A person whose full name is known, as a bearer of a surname. */
interface Bearer {
  readonly atom: number;
  readonly countries: Set<string>;
  readonly roles: Set<string>;
  /** The documents that give the full name, with the place where they first do. */
  readonly docs: Map<string, number>;
}

/** One bearer is the one meant by a bare surname where so many times more documents, and so many at least, name them. */
const DOMINANCE = 5;
const DOMINANT_DOCS = 3;

/** With more bearers than this a surname says nothing unless its own document gives the full name. */
const MANY = 200;

/**
 * Joins surnames that stand alone: with the one full name of the same document that bears it, else with the one full
 * name of the corpus that country and office allow, or that is named far more than its namesakes; where nobody bears it
 * in full, with the same lone name elsewhere.
 */
export function joinLoneNames(clusters: Clusters<PersonAtom>, context: Context): void {
  const bearers = collectBearers(clusters, surnameKeys);
  const doubtful = collectBearers(clusters, (name) => doubtfulSurname(name) ?? []);
  const given = collectBearers(clusters, (name) => (name.eastern.length > 0 ? [] : name.parts.slice(0, 1)));
  const alikeKeys = likeSounding([...bearers.keys()]);
  const inDoc = bearersByDoc(clusters, bearers);
  const links: Link[] = [];
  const unborne = new Map<string, PersonAtom[]>();
  for (const atom of clusters.atoms) {
    const part = atom.name.parts.at(-1);
    if (atom.name.extent !== "single" || part === undefined) continue;
    const sure = candidatesFor(part, bearers, alikeKeys);
    const others = doubtful.get(part) ?? sameOffice(atom, given.get(part));
    const candidates = sure.size > 0 ? sure : others;
    if (candidates.size === 0) {
      const alike = unborne.get(part);
      if (alike === undefined) unborne.set(part, [atom]);
      else alike.push(atom);
      continue;
    }
    const doc = atom.referents[0]?.doc.id ?? "";
    const present = [...(inDoc.get(doc) ?? [])].flatMap((root) => candidates.get(root) ?? []);
    const own = isPassedBy(atom, present, [...candidates.values()]) ? [] : present;
    const chosen = choose(atom, own.length > 0 ? own : [...candidates.values()], context.statesOf.get(doc));
    if (chosen === undefined) continue;
    links.push({
      left: atom.index,
      right: chosen.bearer.atom,
      score: own.length > 0 ? 3.5 : 2.5,
      reasons: [
        own.length > 0 ? "the full name stands in the same document" : "the only full name with it",
        ...chosen.reasons,
      ],
    });
  }
  for (const atoms of unborne.values()) {
    for (const [at, atom] of atoms.slice(1).entries()) {
      const before = atoms[at];
      if (before === undefined) continue;
      links.push({ left: before.index, right: atom.index, score: 2, reasons: ["same name, nowhere in full"] });
    }
  }
  clusters.join(links);
}

/** "Prime Minister Ona" of a country whose prime minister is Ona Tamm: those with the given name, the office and the country. */
function sameOffice(
  { country, roles }: PersonAtom,
  bearers: ReadonlyMap<number, Bearer> = new Map(),
): ReadonlyMap<number, Bearer> {
  return new Map(
    [...bearers].filter(
      ([, bearer]) =>
        country !== undefined && bearer.countries.has(country) && roles.some((role) => bearer.roles.has(role)),
    ),
  );
}

function collectBearers(
  clusters: Clusters<PersonAtom>,
  keysOf: (name: PersonName) => string | readonly string[],
): Map<string, Map<number, Bearer>> {
  const bearers = new Map<string, Map<number, Bearer>>();
  const byRoot = new Map<number, Bearer>();
  for (const atom of clusters.atoms) {
    if (atom.name.extent !== "full") continue;
    const root = clusters.find(atom.index);
    const bearer = byRoot.get(root) ?? {
      atom: atom.index,
      countries: new Set(),
      roles: new Set(),
      docs: new Map(),
    };
    byRoot.set(root, bearer);
    for (const { doc, naming } of atom.referents) {
      bearer.docs.set(doc.id, Math.min(bearer.docs.get(doc.id) ?? Infinity, naming.span.start));
    }
    if (atom.country !== undefined) bearer.countries.add(atom.country);
    for (const role of atom.roles) bearer.roles.add(role);
    for (const key of [keysOf(atom.name)].flat()) {
      const borne = bearers.get(key) ?? new Map<number, Bearer>();
      bearers.set(key, borne.set(root, bearer));
    }
  }
  return bearers;
}

/** For a lone name, the surnames that it may be a transliteration of; the very same spelling goes before all others. */
function likeSounding(keys: readonly string[]): (part: string) => readonly string[] {
  const known = new Set(keys);
  const bySkeleton = new Map<string, string[]>();
  for (const key of keys) {
    for (const skeleton of skeletonsOf(key)) {
      const row = bySkeleton.get(skeleton);
      if (row === undefined) bySkeleton.set(skeleton, [key]);
      else row.push(key);
    }
  }
  const kept = new Map<string, readonly string[]>();
  return (part) => {
    if (known.has(part)) return [part];
    const found = kept.get(part);
    if (found !== undefined) return found;
    const alike =
      part.length < 4
        ? []
        : [...new Set(skeletonsOf(part).flatMap((skeleton) => bySkeleton.get(skeleton) ?? []))]
            .filter((key) => soundsAlike(key, part))
            .slice(0, 8);
    kept.set(part, alike);
    return alike;
  };
}

function candidatesFor(
  part: string,
  bearers: ReadonlyMap<string, ReadonlyMap<number, Bearer>>,
  alike: (part: string) => readonly string[],
): ReadonlyMap<number, Bearer> {
  const keys = alike(part);
  const only = keys[0];
  if (keys.length === 1 && only !== undefined) return bearers.get(only) ?? new Map();
  const merged = new Map<number, Bearer>();
  for (const key of keys) for (const [root, bearer] of bearers.get(key) ?? []) merged.set(root, bearer);
  return merged;
}

function bearersByDoc(
  clusters: Clusters<PersonAtom>,
  bearers: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, ReadonlySet<number>> {
  const byDoc = new Map<string, Set<number>>();
  if (bearers.size === 0) return byDoc;
  for (const atom of clusters.atoms) {
    if (atom.name.extent !== "full") continue;
    const root = clusters.find(atom.index);
    for (const { doc } of atom.referents) {
      const roots = byDoc.get(doc.id);
      if (roots === undefined) byDoc.set(doc.id, new Set([root]));
      else roots.add(root);
    }
  }
  return byDoc;
}

/**
 * A relative who is introduced by full name after the bare surname has been used does not take it over from one whom
 * everybody names: "Alder resigned … his daughter Mary Alder" is no Mary in the first sentence.
 */
function isPassedBy(lone: PersonAtom, present: readonly Bearer[], all: readonly Bearer[]): boolean {
  const first = lone.referents[0]?.mentions[0];
  if (first === undefined || present.length === 0) return false;
  if (present.some(({ docs }) => (docs.get(first.doc) ?? Infinity) < first.span.start)) return false;
  const dominant = dominantOf(all);
  return dominant !== undefined && !present.includes(dominant);
}

/** The bearer whom far more documents name than any other; undefined where there is no such one. */
function dominantOf(bearers: readonly Bearer[]): Bearer | undefined {
  const [first, second] = [...bearers].sort((a, b) => b.docs.size - a.docs.size || a.atom - b.atom);
  if (first === undefined || first.docs.size < DOMINANT_DOCS) return undefined;
  return second === undefined || first.docs.size >= second.docs.size * DOMINANCE ? first : undefined;
}

/** The one bearer that fits; evidence is asked only as long as several do. */
function choose(
  lone: PersonAtom,
  candidates: readonly Bearer[],
  states: ReadonlySet<string> | undefined,
): { readonly bearer: Bearer; readonly reasons: readonly string[] } | undefined {
  if (candidates.length > MANY) return undefined;
  const reasons: string[] = [];
  let left = candidates.filter(
    ({ countries, roles }) =>
      !(lone.country !== undefined && countries.size > 0 && !countries.has(lone.country)) &&
      !walksDiffer(lone.roles, [...roles]),
  );
  const narrow = (fits: (bearer: Bearer) => boolean, reason: string): void => {
    if (left.length < 2) return;
    const fitting = left.filter(fits);
    if (fitting.length === 0 || fitting.length === left.length) return;
    left = fitting;
    reasons.push(reason);
  };
  const { country, roles } = lone;
  if (country !== undefined) narrow(({ countries }) => countries.has(country), `of ${country}`);
  if (roles.length > 0) narrow((bearer) => roles.some((role) => bearer.roles.has(role)), `as ${roles.join(" ")}`);
  if (states !== undefined) {
    narrow(({ countries }) => [...countries].some((each) => states.has(each)), "of a state that the document names");
  }
  const title = lone.referents[0]?.doc.title?.length ?? 0;
  const doc = lone.referents[0]?.doc.id ?? "";
  narrow(({ docs }) => (docs.get(doc) ?? Infinity) < title, "named in the title");
  if (left.length > 1) {
    const dominant = dominantOf(left);
    if (dominant !== undefined) {
      return { bearer: dominant, reasons: [...reasons, `named in ${String(dominant.docs.size)} documents`] };
    }
  }
  const bearer = left[0];
  return left.length === 1 && bearer !== undefined ? { bearer, reasons } : undefined;
}
