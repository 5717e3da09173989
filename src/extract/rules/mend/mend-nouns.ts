import type { Token } from "../../../language/index.ts";
import { words } from "../lexicon/words.ts";

const TIMES = words(
  "second minute hour day night morning afternoon evening week weekend month year decade today yesterday tomorrow time",
);
const PLACED = /^(?:neighbou?ring|surrounding|adjoining)$/iu;

/** Readings of noun phrases that the rules need otherwise; the same array where none is. */
export function mendNouns(tokens: readonly Token[]): readonly Token[] {
  let mended: Token[] | undefined;
  const draft = (): Token[] => (mended ??= [...tokens]);
  tokens.forEach((token, i) => {
    if (isDeedAsSubject(tokens, i)) draft()[i] = { ...token, upos: "NOUN", lemma: token.text.toLowerCase() };
    if (isAllyBefore(tokens, i)) makeTitle(draft(), i);
    if (isGerundAsClause(tokens, i)) joinToNoun(draft(), i);
    if (areTwins(tokens, i)) makeOne(draft(), i);
    if (isGerundBeforeName(tokens, i)) makeAdjective(draft(), i);
    const date = dateBehind(mended ?? tokens, i);
    if (date !== undefined) draft()[date - 1] = { ...(tokens[date - 1] ?? token), head: date };
    if (isAheadOf(tokens, i)) draft()[i] = { ...token, head: tokens[i + 1]?.head ?? token.head, deprel: "case" };
    if (isBareObject(mended ?? tokens, i)) draft()[i] = { ...token, deprel: "obj" };
  });
  return mended ?? tokens;
}

const DEEDS = words("fighting shelling bombing killing shooting looting rioting infighting bombardment");

/** "Fighting broke out": what breaks out, rages or stops is no verb. */
function isDeedAsSubject(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token?.upos === "VERB" &&
    /^(?:nsubj|nsubj:pass|obl|nmod|acl)$/u.test(token.deprel) &&
    DEEDS.has(token.text.toLowerCase()) &&
    !tokens.some((t) => t.head === i && /^(?:obj|nsubj|aux|advmod)/u.test(t.deprel)) &&
    (token.deprel !== "acl" || tokens[i - 1]?.text.toLowerCase() === "of")
  );
}

/** "Ruritania's ally Sylvania", "US ally Sylvania": whose it is hangs from the ally, and the ally from the name. */
function isAllyBefore(tokens: readonly Token[], i: number): boolean {
  const [token, name] = [tokens[i], tokens[i + 1]];
  return (
    token !== undefined &&
    /^(?:ally|rival|foe|partner)$/u.test(token.text.toLowerCase()) &&
    /^(?:NOUN|ADJ)$/u.test(token.upos) &&
    name?.upos === "PROPN" &&
    token.head > i &&
    /^(?:amod|compound|nmod:desc)$/u.test(token.deprel)
  );
}

function makeTitle(tokens: Token[], i: number): void {
  const token = tokens[i];
  if (!token) return;
  const { head } = token;
  tokens.forEach((other, c) => {
    if (c < i && other.head === head && /^(?:nmod:poss|compound|amod|det)$/u.test(other.deprel))
      tokens[c] = { ...other, head: i };
  });
  tokens[i] = { ...token, upos: "NOUN", lemma: token.text.toLowerCase(), deprel: "nmod:desc" };
}

/** "Reopened the border crossing", read as "reopened the border, crossing": a passage and no deed. */
function isGerundAsClause(tokens: readonly Token[], i: number): boolean {
  const [noun, token] = [tokens[i - 1], tokens[i]];
  return (
    token?.deprel === "xcomp" &&
    token.text.toLowerCase() === "crossing" &&
    noun?.deprel === "obj" &&
    noun.head === token.head &&
    token.head < i
  );
}

function joinToNoun(tokens: Token[], i: number): void {
  const [noun, token] = [tokens[i - 1], tokens[i]];
  if (!noun || !token) return;
  tokens.forEach((other, c) => {
    if (other.head === i - 1 && c < i - 1) tokens[c] = { ...other, head: i };
    else if (other.head === i && c > i && other.deprel === "obl") tokens[c] = { ...other, deprel: "nmod" };
  });
  tokens[i - 1] = { ...noun, head: i, deprel: "compound" };
  tokens[i] = { ...token, upos: "NOUN", lemma: "crossing", deprel: "obj" };
}

