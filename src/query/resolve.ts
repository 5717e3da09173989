import { ParleyError } from "../errors.ts";
import type { ParleyGraph } from "../graph/index.ts";
import { HAPPENINGS } from "../ontology/index.ts";
import { foldName } from "../text/index.ts";
import { find, type Match } from "./find.ts";

/** More characters of a name no message repeats. */
const MOST_NAME = 80;

/** So many candidates are named in an error. */
const LISTED = 8;

/** Who is named so many times as often as anybody else of that name is meant by it. */
const FAR_AHEAD = 4;

/** A node that a name is taken for. */
export interface Identified {
  readonly key: string;
  /** Others that may be meant, the likeliest first; empty where the name says plainly which one it is. */
  readonly others: readonly Match[];
}

/** The key of the one node that a user means by `name`, as {@link identify} has it. Throws as it does. */
export const resolve = (graph: ParleyGraph, name: string): string => identify(graph, name).key;

/**
 * The node that a user means by `name`: a key, a name as `find` knows it, the only one that has its words or begins with
 * it, or the one that is named several times as often as all others. Throws "ambiguous" with the candidates, or "not-found"
 * with what may have been meant; a line each.
 */
export function identify(graph: ParleyGraph, name: string): Identified {
  if (graph.hasNode(name)) return { key: name, others: [] };
  const matches = find(graph, name, { limit: 50 });
  const [best] = matches;
  if (!best) throw new ParleyError("not-found", `there is no "${shortened(name)}" in the graph`);
  if (best.how === "fuzzy")
    throw new ParleyError(
      "not-found",
      `there is no "${shortened(name)}" in the graph; did you mean\n${listed(matches)}`,
    );
  const meant = candidates(graph, matches, name);
  const [first, second] = meant;
  if (first && (!second || (isNamed(first) && isFarAhead(graph, first, second)))) {
    return { key: first.key, others: meant.slice(1) };
  }
  throw new ParleyError("ambiguous", `"${shortened(name)}" may be\n${listed(meant)}\nGive one of these names or keys.`);
}

/** Of several happenings that merely have such a word, none is meant by it, however often it is told of. */
const isNamed = ({ kind, how }: Match): boolean => how === "exact" || how === "folded" || !HAPPENINGS.has(kind);

const shortened = (name: string): string => (name.length > MOST_NAME ? `${name.slice(0, MOST_NAME)}…` : name);

const isFarAhead = (graph: ParleyGraph, one: Match, other: Match): boolean =>
  mentionsOf(graph, one) >= FAR_AHEAD * Math.max(1, mentionsOf(graph, other));

const mentionsOf = (graph: ParleyGraph, { key }: Match): number => graph.getNodeAttribute(key, "mentions");

/**
 * Those that may be meant, the most named first. A label beats an alias: "Paris" is the place, although a government is
 * called so too. It does not among things of one kind: who is always called "Johnson" is meant rather than a passer-by of
 * whom nothing but that is known. Below whole names, those that have the words beat those that only begin like them, and
 * what bears a name beats what is merely described by one.
 */
function candidates(graph: ParleyGraph, matches: readonly Match[], name: string): readonly Match[] {
  const [best] = matches;
  const byMentions = (some: readonly Match[]): readonly Match[] =>
    [...some].sort((a, b) => mentionsOf(graph, b) - mentionsOf(graph, a));
  if (best?.how === "exact" || best?.how === "folded") {
    const alike = matches.filter(({ score }) => score === best.score);
    const kinds = new Set(alike.map(({ kind }) => kind));
    const sameKind = byMentions(
      matches.filter(({ how, kind }) => (how === "exact" || how === "folded") && kinds.has(kind)),
    );
    const [leader] = sameKind;
    return leader && alike.every((one) => isFarAhead(graph, leader, one)) ? sameKind : byMentions(alike);
  }
  const words = foldName(name).split(" ");
  const withWords = matches.filter(({ matched }) => {
    const own = foldName(matched).split(" ");
    return words.every((word) => own.includes(word));
  });
  const named = withWords.filter(({ kind }) => !HAPPENINGS.has(kind));
  return byMentions([named, withWords, matches].find(({ length }) => length > 0) ?? []);
}

/** `  Jan Novák (person, person:jan-novak)`, a line each. */
function listed(matches: readonly Match[]): string {
  const lines = matches
    .slice(0, LISTED)
    .map(({ key, label, kind }) => `  ${label.replace(/\s+/g, " ")} (${kind}, ${key})`);
  const more = matches.length - LISTED;
  return [...lines, ...(more > 0 ? [`  … or one of ${more} more`] : [])].join("\n");
}
