import { PEOPLE_NOUNS, SIDE_HEADS, SIDE_MODIFIERS, SIDE_NAMES, SIDE_NOUNS } from "../lexicon/group-nouns.ts";
import { beforeThe, lowerAt, relAt, type Tree } from "../tree.ts";
import type { Draft } from "./draft.ts";
import { adjectiveOf } from "./organs.ts";

const MOST_MODIFIERS = 3;

/**
 * Groups without a name that are told by where they are from: "Ruritanian rebels", "opposition groups in Sylvania",
 * "Zelna protesters"; and "the rebels" where the text has told of one such group only. Each is an organization of its own
 * and does not stand for the state.
 */
export function findGroups(
  trees: readonly Tree[],
  { homes, bodies, persons }: { homes: readonly Draft[]; bodies: readonly Draft[]; persons: readonly Draft[] },
  text: string,
): Draft[] {
  const homed = homes.flatMap((home) => groupAfter(home, text) ?? groupBefore(home, text) ?? []);
  const told = [
    ...homed,
    ...trees.flatMap((tree) => sides(tree, homed)),
    ...bodies.flatMap((body) => peacekeepers(body, text) ?? []),
    ...persons.flatMap((person) => followers(person, text) ?? []),
  ];
  if (told.length === 0) return [];
  return [...told, ...repeated(trees, told)];
}

/** Whether a mention is of people of some trade or lot rather than of a side in a conflict. */
export function isPeople({ form, tree, head }: Draft): boolean {
  return form === "group" && PEOPLE_NOUNS.has(lowerAt(tree, head));
}

