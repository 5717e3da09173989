import type { Draft } from "../mentions/draft.ts";
import type { Tree } from "../tree.ts";
import { NOBODY, type Actor } from "./actor.ts";
import type { Referents } from "./referents.ts";

/** Who speaks a sentence of a paragraph that begins with "Ona Bright:": whom its "I" and "we" mean. */
export function labelledSpeakers(drafts: readonly Draft[], referents: Referents): (tree: Tree) => readonly Actor[] {
  const byBlock = new Map<number, readonly Actor[]>();
  for (const draft of drafts) {
    const referent = draft.isSpeakerLabel ? referents.of(draft) : undefined;
    if (referent) byBlock.set(draft.tree.block, [{ referent, confidence: 1 }]);
  }
  return (tree) => byBlock.get(tree.block) ?? NOBODY;
}
