import type { Cover } from "../mentions/cover.ts";
import type { Draft, Form } from "../mentions/draft.ts";
import { childrenOf, headAt, isNoun, lowerAt, relAt, type Tree } from "../tree.ts";
import type { Referent, Referents } from "./referents.ts";
import type { Salience } from "./salience.ts";

/** Who or what a word stands for. */
export interface Actor {
  readonly referent: Referent;
  /** 0 to 1: a name is certain, a pronoun is not. */
  readonly confidence: number;
  /** The words that stand for it where they are not a name: a mention of its own. */
  readonly mention?: { readonly tree: Tree; readonly first: number; readonly last: number; readonly form: Form };
}

export interface Resolver {
  /** Persons, states, organizations and places that the word at `i` stands for; its conjuncts are not looked at. */
  actorsAt(tree: Tree, i: number): readonly Actor[];
}

/** What resolving needs of the document. */
export interface ResolverHost {
  readonly cover: Cover;
  readonly referents: Referents;
  readonly salience: Salience;
  /** Who is quoted at a token: for "I" and "we". */
  readonly speakerAt: (tree: Tree, i: number) => readonly Actor[];
}

export const NOBODY: readonly Actor[] = [];

/** The actor that a mention by name stands for, certain. */
export function namedActor(host: ResolverHost, draft: Draft): Actor | undefined {
  const referent = host.referents.of(draft);
  return referent ? { referent, confidence: 1 } : undefined;
}

/** As a list: empty where the mention stands for nothing. */
export function actorOf(host: ResolverHost, draft: Draft): readonly Actor[] {
  const actor = namedActor(host, draft);
  return actor ? [actor] : NOBODY;
}

/** The words of a noun phrase without a name, as a mention. */
export function nominal(tree: Tree, i: number, form: Form = "nominal"): NonNullable<Actor["mention"]> {
  const before = childrenOf(tree, i).filter(
    (c) => c < i && ["det", "amod", "compound", "nummod", "nmod", "case"].includes(relAt(tree, c)),
  );
  return { tree, first: Math.min(i, ...before), last: i, form };
}

/** "The", a possessor or a capital before the noun. */
export function isDefinite(tree: Tree, i: number): boolean {
  if (relAt(tree, i) === "compound" && isNoun(tree, headAt(tree, i))) return isDefinite(tree, headAt(tree, i));
  return (
    childrenOf(tree, i).some(
      (c) =>
        c < i && (lowerAt(tree, c) === "the" || tree.tokens[c]?.deprel === "nmod:poss" || relAt(tree, c) === "nmod"),
    ) || /^\p{Lu}/u.test(tree.tokens[i]?.text ?? "")
  );
}
