import { objectsOf, subjectsOf } from "../claims/arguments.ts";
import { isInfinitive, isPassive } from "../claims/voice.ts";
import { words } from "../lexicon/words.ts";
import type { Referent } from "../reference/referents.ts";
import { capitalise } from "../text.ts";
import { fold } from "../../../text/index.ts";
import { caseOf, childrenBy, isNoun, isVerb, lemmaAt, lowerAt, type Tree } from "../tree.ts";
import type { HappeningMention, ReadHost } from "./happening.ts";
import { wordsBetween } from "./label-words.ts";
import { nounClassAt } from "./nouns.ts";
import { OUTBREAK_ROWS, type OutbreakRow } from "./outbreak-rows.ts";
import { phrase } from "./phrase.ts";
import { rowsByVerb } from "./rows-by-verb.ts";
import { placeOfPhrase } from "./where-when.ts";

const BY_VERB = rowsByVerb(OUTBREAK_ROWS);

const PLACE_CASES = /^(?:in|at|near|outside|inside|off|across|throughout|through|around|of)$/u;
const LABELLED = words("near off outside");
/** What a label may call it, however long the sentence says it. */
const LONGEST_WHOM = 6;
/** What leaves it open whether it came about. */
const UNSURE = words("can could may might would should must will shall");

/**
 * Events that only a verb says, of nobody named ("gunmen shot dead a judge in Tarn", "a ferry sank off Tarn"), where the
 * clause says the place. What somebody named does to another is a claim, and no event beside it.
 */
export function readOutbreaks(tree: Tree, host: ReadHost): HappeningMention[] {
  return tree.tokens.flatMap((_, verb) => {
    if (!isVerb(tree, verb)) return [];
    const row = BY_VERB.get(lemmaAt(tree, verb))?.find((candidate) => isBeside(tree, verb, candidate));
    const mention = row && isCertain(tree, verb) ? readOne(tree, verb, row, host) : undefined;
    return mention ? [mention] : [];
  });
}

function isBeside(tree: Tree, verb: number, { beside }: OutbreakRow): boolean {
  return (
    beside === undefined ||
    childrenBy(tree, verb, "obj", "obl", "compound:prt", "advmod", "compound").some((c) =>
      beside.test(lowerAt(tree, c)),
    )
  );
}

