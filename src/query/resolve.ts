import { ParleyError } from "../errors.ts";
import type { ParleyGraph } from "../graph/index.ts";
import { foldName } from "../text/index.ts";
import { find, type Match } from "./find.ts";
import { HAPPENINGS } from "./happenings.ts";

/** So many candidates are named in an error. */
const LISTED = 8;

/**
 * The key of the one node that a user means by `name`: a key, a name as `find` knows it, or the only one that has its words
 * or begins with it. Throws "ambiguous" with the candidates, or "not-found" with what may have been meant; a line each.
 */
export function resolve(graph: ParleyGraph, name: string): string {
  if (graph.hasNode(name)) return name;
  const matches = find(graph, name, { limit: 50 });
  const [best] = matches;
  if (!best) throw new ParleyError("not-found", `there is no "${name}" in the graph`);
  if (best.how === "fuzzy")
    throw new ParleyError("not-found", `there is no "${name}" in the graph; did you mean\n${listed(matches)}`);
  const meant = candidates(matches, name);
  const [only] = meant;
  if (only && meant.length === 1) return only.key;
  throw new ParleyError("ambiguous", `"${name}" may be\n${listed(meant)}\nGive one of these names or keys.`);
}

/**
 * A label beats an alias: "Paris" is the place, although a government is called so too. Below whole names, those that have
 * the words beat those that only begin like them, and what bears a name beats what is merely described by one.
 */
function candidates(matches: readonly Match[], name: string): readonly Match[] {
  const [best] = matches;
  if (best?.how === "exact" || best?.how === "folded") return matches.filter(({ score }) => score === best.score);
  const words = foldName(name).split(" ");
  const withWords = matches.filter(({ matched }) => {
    const own = foldName(matched).split(" ");
    return words.every((word) => own.includes(word));
  });
  const named = withWords.filter(({ kind }) => !HAPPENINGS.has(kind));
  return [named, withWords, matches].find(({ length }) => length > 0) ?? [];
}

/** `  Jan Novák (person, person:jan-novak)`, a line each. */
function listed(matches: readonly Match[]): string {
  const lines = matches
    .slice(0, LISTED)
    .map(({ key, label, kind }) => `  ${label.replace(/\s+/g, " ")} (${kind}, ${key})`);
  const more = matches.length - LISTED;
  return [...lines, ...(more > 0 ? [`  … or one of ${more} more`] : [])].join("\n");
}
