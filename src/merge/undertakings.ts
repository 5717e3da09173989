import { datesDiffer, daysApart } from "./dates.ts";
import type { HappeningProfile } from "./happening-profile.ts";
import { placesOf, shared, type Score } from "./meetings.ts";

/** Why two proposals, agreements or events cannot be one: another day or place, another author. */
export function differentUndertakings(left: HappeningProfile, right: HappeningProfile): string | undefined {
  if (left.ordinal !== undefined && right.ordinal !== undefined && left.ordinal !== right.ordinal) {
    return `number ${String(left.ordinal)} and number ${String(right.ordinal)}`;
  }
  if (left.date !== undefined && right.date !== undefined && datesDiffer(left.date, right.date, 1)) {
    return `on ${left.date.text} and on ${right.date.text}`;
  }
  if (placesOf(left, right) === "different") return "in different places";
  if (left.states.size > 0 && right.states.size > 0 && shared(left.states, right.states) === 0) return "other parties";
  const years = yearsIn(left);
  const otherYears = yearsIn(right);
  return years.size > 0 && otherYears.size > 0 && shared(years, otherYears) === 0 ? "of different years" : undefined;
}

/** How much speaks for two mentions being of one proposal, agreement or event; from 5 it is taken for one. */
export function compareUndertakings(left: HappeningProfile, right: HappeningProfile): Score {
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string): void => {
    score += points;
    if (points > 0) reasons.push(reason);
  };
  const one = left.doc === right.doc;
  const [a, b] = one ? [left.own, right.own] : [left.words, right.words];
  const common = shared(a, b);
  const fewer = Math.min(a.size, b.size);
  const covered = fewer === 0 ? 0 : common / fewer;
  if (covered >= 0.6) add(Math.min(3, common), `${String(common)} telling words in common`);
  else if (covered < 0.25 && fewer > 1) add(-1.5, "");
  const names = shared(left.proper, right.proper);
  const sameName = names > 0 && names === left.proper.size && names === right.proper.size;
  if (sameName) add(names > 1 ? 3 : 1.5, "the same name");
  if (left.parties.size > 0 && right.parties.size > 0) {
    const parties = shared(left.parties, right.parties);
    if (parties > 0 && parties === Math.max(left.parties.size, right.parties.size)) add(1.5, "the same parties");
    else if (parties > 0) add(1, "a party in common");
    else if (shared(left.states, right.states) > 0) add(0.5, "a state in common");
    else add(-1, "");
  } else if (shared(left.states, right.states) > 0) add(0.5, "a state in common");
  if (left.date !== undefined && right.date !== undefined) {
    const fine = Math.min(left.date.granularity, right.date.granularity);
    add([0, 0.5, 1.5, 2][fine] ?? 0, `${left.date.text} fits ${right.date.text}`);
  } else {
    // Where only one is dated, the other's paper must fit that date: it does not take a stranger's.
    const [when, other] = [left.date ?? left.docDate, right.date ?? right.docDate];
    const apart = when === undefined || other === undefined ? undefined : daysApart(when, other);
    if (isToldBefore(left, right) || isToldBefore(right, left)) add(-2, "");
    else if (apart !== undefined && !sameName) {
      if (apart <= 10) add(0.5, "told of within days");
      else if (apart > 180) add(-1.5, "");
    }
  }
  // In one document the same words mean the same thing.
  if (one && common > 0 && common === a.size && common === b.size) {
    add(3.5, "the same words in one document");
  }
  const places = placesOf(left, right);
  if (places === "same") add(1, "in the same place");
  if (left.family !== undefined && left.family === right.family) add(0.5, `both ${left.family}`);
  if (left.indefinite || right.indefinite) add(-2, "");
  return { score, reasons };
}

/** Papers tell of what is to come for so many days. */
const AHEAD = 45;

/** True where a paper that gives no day for the one came out long before the day of the other. */
function isToldBefore({ date, docDate }: HappeningProfile, other: HappeningProfile): boolean {
  return (
    date === undefined && docDate !== undefined && other.date !== undefined && other.date.first - docDate.last > AHEAD
  );
}

function yearsIn(profile: HappeningProfile): ReadonlySet<string> {
  return new Set([...profile.words].filter((word) => /^(?:1[89]|20)\d{2}$/.test(word)));
}
