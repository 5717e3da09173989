import { fillersOf } from "../claims/fillers.ts";
import type { Frame } from "../claims/frames.ts";
import { objectsOf, subjectsOf } from "../claims/arguments.ts";
import { isOwnIntent } from "../claims/governed-clauses.ts";
import { isInfinitive } from "../claims/voice.ts";
import type { Cover } from "../mentions/cover.ts";
import { adjectiveOf } from "../mentions/organs.ts";
import type { Resolver } from "../reference/actor.ts";
import type { Referent } from "../reference/referents.ts";
import { capitalise } from "../text.ts";
import { fold } from "../../../text/index.ts";
import { childBy, childrenBy, isNoun, isVerb, lemmaAt, lowerAt, subtree, type Tree } from "../tree.ts";
import { EMPTY_MODIFIERS } from "../lexicon/happening-modifiers.ts";
import { words } from "../lexicon/words.ts";
import { askedTo, askedWords, isWeighty } from "./asked-deeds.ts";
import { claimWords, clauseSpan, clauseWords, isClaimTold } from "./clause-words.ts";
import { CLAUSE_NODES, DEED_NOUNS, NOUN_OF, THIN, type ClauseNode } from "./clause-nodes.ts";
import type { HappeningMention } from "./happening.ts";
import { mendLabel } from "./label-rows.ts";
import { wordsBetween } from "./label-words.ts";
import { isWeapon, nounClassAt } from "./nouns.ts";
import { phrase } from "./phrase.ts";

export interface ClauseHost {
  readonly cover: Cover;
  readonly resolver: Resolver;
  readonly text: string;
  readonly nameOf: (referent: Referent) => string;
}

/** The clauses and objects that a frame's relation makes a proposal, agreement or event of. */
export function readClauses(frame: Frame, host: ClauseHost): HappeningMention[] {
  const node = CLAUSE_NODES.find(({ relation }) => relation === frame.relation.id);
  const { tree, at, trigger } = frame;
  if (!node || !("verb" in trigger) || !frame.relation.target.includes(node.kind)) return [];
  // To decide for oneself orders nobody; to seek to do something is to try it.
  if (node.relation === "ordered" && lemmaAt(tree, at) === "decide") return [];
  if (lemmaAt(tree, at) === "seek" && fillersOf(frame, "clause").length > 0) return [];
  const clauses = fillersOf(frame, "clause").filter((c) => isVerb(tree, c));
  if (INTENDING.has(lemmaAt(tree, at)))
    return clauses.filter((c) => isWeighty(tree, c)).flatMap((c) => readFiller(tree, at, c, "clause", node, host));
  // "Called on Peru to reopen the port": the reopening is put to Peru.
  const asked = node.relation === "demanded" ? clauses.filter((c) => askedTo(tree, at, c) !== undefined) : [];
  if (asked.length > 0)
    return asked
      .slice(0, 1)
      .filter((c) => !innerHappening(tree, c))
      .flatMap((c) => listOf(mentionOf(tree, at, c, true, node, host)));
  // "Urged the firms to pay": what is asked is the paying, of the firms.
  if (!node.isDeed && clauses.length > 0 && trigger.target.includes("object") && objectsOf(tree, at).length > 0)
    return clauses.flatMap((c) => readFiller(tree, at, c, "clause", node, host));
  const slots = trigger.target.filter(
    (slot) =>
      (slot === "clause" && !node.isDeed) ||
      (node.objects.has(lemmaAt(tree, at)) && isContentSlot(slot, lemmaAt(tree, at))),
  );
  for (const slot of slots) {
    const mentions = fillersOf(frame, slot).flatMap((filler) => readFiller(tree, at, filler, slot, node, host));
    if (mentions.length > 0) return mentions;
  }
  return [];
}

/** "Called on the firms" names who is asked; "called for talks", "insisted on talks" what is asked. */
function isContentSlot(slot: string, verb: string): boolean {
  return slot === "object" || slot === "for" || (slot === "on" && verb === "insist");
}

/** "Suggested that it could rain" puts nothing forward; "suggested that they meet" does. */
function isAssertion(tree: Tree, verb: number, clause: number): boolean {
  if (lemmaAt(tree, verb) !== "suggest" || isInfinitive(tree, clause)) return false;
  const auxiliaries = childrenBy(tree, clause, "aux", "cop").map((a) => lowerAt(tree, a));
  if (auxiliaries.length > 0) return !auxiliaries.includes("should") && !auxiliaries.includes("be");
  return lowerAt(tree, clause) !== lemmaAt(tree, clause) && !/ing$/u.test(lowerAt(tree, clause));
}

