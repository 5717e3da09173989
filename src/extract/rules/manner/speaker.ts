import { possessorsOf, subjectsOf } from "../claims/arguments.ts";
import { isPassive } from "../claims/voice.ts";
import { PERSON_NOUNS, REPORTING_VERBS } from "../lexicon/actor-nouns.ts";
import { words } from "../lexicon/words.ts";
import type { Actor, Resolver } from "../reference/actor.ts";
import { plain } from "../text.ts";
import {
  caseOf,
  childBy,
  childrenBy,
  headAt,
  isNoun,
  isVerb,
  lemmaAt,
  lowerAt,
  relAt,
  spanOf,
  subtree,
  type Tree,
} from "../tree.ts";
import { isNegated, refuterAbove } from "./polarity.ts";
import { isReportedBeside, STATING_VERBS } from "./reported.ts";
import { quoteAt, type Quote } from "./quotes.ts";

/** Who says it: the words, and whom they name. */
export interface SpeakerDraft {
  readonly text: string;
  readonly actor?: Actor;
  readonly tree: Tree;
  readonly at: number;
}

export interface SpeakerHost {
  readonly resolver: Resolver;
  readonly quotes: readonly Quote[];
  readonly text: string;
}

const ACCUSING = words("accuse suspect blame criticise criticize condemn denounce charge fault");
const STATEMENTS = words(
  "claim allegation statement report accusation assertion contention belief suspicion view warning announcement remark comment charge argument suggestion admission conclusion finding",
);
/** Quotes that one "she" after another may carry on. */
const LONGEST_SPEECH = 6;
const MAX_DEPTH = 10;
/** Words for somebody without a name, in characters. */
const LONGEST_WORDS = 80;
/** A name before or after a headline's colon, in words. */
const LONGEST_NAME = 5;
const AVOWING = words("deny admit confirm allege claim acknowledge concede");
const TELLING = words("tell inform assure remind warn notify convince advise");

/**
 * To whom the text attributes what the word at `at` says: whoever is quoted, the subject of a verb of saying above it,
 * "according to X". Whoever says so of himself is as much a speaker: "X said it had met Y", "X denied having met Y".
 * `isDenied`: the word itself says that it is not so.
 */
export function speakerOf(tree: Tree, at: number, host: SpeakerHost, isDenied = false): SpeakerDraft | undefined {
  // "Denied any ties to X": that there are none.
  if (isDenied && isVerb(tree, at) && lemmaAt(tree, at) === "deny") return reporter(tree, at, host);
  const offset = tree.tokens[at]?.span.start ?? 0;
  const quote = quoteAt(host.quotes, offset);
  if (quote?.saidBy) return speakerOfQuote(quote, host);
  return reporterAbove(tree, at, host) ?? headlineSpeaker(tree, at, host);
}

/** Whoever is named as saying it; a "she" that nothing else explains is whoever spoke before. */
function speakerOfQuote(quote: Quote, host: SpeakerHost): SpeakerDraft | undefined {
  let at: Quote | undefined = quote;
  for (let steps = 0; steps < LONGEST_SPEECH && at?.saidBy; steps++) {
    const { tree, subject } = at.saidBy;
    const found = speakerFrom(tree, subject, host);
    if (found || !/^(?:he|she)$/u.test(lowerAt(tree, subject))) return found;
    at = at.previous;
  }
  return undefined;
}

