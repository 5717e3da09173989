import { findDates, type DateMention } from "../../language/index.ts";
import { words } from "./lexicon/words.ts";
import { ancestors, childrenBy, headAt, isVerb, lemmaAt, lowerAt, relAt, type Tree } from "./tree.ts";
import type { Span } from "../../model/index.ts";

/** What leads to a deed that is still to come: "agreed to meet on Friday", "a plan to sign in May". */
const LEADING_AHEAD = words(
  "plan expect schedule set due intend hope want wish aim agree vote decide promise vow pledge undertake offer propose suggest recommend urge ask tell call invite order instruct demand request prepare seek threaten deal agreement proposal decision pledge promise vow invitation offer deadline order bound slate poise ready likely announce commit bill motion resolution",
);
const AHEAD = words("will 'll ’ll shall would 'd ’d");

/**
 * The dates in a span of a sentence's text, each resolved as its own verb has it: "met on Friday" to the Friday before the
 * document's day, "will meet on Friday" to the one after it.
 */
export function datesIn(text: string, tree: Tree, span: Span, reference: string | undefined): DateMention[] {
  const past = findDates(text, span, reference);
  if (!past.some((date) => isAhead(tree, date))) return past;
  const future = new Map(findDates(text, span, reference, "future").map((date) => [date.span.start, date]));
  return past.map((date) => {
    const ahead = isAhead(tree, date) ? future.get(date.span.start) : undefined;
    return ahead === undefined || isJustPast(date.value, ahead.value, reference ?? "") ? date : ahead;
  });
}

/** "To discuss the raid of 2 October", in an article of 7 October: not that of next year. */
function isJustPast(past: string, ahead: string, reference: string): boolean {
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7) || "1");
  return months(reference) - months(past) <= JUST && months(ahead) - months(reference) >= FAR;
}

/** In months. */
const JUST = 1;
const FAR = 10;

function isAhead(tree: Tree, date: DateMention): boolean {
  const token = tree.tokens.findIndex((t) => t.span.start < date.span.end && t.span.end > date.span.start);
  const verb = token < 0 ? undefined : [token, ...ancestors(tree, token)].find((i) => isVerb(tree, i));
  // "The launch of 2 October": the launch's own day, whatever is to be done about it.
  if (verb === undefined || lowerAt(tree, token - 1) === "of" || lowerAt(tree, token - 2) === "of") return false;
  const helpers = childrenBy(tree, verb, "aux", "aux:pass", "mark").filter((c) => c < verb);
  if (helpers.some((c) => lowerAt(tree, c) === "have")) return false;
  if (helpers.some((c) => AHEAD.has(lowerAt(tree, c)))) return true;
  if (!helpers.some((c) => lowerAt(tree, c) === "to")) return false;
  // "Is to sign", "talks to be held": nothing else leads to it.
  const governor = headAt(tree, verb);
  if (governor < 0 || ["acl", "root"].includes(relAt(tree, verb))) return true;
  return LEADING_AHEAD.has(lemmaAt(tree, governor)) || LEADING_AHEAD.has(lowerAt(tree, governor));
}
