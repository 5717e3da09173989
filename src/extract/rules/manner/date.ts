import type { DateMention } from "../../../language/index.ts";
import { datesIn } from "../dated.ts";
import { REPORTING_VERBS } from "../lexicon/actor-nouns.ts";
import { ancestors, headAt, isVerb, lemmaAt, type Tree } from "../tree.ts";

/** Finds when something that a sentence says happened; each sentence's dates are read once. */
export function createDateFinder(
  text: string,
  reference: string | undefined,
): (tree: Tree, at: number) => DateMention | undefined {
  const cache = new Map<number, readonly DateMention[]>();
  return (tree, at) => {
    let dates = cache.get(tree.index);
    if (!dates) {
      dates = datesIn(text, tree, tree.span, reference);
      cache.set(tree.index, dates);
    }
    if (dates.length === 0) return undefined;
    const near = new Set([at, ...ancestors(tree, at)]);
    const offset = tree.tokens[at]?.span.start ?? 0;
    const fitting = dates.filter((date) => !isBound(tree, date) && belongs(tree, date, at, near));
    return fitting.sort((a, b) => Math.abs(a.span.start - offset) - Math.abs(b.span.start - offset))[0];
  };
}

/** "Since 2017", "until May": the end of a stretch, not the day of what the verb says. */
function isBound(tree: Tree, date: DateMention): boolean {
  const first = tree.tokens.findIndex((t) => t.span.end > date.span.start);
  return [first, first - 1].some((i) => /^(?:since|until|till)$/u.test(tree.tokens[i]?.text.toLowerCase() ?? ""));
}

/** A date tells when its own verb happened, and what hangs from that verb with it. */
function belongs(tree: Tree, date: DateMention, at: number, near: ReadonlySet<number>): boolean {
  const token = tree.tokens.findIndex((t) => t.span.start < date.span.end && t.span.end > date.span.start);
  if (token < 0) return false;
  const verb = [token, ...ancestors(tree, token)].find((i) => isVerb(tree, i));
  if (verb === undefined) return true;
  if (verb === at) return true;
  // "Said on Monday that X had attacked": Monday is when it was said.
  if (REPORTING_VERBS.has(lemmaAt(tree, verb)) && isVerb(tree, at)) return false;
  return near.has(verb) ? clausesBetween(tree, at, verb) <= 1 && !isAside(tree, at, verb) : headAt(tree, verb) === at;
}

/** "X, which met Y, left on Monday": the meeting was not on Monday. */
function isAside(tree: Tree, at: number, verb: number): boolean {
  const path = [at, ...ancestors(tree, at)];
  return path.slice(0, path.indexOf(verb)).some((i) => isVerb(tree, i) && tree.tokens[i]?.deprel === "acl:relcl");
}

function clausesBetween(tree: Tree, at: number, verb: number): number {
  const path = ancestors(tree, at);
  return path.slice(0, path.indexOf(verb)).filter((i) => isVerb(tree, i)).length;
}
