import { EMPTY_MODIFIERS } from "../lexicon/happening-modifiers.ts";
import { words } from "../lexicon/words.ts";
import { TITLE_STARTS } from "../lexicon/roles.ts";
import { adjectiveOf } from "../mentions/organs.ts";
import type { Referent } from "../reference/referents.ts";
import { pronounAt } from "../reference/pronouns.ts";
import { capitalise, plain } from "../text.ts";
import { fold } from "../../../text/index.ts";
import { headAt, lowerAt, relAt, spanOf, type Tree } from "../tree.ts";
import type { Happening, HappeningMention } from "./happening.ts";
import { composed, isElectionYear, type LabelHost, ORDINAL_WORDS } from "./composed-label.ts";
import { isFlawed, mendLabel } from "./label-rows.ts";
import { clauseAfter, DANGLING, dateWords, isDateAt, wordsBetween } from "./label-words.ts";

const LONGEST_LABEL = 100;
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
      : withPlace(worded(happening, mention, host), mention, happening, host);
  return finish(onceNamed(plain(label), happening, host));
}

const AT_A_PLACE = words("attack protest vote move occurrence test");
const OWN_PLACE =
  /\p{L} (?:(?:in|into|at|near|off|outside|inside|across|throughout)|(?:on|against|to|from) (?:the )?(?=\p{Lu}))(?= |\p{Lu})/u;

/** "Bread riots", which one sentence says were in Tarn: told from other riots by where. */
function withPlace(
  label: string,
  { nounClass }: HappeningMention,
  { kind, place }: Happening,
  host: LabelHost,
): string {
  if (kind !== "event" || place === undefined || !AT_A_PLACE.has(nounClass.family)) return label;
  const where = host.nameOf(place);
  const own = place.known === undefined ? [] : [adjectiveOf(place.known)];
  const isSaid = [where, place.name, ...own].some((name) => fold(label).includes(fold(name)));
  // What has a place or a side in its own words says enough.
  return isSaid || OWN_PLACE.test(label) ? label : `${label} in ${where}`;
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
    // "Her country's bid" is hers.
    if (/^(?:country|nation|government|homeland)$/u.test(token.text) && pronounAt(tree, i - 1)) {
      if (/^['’]s?$/u.test(tree.tokens[i + 1]?.text ?? "")) i++;
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
  const all = label.split(" ");
  const words = label.slice(0, LONGEST_LABEL).split(" ").slice(0, -1);
  // "In the United | States": half a name is none.
  while (words.length > 1 && isCapital(words.at(-1)) && isCapital(all[words.length])) words.pop();
  // "To yield and stop | being rebels": what only begins is left away.
  const and = words.lastIndexOf("and");
  if (and > 2 && words.length - and <= LONGEST_STUB) words.length = and;
  while (words.length > 1 && (DANGLING.test(words.at(-1) ?? "") || /,$/u.test(words.at(-1) ?? ""))) {
    const word = words.pop() ?? "";
    if (word.endsWith(",")) words.push(word.slice(0, -1));
  }
  return words.join(" ");
}

const LONGEST_STUB = 4;
const isCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? "");

/** The defining words in full: the noun phrase with its relative clauses. */
export function descriptionOf(mention: HappeningMention, whole: readonly number[], text: string): string {
  const span = spanOf(mention.tree, whole);
  const description = plain(text.slice(span.start, span.end)).replace(/^[,;:–—-]\s*/u, "");
  return description.length > 300 ? `${description.slice(0, 300).replace(/\s+\S*$/u, "")}…` : description;
}
