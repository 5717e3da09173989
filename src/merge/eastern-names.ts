import { EASTERN_SURNAMES } from "./lexicon/eastern-surnames.ts";
import { sameInPinyin } from "./wade-giles.ts";

/** A reading of a name as surname and given name in one of East Asia's languages. */
export interface EasternReading {
  /** The surname's folded part. */
  readonly surname: string;
  /** Classes of spellings that the surname belongs to. */
  readonly surnames: readonly string[];
  /** The given name's syllables run together, in a spelling that the usual romanizations share. */
  readonly given: string;
  /** The given name as it was written, run together. */
  readonly written: string;
  /** True where nothing but an East Asian name looks like this: surname, then two hyphenated or single syllables. */
  readonly certain: boolean;
}

const SYLLABLE =
  /^(?:[bcdghjklmnpqrstwxyz]|ch|sh|zh|ts|wh|kk|pp|tt|ss|ph|th|ng|tr)?(?:[yw]?[aeiou]{1,3}|y)(?:ng|k|l|m|n|p|t|r|h|c|ch|nh)?$/;
const TWO_SYLLABLES =
  /^(?:[bcdghjklmnpqrstwxyz]|ch|sh|zh)?[yw]?[aeiou]{1,3}(?:ng|n|k|l|m|p)?(?:[bcdghjklmnpqrstwxyz]|ch|sh|zh)?[yw]?[aeiou]{1,3}(?:ng|n|k|l|m|p|t|r)?$/;

/** The East Asian readings of a name's parts; `pieces` has hyphenated parts split, `hyphens[i]` joins pieces i and i + 1. */
export function easternReadings(pieces: readonly string[], hyphens: readonly boolean[]): readonly EasternReading[] {
  if (pieces.length < 2 || pieces.length > 3) return [];
  const readings: EasternReading[] = [];
  const first = readAs(pieces[0], pieces.slice(1), hyphens[1] === true, true);
  if (first !== undefined && hyphens[0] !== true) readings.push(first);
  const last = readAs(pieces.at(-1), pieces.slice(0, -1), hyphens[0] === true && pieces.length === 3, false);
  if (last !== undefined && hyphens[pieces.length - 2] !== true) readings.push(last);
  return readings;
}

/** True where two readings can be one name: a surname class shared and the same given name, romanization aside. */
export function sameEasternName(left: EasternReading, right: EasternReading): boolean {
  if (left.surnames.some((surname) => right.surnames.includes(surname)) && left.given === right.given) return true;
  return sameInPinyin(left, right);
}

function readAs(
  surname: string | undefined,
  given: readonly string[],
  hyphenated: boolean,
  leads: boolean,
): EasternReading | undefined {
  const surnames = EASTERN_SURNAMES.get(surname ?? "");
  if (surname === undefined || surnames === undefined) return undefined;
  const syllables = given.every((piece) => SYLLABLE.test(piece));
  if (!syllables && !(given.length === 1 && TWO_SYLLABLES.test(given[0] ?? ""))) return undefined;
  const written = given.join("");
  return {
    surname,
    surnames,
    given: romanizationFree(written),
    written,
    certain: syllables && given.length === 2 && (hyphenated || leads),
  };
}

/** Revised, McCune-Reischauer and everyday romanizations of a Korean given name brought to one form. */
function romanizationFree(given: string): string {
  return given
    .replace(/ng/g, "ŋ")
    .replace(/wh/g, "hw")
    .replace(/you/g, "yo")
    .replace(/h(?:eui|ui)/g, "hi")
    .replace(/ye?o(?=[^u]|$)|yu(?=[ŋnk])/g, "yo")
    .replace(/eui|eu|ui/g, "u")
    .replace(/eo/g, "o")
    .replace(/oo|ou/g, "u")
    .replace(/ae|ai/g, "e")
    .replace(/ee/g, "i")
    .replace(/(?<=[^y]|^)u(?=ŋ)/g, "o")
    .replace(/(?<=ch|j)u(?=l)/g, "o")
    .replace(/(?<=[sgk]y?)u(?=n)/g, "o")
    .replace(/ch/g, "j")
    .replace(/sh(?=i|y)/g, "s")
    .replace(/kk|g/g, "k")
    .replace(/tt|d/g, "t")
    .replace(/pp|b/g, "p")
    .replace(/r(?=y)/g, "")
    .replace(/l(?=y)/g, "")
    .replace(/r/g, "l")
    .replace(/(.)\1+/g, "$1");
}
