import type { Token } from "../../../language/index.ts";
import { INCLINED } from "../claims/control-words.ts";
import { words } from "../lexicon/words.ts";

/** What may be for something to be done. */
const PLANS = words(
  "plan proposal offer bill motion agreement deal accord pact treaty decision call demand request order initiative scheme draft resolution law amendment referendum appeal bid effort attempt pledge promise vow ultimatum",
);

/** Readings of clauses that the rules need otherwise; the same array where none is. */
export function mendClauses(tokens: readonly Token[]): readonly Token[] {
  let mended: Token[] | undefined;
  const draft = (): Token[] => (mended ??= [...tokens]);
  tokens.forEach((token, i) => {
    if (isSpeaker(tokens, i)) draft()[i] = { ...token, deprel: "nsubj" };
    if (isInclined(tokens, i)) draft()[i] = { ...token, deprel: "nsubj" };
    if (token.deprel === "csubj" && isInclined(tokens, expletiveOf(tokens, i)))
      draft()[i] = { ...token, deprel: "xcomp" };
    const participle = participleAfter(tokens, i);
    if (participle !== undefined) hangOnNoun(draft(), i, participle);
    if (isMarkedNoun(tokens, i)) makeOblique(draft(), i);
    if (isFinite(mended ?? tokens, i)) makeFinite(draft(), i);
    if (isNameAsClause(tokens, i)) draft()[i] = { ...token, deprel: "obj" };
    if (isPlanned(mended ?? tokens, i)) draft()[i] = { ...token, head: planBefore(mended ?? tokens, i), deprel: "acl" };
    if (isVerbAsNoun(tokens, i)) makeVerb(draft(), i);
    const verbAhead = verbOfOpening(mended ?? tokens, i);
    if (verbAhead !== undefined) openClause(draft(), i, verbAhead);
    const subject = subjectBeside(mended ?? tokens, i);
    if (subject !== undefined) draft()[subject] = { ...(tokens[subject] ?? token), head: i, deprel: "nsubj" };
    const teller = tellerOf(mended ?? tokens, i);
    if (teller !== undefined) makeTold(draft(), i, teller);
    const noun = nounOfParticiple(tokens, i);
    if (noun !== undefined) makeAttribute(draft(), i, noun);
  });
  return mended ?? tokens;
}

/** "It is willing to leave": said of whom "it" stands for, and not of the leaving. */
function isInclined(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.deprel === "expl" && INCLINED.has(tokens[token.head]?.lemma.toLowerCase() ?? "");
}

function expletiveOf(tokens: readonly Token[], clause: number): number {
  return tokens.findIndex((t) => t.deprel === "expl" && t.head === tokens[clause]?.head);
}

/** "Granted asylum to officers hiding in the port", read as "officers hid": what has a preposition is no subject. */
function participleAfter(tokens: readonly Token[], noun: number): number | undefined {
  const token = tokens[noun];
  if (token?.deprel !== "nsubj" || !/^(?:NOUN|PROPN)$/u.test(token.upos)) return undefined;
  const verb = tokens[token.head];
  if (verb?.upos !== "VERB" || verb.deprel !== "advcl" || verb.head >= noun || verb.head < 0) return undefined;
  const isBare = !tokens.some((t) => t.head === token.head && /^(?:aux|mark|cop)/u.test(t.deprel));
  const hasCase = tokens.some(
    (t, c) =>
      t.head === noun && c < noun && t.deprel === "case" && /^(?:to|with|for|against|on|by|from|at)$/iu.test(t.text),
  );
  return isBare && hasCase && /(?:ed|ing|en|wn|ld)$/u.test(verb.text) ? token.head : undefined;
}

function hangOnNoun(tokens: Token[], noun: number, verb: number): void {
  const [subject, participle] = [tokens[noun], tokens[verb]];
  if (!subject || !participle) return;
  tokens[noun] = { ...subject, head: participle.head, deprel: "obl" };
  tokens[verb] = { ...participle, head: noun, deprel: "acl" };
}

/** "Yielded to demands from X", read as an infinitive: a plural noun is none. */
function isMarkedNoun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token?.upos === "NOUN" &&
    token.deprel === "advcl" &&
    /s$/u.test(token.text) &&
    tokens.some((t) => t.head === i && t.deprel === "mark" && t.text.toLowerCase() === "to") &&
    !tokens.some((t) => t.head === i && /^(?:nsubj|cop|aux|obj)/u.test(t.deprel))
  );
}