function reporterAbove(tree: Tree, at: number, host: SpeakerHost): SpeakerDraft | undefined {
  let below = at;
  for (let depth = 0; depth < MAX_DEPTH && below >= 0; depth++) {
    for (const oblique of childrenBy(tree, below, "obl", "advcl", "nmod")) {
      if (caseOf(tree, oblique) === "according to") return speakerFrom(tree, oblique, host);
      const source = lowerAt(tree, oblique) === "according" ? childBy(tree, oblique, "obl", "nmod") : undefined;
      if (source !== undefined) return speakerFrom(tree, source, host);
    }
    // "In the view of Norway".
    const view = childrenBy(tree, below, "obl").find(
      (o) =>
        /^(?:view|opinion|words|eyes|account|telling)$/u.test(lowerAt(tree, o)) && /^(?:in|by)$/u.test(caseOf(tree, o)),
    );
    const holder = view === undefined ? undefined : (possessorsOf(tree, view)[0] ?? childBy(tree, view, "nmod"));
    if (holder !== undefined) return speakerFrom(tree, holder, host);
    // "As Norway put it".
    const likened = childrenBy(tree, below, "advcl").find(
      (c) =>
        isVerb(tree, c) &&
        (REPORTING_VERBS.has(lemmaAt(tree, c)) || lemmaAt(tree, c) === "put") &&
        childrenBy(tree, c, "mark").some((m) => lowerAt(tree, m) === "as"),
    );
    if (likened !== undefined) return reporter(tree, likened, host);
    const aside = childrenBy(tree, below, "parataxis").find(
      (c) =>
        isVerb(tree, c) &&
        REPORTING_VERBS.has(lemmaAt(tree, c)) &&
        childrenBy(tree, c, "nsubj").length > 0 &&
        // "…, however, Y concluded that …": it says something else.
        childBy(tree, c, "ccomp") === undefined,
    );
    if (aside !== undefined) return reporter(tree, aside, host);
    const above = headAt(tree, below);
    if (above < 0) return undefined;
    const rel = relAt(tree, below);
    if (
      (rel === "ccomp" || rel === "parataxis" || isReportedBeside(tree, below)) &&
      STATING_VERBS.has(lemmaAt(tree, above)) &&
      isVerb(tree, above)
    ) {
      // "Did not say that": it is not what they say.
      return isNegated(tree, above) ? undefined : reporter(tree, above, host);
    }
    // "Denies any ties to X", "admitted an attack on X": so says who denies or admits it.
    if (rel === "obj" && isNoun(tree, below) && isVerb(tree, above) && AVOWING.has(lemmaAt(tree, above)))
      return reporter(tree, above, host);
    // "Pleaded not guilty to leaving": so says who pleads.
    if (rel === "advcl" && lowerAt(tree, above) === "guilty" && lemmaAt(tree, headAt(tree, above)) === "plead")
      return reporter(tree, headAt(tree, above), host);
    // "Denied having met": who denies it says that it is not so.
    if (rel === "xcomp" && lemmaAt(tree, above) === "deny" && isVerb(tree, above)) return reporter(tree, above, host);
    // "Told reporters that", where the clause was taken for the reporters'.
    const teller = rel === "acl" && /^i?obj$/u.test(relAt(tree, above)) ? headAt(tree, above) : -1;
    if (teller >= 0 && TELLING.has(lemmaAt(tree, teller)) && isThatClause(tree, below))
      return reporter(tree, teller, host);
    // "Dismissed reports that X attacked Y": says that it is not so.
    const refuter = refuterAbove(tree, below);
    if (refuter !== undefined && possessorsOf(tree, above).length === 0) return reporter(tree, refuter, host);
    // "Norway's claim that X attacked Y".
    if (rel === "acl" && STATEMENTS.has(lemmaAt(tree, above)) && childrenBy(tree, below, "nsubj").length > 0) {
      const [holder] = possessorsOf(tree, above);
      if (holder !== undefined) return speakerFrom(tree, holder, host);
    }
    // "Accused X of attacking Y": whoever accuses says so.
    if (rel === "advcl" && isVerb(tree, above) && ACCUSING.has(lemmaAt(tree, above)) && isOf(tree, below))
      return reporter(tree, above, host);
    // "A report accused officials of attacking Y", where the clause was taken for the officials'.
    const accuser = rel === "acl" && relAt(tree, above) === "obj" ? headAt(tree, above) : -1;
    if (accuser >= 0 && ACCUSING.has(lemmaAt(tree, accuser)) && isOf(tree, below))
      return accuserOf(tree, accuser, host);
    below = above;
  }
  return undefined;
}

function isThatClause(tree: Tree, clause: number): boolean {
  return (
    childrenBy(tree, clause, "mark").some((m) => lowerAt(tree, m) === "that") &&
    childrenBy(tree, clause, "nsubj").length > 0
  );
}

function isOf(tree: Tree, clause: number): boolean {
  return childrenBy(tree, clause, "mark", "case").some((m) => /^(?:of|for|over|with|as)$/u.test(lowerAt(tree, m)));
}

/** "After a report accused X of": what was read as "a report that was accused" has an object, so it accuses. */
function accuserOf(tree: Tree, verb: number, host: SpeakerHost): SpeakerDraft | undefined {
  const noun = headAt(tree, verb);
  if (relAt(tree, verb) !== "acl" || tree.tokens[verb]?.deprel === "acl:relcl") return reporter(tree, verb, host);
  const [holder] = possessorsOf(tree, noun);
  return speakerFrom(tree, STATEMENTS.has(lemmaAt(tree, noun)) ? (holder ?? noun) : noun, host);
}

