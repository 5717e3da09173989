import { words } from "../lexicon/words.ts";
import { lowerAt, type Tree } from "../tree.ts";
import type { Cover } from "./cover.ts";
import type { Draft } from "./draft.ts";
import type { OfficeShape } from "./office-shapes.ts";

/** Who has an office of a city, a province or another part of a state; of these the last word. */
const LOCAL_HEADS = words(
  "governor mayor premier minister executive general senator congressman congresswoman representative delegate legislator lawmaker prosecutor president leader chief commissioner prefect councillor councilor superintendent sheriff",
);
/** What may stand before the last word: "chief minister", "attorney general", "deputy mayor". */
const BEFORE_HEAD = words(
  "chief attorney lieutenant deputy vice prime acting interim former police regional provincial state district first",
);
/** Heads that are an office of a place only with one of the words above. */
const WITH_WORD = words("general executive minister");
const MOST_WORDS = 3;

/** "Tarn Governor X", "Tarn's mayor, X", "chief executive of Tarn X", "X, the mayor of Tarn", "Senator X of Tarn". */
export function localOffice(person: Draft, cover: Cover): OfficeShape | undefined {
  return before(person, cover) ?? behind(person, cover);
}

function before(person: Draft, cover: Cover): OfficeShape | undefined {
  const { tree } = person;
  // A title that the mention has taken in stands at its front.
  const taken = person.role === undefined ? 0 : person.role.split(" ").length;
  let end = taken > 0 && isHead(tree, person.first + taken - 1) ? person.first + taken - 1 : person.first - 1;
  if (lowerAt(tree, end) === ",") end--;
  const inFront = isHead(tree, end) ? placeEndingAt(tree, startOf(tree, end) - 1, cover) : undefined;
  if (inFront) return shape(inFront, startOf(tree, end), end);
  // "The mayor of Tarn, X".
  const place = placeEndingAt(tree, end, cover);
  if (!place || lowerAt(tree, place.first - 1) !== "of") return undefined;
  const head = place.first - 2;
  return isHead(tree, head) ? shape(place, startOf(tree, head), head) : undefined;
}

function behind(person: Draft, cover: Cover): OfficeShape | undefined {
  const { tree, last } = person;
  // "Governor X of Tarn".
  const of = placeAfterOf(tree, last + 1, cover);
  if (of) {
    const inside = person.role === undefined ? 0 : person.role.split(" ").length;
    const title = isHead(tree, person.first - 1) ? person.first - 1 : person.first + inside - 1;
    return isHead(tree, title) ? shape(of, startOf(tree, title), title) : undefined;
  }
  if (lowerAt(tree, last + 1) !== ",") return undefined;
  let at = last + 2;
  if (/^(?:the|a|an)$/u.test(lowerAt(tree, at))) at++;
  // "X, Tarn's governor".
  const owner = cover.startingAt(tree, at);
  const from = owner?.kind === "place" ? owner.last + (/^['’]/u.test(lowerAt(tree, owner.last + 1)) ? 2 : 1) : at;
  for (let head = from; head < from + MOST_WORDS; head++) {
    if (!isHead(tree, head)) continue;
    // "X, Tarn governor Y": the next of a list.
    if (cover.startingAt(tree, head + 1)?.kind === "person") return undefined;
    const place = owner?.kind === "place" ? owner : placeAfterOf(tree, head + 1, cover);
    return place ? shape(place, from, head) : undefined;
  }
  return undefined;
}

function shape(owner: Draft, first: number, last: number): OfficeShape {
  return { owner, first, last, rule: "office/local" };
}

function isHead(tree: Tree, i: number): boolean {
  const word = lowerAt(tree, i);
  return LOCAL_HEADS.has(word) && (!WITH_WORD.has(word) || BEFORE_HEAD.has(lowerAt(tree, i - 1)));
}

/** The first word of the office that ends at `end`. */
function startOf(tree: Tree, end: number): number {
  let at = end;
  while (end - at < MOST_WORDS && BEFORE_HEAD.has(lowerAt(tree, at - 1))) at--;
  return at;
}

function placeEndingAt(tree: Tree, at: number, cover: Cover): Draft | undefined {
  // "Tarn's mayor", "Tarn City mayor", "Tarn state representative".
  const end = /^(?:['’]s?|city|state|county)$/u.test(lowerAt(tree, at)) ? at - 1 : at;
  const draft = cover.endingAt(tree, at) ?? cover.endingAt(tree, end);
  return draft?.kind === "place" && draft.form === "name" ? draft : undefined;
}

function placeAfterOf(tree: Tree, of: number, cover: Cover): Draft | undefined {
  const draft = lowerAt(tree, of) === "of" ? cover.startingAt(tree, of + 1) : undefined;
  return draft?.kind === "place" && draft.form === "name" ? draft : undefined;
}
