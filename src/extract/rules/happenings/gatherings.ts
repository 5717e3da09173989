import type { DateMention } from "../../../language/index.ts";
import { objectsOf, subjectsOf } from "../claims/arguments.ts";
import { obliquesOf } from "../claims/obliques.ts";
import { words } from "../lexicon/words.ts";
import type { Referent } from "../reference/referents.ts";
import { caseOf, childrenBy, isVerb, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";
import type { HappeningMention, ReadHost } from "./happening.ts";
import { nounClassAt } from "./nouns.ts";
import { placeAfter, placeOfPhrase } from "./where-when.ts";

/** Verbs that are a meeting by themselves: "they gathered in Oslo to discuss fisheries". */
const GATHERING = words("meet gather convene assemble negotiate confer huddle talk parley");
/** Those who discuss something in a place have met there; what two discussed from afar is no meeting. */
const DISCUSSING = words("discuss debate");
const PLACE_CASES = new Set(["in", "at", "near", "outside", "inside", "on"]);

/**
 * Meetings that a verb says, where two take part and the clause says where or on which day: one node with the nouns that
 * name them.
 */
export function readGatherings(tree: Tree, host: ReadHost): HappeningMention[] {
  return tree.tokens.flatMap((_, verb) => {
    const lemma = lemmaAt(tree, verb);
    const isDiscussing = DISCUSSING.has(lemma);
    if (!isVerb(tree, verb) || !(isDiscussing || GATHERING.has(lemma)) || relAt(tree, verb) === "amod") return [];
    const parties = partiesOf(tree, verb, host);
    if (parties.length < 2 || names(tree, verb)) return [];
    const place = isDiscussing
      ? placeInFront(tree, verb, host)
      : (placeBeside(tree, verb, host) ?? placeBefore(tree, verb, host));
    const date = host.dateOf(tree, verb);
    if (!place && (isDiscussing || !isDay(date) || !isPair(parties))) return [];
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
        ...(place ? { place } : {}),
        ...(date ? { date } : {}),
        content: [],
      } satisfies HappeningMention,
    ];
  });
}

/** "In Tarn, X and Y are discussing a truce": behind the verb it may be where the quarrel is that they discuss. */
function placeInFront(tree: Tree, verb: number, host: ReadHost): Referent | undefined {
  for (let i = 0; i < verb; i++) {
    const isFirst = i === 0 || tree.tokens[i - 1]?.text === ",";
    if (!isFirst || !PLACE_CASES.has(lowerAt(tree, i))) continue;
    const place = placeAfter(tree, i, host);
    const end = place?.drafts.find((d) => d.tree === tree && d.first > i)?.last ?? verb;
    if (place && tree.tokens[end + 1]?.text === ",") return place;
  }
  return undefined;
}

/** "On Monday in Tarn", "with X, an envoy, in Tarn", "in Tarn, X and Y are meeting": the first place that the clause names as such. */
function placeBeside(tree: Tree, verb: number, host: ReadHost): Referent | undefined {
  // The parser hangs a place behind an apposition from the name before it, and takes one behind a day for an object.
  const own = childrenBy(tree, verb, "obl", "obj");
  const inner = own.flatMap((o) => [o, ...childrenBy(tree, o, "nmod", "appos")]);
  const last = inner.flatMap((o) => [
    o,
    ...childrenBy(tree, o, "nmod").filter((c) => relAt(tree, o) === "appos" && c > o),
  ]);
  for (const noun of last.toSorted((a, b) => a - b)) {
    if (!PLACE_CASES.has(caseOf(tree, noun))) continue;
    const place = placeOfPhrase(tree, noun, host);
    if (place) return place;
  }
  return undefined;
}

function isDay(date: DateMention | undefined): boolean {
  return (date?.value.length ?? 0) > MONTH_LENGTH;
}

/** Two who may meet as equals: of a crowd and a body nobody says when they met. */
function isPair([a, b, third]: readonly Referent[]): boolean {
  return third === undefined && a?.kind === "person" && b?.kind === "person";
}

const MONTH_LENGTH = "2019-02".length;

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
  // "Flew to Tarn, where she met with X": Tarn is no object.
  const isThere = childrenBy(tree, verb, "advmod").some((c) => lowerAt(tree, c) === "where");
  const tokens = [
    ...subjectsOf(tree, verb),
    ...(isThere ? childrenBy(tree, verb, "obj") : objectsOf(tree, verb)),
    ...obliquesOf(tree, verb, "with"),
  ];
  const actors = tokens.flatMap((i) => host.resolver.actorsAt(tree, i).map(({ referent }) => referent));
  return [...new Set(actors)].filter(({ kind }) => kind !== "place");
}

/** "Met for their seventh summit": the summit is the node. */
function names(tree: Tree, verb: number): boolean {
  return childrenBy(tree, verb, "obl", "obj").some(
    (c) => nounClassAt(tree, c)?.kind === "meeting" && lowerAt(tree, c) !== "visit",
  );
}
