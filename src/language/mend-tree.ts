import { mendFeatures } from "./mend-features.ts";
import type { ParsedWord } from "./model/parser.ts";

/** A reading that cannot be right and how it is put right. */
interface Mend {
  readonly id: string;
  /** The sentence that made it necessary. */
  readonly reason: string;
  /** Changes the words from `i`; nothing where the reading there is sound. */
  readonly mend: (tree: Draft, i: number) => void;
}

/** A sentence while it is mended: each change replaces a word. */
interface Draft {
  readonly texts: readonly string[];
  readonly words: ParsedWord[];
}

const DATE =
  /^(?:\d{1,4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tomorrow)$/iu;

const CONJUNCTION =
  /^(?:after|although|as|because|before|by|considering|despite|except|for|from|given|how|if|in|instead|lest|like|notwithstanding|now|of|on|once|provided|providing|save|seeing|since|so|supposing|than|that|though|till|to|unless|until|upon|what|when|whenever|where|whereas|wherever|whether|while|whilst|who|why|with|without|at|about|against|even|rather|just|only)$/iu;

/** In this order: later ones see what earlier ones changed. */
export const MENDS: readonly Mend[] = [
  {
    id: "verb-as-attribute",
    reason: "Canada imposed sanctions: a participle that has a subject of its own is the clause's verb.",
    mend: (tree, i) => {
      const verb = tree.words[i];
      const noun = tree.words[verb?.head ?? -1];
      if (!verb || !noun || verb.upos !== "VERB" || verb.deprel !== "amod" || verb.head < i) return;
      const subject = childrenOf(tree, i).find((c) => c < i && baseAt(tree, c) === "nsubj");
      if (subject === undefined) return;
      const object = verb.head;
      change(tree, i, { head: noun.head, deprel: noun.deprel });
      for (const c of childrenOf(tree, object)) {
        if (c < subject && baseAt(tree, c) === "det") change(tree, c, { head: subject });
        else if (c < i || baseAt(tree, c) === "punct" || isDate(tree, c))
          change(tree, c, { head: i, ...(isDate(tree, c) ? { deprel: "obl" } : {}) });
      }
      change(tree, object, { head: i, deprel: hasChild(tree, object, "case") ? "obl" : "obj" });
    },
  },
  {
    id: "name-as-conjunction",
    reason: "Chile never accused Peru: a name that opens a clause without a subject is its subject.",
    mend: (tree, i) => {
      const word = tree.words[i];
      if (!word) return;
      if (word.upos === "SCONJ" && word.deprel === "mark" && i === 0 && !CONJUNCTION.test(tree.texts[i] ?? ""))
        change(tree, i, { upos: "PROPN", lemma: tree.texts[i] ?? "" });
      if (!/^(?:PROPN|NOUN)$/u.test(tree.words[i]?.upos ?? "")) return;
      const verb = tree.words[word.head];
      if (!verb || verb.upos !== "VERB" || hasChild(tree, i, "case")) return;
      const isBefore = i < word.head;
      if (isBefore && /^(?:mark|discourse|cc|dep)$/u.test(word.deprel) && !hasChild(tree, word.head, "nsubj"))
        change(tree, i, { deprel: hasChild(tree, word.head, "aux:pass") ? "nsubj:pass" : "nsubj" });
      if (i === word.head + 1 && word.upos === "PROPN" && word.deprel === "advmod" && !hasChild(tree, word.head, "obj"))
        change(tree, i, { deprel: "obj" });
    },
  },
  {
    id: "preposition-in-a-name",
    reason: "They met President Roh Tae In on Monday: a capital preposition that nothing can follow ends a name.",
    mend: (tree, i) => {
      const word = tree.words[i];
      if (word?.upos !== "ADP" || !/^\p{Lu}\p{Ll}+$/u.test(tree.texts[i] ?? "")) return;
      const [first, second] = [tree.words[i - 2], tree.words[i - 1]];
      if (first?.upos !== "PROPN" || second?.upos !== "PROPN") return;
      if (!/^(?:PUNCT|AUX|VERB|ADP|CCONJ|PART)$/u.test(tree.words[i + 1]?.upos ?? "PUNCT")) return;
      // The one of the two that the other hangs on.
      const head = second.head === i - 2 ? i - 2 : i - 1;
      change(tree, i, { upos: "PROPN", lemma: tree.texts[i] ?? "", head, deprel: "flat" });
      if (head === i - 2) change(tree, i - 1, { deprel: "flat" });
    },
  },
  {
    id: "speech-before-its-verb",
    reason: "Chile attacked Peru, Norway said: a full clause without a conjunction is what is said.",
    mend: (tree, i) => {
      const word = tree.words[i];
      if (!word || word.deprel !== "advcl" || word.head < i || tree.words[word.head]?.upos !== "VERB") return;
      const isFinite = /VerbForm=Fin/u.test(word.feats) || childrenOf(tree, i).some((c) => isFiniteAt(tree, c));
      if (!isFinite || !hasChild(tree, i, "nsubj") || hasChild(tree, i, "mark")) return;
      if (
        childrenOf(tree, i).some(
          (c) => baseAt(tree, c) === "advmod" && /^(?:when|where|how|why)/iu.test(tree.texts[c] ?? ""),
        )
      )
        return;
      const governor = word.head;
      const isFree = !["obj", "ccomp", "xcomp"].some((deprel) => hasChild(tree, governor, deprel));
      if (isFree && hasChild(tree, governor, "nsubj")) change(tree, i, { deprel: "ccomp" });
    },
  },
  {
    id: "subject-as-clause",
    reason: "Talks between them resumed in Oslo: nouns and verbs are not joined without a conjunction.",
    mend: (tree, i) => {
      const verb = tree.words[i];
      const noun = tree.words[verb?.head ?? -1];
      if (!verb || !noun || verb.upos !== "VERB" || verb.deprel !== "conj" || verb.head > i) return;
      const subject = verb.head;
      if (["cc", "punct", "nsubj"].some((deprel) => hasChild(tree, i, deprel))) return;
      if (tree.texts.slice(subject, i).some((text) => /^[,;:]$/u.test(text))) return;
      const isPlural = noun.upos === "VERB" && /s$/u.test(tree.texts[subject] ?? "") && !hasChild(tree, subject, "obj");
      if (noun.upos !== "NOUN" && !isPlural) return;
      change(tree, i, { head: noun.head, deprel: noun.deprel });
      change(tree, subject, { head: i, deprel: hasChild(tree, i, "aux:pass") ? "nsubj:pass" : "nsubj", upos: "NOUN" });
      for (const c of childrenOf(tree, subject)) {
        if (c > i || (baseAt(tree, c) === "punct" && c !== i)) change(tree, c, { head: i });
        else if (baseAt(tree, c) === "nsubj") change(tree, c, { deprel: "compound" });
      }
    },
  },
  {
    id: "verb-as-noun",
    reason: "Greta Holm plans to travel: a plural noun with a subject, without a copula and before “to”, is a verb.",
    mend: (tree, i) => {
      const word = tree.words[i];
      if (!word || word.upos !== "NOUN" || !/[^s]s$/u.test(tree.texts[i] ?? "")) return;
      if (!hasChild(tree, i, "nsubj") || ["cop", "det", "case", "amod", "nmod:poss"].some((d) => hasChild(tree, i, d)))
        return;
      const clauses = childrenOf(tree, i).filter((c) => c > i && tree.words[c]?.deprel.startsWith("acl"));
      change(tree, i, { upos: "VERB" });
      for (const c of clauses) change(tree, c, { deprel: "xcomp" });
      for (const c of childrenOf(tree, i))
        if (c > i && baseAt(tree, c) === "nmod") change(tree, c, { deprel: hasChild(tree, c, "case") ? "obl" : "obj" });
    },
  },
  {
    id: "noun-as-verb",
    reason: "rebuffed a US offer to lift it: what follows a name with an article of its own is a noun.",
    mend: (tree, i) => {
      const word = tree.words[i];
      const name = tree.words[i - 1];
      if (!word || word.upos !== "VERB" || name?.upos !== "PROPN" || name.head !== i || name.deprel !== "nsubj") return;
      const article = childrenOf(tree, i - 1).find((c) => /^an?$/iu.test(tree.texts[c] ?? ""));
      if (article === undefined || word.lemma !== tree.texts[i]?.toLowerCase()) return;
      const isClause = /^(?:xcomp|ccomp|advcl)$/u.test(word.deprel);
      change(tree, i, { upos: "NOUN", ...(isClause ? { deprel: "obj" } : {}) });
      change(tree, i - 1, { deprel: "compound" });
      change(tree, article, { head: i });
      for (const c of childrenOf(tree, i)) if (tree.words[c]?.deprel === "xcomp") change(tree, c, { deprel: "acl" });
    },
  },
  {
    id: "auxiliary-as-verb",
    reason: "had not, as of today, announced plans: “have” without an object before a participle is its auxiliary.",
    mend: (tree, i) => {
      const word = tree.words[i];
      if (!word || word.lemma !== "have" || word.upos !== "VERB" || hasChild(tree, i, "obj")) return;
      const verb = childrenOf(tree, i).find(
        (c) =>
          c > i &&
          /^(?:advcl|xcomp|ccomp)$/u.test(tree.words[c]?.deprel ?? "") &&
          tree.words[c]?.upos === "VERB" &&
          tree.words[c].lemma !== tree.texts[c]?.toLowerCase() &&
          !/(?:ing|s)$/u.test(tree.texts[c] ?? "") &&
          !["nsubj", "mark", "aux"].some((deprel) => hasChild(tree, c, deprel)),
      );
      if (verb === undefined) return;
      change(tree, verb, { head: word.head, deprel: word.deprel });
      for (const c of childrenOf(tree, i)) if (c !== verb) change(tree, c, { head: verb });
      change(tree, i, { head: verb, deprel: "aux", upos: "AUX" });
    },
  },
  {
    id: "verb-as-subject",
    reason:
      "that talks with Peru would be held: what is a subject and has no subject or conjunction of its own is a noun.",
    mend: (tree, i) => {
      const word = tree.words[i];
      if (!word || word.upos !== "VERB" || !/^nsubj/u.test(word.deprel) || /ing$/u.test(tree.texts[i] ?? "")) return;
      if (["nsubj", "obj", "mark", "aux", "cop"].some((deprel) => hasChild(tree, i, deprel))) return;
      change(tree, i, { upos: "NOUN" });
      const that = childrenOf(tree, word.head).find(
        (c) => c < i && baseAt(tree, c) === "nsubj" && tree.texts[c]?.toLowerCase() === "that",
      );
      if (that !== undefined) change(tree, that, { upos: "SCONJ", deprel: "mark" });
    },
  },
  {
    id: "preposition-of-a-title",
    reason: "by prime minister Ana Kone: the preposition belongs to the name that the title describes.",
    mend: (tree, i) => {
      const word = tree.words[i];
      const title = tree.words[word?.head ?? -1];
      if (word?.deprel === "case" && title?.deprel === "nmod:desc" && i < word.head && word.head < title.head)
        change(tree, i, { head: title.head });
    },
  },
  {
    id: "phrase-as-name",
    reason: "a camp of Boko Haram near Lake Chad: what has a preposition of its own is no later part of a name.",
    mend: (tree, i) => {
      const word = tree.words[i];
      if (!word || word.deprel !== "flat" || !hasChild(tree, i, "case")) return;
      change(tree, i, { deprel: "nmod" });
    },
  },
  {
    id: "to-before-a-name",
    reason: "deployed troops to Hatay: before a name “to” is a preposition.",
    mend: (tree, i) => {
      const word = tree.words[i];
      const noun = tree.words[word?.head ?? -1];
      if (!word || !noun || tree.texts[i]?.toLowerCase() !== "to") return;
      if (word.deprel === "mark" && /^(?:PROPN|NUM)$/u.test(noun.upos) && word.head > i)
        change(tree, i, { upos: "ADP", deprel: "case" });
    },
  },
  {
    id: "recipient-as-attribute",
    reason: "Germany promised Niger two hospitals: no name modifies a noun from before its numeral or article.",
    mend: (tree, i) => {
      const word = tree.words[i];
      const noun = tree.words[word?.head ?? -1];
      if (!word || !noun || word.upos !== "PROPN" || word.deprel !== "compound" || noun.deprel !== "obj") return;
      const verb = noun.head;
      const between = childrenOf(tree, word.head).some(
        (c) => c > i && c < word.head && /^(?:nummod|det|nmod:poss)$/u.test(tree.words[c]?.deprel ?? ""),
      );
      if (between && verb < i && tree.words[verb]?.upos === "VERB") change(tree, i, { head: verb, deprel: "iobj" });
    },
  },
  {
    id: "lemma-of-a-regular-past",
    reason: "bombed: no consonant is lost before “ed” that was not doubled.",
    mend: (tree, i) => {
      const word = tree.words[i];
      const text = tree.texts[i]?.toLowerCase() ?? "";
      if (!word || word.upos !== "VERB" || !text.endsWith("ed") || text.length < 6) return;
      const stem = text.slice(0, -2);
      const isDoubled = stem.at(-1) === stem.at(-2) || /ck$/u.test(stem);
      if (word.lemma === stem.slice(0, -1) && !isDoubled) change(tree, i, { lemma: stem });
    },
  },
];

/**
 * Puts right what a parser's tree cannot mean, row by row; sound trees come back unchanged. `texts` are the words as
 * they stand in the text, as many as `words`.
 */
export function mendTree(texts: readonly string[], words: readonly ParsedWord[]): readonly ParsedWord[] {
  const tree: Draft = { texts, words: [...words] };
  for (const { mend } of MENDS) for (let i = 0; i < texts.length; i++) mend(tree, i);
  return tree.words.map((after, i) => {
    const before = words[i];
    return before === undefined || before === after
      ? after
      : { ...after, feats: mendFeatures(texts[i] ?? "", before, after) };
  });
}

function change(tree: Draft, i: number, to: Partial<ParsedWord>): void {
  const word = tree.words[i];
  if (word) tree.words[i] = { ...word, ...to };
}

function childrenOf(tree: Draft, i: number): number[] {
  return tree.words.flatMap(({ head }, c) => (head === i ? [c] : []));
}

function baseAt(tree: Draft, i: number): string {
  return tree.words[i]?.deprel.split(":")[0] ?? "";
}

/** "nsubj" finds "nsubj:pass" too. */
function hasChild(tree: Draft, i: number, deprel: string): boolean {
  return tree.words.some((w) => w.head === i && (w.deprel === deprel || w.deprel.startsWith(`${deprel}:`)));
}

function isFiniteAt(tree: Draft, i: number): boolean {
  const word = tree.words[i];
  return word !== undefined && /^(?:aux|cop)/u.test(word.deprel) && /VerbForm=Fin/u.test(word.feats);
}

function isDate(tree: Draft, i: number): boolean {
  return /^(?:nmod|obl)/u.test(tree.words[i]?.deprel ?? "") && DATE.test(tree.texts[i] ?? "");
}
