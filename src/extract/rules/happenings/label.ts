import { EMPTY_MODIFIERS } from "../lexicon/happening-nouns.ts";
import { TITLE_STARTS } from "../lexicon/roles.ts";
import type { Cover } from "../mentions/cover.ts";
import { adjectiveOf } from "../mentions/organs.ts";
import type { Referent } from "../reference/referents.ts";
import { pronounAt } from "../reference/pronouns.ts";
import { capitalise, plain } from "../text.ts";
import { headAt, lowerAt, relAt, spanOf, type Tree } from "../tree.ts";
import type { Happening, HappeningMention } from "./happening.ts";
import { isFlawed, mendLabel } from "./label-rows.ts";
import { clauseAfter, DANGLING, dateWords, isDateAt, roundOf, wordsBetween } from "./label-words.ts";

const LONGEST_LABEL = 100;
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
export interface LabelHost {
  readonly cover: Cover;
  readonly text: string;
  readonly nameOf: (referent: Referent) => string;
}

/** What a reader would call a happening: who, which, what, where; from its fullest mention and what the others add. */
export function labelOf(happening: Happening, host: LabelHost): string {
  const best = fullest(happening);
  const others = happening.mentions.filter((m) => m !== best);
  for (const mention of [best, ...others]) {
    const label = labelFrom(mention, happening, host);
    if (!isFlawed(label) && (label.includes(" ") || isNameHead(mention))) return label;
  }
  return plainest(best, happening, host);
}

/** "The Anschluss": one word, and a name; "murder" and "order" are none. */
function isNameHead({ tree, head, label }: HappeningMention): boolean {
  return label === undefined && tree.tokens[head]?.upos === "PROPN";
}

function labelFrom(mention: HappeningMention, happening: Happening, host: LabelHost): string {
  if (mention.label !== undefined) return finish(mention.label);
  const joint = happening.kind === "agreement" && happening.parties.length > 1 && happening.parties.length <= 3;
  const label =
    joint || happening.kind === "meeting" || (happening.kind === "event" && mention.content.length === 0)
      ? composed(happening, mention, host)
      : worded(happening, mention, host);
  return finish(onceNamed(plain(label), happening, host));
}

/** "Executive" of "his executive order": the words that stand right before the noun and are no name. */
function modifiersOf({ tree, head, label }: HappeningMention): string[] {
  const found: string[] = [];
  for (let i = head - 1; label === undefined && i >= 0; i--) {
    const token = tree.tokens[i];
    if (!token || !["amod", "compound"].includes(relAt(tree, i)) || headAt(tree, i) !== head) break;
    if (!/^\p{Ll}/u.test(token.text) || EMPTY_MODIFIERS.has(token.text)) break;
    found.unshift(token.text);
  }
  return found;
}

function finish(label: string): string {
  return capitalise(mendLabel(shorten(mendLabel(plain(label)))));
}

/** "Peru–Chile pact between Peru and Chile" names them once. */
function onceNamed(label: string, happening: Happening, host: LabelHost): string {
  const named = happening.parties.slice(0, 3).map(host.nameOf);
  const prefix = `${named.join("–")} `;
  if (named.length < 2 || !label.startsWith(prefix)) return label;
  const rest = label.slice(prefix.length);
  return /\bbetween\b/u.test(rest) && named.every((name) => rest.includes(name)) ? rest : label;
}

/** Type, parties and place: what is left where the text's own words make no label. */
function plainest(best: HappeningMention, happening: Happening, host: LabelHost): string {
  const who = owner(happening, host);
  const noun =
    best.label !== undefined || best.tree.tokens[best.head]?.upos === "VERB"
      ? best.noun
      : lowerAt(best.tree, best.head);
  const where = happening.place ? host.nameOf(happening.place) : "";
  const place = where !== "" && !who.includes(where) ? `in ${where}` : "";
  const date = place === "" && happening.date ? dateWords(happening.date.value) : "";
  return capitalise([who, ...modifiersOf(best), noun, place, date].filter(Boolean).join(" "));
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
  const date = !place && topic === "" && happening.date ? dateWords(happening.date.value) : "";
  const years = modifiers.filter((word) => /^\d{4}$/u.test(word));
  const said = [ordinal, ...years, who, ...modifiers.filter((word) => !years.includes(word)), noun, topic]
    .filter(Boolean)
    .join(" ");
  const isSaid = where !== "" && said.toLowerCase().includes(where.toLowerCase());
  return [said, isSaid ? "" : place, date].filter(Boolean).join(" ");
}

