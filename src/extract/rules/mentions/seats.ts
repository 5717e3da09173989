import { knownOf, type Known } from "../../../language/index.ts";
import { LOCATION_NOUNS, PLACE_NOUNS } from "../lexicon/name-words.ts";
import { words } from "../lexicon/words.ts";
import {
  caseOf,
  childrenBy,
  firstConjunct,
  headAt,
  isNoun,
  isVerb,
  lemmaAt,
  lowerAt,
  relAt,
  type Tree,
} from "../tree.ts";
import type { KnownHit } from "./known.ts";

/** Prepositions after which a capital is the city. */
const PLACE_CASES = words("in at near outside inside around into across throughout via");
/** Verbs and nouns of going: "flew from Oslo to Tarn", "the flight to Tarn". */
const MOTION = words(
  "travel fly go come move return arrive head drive walk visit route flight road way trip leave flee journey march advance train ship plane summon tour fleet evacuate invite transfer live stay gather base bear locate land depart reach airlift transport carry deport extradite bring take rush relocate divert escort smuggle stopover convoy hurry bind",
);
/** What is done to a city: "attacked Zelna", "seized Zelna". */
const TAKING = words(
  "attack bomb shell raid storm seize capture besiege overrun occupy enter retake recapture bombard surround encircle evacuate strike hit",
);
/** Nouns that a capital before them makes a building or an event of the city, not an act of the state. */
const CITY_NOUNS = words(
  "headquarters office airport hotel street hospital university suburb resident court police station mayor governor bishop archbishop citizen streets street metro marathon correspondent bureau",
);

/** The state or body that a capital or another seat stands for: of several the one that the document speaks of. */
export function bodyBehind(hit: KnownHit, actors: ReadonlySet<string>): Known | undefined {
  if (hit.how === "seat") return hit.known.standsFor === undefined ? undefined : knownOf(hit.known.standsFor);
  return hit.seatOf.find((known) => actors.has(known.id)) ?? hit.seatOf.find((known) => known.kind === "state");
}

/** "Zelna, Ruritania": the city, as its state's name behind it says. */
function isBesideState(tree: Tree, hit: KnownHit): boolean {
  const next = tree.tokens[hit.last + 2]?.text ?? "";
  return lowerAt(tree, hit.last + 1) === "," && hit.seatOf.some(({ label }) => label.split(" ")[0] === next);
}

/**
 * Whether a capital's name stands for its state ("Zelna rejected the offer", "an offer from Zelna") or for the city ("in
 * Zelna"). `isActor`: whether the document speaks of the state by another name too.
 */
export function readsAsState(tree: Tree, hit: KnownHit, head: number, isActor: boolean): boolean {
  const next = lowerAt(tree, hit.last + 1);
  if (next === "," && /^\p{Lu}/u.test(tree.tokens[hit.last + 2]?.text ?? "") && relAt(tree, hit.last + 2) === "appos")
    return false;
  if (isBesideState(tree, hit)) return false;
  // "The Ruritanian capital, Zelna".
  const noun = lowerAt(tree, hit.first - 1) === "," ? lowerAt(tree, hit.first - 2) : lowerAt(tree, hit.first - 1);
  if (PLACE_NOUNS.has(noun)) return false;
  const preposition = caseOf(tree, head) || prepositionBefore(tree, hit.first);
  if (PLACE_CASES.has(preposition.split(" ").at(-1) ?? "")) return false;
  const governor = headAt(tree, firstConjunct(tree, head));
  if (["to", "from", "for", "of", "through", "toward", "towards", "between"].includes(preposition)) {
    if (governor >= 0 && MOTION.has(lemmaAt(tree, governor))) return false;
    if (
      preposition === "of" &&
      governor >= 0 &&
      (PLACE_NOUNS.has(lowerAt(tree, governor)) || CITY_NOUNS.has(lemmaAt(tree, governor)))
    )
      return false;
    if (governor >= 0 && LOCATION_NOUNS.has(lowerAt(tree, governor))) return false;
    return isActor;
  }
  if (["with", "by", "against", "on"].includes(preposition))
    return isActor || preposition === "by" || preposition === "with";
  const rel = relAt(tree, head);
  if (rel === "compound" || rel === "nmod" || (rel === "amod" && isNoun(tree, governor))) {
    const possessive = /^['’]/u.test(next);
    if (CITY_NOUNS.has(lemmaAt(tree, governor)) || LOCATION_NOUNS.has(lowerAt(tree, governor))) return false;
    return possessive ? isActor : isActor && rel !== "compound";
  }
  if (rel === "nsubj" || childrenBy(tree, head, "conj").length > 0) {
    return isVerb(tree, governor) ? isActor || !childrenBy(tree, governor, "cop").length : isActor;
  }
  if (rel === "obj" && (MOTION.has(lemmaAt(tree, governor)) || TAKING.has(lemmaAt(tree, governor)))) return false;
  return isActor;
}

function prepositionBefore(tree: Tree, first: number): string {
  const token = tree.tokens[first - 1];
  return token?.upos === "ADP" ? token.text.toLowerCase() : "";
}
