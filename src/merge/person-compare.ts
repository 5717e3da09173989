import { sameEasternName } from "./eastern-names.ts";
import { sameGivenName } from "./lexicon/nicknames.ts";
import type { PersonName } from "./person-names.ts";
import { soundsAlike, soundsOf } from "./spelling.ts";

/** How well two names fit one person, before country and office are asked. */
export interface NameMatch {
  /** 4 for the same letters, less the more must be explained away. */
  readonly score: number;
  /** What explains the difference, in words for people. */
  readonly reason: string;
  /** True where one name says less than the other, so that it could also be somebody else's. */
  readonly partial: boolean;
}

/** Compares two names that both have a given name and a surname; undefined where they are two persons' names. */
export function comparePersonNames(left: PersonName, right: PersonName): NameMatch | undefined {
  if (left.extent !== "full" || right.extent !== "full") return undefined;
  if (left.regnal !== undefined && right.regnal !== undefined) {
    const rulers = compareRulers(left, right);
    if (rulers !== undefined || left.parts.length === 1 || right.parts.length === 1) return rulers;
  } else if (left.parts.length === 1 || right.parts.length === 1) return undefined;
  const match = compareParts(left, right);
  if (match === undefined || left.suffix === right.suffix) return match;
  if (left.suffix !== undefined && right.suffix !== undefined) return undefined;
  // "Joseph R. Example Jr." and "Joe Example": the formal style carries the suffix. Else father and son.
  if (match.reason.includes(NICKNAME)) return { score: 2, reason: "formal name and short form", partial: true };
  // "John Quincy Example Jr." and "John Example": too little by itself, but a document or a country may add to it.
  const junior = (left.suffix ?? right.suffix) === "jr" && (left.suffix ?? "") !== (right.suffix ?? "");
  const longer = left.suffix === undefined ? right : left;
  return junior &&
    match.reason === MIDDLE_LEFT_OUT &&
    longer.parts.length > Math.min(left.parts.length, right.parts.length)
    ? { score: 1, reason: "formal name with its suffix", partial: true }
    : undefined;
}

const NICKNAME = "short form of the given name";
const MIDDLE_LEFT_OUT = "middle name left out";

function compareRulers(left: PersonName, right: PersonName): NameMatch | undefined {
  const [a, b] = left.parts.length <= right.parts.length ? [left, right] : [right, left];
  const name = a.parts[0] ?? "";
  if (a.parts.length > 1 || !soundsAlike(name, b.parts[0] ?? "")) return undefined;
  if (a.suffix !== undefined && b.suffix !== undefined && a.suffix !== b.suffix) return undefined;
  const titles = a.regnal === b.regnal || a.regnal === "" || b.regnal === "";
  const same = titles && a.suffix === b.suffix && b.parts.length === 1;
  return same
    ? { score: 3.5, reason: "same title and name", partial: false }
    : { score: 2.5, reason: "ruler's name and title", partial: true };
}

function compareParts(left: PersonName, right: PersonName): NameMatch | undefined {
  if (left.joined === right.joined) return { score: 4, reason: "same name", partial: false };
  if (left.eastern.length > 0 && right.eastern.length > 0) {
    for (const a of left.eastern) {
      for (const b of right.eastern) {
        if (sameEasternName(a, b)) return { score: 3.5, reason: "same name in another romanization", partial: false };
      }
    }
  }
  // Two syllables of a Korean given name are one name: no part of it may be missing or sound alike.
  if (left.eastern.some((reading) => reading.certain) || right.eastern.some((reading) => reading.certain)) {
    return undefined;
  }
  if (isReversed(left.parts, right.parts)) return { score: 3.2, reason: "surname first", partial: false };
  return compareWestern(left.parts, right.parts);
}

function isReversed(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}

function compareWestern(left: readonly string[], right: readonly string[]): NameMatch | undefined {
  const [a, b] = left.length <= right.length ? [left, right] : [right, left];
  const surname = compareSurnames(a.at(-1) ?? "", b.at(-1) ?? "");
  const given = compareGiven(a[0] ?? "", b[0] ?? "");
  if (surname !== undefined && given !== undefined) {
    const middle = compareMiddle(a.slice(1, -1), b.slice(1, -1));
    if (middle !== undefined) return combine(surname, given, middle);
  }
  if (a.length >= 2 && b.length > a.length) {
    // "Aung San Suu Kyi" as "Suu Kyi", "Andrés Manuel López Obrador" as "López Obrador".
    if (alike(a, b.slice(-a.length))) return { score: 2.2, reason: "last parts of the name", partial: true };
    // "Nicolás Maduro Moros" as "Nicolás Maduro": the mother's surname left out, and a middle initial with it.
    const spelled = b.filter((part, at) => part.length > 1 || at === 0);
    if (spelled.length === a.length + 1 && alike(a, spelled.slice(0, a.length))) {
      return { score: 2.4, reason: "first parts of the name", partial: true };
    }
  }
  return undefined;
}

