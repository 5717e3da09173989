import { objectsOf, subjectsOf } from "../claims/arguments.ts";
import { adjectiveOf } from "../mentions/organs.ts";
import type { Referent } from "../reference/referents.ts";
import { capitalise } from "../text.ts";
import { fold } from "../../../text/index.ts";
import { caseOf, childrenBy, headAt, isNoun, isVerb, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";
import type { HappeningMention, ReadHost } from "./happening.ts";
import { wordsBetween } from "./label-words.ts";
import { phrase, range } from "./phrase.ts";
import { rowsByVerb } from "./rows-by-verb.ts";
import { SAID_ROWS, type SaidRow } from "./said-rows.ts";
import { placeAfter, placeOfPhrase } from "./where-when.ts";

const BY_VERB = rowsByVerb(SAID_ROWS);

const TOWNS = /^(?:city|town|village|port|capital|island|district|province|suburb)$/u;
const PLACE_CASES = /^(?:in|at|near|outside|inside|on|from|into)$/u;

/** Deeds that only a verb says, for the nouns that take them up: "troops left the islands … the withdrawal". */
export function readSaid(tree: Tree, host: ReadHost): HappeningMention[] {
  return tree.tokens.flatMap((_, verb) => {
    if (!isVerb(tree, verb)) return [];
    for (const row of BY_VERB.get(lemmaAt(tree, verb)) ?? []) {
      const mention = readOne(tree, verb, row, host);
      if (mention) return [mention];
    }
    return [];
  });
}

function readOne(tree: Tree, verb: number, row: SaidRow, host: ReadHost): HappeningMention | undefined {
  const subjects = subjectsOf(tree, verb);
  const objects = objectsOf(tree, verb);
  if (row.of && ![...subjects, ...objects].some((i) => row.of?.has(lemmaAt(tree, i)) || row.of?.has(lowerAt(tree, i))))
    return undefined;
  const doers = actorsOf(tree, subjects, host);
  // "Arrested the prosecutor X": the parser may take both for objects.
  const object = objects.find((o) => host.cover.at(tree, o)?.kind === row.stands) ?? objects[0];
  const what = row.whom === undefined || object === undefined ? [] : nounWords(tree, object, host);
  const place = row.stands === "doer" ? undefined : (placeOf(tree, verb, host) ?? placeNamed(tree, object, host));
  if (what.length === 0 && doers.length === 0) return undefined;
  if (row.whom !== undefined && what.length === 0 && row.family !== "move") return undefined;
  const [doer] = doers;
  const date = host.dateOf(tree, verb);
  const label = [
    doer ? nameOf(doer, host) : "",
    row.noun,
    ...(what.length > 0 ? [row.whom ?? "", ...what] : []),
    what.length === 0 && place ? `from ${host.nameOf(place)}` : "",
  ];
  return {
    tree,
    head: verb,
    first: verb,
    last: verb,
    noun: row.noun,
    nounClass: { kind: row.kind, family: row.family, needs: "content" },
    definite: false,
    fresh: true,
    parties: doers,
    ...(place ? { place } : {}),
    ...(date ? { date } : {}),
    content: object === undefined ? [] : contentOf(tree, object),
    label: capitalise(label.filter(Boolean).join(" ")),
    said: true,
    ...(isToldWell(tree, verb, row, { doer, object, place }, host) ? { stands: true } : {}),
  };
}

/** "The editor X was murdered in Tarn", "rebels attacked Tarn": whom and where are named, and it has happened. */
function isToldWell(
  tree: Tree,
  verb: number,
  row: SaidRow,
  {
    doer,
    object,
    place,
  }: {
    readonly doer: Referent | undefined;
    readonly object: number | undefined;
    readonly place: Referent | undefined;
  },
  host: ReadHost,
): boolean {
  const draft = object === undefined ? undefined : host.cover.at(tree, object);
  const isTold =
    row.stands === "doer"
      ? doer !== undefined
      : place !== undefined &&
        ((row.stands === "place" && object !== undefined && placeNamed(tree, object, host) === place) ||
          (draft?.kind === row.stands && draft?.form === "name"));
  if (!isTold) return false;
  const isSupposed = childrenBy(tree, verb, "aux", "advmod", "mark").some((c) =>
    /^(?:not|n['’]t|never|will|would|could|may|might|can|should|must|to|if|is|are)$/u.test(lowerAt(tree, c)),
  );
  // "When Norway attacks a town": at any time; a title tells what has been.
  const isGeneral =
    tree.blockKind !== "title" && /^(?:|e?s)$/u.test(lowerAt(tree, verb).slice(lemmaAt(tree, verb).length));
  return !isSupposed && !isGeneral && relAt(tree, verb) !== "amod";
}

function actorsOf(tree: Tree, tokens: readonly number[], host: ReadHost): Referent[] {
  const actors = tokens.flatMap((i) => {
    const own = host.resolver.actorsAt(tree, i);
    // "Tarn, the province that declared independence".
    const named = own.length > 0 || relAt(tree, i) !== "appos" ? own : host.resolver.actorsAt(tree, headAt(tree, i));
    return named.map(({ referent }) => referent);
  });
  return [...new Set(actors)].filter(({ kind }) => kind !== "place").slice(0, 3);
}

/** The object in words; a pronoun by whom it stands for, a name in full. */
function nounWords(tree: Tree, object: number, host: ReadHost): string[] {
  const draft = host.cover.at(tree, object);
  const referent = draft?.kind === "person" || draft?.kind === "place" ? host.referents.of(draft) : undefined;
  if (referent) return [referent.name];
  if (isNoun(tree, object)) return wordsBetween(tree, ...phrase(tree, object));
  const [actor] = host.resolver.actorsAt(tree, object);
  return actor ? [actor.referent.name] : [];
}

function contentOf(tree: Tree, object: number): string[] {
  const [first, last] = phrase(tree, object);
  return range(first, last).flatMap((i) =>
    ["NOUN", "PROPN", "ADJ"].includes(tree.tokens[i]?.upos ?? "") ? [fold(tree.tokens[i]?.lemma ?? "")] : [],
  );
}

function placeOf(tree: Tree, verb: number, host: ReadHost): Referent | undefined {
  for (const oblique of childrenBy(tree, verb, "obl")) {
    if (!PLACE_CASES.test(caseOf(tree, oblique))) continue;
    const place = placeOfPhrase(tree, oblique, host);
    if (place) return place;
    // "At her home in Tarn".
    for (const inner of childrenBy(tree, oblique, "nmod").filter((c) => PLACE_CASES.test(caseOf(tree, c)))) {
      const nested = placeAfter(tree, childrenBy(tree, inner, "case").at(-1) ?? inner, host);
      if (nested) return nested;
    }
  }
  return undefined;
}

/** "Left the islands", "attacked a base near Tarn". */
function placeNamed(tree: Tree, object: number | undefined, host: ReadHost): Referent | undefined {
  if (object === undefined) return undefined;
  const draft = host.cover.at(tree, object);
  const referent = draft?.kind === "place" ? host.referents.of(draft) : undefined;
  if (referent) return referent;
  // "Attacked the city of Tarn".
  if (TOWNS.test(lemmaAt(tree, object))) return placeAfter(tree, (phrase(tree, object)[0] ?? object) - 1, host);
  const inner = childrenBy(tree, object, "nmod").find((c) => PLACE_CASES.test(caseOf(tree, c)));
  return inner === undefined ? undefined : placeOfPhrase(tree, inner, host);
}

function nameOf(referent: Referent, host: ReadHost): string {
  if (referent.kind === "state" && referent.known) return adjectiveOf(referent.known);
  return referent.kind === "person" ? `${host.nameOf(referent)}’s` : host.nameOf(referent);
}
