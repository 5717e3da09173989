import { MONTHS, POSSESSIVE_PRONOUNS, TIME_NOUNS, WEEKDAYS } from "../lexicon/closed-class.ts";
import { words } from "../lexicon/words.ts";
import { formOf } from "../tag/word.ts";
import type { Word } from "../tag/word.ts";
import type { Chunk } from "./chunk.ts";
import type { Draft } from "./draft.ts";
import { wordAt } from "./draft.ts";

/** Adverbs that may open a noun phrase: "very good friends", "about 30 ships", "newly elected leaders". */
const OPENING_ADVERBS = words(
  `very more most less least so too quite highly increasingly newly recently about nearly almost over around roughly approximately some only just exactly
   deeply heavily fully jointly politically economically strategically widely previously formerly long severely extremely particularly relatively`,
);
const PREDETERMINERS = words("all both half such quite");
const DAY_WORDS = words("today yesterday tomorrow tonight");
const NEW_TIME = words("last next this early late earlier later");

export function isHeadTag(word: Word): boolean {
  return word.upos === "NOUN" || word.upos === "PROPN" || word.upos === "SYM" || word.upos === "NUM";
}

/** Where the run of words that can form one noun phrase without possessors ends; `i` if none begins there. */
export function nounPhraseEnd(draft: Draft, i: number, before: Chunk | undefined): number {
  const extent: Extent = { draft, first: i, before, end: i, determined: false };
  let k = i;
  while (k < draft.words.length && belongs(extent, k)) {
    if (isHeadTag(wordAt(draft, k))) extent.end = k + 1;
    k++;
  }
  if (extent.end > i) return withYear(draft, extent.end);
  // "this", "the poor", "those": no noun at all.
  const last = wordAt(draft, k - 1).upos;
  return extent.determined && (last === "DET" || last === "ADJ" || last === "PRON") ? k : i;
}

interface Extent {
  readonly draft: Draft;
  readonly first: number;
  readonly before: Chunk | undefined;
  /** After the last possible head so far. */
  end: number;
  determined: boolean;
}

function belongs(extent: Extent, k: number): boolean {
  const { draft, first, end } = extent;
  const word = wordAt(draft, k);
  const headless = end === first;
  // "Yesterday Holm met …"
  if (DAY_WORDS.has(wordAt(draft, k - 1).lower) && k > first && !headless) return false;
  switch (word.upos) {
    case "DET":
      return determines(extent, k, headless);
    case "PRON":
      return POSSESSIVE_PRONOUNS.has(word.lower) && determines(extent, k, headless);
    case "NOUN":
    case "PROPN":
    case "NUM":
    case "SYM":
      return headless || !(startsTime(draft, k) || word.lower === "one");
    case "ADJ":
      return headless || (continuesName(draft, k) && !NEW_TIME.has(word.lower));
    case "VERB":
      return headless && isParticipleBeforeNoun(extent, k);
    case "ADV":
      return headless && isAdverbBeforeNoun(draft, k, k > first);
    case "PUNCT":
      return k > first && joins(draft, k, headless);
    case "CCONJ":
      // "economic and military aid"
      return (
        headless &&
        k > first &&
        wordAt(draft, k - 1).upos === "ADJ" &&
        wordAt(draft, k + 1).upos === "ADJ" &&
        isHeadTag(wordAt(draft, k + 2))
      );
    default:
      return false;
  }
}

function determines(extent: Extent, k: number, headless: boolean): boolean {
  if (!headless || (extent.determined && !PREDETERMINERS.has(wordAt(extent.draft, k - 1).lower))) return false;
  extent.determined = true;
  return true;
}

// "armed groups", "the proposed deal", "a warning shot"; not "by meeting envoys".
function isParticipleBeforeNoun({ draft, first, before, determined }: Extent, k: number): boolean {
  const form = formOf(wordAt(draft, k));
  const next = wordAt(draft, k + 1);
  if (!form.participle && !form.ing) return false;
  if (determined && k > first && next.upos === "ADJ" && isHeadTag(wordAt(draft, k + 2))) return true;
  const inside = determined || k > first || before?.kind === "preposition" || (before === undefined && form.participle);
  return inside && isHeadTag(next) && !(form.ing && k === first && before?.kind === "preposition");
}

function isAdverbBeforeNoun(draft: Draft, k: number, inside: boolean): boolean {
  const { lower } = wordAt(draft, k);
  const next = wordAt(draft, k + 1);
  if (!inside && !OPENING_ADVERBS.has(lower)) return false;
  if (next.upos === "NUM") return true;
  if (next.upos !== "ADJ" && next.upos !== "VERB")
    return inside && next.upos === "ADV" && wordAt(draft, k + 2).upos === "ADJ";
  const after = wordAt(draft, k + 2);
  return isHeadTag(after) || (after.upos === "ADJ" && isHeadTag(wordAt(draft, k + 3)));
}

// "long, bloody war"; "15 - year term", where a treebank splits hyphens.
function joins(draft: Draft, k: number, headless: boolean): boolean {
  const { text } = wordAt(draft, k);
  const previous = wordAt(draft, k - 1);
  const next = wordAt(draft, k + 1);
  if (text === ",")
    return headless && previous.upos === "ADJ" && next.upos === "ADJ" && isHeadTag(wordAt(draft, k + 2));
  if (text !== "-" && text !== "–") return false;
  const left = isHeadTag(previous) || previous.upos === "ADJ" || previous.upos === "DET" || previous.upos === "ADV";
  return left && (isHeadTag(next) || next.upos === "ADJ" || next.upos === "VERB");
}

// A weekday after another noun begins a phrase of its own: "said Monday", "met envoys Tuesday".
function startsTime(draft: Draft, k: number): boolean {
  const { lower } = wordAt(draft, k);
  const previous = wordAt(draft, k - 1);
  if (DAY_WORDS.has(lower)) return true;
  return (
    WEEKDAYS.has(lower) &&
    previous.upos !== "ADJ" &&
    previous.upos !== "NUM" &&
    !TIME_NOUNS.has(previous.lower) &&
    !isHeadTag(wordAt(draft, k + 1))
  );
}

// "Norway's Labour Party national secretary": an adjective inside a run of names.
function continuesName(draft: Draft, k: number): boolean {
  const next = wordAt(draft, k + 1);
  const previous = wordAt(draft, k - 1);
  return isHeadTag(next) && next.upos !== "NUM" && (previous.upos === "PROPN" || previous.upos === "NUM");
}

// "January 8, 1880": the year goes with the day.
function withYear(draft: Draft, end: number): number {
  const day = wordAt(draft, end - 1);
  const dated = (day.upos === "NUM" && MONTHS.has(wordAt(draft, end - 2).lower)) || MONTHS.has(day.lower);
  return dated && wordAt(draft, end).text === "," && /^[12]\d{3}$/u.test(wordAt(draft, end + 1).text) ? end + 2 : end;
}
