import { findKnown, findTitle, LONGEST_TITLE, type Token } from "../../../language/index.ts";
import { REPORTING_VERBS } from "../lexicon/actor-nouns.ts";
import { HAPPENING_NOUNS } from "../lexicon/happening-nouns.ts";
import { ROLE_HEADS } from "../lexicon/roles.ts";
import { words } from "../lexicon/words.ts";

/** What is put forward, agreed on or held: what follows it says about what, and with whom. */
const PUT_FORWARD: ReadonlySet<string> = new Set(
  HAPPENING_NOUNS.flatMap(({ nouns, kind }) => (kind === "event" ? [] : [...nouns])),
);
const ABOUT = words("for on about over between with regarding concerning");
const TIME =
  /^(?:\d.*|.*day|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|time|hour|minute|side|phone|behalf|basis|condition)s?$/iu;

/**
 * Readings of names and of phrases after happenings that need our lexicons: the tokens as the rules want them, the same
 * array where there is nothing to mend.
 */
export function mendPhrases(tokens: readonly Token[]): readonly Token[] {
  let mended: Token[] | undefined;
  const draft = (): Token[] => (mended ??= [...tokens]);
  tokens.forEach((token, i) => {
    const deed = deedAroundAside(mended ?? tokens, i);
    if (deed !== undefined) setAside(draft(), i, deed);
    const verb = finiteAbove(mended ?? tokens, i);
    if (verb !== undefined) draft()[i] = { ...token, head: verb };
    if (isAfterColon(tokens, i)) draft()[i] = { ...token, deprel: "parataxis" };
    const name = nameAfterTitle(mended ?? tokens, i);
    if (name !== undefined) makeHead(draft(), i, name);
    if (token.deprel === "obl") hangOnNoun(tokens, i, draft);
    if (isRecipient(tokens, i)) draft()[i] = { ...token, head: tokens[token.head]?.head ?? -1, deprel: "iobj" };
  });
  return mended ?? tokens;
}