/** "Were not killed", "might explode", "threatened to kidnap": nothing has come about. */
function isCertain(tree: Tree, verb: number): boolean {
  if (isInfinitive(tree, verb)) return false;
  if (childrenBy(tree, verb, "advmod").some((c) => /^(?:not|n't|never)$/u.test(lowerAt(tree, c)))) return false;
  return !childrenBy(tree, verb, "aux").some((c) => UNSURE.has(lowerAt(tree, c)));
}

function readOne(tree: Tree, verb: number, row: OutbreakRow, host: ReadHost): HappeningMention | undefined {
  const doers = row.befalls === "subject" ? [] : subjectsOf(tree, verb);
  if (row.befalls === "object" && !isPassive(tree, verb) && doers.length === 0) return undefined;
  if (row.befalls !== "nobody" && doers.some((d) => isActor(tree, d, host))) return undefined;
  const [whom] =
    row.befalls === "object" ? objectsOf(tree, verb) : row.befalls === "subject" ? subjectsOf(tree, verb) : [];
  if (row.befalls !== "nobody" && whom === undefined) return undefined;
  if (row.of && (whom === undefined || !row.of.has(lemmaAt(tree, whom)))) return undefined;
  const found = placeOf(tree, verb, whom, doers, host);
  // A noun of the sentence may name the same: "nine were killed in a blast in Tarn".
  if (!found || tree.tokens.some((_, i) => isNamedAlready(tree, i, row))) return undefined;
  const { place } = found;
  const said = whom === undefined ? [] : whomWords(tree, whom, place, host);
  if (whom !== undefined && (said.length === 0 || said.length > LONGEST_WHOM)) return undefined;
  const date = host.dateOf(tree, verb);
  const label = [
    row.noun,
    ...(said.length > 0 ? [row.whom ?? "", ...said] : []),
    found.preposition,
    host.nameOf(place),
  ];
  return {
    tree,
    head: verb,
    first: verb,
    last: verb,
    noun: row.noun,
    nounClass: { kind: "event", family: row.family, needs: "content" },
    definite: false,
    fresh: false,
    parties: [],
    place,
    ...(date ? { date } : {}),
    content: said.filter((word) => /\p{L}{3}/u.test(word)).map((word) => fold(word)),
    label: capitalise(label.join(" ")),
  };
}

/** Somebody with a name; "gunmen" are nobody that a claim could be about. */
function isActor(tree: Tree, token: number, host: ReadHost): boolean {
  const actors = host.resolver.actorsAt(tree, token).map(({ referent }) => referent);
  return actors.some(({ kind, best }) => kind !== "place" && best.form !== "group");
}

function isNamedAlready(tree: Tree, i: number, row: OutbreakRow): boolean {
  const named = nounClassAt(tree, i);
  return (
    named?.kind === "event" &&
    (named.family === row.family || named.family === "attack" || named.family === "occurrence")
  );
}

/** The words for whom it befell, without where; a name as the whole of it, a pronoun by whom it stands for. */
function whomWords(tree: Tree, whom: number, place: Referent, host: ReadHost): string[] {
  const [actor] = host.resolver.actorsAt(tree, whom);
  if (actor?.referent.kind === "person") return [actor.referent.name];
  if (!isNoun(tree, whom)) return [];
  const [first, last] = phrase(tree, whom);
  const isWhere = (i: number): boolean => {
    const draft = host.cover.at(tree, i);
    return draft !== undefined && host.referents.of(draft) === place;
  };
  let end = whom;
  const leads = (i: number): boolean =>
    PLACE_CASES.test(lowerAt(tree, i)) && (lowerAt(tree, i) !== "of" || isWhere(i + 1));
  while (end < last && !leads(end + 1) && !isWhere(end + 1)) end++;
  const said = wordsBetween(tree, first, end);
  // The first word of a sentence has its capital from there.
  const isCommon = tree.tokens[first]?.upos !== "PROPN" && host.cover.at(tree, first) === undefined;
  return said.map((word, n) => (n === 0 && isCommon ? word.toLowerCase() : word));
}

/** The place of the clause, or of whom or what it befell: "a judge in Tarn", "voters in Ruritania". */
function placeOf(
  tree: Tree,
  verb: number,
  whom: number | undefined,
  doers: readonly number[],
  host: ReadHost,
): { readonly place: Referent; readonly preposition: string } | undefined {
  const beside = childrenBy(tree, verb, "obl", "obj");
  const inner = [...beside, ...(whom === undefined ? [] : [whom]), ...doers].flatMap((o) => [
    ...childrenBy(tree, o, "nmod"),
    ...childrenBy(tree, o, "nmod").flatMap((c) => childrenBy(tree, c, "nmod")),
  ]);
  for (const noun of [...beside, ...inner].sort((a, b) => a - b)) {
    const preposition = caseOf(tree, noun);
    // "The streets of Tarn", but not "the governor of Tarn".
    if (!PLACE_CASES.test(preposition) || (preposition === "of" && !isSite(tree, noun))) continue;
    const place = placeOfPhrase(tree, noun, host);
    if (place) return { place, preposition: LABELLED.has(preposition) ? preposition : "in" };
  }
  return undefined;
}

function isSite(tree: Tree, noun: number): boolean {
  const above = tree.tokens[noun]?.head ?? 0;
  return /^(?:street|streets|outskirts|north|south|east|west|centre|center|suburb|port|town|city|village|district|province|region|coast)$/u.test(
    lowerAt(tree, above - 1),
  );
}
