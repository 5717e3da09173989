import { EMPTY_MODIFIERS } from "../lexicon/happening-nouns.ts";
import type { Cover } from "../mentions/cover.ts";
import { adjectiveOf } from "../mentions/organs.ts";
import type { Referent } from "../reference/referents.ts";
import { pronounAt } from "../reference/pronouns.ts";
import { capitalise, plain } from "../text.ts";
import { caseOf, headAt, lowerAt, relAt, spanOf, type Tree } from "../tree.ts";
import type { Happening, HappeningMention } from "./happening.ts";

const LONGEST_LABEL = 90;
const LONGEST_WORDS = 10;
const DANGLING =
  /^(?:of|to|for|in|on|at|with|by|from|and|or|the|a|an|that|which|as|into|between|toward|towards|until|till|without|because|if|since|during|amid|against|among|through|within|via|per|unless|whether|such|than|its|what|who|how|why|where|others|their|his|her|but|not|no|about|than|while|when|after|before|over|under|is|was|are|would|will|has|had|have|be|any)$/iu;
const ORDINAL_WORDS = [
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
const DATE_WORD =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}(?:st|nd|rd|th)?|\d{4}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|week|month|year|last|next|this|earlier|later|recent|ago)$/iu;

export interface LabelHost {
  readonly cover: Cover;
  readonly text: string;
  readonly nameOf: (referent: Referent) => string;
}

/** What a reader would call a happening: who, which, what, where; from its fullest mention and what the others add. */
export function labelOf(happening: Happening, host: LabelHost): string {
  const best = fullest(happening);
  if (best.label !== undefined) return shorten(best.label);
  const joint = happening.kind === "agreement" && happening.parties.length > 1 && happening.parties.length <= 3;
  const label =
    joint || happening.kind === "meeting" || (happening.kind === "event" && best.content.length === 0)
      ? composed(happening, best, host)
      : worded(happening, best, host);
  return shorten(capitalise(plain(label)));
}

/** The mention with most to tell; of equals the first. */
export function fullest(happening: Happening): HappeningMention {
  const weigh = (m: HappeningMention): number =>
    Math.min(m.content.length, 6) +
    (m.place ? 2 : 0) +
    (m.ordinal ? 2 : 0) +
    Math.min(m.parties.length, 2) +
    (m.label !== undefined ? 3 : 0);
  return happening.mentions.reduce((best, m) => (weigh(m) > weigh(best) ? m : best));
}