const MODAL = /^(?:will|would|can|could|may|might|shall|should|must|['’](?:ll|d))$/iu;

/**
 * "Urged X to reconsider and spoke with Y", "predicted that X would lose and asked Y": a past tense is joined to the
 * urging or predicting, not to what was urged or predicted.
 */
function finiteAbove(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  const above = tokens[token?.head ?? -1];
  if (token?.upos !== "VERB" || above?.upos !== "VERB" || token.deprel !== "conj") return undefined;
  const isOpen = (head: number): boolean =>
    tokens[head - 1]?.text.toLowerCase() === "to" ||
    tokens.some((t) => t.head === head && t.deprel === "aux" && MODAL.test(t.text));
  const isBare = above.text.toLowerCase() === above.lemma.toLowerCase() && isOpen(token.head);
  const isPast = token.text.toLowerCase() !== token.lemma.toLowerCase() && !/(?:ing|s)$/u.test(token.text);
  if (!isBare || !isPast || tokens.some((t) => t.head === i && /^(?:aux|nsubj|mark)/u.test(t.deprel))) return undefined;
  let at = above.head;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    if (tokens[at]?.upos === "VERB" && !isOpen(at)) return at < i ? at : undefined;
    at = tokens[at]?.head ?? -1;
  }
  return undefined;
}

/** "There are two ways, as X proposes: a vote or a poll": they are not what X proposes. */
function isAfterColon(tokens: readonly Token[], i: number): boolean {
  const verb = tokens[i]?.head ?? -1;
  return (
    tokens[i]?.deprel === "obj" &&
    tokens[verb]?.deprel === "advcl" &&
    tokens[verb + 1]?.text === ":" &&
    tokens.some((t) => t.head === verb && t.deprel === "mark" && t.text.toLowerCase() === "as")
  );
}

/** "X, Y said, attacked Z" that was read as "X and Y said": the verb that X is the subject of. */
function deedAroundAside(tokens: readonly Token[], saying: number): number | undefined {
  const verb = tokens[saying];
  if (verb?.upos !== "VERB" || !REPORTING_VERBS.has(verb.lemma.toLowerCase())) return undefined;
  const subjects = tokens.flatMap((t, i) => (t.head === saying && t.deprel === "nsubj" && i < saying ? [i] : []));
  const [outer, inner] = subjects;
  if (subjects.length !== 2 || outer === undefined || inner === undefined) return undefined;
  const isEnclosed = tokens.slice(outer, inner).some((t) => t.text === ",") && tokens[saying + 1]?.text === ",";
  if (!isEnclosed) return undefined;
  const deed = tokens.findIndex((t, i) => i > saying && t.head === saying && t.deprel === "ccomp");
  return deed < 0 || tokens.some((t) => t.head === deed && t.deprel === "nsubj") ? undefined : deed;
}

function setAside(tokens: Token[], saying: number, deed: number): void {
  const verb = tokens[saying];
  const outer = tokens.findIndex((t, i) => i < saying && t.head === saying && t.deprel === "nsubj");
  const [doing, subject] = [tokens[deed], tokens[outer]];
  if (!verb || !doing || !subject) return;
  tokens[deed] = { ...doing, head: verb.head, deprel: verb.deprel };
  tokens[saying] = { ...verb, head: deed, deprel: "parataxis" };
  tokens[outer] = { ...subject, head: deed };
}

/** "Secretary of State X", "aid worker X": where the name begins that a title before it describes. */
function nameAfterTitle(tokens: readonly Token[], title: number): number | undefined {
  const token = tokens[title];
  if (!token) return undefined;
  const next = tokens[title + 1];
  if (
    token.upos === "NOUN" &&
    next?.upos === "PROPN" &&
    ((next.head === title && /^(?:appos|flat)$/u.test(next.deprel)) ||
      // "Prime minister X and energy minister Y": the title as an item of its own.
      (token.deprel === "conj" && next.deprel === "conj" && next.head === token.head)) &&
    !PUT_FORWARD.has(token.text.toLowerCase())
  )
    return title + 1;
  if (!ROLE_HEADS.has(token.text.toLowerCase()) || !/^(?:of|for)$/u.test(next?.text ?? "")) return undefined;
  for (let end = Math.min(title + LONGEST_TITLE, tokens.length - 2); end >= title + 2; end--) {
    const office = tokens.slice(title, end + 1).map((t) => t.text);
    const name = tokens[end + 1];
    if (name?.upos !== "PROPN" || name.head < 0 || !findTitle(office.join(" "))) continue;
    return isUnder(tokens, end + 1, title) ? end + 1 : undefined;
  }
  return undefined;
}

function isUnder(tokens: readonly Token[], i: number, ancestor: number): boolean {
  let at = i;
  for (let steps = 0; steps < 8 && at >= 0; steps++) {
    at = tokens[at]?.head ?? -1;
    if (at === ancestor) return true;
  }
  return false;
}

function makeHead(tokens: Token[], title: number, name: number): void {
  let last = name;
  while (tokens[last + 1]?.upos === "PROPN" && isUnder(tokens, last + 1, title)) last++;
  const old = tokens[title];
  if (!old) return;
  tokens.forEach((token, i) => {
    if (i === name) tokens[i] = { ...token, head: old.head, deprel: old.deprel };
    // "With Secretary of State X": the "of" is the office's own.
    else if (i > title && i < name && token.head === name && token.deprel === "case")
      tokens[i] = { ...token, head: title, deprel: "fixed" };
    else if (i === title) tokens[i] = { ...token, head: name, deprel: "nmod:desc" };
    else if (i > name && i <= last) tokens[i] = { ...token, head: name, deprel: "flat" };
    else if (i > last && token.head >= title && token.head <= last) tokens[i] = { ...token, head: name };
    else if (token.head === title && /^(?:case|cc|punct|mark|nsubj|cop)/u.test(token.deprel))
      tokens[i] = { ...token, head: name };
  });
}

const GIVING = words("lend give promise grant owe offer sell pay loan donate send hand supply ship deliver");

/** "Lent Sri Lanka money": the state by its name, not as an adjective, right after a verb of giving. */
function isRecipient(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const noun = tokens[token?.head ?? -1];
  if (!token || !noun || token.deprel !== "compound" || noun.deprel !== "obj" || noun.head !== i - 1) return false;
  let last = i;
  while (tokens[last + 1]?.head === i && tokens[last + 1]?.deprel === "flat") last++;
  const isNear = tokens.slice(last + 1, token.head).every((t) => t.head === token.head && t.deprel === "compound");
  if (token.head <= last || !isNear || !GIVING.has(tokens[i - 1]?.lemma ?? "")) return false;
  const name = tokens.slice(i, last + 1).map((t) => t.text);
  return findKnown(name.join(" ")).some(({ known, how }) => how === "name" && known.kind === "state");
}

/** "Rejected the plan for a port": right after a plan, "for" says what it plans, not what for it was rejected. */
function hangOnNoun(tokens: readonly Token[], i: number, draft: () => Token[]): void {
  const token = tokens[i];
  const preposition = tokens.findIndex((t) => t.head === i && t.deprel === "case");
  const noun = preposition - 1;
  const before = tokens[noun];
  if (!token || !before || preposition < 1 || preposition > i) return;
  if (!ABOUT.has(tokens[preposition]?.text.toLowerCase() ?? "") || TIME.test(token.text) || TIME.test(token.lemma))
    return;
  const isPutForward = PUT_FORWARD.has(before.text.toLowerCase()) || PUT_FORWARD.has(before.lemma.toLowerCase());
  if (isPutForward && before.head === token.head && noun > token.head && before.upos === "NOUN")
    draft()[i] = { ...token, head: noun, deprel: "nmod" };
}