function alike(a: readonly string[], b: readonly string[]): boolean {
  const last = a.length - 1;
  return (
    soundsOf(a[last] ?? "").some((sound) => soundsOf(b[last] ?? "").includes(sound)) &&
    a.every((part, index) => part.length > 1 && soundsAlike(part, b[index] ?? ""))
  );
}

interface PartMatch {
  readonly score: number;
  readonly reason?: string;
  readonly partial?: boolean;
}

function compareSurnames(a: string, b: string): PartMatch | undefined {
  if (a === b) return { score: 0 };
  if (a.length < 3 || b.length < 3) return undefined;
  if (bare(a) === bare(b)) return { score: -0.3, reason: "surname with and without its particle" };
  return soundsAlike(a, b) ? { score: -0.5, reason: "surname in another transliteration" } : undefined;
}

/** "abubakr" and "bakr" stay two names; "dibattista", written as one word, is not looked into. */
function bare(surname: string): string {
  return surname.replace(/^saint/, "st");
}

function compareGiven(a: string, b: string): PartMatch | undefined {
  if (a === b) return { score: 0 };
  if (a.length === 1 || b.length === 1) {
    return a.charAt(0) === b.charAt(0) ? { score: -1, reason: "initial", partial: true } : undefined;
  }
  if (sameGivenName(a, b)) return { score: -0.5, reason: NICKNAME };
  return soundsAlike(a, b) ? { score: -0.5, reason: "given name in another transliteration" } : undefined;
}

/** Middle names: missing on one side is well, unlike ones are two persons (George W. and George H. W. Bush). */
function compareMiddle(a: readonly string[], b: readonly string[]): PartMatch | undefined {
  if (a.length === 0 && b.length === 0) return { score: 0 };
  if (a.length === 0 || b.length === 0) return { score: -0.3, reason: MIDDLE_LEFT_OUT, partial: true };
  const fits = (x: string, y: string): boolean =>
    x === y || (x.length === 1 || y.length === 1 ? x.charAt(0) === y.charAt(0) : soundsAlike(x, y));
  if (a.length === b.length && a.every((part, index) => fits(part, b[index] ?? ""))) {
    return { score: -0.1, reason: "middle names fit" };
  }
  // One middle name among several, as long as none is a bare initial that the other would have had to name.
  const shorter = a.length < b.length ? a : b;
  const longer = a.length < b.length ? b : a;
  const full = [...a, ...b].every((part) => part.length > 1);
  const within = shorter.length < longer.length && shorter.every((part) => longer.some((other) => fits(part, other)));
  return full && within ? { score: -0.4, reason: "some middle names left out", partial: true } : undefined;
}

function combine(...matches: readonly PartMatch[]): NameMatch | undefined {
  const reasons = matches.flatMap((match) => (match.reason === undefined ? [] : [match.reason]));
  // Two transliterations and a missing part at once are one explanation too many.
  if (reasons.length > 2) return undefined;
  return {
    score: matches.reduce((sum, match) => sum + match.score, 4),
    reason: reasons.length === 0 ? "same name" : reasons.join(", "),
    partial: matches.some((match) => match.partial === true),
  };
}

/** Why two names cannot be one person's even where a third could be either's; undefined where they may. */
export function contradictoryNames(left: PersonName, right: PersonName): string | undefined {
  if (left.extent !== "full" || right.extent !== "full" || left.joined === right.joined) {
    return left.suffix === undefined || right.suffix === undefined || left.suffix === right.suffix
      ? undefined
      : "father and son";
  }
  if (comparePersonNames(left, right) !== undefined) return undefined;
  const certain = [...left.eastern, ...right.eastern].some((reading) => reading.certain);
  const surnames = compareSurnames(left.parts.at(-1) ?? "", right.parts.at(-1) ?? "") !== undefined;
  const several = left.parts.length > 1 && right.parts.length > 1;
  return certain || (surnames && several) ? `${left.display} and ${right.display} are different names` : undefined;
}
