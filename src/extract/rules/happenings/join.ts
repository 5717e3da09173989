import type { Referent } from "../reference/referents.ts";
import { words } from "../lexicon/words.ts";
import { GENERIC, isInRound, isSaidToBe, nounOf, onlyOne, REACH } from "./only-one.ts";
import { kinshipOf, sameSort } from "./kinship.ts";
import { lemmaAt } from "../tree.ts";
import type { Happening, HappeningMention } from "./happening.ts";

/** One that names another sort of thing than what it means ("the move"), or what only a verb said, this many. */
const SHORT_REACH = 3;
/** What a title names comes within so many sentences. */
const TITLE_REACH = 4;
/** The title is the first tree, or the first two where it has a second sentence. */
const FIRST_SENTENCE = 2;
/** Which happening of the document each mention names. */
export interface Happenings {
  readonly list: readonly Happening[];
  of(mention: HappeningMention): Happening | undefined;
  /** What "it" or a bare noun before this place most likely means. */
  latestBefore(tree: number, head: number, kinds: ReadonlySet<string>): Happening | undefined;
}

/**
 * Puts the mentions of one happening together: "the talks" are the last ones that were spoken of; two descriptions are
 * one where ordinal, place, date, parties and content agree and one of them at least is shared.
 */
export function joinHappenings(mentions: readonly HappeningMention[]): Happenings {
  const list: Happening[] = [];
  const byMention = new Map<HappeningMention, Happening>();
  const recent: Happening[] = [];
  for (const mention of mentions) {
    const found = findSame(mention, recent);
    const happening = found ?? create(mention, list);
    if (found) absorb(found, mention);
    byMention.set(mention, happening);
    const at = recent.indexOf(happening);
    if (at >= 0) recent.splice(at, 1);
    recent.push(happening);
    // Bounds the work of a long document; nobody means a meeting of fifty happenings ago by "the meeting".
    if (recent.length > 50) recent.shift();
  }
  return {
    list,
    of: (mention) => byMention.get(mention),
    latestBefore: (tree, head, kinds) => {
      let best: HappeningMention | undefined;
      for (const mention of mentions) {
        if (mention.tree.index > tree || (mention.tree.index === tree && mention.head >= head)) break;
        // "An easing of the embargo" is one thing, and not the embargo.
        if (best && isInside(mention, best)) continue;
        if (tree - mention.tree.index <= (mention.said ? 1 : 2) && kinds.has(mention.nounClass.kind)) best = mention;
      }
      return best ? byMention.get(best) : undefined;
    },
  };
}

function isInside(mention: HappeningMention, other: HappeningMention): boolean {
  return mention.tree === other.tree && other.first <= mention.first && mention.last <= other.last;
}

function create(mention: HappeningMention, list: Happening[]): Happening {
  const happening: Happening = {
    id: list.length,
    mentions: [mention],
    kind: mention.nounClass.kind,
    parties: [...mention.parties],
    content: new Set(mention.content),
    ...(mention.place ? { place: mention.place } : {}),
    ...(mention.date ? { date: mention.date } : {}),
    ...(mention.ordinal === undefined ? {} : { ordinal: mention.ordinal }),
  };
  list.push(happening);
  return happening;
}

function absorb(happening: Happening, mention: HappeningMention): void {
  happening.mentions.push(mention);
  for (const party of mention.parties) if (!happening.parties.includes(party)) happening.parties.push(party);
  for (const word of mention.content) happening.content.add(word);
  if (mention.place) happening.place ??= mention.place;
  if (mention.date) happening.date ??= mention.date;
  if (mention.ordinal !== undefined) happening.ordinal ??= mention.ordinal;
}

function findSame(mention: HappeningMention, recent: readonly Happening[]): Happening | undefined {
  // What the title names without an article the first sentence brings in with "a new".
  const titled = recent.findLast((other) => isTitled(mention, other));
  const round = recent.findLast((other) => isInRound(mention, other));
  if (round) return round;
  if (mention.said) return recent.findLast((other) => isSaidAgain(mention, other));
  if (titled || mention.fresh) return titled;
  const same = recent.findLast((other) => isSaidToBe(mention, other));
  if (same) return same;
  if (isBare(mention)) return mention.definite ? antecedent(mention, recent) : undefined;
  const shared = recent.findLast(
    (other) => sameSort(mention, other) && !isBeside(mention, other) && agree(mention, other) && share(mention, other),
  );
  if (shared) return shared;
  const only = onlyOne(mention, recent);
  return only && sameSort(mention, only) && !isBeside(mention, only) && agree(mention, only) ? only : undefined;
}

/** "X was killed … X was killed in Tarn": one deed to one person. */
function isSaidAgain(mention: HappeningMention, other: Happening): boolean {
  return (
    mention.content.length > 0 &&
    other.mentions.some(
      (m) =>
        m.said &&
        m.noun === mention.noun &&
        m.stands !== undefined &&
        m.content.join(" ") === mention.content.join(" "),
    ) &&
    agree(mention, other)
  );
}

function isTitled(mention: HappeningMention, other: Happening): boolean {
  return (
    mention.label === undefined &&
    mention.tree.blockKind !== "title" &&
    mention.tree.index <= TITLE_REACH &&
    other.mentions.every((m) => m.tree.blockKind === "title" && !m.said) &&
    sameSort(mention, other) &&
    agree(mention, other) &&
    (isMostlyShared(mention, other) ||
      // "Extradition bill withdrawn": "a bill that …" is that bill.
      (mention.content.length === 0 && other.mentions.some((m) => nounOf(m) === nounOf(mention))) ||
      // "Leaves without signing a truce": the "ceasefire with the rebels" that the first sentence tells of.
      (mention.nounClass.kind === "agreement" &&
        mention.tree.index <= FIRST_SENTENCE &&
        [...other.content].every((word) => GENERIC.has(word)) &&
        other.mentions.some((m) => kinshipOf(mention, m) >= 2)))
  );
}

