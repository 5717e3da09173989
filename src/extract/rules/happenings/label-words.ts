import { pronounAt } from "../reference/pronouns.ts";
import { caseOf, childrenOf, headAt, lowerAt, relAt, subtree, type Tree } from "../tree.ts";

const LONGEST_WORDS = 10;
const SPARE = 2;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/iu;
/** What is counted by what follows: "US$400 million in aid", "70 per cent of the catch". */
const COUNT = /\d|^(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?|dollars?|euros?|percent|cent)$/iu;
/** No label ends on one of these. */
export const DANGLING =
  /^(?:of|to|for|in|on|at|with|by|from|and|or|the|a|an|that|which|as|into|between|toward|towards|until|till|without|because|if|since|during|amid|against|among|through|within|via|per|unless|whether|such|than|its|what|who|how|why|where|others|their|his|her|but|not|no|about|than|while|when|after|before|over|under|is|was|are|would|will|has|had|have|be|any|according|including|dated|called|those|these|regarding|concerning|relating|pertaining|following|amongst|onto|upon|across|like|so|very|more|most|around|nor|towards|plus|versus|vs|v|least)$/iu;
/** Words of dates, which labels say in their own way. */
const DATE_WORD =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}(?:st|nd|rd|th)?|\d{4}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|week|month|year|last|next|this|earlier|later|recent|ago)$/iu;

/** "3 May", "last week"; not the "70" of "70 plans" nor the "5" of "a category 5 storm". */
export function isDateAt(tree: Tree, i: number): boolean {
  const text = tree.tokens[i]?.text ?? "";
  if (!DATE_WORD.test(text)) return false;
  return !/^\d{1,2}$/u.test(text) || MONTH.test(lowerAt(tree, i - 1)) || MONTH.test(lowerAt(tree, i + 1));
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
    let text = isPossessive(tree, i) ? "the" : token.text;
    const glued = previous === i - 1 && tree.tokens[i - 1]?.span.end === token.span.start;
    // "Committed to accepting the terms" is a pledge to accept them.
    if (i === first + 1 && lowerAt(tree, first) === "to" && token.upos === "VERB" && /ing$/u.test(text))
      text = token.lemma;
    if (glued && words.length > 0) words[words.length - 1] += text;
    else words.push(text);
    previous = i;
  }
  while (
    words.length > 0 &&
    (DANGLING.test(words.at(-1) ?? "") || /^\p{P}+$/u.test(words.at(-1) ?? "") || endsInDate(words))
  )
    words.pop();
  return words.map((w, n) =>
    n === words.length - 1 ? w.replace(/[,;:.]+$/u, (stop) => (/\p{Lu}\.$/u.test(w) ? stop : "")) : w,
  );
}

function endsInDate(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  return DATE_WORD.test(last) && (!/^\d{1,2}$/u.test(last) || MONTH.test(words.at(-2) ?? "") || words.length < 2);
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
      ((i > first || token.upos === "PUNCT") && /^(?:[,;:—–(]|--)$/u.test(token.text)) ||
      (pronounAt(tree, i) && !isPossessive(tree, i))
    ) {
      stop = i - 1;
      break;
    }
  }
  // Two words more that end it are better than an end too soon.
  if (stop === last && last - first < LONGEST_WORDS + SPARE) return last;
  for (let end = Math.min(stop, first + LONGEST_WORDS - 1); end >= first; end--)
    if (end === last || (isWhole(tree, first, end, last) && !isCounting(tree, end))) return end;
  return first - 1;
}

/** "Held back US$400 million | in aid": a sum without what it is for says something else. */
function isCounting(tree: Tree, end: number): boolean {
  return COUNT.test(tree.tokens[end]?.text ?? "") && /^(?:of|in|for|worth)$/u.test(lowerAt(tree, end + 1));
}

function isWhole(tree: Tree, first: number, end: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const head = headAt(tree, i);
    if (head < first || head > last) continue;
    const isCut = i > end;
    if (isCut === head > end) continue;
    // "The return of", "a bid to": what "of" leads to belongs to its noun.
    if (!isCut || !LOOSE.has(relAt(tree, i)) || caseOf(tree, i) === "of") return false;
    // "Making media that do it liable", "the ability to vote": without its clause the noun is another.
    if (tree.tokens[i]?.deprel === "acl:relcl" || isTo(tree, i)) return false;
    // "Between Peru, | Chile and Ghana".
    if (relAt(tree, i) === "conj" && caseOf(tree, head) === "between" && caseOf(tree, i) !== "between") return false;
  }
  return true;
}

const WANTING =
  /^(?:ability|right|power|chance|opportunity|capacity|permission|freedom|need|obligation|duty|authority|willingness|way|means)$/u;

/** "To vote", of a noun that says nothing without it. */
function isTo(tree: Tree, i: number): boolean {
  return (
    relAt(tree, i) === "acl" &&
    WANTING.test(lowerAt(tree, headAt(tree, i))) &&
    childrenOf(tree, i).some((c) => c < i && lowerAt(tree, c) === "to")
  );
}

/** "Its envoy" is "the envoy" in a label. */
function isPossessive(tree: Tree, i: number): boolean {
  return tree.tokens[i]?.deprel === "nmod:poss" && tree.tokens[i]?.upos === "PRON";
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

/** "A round of talks" is no mere round. */
export function roundOf(tree: Tree, head: number, word: string): string {
  const of =
    /^(?:rounds?|series|sessions?)$/u.test(word) && lowerAt(tree, head + 1) === "of" ? lowerAt(tree, head + 2) : "";
  return /^(?:talks|negotiations|discussions|consultations|dialogue|meetings)$/u.test(of) ? `${word} of ${of}` : word;
}

/** "A referendum | that would include the islands": all that tells it from others. */
export function clauseAfter(tree: Tree, head: number): string[] {
  const clause = childrenOf(tree, head).find((c) => c > head && relAt(tree, c) === "acl");
  return clause === undefined ? [] : wordsBetween(tree, head + 1, subtree(tree, clause).at(-1) ?? head);
}
