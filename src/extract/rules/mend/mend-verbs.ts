import type { Token } from "../../../language/index.ts";
import { words } from "../lexicon/words.ts";
import { knownLemma } from "./verb-lemmas.ts";

const GIVING = words("give send grant offer lend pay promise owe sell award hand pledge tell show deny allow");

/** Readings of verbs and what hangs from them that the rules need otherwise; the same array where none is. */
export function mendVerbs(unmended: readonly Token[]): readonly Token[] {
  const tokens = withHyphenated(unmended);
  let mended: Token[] | undefined;
  const put = (i: number, token: Token): void => {
    mended ??= [...tokens];
    mended[i] = token;
  };
  tokens.forEach((token, i) => {
    const lemma = token.upos === "VERB" ? knownLemma(token.text, token.lemma) : undefined;
    if (lemma !== undefined) put(i, { ...token, lemma });
    const past = lemmaOfPast(tokens, i);
    if (past !== undefined) put(i, { ...token, upos: "VERB", lemma: past });
    if (isSubjectOfVerb(tokens, i)) put(i, { ...token, deprel: "nsubj" });
    if (isOpposed(tokens, i)) put(i, { ...token, upos: "ADJ", lemma: "opposed" });
    if (token.deprel === "nsubj:pass" && isOpposed(tokens, token.head)) put(i, { ...token, deprel: "nsubj" });
    if (token.deprel === "aux:pass" && isOpposed(tokens, token.head)) put(i, { ...token, deprel: "cop" });
    if (isCounted(tokens, i)) put(i, { ...token, deprel: "obj" });
    if (isFirstOfTwoObjects(tokens, i)) put(i, { ...token, deprel: "iobj" });
  });
  return mended ?? tokens;
}

/** "Test-fired" that was taken for a mark between words: a verb, and the sentence's own where it has no other. */
function withHyphenated(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ upos, text }) => upos === "PUNCT" && /^\p{L}+-\p{L}+ed$/u.test(text));
  const verb = tokens[at];
  if (!verb) return tokens;
  const isRoot = !tokens.some(({ head }, i) => head < 0 && i !== at);
  return tokens.map((token, i) => {
    if (i === at)
      return {
        ...token,
        upos: "VERB",
        lemma: knownLemma(token.text, token.lemma) ?? token.text.toLowerCase().replace(/d$/u, ""),
        ...(isRoot ? { head: -1, deprel: "root" } : {}),
      };
    return i === at - 1 && token.head === at && token.upos === "PROPN" ? { ...token, deprel: "nsubj" } : token;
  });
}

/** "Ruritania test-fired a missile", read as a kind of firing: a name right before a past tense that has none. */
function isSubjectOfVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const verb = tokens[token?.head ?? -1];
  return (
    token?.upos === "PROPN" &&
    token.deprel === "compound" &&
    token.head === i + 1 &&
    verb?.upos === "VERB" &&
    /ed$/u.test(verb.text) &&
    /^(?:root|ccomp|conj|parataxis)$/u.test(verb.deprel) &&
    !tokens.some((t) => t.head === i + 1 && /^(?:nsubj|cop|aux)/u.test(t.deprel))
  );
}

/** "The forces advanced on the town", read as "were advanced": what has a subject and no "be" is a verb. */
function lemmaOfPast(tokens: readonly Token[], i: number): string | undefined {
  const token = tokens[i];
  if (token?.upos !== "ADJ" || !/^(?:root|conj|ccomp|parataxis)$/u.test(token.deprel) || !/ed$/u.test(token.text))
    return undefined;
  const own = tokens.filter((t) => t.head === i);
  const isClause = own.some((t) => t.deprel === "nsubj") && !own.some((t) => /^(?:cop|aux)/u.test(t.deprel));
  return isClause ? knownLemma(token.text, token.lemma) : undefined;
}

/** "Kidnapped up to 16 miners": a number's own "up to" is no preposition of the miners. */
function isCounted(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.deprel !== "obl" || (token.upos !== "NOUN" && token.upos !== "PROPN")) return false;
  const number = tokens.findIndex((t) => t.head === i && t.upos === "NUM");
  const isUpTo = tokens[number - 1]?.text.toLowerCase() === "to" && tokens[number - 2]?.text.toLowerCase() === "up";
  return number > 1 && isUpTo && !tokens.some((t) => t.head === token.head && t.deprel === "obj");
}

/** "Gave the islands five million dollars": the first of two objects is who is given. */
function isFirstOfTwoObjects(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.deprel !== "obj" || !GIVING.has(tokens[token.head]?.lemma.toLowerCase() ?? "")) return false;
  const later = tokens.findIndex((t, at) => at > i && t.head === token.head && t.deprel === "obj");
  return later > i && token.upos === "PROPN" && i > token.head;
}

/** "Is opposed to the plan" is said of who opposes it. */
function isOpposed(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.upos !== "VERB" || token.text.toLowerCase() !== "opposed") return false;
  const own = tokens.flatMap((t, c) => (t.head === i ? [c] : []));
  return (
    own.some((c) => tokens[c]?.deprel === "aux:pass") &&
    tokens[i + 1]?.text.toLowerCase() === "to" &&
    !own.some((c) => tokens[c]?.deprel === "obl:agent")
  );
}
