import { headAt, lowerAt, relAt, subtree, type Tree } from "../tree.ts";

/** The noun phrase without relative clauses, appositions and what is joined by "and"; without its own preposition. */
export function phrase(tree: Tree, head: number): [number, number] {
  const skip = (c: number): boolean => {
    const rel = tree.tokens[c]?.deprel ?? "";
    if (rel === "acl" || rel === "acl:to") return lowerAt(tree, firstOf(tree, c)) !== "to" && c < head;
    if (relAt(tree, c) === "conj" || relAt(tree, c) === "cc") return headAt(tree, c) === head;
    return (
      rel === "acl:relcl" ||
      (["appos", "parataxis", "case", "mark", "cop", "nsubj", "advcl", "aux", "advmod", "expl"].includes(
        relAt(tree, c),
      ) &&
        headAt(tree, c) === head)
    );
  };
  const tokens = new Set(subtree(tree, head, skip));
  let first = head;
  while (first > 0 && tokens.has(first - 1)) first--;
  let last = head;
  while (last + 1 < tree.tokens.length && (tokens.has(last + 1) || isInnerPunctuation(tree, last + 1, tokens))) last++;
  while (last > head && tree.tokens[last]?.upos === "PUNCT") last--;
  last = withOtherSide(tree, withDeed(tree, head, withTarget(tree, head, last)));
  first = fromArticle(tree, first, head);
  while (first < head && tree.tokens[first]?.upos === "PUNCT") first++;
  return [first, last];
}

/** "Accept in full | a ruling", "over | two sessions": what stands before an article or with a preposition is not of the phrase. */
function fromArticle(tree: Tree, first: number, head: number): number {
  for (let i = first + 1; i < head; i++)
    if (/^an?$/u.test(lowerAt(tree, i)) && !/^(?:such|many|quite|half|what|rather|of)$/u.test(lowerAt(tree, i - 1)))
      return i;
  return tree.tokens[first]?.upos === "ADP" &&
    /^(?:over|in|at|during|after|before)$/u.test(lowerAt(tree, first)) &&
    !/^(?:least|most|\d+)$/u.test(lowerAt(tree, first + 1))
    ? Math.min(first + 1, head)
    : first;
}

const TARGETS: readonly { readonly noun: RegExp; readonly to: RegExp }[] = [
  { noun: /^(?:investigation|inquiry|enquiry|probe|incursion)s?$/u, to: /^into$/u },
  { noun: /^(?:call|appeal|plea|demand|request|push)s?$/u, to: /^for$/u },
  {
    noun: /^(?:sanction|embargo|ban|restriction|tariff|attack|assault|raid|strike|airstrike|offensive)s?$/u,
    to: /^(?:on|against)$/u,
  },
];

/** "Opened an inquiry | into the bank": what it is aimed at is its own, though the parser gave it to the verb. */
function withTarget(tree: Tree, head: number, last: number): number {
  const row = last === head ? TARGETS.find(({ noun }) => noun.test(lowerAt(tree, head))) : undefined;
  if (!row?.to.test(lowerAt(tree, head + 1)) || relAt(tree, head) !== "obj") return last;
  const target = headAt(tree, head + 1);
  if (relAt(tree, target) !== "obl" || headAt(tree, target) !== headAt(tree, head) || TIME.test(lowerAt(tree, target)))
    return last;
  const own = subtree(tree, target, (c) => ["conj", "cc", "acl", "appos", "punct"].includes(relAt(tree, c)));
  let end = head + 1;
  while (own.includes(end + 1)) end++;
  return end > head + 1 ? end : last;
}

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d+|morning|night|evening|afternoon)$/u;

const PUT_FORWARD =
  /^(?:request|offer|proposal|demand|decision|call|plan|invitation|pledge|vow|promise|agreement|deal|order|resolution|bid|appeal|threat|motion|petition)s?$/u;

/** "Complied with the request of Kone to close the port": the closing is the request's, whatever the parser hung it from. */
function withDeed(tree: Tree, head: number, named: number): number {
  const last = withProposer(tree, head, named);
  const verb = last + 2;
  if (!PUT_FORWARD.test(lowerAt(tree, head)) || lowerAt(tree, last + 1) !== "to") return named;
  if (tree.tokens[verb]?.upos !== "VERB" || !["advcl", "xcomp", "acl"].includes(relAt(tree, verb))) return named;
  const deed = subtree(tree, verb, (c) => ["conj", "cc", "parataxis", "advcl"].includes(relAt(tree, c)));
  let end = verb;
  while (deed.includes(end + 1) && tree.tokens[end + 1]?.text !== ",") end++;
  return end;
}

/** "A plan | by the Andean states | to send troops": who put it forward stands between it and what it is. */
function withProposer(tree: Tree, head: number, last: number): number {
  if (last !== head || !/^(?:by|from)$/u.test(lowerAt(tree, last + 1))) return last;
  for (let i = last + 2; i < Math.min(last + 9, tree.tokens.length); i++) {
    if (lowerAt(tree, i) === "to") return i - 1;
    if (!/^(?:DET|ADJ|NOUN|PROPN|CCONJ|PART)$/u.test(tree.tokens[i]?.upos ?? "")) return last;
  }
  return last;
}

/** "The ruling in Torres v. Lima": a case is called by both its sides. */
function withOtherSide(tree: Tree, last: number): number {
  if (!/^vs?\.?$/u.test(lowerAt(tree, last + 1))) return last;
  let end = last + 1;
  while (/^\p{Lu}/u.test(tree.tokens[end + 1]?.text ?? "")) end++;
  return end > last + 1 ? end : last;
}

function firstOf(tree: Tree, i: number): number {
  return subtree(tree, i)[0] ?? i;
}

function isInnerPunctuation(tree: Tree, i: number, tokens: ReadonlySet<number>): boolean {
  return (
    tree.tokens[i]?.upos === "PUNCT" &&
    tokens.has(i + 1) &&
    tree.tokens[i]?.text !== "," &&
    !/[.;:!?]/u.test(tree.tokens[i]?.text ?? "")
  );
}

export function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
}
