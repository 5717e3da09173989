import { objectsOf, subjectsOf } from "../claims/arguments.ts";
import { isInfinitive } from "../claims/voice.ts";
import { obliquesOf } from "../claims/obliques.ts";
import { MEDIATING } from "../claims/control-words.ts";
import { SPEECH_VERBS } from "../lexicon/actor-nouns.ts";
import { words } from "../lexicon/words.ts";
import type { Draft } from "../mentions/draft.ts";
import type { Referent } from "../reference/referents.ts";
import { fold } from "../../../text/index.ts";
import { caseOf, childrenBy, conjuncts, headAt, isNoun, isVerb, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";
import { comingFor } from "./comings.ts";
import type { ReadHost } from "./happening.ts";
import type { NounClass } from "./nouns.ts";

const MAKING = words("sign conclude reach make strike seal enter negotiate ink initial have form");
const MEETING = words("meet gather convene talk negotiate confer");
/** Deeds that are named after whom they are done to: "Kone's murder", "the Kone trial". */
export const UNDERGONE = words(
  "murder killing assassination death arrest detention execution abduction kidnapping conviction trial extradition impeachment funeral poisoning stabbing shooting sentencing indictment",
);
/** Who does these with talks between others takes no part in them. */
const ARRANGING = words(
  "facilitate arrange organise organize broker mediate host convene propose offer suggest welcome support oppose criticise criticize condemn reject report announce describe call say mention discuss help sponsor",
);
const LAUNCHING = words(
  "launch begin start conduct carry stage mount wage issue impose commit perpetrate undertake announce send write execute stop halt suspend resume unleash declare make",
);
/** Words between the two sides of "between", at most. */
const FARTHEST = 16;
const TAKING_PART = /^(?:between|among|by)$/u;
const TAKING_PART_IN_CALL = /^(?:between|among|by|to|with)$/u;
const HAVING = words("hold have begin start open resume conclude end finish continue conduct");
/** Talks are called by who talks; a conference is not called by one of its guests. */
const TALKS = /^(?:talks|negotiations|discussions|consultations|meetings?)$/u;
const EVENT_PARTIES = new Set(["by", "from"]);

/** Who takes part in a happening or puts it forward, as far as its noun phrase says. */
export function partiesOf(tree: Tree, head: number, first: number, nounClass: NounClass, host: ReadHost): Referent[] {
  const parties = new Set<Referent>();
  const add = (i: number): void => {
    for (const { referent } of host.resolver.actorsAt(tree, i)) if (referent.kind !== "place") parties.add(referent);
  };
  const isUndergone = UNDERGONE.has(lemmaAt(tree, head));
  for (let i = first; i < head; i++) {
    const draft = host.cover.at(tree, i);
    const referent = draft ? host.referents.of(draft) : undefined;
    if (
      draft &&
      referent &&
      referent.kind !== "place" &&
      isDirect(tree, draft.head, head) &&
      !(isUndergone && referent.kind === "person") &&
      !isNamesake(tree, draft, head, nounClass, host)
    )
      parties.add(referent);
    if (!draft) for (const pair of hyphenPair(tree, i, host)) parties.add(pair);
    if (draft) i = Math.max(i, draft.last);
  }
  const possessors = childrenBy(tree, head, "nmod:poss");
  // "His decision by the president" is the president's; "X's murder" is done to X.
  const isElsewhere = isUndergone || childrenBy(tree, head, "nmod").some((c) => caseOf(tree, c) === "by");
  for (const possessor of isElsewhere ? [] : possessors) {
    const meant = ownSubjects(tree, head, possessor, host);
    for (const c of meant.length > 0 ? meant : conjuncts(tree, possessor)) add(c);
  }
  if (nounClass.kind === "meeting") for (const other of sharedPossessor(tree, head, host)) parties.add(other);
  for (const child of childrenBy(tree, head, "nmod", "obl")) {
    const preposition = caseOf(tree, child);
    const takesPart =
      nounClass.kind === "event"
        ? EVENT_PARTIES.has(preposition)
        : nounClass.kind === "proposal"
          ? EVENT_PARTIES.has(preposition)
          : ["between", "with", "among", "by"].includes(preposition) ||
            (preposition === "of" && isListOfActors(tree, child, host));
    if (takesPart) for (const c of conjuncts(tree, child)) add(c);
    if (takesPart && preposition === "between") for (const c of farSide(tree, child, host)) add(c);
    // "A memorandum of understanding between X and Y".
    if (preposition === "of" && lemmaAt(tree, child) === "understanding")
      for (const side of childrenBy(tree, child, "nmod", "obl").filter((c) =>
        /^(?:between|with)$/u.test(caseOf(tree, c)),
      ))
        for (const c of conjuncts(tree, side)) add(c);
  }
  // "The request of Kone", "launched an offensive": whose it is, where nothing nearer says so.
  if (parties.size === 0 && possessors.length === 0 && nounClass.kind === "proposal")
    for (const child of childrenBy(tree, head, "nmod"))
      if (caseOf(tree, child) === "of" && host.cover.at(tree, child)) for (const c of conjuncts(tree, child)) add(c);
  if (parties.size === 0 && nounClass.kind === "event" && relAt(tree, head) === "obj" && !isUndergone)
    for (const c of launchersOf(tree, head)) add(c);
  // "The treaty was signed between X and Y."
  if (
    nounClass.kind === "agreement" &&
    ["nsubj", "obj"].includes(relAt(tree, head)) &&
    isVerb(tree, headAt(tree, head))
  ) {
    const between = childrenBy(tree, headAt(tree, head), "obl").filter((c) => caseOf(tree, c) === "between");
    for (const child of between) for (const c of conjuncts(tree, child)) add(c);
  }
  // "The treaty signed between X and Y", "the talks held by X".
  if (nounClass.kind === "agreement" || nounClass.kind === "meeting")
    for (const verb of childrenBy(tree, head, "acl").filter((c) => isVerb(tree, c)))
      for (const child of childrenBy(tree, verb, "obl"))
        if (
          (nounClass.family === "call" ? TAKING_PART_IN_CALL : TAKING_PART).test(caseOf(tree, child)) &&
          !(caseOf(tree, child) === "by" && MEDIATING.has(lemmaAt(tree, verb)))
        )
          for (const c of conjuncts(tree, child)) add(c);
  const isJoint = nounClass.kind === "meeting" || (nounClass.kind === "agreement" && isMade(tree, head));
  if (isJoint && parties.size === 1) {
    // Who signs or holds it with another comes first, as in the sentence.
    const [other] = parties;
    parties.clear();
    for (const subject of governingSubjects(tree, head)) add(subject);
    if (other) parties.add(other);
  }
  if (nounClass.kind === "meeting") for (const c of thoseWhoDidThere(tree, head)) add(c);
  if (nounClass.kind === "meeting" && parties.size === 1) {
    const [other] = parties;
    parties.clear();
    for (const c of thoseWhoSpoke(tree, head)) add(c);
    if (other) parties.add(other);
  }
  if (nounClass.kind === "meeting") for (const c of [...thoseWhoMet(tree, head), ...thoseWhoHeld(tree, head)]) add(c);
  if (nounClass.kind === "meeting" && TALKS.test(lowerAt(tree, head)))
    for (const c of comingFor(tree, head)?.guests ?? []) add(c);
  return [...parties];
}

/** "Between X, who speaks for Z, and Y": the other side of what the parser tore apart. */
function farSide(tree: Tree, near: number, host: ReadHost): number[] {
  const first = host.cover.at(tree, near);
  if (!first || conjuncts(tree, near).length > 1) return [];
  for (let i = first.last + 1; i < Math.min(first.last + FARTHEST, tree.tokens.length - 1); i++) {
    if (lowerAt(tree, i) !== "and" || lowerAt(tree, i - 1) !== ",") continue;
    const other = host.cover.at(tree, i + 1);
    return other && (other.kind === "person" || other.kind === first.kind) ? [other.head] : [];
  }
  return [];
}

/** "X launched an offensive": who does what the noun names; who condemns it does not. */
function launchersOf(tree: Tree, head: number): number[] {
  const verb = headAt(tree, head);
  return isVerb(tree, verb) && LAUNCHING.has(lemmaAt(tree, verb)) ? subjectsOf(tree, verb) : [];
}

/** "X and Y met for their summit", "urged X to end its raids": of those who do it, not of whom the passage spoke before. */
function ownSubjects(tree: Tree, head: number, possessor: number, host: ReadHost): number[] {
  const word = lowerAt(tree, possessor);
  if (!/^(?:their|its|his|her)$/u.test(word)) return [];
  const verb = headAt(tree, head);
  if (!["obj", "obl"].includes(relAt(tree, head)) || !isVerb(tree, verb)) return [];
  const named = subjectsOf(tree, verb).filter((s) => tree.tokens[s]?.upos !== "PRON");
  const actors = named.flatMap((s) => host.resolver.actorsAt(tree, s));
  const isPerson = actors.some(({ referent }) => referent.kind === "person");
  if (word === "their") return actors.length > 1 || isInfinitive(tree, verb) ? named : [];
  return actors.length === 1 && isPerson === /^(?:his|her)$/u.test(word) ? named : [];
}

/** "X signed a treaty with Y": both are bound; who rejects or criticises it is not. */
function isMade(tree: Tree, head: number): boolean {
  return MAKING.has(lemmaAt(tree, headAt(tree, head)));
}

/** "X met Y at the talks": they are who talks. */
function thoseWhoMet(tree: Tree, head: number): number[] {
  const verb = headAt(tree, head);
  if (relAt(tree, head) !== "obl" || !isVerb(tree, verb) || !MEETING.has(lemmaAt(tree, verb))) return [];
  // "Met X in Tarn, the first talks in a year": what the meeting was, behind it.
  if (!/^(?:at|during|for|in|)$/u.test(caseOf(tree, head))) return [];
  return [...subjectsOf(tree, verb), ...objectsOf(tree, verb), ...obliquesOf(tree, verb, "with")];
}

/** "The summit where X and Y signed the accord": they were there. */
function thoseWhoDidThere(tree: Tree, head: number): number[] {
  const clauses = childrenBy(tree, head, "acl:relcl").filter((verb) =>
    childrenBy(tree, verb, "advmod").some((c) => lowerAt(tree, c) === "where"),
  );
  return clauses.flatMap((verb) => subjectsOf(tree, verb));
}

/** "In a meeting with X, Y said": the two met. */
function thoseWhoSpoke(tree: Tree, head: number): number[] {
  const verb = headAt(tree, head);
  const isAside = relAt(tree, head) === "obl" && /^(?:in|during|after|following)$/u.test(caseOf(tree, head));
  if (!isAside || !isVerb(tree, verb) || !SPEECH_VERBS.has(lemmaAt(tree, verb))) return [];
  return childrenBy(tree, head, "nmod").some((c) => caseOf(tree, c) === "with") ? subjectsOf(tree, verb) : [];
}

/** "X and Y held talks": between them; who holds talks alone may only give the room. */
function thoseWhoHeld(tree: Tree, head: number): number[] {
  const above = headAt(tree, head);
  // "Began two days of talks".
  const isPart = relAt(tree, head) === "nmod" && caseOf(tree, head) === "of" && PHASES.has(lemmaAt(tree, above));
  const top = isPart ? above : head;
  const verb = headAt(tree, top);
  if (relAt(tree, top) !== "obj" || !isVerb(tree, verb) || !HAVING.has(lemmaAt(tree, verb))) return [];
  // Leaders who agree to resume talks need not be who talks.
  const subjects = isInfinitive(tree, verb) ? [] : subjectsOf(tree, verb);
  return subjects.length > 1 ? subjects : [];
}

/** "X and Y's summit" where the parser gave the summit to Y alone. */
function sharedPossessor(tree: Tree, head: number, host: ReadHost): Referent[] {
  for (const possessor of childrenBy(tree, head, "nmod:poss")) {
    const draft = host.cover.at(tree, possessor);
    const other =
      draft && lowerAt(tree, draft.first - 1) === "and" ? host.cover.endingAt(tree, draft.first - 2) : undefined;
    const referent = other && other.kind === draft?.kind ? host.referents.of(other) : undefined;
    if (referent) return [referent];
  }
  return [];
}

/** "The Norway summit" is held there or about it; "the Norway–Peru summit" and "Norway's" are theirs. */
function isNamesake(tree: Tree, draft: Draft, head: number, nounClass: NounClass, host: ReadHost): boolean {
  // "The Free Port Union agreement" is what it is called, not who made it.
  if (nounClass.kind === "agreement" && draft.kind === "organization" && relAt(tree, draft.head) === "compound")
    return (
      !/[-–—]/u.test(tree.tokens[head - 1]?.text ?? "") && host.cover.endingAt(tree, draft.first - 2) === undefined
    );
  if (nounClass.kind !== "meeting" || draft.kind !== "state" || draft.form === "adjective") return false;
  if (relAt(tree, draft.head) === "nmod" || draft.last + 1 !== head) return false;
  return ![draft.first - 1, draft.first - 2, draft.first - 3].some(
    (i) => i >= 0 && host.cover.at(tree, i) !== undefined,
  );
}

/** A name before the noun counts where it hangs from the noun, not from another name. */
function isDirect(tree: Tree, nameHead: number, head: number): boolean {
  let at = headAt(tree, nameHead);
  for (let steps = 0; steps < 6 && at >= 0; steps++) {
    if (at === head) return true;
    if (at > head) return false;
    at = headAt(tree, at);
  }
  return at < 0;
}

/** "The Kone-Tamm summit": a token that joins two names. */
function hyphenPair(tree: Tree, i: number, host: ReadHost): Referent[] {
  const parts = (tree.tokens[i]?.text ?? "").split(/[-–—/]/u);
  if (parts.length !== 2 || !parts.every((part) => /^\p{Lu}/u.test(part))) return [];
  const found = parts.flatMap((part) => {
    const name = fold(part);
    const matches = host.referents.list.filter(
      (r) =>
        fold(r.name) === name ||
        (r.kind === "person" && isNamePart(r, name)) ||
        r.known?.demonyms?.some((d) => fold(d) === name),
    );
    const match = matches.sort((a, b) => lastBefore(b, tree) - lastBefore(a, tree))[0];
    return match ? [match] : [];
  });
  return found.length === 2 ? found : [];
}

function isNamePart(person: Referent, word: string): boolean {
  const words = fold(person.name).split(" ");
  return words[0] === word || words.at(-1) === word;
}

/** The sentence in which it was last named up to this one. */
function lastBefore(referent: Referent, tree: Tree): number {
  return Math.max(-1, ...referent.drafts.map((d) => d.tree.index).filter((index) => index <= tree.index));
}

function isListOfActors(tree: Tree, child: number, host: ReadHost): boolean {
  const all = conjuncts(tree, child);
  return (
    all.length > 1 &&
    all.every((c) => host.resolver.actorsAt(tree, c).some(({ referent }) => referent.kind !== "place"))
  );
}

/** What of talks a verb may govern: "declared the breakdown of talks", not "released a summary of the talks". */
const PHASES = words(
  "breakdown collapse start beginning opening end conclusion round series resumption continuation suspension cancellation failure success cycle week day session",
);

/** Subjects of the verb that the noun depends on: of "declared the breakdown of talks with X", who declared. */
function governingSubjects(tree: Tree, head: number): number[] {
  let at = headAt(tree, head);
  let rel = relAt(tree, head);
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    if (isVerb(tree, at))
      // "Won delegates to the convention", "left ahead of the summit": nobody takes part by that.
      return (rel === "obj" ||
        (rel === "obl" && !/^(?:to|ahead of|before|after|from|on|over)$/u.test(caseOf(tree, head)))) &&
        !ARRANGING.has(lemmaAt(tree, at))
        ? subjectsOf(tree, at)
        : [];
    if (!isNoun(tree, at) || !PHASES.has(lemmaAt(tree, at))) return [];
    rel = relAt(tree, at);
    at = headAt(tree, at);
  }
  return [];
}
