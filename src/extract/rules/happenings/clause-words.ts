import { FUTURE, isOwnIntent } from "../claims/governed-clauses.ts";
import { objectsOf } from "../claims/arguments.ts";
import { isInfinitive } from "../claims/voice.ts";
import { UNTRUE_WORDS } from "../lexicon/charge-words.ts";
import { words } from "../lexicon/words.ts";
import type { Resolver } from "../reference/actor.ts";
import type { Referent } from "../reference/referents.ts";
import { caseOf, childrenBy, isNoun, isVerb, lemmaAt, lowerAt, subtree, type Tree } from "../tree.ts";
import type { ClauseNode } from "./clause-nodes.ts";
import { wordsBetween } from "./label-words.ts";
import { phrase } from "./phrase.ts";

interface NameHost {
  readonly resolver: Resolver;
  readonly nameOf: (referent: Referent) => string;
}

const DUTY = /^(?:should|must|shall)$/u;

/** "To reopen the port", "for the firms to pay"; a full clause only as "that …" where no infinitive says the same. */
export function clauseWords(tree: Tree, verb: number, clause: number, node: ClauseNode): string[] {
  const [, last] = clauseSpan(tree, clause);
  if (isInfinitive(tree, clause)) {
    const to = childrenBy(tree, clause, "mark", "aux").find((c) => lowerAt(tree, c) === "to") ?? clause;
    const object = objectsOf(tree, verb).find((o) => o < clause);
    const addressee = object === undefined || node.relation === "promised" ? [] : nounWords(tree, object);
    if (object !== undefined && node.relation !== "promised" && addressee.length === 0) return [];
    // "Decided not to return".
    const not = childrenBy(tree, clause, "advmod").some((c) => c === to - 1 && lowerAt(tree, c) === "not")
      ? ["not"]
      : [];
    const deed = wordsBetween(tree, to, last);
    return deed.length < 2 ? [] : [...(addressee.length > 0 ? ["for", ...addressee] : []), ...not, ...deed];
  }
  const subject = childrenBy(tree, clause, "nsubj")[0];
  // "Announced that it would close the port": the closing is its plan.
  if (node.relation === "promised" && isOwnIntent(tree, clause)) return intentWords(tree, clause, last);
  const helpers = childrenBy(tree, clause, "aux").filter((c) => c < clause);
  const modal = helpers.find((c) => DUTY.test(lowerAt(tree, c)) || FUTURE.test(lowerAt(tree, c)));
  const bare = modal === undefined && lowerAt(tree, clause) === lemmaAt(tree, clause) && helpers.length === 0;
  const passive = helpers.find((c) => lowerAt(tree, c) === "be");
  if (subject === undefined || subject > clause || (!bare && modal === undefined && passive === undefined)) return [];
  const who = nounWords(tree, subject);
  const from = modal === undefined ? (passive ?? clause) : modal + 1;
  const deed = wordsBetween(tree, from, last);
  return who.length === 0 || deed.length === 0 ? [] : ["for", ...who, "to", ...deed];
}

function intentWords(tree: Tree, clause: number, last: number): string[] {
  const modal = childrenBy(tree, clause, "aux").find((c) => FUTURE.test(lowerAt(tree, c))) ?? clause;
  const deed = wordsBetween(tree, modal + 1, last);
  return deed.length < 2 ? [] : ["to", ...deed];
}

/** The words of a noun phrase; none where it is a pronoun. */
function nounWords(tree: Tree, noun: number): string[] {
  return isNoun(tree, noun) ? wordsBetween(tree, ...phrase(tree, noun)) : [];
}

const CLAIMS = words(
  "report reports allegation allegations claim claims rumour rumours rumor rumors accusation accusations suggestion suggestions charge charges",
);

/** "Denied reports that it had left", "allegations of fraud": they say what is denied. */
export function isClaimTold(tree: Tree, noun: number): boolean {
  return (
    CLAIMS.has(lowerAt(tree, noun)) &&
    (childrenBy(tree, noun, "acl").some((c) => isVerb(tree, c) && /^(?:that|of)$/u.test(lowerAt(tree, noun + 1))) ||
      childrenBy(tree, noun, "nmod").some((c) => /^(?:of|about)$/u.test(caseOf(tree, c))))
  );
}

/** "Claim that Peru had shelled the port", "reports of a coup": what is denied, and by its names. */
export function claimWords(tree: Tree, filler: number, isClause: boolean, last: number, host: NameHost): string[] {
  const clause = isClause ? filler : childrenBy(tree, filler, "acl").find((c) => isVerb(tree, c));
  const noun = isClause ? "claim" : lowerAt(tree, filler);
  if (clause === undefined) return wordsBetween(tree, filler, last);
  const end = beforeVerdict(tree, clause, isClause ? last : clauseSpan(tree, clause)[1]);
  const subject = childrenBy(tree, clause, "nsubj").find((s) => s < clause);
  if (subject === undefined)
    return isInfinitive(tree, clause) ? [] : [noun, "of", ...wordsBetween(tree, firstOf(tree, clause), end)];
  const named = nounWords(tree, subject);
  const [actor] = host.resolver.actorsAt(tree, subject);
  const who = named.length > 0 ? named : actor ? [host.nameOf(actor.referent)] : [];
  const said = wordsBetween(tree, Math.max(subject, phrase(tree, subject)[1]) + 1, end);
  return who.length === 0 || said.length < 2 ? [] : [noun, "that", ...who, ...said];
}

/** "Dismissed reports that X had left | as a lie": the lie is no part of them. */
function beforeVerdict(tree: Tree, clause: number, last: number): number {
  for (let i = clause + 1; i < last; i++) {
    if (lowerAt(tree, i) !== "as") continue;
    const verdict = [i + 1, i + 2, i + 3, i + 4].some(
      (at) => at <= last && (UNTRUE_WORDS.has(lemmaAt(tree, at)) || UNTRUE_WORDS.has(lowerAt(tree, at))),
    );
    if (verdict) return i - 1;
  }
  return last;
}

function firstOf(tree: Tree, clause: number): number {
  const helpers = childrenBy(tree, clause, "aux").filter((c) => c < clause);
  return helpers[0] ?? clause;
}

/** From the first to the last word of a clause. */
export function clauseSpan(tree: Tree, verb: number): [number, number] {
  const tokens = subtree(
    tree,
    verb,
    (c) => ["parataxis"].includes(tree.tokens[c]?.deprel ?? "") || (tree.tokens[c]?.deprel === "punct" && c < verb),
  );
  let last = tokens.at(-1) ?? verb;
  while (last > verb && tree.tokens[last]?.upos === "PUNCT") last--;
  return [tokens[0] ?? verb, last];
}
