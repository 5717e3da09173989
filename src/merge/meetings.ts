import { datesDiffer, daysApart } from "./dates.ts";
import type { HappeningProfile } from "./happening-profile.ts";

/** Sum of evidence, with the reasons in words for people. */
export interface Score {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** A meeting of several days may be dated by any of them. */
const LENGTH = 3;

/** "Last month", written or read a few days late, names the month beside. */
const SLIP = 10;

/** Why two meetings cannot be one: another place, day, ordinal or company. */
export function differentMeetings(left: HappeningProfile, right: HappeningProfile): string | undefined {
  if (left.ordinal !== undefined && right.ordinal !== undefined && left.ordinal !== right.ordinal) {
    return `number ${String(left.ordinal)} and number ${String(right.ordinal)}`;
  }
  const places = placesOf(left, right);
  if (left.date !== undefined && right.date !== undefined && datesDiffer(left.date, right.date, LENGTH)) {
    const exact = left.date.granularity === 3 && right.date.granularity === 3;
    const open = [left, right].some(({ states, host }) => [...states].every((state) => state === host));
    const alike = places === "same" || (places !== "different" && (open || sameCompany(left, right)));
    const slip = !exact && alike && daysApart(left.date, right.date) <= SLIP;
    if (!slip) return `on ${left.date.text} and on ${right.date.text}`;
  }
  if (places === "different") return `in ${nameOf(left)} and in ${nameOf(right)}`;
  const [a, b] = [guestsOf(left), guestsOf(right)];
  if (a.size > 1 && b.size > 1 && shared(a, b) === 0) return "other parties";
  // "X met Y", and on another page of the paper "Z met W", who is of Y's state.
  const strangers = shared(left.parties, right.parties) === 0 && shared(left.states, right.states) < 2;
  if (left.doc === right.doc && left.parties.size > 1 && right.parties.size > 1 && strangers) return "others met";
  // Heard of in papers more than a year apart, and dated in neither: a place sees many rounds.
  const apart =
    left.docDate !== undefined && right.docDate !== undefined ? daysApart(left.docDate, right.docDate) : undefined;
  const undated =
    left.date === undefined && right.date === undefined && left.ordinal === undefined && right.ordinal === undefined;
  return undated && apart !== undefined && apart > 366 ? "told of years apart" : undefined;
}

/** How much speaks for two mentions being of one meeting; from 4.5 it is taken for one. */
export function compareMeetings(left: HappeningProfile, right: HappeningProfile): Score {
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string): void => {
    score += points;
    if (points > 0) reasons.push(reason);
  };
  const places = placesOf(left, right);
  if (places === "same") add(3, `in ${nameOf(left)}`);
  else if (places === "within") add(1.5, `in ${nameOf(left)}, ${nameOf(right)}`);
  if (left.date !== undefined && right.date !== undefined && daysApart(left.date, right.date) <= LENGTH) {
    const fine = Math.min(left.date.granularity, right.date.granularity);
    add(fine === 3 ? 2.5 : fine === 2 ? 2 : 0.5, `${left.date.text} fits ${right.date.text}`);
  } else if (left.docDate !== undefined && right.docDate !== undefined) {
    const apart = daysApart(left.docDate, right.docDate);
    if (apart <= 10) add(0.5, "told of within days");
    else if (apart > 120) add(-1, "");
  }
  if (left.ordinal !== undefined && left.ordinal === right.ordinal) add(2, `both number ${String(left.ordinal)}`);
  const states = shared(left.states, right.states);
  const parties = shared(left.parties, right.parties);
  if (states > 1) add(2, "the same states");
  else if (parties > 1) add(2, "the same parties");
  else if (states === 1 || parties === 1) add(0.5, "one party in common");
  const [a, b] = [guestsOf(left), guestsOf(right)];
  if (a.size > 1 && b.size > 1 && shared(a, b) < Math.min(a.size, b.size)) add(-1.5, "");
  if (left.doc === right.doc && isRetold(left, right)) add(3, "the title's news, told again below it");
  add(familyFit(left.family, right.family), "the same sort of meeting");
  const words = shared(left.words, right.words);
  if (words > 0) add(Math.min(1.5, words * 0.75), "words in common");
  if (left.indefinite || right.indefinite) add(-2.5, "");
  return { score, reasons };
}

/** What a meeting that says little must score for the one that it may be: see {@link compareLesser}. */
export const LESSER_THRESHOLD = 3.5;

/** Who says less than this, see {@link tells}, speaks of dialogue at large. */
const LEAST = 1.5;

