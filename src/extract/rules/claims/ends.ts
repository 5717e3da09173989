import type { Kind } from "../../../model/index.ts";
import { words } from "../lexicon/words.ts";
import type { Happening, HappeningMention } from "../happenings/happening.ts";
import type { Happenings } from "../happenings/join.ts";
import type { Actor, Resolver } from "../reference/actor.ts";
import { SPEECH_VERBS } from "../lexicon/actor-nouns.ts";
import { caseOf, childrenBy, conjuncts, headAt, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";

/** One end of a claim: somebody, a place, or a happening, and the token that it was read from. */
export type End =
  | { readonly kind: "actor"; readonly actor: Actor; readonly tree: Tree; readonly at: number }
  | {
      readonly kind: "happening";
      readonly happening: Happening;
      readonly mention: HappeningMention | undefined;
      readonly tree: Tree;
      readonly at: number;
    };

export interface EndReader {
  /** What the word at `i` stands for, of the kinds that are allowed; its conjuncts are not looked at. */
  read(tree: Tree, i: number, kinds: readonly Kind[]): End[];
  /** The happening of such a kind that was spoken of last before the word at `i`. */
  latest(tree: Tree, i: number, kinds: readonly Kind[]): End[];
}

/** Nouns that only take a side of what follows "of": "the collapse of the talks" is about the talks. */
const TRANSPARENT = words(
  "breakdown collapse resumption failure success outcome end ending start beginning opening conclusion conclusions result results idea terms text draft need prospect prospects possibility part parts series signing holding implementation continuation suspension launch round member members group number majority most some many several one two three all each both half rest none version details point points list kind sort type use presence involvement participation passage adoption ratification announcement conduct leadership territory camp camps base bases day days hours week weeks months position positions stronghold headquarters convoy city town village port district province scores dozens hundreds thousands tens outpost outposts targets target sites site facilities people residents citizens victims survivors bodies lack hospital hospitals clinic airport airfield prison jail school schools church churches mosque mosques temple market hotel checkpoint checkpoints barracks compound",
);
const EXAMPLES = /^(?:such as|including|like|especially|notably)$/u;
const NOUN_BEFORE = words("summit conference");

export function createEndReader(
  resolver: Resolver,
  happenings: Happenings,
  mentionAt: (tree: Tree, i: number) => HappeningMention | undefined,
): EndReader {
  const read = (tree: Tree, i: number, kinds: readonly Kind[], depth: number): End[] => {
    const mention = mentionAt(tree, i);
    const happening = mention ? happenings.of(mention) : undefined;
    if (mention && happening && kinds.includes(happening.kind))
      return [{ kind: "happening", happening, mention, tree, at: i }];
    // "Signed the document": what was agreed.
    if (isText(tree, i) && kinds.includes("agreement") && !kinds.includes("person"))
      return latestHappening(tree, i, ["agreement"]);
    const meant = mayStandForHappening(tree, i) ? latestHappening(tree, i, kinds) : [];
    // "Norway called for a truce. Chile opposes it": what can be opposed comes before who can be.
    if (meant.length > 0 && OBJECT.has(relAt(tree, i))) return meant;
    const actors = resolver.actorsAt(tree, i).filter(({ referent }) => kinds.includes(referent.kind));
    if (actors.length > 0) return actors.map((actor) => ({ kind: "actor", actor, tree, at: i }));
    if (meant.length > 0) return meant;
    // "By the regional bloc, X"; "X, a warlord wanted by Y".
    const beside = depth < 3 && meant.length === 0 && tree.tokens[i]?.upos === "NOUN" ? apposedTo(tree, i) : [];
    for (const c of beside) {
      const ends = read(tree, c, kinds, depth + 1);
      if (ends.length > 0) return ends;
    }
    // "Officials of X said they would": who says so.
    const sayer = depth < 3 && meant.length === 0 ? sayerOf(tree, i) : [];
    if (sayer.length > 0) return sayer.flatMap((c) => read(tree, c, kinds, depth + 1));
    // "In Zelna province": what a word of geography is added to.
    const named = depth < 3 && REGIONS.has(lowerAt(tree, i)) ? childrenBy(tree, i, "compound", "amod") : [];
    const regions = named.filter((c) => c < i && /^\p{Lu}/u.test(tree.tokens[c]?.text ?? ""));
    if (regions.length > 0) return regions.flatMap((c) => read(tree, c, kinds, depth + 1));
    // "Allies such as X and Y", "firms including X".
    const examples = childrenBy(tree, i, "nmod", "obl").filter((c) => c > i && EXAMPLES.test(caseOf(tree, c)));
    if (depth < 3 && examples.length > 0)
      return examples.flatMap((c) => conjuncts(tree, c)).flatMap((c) => read(tree, c, kinds, depth + 1));
    if (depth < 3 && TRANSPARENT.has(lowerAt(tree, i)) && !NOUN_BEFORE.has(lowerAt(tree, i))) {
      const inner = childrenBy(tree, i, "nmod").filter((c) => /^(?:of|in|from|among)$/u.test(caseOf(tree, c)));
      return inner.flatMap((c) => conjuncts(tree, c)).flatMap((c) => read(tree, c, kinds, depth + 1));
    }
    return [];
  };
  const latestHappening = (tree: Tree, i: number, kinds: readonly Kind[]): End[] => {
    const happening = happenings.latestBefore(tree.index, i, new Set(kinds.filter(isHappeningKind)));
    return happening ? [{ kind: "happening", happening, mention: undefined, tree, at: i }] : [];
  };
  return { read: (tree, i, kinds) => read(tree, i, kinds, 0), latest: latestHappening };
}

/** The name that a noun explains, or that explains it. */
function apposedTo(tree: Tree, noun: number): number[] {
  const names = [
    ...childrenBy(tree, noun, "appos").flatMap((c) => conjuncts(tree, c)),
    // "The Ruritania-backed militia X".
    ...(relAt(tree, noun) === "appos" || tree.tokens[noun]?.deprel === "nmod:desc" ? [headAt(tree, noun)] : []),
  ];
  return names.filter((c) => tree.tokens[c]?.upos === "PROPN");
}

/** "The document", which is no node of its own. */
function isText(tree: Tree, i: number): boolean {
  return (
    /^(?:document|text|paper)$/u.test(lowerAt(tree, i)) &&
    childrenBy(tree, i, "det").some((c) => lowerAt(tree, c) === "the")
  );
}

const REGIONS = words("province region state peninsula enclave territory island islands republic district");

/** Who says a clause whose plural subject stands for nobody else: "officials of X said they would leave". */
function sayerOf(tree: Tree, i: number): number[] {
  if (lowerAt(tree, i) !== "they" || relAt(tree, i) !== "nsubj") return [];
  const clause = headAt(tree, i);
  const verb = headAt(tree, clause);
  if (relAt(tree, clause) !== "ccomp" || !SPEECH_VERBS.has(lemmaAt(tree, verb))) return [];
  return childrenBy(tree, verb, "nsubj").filter(
    (c) => c < i && tree.tokens[c]?.upos === "NOUN" && /s$/u.test(lowerAt(tree, c)),
  );
}

const OBJECT = new Set(["obj", "nsubj:pass"]);

const mayStandForHappening = (tree: Tree, i: number): boolean =>
  /^(?:it|this|that)$/u.test(lowerAt(tree, i)) && tree.tokens[i]?.upos === "PRON";

export function isHappeningKind(kind: Kind): boolean {
  return kind === "meeting" || kind === "proposal" || kind === "agreement" || kind === "event";
}

/** Whether two ends are the same thing. */
export function isSameEnd(a: End, b: End): boolean {
  if (a.kind === "actor") return b.kind === "actor" && a.actor.referent === b.actor.referent;
  return b.kind === "happening" && a.happening === b.happening;
}

export function kindOf(end: End): Kind {
  return end.kind === "actor" ? end.actor.referent.kind : end.happening.kind;
}

export function certaintyOf(end: End): number {
  return end.kind === "actor" ? end.actor.confidence : end.mention ? 0.95 : 0.55;
}
