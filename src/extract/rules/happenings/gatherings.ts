import { objectsOf, subjectsOf } from "../claims/arguments.ts";
import { obliquesOf } from "../claims/obliques.ts";
import { words } from "../lexicon/words.ts";
import type { Referent } from "../reference/referents.ts";
import { caseOf, childrenBy, isVerb, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";
import type { HappeningMention, ReadHost } from "./happening.ts";
import { nounClassAt } from "./nouns.ts";
import { placeAfter } from "./where-when.ts";

/** Verbs that are a meeting by themselves: "they gathered in Oslo to discuss fisheries". */
const GATHERING = words("meet gather convene assemble negotiate confer");
const PLACE_CASES = new Set(["in", "at", "near", "outside", "inside", "on"]);

/** Meetings that a verb says, where two take part and the clause says where: one node with the nouns that name them. */
export function readGatherings(tree: Tree, host: ReadHost): HappeningMention[] {
  return tree.tokens.flatMap((_, verb) => {
    if (!isVerb(tree, verb) || !GATHERING.has(lemmaAt(tree, verb)) || relAt(tree, verb) === "amod") return [];
    const parties = partiesOf(tree, verb, host);
    if (parties.length < 2 || names(tree, verb)) return [];
    const oblique = childrenBy(tree, verb, "obl").find((o) => PLACE_CASES.has(caseOf(tree, o)));
    const preposition =
      oblique === undefined
        ? -1
        : tree.tokens.findIndex((t, i) => i > verb && i < oblique && PLACE_CASES.has(t.text.toLowerCase()));
    const place = preposition < 0 ? placeBefore(tree, verb, host) : placeAfter(tree, preposition, host);
    if (!place) return [];
    const date = host.dateOf(tree, verb);
    return [
      {
        tree,
        head: verb,
        first: verb,
        last: verb,
        noun: "meeting",
        nounClass: { kind: "meeting", family: "meeting", needs: "parties" },
        definite: false,
        fresh: false,
        parties,
        place,
        ...(date ? { date } : {}),
        content: [],
      } satisfies HappeningMention,
    ];
  });
}

/** "Flew to Tarn, where she met X": of the place that the clause says more of. */
function placeBefore(tree: Tree, verb: number, host: ReadHost): Referent | undefined {
  const where = childrenBy(tree, verb, "advmod").find((c) => lowerAt(tree, c) === "where");
  if (where === undefined) return undefined;
  for (let i = where - 1; i >= Math.max(0, where - 12); i--) {
    const draft = host.cover.at(tree, i);
    if (draft?.kind === "place" || (draft?.kind === "state" && draft.form !== "adjective")) {
      const next = host.cover.endingAt(tree, draft.first - 2);
      // "The Peruvian city of Tacna, in the border region": the first name that a preposition leads to.
      return host.referents.of(next?.kind === "place" ? next : draft);
    }
  }
  return undefined;
}

function partiesOf(tree: Tree, verb: number, host: ReadHost): Referent[] {
  const tokens = [...subjectsOf(tree, verb), ...objectsOf(tree, verb), ...obliquesOf(tree, verb, "with")];
  const actors = tokens.flatMap((i) => host.resolver.actorsAt(tree, i).map(({ referent }) => referent));
  return [...new Set(actors)].filter(({ kind }) => kind !== "place");
}

/** "Met for their seventh summit": the summit is the node. */
function names(tree: Tree, verb: number): boolean {
  return childrenBy(tree, verb, "obl", "obj").some(
    (c) => nounClassAt(tree, c)?.kind === "meeting" && lowerAt(tree, c) !== "visit",
  );
}
