import { ROLE_HEADS } from "../lexicon/roles.ts";
import { COURTESY_TITLES } from "../lexicon/name-parts.ts";
import { lowerAt, type Tree } from "../tree.ts";
import type { Cover } from "./cover.ts";
import type { Draft } from "./draft.ts";
import type { Office } from "./offices.ts";

/** Those who are named one after another after "including". */
const MEMBERS =
  /^(?:members?|leaders|officials|ministers|senators|lawmakers|deputies|representatives|commanders|officers|diplomats|executives|activists|politicians|judges|delegates|legislators)$/u;
/** Ranks that are held of oneself, of no body in common with whoever stands before. */
export const RANK =
  /^(?:king|queen|pope|prince|princess|emperor|sultan|emir|sheikh|imam|ayatollah|patriarch|archbishop)$/iu;
const FARTHEST = 14;

/** "leaders" is "leader"; what is no plural stays. */
export function singular(word: string): string {
  return word.replace(/(?<=[^s])s$/u, "");
}

/**
 * A sentence's offices and those that several share: "Ruritanian ministers A, B and C", "members of the Road Board
 * including A and B", "A and his Sylvanian counterpart, B".
 */
export function withSharedOffices(
  tree: Tree,
  persons: readonly Draft[],
  offices: readonly Office[],
  cover: Cover,
): Office[] {
  const single = offices.map((office) => ({ ...office, role: singularRole(office.role) }));
  const plural = new Set(offices.filter(({ role }) => singularRole(role) !== role).map(({ person }) => person));
  const found: Office[] = [
    ...single.filter((office) => office.owner !== undefined || !isCounterpart(office.role)),
    ...memberLists(tree, persons, single, cover),
  ];
  for (const one of found) if (one.rule === "office/listed") plural.add(one.person);
  persons.forEach((person, n) => {
    const before = persons[n - 1];
    if (before === undefined || !plural.has(before) || !isNextInList(tree, before, person)) return;
    // "Board head Ulo Tamm, Pope Clement and others": who has a rank of his own shares no office.
    if (RANK.test(person.role ?? "") || RANK.test(lowerAt(tree, person.first - 1))) return;
    const shared = found.findLast((o) => o.person === before && o.owner);
    if (!shared?.owner || found.some((o) => o.person === person && o.owner)) return;
    plural.add(person);
    found.push({ ...shared, person, rule: "office/shared" });
  });
  return [...found, ...counterparts(tree, persons, found, cover)].map((office) =>
    isCounterpart(office.role) ? { ...office, role: roleOfOther(office, found), rule: "office/counterpart" } : office,
  );
}

function singularRole(role: string): string {
  const words = role.split(" ");
  const last = words.at(-1) ?? "";
  const one = singular(last);
  return one !== last && ROLE_HEADS.has(one) && !last.endsWith("ss") ? [...words.slice(0, -1), one].join(" ") : role;
}

function isCounterpart(role: string): boolean {
  return /(?:^| )counterparts?$/u.test(role);
}

/** A foreign minister's counterpart is a foreign minister. */
function roleOfOther(office: Office, offices: readonly Office[]): string {
  const others = offices.filter((o) => o.person !== office.person && !isCounterpart(o.role));
  return (others.findLast((o) => o.person.first < office.person.first) ?? others[0])?.role ?? "counterpart";
}

/** Nothing but commas, "and" and titles between two names. */
function isNextInList(tree: Tree, before: Draft, person: Draft): boolean {
  let joined = false;
  for (let i = before.last + 1; i < person.first; i++) {
    const word = lowerAt(tree, i);
    if (/^(?:,|and|&)$/u.test(word)) joined = true;
    else if (!COURTESY_TITLES.has(word) && !COURTESY_TITLES.has(`${word}.`)) return false;
  }
  return joined;
}

/** "Members of the Road Board, including A" and "such as A": the first of the list. */
function memberLists(tree: Tree, persons: readonly Draft[], offices: readonly Office[], cover: Cover): Office[] {
  return tree.tokens.flatMap((token, at): Office[] => {
    const noun = token.text.toLowerCase();
    if (!MEMBERS.test(noun)) return [];
    const of = /^(?:of|from|in)$/u.test(lowerAt(tree, at + 1)) ? at + 1 : -1;
    const behind =
      of < 0
        ? undefined
        : (cover.startingAt(tree, of + 1) ?? cover.startingAt(tree, lowerAt(tree, of + 1) === "the" ? of + 2 : of + 1));
    const owner = behind ?? cover.endingAt(tree, /^['’]s?$/u.test(lowerAt(tree, at - 1)) ? at - 2 : at - 1);
    if (!owner || (owner.kind !== "state" && owner.kind !== "organization")) return [];
    const from = Math.max(at, owner.last) + 1;
    const joint = tree.tokens.findIndex(
      (t, i) =>
        i >= from &&
        i < from + FARTHEST &&
        (t.text === "including" || (t.text === "as" && lowerAt(tree, i - 1) === "such")),
    );
    const first = joint < 0 ? undefined : persons.find((p) => p.first > joint && p.first <= joint + 3);
    if (!first || offices.some((o) => o.person === first && o.owner)) return [];
    return [{ person: first, role: singularRole(noun), owner, rule: "office/listed" }];
  });
}

/** "Foreign minister A and his Sylvanian and Ruritanian counterparts, B and C". */
function counterparts(tree: Tree, persons: readonly Draft[], offices: readonly Office[], cover: Cover): Office[] {
  const at = tree.tokens.findIndex((t) => /^counterparts?$/u.test(t.text));
  if (at < 0) return [];
  const role = offices.findLast((o) => o.person.last < at)?.role ?? "counterpart";
  const owners: Draft[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const draft = cover.endingAt(tree, i);
    if (draft?.kind === "state") {
      owners.unshift(draft);
      i = draft.first;
      continue;
    }
    if (/^(?:,|and|'s|’s)$/u.test(lowerAt(tree, i))) continue;
    break;
  }
  const named = persons.filter((p) => p.first > at).slice(0, owners.length);
  const joined = named.every((p, n) => p.first - (n === 0 ? at : (named[n - 1]?.last ?? at)) <= 3);
  if (owners.length === 0 || named.length !== owners.length || !joined) return [];
  return named.flatMap((person, n) => {
    const owner = owners[n];
    return owner && !offices.some((o) => o.person === person && o.owner)
      ? [{ person, role, owner, rule: "office/counterpart" }]
      : [];
  });
}
