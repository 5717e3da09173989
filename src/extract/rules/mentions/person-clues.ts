import { givenName } from "../../../language/index.ts";
import { COURTESY_TITLES } from "../lexicon/name-parts.ts";
import { ACTING_VERBS, SPEECH_VERBS } from "../lexicon/actor-nouns.ts";
import { ORGANIZATION_WORDS, PLACE_WORDS } from "../lexicon/name-words.ts";
import { words } from "../lexicon/words.ts";
import { ROLE_HEADS } from "../lexicon/roles.ts";
import { caseOf, firstConjunct, headAt, isVerb, lemmaAt, relAt } from "../tree.ts";
import {
  after,
  before,
  every,
  hasThe,
  isAcronym,
  isSubjectOf,
  isWord,
  lastWord,
  length,
  textAt,
  word,
} from "./candidate.ts";

import { RELATIVES } from "../lexicon/relatives.ts";
import type { Candidate } from "./candidate.ts";
import type { Clue } from "./clue.ts";

/** Verbs of saying whose subject, a single name, is nearly always a person. */
const TELLING_VERBS = words(
  "say tell add note explain argue recall admit joke insist quip reply respond testify write tweet",
);
/** What persons do with one another, and whole states, whose names are known. */
const DEALING_VERBS = words(
  "meet accuse blame urge praise thank congratulate criticise criticize condemn denounce phone telephone call invite host welcome tell ask warn threaten visit reject refuse deny dismiss hail sack fire appoint nominate endorse succeed replace sue mock insult rebuke challenge advise brief talk speak promise pledge vow agree demand propose offer support back oppose",
);

/** Subject, object or companion of such a verb. */
function isDealing({ tree, head }: Candidate): boolean {
  const first = firstConjunct(tree, head);
  const rel = relAt(tree, first);
  if (!DEALING_VERBS.has(lemmaAt(tree, headAt(tree, first))) || !isVerb(tree, headAt(tree, first))) return false;
  return rel === "nsubj" || rel === "obj" || (rel === "obl" && /^(?:with|by)$/u.test(caseOf(tree, first)));
}

/** What a ruler has: "the Tamm regime". */
const RULED_NOUNS = words(
  "regime administration dictatorship presidency premiership rule era family dynasty loyalists supporters campaign widow speech wife son daughter",
);

/** The word before "wife" or "eldest son" beside a name. */
function relativeOwner(c: Candidate, comma: number): string {
  const isQualified = /^(?:former|late|younger|older|elder|eldest|youngest|only|first|second|third|twin)$/u;
  const one = before(c, 2 + comma);
  return isQualified.test(one) ? before(c, 3 + comma) : one;
}