/** "The return of weapons inspectors": two nouns in a row after one preposition are one. */
function areTwins(tokens: readonly Token[], i: number): boolean {
  const [first, second] = [tokens[i], tokens[i + 1]];
  if (first?.upos !== "NOUN" || second?.upos !== "NOUN" || first.head !== second.head) return false;
  if (!/^(?:nmod|obl)$/u.test(first.deprel) || !/^(?:nmod|obl)/u.test(second.deprel)) return false;
  if (TIMES.has(second.lemma.toLowerCase()) || TIMES.has(first.lemma.toLowerCase())) return false;
  return !tokens.some((t) => t.head === i + 1 && /^(?:case|det)$/u.test(t.deprel));
}

function makeOne(tokens: Token[], i: number): void {
  const [first, second] = [tokens[i], tokens[i + 1]];
  if (!first || !second) return;
  tokens.forEach((token, c) => {
    if (token.head === i) tokens[c] = { ...token, head: i + 1 };
  });
  tokens[i] = { ...first, head: i + 1, deprel: "compound" };
  tokens[i + 1] = { ...second, deprel: first.deprel };
}

/** "Left for neighbouring Ruritania", read as "by being next to Ruritania". */
function isGerundBeforeName(tokens: readonly Token[], i: number): boolean {
  const [token, name] = [tokens[i], tokens[i + 1]];
  return token !== undefined && PLACED.test(token.text) && name?.upos === "PROPN" && name.head === i;
}

function makeAdjective(tokens: Token[], i: number): void {
  const [gerund, name] = [tokens[i], tokens[i + 1]];
  if (!gerund || !name) return;
  const onNoun = /^(?:NOUN|PROPN)$/u.test(tokens[gerund.head]?.upos ?? "");
  tokens.forEach((token, c) => {
    if (token.head !== i || c === i + 1) return;
    tokens[c] = { ...token, head: i + 1, ...(token.deprel === "mark" ? { deprel: "case", upos: "ADP" } : {}) };
  });
  tokens[i + 1] = {
    ...name,
    head: gerund.head,
    deprel: /^(?:advcl|acl)/u.test(gerund.deprel) ? (onNoun ? "nmod" : "obl") : gerund.deprel,
  };
  tokens[i] = { ...gerund, head: i + 1, deprel: "amod", upos: "ADJ" };
}

/** "Left the race ahead of the convention": two words and one preposition. */
function isAheadOf(tokens: readonly Token[], i: number): boolean {
  const [token, of] = [tokens[i], tokens[i + 1]];
  return token?.text.toLowerCase() === "ahead" && of?.text.toLowerCase() === "of" && of.deprel === "case";
}

/** "Drove out on Friday more than 500 villagers": people in a number and after no preposition are whom it was done to. */
function isBareObject(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.upos !== "NOUN" || token.deprel !== "obl" || tokens[token.head]?.upos !== "VERB" || token.head > i)
    return false;
  const own = tokens.filter((t) => t.head === i);
  const isCounted = own.some((t) => t.deprel === "nummod") && !TIMES.has(token.lemma.toLowerCase());
  if (!isCounted || own.some((t) => t.deprel === "case")) return false;
  return !tokens.some((t) => t.head === token.head && /^(?:obj|iobj|nsubj:pass|ccomp)$/u.test(t.deprel));
}

/** "Arrested on Friday more than 500 villagers", where "on" was given to the villagers: the date right behind it. */
function dateBehind(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  if (token?.upos !== "NOUN" || token.deprel !== "obl") return undefined;
  const preposition = tokens.findIndex((t, c) => t.head === i && t.deprel === "case" && c < i - 1);
  const next = tokens[preposition + 1];
  const isOther = preposition >= 0 && next?.deprel === "obl" && next.head === token.head && preposition + 1 !== i;
  return isOther && !tokens.some((t) => t.head === preposition + 1 && t.deprel === "case")
    ? preposition + 1
    : undefined;
}
