import type { Token } from "../../../language/index.ts";
import { words } from "../lexicon/words.ts";
import { knownLemma, PASTS } from "./verb-lemmas.ts";

/** Bodies that a headline names without an article: "Ruritania army battles rebels". */
const BODIES = words(
  "army police court parliament government rebels troops forces navy junta militants president court senate cabinet minister leader",
);
/** In names of things, what could be a verb is a noun: "Ruritania strikes", "US talks". */
const THINGS = words(
  "talks strikes raids protests attacks visits plans tests calls demands offers claims reports votes",
);

/**
 * "Ruritania jails opposition leader": a headline without a verb, in which a word that may be one stands between a name
 * and a noun phrase without an article, has it for its verb. The same array where there is a verb.
 */
export function mendHeadlines(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some(({ upos, deprel }) => upos === "AUX" || (upos === "VERB" && deprel !== "compound"))) return tokens;
  const at = tokens.findIndex((_, i) => isVerbOfHeadline(tokens, i));
  const [verb, subject] = [tokens[at], tokens[at - 1]];
  const lemma = verb && lemmaOf(verb.text);
  if (!verb || !subject || lemma === undefined) return tokens;
  const next = objectAfter(tokens, at);
  if (next === undefined) return tokens;
  const root = tokens.findIndex(({ deprel }) => deprel === "root");
  const subjectHead = at - 1;
  return tokens.map((token, i): Token => {
    if (i === at) return { ...token, upos: "VERB", lemma, head: -1, deprel: "root" };
    if (i === subjectHead) return { ...token, head: at, deprel: "nsubj" };
    if (i === next) return { ...token, head: at, deprel: "obj" };
    // What stood before the verb and hung from a word behind it belongs to the subject.
    if (i < subjectHead && token.head >= at) return { ...token, head: subjectHead };
    if (i === root && i !== next) return { ...token, head: at, deprel: i < at ? "dep" : "obl" };
    if (i > at && token.head < at && token.head >= 0) return { ...token, head: at };
    if (i > at && token.head === at && token.deprel === "nmod") return { ...token, deprel: "obl" };
    return token;
  });
}

function lemmaOf(word: string): string | undefined {
  const form = word.toLowerCase();
  return knownLemma(form, form);
}

function isVerbOfHeadline(tokens: readonly Token[], i: number): boolean {
  const [subject, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if ((token?.upos !== "NOUN" && token?.upos !== "VERB") || !subject || !next || !/^\p{Ll}/u.test(token.text))
    return false;
  const form = token.text.toLowerCase();
  if (!/[^s]s$/u.test(form) && !Object.hasOwn(PASTS, form)) return false;
  if (lemmaOf(form) === undefined || form === lemmaOf(form)) return false;
  const isNamed = subject.upos === "PROPN" || BODIES.has(subject.text.toLowerCase());
  if (!isNamed || subject.deprel === "nmod:poss" || !/^(?:PROPN|NOUN|ADJ|NUM)$/u.test(next.upos)) return false;
  // "Ruritania strikes Zelna suburb" is said of a place, "Ruritania talks progress" of talks.
  return !THINGS.has(form) || next.upos === "PROPN" || next.upos === "ADJ";
}

/** The head of the noun phrase that begins right behind the verb. */
function objectAfter(tokens: readonly Token[], verb: number): number | undefined {
  let at = verb + 1;
  for (let steps = 0; steps < 8; steps++) {
    const head = tokens[at]?.head ?? -1;
    const isInside = /^(?:compound|amod|nummod|flat|nmod:desc|nmod:poss)$/u.test(tokens[at]?.deprel ?? "");
    if (!isInside || head <= verb) break;
    at = head;
  }
  const hasCase = tokens.some((t, c) => t.head === at && t.deprel === "case" && c > verb && c < at);
  return hasCase || !/^(?:NOUN|PROPN)$/u.test(tokens[at]?.upos ?? "") ? undefined : at;
}
