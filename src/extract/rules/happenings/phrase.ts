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
  last = withOtherSide(tree, withDeed(tree, head, last));
  while (first < head && tree.tokens[first]?.upos === "PUNCT") first++;
  return [first, last];
}

const PUT_FORWARD =
  /^(?:request|offer|proposal|demand|decision|call|plan|invitation|pledge|vow|promise|agreement|deal|order|resolution|bid|appeal|threat|motion|petition)s?$/u;

/** "Complied with the request of Kone to close the port": the closing is the request's, whatever the parser hung it from. */
function withDeed(tree: Tree, head: number, last: number): number {
  const verb = last + 2;
  if (!PUT_FORWARD.test(lowerAt(tree, head)) || lowerAt(tree, last + 1) !== "to") return last;
  if (tree.tokens[verb]?.upos !== "VERB" || !["advcl", "xcomp", "acl"].includes(relAt(tree, verb))) return last;
  const deed = subtree(tree, verb, (c) => ["conj", "cc", "parataxis", "advcl"].includes(relAt(tree, c)));
  let end = verb;
  while (deed.includes(end + 1) && tree.tokens[end + 1]?.text !== ",") end++;
  return end;
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
