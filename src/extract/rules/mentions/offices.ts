import { OFFICE_HEADS, ROLE_HEADS } from "../lexicon/roles.ts";
import { beforeThe, lowerAt, type Tree } from "../tree.ts";
import type { Cover } from "./cover.ts";
import type { Draft } from "./draft.ts";
import { headOfBody, shapeOf } from "./office-shapes.ts";
import { lowerTitle } from "./office-title.ts";
import { isOfficeEnd, isRoleEnd, isRoleWord, joinsFields, RANKS, wordsOf } from "./office-words.ts";
import { withSharedOffices, RANK } from "./shared-offices.ts";

/** A person and the office that the text gives, with the state or organization that it belongs to where it says so. */
export interface Office {
  readonly person: Draft;
  /** "foreign minister": lower case save for names. */
  readonly role: string;
  readonly owner?: Draft;
  /** Who has the office holder: "Ulo Tamm's adviser". */
  readonly boss?: Draft;
  /** The noun for whoever has: "the movement's representative". */
  readonly whose?: string;
  readonly rule: string;
}

/** How a text calls the state it has just named: "the country's president". */
export const COUNTRY = /^(?:country|nation|republic|kingdom|government|regime|junta)$/u;
const FARTHEST = 8;
/** "Ambassador to X" and "representative for X" act for somebody else. */
const NOT_OWNER = new Set(["to", "against", "on", "with"]);
const OWNER_PREPOSITIONS = new Set(["of", "for", "at", "from", "in", "with"]);
const SENT_FOR = /(?:representative|envoy|coordinator|rapporteur|negotiator)$/u;

/** Reads every person's office from the words about the name; needs no tree, so that a parser's error costs nothing. */
export function findOffices(trees: readonly Tree[], cover: Cover): Office[] {
  return trees.flatMap((tree) => {
    const persons = cover.in(tree).filter((d) => d.kind === "person");
    const offices: Office[] = [];
    for (const person of persons) {
      const readings = [
        officeBefore(person, cover, offices),
        ownedTitle(person, cover),
        headBefore(person, cover),
        officeAfter(person, cover),
        officeOf(person, cover),
        titleOnly(person),
      ].filter((reading) => reading !== undefined);
      // "General X, a Ruritanian adviser": a rank is no office where another says whose it is.
      const isRank = readings[0]?.owner === undefined && RANKS.test(readings[0]?.role ?? "");
      const better = isRank
        ? (readings.find(({ owner }) => owner !== undefined) ?? readings.find(({ role }) => !RANKS.test(role)))
        : undefined;
      const found = better ?? readings[0];
      const shape = found?.owner ? undefined : shapeOf(person, cover);
      if (shape) {
        const role = found?.role ?? (wordsOf(tree, shape.first, shape.last) || "member");
        offices.push(office(person, role, shape.owner, shape.rule));
      } else if (found) offices.push(found);
    }
    return withSharedOffices(tree, persons, offices, cover);
  });
}