/** "Second Ruritania–Sylvania summit in Oslo". */
function composed(happening: Happening, best: HappeningMention, host: LabelHost): string {
  const { tree, head } = best;
  const modifiers: string[] = [];
  for (let i = best.first; i < head; i++) {
    const token = tree.tokens[i];
    const draft = host.cover.at(tree, i);
    if (
      draft ||
      !token ||
      EMPTY_MODIFIERS.has(lowerAt(tree, i)) ||
      DATE_WORD.test(token.text) ||
      !/^[\p{L}\d]/u.test(token.text)
    )
      continue;
    if (
      ["ADJ", "NOUN", "PROPN", "VERB"].includes(token.upos) &&
      !/^\p{Lu}\p{Ll}+[-–]\p{Lu}/u.test(token.text) &&
      !isOrdinalWord(token.text)
    )
      modifiers.push(token.text.replace(/^['’‘]+|['’‘]+$/gu, ""));
  }
  const parties = happening.parties.length <= 3 ? happening.parties.map(host.nameOf) : [];
  const ordinal = happening.ordinal === undefined ? "" : (ORDINAL_WORDS[happening.ordinal] ?? "");
  const where = happening.place ? host.nameOf(happening.place) : "";
  const place = where && !parties.includes(where) ? `in ${where}` : "";
  const topic =
    happening.kind === "meeting" && (happening.parties.length > 0 || place) ? "" : tail(best, happening, host);
  const noun = tree.tokens[head]?.upos === "VERB" ? best.noun : lowerAt(tree, head);
  const who = parties.length > 0 ? parties.join("–") : "";
  const date = !place && happening.date ? dateWords(happening.date.value) : "";
  const said = [ordinal, who, ...modifiers, noun, topic].filter(Boolean).join(" ");
  const isSaid = where !== "" && said.toLowerCase().includes(where.toLowerCase());
  return [said, isSaid ? "" : place, date].filter(Boolean).join(" ");
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

/** "US offer to lift certain sanctions": the text's own words, the possessor as an adjective. */
function worded(happening: Happening, best: HappeningMention, host: LabelHost): string {
  const { tree, head } = best;
  const before: string[] = [];
  let owned = false;
  for (let i = best.first; i < head; i++) {
    const token = tree.tokens[i];
    const draft = host.cover.at(tree, i);
    if (!token) continue;
    if (draft) {
      before.push(plain(host.text.slice(token.span.start, tree.tokens[draft.last]?.span.end ?? token.span.end)));
      owned = true;
      i = Math.max(i, draft.last);
      continue;
    }
    if (/^['’]s?$/u.test(token.text)) {
      if (before.length > 0) before[before.length - 1] += token.text;
      continue;
    }
    if (
      EMPTY_MODIFIERS.has(token.text.toLowerCase()) ||
      DATE_WORD.test(token.text) ||
      token.upos === "PUNCT" ||
      pronounAt(tree, i)
    )
      continue;
    before.push(token.text);
  }
  const isDemonymNeeded =
    !owned && happening.parties.length > 0 && !happening.parties.some((p) => isNamedAfter(best, p, host));
  const prefix = isDemonymNeeded ? owner(happening, host) : "";
  const noun = tree.tokens[head]?.upos === "PROPN" ? (tree.tokens[head]?.text ?? "") : lowerAt(tree, head);
  const rest = wordsBetween(tree, head + 1, best.last);
  const ordinal = happening.ordinal === undefined ? "" : (ORDINAL_WORDS[happening.ordinal] ?? "").toLowerCase();
  const date = rest.length === 0 && before.length === 0 && happening.date ? dateWords(happening.date.value) : "";
  return [prefix, ordinal, ...before, noun, ...rest, date]
    .filter(Boolean)
    .join(" ")
    .replace(/\s+([,.;:)’'])/gu, "$1");
}

/** "A treaty with Sylvania" needs no "Sylvanian" before it. */
function isNamedAfter(mention: HappeningMention, party: Referent, host: LabelHost): boolean {
  return party.drafts.some(
    (d) =>
      d.tree === mention.tree && d.head > mention.head && d.head <= mention.last && host.cover.at(d.tree, d.head) === d,
  );
}

function owner(happening: Happening, host: LabelHost): string {
  const [first, second] = happening.parties;
  if (!first) return "";
  if (second && happening.kind === "agreement") return happening.parties.slice(0, 3).map(host.nameOf).join("–");
  if (first.kind === "state" && first.known) return adjectiveOf(first.known);
  const name = host.nameOf(first);
  return first.kind === "person" ? `${name}’s` : name;
}

/** The words of a stretch that can stand in a label: whole phrases, no personal pronoun, not more than a dozen. */
export function wordsBetween(tree: Tree, first: number, last: number): string[] {
  const end = clip(tree, first, last);
  const words: string[] = [];
  let previous = -2;
  for (let i = first; i <= end; i++) {
    const token = tree.tokens[i];
    if (!token || /^[“”"[\]()]+$/u.test(token.text)) continue;
    // "Its own purposes" become "the purposes".
    if (lowerAt(tree, i) === "own" && isPossessive(tree, i - 1)) continue;
    const text = isPossessive(tree, i) ? "the" : token.text;
    const glued = previous === i - 1 && tree.tokens[i - 1]?.span.end === token.span.start;
    if (glued && words.length > 0) words[words.length - 1] += text;
    else words.push(text);
    previous = i;
  }
  while (
    words.length > 0 &&
    (DANGLING.test(words.at(-1) ?? "") || /^\p{P}+$/u.test(words.at(-1) ?? "") || DATE_WORD.test(words.at(-1) ?? ""))
  )
    words.pop();
  return words.map((w, n) =>
    n === words.length - 1 ? w.replace(/[,;:.]+$/u, (stop) => (/\p{Lu}\.$/u.test(w) ? stop : "")) : w,
  );
}

/** What may be left away behind a phrase without making it say something else. */
const LOOSE = new Set([
  "obl",
  "advcl",
  "acl",
  "appos",
  "conj",
  "cc",
  "punct",
  "parataxis",
  "nmod",
  "advmod",
  "discourse",
]);

/** The last word up to which a stretch is whole: nothing before it waits for what is cut off. */
function clip(tree: Tree, first: number, last: number): number {
  let stop = last;
  for (let i = first; i <= last; i++) {
    const token = tree.tokens[i];
    if (
      !token ||
      (i > first && /^(?:[,;:—–(]|--)$/u.test(token.text)) ||
      (pronounAt(tree, i) && !isPossessive(tree, i))
    ) {
      stop = i - 1;
      break;
    }
  }
  for (let end = Math.min(stop, first + LONGEST_WORDS - 1); end >= first; end--)
    if (end === last || isWhole(tree, first, end, last)) return end;
  return first - 1;
}

function isWhole(tree: Tree, first: number, end: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const head = headAt(tree, i);
    if (head < first || head > last) continue;
    const isCut = i > end;
    if (isCut === head > end) continue;
    // "The return of", "a bid to": what "of" leads to belongs to its noun.
    if (!isCut || !LOOSE.has(relAt(tree, i)) || caseOf(tree, i) === "of") return false;
    // "Making media that do it liable": without its clause the noun is another.
    if (tree.tokens[i]?.deprel === "acl:relcl") return false;
  }
  return true;
}

/** "Its envoy" is "the envoy" in a label. */
function isPossessive(tree: Tree, i: number): boolean {
  return tree.tokens[i]?.deprel === "nmod:poss" && tree.tokens[i]?.upos === "PRON";
}

function shorten(label: string): string {
  if (label.length <= LONGEST_LABEL) return label;
  const words = label.slice(0, LONGEST_LABEL).split(" ").slice(0, -1);
  while (words.length > 1 && (DANGLING.test(words.at(-1) ?? "") || /,$/u.test(words.at(-1) ?? ""))) {
    const word = words.pop() ?? "";
    if (word.endsWith(",")) words.push(word.slice(0, -1));
  }
  return words.join(" ");
}

const MONTHS = [
  "",
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "2019-02-27" is "27 February 2019". */
export function dateWords(value: string): string {
  const [year, month, day] = value.split("-");
  const name = MONTHS[Number(month)] ?? "";
  return ["of", day ? String(Number(day)) : "", name, year].filter(Boolean).join(" ");
}

/** The defining words in full: the noun phrase with its relative clauses. */
export function descriptionOf(mention: HappeningMention, whole: readonly number[], text: string): string {
  const span = spanOf(mention.tree, whole);
  const description = plain(text.slice(span.start, span.end)).replace(/^[,;:–—-]\s*/u, "");
  return description.length > 300 ? `${description.slice(0, 300).replace(/\s+\S*$/u, "")}…` : description;
}