function readFiller(
  tree: Tree,
  verb: number,
  filler: number,
  slot: string,
  node: ClauseNode,
  host: ClauseHost,
): HappeningMention[] {
  const named = nounClassAt(tree, filler);
  if (host.cover.at(tree, filler) || (named && named.kind !== "event")) return [];
  const isClaim = node.relation === "denied";
  const isSaid =
    isVerb(tree, filler) &&
    (isClaim || isInfinitive(tree, filler) || childrenBy(tree, filler, "nsubj", "mark").length > 0);
  if (slot === "clause")
    return isSaid &&
      !isAssertion(tree, verb, filler) &&
      !innerHappening(tree, filler) &&
      (isClaim || isOwnIntent(tree, filler) || !actingSubject(tree, filler, host))
      ? listOf(mentionOf(tree, verb, filler, true, node, host))
      : [];
  if (isClaim && !isClaimTold(tree, filler)) return [];
  if (!isNoun(tree, filler) || THIN.has(lowerAt(tree, filler)) || host.resolver.actorsAt(tree, filler).length > 0)
    return [];
  const [first, last] = phrase(tree, filler);
  const rich = last > filler || childrenBy(tree, filler, "amod", "compound").length > 0;
  // "Promised Peru new boats": the boats alone are promised.
  if (node.relation === "promised" && (host.cover.at(tree, first) || childBy(tree, verb, "iobj") !== undefined))
    return [];
  if (node.isDeed && !(DEED_NOUNS.has(lemmaAt(tree, filler)) && isToldApart(tree, filler))) return [];
  if (node.relation === "tested" && !subtree(tree, filler).some((c) => isWeapon(tree, c))) return [];
  return (rich && last - first >= 1) || node.relation === "tested"
    ? listOf(mentionOf(tree, verb, filler, false, node, host))
    : [];
}

function afterArticle(tree: Tree, first: number): number {
  return /^(?:the|a|an|any|no|all|some|this|that)$/u.test(lowerAt(tree, first)) ? first + 1 : first;
}

/** "The merger of the banks", "direct elections", "the death penalty"; not "a change", "the solution to it". */
function isToldApart(tree: Tree, noun: number): boolean {
  const before = childrenBy(tree, noun, "amod", "compound").filter((c) => /^\p{L}{3}/u.test(lowerAt(tree, c)));
  const behind = childrenBy(tree, noun, "nmod", "acl").filter((c) => c > noun && isNoun(tree, c));
  return behind.length > 0 || before.some((c) => !EMPTY_MODIFIERS.has(lowerAt(tree, c)));
}

/** What one only says that one will do is a plan where it is a deed of some weight. */
const INTENDING = words("announce confirm plan intend");

function listOf<T>(item: T | undefined): T[] {
  return item === undefined ? [] : [item];
}

const STOPPING = words("stop end halt cease suspend cancel postpone avoid abandon scrap ban prevent forgo delay");
/** What is done about a happening that has been: who asks for it asks for no happening. */
const AFTERWARDS = words(
  "investigate probe examine review clarify explain condemn denounce punish prosecute apologise apologize acknowledge commemorate document solve avenge report",
);

/** "Agreed to resume the talks": the talks are the happening, not the resuming. */
export function innerHappening(tree: Tree, clause: number): number | undefined {
  // "Promised to stop the tests": the tests are not what is promised.
  if (STOPPING.has(lemmaAt(tree, clause))) return undefined;
  // "Called on them to investigate the killings": the killings are not what is asked.
  if (AFTERWARDS.has(lemmaAt(tree, clause))) return undefined;
  for (const child of childrenBy(tree, clause, "obj", "nsubj:pass", "obl", "xcomp")) {
    if (child > clause || tree.tokens[child]?.deprel === "nsubj:pass") {
      // "Agreed to extend the state of emergency": extending it is what was agreed.
      if (nounClassAt(tree, child) && lemmaAt(tree, child) !== "state") return decidedOn(tree, child) ?? child;
      if (isVerb(tree, child)) {
        const deeper = innerHappening(tree, child);
        if (deeper !== undefined) return deeper;
      }
      const infinitive = childBy(tree, child, "acl");
      if (infinitive !== undefined && isVerb(tree, infinitive)) {
        const deeper = innerHappening(tree, infinitive);
        if (deeper !== undefined) return deeper;
      }
    }
  }
  return undefined;
}

