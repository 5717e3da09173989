import type { Known } from "../../../language/index.ts";
import type { Kind } from "../../../model/index.ts";
import type { Tree } from "../tree.ts";

/**
 * How a mention names its thing. `name`: by name. `adjective`: "Ruritanian". `seat`: a capital standing for its state.
 * `short`: "the North". `organ`: "the Ruritanian army". `group`: "Ruritanian rebels".
 * `nominal`: "the ministry". `pronoun`. `happening`: by its noun.
 * `clause`: by the verb that says it.
 */
export type Form =
  "name" | "adjective" | "seat" | "short" | "organ" | "group" | "nominal" | "pronoun" | "happening" | "clause";

/** A mention in the making: tokens `first` to `last` of a tree. */
export interface Draft {
  readonly tree: Tree;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: Kind;
  readonly form: Form;
  readonly known?: Known;
  /** The state or organization that it is an organ of: "Sylvania" in "Sylvania's army"; of a group, where it is from. */
  readonly owner?: Draft;
  /** For persons: the office before or after the name. */
  readonly role?: string;
  readonly gender?: "he" | "she";
  /** A label before a paragraph, "Ona Bright:", that says who speaks it: no actor of the sentence it stands in. */
  readonly isSpeakerLabel?: true;
  /** An organ named without its state, "the police": no node unless something is said of it. */
  readonly isBare?: true;
  /** A better name than its words: "Ruritanian Foreign Ministry" for "Ruritania's foreign ministry". */
  readonly label?: string;
}

/** The words of a mention as they stand in the text, white space folded. */
export function draftText(draft: Draft, text: string): string {
  const start = draft.tree.tokens[draft.first]?.span.start ?? 0;
  const end = draft.tree.tokens[draft.last]?.span.end ?? start;
  return text.slice(start, end).replace(/\s+/g, " ");
}

/** The token of `first`..`last` whose governor lies outside: the head of the phrase; the last where the parser differs. */
export function headOf(tree: Tree, first: number, last: number): number {
  for (let i = last; i >= first; i--) {
    const head = tree.tokens[i]?.head ?? -1;
    const deprel = tree.tokens[i]?.deprel;
    if ((head < first || head > last) && deprel !== "punct" && deprel !== "case") return i;
  }
  return last;
}