function makeOblique(tokens: Token[], i: number): void {
  tokens.forEach((token, c) => {
    if (token.head === i && token.deprel === "mark") tokens[c] = { ...token, deprel: "case", upos: "ADP" };
    if (c === i) tokens[c] = { ...token, deprel: "obl" };
  });
}

/** "Handed over suspected Ruritanian spies", "rejected proposed changes": a participle right after a verb is its object's. */
function nounOfParticiple(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  if (token?.upos !== "VERB" || token.deprel !== "xcomp" || token.head !== i - 1 || !/ed$/iu.test(token.text))
    return undefined;
  if (tokens[i - 1]?.upos !== "VERB") return undefined;
  const object = tokens.findIndex((t, c) => c > i && t.head === i && t.deprel === "obj");
  const isTaken = tokens.some((t) => t.head === token.head && /^(?:obj|iobj)$/u.test(t.deprel));
  return object > i && !isTaken && !tokens.slice(i + 1, object).some((t) => t.upos === "DET" || t.deprel === "case")
    ? object
    : undefined;
}

function makeAttribute(tokens: Token[], participle: number, noun: number): void {
  const verb = tokens[participle]?.head ?? -1;
  tokens.forEach((token, c) => {
    if (c === noun) tokens[c] = { ...token, head: verb, deprel: "obj" };
    else if (c === participle) tokens[c] = { ...token, head: noun, deprel: "amod", upos: "ADJ" };
    else if (token.head === participle) tokens[c] = { ...token, head: verb };
  });
}

/** "Accuses Sylvania of spying", where the name was read as a clause. */
function isNameAsClause(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const verb = tokens[token?.head ?? -1];
  if (token?.upos !== "PROPN" || token.deprel !== "xcomp" || verb?.upos !== "VERB" || token.head > i) return false;
  if (tokens.some((t) => t.head === i && /^(?:case|mark|cop|nsubj)/u.test(t.deprel))) return false;
  return !tokens.some((t) => t.head === token.head && /^(?:obj|iobj)$/u.test(t.deprel)) && verb.lemma !== "become";
}

/** "Tabled a bill to join the islands": what the bill is to do, and not what for it was tabled. */
function isPlanned(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.upos !== "VERB" || token.deprel !== "advcl" || tokens[i - 1]?.text.toLowerCase() !== "to") return false;
  const noun = planBefore(tokens, i);
  return noun >= 0 && tokens[noun]?.head === token.head && tokens[noun]?.deprel === "obj";
}

function planBefore(tokens: readonly Token[], i: number): number {
  const noun = tokens[i - 2];
  return noun?.upos === "NOUN" && PLANS.has(noun.lemma.toLowerCase()) ? i - 2 : -1;
}

/** "The rebels demand the president to resign": a noun that has an object is a verb. */
function isVerbAsNoun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.upos !== "NOUN" || token.deprel !== "root") return false;
  const subject = tokens[i - 1];
  return (
    tokens.some((t, c) => t.head === i && c > i && t.deprel === "obj") &&
    subject?.head === i &&
    subject.deprel === "compound" &&
    subject.upos === "PROPN"
  );
}

function makeVerb(tokens: Token[], i: number): void {
  tokens.forEach((token, c) => {
    if (c === i) tokens[c] = { ...token, upos: "VERB" };
    else if (c === i - 1) tokens[c] = { ...token, deprel: "nsubj" };
    else if (c < i - 1 && token.head === i) tokens[c] = { ...token, head: i - 1 };
  });
}

/** Verbs of which "it" may say nothing: "it seems that". */
const IMPERSONAL = words(
  "seem appear emerge happen turn rain snow follow remain take matter transpire be become come look sound feel mean need",
);

/** "It said that X had left": a ministry says so. */
function isSpeaker(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const verb = tokens[token?.head ?? -1];
  return (
    token?.deprel === "expl" &&
    token.text.toLowerCase() === "it" &&
    verb?.upos === "VERB" &&
    i < token.head &&
    !IMPERSONAL.has(verb.lemma.toLowerCase()) &&
    !tokens.some((t) => t.head === token.head && /^(?:nsubj|aux:pass|csubj)/u.test(t.deprel))
  );
}

