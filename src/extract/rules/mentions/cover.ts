import type { Tree } from "../tree.ts";
import type { Draft } from "./draft.ts";

/** Finds the mention by name at a token without searching a document's mentions again and again. */
export interface Cover {
  /** The longest mention that holds the token. */
  at(tree: Tree, i: number): Draft | undefined;
  /** Every mention of a sentence, in reading order, the longer first. */
  in(tree: Tree): readonly Draft[];
  /** The mention whose last token it is. */
  endingAt(tree: Tree, i: number): Draft | undefined;
  /** The longest mention whose first token it is. */
  startingAt(tree: Tree, i: number): Draft | undefined;
}

const NOTHING: readonly Draft[] = [];

export function createCover(drafts: readonly Draft[]): Cover {
  const byTree = new Map<number, Draft[]>();
  const byToken = new Map<number, Draft>();
  const byEnd = new Map<number, Draft>();
  const byStart = new Map<number, Draft>();
  const length = (d: Draft | undefined): number => (d ? d.last - d.first : -1);
  for (const draft of drafts) {
    const list = byTree.get(draft.tree.index);
    if (list) list.push(draft);
    else byTree.set(draft.tree.index, [draft]);
    for (let i = draft.first; i <= draft.last; i++) {
      const key = keyOf(draft.tree, i);
      if (length(draft) > length(byToken.get(key))) byToken.set(key, draft);
    }
    const end = keyOf(draft.tree, draft.last);
    if (length(draft) > length(byEnd.get(end))) byEnd.set(end, draft);
    const start = keyOf(draft.tree, draft.first);
    if (length(draft) > length(byStart.get(start))) byStart.set(start, draft);
  }
  return {
    at: (tree, i) => byToken.get(keyOf(tree, i)),
    in: (tree) => byTree.get(tree.index) ?? NOTHING,
    endingAt: (tree, i) => byEnd.get(keyOf(tree, i)),
    startingAt: (tree, i) => byStart.get(keyOf(tree, i)),
  };
}

/** No sentence has so many tokens. */
const MOST_TOKENS = 2 ** 20;

function keyOf({ index }: Tree, i: number): number {
  return i < 0 ? -1 : index * MOST_TOKENS + i;
}
