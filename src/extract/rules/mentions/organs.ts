import { findBody, findKnown, type Known } from "../../../language/index.ts";
import { ORGAN_HEADS, ORGAN_NOUNS, ORGAN_QUALIFIERS } from "../lexicon/name-words.ts";
import { OFFICE_HEADS } from "../lexicon/roles.ts";
import { capitalise } from "../text.ts";
import { beforeThe, lowerAt, type Tree } from "../tree.ts";
import { headOf, type Draft } from "./draft.ts";

const MOST_QUALIFIERS = 3;

/** The organs of a sentence's states: "Ruritania's foreign ministry", "the Sylvanian army", "parliament of Ruritania". */
export function findOrgans(tree: Tree, states: readonly Draft[]): Draft[] {
  return states.flatMap((state) => {
    const organ = organAfter(tree, state) ?? organBefore(tree, state);
    return organ && !isOneOfMany(tree, organ) ? [organ] : [];
  });
}

const LOCAL = /^(?:provincial|city|municipal|regional|district|county|town|local)$/u;
const LOCAL_BODIES = /^(?:council|government|assembly|police|legislature|parliament|authority|administration|court)$/u;

/** The bodies of a sentence's places: "the Zelna provincial council", "Tarn city police". */
export function findLocalBodies(tree: Tree, places: readonly Draft[]): Draft[] {
  return places.flatMap((place) => {
    const last = place.last + 2;
    if (!LOCAL.test(lowerAt(tree, last - 1)) || !LOCAL_BODIES.test(lowerAt(tree, last))) return [];
    const name = titled(tree, place.first, last);
    return [
      {
        tree,
        first: place.first,
        last,
        head: headOf(tree, place.first, last),
        kind: "organization",
        form: "name",
        label: name,
      },
    ];
  });
}

/** "A Ruritanian federal agency", "another Sylvanian court": which one nobody knows. */
function isOneOfMany(tree: Tree, { first, last }: Draft): boolean {
  const isGeneral = /^(?:agency|court|bank|committee|commission|board|office|service|council|company)$/u.test(
    lowerAt(tree, last),
  );
  return isGeneral && /^(?:a|an|another|any|some|no|every|each)$/u.test(lowerAt(tree, first - 1));
}

function organAfter(tree: Tree, state: Draft): Draft | undefined {
  let at = state.last + 1;
  if (/^['’]s?$/u.test(lowerAt(tree, at))) at++;
  const last = organEnd(tree, at);
  if (last === undefined) return undefined;
  return organ(tree, state, state.first, last, titled(tree, at, last) + whereabouts(tree, last));
}

/** The organ of `owner` whose words begin at `at`, without a word on whose it is: "the army". */
export function organAt(tree: Tree, at: number, owner: Draft): Draft | undefined {
  const last = organEnd(tree, at);
  if (last === undefined) return undefined;
  return organ(tree, owner, at, last, titled(tree, at, last));
}

/** "The parliament of Ruritania", "Foreign Ministry of Sylvania". */
function organBefore(tree: Tree, state: Draft): Draft | undefined {
  const of = beforeThe(tree, state.first);
  if (lowerAt(tree, of) !== "of") return undefined;
  for (let at = Math.max(0, of - MOST_QUALIFIERS - 1); at < of; at++) {
    if (organEnd(tree, at) === of - 1) return organ(tree, state, at, state.last, titled(tree, at, of - 1), of - 1);
  }
  return undefined;
}

const PASSING = /^(?:interim|transitional|provisional|transition)$/u;

/** The last token of an organ's noun phrase that begins at `at`. */
function organEnd(tree: Tree, at: number): number | undefined {
  let head = at;
  while (
    head - at < MOST_QUALIFIERS &&
    ORGAN_QUALIFIERS.has(lowerAt(tree, head)) &&
    !/^['’]/u.test(lowerAt(tree, head + 1))
  )
    head++;
  const word = lowerAt(tree, head);
  // A government of passage is not the state for good.
  if (
    PASSING.test(lowerAt(tree, at)) &&
    /^(?:federal|national)$/u.test(lowerAt(tree, at + 1)) &&
    lowerAt(tree, at + 2) === "government"
  )
    return at + 2;
  if (PASSING.test(lowerAt(tree, at)) && lowerAt(tree, at + 1) === "government") return at + 1;
  const isOrgan = (head > at && ORGAN_HEADS.has(word)) || ORGAN_NOUNS.has(word);
  if (!isOrgan) return undefined;
  // "army officers", "police station": the organ only modifies.
  if (
    ORGAN_HEADS.has(word) &&
    tree.tokens[head + 1]?.upos === "NOUN" &&
    tree.tokens[head]?.head === head + 1 &&
    lowerAt(tree, head + 1) !== "forces"
  ) {
    const next = lowerAt(tree, head + 1);
    return next === "officials" || OFFICE_HEADS.has(next) ? head : undefined;
  }
  if (word === "military" && /^(?:forces|troops)$/u.test(lowerAt(tree, head + 1))) return head + 1;
  if (lowerAt(tree, head + 1) === "corps") return head + 1;
  if (word === "military" && tree.tokens[head + 1]?.upos === "NOUN" && tree.tokens[head]?.head === head + 1)
    return undefined;
  return head;
}

function organ(
  tree: Tree,
  owner: Draft,
  first: number,
  last: number,
  words: string,
  head = headOf(tree, first, last),
): Draft {
  const label = ownedLabel(owner, words);
  const known = findKnown(label).find((name) => name.known.kind === "organization")?.known;
  return { tree, first, last, head, kind: "organization", form: "organ", owner, label, ...(known ? { known } : {}) };
}

/** "Embassy in Zelna": a state has one in many places. */
function whereabouts(tree: Tree, last: number): string {
  if (!/^(?:embassy|consulate)$/u.test(lowerAt(tree, last)) || !/^(?:in|to)$/u.test(lowerAt(tree, last + 1))) return "";
  let end = last + 1;
  while (/^\p{Lu}/u.test(tree.tokens[end + 1]?.text ?? "")) end++;
  return end > last + 1
    ? ` in ${tree.tokens
        .slice(last + 2, end + 1)
        .map((t) => t.text)
        .join(" ")}`
    : "";
}

function titled(tree: Tree, first: number, last: number): string {
  return tree.tokens
    .slice(first, last + 1)
    .map((t) => capitalise(t.text))
    .join(" ");
}

/** "Ruritanian Foreign Ministry", whatever form the text has, so that all its forms make one node. */
export function ownedLabel(owner: Draft, words: string): string {
  const adjective = owner.known ? adjectiveOf(owner.known) : undefined;
  return adjective === undefined ? words : `${adjective} ${organName(words)}`;
}

/** "Ministry of Foreign Affairs" is the "Foreign Ministry". */
function organName(words: string): string {
  const body = findBody(words);
  if (body?.type === "ministry") return body.label;
  return words
    .replace(/^(?:the )?Ministry (?:of|for) (?:the )?(\p{L}+)$/iu, "$1 Ministry")
    .replace(/^Military (?:Forces|Troops|Personnel)$/u, "Military");
}

/** How a label calls what is a state's: "US", "Ruritanian"; the state's name where no adjective is known. */
export function adjectiveOf(known: Known): string {
  if (known.id === "state:USA") return "US";
  if (known.id === "state:GBR") return "UK";
  // "New Zealander", "Hong Konger" is somebody; the army is New Zealand's.
  return known.demonyms?.find((name) => !/(?:land|ong)ers?$/u.test(name)) ?? known.label;
}
