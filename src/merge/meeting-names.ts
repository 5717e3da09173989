import { fold } from "../text/index.ts";
import { stateByName } from "./known.ts";
import type { FoundName } from "./labels.ts";
import { MEETING_FAMILIES, ORDINALS } from "./lexicon/happening-words.ts";

/** A time that only its own document understands: "weekend negotiations", "last week's talks". */
const PASSING = /\b(?:weekend|week|month|last|recent|earlier|upcoming|today|yesterday|\p{L}+day)(?:['’]s)?\b/iu;
const DATED = /\sof\s(?:\d|January|February|March|April|May|June|July|August|September|October|November|December)/u;
const VERB = /\bmet\b/;
const IN_PLACE = /^(.+?) in (\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2})$/u;
const LONG = 60;
/** Nouns that say more, or less, than "meeting". */
const NOUNS: ReadonlyMap<string, number> = new Map([
  ["summit", 1],
  ["talks", 0.5],
  ["conference", 0.5],
  ["session", -1],
  ["assembly", -1],
  ["gathering", -1],
  ["round", -1],
  ["contact", -1],
]);

/**
 * The name that says best which meeting it was: where (a town before a country), of whom, the how-manieth, and not in
 * words of the day. Undefined where there are no names; of equals, the first. "Talks in Vaduz" comes as "Vaduz talks".
 */
export function bestMeetingName(names: readonly FoundName[]): { readonly text: string } | undefined {
  let best: FoundName | undefined;
  let most = -Infinity;
  for (const name of names) {
    const worth = worthOf(name);
    if (worth > most) {
      best = name;
      most = worth;
    }
  }
  return best === undefined ? undefined : { text: placeFirst(best.text) };
}

function worthOf({ text, made, count }: FoundName): number {
  const place = placeIn(text);
  let worth = Math.log2(count) * 0.5;
  if (made) worth += 1;
  worth += text.split(/\s/).reduce((sum, word) => sum + (NOUNS.get(fold(word)) ?? 0), 0);
  if (place !== undefined) worth += stateByName(place) === undefined ? 2.5 : 1;
  if (/\p{L}–\p{L}/u.test(text)) worth += 1.5;
  if (ORDINALS.has(fold(text).split(" ")[0] ?? "")) worth += 1;
  if (PASSING.test(text)) worth -= 2;
  if (VERB.test(text)) worth -= 2;
  if (DATED.test(text)) worth -= 0.5;
  if (text.length > LONG) worth -= 2;
  return worth;
}

/** The place that a name gives: "talks in Vaduz", "Vaduz talks". */
function placeIn(text: string): string | undefined {
  const after = IN_PLACE.exec(text)?.[2];
  if (after !== undefined) return after;
  const words = text.split(" ");
  const noun = words.findIndex((word) => MEETING_FAMILIES.has(word));
  const before = words.slice(0, noun);
  return noun > 0 && noun < 3 && before.every((word) => /^\p{Lu}[\p{L}.]*$/u.test(word) && !ORDINALS.has(fold(word)))
    ? before.join(" ")
    : undefined;
}

function placeFirst(text: string): string {
  const [, noun = "", place = ""] = IN_PLACE.exec(text) ?? [];
  return MEETING_FAMILIES.has(fold(noun)) && stateByName(place) === undefined ? `${place} ${noun.toLowerCase()}` : text;
}
