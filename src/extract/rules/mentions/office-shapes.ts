import { OFFICE_HEADS } from "../lexicon/roles.ts";
import { lowerAt, type Tree } from "../tree.ts";
import type { Cover } from "./cover.ts";
import { localOffice } from "./local-offices.ts";
import type { Draft } from "./draft.ts";
import { staffAfter, staffBefore } from "./staff.ts";

/** What an office's words about a name say: whose it is and in which words. */
export interface OfficeShape {
  readonly owner: Draft;
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}

const TITLED =
  /^(?:(?:vice-?)?presidents?|kings?|queens?|emirs?|sultans?|chancellors?|premiers?|ministers?|senators?|princes?|princess|chairperson|chairman|chairwoman|secretary|director|mp|ambassadors?|judges?|generals?)$/u;

/**
 * Shapes in which the owner does not stand right before the office: "Presidents X of Ruritania and Y of Sylvania",
 * "Ruritanian ambassador to Sylvania X", "island director of the Road Board X", "X of the Road Board".
 */
export function shapeOf(person: Draft, cover: Cover): OfficeShape | undefined {
  return (
    titledOf(person, cover) ??
    sentTo(person, cover) ??
    headOfBody(person, cover) ??
    spokesFor(person, cover) ??
    possessedBy(person, cover) ??
    memberOf(person, cover) ??
    partyOf(person, cover) ??
    localOffice(person, cover) ??
    staffBefore(person, cover) ??
    staffAfter(person, cover)
  );
}

/** "President X of Ruritania", "and Y of Sylvania" after one of these. */
function titledOf(person: Draft, cover: Cover): OfficeShape | undefined {
  const { tree } = person;
  const owner = ownerAfter(tree, person.last, cover);
  if (!owner) return undefined;
  let at = person.first - 1;
  // "Presidents X of Ruritania and Y of Sylvania": the title stands before the first.
  for (let steps = 0; steps < 3 && /^(?:and|,)$/u.test(lowerAt(tree, at)); steps++) {
    const neighbour = cover.endingAt(tree, at - 1);
    if (neighbour?.kind === "state" && lowerAt(tree, neighbour.first - 1) === "of") {
      const other = cover.endingAt(tree, neighbour.first - 2);
      if (other?.kind !== "person") return undefined;
      at = other.first - 1;
    } else return undefined;
  }
  const titleInName = person.role === undefined ? undefined : person.first;
  const title = TITLED.test(lowerAt(tree, at)) ? at : titleInName;
  return title === undefined ? undefined : { owner, first: title, last: title, rule: "office/titled-of" };
}

