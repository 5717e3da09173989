import { CONTEXTUAL_NOUNS } from "../lexicon/contextual-nouns.ts";
import { HAPPENING_NOUNS, NO_HAPPENINGS, WEAPON_NOUNS } from "../lexicon/happening-nouns.ts";
import { rememberAt } from "../remember.ts";
import { childrenBy, childrenOf, caseOf, headAt, lemmaAt, lowerAt, relAt, subtree, type Tree } from "../tree.ts";

/** What sort of happening a noun names. */
export interface NounClass {
  readonly kind: "meeting" | "proposal" | "agreement" | "event";
  readonly family: string;
  readonly needs: "content" | "parties";
}

const BY_NOUN = new Map<string, NounClass>(
  HAPPENING_NOUNS.flatMap(({ nouns, kind, family, needs }) =>
    [...nouns].map((noun): [string, NounClass] => [noun, { kind, family, needs }]),
  ),
);
const DEMAND: NounClass = { kind: "proposal", family: "demand", needs: "content" };
const CONTEXTUAL = new Set(CONTEXTUAL_NOUNS.flatMap((row) => [...row.noun]));

/** True where the word alone can name a happening, whatever stands about it. */
export function isHappeningNoun(word: string): boolean {
  return BY_NOUN.has(word.toLowerCase()) || CONTEXTUAL.has(word.toLowerCase());
}

/** The class of the noun at `i` with its modifiers considered; undefined where it names no happening. */
export const nounClassAt = rememberAt(classAt);

function classAt(tree: Tree, i: number): NounClass | undefined {
  const upos = tree.tokens[i]?.upos;
  if (upos !== "NOUN" && upos !== "PROPN") return undefined;
  const word = lowerAt(tree, i);
  const lemma = tree.tokens[i]?.lemma.toLowerCase() ?? word;
  if (NO_HAPPENINGS.has(`${lowerAt(tree, i - 1)} ${lemma}`)) return undefined;
  for (const row of CONTEXTUAL.has(word) || CONTEXTUAL.has(lemma) ? CONTEXTUAL_NOUNS : []) {
    if (!row.noun.has(word) && !row.noun.has(lemma)) continue;
    const modified = row.modifiers !== undefined && modifiers(tree, i).some((m) => row.modifiers?.has(m));
    const followed =
      row.prepositions !== undefined &&
      childrenBy(tree, i, "nmod", "obl").some(
        (n) =>
          row.prepositions?.has(caseOf(tree, n)) &&
          (row.of === undefined || row.of.has(lemmaAt(tree, n)) || row.of.has(lowerAt(tree, n))),
      );
    // "Rejected calls | for a vote": the phrase right behind it is its own, whatever the parser hung it from.
    const touched = row.of === undefined && (row.prepositions?.has(lowerAt(tree, i + 1)) ?? false);
    const free = row.modifiers === undefined && row.prepositions === undefined;
    if (modified || followed || touched || free) return { kind: row.kind, family: row.family, needs: "content" };
  }
  // "Calls to resign", but not "calls to the ministry".
  if (lemma === "call" && lowerAt(tree, i + 1) === "to" && tree.tokens[i + 2]?.upos === "VERB") return DEMAND;
  const found = BY_NOUN.get(word) ?? BY_NOUN.get(lemma);
  // "Three rounds of artillery" are shot, and "March 20" is a day.
  if (/^rounds?$/u.test(word) && subtree(tree, i).some((c) => isWeapon(tree, c) || AMMUNITION.test(lowerAt(tree, c))))
    return undefined;
  if (word === "march" && tree.tokens[i]?.text === "March" && !isMarch(tree, i)) return undefined;
  // "A memorandum of understanding" is the memorandum.
  if (lemma === "understanding" && /^(?:memorand|mou)/u.test(lowerAt(tree, i - 2))) return undefined;
  // "Inlet Fishers Vote" is a body that campaigns, "published it on our forum" a place on the web.
  if (word === "vote" && tree.tokens[i]?.text === "Vote" && isNamedBefore(tree, i)) return undefined;
  if (word === "forum" && lowerAt(tree, i - 1) === "our") return undefined;
  // "In order to rest" orders nothing.
  if (lemma === "order" && lowerAt(tree, i - 1) === "in" && /^(?:to|that|for)$/u.test(lowerAt(tree, i + 1)))
    return undefined;
  // "The resolution of the quarrel" and "an act of war" bind nobody.
  if (/^(?:resolution|settlement|act)$/u.test(lemma) && lowerAt(tree, i + 1) === "of" && !isOfBody(tree, i))
    return undefined;
  // "Homes in the settlement", "illegal settlements": where people settle.
  if (lemma === "settlement" && (SITES.test(caseOf(tree, i)) || modifiers(tree, i).some((m) => SETTLERS.test(m))))
    return undefined;
  // "Opened fire on the crowd" burns nothing down.
  if (word === "fire" && relAt(tree, i) === "obj" && SHOOTING.test(lemmaAt(tree, headAt(tree, i)))) return undefined;
  // A medical test and the launch of a book are no weapons tests.
  if (found?.family === "test" && !subtree(tree, i).some((c) => isWeapon(tree, c))) return undefined;
  return found;
}

/** "A resolution of the Security Council", "the settlement of 1994": named after who or when. */
function isOfBody(tree: Tree, i: number): boolean {
  const of = childrenBy(tree, i, "nmod").find((c) => caseOf(tree, c) === "of");
  const word = of === undefined ? "" : (tree.tokens[of]?.text ?? "");
  return /^(?:\p{Lu}|\d)/u.test(word);
}

const SITES = /^(?:in|inside|near|around|outside|at)$/u;
const SETTLERS = /^(?:illegal|jewish|israeli|informal|human|slum|squatter|mining|coastal)$/u;
const SHOOTING = /^(?:open|return|cease|hold|exchange|trade|draw|come)$/u;
const AMMUNITION = /^(?:ammunition|artillery|shells?|mortar|bullets?|cartridges?)$/u;

/** Two capitalised words before it in the middle of a sentence. */
function isNamedBefore(tree: Tree, i: number): boolean {
  return tree.blockKind !== "title" && [i - 1, i - 2].every((n) => /^\p{Lu}/u.test(tree.tokens[n]?.text ?? ""));
}

/** "The March for Peace", not "March 20" or "in March". */
function isMarch(tree: Tree, i: number): boolean {
  const besides = `${lowerAt(tree, i - 1)} ${lowerAt(tree, i + 1)}`;
  return !/\d/u.test(besides) && /^(?:the|a|women's|peace) /u.test(besides);
}

/** Whether the noun at `i` is what is tested or fired. */
export function isWeapon(tree: Tree, i: number): boolean {
  const lemma = tree.tokens[i]?.lemma.toLowerCase() ?? "";
  return WEAPON_NOUNS.has(lemma) || WEAPON_NOUNS.has(lowerAt(tree, i));
}

function modifiers(tree: Tree, i: number): string[] {
  return childrenOf(tree, i)
    .filter((c) => c < i)
    .map((c) => lowerAt(tree, c));
}