const LONGEST_TOPIC = 5;

/** "Conference *on water* in Oslo": what a meeting is about, where nobody is named who met and it is soon said. */
function topicOf(best: HappeningMention, happening: Happening, host: LabelHost): string {
  if (happening.parties.length > 0 || best.tree.tokens[best.head]?.upos === "VERB") return "";
  const words = tail(best, happening, host).split(" ");
  return /^(?:on|about|over)$/u.test(words[0] ?? "") && words.length > 1 && words.length <= LONGEST_TOPIC
    ? words.join(" ")
    : "";
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
      // "Prime minister Ana Torres's offer" is her offer.
      while (draft.kind === "person" && TITLE_STARTS.has((before.at(-1) ?? "").toLowerCase())) before.pop();
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
      (isDateAt(tree, i) && !isElectionYear(best, token.text)) ||
      token.upos === "PUNCT" ||
      pronounAt(tree, i)
    )
      continue;
    before.push(token.text);
  }
  before.unshift(...pairBefore(tree, best.first));
  const isDemonymNeeded =
    !owned && happening.parties.length > 0 && !happening.parties.some((p) => isNamedAfter(best, p, host));
  const prefix = isDemonymNeeded ? owner(happening, host) : "";
  const noun = tree.tokens[head]?.upos === "PROPN" ? (tree.tokens[head]?.text ?? "") : lowerAt(tree, head);
  const own = wordsBetween(tree, head + 1, best.last);
  const isAlone = own.length === 0 && before.length === 0 && prefix === "" && !happening.date;
  const rest = isAlone && best.isDescribed ? clauseAfter(tree, head) : own;
  const isMany = /s$/u.test(noun) && tree.tokens[head]?.lemma !== noun;
  const ordinal =
    happening.ordinal === undefined || isMany || best.ordinal === undefined
      ? ""
      : (ORDINAL_WORDS[happening.ordinal] ?? "").toLowerCase();
  const owners = before.findLastIndex((word) => /['’]s?$/u.test(word)) + 1;
  const date = rest.length === 0 && before.length === 0 && happening.date ? dateWords(happening.date.value) : "";
  return [prefix, ...before.slice(0, owners), ordinal, ...before.slice(owners), noun, ...rest, date]
    .filter(Boolean)
    .join(" ")
    .replace(/\s+([,.;:)’'])/gu, "$1");
}

/** "The 2016 Ruritanian election": its year tells it from the next. */
function isElectionYear({ nounClass }: HappeningMention, word: string): boolean {
  return nounClass.family === "vote" && /^(?:19|20)\d\d$/u.test(word);
}

/** "A cease and desist order": the half before "and" belongs to it. */
function pairBefore(tree: Tree, first: number): string[] {
  const at = /^(?:and|or)$/u.test(lowerAt(tree, first)) ? first : first - 1;
  const word = tree.tokens[at - 1]?.text ?? "";
  if (!/^(?:and|or)$/u.test(lowerAt(tree, at)) || !/^an?$/u.test(lowerAt(tree, at - 2)) || !/^\p{Ll}/u.test(word))
    return [];
  return at === first ? [word] : [word, lowerAt(tree, at)];
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

function shorten(label: string): string {
  if (label.length <= LONGEST_LABEL) return label;
  const words = label.slice(0, LONGEST_LABEL).split(" ").slice(0, -1);
  while (words.length > 1 && (DANGLING.test(words.at(-1) ?? "") || /,$/u.test(words.at(-1) ?? ""))) {
    const word = words.pop() ?? "";
    if (word.endsWith(",")) words.push(word.slice(0, -1));
  }
  return words.join(" ");
}

/** The defining words in full: the noun phrase with its relative clauses. */
export function descriptionOf(mention: HappeningMention, whole: readonly number[], text: string): string {
  const span = spanOf(mention.tree, whole);
  const description = plain(text.slice(span.start, span.end)).replace(/^[,;:–—-]\s*/u, "");
  return description.length > 300 ? `${description.slice(0, 300).replace(/\s+\S*$/u, "")}…` : description;
}
