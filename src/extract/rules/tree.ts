import { mendTokens } from "./mend/index.ts";
import { rememberAt } from "./remember.ts";
import type { Sentence, Token } from "../../language/index.ts";
import type { Block, Span } from "../../model/index.ts";

/** A parsed sentence in its document: what every rule looks at. */
export interface Tree {
  /** Position among the document's sentences. */
  readonly index: number;
  /** Position of its block among the document's blocks. */
  readonly block: number;
  readonly blockKind: Block["kind"];
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** For each token the tokens that it governs, in reading order. */
  readonly children: readonly (readonly number[])[];
  /** Each token's text and lemma in lower case and its relation without a subtype: rules ask for them a thousand times. */
  readonly lowers: readonly string[];
  readonly lemmas: readonly string[];
  readonly rels: readonly string[];
}

const NONE: readonly number[] = [];
/** No path in a sane tree is longer; a parser's loop ends here. */
const MAX_DEPTH = 60;

/** Puts sentences into their blocks and turns heads into lists of children. */
export function growTrees(sentences: readonly Sentence[], blocks: readonly Block[]): Tree[] {
  let block = 0;
  return sentences.map((sentence, index) => {
    while (block + 1 < blocks.length && (blocks[block]?.span.end ?? 0) <= sentence.span.start) block++;
    const tokens = mendTokens(sentence.tokens);
    const children: number[][] = tokens.map(() => []);
    tokens.forEach((token, i) => {
      if (token.head !== i) children[token.head]?.push(i);
    });
    return {
      index,
      block,
      blockKind: blocks[block]?.kind ?? "paragraph",
      span: sentence.span,
      tokens,
      children,
      lowers: tokens.map(({ text }) => text.toLowerCase()),
      lemmas: tokens.map(({ lemma }) => lemma.toLowerCase()),
      rels: tokens.map(({ deprel }) => base(deprel)),
    };
  });
}

/** "nsubj:pass" is "nsubj". */
function base(deprel: string): string {
  const colon = deprel.indexOf(":");
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

export function childrenOf(tree: Tree, i: number): readonly number[] {
  return tree.children[i] ?? NONE;
}

/** Children of `i` with one of the relations: "nsubj" takes "nsubj:pass" too, "nsubj:pass" only itself. */
export function childrenBy(tree: Tree, i: number, ...deprels: readonly string[]): number[] {
  const children = childrenOf(tree, i);
  return children.length === 0 ? [] : children.filter((c) => hasRelation(tree, c, deprels));
}

export function childBy(tree: Tree, i: number, ...deprels: readonly string[]): number | undefined {
  return childrenOf(tree, i).find((c) => hasRelation(tree, c, deprels));
}

function hasRelation(tree: Tree, i: number, deprels: readonly string[]): boolean {
  return deprels.includes(tree.rels[i] ?? "") || deprels.includes(tree.tokens[i]?.deprel ?? "");
}

export function lemmaAt(tree: Tree, i: number): string {
  return tree.lemmas[i] ?? "";
}

export function lowerAt(tree: Tree, i: number): string {
  return tree.lowers[i] ?? "";
}

export function relAt(tree: Tree, i: number): string {
  return tree.rels[i] ?? "";
}

export function headAt(tree: Tree, i: number): number {
  return tree.tokens[i]?.head ?? -1;
}

export function isVerb(tree: Tree, i: number): boolean {
  return tree.tokens[i]?.upos === "VERB";
}

export function isNoun(tree: Tree, i: number): boolean {
  const upos = tree.tokens[i]?.upos;
  return upos === "NOUN" || upos === "PROPN";
}

/** `i` and everything joined to it by "and": "A, B and C" from A. */
export function conjuncts(tree: Tree, i: number, depth = 0): number[] {
  if (depth > MAX_DEPTH) return [i];
  return [i, ...childrenBy(tree, i, "conj").flatMap((c) => conjuncts(tree, c, depth + 1))];
}

/** The head of a coordination that `i` is a later part of; `i` itself where it is none. */
export function firstConjunct(tree: Tree, i: number): number {
  let at = i;
  for (let depth = 0; depth < MAX_DEPTH && relAt(tree, at) === "conj" && headAt(tree, at) >= 0; depth++)
    at = headAt(tree, at);
  return at;
}

/** Every token under `i`, itself included, in reading order; `skip` cuts a branch off. */
export function subtree(tree: Tree, i: number, skip: (child: number) => boolean = () => false): number[] {
  const seen = new Set<number>([i]);
  const queue = [i];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const child of childrenOf(tree, at)) {
      if (seen.has(child) || skip(child)) continue;
      seen.add(child);
      queue.push(child);
    }
  }
  return [...seen].sort((a, b) => a - b);
}

/** The preposition before a noun, in full: "of", "according to", "" where there is none. */
export const caseOf = rememberAt(readCase);

function readCase(tree: Tree, i: number): string {
  const cases = childrenBy(tree, i, "case").filter(
    (c) => c < i && lowerAt(tree, c) !== "'s" && lowerAt(tree, c) !== "’s",
  );
  const first = cases[0];
  if (first === undefined) {
    // "A, B and C" after one preposition: the later ones share it.
    return relAt(tree, i) === "conj" ? caseOf(tree, firstConjunct(tree, i)) : "";
  }
  const fixed = childrenBy(tree, first, "fixed");
  return [...cases, ...fixed]
    .sort((a, b) => a - b)
    .map((c) => lowerAt(tree, c))
    .join(" ");
}

/** Ancestors from the governor up to the root. */
export function ancestors(tree: Tree, i: number): number[] {
  const path: number[] = [];
  let at = headAt(tree, i);
  while (at >= 0 && path.length < MAX_DEPTH && !path.includes(at)) {
    path.push(at);
    at = headAt(tree, at);
  }
  return path;
}

/** The place of the word before the one at `i`, which may have a "the" of its own: of "of" in "of the X" as in "of X". */
export function beforeThe(tree: Tree, i: number): number {
  return lowerAt(tree, i - 1) === "the" ? i - 2 : i - 1;
}

/** From the first to the last of the tokens: a stretch of text. */
export function spanOf(tree: Tree, tokens: readonly number[]): Span {
  const first = tree.tokens[tokens[0] ?? 0];
  const last = tree.tokens[tokens.at(-1) ?? 0];
  return { start: first?.span.start ?? tree.span.start, end: last?.span.end ?? tree.span.end };
}

/** True where nothing, not even a space, stands between token `i` and the next. */
export function touches(tree: Tree, i: number): boolean {
  const left = tree.tokens[i];
  const right = tree.tokens[i + 1];
  return left !== undefined && right !== undefined && left.span.end === right.span.start;
}