/** "Ruritanian energy minister X", "the Road Commission's chairman, X", and "and trade minister X" after one of these. */
function officeBefore(person: Draft, cover: Cover, earlier: readonly Office[]): Office | undefined {
  const { tree } = person;
  let end = person.first - 1;
  // "Ruritanian chief of staff Gen. X": the rank stands between.
  if (RANKS.test(lowerAt(tree, end)) && (lowerAt(tree, end - 1) === "," || isOfficeEnd(tree, end - 1))) end--;
  const isApposed = lowerAt(tree, end) === ",";
  if (isApposed) end = beforePlace(tree, end - 1, cover);
  if (/^counterparts?$/u.test(lowerAt(tree, end)) || !isOfficeEnd(tree, end)) return undefined;
  let at = end;
  while (at >= 0 && end - at < FARTHEST) {
    const owner = ownerEndingAt(tree, at, cover);
    // "UN ambassador X" is some state's.
    const isSentThere = owner?.known?.type === "igo" && /^(?:ambassador|envoy)$/u.test(lowerAt(tree, end));
    if (owner && at < end && isSentThere && at === end - 1) {
      const sender = ownerEndingAt(tree, owner.first - 1, cover);
      if (sender?.kind === "state") return office(person, lowerAt(tree, end), sender, "office/before");
      if (lowerAt(tree, end) === "ambassador") return { person, role: "ambassador", rule: "office/before" };
    }
    if (owner && at < end) {
      return office(person, wordsOf(tree, at + 1, end), owner, "office/before");
    }
    const joins = lowerAt(tree, at) === "and" && at < end - 1 && tree.tokens[at - 1]?.upos === "NOUN";
    if (!isRoleWord(tree, at) && !joins) break;
    at--;
  }
  // "The country's president, X": whose he is has been said before.
  if (lowerAt(tree, at) === "the" && COUNTRY.test(lowerAt(tree, at + 1)) && /^['’]s?$/u.test(lowerAt(tree, at + 2)))
    return { person, role: wordsOf(tree, at + 3, end), whose: lowerAt(tree, at + 1), rule: "office/before" };
  // "The president of Ruritania, X" is read from the owner after the head.
  const role = wordsOf(tree, at + 1, end);
  if (isApposed) {
    const whole = /^(?:the|a|its|their|his|her)$/u.test(lowerAt(tree, at));
    return whole ? { person, role, rule: "office/before" } : undefined;
  }
  const before = lowerAt(tree, at);
  const neighbour = earlier.at(-1);
  if (
    neighbour?.owner &&
    neighbour.owner.kind !== "place" &&
    (before === "and" || before === ",") &&
    at - neighbour.person.last <= 2 &&
    !RANK.test(role)
  )
    return office(person, role, neighbour.owner, "office/shared");
  return { person, role, rule: "office/before" };
}

/** "The top Ruritanian envoy in the country, X", "the envoy for Zelna, X": the office's own place is stepped over. */
function beforePlace(tree: Tree, end: number, cover: Cover): number {
  const place = cover.endingAt(tree, end);
  const isIn =
    place?.kind === "state" &&
    place.form !== "adjective" &&
    /^(?:in|to)$/u.test(lowerAt(tree, beforeThe(tree, place.first)));
  let at = place && (place.kind === "place" || isIn) ? place.first - 1 : end;
  if (at === end) {
    if (!/^(?:country|region|area|territory|city|capital|province|talks|negotiations)$/u.test(lowerAt(tree, end)))
      return end;
    at = end - 1;
  }
  if (/^(?:the|nuclear|peace)$/u.test(lowerAt(tree, at))) at--;
  return /^(?:in|for|to|at)$/u.test(lowerAt(tree, at)) && ROLE_HEADS.has(lowerAt(tree, at - 1)) ? at - 1 : end;
}

/**
 * The owner of an apposed office may stand after its head: "the head of the Road Board, X", "the commander of Ruritanian
 * forces in Zelna, General X".
 */
function officeOf(person: Draft, cover: Cover): Office | undefined {
  const { tree } = person;
  let end = person.first - 1;
  while (RANKS.test(lowerAt(tree, end))) end--;
  if (lowerAt(tree, end) !== ",") return undefined;
  end--;
  for (let of = end - 1; of > 0 && of > end - FARTHEST - 6; of--) {
    const word = lowerAt(tree, of);
    if (word === "," || tree.tokens[of]?.upos === "VERB") return undefined;
    const head = of - 1;
    if (!["of", "for"].includes(word) || !OFFICE_HEADS.has(lowerAt(tree, head))) continue;
    if (word === "for" && SENT_FOR.test(lowerAt(tree, head))) return undefined;
    const owner =
      cover.startingAt(tree, of + 1) ?? cover.startingAt(tree, lowerAt(tree, of + 1) === "the" ? of + 2 : of + 1);
    if (!owner || owner.kind === "person" || owner.kind === "place" || owner.last > end) return undefined;
    const isLed = FIELD_HEADS.test(lowerAt(tree, owner.last + 1));
    if (owner.last < end && !isLed && lowerAt(tree, owner.last + 1) !== "in" && lowerAt(tree, owner.last + 1) !== "(")
      return undefined;
    let at = head;
    while (at > 0 && isRoleWord(tree, at - 1) && head - at < FARTHEST) at--;
    return office(person, wordsOf(tree, at, head), owner, "office/apposed-of");
  }
  return undefined;
}

/** Whom somebody leads for a state: "commander of Ruritanian forces". */
const FIELD_HEADS =
  /^(?:forces|troops|army|navy|military|delegation|mission|team|operations|contingent|negotiators|peacekeepers|police)$/u;

/** "X, the Ruritanian envoy", "X, head of the Road Board", "X is a spokesman for Y". */
function officeAfter(person: Draft, cover: Cover): Office | undefined {
  const { tree } = person;
  let at = behindHome(person, cover);
  const joint = lowerAt(tree, at);
  const isCopula = ["is", "was", "as", "became", "remains"].includes(joint);
  if (joint !== "," && joint !== "(" && joint !== "–" && joint !== "—" && !isCopula) return undefined;
  at++;
  if (/^(?:the|a|an|who|is|was|now|then|its|currently|also|his|her|their)$/u.test(lowerAt(tree, at))) at++;
  if (/^(?:is|was|the|a|an)$/u.test(lowerAt(tree, at))) at++;
  const start = at;
  let owner: Draft | undefined;
  let boss: Draft | undefined;
  for (; at < tree.tokens.length && at - start < FARTHEST + 4; at++) {
    const draft = cover.startingAt(tree, at);
    if (draft && draft.kind !== "person") {
      if (draft.kind !== "place") owner = draft;
      at = draft.last;
      continue;
    }
    if (draft && /^['’]s?$/u.test(lowerAt(tree, draft.last + 1))) {
      boss = draft;
      at = draft.last;
      continue;
    }
    if (/^['’]s?$/u.test(lowerAt(tree, at)) || (owner && joinsFields(tree, at))) continue;
    if (!isRoleWord(tree, at)) return undefined;
    if (isRoleEnd(tree, at) && !isRoleWord(tree, at + 1) && !cover.startingAt(tree, at + 1)) break;
  }
  if (!isRoleEnd(tree, at)) return undefined;
  // "The movement's representative at the league" is the movement's.
  const possessor = tree.tokens.slice(start, at).findIndex(({ text }) => /^['’]s?$/u.test(text));
  const isOthers = possessor > 0 && !owner && !boss;
  const roleStart = isOthers ? start + possessor + 1 : owner ? owner.last + 1 : boss ? boss.last + 1 : start;
  if (isOthers || (boss && !owner)) {
    const role = wordsOf(tree, roleStart, at).replace(/^['’]s?\s+/u, "");
    return {
      person,
      role,
      rule: "office/after",
      ...(boss ? { boss } : { whose: lowerAt(tree, start + possessor - 1) }),
    };
  }
  const role = wordsOf(tree, roleStart, at).replace(/^['’]s?\s+/u, "");
  const next = lowerAt(tree, at + 1);
  // "The minister for internal security"
  if (!owner && /minister$/u.test(role) && /^(?:for|of)$/u.test(next)) {
    let end = at + 2;
    while (/^(?:NOUN|ADJ)$/u.test(tree.tokens[end + 1]?.upos ?? "") && end - at < 4) end++;
    const field = !cover.startingAt(tree, at + 2) && /^(?:NOUN|ADJ)$/u.test(tree.tokens[at + 2]?.upos ?? "");
    if (field) return { person, role: `${role} ${wordsOf(tree, at + 1, end)}`, rule: "office/after" };
  }
  const behind = lowerAt(tree, at + 2) === "the" ? at + 3 : at + 2;
  const after = OWNER_PREPOSITIONS.has(next) ? cover.startingAt(tree, behind) : undefined;
  const sent = next === "for" && SENT_FOR.test(lowerAt(tree, at));
  const isBody =
    after !== undefined && after.form !== "seat" && (after.kind === "state" || after.kind === "organization");
  const whose = owner ?? (isBody && !sent && !NOT_OWNER.has(next) ? after : undefined);
  return whose
    ? office(person, role, whose, isCopula ? "office/is" : "office/after")
    : { person, role, rule: "office/after" };
}

/** "Foreign Minister of Ruritania Ulo Tamm, Foreign Minister of Sylvania Ona Kone": not the next one's. */
function headBefore(person: Draft, cover: Cover): Office | undefined {
  const shape = headOfBody(person, cover);
  // "Special representative for Ruritania X" is whose sent him.
  const isOf = shape !== undefined && lowerAt(person.tree, shape.last + 1) === "of";
  return isOf ? office(person, wordsOf(person.tree, shape.first, shape.last), shape.owner, shape.rule) : undefined;
}

/** "Ulo Tamm of Ruritania, the league's envoy": where he is from is stepped over. */
function behindHome({ tree, last }: Draft, cover: Cover): number {
  const home = lowerAt(tree, last + 1) === "of" ? cover.startingAt(tree, last + 2) : undefined;
  return (home?.kind === "state" || home?.kind === "place") && lowerAt(tree, home.last + 1) === ","
    ? home.last + 1
    : last + 1;
}

/** "The Ruritanian Minister of Foreign Relations Ulo Tamm". */
function ownedTitle(person: Draft, cover: Cover): Office | undefined {
  if (person.role === undefined) return undefined;
  const before = person.first - person.role.split(" ").length - 1;
  const owner = ownerEndingAt(person.tree, before, cover);
  return owner && owner.last === (/^['’]/u.test(lowerAt(person.tree, before)) ? before - 1 : before)
    ? office(person, lowerTitle(person.role), owner, "office/title")
    : undefined;
}

function titleOnly(person: Draft): Office | undefined {
  return person.role === undefined ? undefined : { person, role: lowerTitle(person.role), rule: "office/title" };
}

function ownerEndingAt(tree: Tree, at: number, cover: Cover): Draft | undefined {
  // "The Road Board (RB) head X": the name before the brackets.
  if (/^[)\]]$/u.test(lowerAt(tree, at)) && /^[([]$/u.test(lowerAt(tree, at - 2)))
    return ownerEndingAt(tree, at - 3, cover);
  const i = /^['’]s?$/u.test(lowerAt(tree, at)) ? at - 1 : at;
  const draft = cover.endingAt(tree, i);
  return draft && (draft.kind === "state" || draft.kind === "organization") ? draft : undefined;
}

function office(person: Draft, role: string, owner: Draft, rule: string): Office {
  return { person, role: lowerTitle(role), owner, rule };
}
