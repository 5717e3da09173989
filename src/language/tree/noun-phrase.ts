import { MONTHS, POSSESSIVE_PRONOUNS, TIME_NOUNS, TITLES, WEEKDAYS } from "../lexicon/closed-class.ts";
import { NAME_MODIFIERS, NAME_NOUNS } from "../lexicon/names.ts";
import type { Chunk } from "./chunk.ts";
import type { Draft } from "./draft.ts";
import { link, wordAt } from "./draft.ts";
import { isHeadTag, nounPhraseEnd } from "./noun-extent.ts";

const POSSESSIVE = /^['’]s?$/u;

/** The noun phrase that begins at `i`, up to its head noun and with its possessors, or undefined. */
export function chunkNounPhrase(draft: Draft, i: number, before: Chunk | undefined): Chunk | undefined {
  const first = wordAt(draft, i);
  if (first.upos === "PRON" && !POSSESSIVE_PRONOUNS.has(first.lower)) {
    if (isPossessive(draft, i + 1)) return possessed(draft, i, i + 1, i, before);
    return { kind: "noun", first: i, last: i, head: i, pronoun: true };
  }
  const end = nounPhraseEnd(draft, i, before);
  if (end === i) return undefined;
  const head = linkSegment(draft, i, end);
  if (isPossessive(draft, end)) return possessed(draft, i, end, head, before);
  return {
    kind: "noun",
    first: i,
    last: end - 1,
    head,
    time: isTime(draft, i, end, head),
    pronoun: first.upos === "PRON" && end === i + 1,
  };
}

function isPossessive(draft: Draft, i: number): boolean {
  const word = wordAt(draft, i);
  return word.upos === "PART" && POSSESSIVE.test(word.text);
}

// "the minister 's plan": what is possessed is chunked next and takes the possessor along.
function possessed(draft: Draft, first: number, mark: number, possessor: number, before: Chunk | undefined): Chunk {
  link(draft, mark, possessor, "case");
  const rest = mark - first < 60 ? chunkNounPhrase(draft, mark + 1, before) : undefined;
  if (!rest || rest.pronoun === true) return { kind: "noun", first, last: mark, head: possessor };
  link(draft, possessor, owned(draft, mark + 1, rest.head), "nmod:poss");
  return { ...rest, first };
}

// In "Norway's envoy Berg" Norway owns the envoy, who may hang on the name.
function owned(draft: Draft, from: number, head: number): number {
  for (let k = from; k < head; k++) if (draft.head[k] === head && draft.deprel[k] === "nmod:desc") return k;
  return head;
}

/** Links the words of `[first, end)`, and returns their head. */
function linkSegment(draft: Draft, first: number, end: number): number {
  let head = end - 1;
  while (head > first && !isHeadTag(wordAt(draft, head))) head--;
  if (!isHeadTag(wordAt(draft, head))) head = end - 1;
  const name = nameStart(draft, first, head);
  const dated = linkDate(draft, first, head);
  if (dated >= 0) head = dated;
  else if (name < head && isFlat(draft, first, name, head)) {
    for (let k = name + 1; k <= head; k++) link(draft, k, name, "flat");
    head = linkTitle(draft, first, name);
  } else if (
    wordAt(draft, head).upos === "NUM" &&
    isHeadTag(wordAt(draft, head - 1)) &&
    head - 1 >= first &&
    wordAt(draft, head - 1).upos !== "NUM"
  ) {
    // "Resolution 1718", "$ 30"
    link(draft, head, head - 1, "nummod");
    head--;
    if (wordAt(draft, head).upos === "PROPN" && name < head && isFlat(draft, first, name, head)) {
      for (let k = name + 1; k <= head; k++) link(draft, k, name, "flat");
      head = name;
    }
  } else if (name === head && head > first && wordAt(draft, head).upos === "PROPN")
    head = linkTitle(draft, first, head);
  for (let k = first; k < end; k++)
    if (k !== head && (draft.head[k] ?? -1) < 0) linkModifier(draft, first, k, governor(draft, k, end, head));
  return head;
}

// Modifiers hang on the title they stand before, if there is one: "French envoy Berg".
function governor(draft: Draft, k: number, end: number, head: number): number {
  for (let j = k + 1; j < Math.min(end, head); j++)
    if (draft.deprel[j] === "nmod:desc" && draft.head[j] === head) return j;
  return head;
}

function nameStart(draft: Draft, first: number, head: number): number {
  let k = head;
  if (wordAt(draft, k).upos === "NUM" && wordAt(draft, k).capital) k--;
  while (k - 1 >= first && wordAt(draft, k - 1).upos === "PROPN" && wordAt(draft, k).upos !== "NOUN") k--;
  while (k < head && TITLES.has(wordAt(draft, k).lower)) k++;
  return k;
}

function isFlat(draft: Draft, first: number, name: number, head: number): boolean {
  const last = wordAt(draft, head);
  if (last.upos !== "PROPN" && !(last.upos === "NUM" && last.capital)) return false;
  for (let k = name; k < head; k++) if (wordAt(draft, k).upos !== "PROPN") return false;
  if (NAME_NOUNS.has(last.lower) || NAME_MODIFIERS.has(wordAt(draft, name).lower)) return false;
  if (TIME_NOUNS.has(last.lower)) return false;
  // Names of persons take no article; "the Daily Mirror" does. A title may: "the Norwegian minister Jan Berg".
  const determiner = wordAt(draft, first);
  return !(determiner.upos === "DET" && name === first + 1);
}

/** A title before a name: `nmod:desc` on the name, or, with an article or possessor, the head that the name explains. */
function linkTitle(draft: Draft, first: number, name: number): number {
  const title = name - 1;
  const word = wordAt(draft, title);
  if (title < first) return name;
  const isTitle = TITLES.has(word.lower) || word.upos === "NOUN";
  if (!isTitle || wordAt(draft, name).upos !== "PROPN" || TIME_NOUNS.has(word.lower)) return name;
  const determined =
    wordAt(draft, first).upos === "DET" || wordAt(draft, first).upos === "PRON" || isPossessive(draft, first - 1);
  if (determined && word.upos === "NOUN") {
    link(draft, name, title, "appos");
    return title;
  }
  link(draft, title, name, "nmod:desc");
  return name;
}

/** "March 3", "June 2018", "17 March": returns the head, or -1 where it is no date. */
function linkDate(draft: Draft, first: number, head: number): number {
  const last = wordAt(draft, head);
  const previous = wordAt(draft, head - 1);
  if (previous.text === "," && last.upos === "NUM" && head - 2 > first) {
    const day = linkDate(draft, first, head - 2);
    if (day >= 0) {
      link(draft, head, day, "nmod:unmarked");
      link(draft, head - 1, day, "punct");
    }
    return day;
  }
  if (last.upos === "NUM" && MONTHS.has(previous.lower) && head - 1 >= first) {
    if (/^\d{4}$/u.test(last.text)) {
      link(draft, head, head - 1, "nmod:unmarked");
      if (wordAt(draft, head - 2).upos === "NUM" && head - 2 >= first) {
        link(draft, head - 1, head - 2, "nmod:unmarked");
        return head - 2;
      }
      return head - 1;
    }
    link(draft, head - 1, head, "nmod:unmarked");
    return head;
  }
  if (MONTHS.has(last.lower) && previous.upos === "NUM" && head - 1 >= first) {
    link(draft, head, head - 1, "nmod:unmarked");
    return head - 1;
  }
  return -1;
}

function linkModifier(draft: Draft, first: number, k: number, head: number): void {
  const word = wordAt(draft, k);
  const next = wordAt(draft, k + 1);
  switch (word.upos) {
    case "DET":
      link(
        draft,
        k,
        head,
        /^(?:all|both|half|such|quite)$/u.test(word.lower) && next.upos === "DET" ? "det:predet" : "det",
      );
      return;
    case "PRON":
      link(draft, k, head, "nmod:poss");
      return;
    case "NUM":
      // "3.5 million"; "15 - year"
      if (next.upos === "NUM" && k + 1 !== head) link(draft, k, k + 1, "compound");
      else if (/^[-–]$/u.test(next.text)) link(draft, k, Math.min(k + 2, head), "nummod");
      else link(draft, k, head, "nummod");
      return;
    case "ADV":
      link(draft, k, next.upos === "PUNCT" ? head : k + 1, "advmod");
      return;
    case "PUNCT":
      link(draft, k, word.text === "-" && k > first ? k - 1 : Math.min(k + 1, head), "punct");
      return;
    case "CCONJ":
      link(draft, k, k + 1, "cc");
      link(draft, k + 1, k - 1, "conj");
      return;
    case "ADJ":
      link(draft, k, head, "amod");
      return;
    case "VERB":
      link(draft, k, head, "amod");
      return;
    case "SYM":
      link(draft, k, head, "compound");
      return;
    default:
      linkNounModifier(draft, k, head);
  }
}

function linkNounModifier(draft: Draft, k: number, head: number): void {
  // Names inside: "Foreign Ministry spokesman" hangs Ministry on the spokesman; "15-year" its year on the term.
  if (/^[-–]$/u.test(wordAt(draft, k + 1).text) && k + 2 < head) link(draft, k, k + 2, "compound");
  else link(draft, k, head, "compound");
}

function isTime(draft: Draft, first: number, end: number, head: number): boolean {
  const word = wordAt(draft, head);
  if (!TIME_NOUNS.has(word.lower))
    return MONTHS.has(wordAt(draft, head - 1).lower) || (MONTHS.has(wordAt(draft, head + 1).lower) && head + 1 < end);
  if (WEEKDAYS.has(word.lower) || /^(?:today|yesterday|tomorrow|tonight)$/u.test(word.lower)) return true;
  if (MONTHS.has(word.lower)) return word.lower !== "may" || word.capital;
  if (word.capital) return false; // "The Valley Times"
  const opener = wordAt(draft, first);
  return (
    end - first > 1 &&
    (/^(?:last|next|this|every|each|that|some|the|a|an|all|one|same|later|early|late)$/u.test(opener.lower) ||
      opener.upos === "NUM" ||
      TIME_NOUNS.has(opener.lower))
  );
}