/** "After a report accused X of spying", read as "a report that was accused": what has an object of its own is active. */
function isFinite(tokens: readonly Token[], i: number): boolean {
  const verb = tokens[i];
  const noun = tokens[verb?.head ?? -1];
  if (verb?.upos !== "VERB" || verb.deprel !== "acl" || !/(?:ed|id|de|ew|ld)$/iu.test(verb.text) || !noun) return false;
  if (verb.head !== i - 1 || !/^(?:obl|nmod|obj)$/u.test(noun.deprel)) return false;
  const isAfter = tokens.some(
    (t, c) => t.head === i - 1 && c < i && t.deprel === "case" && /^(?:after|before|since|until|as)$/iu.test(t.text),
  );
  const object = tokens.findIndex((t) => t.head === i && t.deprel === "obj");
  return isAfter && object > i && !tokens.some((t) => t.head === i && /^(?:aux|nsubj|mark)/u.test(t.deprel));
}

function makeFinite(tokens: Token[], i: number): void {
  const [verb, noun] = [tokens[i], tokens[i - 1]];
  if (!verb || !noun) return;
  tokens.forEach((token, c) => {
    if (token.head === i - 1 && token.deprel === "case")
      tokens[c] = { ...token, head: i, deprel: "mark", upos: "SCONJ" };
  });
  tokens[i] = { ...verb, head: noun.head, deprel: "advcl" };
  tokens[i - 1] = { ...noun, head: i, deprel: "nsubj" };
}

/** "Visiting Zelna, X spoke", read as a Zelna that visits: the verb whose clause the sentence opens with. */
function verbOfOpening(tokens: readonly Token[], i: number): number | undefined {
  const [token, name] = [tokens[i], tokens[i + 1]];
  if (i !== 0 || token?.upos !== "VERB" || !/ing$/u.test(token.text) || token.deprel !== "amod" || token.head <= i)
    return undefined;
  const noun = tokens[token.head];
  if (name === undefined || noun?.deprel !== "nsubj" || !tokens.slice(i, noun.head).some((t) => t.text === ","))
    return undefined;
  const isOther = tokens.some((t, c) => c > token.head && t.head === noun.head && t.deprel === "nsubj");
  return isOther ? noun.head : undefined;
}

function openClause(tokens: Token[], i: number, verb: number): void {
  const token = tokens[i];
  const object = tokens[token?.head ?? -1];
  if (!token || !object) return;
  tokens[token.head] = { ...object, head: i, deprel: "obj" };
  tokens[i] = { ...token, head: verb, deprel: "advcl" };
}

/** "After talks with X, Y left", where Y was read as another name of X: the name right before a verb without a subject. */
function subjectBeside(tokens: readonly Token[], verb: number): number | undefined {
  const token = tokens[verb];
  if (
    token?.upos !== "VERB" ||
    /ing$/u.test(token.text) ||
    tokens.some((t) => t.head === verb && /subj/u.test(t.deprel))
  )
    return undefined;
  let first = verb - 1;
  while (
    tokens[first]?.deprel === "flat" ||
    /^(?:have|be|will|do)$/u.test(tokens[first]?.upos === "AUX" ? (tokens[first]?.lemma ?? "") : "")
  )
    first--;
  const name = tokens[first];
  if (name?.upos !== "PROPN" || name.deprel !== "appos" || tokens[first - 1]?.text !== ",") return undefined;
  let at = name.head;
  for (let steps = 0; steps < 8 && at >= 0 && at !== verb; steps++) at = tokens[at]?.head ?? -1;
  return at === verb ? first : undefined;
}

const TELLING = words("tell inform assure remind warn notify convince advise promise");

/** "Told the council that Ruritania had rejected it", read as "the council that Ruritania rejected": the verb of telling. */
function tellerOf(tokens: readonly Token[], i: number): number | undefined {
  const clause = tokens[i];
  const noun = tokens[clause?.head ?? -1];
  if (clause?.deprel !== "acl:relcl" || !noun || !/^i?obj$/u.test(noun.deprel) || noun.head > clause.head)
    return undefined;
  const isThat = tokens.some(
    (t, c) => t.head === i && c > clause.head && c < i && t.text.toLowerCase() === "that" && t.deprel !== "nsubj",
  );
  const hasSubject = tokens.some((t, c) => t.head === i && c < i && /^nsubj/u.test(t.deprel));
  return isThat && hasSubject && TELLING.has(tokens[noun.head]?.lemma.toLowerCase() ?? "") ? noun.head : undefined;
}

function makeTold(tokens: Token[], i: number, teller: number): void {
  tokens.forEach((t, c) => {
    if (c === i) tokens[c] = { ...t, head: teller, deprel: "ccomp" };
    else if (t.head === i && c < i && t.text.toLowerCase() === "that") tokens[c] = { ...t, deprel: "mark" };
  });
}
