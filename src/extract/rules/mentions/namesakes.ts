import type { Tree } from "../tree.ts";
import { ORGAN_NOUNS, ORGAN_QUALIFIERS, ORGANIZATION_WORDS } from "../lexicon/name-words.ts";
import type { KnownHit } from "./known.ts";
import { mainCountry } from "./main-state.ts";

/** So many parts of a country in one document, and none of what only the state has, make the name a part's too. */
const MANY = 3;

/**
 * Reads a name that a state shares with a part of another country ("Georgia") as the part where its sentence names
 * another part of that country, or where the document names several and never the state's people or capital.
 */
export function readNamesakes(hits: readonly (readonly [Tree, KnownHit])[]): [Tree, KnownHit][] {
  const parts = new Map<string, Set<string>>();
  const bySentence = new Map<string, Set<string>>();
  const spoken = new Set<string>();
  for (const [tree, { known, how, seatOf }] of hits) {
    if (how === "demonym") spoken.add(known.id);
    for (const state of seatOf) spoken.add(state.id);
    if (known.type !== "constituent" || known.country === undefined) continue;
    for (const [map, key] of [
      [parts, known.country],
      [bySentence, `${tree.index}:${known.country}`],
    ] as const)
      map.set(key, (map.get(key) ?? new Set()).add(known.id));
  }
  return hits.map(([tree, hit]) => {
    const { namesake } = hit;
    if (namesake?.country === undefined || hit.how !== "name") return [tree, hit];
    const isPart =
      (bySentence.get(`${tree.index}:${namesake.country}`)?.size ?? 0) > 0 ||
      (!spoken.has(hit.known.id) && (parts.get(namesake.country)?.size ?? 0) >= MANY);
    return [tree, isPart ? { ...hit, known: namesake } : hit];
  });
}

/**
 * "Congress", "the Supreme Court" in a document about another country are that country's: such a name is known as one
 * country's only where the document is not about another.
 */
export function withoutForeignBodies(
  hits: readonly (readonly [Tree, KnownHit])[],
): readonly (readonly [Tree, KnownHit])[] {
  const counts = new Map<string, number>();
  for (const [tree, hit] of hits) {
    const { country, type } = hit.known;
    if (country === undefined || type === "media" || isEveryBody(tree, hit)) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const main = mainCountry(counts);
  return main === undefined
    ? hits
    : hits.filter(([tree, hit]) => !isEveryBody(tree, hit) || hit.known.country === main);
}

/** Words that many states have a body by: "Congress", "National Assembly". */
function isEveryBody(tree: Tree, { first, last, known, how }: KnownHit): boolean {
  if (known.kind !== "organization" || known.country === undefined || how !== "name") return false;
  const words = tree.lowers.slice(first, last + 1);
  return words.every((word) => ORGAN_NOUNS.has(word) || ORGAN_QUALIFIERS.has(word) || ORGANIZATION_WORDS.has(word));
}
