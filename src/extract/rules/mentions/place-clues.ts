import { findKnown } from "../../../language/index.ts";
import { PLACE_FIRST_WORDS, PLACE_NOUNS, PLACE_WORDS, WEAK_PLACE_WORDS } from "../lexicon/name-words.ts";
import { TITLE_STARTS } from "../lexicon/roles.ts";
import { caseOf, headAt, lemmaAt, relAt } from "../tree.ts";
import { words } from "../lexicon/words.ts";
import {
  after,
  before,
  hasThe,
  isAcronym,
  lastWord,
  length,
  listNoun,
  textAt,
  word,
  type Candidate,
} from "./candidate.ts";

import type { Clue } from "./clue.ts";

const PLACES_LISTED = words("towns cities villages provinces regions districts areas ports islands places suburbs");

/** "Mayor Park", whose name is a place's word too. */
const isOfficer = (c: Candidate): boolean =>
  /^(?:mayor|governor|senator|minister|premier|secretary|deputy|director|chairman|chairwoman|spokesman|spokeswoman)$/u.test(
    word(c, 0),
  );

/** What speaks for a name being a place's. */
export const PLACE_CLUES: readonly Clue[] = [
  {
    id: "place/word",
    guess: "place",
    weight: 5,
    reason: "Tarn Valley was flooded.",
    test: (c) => length(c) >= 2 && PLACE_WORDS.has(lastWord(c)) && !WEAK_PLACE_WORDS.has(lastWord(c)) && !isOfficer(c),
  },
  {
    id: "place/weak-word",
    guess: "place",
    weight: 3,
    reason: "They met at Zelna Hall.",
    test: (c) => length(c) >= 2 && WEAK_PLACE_WORDS.has(lastWord(c)) && !isOfficer(c),
  },
  {
    id: "place/first-word",
    guess: "place",
    weight: 5,
    reason: "Mount Tarn and Lake Oro.",
    test: (c) => length(c) >= 2 && PLACE_FIRST_WORDS.has(word(c, 0)),
  },
  {
    id: "place/in",
    guess: "place",
    weight: 3,
    reason: "Fighting went on in Zelna.",
    test: (c) =>
      /^(?:in|at|near|outside|around|inside|off|into|throughout|across)$/u.test(before(c)) &&
      length(c) <= 3 &&
      !isAcronym(textAt(c, 0)),
  },
  {
    id: "place/in-the",
    guess: "place",
    weight: 2,
    reason: "Ships left for ports in the Sarnath.",
    test: (c) =>
      hasThe(c) &&
      /^(?:in|near|outside|around|into|across|off)$/u.test(before(c, 2)) &&
      length(c) <= 2 &&
      !isAcronym(textAt(c, 0)),
  },
  {
    id: "place/list",
    guess: "place",
    weight: 2,
    reason: "Ports in Zelna and Tarn were shut.",
    test: (c) =>
      relAt(c.tree, c.head) === "conj" && /^(?:in|at|near|outside|around|into)$/u.test(caseOf(c.tree, c.head)),
  },
  {
    id: "place/listed",
    guess: "place",
    weight: 3,
    reason: "Towns such as Zelna, Tarn and Oro were cut off.",
    test: (c) => PLACES_LISTED.has(listNoun(c)),
  },
  {
    id: "place/comma-state",
    guess: "place",
    weight: 4,
    reason: "Tarn, Ruritania, was quiet.",
    test: (c) =>
      after(c) === "," &&
      findKnown(c.tree.tokens[c.last + 2]?.text ?? "").some(
        ({ known, how }) => known.kind === "state" && how === "name",
      ) &&
      (![",", "and"].includes(before(c)) ||
        // "The gas field and Tarn, Ruritania": the tree says that the state explains the name.
        (relAt(c.tree, c.last + 2) === "appos" && headAt(c.tree, c.last + 2) === c.head)),
  },
  {
    id: "place/entered",
    guess: "place",
    weight: 4,
    reason: "The army entered Zelna and shelled Tarn.",
    test: (c) =>
      length(c) <= 3 &&
      /^(?:enter(?:s|ed|ing)?|shell(?:s|ed|ing)?|bombard(?:s|ed|ing)?|besieg(?:e|ed|ing)|recaptur(?:e|ed|ing)|retak(?:e|ing)|retook|liberat(?:e|ed|ing)|overran)$/u.test(
        before(c),
      ),
  },
  {
    id: "place/from-to",
    guess: "place",
    weight: 1.5,
    reason: "He flew from Zelna to Tarn.",
    test: (c) =>
      !isAcronym(textAt(c, 0)) &&
      /^(?:from|to|towards|toward|via)$/u.test(before(c)) &&
      /^(?:travel|fly|go|come|move|return|arrive|head|visit|route|flight|road|way|trip|lead|reach|leave|flee|journey)$/u.test(
        lemmaAt(c.tree, headAt(c.tree, c.head)),
      ),
  },
  {
    id: "place/noun-of",
    guess: "place",
    weight: 4,
    reason: "The village of Zelna burned.",
    test: (c) =>
      (before(c) === "of" && PLACE_NOUNS.has(before(c, 2))) ||
      (PLACE_NOUNS.has(before(c)) && before(c) !== "area" && before(c) !== "base"),
  },
  {
    id: "place/noun-after",
    guess: "place",
    weight: 3,
    reason: "The Zelna region and the Tarn gas field.",
    test: (c) =>
      !TITLE_STARTS.has(word(c, 0)) &&
      /^(?:province|region|district|city|town|village|area|county|airport|border|valley|peninsula|island|islands|governorate|field|fields|port|suburb|neighborhood|neighbourhood)$/u.test(
        /^(?:gas|oil|border|coal|air)$/u.test(after(c)) ? after(c, 2) : after(c),
      ),
  },
];
