import { ORGANIZATION_WORDS } from "../lexicon/name-words.ts";
import type { Tree } from "../tree.ts";
import { isAcronym } from "./candidate.ts";
import { headOf, type Draft } from "./draft.ts";

/** Who speaks a paragraph, as an interview or a transcript prints it: "((Ona Bright))", "OB:". */
export interface SpeakerLabel {
  readonly tree: Tree;
  /** Tokens of the name, without brackets and colon. */
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

const LONGEST_LABEL = 5;
/** Fewer paragraphs with a label are notes ("Correction:"), not speech. */
const FEWEST = 2;

/** The labels that stand before paragraphs, in reading order; none where the document has fewer than two. */
export function findSpeakerLabels(trees: readonly Tree[], text: string): SpeakerLabel[] {
  let block = -1;
  const labels = trees.flatMap((tree) => {
    const opens = tree.block !== block;
    block = tree.block;
    const label = opens && tree.blockKind !== "title" ? labelOf(tree, text) : undefined;
    return label ? [label] : [];
  });
  return labels.length >= FEWEST ? labels : [];
}

function labelOf(tree: Tree, text: string): SpeakerLabel | undefined {
  let first = 0;
  while (/^[([]+$/u.test(tree.tokens[first]?.text ?? "")) first++;
  let last = first;
  while (last - first < LONGEST_LABEL && isPartOfName(tree.tokens[last]?.text ?? "")) last++;
  const end = tree.tokens[last]?.text ?? "";
  const closes = first > 0 ? /^[)\]]+:?$/u.test(end) : end === ":";
  // "Ona BrightImage: Private" is a caption.
  const isCaption = /(?:Image|Photo|File|Source|Credit)$/iu.test(tree.tokens[last - 1]?.text ?? "");
  if (last === first || !closes || isCaption) return undefined;
  const from = tree.tokens[first]?.span.start ?? 0;
  const to = tree.tokens[last - 1]?.span.end ?? from;
  return { tree, first, last: last - 1, name: text.slice(from, to).replace(/\s+/gu, " ") };
}

function isPartOfName(word: string): boolean {
  return (
    /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) || /^(?:al|bin|da|de|del|den|der|di|el|la|le|van|von|-|'s|’s)$/u.test(word)
  );
}

/** Labels that name a person in full, as mentions. */
export function labelDrafts(labels: readonly SpeakerLabel[]): Draft[] {
  return labels.filter(isPersonLabel).map(({ tree, first, last }) => ({
    tree,
    first,
    last,
    head: headOf(tree, first, last),
    kind: "person",
    form: "name",
    isSpeakerLabel: true,
  }));
}

/** "Ona Bright", and neither "OB" nor "Tarn Dispatch". */
export function isPersonLabel({ name }: SpeakerLabel): boolean {
  const words = name.toLowerCase().split(" ");
  return (
    words.length >= 2 && !words.some((word) => ORGANIZATION_WORDS.has(word)) && !isAcronym(name.split(" ")[0] ?? "")
  );
}

/** Whether a token stands in a label. */
export function isInLabel(labels: readonly SpeakerLabel[], tree: Tree, i: number): boolean {
  return labels.some((label) => label.tree === tree && label.first <= i && i <= label.last);
}
