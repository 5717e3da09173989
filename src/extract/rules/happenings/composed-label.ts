import { EMPTY_MODIFIERS } from "../lexicon/happening-modifiers.ts";
import type { Cover } from "../mentions/cover.ts";
import { adjectiveOf } from "../mentions/organs.ts";
import type { Referent } from "../reference/referents.ts";
import { headAt, lowerAt, type Tree } from "../tree.ts";
import type { Happening, HappeningMention } from "./happening.ts";
import { dateWords, isDateAt, roundOf, wordsBetween } from "./label-words.ts";

export interface LabelHost {
  readonly cover: Cover;
  readonly text: string;
  readonly nameOf: (referent: Referent) => string;
}

/** "Second", "third" … by number, with a capital. */
export const ORDINAL_WORDS = [
  "",
  "First",
  "Second",
  "Third",
  "Fourth",
  "Fifth",
  "Sixth",
  "Seventh",
  "Eighth",
  "Ninth",
  "Tenth",
  "Eleventh",
  "Twelfth",
];
/** "Second Ruritania–Sylvania summit in Oslo". */
export function composed(happening: Happening, best: HappeningMention, host: LabelHost): string {
  const { tree, head } = best;
  const modifiers: string[] = [];
  for (let i = best.first; i < head; i++) {
    const token = tree.tokens[i];
    const draft = host.cover.at(tree, i);
    if (token && isElectionYear(best, token.text)) modifiers.push(token.text);
    if (
      draft ||
      !token ||
      EMPTY_MODIFIERS.has(lowerAt(tree, i)) ||
      isDateAt(tree, i) ||
      !/^[\p{L}\d]/u.test(token.text)
    )
      continue;
    if (!isModifierOf(tree, i, head)) continue;
    if (
      ["ADJ", "NOUN", "PROPN", "VERB"].includes(token.upos) &&
      !/^\p{Lu}\p{Ll}+[-–]\p{Lu}/u.test(token.text) &&
      !isOrdinalWord(token.text)
    )
      modifiers.push(token.text.replace(/^['’‘]+|['’‘]+$/gu, ""));
  }
  // Of many the two or three that this mention names; those of an assembly of all are left to the graph.
  const named = happening.parties.length <= 3 ? happening.parties : best.parties.length <= 3 ? best.parties : [];
  const [only] = named;
  const parties =
    happening.kind === "event" && named.length === 1 && only?.kind === "state" && only.known
      ? [adjectiveOf(only.known)]
      : named.map(host.nameOf);
  const ordinal = happening.ordinal === undefined ? "" : (ORDINAL_WORDS[happening.ordinal] ?? "");
  const where = happening.place ? host.nameOf(happening.place) : "";
  const into = best.nounClass.family === "visit" ? "to" : "in";
  const place = where && !parties.includes(where) ? `${into} ${where}` : "";
  const topic =
    happening.kind === "meeting" && (happening.parties.length > 0 || place)
      ? topicOf(best, happening, host)
      : tail(best, happening, host);
  const word = lowerAt(tree, head);
  // "A meet in Oslo" is a meeting in what others write.
  const noun =
    tree.tokens[head]?.upos === "VERB"
      ? best.noun
      : /^meets?$/u.test(word)
        ? "meeting"
        : isInProperName(tree, head, host)
          ? (tree.tokens[head]?.text ?? word)
          : roundOf(tree, head, word);
  const who = parties.length > 0 ? parties.join("–") : "";
  const years = modifiers.filter((word) => /^\d{4}$/u.test(word));
  const said = [ordinal, ...years, who, ...modifiers.filter((word) => !years.includes(word)), noun, topic]
    .filter(Boolean)
    .join(" ");
  const isSaid = where !== "" && said.toLowerCase().includes(where.toLowerCase());
  // "Norwegian election" needs no "in Norway".
  const state = happening.place?.kind === "state" ? happening.place.known : undefined;
  const isOwn = state !== undefined && said.includes(adjectiveOf(state));
  const date =
    (!place || isOwn) && years.length === 0 && topic === "" && happening.date ? dateWords(happening.date.value) : "";
  return [said, isSaid || isOwn ? "" : place, date].filter(Boolean).join(" ");
}

const LONGEST_TOPIC = 5;

/** "Conference *on water* in Oslo": what a meeting is about, where nobody is named who met and it is soon said. */
function topicOf(best: HappeningMention, happening: Happening, host: LabelHost): string {
  if (happening.parties.length > 0 || best.tree.tokens[best.head]?.upos === "VERB") return "";
  const words = tail(best, happening, host).split(" ");
  const isShort = words.length > 1 && words.length <= LONGEST_TOPIC;
  // "A meeting on Crete": there it is.
  const isPlace = happening.place !== undefined && words.slice(1).join(" ") === host.nameOf(happening.place);
  return isShort && !isPlace && /^(?:on|about|over)$/u.test(words[0] ?? "") ? words.join(" ") : "";
}

/** "The 2016 Ruritanian election": its year tells it from the next. */
export function isElectionYear({ nounClass }: HappeningMention, word: string): boolean {
  return nounClass.family === "vote" && /^(?:19|20)\d\d$/u.test(word);
}

/** "The National Convention": the noun belongs to a name, and keeps its capital. */
function isInProperName(tree: Tree, head: number, host: LabelHost): boolean {
  const isCapital = (i: number): boolean => /^\p{Lu}\p{Ll}/u.test(tree.tokens[i]?.text ?? "");
  return (
    tree.tokens[head]?.upos === "PROPN" && isCapital(head) && isCapital(head - 1) && !host.cover.at(tree, head - 1)
  );
}

/** "President Kone's trip": "President" says of Kone what he is, not of the trip. */
function isModifierOf(tree: Tree, i: number, head: number): boolean {
  let at = i;
  for (let steps = 0; steps < 4 && at >= 0 && at !== head; steps++) {
    if (["nmod:poss", "nmod:desc", "nummod"].includes(tree.tokens[at]?.deprel ?? "")) return false;
    at = headAt(tree, at);
  }
  return true;
}

function isOrdinalWord(word: string): boolean {
  return ORDINAL_WORDS.some((o) => o !== "" && o.toLowerCase() === word.toLowerCase());
}

/** What follows the noun, without the parties and the place that the label names anyway. */
function tail(mention: HappeningMention, happening: Happening, host: LabelHost): string {
  const { tree, head, last } = mention;
  let from = head + 1;
  const names = /^(?:between|with|by|among)$/u.test(lowerAt(tree, from));
  if (names && happening.parties.length > 0) {
    while (
      from <= last &&
      !(
        /^(?:on|to|for|about|over|of)$/u.test(lowerAt(tree, from)) &&
        !host.cover.at(tree, from) &&
        !/^(?:government|president|leader|republic|state|kingdom)s?$/u.test(lowerAt(tree, from - 1))
      )
    )
      from++;
  }
  return wordsBetween(tree, from, last).join(" ");
}
