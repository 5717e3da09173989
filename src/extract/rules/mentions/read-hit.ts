import { beforeThe, isVerb, lowerAt, relAt, type Tree } from "../tree.ts";
import { headOf, type Draft } from "./draft.ts";
import type { KnownHit } from "./known.ts";
import { bodyBehind, readsAsState } from "./seats.ts";

/** States and organizations that the document names otherwise than by a seat. */
export function actingBodies(hits: readonly KnownHit[]): Set<string> {
  const acting = new Set<string>();
  for (const hit of hits)
    if (hit.how === "name" || hit.how === "abbreviation" || hit.how === "demonym") acting.add(hit.known.id);
  return acting;
}

/** Prepositions after which a building or a family name is a place. */
export const PLACE_BEFORE = /^(?:in|at|inside|outside|near|around|to|into|from)$/u;

type FindKnown = (tree: Tree, i: number) => KnownHit | undefined;

/** The mentions that a known name makes: itself, and the state or body inside it whose it is. */
export function readHit(tree: Tree, hit: KnownHit, actors: ReadonlySet<string>, findKnown: FindKnown): Draft[] {
  const head = headOf(tree, hit.first, hit.last);
  const at = { tree, first: hit.first, last: hit.last, head };
  if (hit.how === "capital" || hit.how === "seat" || hit.how === "city") {
    const body = bodyBehind(hit, actors);
    const isBuilding = hit.how === "seat";
    if (body && readsAsState(tree, hit, head, isBuilding || actors.has(body.id)))
      return [{ ...at, kind: body.kind, form: "seat", known: body }];
    // "A Kremlin adviser": whoever sits there, where it is no place.
    if (isBuilding && !PLACE_BEFORE.test(lowerAt(tree, beforeThe(tree, hit.first))))
      return [{ ...at, kind: hit.known.kind, form: "name", known: hit.known }];
    const place = hit.how === "city" ? hit.known : hit.city;
    return [{ ...at, kind: "place", form: "name", ...(place?.kind === "place" ? { known: place } : {}) }];
  }
  if (hit.known.kind === "state" && hit.how === "demonym") {
    if (isLanguage(tree, hit)) return [];
    return [{ ...at, kind: "state", form: "adjective", known: hit.known }];
  }
  // "The Scots", "a Kurdish song": people of a place.
  if (hit.known.kind === "place" && hit.how === "demonym")
    return isLanguage(tree, hit) ? [] : [{ ...at, kind: "place", form: "adjective", known: hit.known }];
  if (hit.known.kind === "state") {
    const first = governmentBefore(tree, hit.first);
    return [{ ...at, first, head: headOf(tree, first, hit.last), kind: "state", form: "name", known: hit.known }];
  }
  const owner = hit.known.kind === "organization" ? ownerInside(tree, hit, findKnown) : undefined;
  return [
    ...(owner ? [owner] : []),
    { ...at, kind: hit.known.kind, form: "name", known: hit.known, ...(owner ? { owner } : {}) },
  ];
}

/** "The Government of Ruritania" is the state: where its mention begins. */
function governmentBefore(tree: Tree, first: number): number {
  const of = beforeThe(tree, first);
  return lowerAt(tree, of) === "of" && /^(?:Government|Kingdom|Republic)$/u.test(tree.tokens[of - 1]?.text ?? "")
    ? of - 1
    : first;
}

/** "The US" of "the US Trade Office", "UN" of "UN Security Council": known as a whole, and whose it is. */
function ownerInside(tree: Tree, hit: KnownHit, findKnown: FindKnown): Draft | undefined {
  for (let last = hit.first; last < Math.min(hit.last, hit.first + 3); last++) {
    const state = findKnown(cut(tree, last), hit.first);
    const isBody = state?.known.type === "igo" && hit.known.type === "igo" && state.known !== hit.known;
    if (state && state.last < hit.last && (state.known.kind === "state" || isBody))
      return {
        tree,
        first: state.first,
        last: state.last,
        head: headOf(tree, state.first, state.last),
        kind: state.known.kind,
        form: "adjective",
        known: state.known,
      };
  }
  return undefined;
}

/** The tree up to a token, so that a shorter name is found. */
function cut(tree: Tree, last: number): Tree {
  return { ...tree, tokens: tree.tokens.slice(0, last + 1) };
}

/** "In Ruritanian", "a Sylvanian-language paper", "speaks Ruritanian". */
function isLanguage(tree: Tree, hit: KnownHit): boolean {
  const next = tree.tokens[hit.last + 1];
  const before = lowerAt(tree, hit.first - 1);
  const nounFollows = next?.upos === "NOUN" || next?.upos === "PROPN" || next?.upos === "ADJ";
  if (next?.text === "language" || next?.text === "-language") return true;
  return (
    !nounFollows &&
    (["in", "into", "speak", "speaks", "spoke", "speaking"].includes(before) ||
      (before === "from" &&
        relAt(tree, hit.first) === "obl" &&
        isVerb(tree, tree.tokens[hit.first]?.head ?? -1) &&
        lowerAt(tree, tree.tokens[hit.first]?.head ?? -1) === "translated"))
  );
}