/** State or body after "of" behind a name. */
function ownerAfter(tree: Tree, last: number, cover: Cover): Draft | undefined {
  if (lowerAt(tree, last + 1) !== "of") return undefined;
  const at = lowerAt(tree, last + 2) === "the" ? last + 3 : last + 2;
  const first = cover.startingAt(tree, last + 2) ?? cover.startingAt(tree, at);
  // "Of the army's Tarn Command": the part's.
  const part =
    first && /^['’]s?$/u.test(lowerAt(tree, first.last + 1)) ? cover.startingAt(tree, first.last + 2) : undefined;
  const owner = part?.kind === "organization" ? part : first;
  return owner && owner.form !== "adjective" && (owner.kind === "state" || owner.kind === "organization")
    ? owner
    : undefined;
}

/** "Ruritanian ambassador to Sylvania X", "US special envoy for the islands X". */
function sentTo(person: Draft, cover: Cover): OfficeShape | undefined {
  const { tree } = person;
  let end = person.first - 1;
  if (lowerAt(tree, end) === ",") end--;
  const where = cover.endingAt(tree, end);
  if (!where || where.kind === "person") return undefined;
  let to = where.first - 1;
  if (lowerAt(tree, to) === "the") to--;
  if (!/^(?:to|for)$/u.test(lowerAt(tree, to)) || !OFFICE_HEADS.has(lowerAt(tree, to - 1))) return undefined;
  let at = to - 2;
  while (
    at >= 0 &&
    to - at < 6 &&
    !cover.endingAt(tree, at) &&
    /^(?:NOUN|ADJ|PROPN)$/u.test(tree.tokens[at]?.upos ?? "")
  )
    at--;
  const owner = /^['’]s?$/u.test(lowerAt(tree, at)) ? cover.endingAt(tree, at - 1) : cover.endingAt(tree, at);
  return owner && (owner.kind === "state" || owner.kind === "organization")
    ? { owner, first: at + 1, last: to - 1, rule: "office/sent-to" }
    : undefined;
}

/** "Island director of the Road Board X", "head of the Road Board (RB) X". */
export function headOfBody(person: Draft, cover: Cover): OfficeShape | undefined {
  const { tree } = person;
  const owner = cover.endingAt(tree, person.first - 1);
  if (!owner || (owner.kind !== "organization" && owner.kind !== "state") || owner.form === "adjective")
    return undefined;
  let of = owner.first - 1;
  if (lowerAt(tree, of) === "the") of--;
  const head = of - 1;
  return /^(?:of|at|for)$/u.test(lowerAt(tree, of)) && OFFICE_HEADS.has(lowerAt(tree, head))
    ? { owner, first: head, last: head, rule: "office/head-of" }
    : undefined;
}

/** "A spokeswoman, X, for the Road Board". */
function spokesFor(person: Draft, cover: Cover): OfficeShape | undefined {
  const { tree, first, last } = person;
  const isApposed = lowerAt(tree, first - 1) === "," && lowerAt(tree, last + 1) === ",";
  const head = isApposed ? first - 2 : first - 1;
  const of = isApposed ? last + 2 : last + 1;
  if (!OFFICE_HEADS.has(lowerAt(tree, head)) || !/^(?:of|for|at|with|from)$/u.test(lowerAt(tree, of))) return undefined;
  // "Beat President X for the Road Party's nomination".
  if (!isApposed && !/^spokes/u.test(lowerAt(tree, head))) return undefined;
  const at = lowerAt(tree, of + 1) === "the" ? of + 2 : of + 1;
  const owner = cover.startingAt(tree, of + 1) ?? cover.startingAt(tree, at);
  return owner && owner.form !== "adjective" && (owner.kind === "state" || owner.kind === "organization")
    ? { owner, first: head, last: head, rule: "office/speaks-for" }
    : undefined;
}

/** "The Road Board's X": one of its people. */
function possessedBy(person: Draft, cover: Cover): OfficeShape | undefined {
  const { tree, first, last } = person;
  // "The Road Board's Ona Bright bridge" is named after her.
  const isThing = /^(?:NOUN|PROPN)$/u.test(tree.tokens[last + 1]?.upos ?? "");
  if (!/^['’]s?$/u.test(lowerAt(tree, first - 1)) || isThing) return undefined;
  const owner = cover.endingAt(tree, first - 2);
  return owner?.kind === "organization" && owner.form === "name"
    ? { owner, first, last: first - 1, rule: "office/member-of" }
    : undefined;
}

/** "X of the Road Board", "X, of the Road Board": one of its people. */
function memberOf(person: Draft, cover: Cover): OfficeShape | undefined {
  const { tree } = person;
  const last = lowerAt(tree, person.last + 1) === "," ? person.last + 1 : person.last;
  const owner = ownerAfter(tree, last, cover);
  return owner?.kind === "organization"
    ? { owner, first: person.first, last: person.first - 1, rule: "office/member-of" }
    : undefined;
}

/** "Senator X (Road Party)": the party stands in brackets behind the name. */
function partyOf(person: Draft, cover: Cover): OfficeShape | undefined {
  const { tree, last } = person;
  if (lowerAt(tree, last + 1) !== "(") return undefined;
  const owner = cover.startingAt(tree, last + 2);
  const end = owner ? lowerAt(tree, owner.last + 1) : "";
  // "The chairwoman, X (Norway)": who has an office acts for that state; the next of a list may be from anywhere.
  const isSent = owner?.kind === "state" && owner.form === "name" && end === ")" && hasTitle(person);
  return isSent || (owner?.kind === "organization" && /^[),;–-]$/u.test(end))
    ? { owner, first: person.first, last: person.first - 1, rule: "office/member-of" }
    : undefined;
}

function hasTitle({ tree, first, role }: Draft): boolean {
  return (
    role !== undefined || OFFICE_HEADS.has(lowerAt(tree, lowerAt(tree, first - 1) === "," ? first - 2 : first - 1))
  );
}
