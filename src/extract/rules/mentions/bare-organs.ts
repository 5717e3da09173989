import { relAt, lowerAt, type Tree } from "../tree.ts";
import type { Cover } from "./cover.ts";
import type { Draft } from "./draft.ts";
import { adjectiveOf, organAt } from "./organs.ts";
import { homesIn, mainHome, mainState } from "./main-state.ts";

/**
 * Organs that a passage names without their state: "the army", "its foreign ministry", "the transitional government".
 * They are of the state that "its" means, or of the one that the document is about. They are known by that state's name
 * where the document gives it elsewhere, and are no nodes unless something is said of them.
 */
export function findBareOrgans(trees: readonly Tree[], cover: Cover): Draft[] {
  const homes = homesIn(trees, cover);
  const main = mainState(homes) ?? leadState(trees, cover);
  return trees.flatMap((tree) =>
    tree.tokens.flatMap((_, at): Draft[] => {
      const i = at - 1;
      const whose = whoseAt(tree, i);
      if (!whose) return [];
      if (whose === "the" && main && isOpposition(tree, i + 1) && !cover.at(tree, i + 1))
        return [opposition(tree, i + 1, main)];
      // A part of a state that the text is about may well have a police of its own.
      const here = /^police$/u.test(lowerAt(tree, i + 1)) ? mainHome(homes) : main;
      const before = whose === "the" ? (here ?? main) : antecedent(tree, i, trees, cover);
      // "The country's election commission" opens a paragraph: the country that the text is about.
      const owner = before ?? (COUNTRY.test(lowerAt(tree, i - 1)) ? main : undefined);
      const organ = owner && organAt(tree, i + 1, owner);
      // "The state senate" is a province's.
      if (lowerAt(tree, i + 1) === "state") return [];
      if (!organ || cover.at(tree, organ.head) || isOwned(tree, organ.last)) return [];
      // Where towns and provinces have a police each, nobody knows which one it is.
      if (lowerAt(tree, organ.last) === "police" && LOCAL_POLICE.has(owner.known?.country ?? "")) return [];
      return [whose === "the" && !NODES.test(lowerAt(tree, organ.last)) ? { ...organ, isBare: true } : organ];
    }),
  );
}

/** "The opposition", and not "the opposition leader" or "the opposition of the farmers". */
function isOpposition(tree: Tree, i: number): boolean {
  return (
    lowerAt(tree, i) === "opposition" &&
    !/^(?:compound|amod)$/u.test(relAt(tree, i)) &&
    !/^(?:to|of|in|from)$/u.test(lowerAt(tree, i + 1))
  );
}

function opposition(tree: Tree, i: number, owner: Draft): Draft {
  const label = owner.known ? `${adjectiveOf(owner.known)} opposition` : "opposition";
  return { tree, first: i - 1, last: i, head: i, kind: "organization", form: "group", owner, label };
}

const LOCAL_POLICE = new Set(["USA", "GBR", "CAN", "AUS", "IND", "DEU", "MEX", "BRA", "BEL"]);
const COUNTRY = /^(?:country|nation|state|republic)$/u;
/** Organs that are nodes of their own though nothing is said of them. */
const NODES = /^(?:army|military|forces|ministry|parliament|senate|government|navy)$/u;

function whoseAt(tree: Tree, i: number): "the" | "its" | undefined {
  const word = lowerAt(tree, i);
  if (word === "the") return "the";
  // "Marched to parliament", "Parliament rejected it", "police fired tear gas": there is one only.
  if (/^(?:parliament|congress|police)$/u.test(lowerAt(tree, i + 1)) && isAlone(tree, i + 1)) return "the";
  if (/^security forces$/u.test(`${lowerAt(tree, i + 1)} ${lowerAt(tree, i + 2)}`) && isAlone(tree, i + 1, i + 2))
    return "the";
  const isCountry = /^['’]s?$/u.test(word) && COUNTRY.test(lowerAt(tree, i - 1));
  return isCountry || /^(?:its|their)$/u.test(word) ? "its" : undefined;
}

/** Without a determiner, an adjective or another word of a name, and no part of one: no "European Parliament Square". */
function isAlone(tree: Tree, i: number, last = i): boolean {
  const before = tree.tokens[i - 1]?.upos;
  const next = tree.tokens[last + 1];
  const isWithin = next !== undefined && /^(?:NOUN|PROPN)$/u.test(next.upos);
  return (before === undefined || /^(?:ADP|VERB|CCONJ|SCONJ|PUNCT)$/u.test(before)) && !isWithin;
}

/** "The army of Sylvania", "the police in Zelna" have their owner after them. */
function isOwned(tree: Tree, last: number): boolean {
  return /^(?:of|in)$/u.test(lowerAt(tree, last + 1)) && /^(?:the|\p{Lu}.*)$/u.test(tree.tokens[last + 2]?.text ?? "");
}

/** The state that the first sentence has for its subject. */
function leadState(trees: readonly Tree[], cover: Cover): Draft | undefined {
  const lead = trees.find(({ blockKind }) => blockKind === "paragraph");
  if (!lead) return undefined;
  return cover.in(lead).find((d) => d.kind === "state" && d.form !== "adjective" && relAt(lead, d.head) === "nsubj");
}

/** The state that "its" means: the subject before it in the sentence, or that of the sentence before. */
function antecedent(tree: Tree, i: number, trees: readonly Tree[], cover: Cover): Draft | undefined {
  const states = (other: Tree): Draft[] =>
    cover.in(other).filter((d) => d.kind === "state" && d.form !== "adjective" && (other !== tree || d.last < i));
  const own = states(tree);
  if (own.length > 0) return own.findLast((d) => relAt(tree, d.head) === "nsubj") ?? own.at(-1);
  const before = trees[tree.index - 1];
  if (!before || before.block !== tree.block) return undefined;
  const earlier = states(before);
  return earlier.find((d) => relAt(before, d.head) === "nsubj") ?? (earlier.length === 1 ? earlier[0] : undefined);
}
