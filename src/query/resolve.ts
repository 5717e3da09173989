import { ParleyError } from "../errors.ts";
import type { ParleyGraph } from "../graph/index.ts";
import { find, type Match } from "./find.ts";

/** So many candidates are named in an error. */
const LISTED = 8;

/**
 * The key of the one node that a user means by `name`: a key, a name as `find` knows it, or the only one that begins with
 * it or has its words. Throws "ambiguous" with the candidates, or "not-found" with what may have been meant.
 */
export function resolve(graph: ParleyGraph, name: string): string {
  if (graph.hasNode(name)) return name;
  const matches = find(graph, name, { limit: 50 });
  const [best] = matches;
  if (!best) throw new ParleyError("not-found", `there is no "${name}" in the graph`);
  if (best.how === "fuzzy")
    throw new ParleyError("not-found", `there is no "${name}" in the graph; did you mean ${either(matches)}?`);
  // A label beats an alias: "Paris" is the place, although a government is called so too. Beyond whole names only a
  // single candidate will do.
  const whole = best.how === "exact" || best.how === "folded";
  const equals = matches.filter(({ how, score }) => (whole ? score === best.score : how !== "fuzzy"));
  if (equals.length === 1) return best.key;
  throw new ParleyError("ambiguous", `"${name}" may be ${either(equals)}; give one of these names or keys`);
}

/** `"Jan Novák" (person, person:jan-novak) or "Novák" (place, place:novak)` */
function either(matches: readonly Match[]): string {
  const names = matches.slice(0, LISTED).map(({ key, label, kind }) => `"${label}" (${kind}, ${key})`);
  const more = matches.length > LISTED ? ` or one of ${matches.length - LISTED} more` : "";
  return `${names.join(" or ")}${more}`;
}