/** "Make a decision to hold a summit": the summit. */
function decidedOn(tree: Tree, noun: number): number | undefined {
  if (!/^(?:decision|effort|attempt|commitment)$/u.test(lemmaAt(tree, noun))) return undefined;
  const infinitive = childBy(tree, noun, "acl");
  return infinitive === undefined || !isInfinitive(tree, infinitive) ? undefined : innerHappening(tree, infinitive);
}

/** "Demanded that Ruritania leave": the demand is on Ruritania. */
export function actingSubject(tree: Tree, clause: number, host: { readonly resolver: Resolver }): number | undefined {
  return childrenBy(tree, clause, "nsubj").find((s) =>
    host.resolver.actorsAt(tree, s).some(({ referent }) => referent.kind !== "place"),
  );
}

function mentionOf(
  tree: Tree,
  verb: number,
  filler: number,
  isClause: boolean,
  node: ClauseNode,
  host: ClauseHost,
): HappeningMention | undefined {
  const [first, end] = isClause ? clauseSpan(tree, filler) : phrase(tree, filler);
  const last = isClause ? end : withWhatIsAsked(tree, end);
  const parties = [
    ...new Set(subjectsOf(tree, verb).flatMap((s) => host.resolver.actorsAt(tree, s).map(({ referent }) => referent))),
  ].filter(({ kind }) => kind !== "place");
  const noun = NOUN_OF.get(lemmaAt(tree, verb)) ?? node.noun;
  const to = isClause && node.relation === "demanded" ? askedTo(tree, verb, filler) : undefined;
  const isOwnWords = node.isDeed && !isClause;
  const complement = isClause
    ? to !== undefined
      ? askedWords(tree, verb, to, last)
      : clauseWords(tree, verb, filler, node)
    : [node.relation === "demanded" ? "for" : "of", ...wordsBetween(tree, first, last)];
  if (complement.length < 2 && node.relation !== "denied") return undefined;
  const label =
    node.relation === "denied"
      ? claimWords(tree, filler, isClause, last, host).join(" ")
      : isOwnWords
        ? wordsBetween(tree, afterArticle(tree, first), last).join(" ")
        : [whose(parties, host), noun, ...complement].filter(Boolean).join(" ");
  if (label === "") return undefined;
  const content = [
    ...new Set(
      subtree(tree, filler).flatMap((i) =>
        ["NOUN", "PROPN", "VERB", "ADJ"].includes(tree.tokens[i]?.upos ?? "")
          ? [fold(tree.tokens[i]?.lemma ?? "")]
          : [],
      ),
    ),
  ];
  return {
    tree,
    head: filler,
    first,
    last,
    noun,
    nounClass: { kind: node.kind, family: node.family, needs: "content" },
    definite: false,
    fresh: true,
    parties: isOwnWords || node.relation === "denied" ? [] : parties,
    content,
    label: capitalise(mendLabel(label)),
  };
}

/** "Called for the raiders to be tried": what is asked is the trial, and not the raiders. */
function withWhatIsAsked(tree: Tree, last: number): number {
  if (lowerAt(tree, last + 1) !== "to" || !/^(?:VERB|AUX)$/u.test(tree.tokens[last + 2]?.upos ?? "")) return last;
  let end = last + 2;
  while (
    end + 1 < tree.tokens.length &&
    tree.tokens[end + 1]?.upos !== "PUNCT" &&
    !/^(?:and|or|but|that|which|who|because|after|before|while|as|since)$/u.test(lowerAt(tree, end + 1))
  )
    end++;
  return end;
}

function whose(parties: readonly Referent[], host: ClauseHost): string {
  const [first] = parties;
  if (!first || parties.length > 2) return "";
  if (first.kind === "state" && first.known && parties.length === 1) return adjectiveOf(first.known);
  if (parties.length === 2) return parties.map(host.nameOf).join("–");
  return first.kind === "person" ? `${host.nameOf(first)}’s` : host.nameOf(first);
}