function isMostlyShared(mention: HappeningMention, other: Happening): boolean {
  const shared = mention.content.filter((w) => other.content.has(w)).length;
  return shared >= Math.max(1, Math.min(mention.content.length, other.content.size) / 2);
}

/** What "the strike" means: of all that may be called so, the nearest, and rather what was called the same. */
function antecedent(mention: HappeningMention, recent: readonly Happening[]): Happening | undefined {
  let best: Happening | undefined;
  let most = -Infinity;
  for (const other of recent) {
    const last = other.mentions.at(-1);
    if (!last || isBeside(mention, other)) continue;
    const distance = mention.tree.index - last.tree.index;
    const kinship = Math.max(...other.mentions.map((m) => kinshipOf(mention, m)));
    if (kinship <= 0 || distance > (kinship >= 2 && !other.mentions.every((m) => m.said) ? REACH : SHORT_REACH))
      continue;
    const unlikeNumber = other.mentions.every((m) => isPlural(m) !== isPlural(mention)) ? 1 : 0;
    const score = (kinship - unlikeNumber) * 2 - distance;
    if (score >= most) {
      best = other;
      most = score;
    }
  }
  return best;
}

function isPlural(mention: HappeningMention): boolean {
  return (
    mention.label === undefined && mention.noun !== lemmaAt(mention.tree, mention.head) && /s$/u.test(mention.noun)
  );
}

/** One inside the other, or both fully described in one sentence: two things. */
function isBeside(mention: HappeningMention, other: Happening): boolean {
  return other.mentions.some(
    (m) =>
      m.tree === mention.tree &&
      !m.said &&
      m.first <= mention.last &&
      mention.first <= m.last &&
      m.head !== mention.head,
  );
}

/** Nothing but an article before the noun. */
function isBare(mention: HappeningMention): boolean {
  return (
    mention.content.length === 0 &&
    mention.ordinal === undefined &&
    !mention.place &&
    mention.parties.length === 0 &&
    !mention.date &&
    !mention.isDescribed
  );
}

/** A congress is no summit, however much else agrees. */
const OWN_SORTS = words("summit conference congress forum convention retreat session visit trip tour");

function isUnlikeSort(mention: HappeningMention, other: Happening): boolean {
  const noun = nounOf(mention);
  return (
    OWN_SORTS.has(noun) &&
    other.mentions.every((m) =>
      OWN_SORTS.has(nounOf(m)) ? nounOf(m) !== noun : noun === "congress" || noun === "forum" || noun === "convention",
    )
  );
}

function agree(mention: HappeningMention, other: Happening): boolean {
  if (mention.nounClass.kind === "meeting" && isUnlikeSort(mention, other)) return false;
  if (mention.ordinal !== undefined && other.ordinal !== undefined && mention.ordinal !== other.ordinal) return false;
  if (
    mention.place &&
    other.place &&
    mention.place !== other.place &&
    !(mention.place.kind === "state") &&
    !(other.place.kind === "state")
  )
    return false;
  if (mention.date && other.date && !compatibleDates(mention.date.value, other.date.value)) return false;
  // What was long ago is not what the article is about, unless it says so.
  const isOld = other.mentions.some((m) => m.isLongAgo);
  if (Boolean(mention.isLongAgo) !== isOld && (mention.date ? !other.date : other.date && !mention.definite))
    return false;
  return (
    mention.parties.length === 0 ||
    other.parties.length === 0 ||
    mention.parties.some((p) => other.parties.some((q) => represents(p, q)))
  );
}

/** "2019-02" holds "2019-02-27". */
function compatibleDates(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** The same, or a person of that state. */
function represents(a: Referent, b: Referent): boolean {
  if (a === b) return true;
  const ofState = (person: Referent, body: Referent): boolean =>
    person.kind === "person" &&
    person.offices.some((o) => o.owner?.known !== undefined && o.owner.known.id === body.known?.id);
  return ofState(a, b) || ofState(b, a);
}

function share(mention: HappeningMention, other: Happening): boolean {
  const words = mention.content.filter((w) => other.content.has(w)).length;
  const smaller = Math.min(mention.content.length, other.content.size);
  const sameNoun = other.mentions.some((m) => m.noun === mention.noun);
  const sameFamily = other.mentions.some((m) => m.nounClass.family === mention.nounClass.family);
  if (mention.ordinal !== undefined && mention.ordinal === other.ordinal && sameNoun) return true;
  const sameParties =
    mention.parties.length > 0 && mention.parties.every((p) => other.parties.some((q) => represents(p, q)));
  const sameDay = mention.date && other.date && mention.date.value === other.date.value;
  if (sameDay && sameNoun && (mention.date?.value.length ?? 0) > 7) return true;
  if (mention.nounClass.kind === "meeting") {
    if (mention.place && mention.place === other.place) return true;
    if (sameDay && mention.date && mention.date.value.length > 7) return true;
    if (words > 0 && words >= smaller / 2) return true;
    return mention.definite && mention.content.length === 0 && mention.ordinal === undefined && sameParties;
  }
  if (smaller === 0 || !sameFamily)
    // Nothing but who, where or when to know it by: one of them must be the same.
    return smaller === 0
      ? sameFamily &&
          mention.definite &&
          mention.content.length === 0 &&
          (sameParties || Boolean(sameDay) || (mention.place !== undefined && mention.place === other.place))
      : words >= Math.max(1, smaller / 2) && mention.definite;
  return words >= Math.max(1, smaller / 2) && (mention.definite || words >= 2);
}
