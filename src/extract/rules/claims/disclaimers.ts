import type { Kind } from "../../../model/index.ts";
import { relationOf } from "../../../ontology/index.ts";
import { UNTRUE_WORDS } from "../lexicon/charge-words.ts";
import { words } from "../lexicon/words.ts";
import { isNegated } from "../manner/index.ts";
import { childrenBy, conjuncts, headAt, isVerb, lemmaAt, lowerAt, type Tree } from "../tree.ts";
import type { AccusationHost } from "./accusations.ts";
import { subjectsOf, possessorsOf } from "./arguments.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import type { End } from "./ends.ts";
import { obliquesOf } from "./obliques.ts";
import { isOneSide } from "./sides.ts";

const DENIED = relationOf("denied");
const DEEDS: readonly Kind[] = ["event", "meeting", "proposal"];
const SPEAKERS: readonly Kind[] = ["person", "state", "organization"];

/** What one has in a deed: "played no part in the raid". */
const SHARES = words("role part hand involvement link connection tie knowledge responsibility complicity share say");
const STATEMENTS = words(
  "accusation charge allegation claim report suggestion assertion contention criticism rumour rumor insinuation version account complaint story article verdict finding",
);
const GROUNDS = words("basis truth foundation substance evidence ground merit proof validity");

/**
 * Who says that he had nothing to do with a deed denies it; who says that a claim is baseless denies whoever made it.
 * "Ruritania had no part in the raid, the premier said", "there is no truth in the paper's report, he said".
 */
export function disclaimers(trees: readonly Tree[], host: AccusationHost): ClaimDraft[] {
  return trees.flatMap((tree) =>
    tree.tokens.flatMap((_, at) => [...sharesDenied(tree, at, host), ...claimsDenied(tree, at, host)]),
  );
}

function sharesDenied(tree: Tree, at: number, host: AccusationHost): ClaimDraft[] {
  const deeds = deedsAt(tree, at);
  if (deeds.length === 0) return [];
  const targets = deeds.flatMap((i) => conjuncts(tree, i)).flatMap((i) => host.reader.read(tree, i, DEEDS));
  const subjects = isVerb(tree, at)
    ? subjectsOf(tree, at)
    : childrenBy(tree, at, "nsubj").flatMap((s) => conjuncts(tree, s));
  return denied(targets, tree, at, host, (speaker) =>
    subjects.some(
      (s) =>
        /^(?:it|they|we|i)$/u.test(lowerAt(tree, s)) ||
        host.reader.read(tree, s, SPEAKERS).some((end) => isOneSide(speaker, end)),
    ),
  );
}

/** "Had nothing to do with the raid", "played no part in it", "was not involved in it": the raid. */
function deedsAt(tree: Tree, at: number): number[] {
  const lemma = lemmaAt(tree, at);
  if (/^(?:involved|complicit|implicated|behind)$/u.test(lowerAt(tree, at)) || lemma === "involve")
    return isNegated(tree, at) ? obliquesOf(tree, at, "in") : [];
  if (/^(?:responsible|blame|guilty)$/u.test(lowerAt(tree, at)))
    return isNegated(tree, at) ? [...obliquesOf(tree, at, "for"), ...obliquesOf(tree, at, "of")] : [];
  if (!isVerb(tree, at) || !/^(?:have|play|take|bear)$/u.test(lemma)) return [];
  return childrenBy(tree, at, "obj").flatMap((object) => {
    if (lowerAt(tree, object) === "nothing")
      return childrenBy(tree, object, "acl")
        .filter((c) => lemmaAt(tree, c) === "do")
        .flatMap((c) => obliquesOf(tree, c, "with"));
    if (!SHARES.has(lemmaAt(tree, object)) || !isNegated(tree, at)) return [];
    return ["in", "with", "to", "of", "for"].flatMap((word) => [
      ...obliquesOf(tree, object, word),
      ...obliquesOf(tree, at, word),
    ]);
  });
}

function claimsDenied(tree: Tree, at: number, host: AccusationHost): ClaimDraft[] {
  const claims = statementsAt(tree, at);
  const targets = claims.flatMap((i) => makersOf(tree, i)).flatMap((i) => host.reader.read(tree, i, SPEAKERS));
  return targets.length === 0 ? [] : denied(targets, tree, at, host, () => true);
}

/** "X's claims are baseless", "no truth in X's claims": the claims. */
function statementsAt(tree: Tree, at: number): number[] {
  const isStatement = (i: number): boolean => STATEMENTS.has(lemmaAt(tree, i));
  if (UNTRUE_WORDS.has(lemmaAt(tree, at)) || UNTRUE_WORDS.has(lowerAt(tree, at)))
    return isNegated(tree, at) ? [] : childrenBy(tree, at, "nsubj").filter(isStatement);
  if (!GROUNDS.has(lemmaAt(tree, at)) || !isNegated(tree, at)) return [];
  const verb = headAt(tree, at);
  return ["for", "to", "in", "behind"]
    .flatMap((word) => [...obliquesOf(tree, at, word), ...(isVerb(tree, verb) ? obliquesOf(tree, verb, word) : [])])
    .filter(isStatement);
}

/** "X's claims", "claims by X", "claims published by X", "a report in X". */
function makersOf(tree: Tree, statement: number): number[] {
  return [...possessorsOf(tree, statement, 1), ...obliquesOf(tree, statement, "in")];
}

function denied(
  targets: readonly End[],
  tree: Tree,
  at: number,
  host: AccusationHost,
  accepts: (speaker: End) => boolean,
): ClaimDraft[] {
  if (targets.length === 0) return [];
  const speaker = host.speakerOf(tree, at);
  if (!speaker?.actor || !SPEAKERS.includes(speaker.actor.referent.kind)) return [];
  const source: End = { kind: "actor", actor: speaker.actor, tree: speaker.tree, at: speaker.at };
  if (!accepts(source)) return [];
  return targets
    .filter((target) => target.kind === "happening" || !isOneSide(source, target))
    .map((target) => ({
      relation: DENIED,
      source,
      target,
      tree,
      at,
      rule: "denied/disclaimed",
      confidence: 0.7,
      isOwnSpeech: true,
    }));
}