function groupAfter(home: Draft, text: string): Draft | undefined {
  const { tree } = home;
  if (home.form === "name" && home.kind === "state" && /^['’]s?$/u.test(lowerAt(tree, home.last + 1))) return undefined;
  for (let head = home.last + 1; head <= home.last + 1 + MOST_MODIFIERS; head++) {
    const token = tree.tokens[head];
    if (token === undefined || !/^(?:ADJ|NOUN|PROPN)$/u.test(token.upos) || tree.tokens[head - 1]?.text === ",")
      return undefined;
    if (isGroup(tree, head)) return group(home, home.first, head, home.last + 1, text);
  }
  return undefined;
}

/** "Hutu rebels", "Maoist guerrillas": told by a people, a faith or a creed. */
function sides(tree: Tree, homed: readonly Draft[]): Draft[] {
  return tree.tokens.flatMap((token, first): Draft[] => {
    if (!isSideName(token.text) || isSideName(lowerAt(tree, first - 1))) return [];
    let head = first + 1;
    const isOpen = (i: number): boolean =>
      i - first <= MOST_MODIFIERS && /^(?:ADJ|NOUN|PROPN)$/u.test(tree.tokens[i]?.upos ?? "") && !isGroup(tree, i);
    while (isOpen(head)) head++;
    // "The Islamist group" is one that was named.
    if (lowerAt(tree, first - 1) === "the" && SIDE_HEADS.has(lowerAt(tree, head)) && !/s$/u.test(lowerAt(tree, head)))
      return [];
    if (!isSide(tree, head) || homed.some((d) => d.tree === tree && d.head === head)) return [];
    const words = tree.tokens.slice(first, head + 1).map(({ text }, n) => (n === 0 ? text : text.toLowerCase()));
    const label = spelling(words.join(" ")).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
    return [{ tree, first, last: head, head, kind: "organization", form: "group", label }];
  });
}

/** "UN peacekeepers", "the African Union force": a body's men in the field are not the body. */
function peacekeepers(body: Draft, text: string): Draft | undefined {
  const { tree, last, known } = body;
  if (body.kind !== "organization" || known?.type !== "igo" || body.form !== "name") return undefined;
  let head = last + 1;
  while (/^(?:peacekeeping|peace|monitoring|military|observer)$/u.test(lowerAt(tree, head))) head++;
  const noun = lowerAt(tree, head);
  if (!/^(?:peacekeepers|peacekeeper|force|observers|monitors)$/u.test(noun) || isModifier(tree, head))
    return undefined;
  const start = tree.tokens[body.first]?.span.start ?? 0;
  const name = known.acronyms.includes("UN") ? "UN" : text.slice(start, tree.tokens[last]?.span.end ?? start);
  const label = `${name} ${noun === "peacekeeper" ? "peacekeepers" : noun}`;
  return { tree, first: body.first, last: head, head, kind: "organization", form: "group", owner: body, label };
}

/** "Supporters of President Tamm", "Tamm's opponents": told by whom they are for or against. */
function followers(person: Draft, text: string): Draft | undefined {
  if (person.kind !== "person") return undefined;
  const { tree, first, last } = person;
  const after = /^['’]s?$/u.test(lowerAt(tree, last + 1)) ? last + 2 : last + 1;
  let before = first - 1;
  while (before > 0 && first - before < 6 && lowerAt(tree, before) !== "of") before--;
  const head = FOLLOWERS.test(lowerAt(tree, after))
    ? after
    : FOLLOWERS.test(lowerAt(tree, before - 1))
      ? before - 1
      : -1;
  if (head < 0 || (head < first && lowerAt(tree, before) !== "of") || isModifier(tree, head)) return undefined;
  const end = tree.tokens[last]?.span;
  const surname = end === undefined ? "" : text.slice(end.start, end.end);
  const label = `${surname} ${lowerAt(tree, head)}`;
  return {
    tree,
    first: Math.min(head, first),
    last: Math.max(head, last),
    head,
    kind: "organization",
    form: "group",
    owner: person,
    label,
  };
}

const FOLLOWERS = /^(?:supporters|opponents|loyalists|followers)$/u;

/** "Hutu", "Tuareg-led". */
function isSideName(word: string): boolean {
  return SIDE_NAMES.has(word.toLowerCase().replace(/-(?:led|dominated|majority)$/u, ""));
}

function isSide(tree: Tree, head: number): boolean {
  return isGroup(tree, head) && !PEOPLE_NOUNS.has(lowerAt(tree, head));
}

/** "Rebels in the Ruritanian capital" are told by the capital; "students throughout Ruritania". */
function groupBefore(home: Draft, text: string): Draft | undefined {
  const { tree, first } = home;
  if (home.form === "adjective" || (tree.tokens[home.head]?.head ?? -1) > home.last) return undefined;
  const preposition = beforeThe(tree, first);
  if (!/^(?:in|of|from|throughout|across)$/u.test(lowerAt(tree, preposition))) return undefined;
  const head = preposition - 1;
  if (!isGroup(tree, head)) return undefined;
  // "The miners of Zelna" may be any of them, "rebels of Zelna" are a side.
  if (PEOPLE_NOUNS.has(lowerAt(tree, head)) && (home.kind !== "state" || lowerAt(tree, preposition) === "of"))
    return undefined;
  let begin = head;
  while (
    head - begin < MOST_MODIFIERS &&
    /^(?:ADJ|NOUN)$/u.test(tree.tokens[begin - 1]?.upos ?? "") &&
    tree.tokens[begin - 1]?.head === head
  )
    begin--;
  return group(home, begin, head, begin, text);
}

function isGroup(tree: Tree, head: number): boolean {
  const word = lowerAt(tree, head);
  const isOwn = SIDE_NOUNS.has(word) || PEOPLE_NOUNS.has(word);
  const before = lowerAt(tree, head - 1);
  const isSide = SIDE_HEADS.has(word) && (SIDE_MODIFIERS.has(before) || (/-led$/u.test(before) && isSideName(before)));
  if (!isOwn && !isSide) return false;
  // "The opposition leader", "rebels' camps": the group only modifies.
  return !isModifier(tree, head);
}

function isModifier(tree: Tree, head: number): boolean {
  return tree.tokens[head]?.head === head + 1 && /^(?:compound|amod)$/u.test(relAt(tree, head));
}

function group(home: Draft, first: number, head: number, from: number, text: string): Draft {
  const { tree } = home;
  const words = tree.tokens
    .slice(from, head + 1)
    .map(({ text: word }) => word.toLowerCase())
    .join(" ");
  const start = tree.tokens[home.first]?.span.start ?? 0;
  const place = text.slice(start, tree.tokens[home.last]?.span.end ?? start).replace(/\s+/gu, " ");
  const whose = home.kind === "state" && home.known ? adjectiveOf(home.known) : place;
  const label = `${whose} ${spelling(words)}`;
  return {
    tree,
    first: Math.min(first, head),
    last: head,
    head,
    kind: "organization",
    form: "group",
    owner: home,
    label,
  };
}

function spelling(words: string): string {
  return words
    .replace(/\bprotestor/u, "protester")
    .replace(/\bgueril/u, "guerril")
    .replace(/^(?:young|angry|armed|suspected|alleged|some|other|radical|peaceful) (?=\S)/u, "");
}

/** "The rebels", where one group of rebels only has been told. */
function repeated(trees: readonly Tree[], told: readonly Draft[]): Draft[] {
  const byNoun = new Map<string, Draft[]>();
  for (const draft of told) {
    const noun = spelling(lowerAt(draft.tree, draft.head));
    byNoun.set(noun, [...(byNoun.get(noun) ?? []), draft]);
  }
  const taken = new Set(told.map(({ tree, head }) => `${tree.index}:${head}`));
  return trees.flatMap((tree) =>
    tree.tokens.flatMap((token, head): Draft[] => {
      if (token.upos !== "NOUN" || lowerAt(tree, head - 1) !== "the") return [];
      const groups = byNoun.get(spelling(token.text.toLowerCase())) ?? [];
      const earlier = groups.filter((g) => g.tree.index < tree.index || (g.tree === tree && g.head < head));
      const [first] = earlier;
      if (!first || groups.some((g) => g.label !== first.label)) return [];
      if (taken.has(`${tree.index}:${head}`) || !isGroup(tree, head)) return [];
      return [{ ...first, tree, first: head - 1, last: head, head }];
    }),
  );
}
