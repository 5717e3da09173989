import type { DateMention } from "../../../language/index.ts";
import { datesIn } from "../dated.ts";
import { REPORTING_VERBS } from "../lexicon/actor-nouns.ts";
import { words } from "../lexicon/words.ts";
import { ancestors, childrenBy, headAt, isVerb, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";

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
    const fitting = dates.filter(
      (date) => !isBound(tree, date) && !isLongAgo(text, tree, date) && belongs(tree, date, at, near),
    );
    return fitting.sort((a, b) => Math.abs(a.span.start - offset) - Math.abs(b.span.start - offset))[0];
  };
}

const LASTING = words("extend prolong lengthen last run continue stay remain postpone delay defer renew");

/** "Since 2017", "until May", "by May", "extended to May": the end of a stretch, not the day of what the verb says. */
function isBound(tree: Tree, date: DateMention): boolean {
  const first = tree.tokens.findIndex((t) => t.span.end > date.span.start);
  if ([first, first - 1].some((i) => /^(?:since|until|till|by|through)$/u.test(lowerAt(tree, i)))) return true;
  const isTo = [first, first - 1].some((i) => lowerAt(tree, i) === "to");
  return isTo && ancestors(tree, first).some((i) => LASTING.has(lemmaAt(tree, i)));
}

/** "Had attacked in late February", told of long ago: the year is not said. */
function isLongAgo(text: string, tree: Tree, date: DateMention): boolean {
  if (date.value.length !== MONTH || /\d|last|this|ago/u.test(text.slice(date.span.start, date.span.end))) return false;
  const token = tree.tokens.findIndex((t) => t.span.start < date.span.end && t.span.end > date.span.start);
  const verb = ancestors(tree, token).find((i) => isVerb(tree, i));
  return verb !== undefined && childrenBy(tree, verb, "aux").some((c) => lowerAt(tree, c) === "had");
}

const MONTH = "2020-01".length;

/** A date tells when its own verb happened, and what hangs from that verb with it. */
function belongs(tree: Tree, date: DateMention, at: number, near: ReadonlySet<number>): boolean {
  const token = tree.tokens.findIndex((t) => t.span.start < date.span.end && t.span.end > date.span.start);
  if (token < 0) return false;
  const verb = [token, ...ancestors(tree, token)].find((i) => isVerb(tree, i));
  if (verb === undefined) return true;
  if (verb === at) return true;
  // "Said on Monday that X had attacked": Monday is when it was said.
  if (REPORTING_VERBS.has(lemmaAt(tree, verb)) && (isVerb(tree, at) || clausesBetween(tree, at, verb) > 0))
    return false;
  // "On Monday Norway denounced the accord between X and Y": it was not signed on Monday.
  if (JUDGING.has(lemmaAt(tree, verb)) && isJudged(tree, at, verb)) return false;
  return near.has(verb) ? clausesBetween(tree, at, verb) <= 1 && !isAside(tree, at, verb) : headAt(tree, verb) === at;
}

/** Verbs that tell what somebody makes of what was done before. */
const JUDGING = words(
  "denounce condemn criticise criticize praise hail welcome applaud decry deplore defend justify regret mourn blame accuse fault slam blast lament commemorate mark recall remember cite mention acknowledge thank congratulate",
);

function isJudged(tree: Tree, at: number, verb: number): boolean {
  const path = [at, ...ancestors(tree, at)];
  const below = path[path.indexOf(verb) - 1];
  return below !== undefined && ["obj", "obl", "advcl", "iobj"].includes(relAt(tree, below)) && below !== verb;
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
