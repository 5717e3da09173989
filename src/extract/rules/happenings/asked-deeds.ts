import { isInfinitive } from "../claims/voice.ts";
import { words } from "../lexicon/words.ts";
import { childrenBy, isNoun, lemmaAt, lowerAt, type Tree } from "../tree.ts";
import { THIN } from "./clause-nodes.ts";
import { wordsBetween } from "./label-words.ts";

/** What is asked with these is an attitude, or left open. */
const VAGUE = words(
  "do make take have give show see help continue consider respect support use work play keep find let ensure get put tell speak say think remain exercise avoid know understand remember face follow meet join become try seek want share bring reach hold send hear read watch contact call visit attend recognise recognize treat deal join leave protect defend fight improve increase strengthen maintain uphold honour honor fulfil fulfill serve set go come",
);
/** Verbs of asking somebody: "pushed to reopen the port" and "refused to reopen it" are none. */
const ASKING = words(
  "urge implore beseech exhort entreat beg petition call ask press push pressure lobby pressurise pressurize appeal plead want request",
);
/** To tell of a thing is no plan, nor is to let go of one. */
const TELLING = words("announce reveal publish release say discuss drop comply restore return file write post issue");
const LONGEST_ADDRESSEE = 6;
const LONGEST_DEED = 12;

/** "To reopen the port": a deed with an object of its own, and no mere attitude. */
export function isWeighty(tree: Tree, clause: number): boolean {
  return (
    !VAGUE.has(lemmaAt(tree, clause)) &&
    !TELLING.has(lemmaAt(tree, clause)) &&
    childrenBy(tree, clause, "obj").some((c) => isNoun(tree, c) && !THIN.has(lowerAt(tree, c)))
  );
}

/** The "to" of "urged Peru to reopen the port", where what is asked is a deed with an object of its own. */
export function askedTo(tree: Tree, verb: number, clause: number): number | undefined {
  if (clause < verb || !ASKING.has(lemmaAt(tree, verb))) return undefined;
  if (!isInfinitive(tree, clause) || VAGUE.has(lemmaAt(tree, clause))) return undefined;
  const to = childrenBy(tree, clause, "mark", "aux").find((c) => lowerAt(tree, c) === "to");
  const what = childrenBy(tree, clause, "obj").filter((c) => isNoun(tree, c) && !THIN.has(lowerAt(tree, c)));
  if (to === undefined || to === verb + 1 || what.length === 0) return undefined;
  // "Asked for a loan to reopen the port": nobody is asked to reopen it.
  return lowerAt(tree, verb + 1) === "for" && !/^(?:call|appeal|plead)$/u.test(lemmaAt(tree, verb)) ? undefined : to;
}

/** "For Peru to reopen the port": whom somebody asks, and what for; nothing where it is too long for a label. */
export function askedWords(tree: Tree, verb: number, to: number, last: number): string[] {
  let first = verb + 1;
  while (first < to && /^(?:on|upon|to|with|for|also|again)$/u.test(lowerAt(tree, first))) first++;
  for (let i = first; i < to; i++)
    if (tree.tokens[i]?.upos === "PUNCT" || tree.tokens[i]?.upos === "PRON" || tree.tokens[i]?.upos === "VERB")
      return [];
  const whom = wordsBetween(tree, first, to - 1);
  const deed = wordsBetween(tree, to, last);
  if (first >= to || whom.length === 0 || whom.length > LONGEST_ADDRESSEE) return [];
  return deed.length < 3 || deed.length > LONGEST_DEED ? [] : ["for", ...whom, ...deed];
}
