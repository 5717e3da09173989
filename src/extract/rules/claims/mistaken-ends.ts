import { words } from "../lexicon/words.ts";
import {
  ancestors,
  caseOf,
  childrenBy,
  headAt,
  isNoun,
  isVerb,
  lemmaAt,
  lowerAt,
  relAt,
  subtree,
  type Tree,
} from "../tree.ts";
import { objectsOf } from "./arguments.ts";
import { kindOf, type End } from "./ends.ts";
import type { Frame } from "./frames.ts";
import { isOf } from "./sides.ts";

/** Whether an end that fills a slot is not what the words mean: only where it was, another's share, whose land it is. */
export function isMistaken(frame: Frame, source: End, target: End): boolean {
  return (
    isOnlyWhere(frame, source, target) ||
    isOthersShare(frame, source) ||
    isTheirOwn(frame, source) ||
    isOnlyItsLand(frame, target) ||
    isOnlyWhereFiled(frame, source) ||
    isOnlyKin(target) ||
    isOneself(target) ||
    isItsOwnOrgan(frame, source, target)
  );
}

/** "Ruritania will support its ministry of health": a state does so by its organs, not for them. */
function isItsOwnOrgan({ relation: { plover } }: Frame, source: End, target: End): boolean {
  if (source.kind !== "actor" || target.kind !== "actor" || !WELCOME.has(plover ?? "")) return false;
  const [state, organ] = [source.actor.referent, target.actor.referent];
  return state.kind === "state" && organ.kind === "organization" && isOf(organ, state);
}

const WELCOME: ReadonlySet<string> = new Set(["SUPPORT", "AID", "COOPERATE", "CONSULT"]);

/** Blows struck in a land at whoever is there; an offensive or an invasion is against the land itself. */
const BLOWS = words("operation strike airstrike raid bombing shelling bombardment attack killing campaign assault");

/** "A Ruritanian airstrike in Sylvania": a state strikes somebody there; whom, the words do not say. */
function isOnlyWhere(frame: Frame, source: End, target: End): boolean {
  if (frame.relation.id !== "attacked" || kindOf(target) !== "state" || !isStates(source)) return false;
  const { tree, at } = frame;
  const blows = isNoun(tree, at) ? [at] : objectsOf(tree, at);
  return blows.some((i) => BLOWS.has(lemmaAt(tree, i))) && isInside(tree, target.at);
}

/** Whether it is a state, a body or an officer of one, or a bloc of them: a militia attacks the land where it strikes. */
export function isStates(end: End): boolean {
  if (end.kind !== "actor") return false;
  const { referent } = end.actor;
  if (/^(?:armed-group|movement|party)$/u.test(referent.known?.type ?? "")) return false;
  const owners = [...referent.offices.map(({ owner }) => owner), referent.best.owner];
  return referent.kind === "state" || referent.known?.type === "igo" || owners.some((owner) => owner?.kind === "state");
}

/** Whether it stands after "in", also as part of a longer name: "in the Ruritania/Sylvania region". */
export function isInside(tree: Tree, i: number): boolean {
  const whole = [i, ...ancestors(tree, i).slice(0, 2)].find((c) => caseOf(tree, c) !== "" || !isNoun(tree, c));
  return whole !== undefined && /^(?:in|inside|across|within)$/u.test(caseOf(tree, whole));
}

/** "30 Reds supporting it and 20 Blues opposing it": who is named behind the participle has one of his own. */
function isOthersShare(frame: Frame, source: End): boolean {
  const { tree, at } = frame;
  if (!isVerb(tree, at) || source.at < at || source.tree !== tree || !/ing$/u.test(lowerAt(tree, at))) return false;
  return childrenBy(tree, source.at, "acl").some((c) => c !== at && /ing$/u.test(lowerAt(tree, c)));
}

/** What states and armies do, and nobody alone. */
const DEEDS_OF_MANY = new Set(["attacked", "withdrew", "aided", "sanctioned", "mobilized", "detained", "violated"]);

/** "'We abandoned them', the senator said": his country did. */
function isTheirOwn(frame: Frame, source: End): boolean {
  return (
    DEEDS_OF_MANY.has(frame.relation.id) &&
    kindOf(source) === "person" &&
    /^(?:we|us|our|ours)$/u.test(lowerAt(source.tree, source.at))
  );
}

/** What a land holds, passes and counts: nobody there has put it forward to whoever rejects it. */
const OF_A_LAND = words(
  "result vote count tally election ballot poll referendum budget law bill constitution verdict ruling court tariff deal accord agreement treaty pact merger rule",
);

/** Whether what a noun names is a land's own affair. */
export function isOfLand(lemma: string): boolean {
  return OF_A_LAND.has(lemma);
}

/** "Rejects Ruritania election results": the results, not Ruritania. */
function isOnlyItsLand(frame: Frame, target: End): boolean {
  const { tree, at } = frame;
  if (frame.relation.id !== "rejected" || kindOf(target) !== "state" || !isVerb(tree, at)) return false;
  const noun = headAt(tree, target.at);
  return target.at !== noun && objectsOf(tree, at).includes(noun) && isOfLand(lemmaAt(tree, noun));
}

/** "Submitted the council complaint against X": where it was filed, not who complains. */
function isOnlyWhereFiled(frame: Frame, source: End): boolean {
  const { tree, at } = frame;
  if (!isNoun(tree, at) || lemmaAt(tree, at) !== "complaint" || relAt(tree, at) !== "obj") return false;
  return source.at !== at && relAt(tree, source.at) === "compound" && subtree(tree, at).includes(source.at);
}

const KIN = words(
  "son daughter child wife husband widow widower brother sister father mother parent family uncle nephew niece cousin spouse",
);

/** "An inquiry into Kone's son": not into Kone. */
function isOnlyKin(target: End): boolean {
  if (target.kind !== "actor" || kindOf(target) !== "person") return false;
  const { tree, at } = target;
  if (tree.tokens[at]?.deprel === "nmod:poss") return KIN.has(lemmaAt(tree, headAt(tree, at)));
  // The son himself, where no more is known of him than whose son he is.
  const { drafts } = target.actor.referent;
  return (
    KIN.has(lemmaAt(tree, at)) &&
    childrenBy(tree, at, "nmod:poss").some((c) => drafts.some((d) => d.tree === tree && d.first <= c && c <= d.last))
  );
}

/** "Holds itself accountable", "protects our people": done to nobody else, whomever the words were taken for. */
function isOneself(target: End): boolean {
  if (target.kind !== "actor") return false;
  const { tree, at } = target;
  return (
    /^(?:itself|himself|herself|themselves|ourselves|myself)$/u.test(lowerAt(tree, at)) ||
    childrenBy(tree, at, "nmod:poss").some((c) => /^(?:our|my)$/u.test(lowerAt(tree, c)) && kindOf(target) !== "person")
  );
}