/** What speaks for a name being somebody's. */
export const PERSON_CLUES: readonly Clue[] = [
  {
    id: "person/title",
    guess: "person",
    proves: true,
    weight: 6,
    reason: "President Okello spoke first.",
    test: (c) => c.title !== undefined,
  },
  {
    id: "person/courtesy",
    guess: "person",
    proves: true,
    weight: 6,
    reason: "Mr Lindqvist declined.",
    test: (c) => COURTESY_TITLES.has(before(c)),
  },
  {
    id: "person/role-before",
    guess: "person",
    proves: true,
    weight: 4,
    reason: "its energy minister Ama Kone signed.",
    test: (c) => ROLE_HEADS.has(before(c)) && !hasThe(c) && !ORGANIZATION_WORDS.has(lastWord(c)),
  },
  {
    id: "person/role-comma-before",
    guess: "person",
    proves: true,
    weight: 3,
    reason: "The foreign minister, Luc Aube, joined.",
    test: (c) => before(c) === "," && ROLE_HEADS.has(before(c, 2)) && length(c) >= 2,
  },
  {
    id: "person/given-name",
    guess: "person",
    proves: true,
    weight: 4,
    reason: "Fatima Okonkwo, aged 40, won.",
    test: (c) =>
      length(c) >= 2 &&
      givenName(textAt(c, 0)) !== undefined &&
      !ORGANIZATION_WORDS.has(lastWord(c)) &&
      !PLACE_WORDS.has(lastWord(c)),
  },
  {
    id: "person/hyphened-second-name",
    guess: "person",
    proves: true,
    weight: 4,
    reason: "Han Sol-mi read the statement.",
    test: (c) =>
      length(c) >= 2 &&
      length(c) <= 3 &&
      /^\p{Lu}\p{Ll}+$/u.test(textAt(c, 0)) &&
      /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(textAt(c, 1)),
  },
  {
    id: "person/arabic-article",
    guess: "person",
    proves: true,
    weight: 3,
    reason: "Karim al-Rashid led the group.",
    test: (c) =>
      length(c) >= 2 &&
      every(c, isWord) &&
      Array.from({ length: length(c) }, (_, n) => textAt(c, n)).some(
        (t, n) => n > 0 && /^(?:[AaEe]l|[Aa]s|[Aa]n|[Aa]r|[Aa]t|[Aa]z|[Bb]in|[Ii]bn)(?:$|[-'’]\p{L})/u.test(t),
      ),
  },
  {
    id: "person/particle",
    guess: "person",
    proves: true,
    weight: 3,
    reason: "Ilse van der Meer resigned.",
    test: (c) => length(c) >= 3 && /^(?:van|von|bin|ibn|ben|di|der|ter|dos|da)$/u.test(word(c, 1)),
  },
  {
    id: "person/initial",
    guess: "person",
    proves: true,
    weight: 3,
    reason: "Ona J. Bright testified.",
    test: (c) => length(c) >= 3 && /^\p{Lu}\.$/u.test(textAt(c, 1)),
  },
  {
    id: "person/who",
    guess: "person",
    proves: true,
    weight: 3,
    reason: "Okello, who is 50, left.",
    test: (c) => (after(c) === "," && after(c, 2) === "who") || after(c) === "who",
  },
  {
    id: "person/age",
    guess: "person",
    proves: true,
    weight: 4,
    reason: "Brisa Tal, 34, was held.",
    test: (c) =>
      (after(c) === "," || after(c) === "(") && /^\d{1,2}$/u.test(after(c, 2)) && [",", ")", "."].includes(after(c, 3)),
  },
  {
    id: "person/role-after",
    guess: "person",
    proves: true,
    weight: 3,
    reason: "Brisa Tal, the envoy for fisheries, said so.",
    test: (c) =>
      after(c) === "," &&
      [
        "the",
        "a",
        "an",
        "its",
        "his",
        "their",
        "head",
        "director",
        "leader",
        "president",
        "chairman",
        "deputy",
        "chief",
        "minister",
        "spokesman",
        "spokeswoman",
      ].includes(after(c, 2)) &&
      Array.from({ length: 7 }, (_, n) => after(c, n + 2)).some((w) => ROLE_HEADS.has(w)),
  },
  {
    id: "person/relative-before",
    guess: "person",
    proves: true,
    weight: 4,
    reason: "Okello and his wife Laura flew home; her brother, Luis, stayed.",
    test: (c) => {
      const comma = before(c) === "," ? 1 : 0;
      return (
        RELATIVES.has(before(c, 1 + comma)) && /^(?:his|her|their|['’]s|the|whose)$/u.test(relativeOwner(c, comma))
      );
    },
  },
  {
    id: "person/two-names-speaking",
    guess: "person",
    weight: 2,
    reason: "Ulo Tamm said it rained.",
    test: (c) => length(c) >= 2 && length(c) <= 4 && !hasThe(c) && every(c, isWord) && isSubjectOf(c, SPEECH_VERBS),
  },
  {
    id: "person/one-name-acting",
    guess: "person",
    weight: 0.5,
    reason: "Tamm told reporters that he would stay.",
    test: (c) => length(c) === 1 && !hasThe(c) && !isAcronym(textAt(c, 0)) && isSubjectOf(c, ACTING_VERBS),
  },
  {
    id: "person/one-name-saying",
    guess: "person",
    weight: 1,
    reason: "Tamm said that he would stay.",
    test: (c) => length(c) === 1 && !hasThe(c) && !isAcronym(textAt(c, 0)) && isSubjectOf(c, TELLING_VERBS),
  },
  {
    id: "person/one-name-dealing",
    guess: "person",
    weight: 1,
    reason: "Tamm met Bright in Zelna; Kone accused Tamm.",
    test: (c) => length(c) === 1 && !hasThe(c) && !isAcronym(textAt(c, 0)) && isDealing(c),
  },
  {
    id: "person/one-name-ruling",
    guess: "person",
    weight: 2,
    reason: "The Tamm regime fell; Tamm's forces fled.",
    test: (c) =>
      length(c) === 1 && !isAcronym(textAt(c, 0)) && RULED_NOUNS.has(after(c, /^['’]s?$/u.test(after(c)) ? 2 : 1)),
  },
  {
    id: "person/one-name-having",
    guess: "person",
    weight: 0.5,
    reason: "They feared Tamm's cruelty and died at the hands of Tamm.",
    test: (c) =>
      length(c) === 1 &&
      !isAcronym(textAt(c, 0)) &&
      !hasThe(c) &&
      (/^['’]s?$/u.test(after(c)) ||
        (before(c) === "of" && /^(?:hands?|wife|son|daughter|death)$/u.test(before(c, 2)))),
  },
  {
    id: "person/two-names",
    guess: "person",
    weight: 1,
    reason: "Ulo Tamm flew home.",
    test: (c) =>
      length(c) >= 2 &&
      length(c) <= 3 &&
      !hasThe(c) &&
      every(c, (t) => /^\p{Lu}[\p{Ll}\p{M}'’-]+/u.test(t)) &&
      ["nsubj", "obj", "conj", "appos", "nmod", "obl"].includes(relAt(c.tree, c.head)),
  },
];
