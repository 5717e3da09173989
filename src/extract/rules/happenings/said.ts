import { objectsOf, subjectsOf } from "../claims/arguments.ts";
import { adjectiveOf } from "../mentions/organs.ts";
import type { Referent } from "../reference/referents.ts";
import { capitalise } from "../text.ts";
import { fold } from "../../../text/index.ts";
import { caseOf, childrenBy, isNoun, isVerb, lemmaAt, type Tree } from "../tree.ts";
import type { HappeningMention, ReadHost } from "./happening.ts";
import { wordsBetween } from "./label-words.ts";
import { phrase, range } from "./phrase.ts";
import { SAID_ROWS, type SaidRow } from "./said-rows.ts";
import { placeAfter } from "./where-when.ts";

const BY_VERB = new Map(SAID_ROWS.flatMap((row) => [...row.verbs].map((verb): [string, SaidRow] => [verb, row])));
const PLACE_CASES = /^(?:in|at|near|outside|inside|on|from|into)$/u;

/** Deeds that only a verb says, for the nouns that take them up: "troops left the islands … the withdrawal". */
export function readSaid(tree: Tree, host: ReadHost): HappeningMention[] {
  return tree.tokens.flatMap((_, verb) => {
    const row = isVerb(tree, verb) ? BY_VERB.get(lemmaAt(tree, verb)) : undefined;
    const mention = row ? readOne(tree, verb, row, host) : undefined;
    return mention ? [mention] : [];
  });
}

function readOne(tree: Tree, verb: number, row: SaidRow, host: ReadHost): HappeningMention | undefined {
  const subjects = subjectsOf(tree, verb);
  const objects = objectsOf(tree, verb);
  if (row.of && ![...subjects, ...objects].some((i) => row.of?.has(lemmaAt(tree, i)))) return undefined;
  const doers = actorsOf(tree, subjects, host);
  const [object] = objects;
  const what = row.whom === undefined || object === undefined ? [] : nounWords(tree, object, host);
  if (what.length === 0 && doers.length === 0) return undefined;
  if (row.whom !== undefined && what.length === 0 && row.family !== "move") return undefined;
  const [doer] = doers;
  const place = placeOf(tree, verb, host) ?? placeNamed(tree, object, host);
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
  };
}

function actorsOf(tree: Tree, tokens: readonly number[], host: ReadHost): Referent[] {
  const actors = tokens.flatMap((i) => host.resolver.actorsAt(tree, i).map(({ referent }) => referent));
  return [...new Set(actors)].filter(({ kind }) => kind !== "place").slice(0, 3);
}

/** The object in words; a pronoun by whom it stands for. */
function nounWords(tree: Tree, object: number, host: ReadHost): string[] {
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
    const preposition = childrenBy(tree, oblique, "case").at(-1);
    const place = preposition === undefined ? undefined : placeAfter(tree, preposition, host);
    if (place) return place;
  }
  return undefined;
}

/** "Left the islands", "attacked a base near Tarn". */
function placeNamed(tree: Tree, object: number | undefined, host: ReadHost): Referent | undefined {
  if (object === undefined) return undefined;
  const draft = host.cover.at(tree, object);
  const referent = draft?.kind === "place" ? host.referents.of(draft) : undefined;
  if (referent) return referent;
  const inner = childrenBy(tree, object, "nmod").find((c) => PLACE_CASES.test(caseOf(tree, c)));
  const preposition = inner === undefined ? undefined : childrenBy(tree, inner, "case").at(-1);
  return preposition === undefined ? undefined : placeAfter(tree, preposition, host);
}

function nameOf(referent: Referent, host: ReadHost): string {
  if (referent.kind === "state" && referent.known) return adjectiveOf(referent.known);
  return referent.kind === "person" ? `${host.nameOf(referent)}’s` : host.nameOf(referent);
}