/** "Norway: X attacked Y", "X attacked Y: Norway", as headlines have it. */
function headlineSpeaker(tree: Tree, at: number, host: SpeakerHost): SpeakerDraft | undefined {
  const last = tree.tokens.length - 1;
  const colon = tree.tokens.findIndex((t) => t.text === ":");
  if (colon < 1 || tree.tokens.slice(colon + 1).some((t) => t.text === ":")) return undefined;
  const isHeadline = !/^[.!?”"]$/u.test(tree.tokens[last]?.text ?? ".");
  const [from, to] = at > colon ? [0, colon - 1] : [colon + 1, last];
  if (to - from >= LONGEST_NAME || (at < colon && !isHeadline)) return undefined;
  const named = tree.tokens.slice(from, to + 1);
  if (!named.every((t) => t.upos === "PROPN" || t.upos === "ADP" || t.upos === "DET" || t.upos === "ADJ"))
    return undefined;
  for (let i = from; i <= to; i++) {
    const [actor] = host.resolver.actorsAt(tree, i);
    if (actor && actor.referent.kind !== "place") return { text: actor.referent.name, actor, tree, at: i };
  }
  return undefined;
}

function reporter(tree: Tree, verb: number, host: SpeakerHost): SpeakerDraft | undefined {
  // "Quoted X as saying": whoever is quoted says it.
  const above = headAt(tree, verb);
  const isQuoted =
    /^(?:quote|cite)$/u.test(lemmaAt(tree, above)) &&
    !isPassive(tree, above) &&
    childrenBy(tree, verb, "mark", "case").some((m) => lowerAt(tree, m) === "as");
  const quoted = isQuoted ? (childBy(tree, above, "obj") ?? childBy(tree, above, "iobj")) : sourceOf(tree, verb);
  const subject = quoted ?? subjectsOf(tree, verb)[0];
  return subject === undefined ? undefined : speakerFrom(tree, subject, host);
}

/** "The agency quoted a source as saying", which stands behind what was said. */
function sourceOf(tree: Tree, verb: number): number | undefined {
  if (!/^(?:quote|cite)$/u.test(lemmaAt(tree, verb)) || isPassive(tree, verb)) return undefined;
  return childBy(tree, verb, "obj") ?? childBy(tree, verb, "iobj");
}

/** What is a land's only in that it reports from there: "Ruritania's news agency said". */
const MEDIA = words(
  "agency newspaper daily paper broadcaster channel station website magazine network radio television outlet tabloid weekly press",
);

function speakerFrom(tree: Tree, subject: number, host: SpeakerHost): SpeakerDraft | undefined {
  // "The newspaper Zelna Courier", "news agency X": the name beside what it is.
  const name = tree.tokens[subject]?.upos === "NOUN" ? namedBeside(tree, subject) : undefined;
  const actor = [...(name === undefined ? [] : [name]), subject]
    .flatMap((i) => host.resolver.actorsAt(tree, i))
    .find(
      ({ referent }) => referent.kind !== "place" && !(referent.kind === "state" && MEDIA.has(lemmaAt(tree, subject))),
    );
  // "A Ruritanian official": in these words, though it is Ruritania that he speaks for.
  const isUnnamed = PERSON_NOUNS.has(lowerAt(tree, subject)) && actor?.referent.kind !== "person";
  if (actor && !isUnnamed) return { text: actor.referent.name, actor, tree, at: subject };
  if (tree.tokens[subject]?.upos === "PRON") return undefined;
  const tokens = subtree(
    tree,
    subject,
    (c) => c !== name && ["acl", "appos", "conj", "cc", "case", "punct", "parataxis"].includes(relAt(tree, c)),
  );
  const span = spanOf(tree, tokens);
  const said = plain(host.text.slice(span.start, span.end))
    .replace(/^(?:the|a|an) /iu, "")
    .replace(/^(?:One|Another|Some|Several|Many|Multiple|Two|Three|His|Her|Its|Their|Other) /u, (word) =>
      word.toLowerCase(),
    );
  const text = said.length > 1 && said.length <= LONGEST_WORDS ? said : actor?.referent.name;
  return text === undefined ? undefined : { text, ...(actor ? { actor } : {}), tree, at: subject };
}

function namedBeside(tree: Tree, noun: number): number | undefined {
  return childrenBy(tree, noun, "appos", "flat").find((c) => c === noun + 1 && tree.tokens[c]?.upos === "PROPN");
}