const RECENT = 10;
const STALE = 60;

/** Papers tell of one meeting for so many days without saying which. */
const NEWS = 45;

/**
 * How much speaks for `left`, which says little, being the meeting that `right` names: undefined where it says as much,
 * or where the two stand in papers too far apart. The caller sees to it that no other meeting could be meant.
 */
export function compareLesser(left: HappeningProfile, right: HappeningProfile): Score | undefined {
  if (left.indefinite || right.indefinite || left.ordinal !== undefined || tells(left) >= tells(right))
    return undefined;
  if (left.docDate === undefined || right.docDate === undefined) return undefined;
  const apart = daysApart(left.docDate, right.docDate);
  if (apart > NEWS) return undefined;
  const atHost = left.place === undefined && left.host !== undefined && left.host === right.host;
  if (!atHost && left.place === undefined && left.stands === undefined && tells(left) < LEAST) return undefined;
  const { score, reasons } = compareMeetings(left, right);
  const guests = shared(guestsOf(left), guestsOf(right));
  const company = guests > 1 || shared(left.parties, right.parties) > 1;
  const topics = [...left.about].filter((state) => right.about.has(state) && state !== right.host).length;
  if (!company && topics < 2) return undefined;
  let more = company ? 0.5 : 0;
  // That both name the host says nothing beyond the place.
  if (onlyHostIn(left, right)) more -= 0.5;
  const why = [...reasons];
  if (topics > 1) {
    more += 0.5;
    why.push("in papers on the same states");
  }
  if (atHost) {
    more += 1.5;
    why.push("at the same host's");
  }
  // Without a date, papers mean what has just been.
  const age = right.date === undefined || left.date !== undefined ? undefined : daysApart(left.docDate, right.date);
  if (age !== undefined && age <= RECENT) {
    more += 0.5;
    why.push("of these days");
  } else if (age !== undefined && age > STALE) more -= 1.5;
  if (left.doc === right.doc) more += 0.5;
  return { score: score + more, reasons: why };
}

/** How much a document says of a meeting: a town before a country, a day before a month, who met. */
function tells({ place, date, parties, stands }: HappeningProfile): number {
  const where = place === undefined ? 0 : place.kind === "state" ? 1 : 3;
  return where + (date?.granularity ?? 0) * 0.75 + Math.min(2, parties.size) + (stands === "title" ? 0.25 : 0);
}

/** The states that met: not the one at whose place they did, unless nobody else is named. */
function guestsOf({ states, host }: HappeningProfile): ReadonlySet<string> {
  const guests = new Set([...states].filter((state) => state !== host));
  return guests.size > 0 ? guests : states;
}

function onlyHostIn(left: HappeningProfile, right: HappeningProfile): boolean {
  const common = [...left.states].filter((state) => right.states.has(state));
  return common.length === 1 && common[0] === right.host && shared(left.parties, right.parties) === 0;
}

function sameCompany(left: HappeningProfile, right: HappeningProfile): boolean {
  return shared(guestsOf(left), guestsOf(right)) > 1 || shared(left.parties, right.parties) > 1;
}

function isRetold(left: HappeningProfile, right: HappeningProfile): boolean {
  return left.stands !== undefined && right.stands !== undefined && left.stands !== right.stands;
}

function familyFit(left: string | undefined, right: string | undefined): number {
  if (left === undefined || right === undefined) return 0;
  if (left === right) return 1;
  const loose = ["summit", "talks", "meeting"];
  if (loose.includes(left) && loose.includes(right)) return 0.5;
  return [left, right].some((family) => family === "call" || family === "hearing") ? -3 : -0.5;
}

/** Whether two happenings took place in one place, or one's place is the state that the other's lies in. */
export function placesOf(left: HappeningProfile, right: HappeningProfile): "same" | "within" | "different" | undefined {
  const [a, b] = [left.place, right.place];
  if (a === undefined || b === undefined) return undefined;
  if (a.key === b.key || a.names.some((name) => b.names.includes(name))) return "same";
  const oneIsState = (a.kind === "state") !== (b.kind === "state");
  if (oneIsState)
    return a.country === undefined || b.country === undefined || a.country === b.country ? "within" : "different";
  return "different";
}

function nameOf({ place }: HappeningProfile): string {
  return place?.names[0] ?? "";
}

/** How many members two sets share. */
export function shared<T>(left: ReadonlySet<T>, right: ReadonlySet<T>): number {
  let count = 0;
  for (const item of left) if (right.has(item)) count++;
  return count;
}
