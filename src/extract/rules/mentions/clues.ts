import { findKnown, givenName } from "../../../language/index.ts";
import { COURTESY_TITLES } from "../lexicon/name-parts.ts";
import { ACTING_VERBS, AGENT_NOUNS, SPEECH_VERBS } from "../lexicon/actor-nouns.ts";
import {
  ORGANIZATION_WORDS,
  PLACE_FIRST_WORDS,
  PLACE_NOUNS,
  PLACE_WORDS,
  WEAK_ORGANIZATION_WORDS,
  WEAK_PLACE_WORDS,
} from "../lexicon/name-words.ts";
import { ROLE_HEADS, TITLE_STARTS } from "../lexicon/roles.ts";
import { caseOf, headAt, lemmaAt, relAt } from "../tree.ts";
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
  wordsBefore,
  type Candidate,
} from "./candidate.ts";

export type Guess = "person" | "organization" | "place";

/** Something that speaks for a kind: a row with its weight and the sentence that made it. */
export interface Clue {
  readonly id: string;
  readonly guess: Guess;
  readonly weight: number;
  readonly reason: string;
  /** Enough for a person: two capitals and a verb alone make none. */
  readonly proves?: true;
  test(candidate: Candidate): boolean;
}

export const CLUES: readonly Clue[] = [
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
  {
    id: "organization/word",
    guess: "organization",
    weight: 5,
    reason: "The Kivu Development Bank lent more.",
    test: (c) => length(c) >= 2 && ORGANIZATION_WORDS.has(lastWord(c)) && !WEAK_ORGANIZATION_WORDS.has(lastWord(c)),
  },
  {
    id: "organization/branch",
    guess: "organization",
    weight: 3,
    reason: "A Kataib Nur official was killed.",
    test: (c) =>
      length(c) === 2 &&
      findKnown(textAt(c, 1)).some(({ known, how }) => known.kind === "organization" && how === "name"),
  },
  {
    id: "organization/weak-word",
    guess: "organization",
    weight: 3,
    reason: "The Aral Rescue Mission arrived.",
    test: (c) => length(c) >= 2 && WEAK_ORGANIZATION_WORDS.has(lastWord(c)),
  },
  {
    id: "organization/of",
    guess: "organization",
    weight: 6,
    reason: "The Ministry of Roads, the Party of Working People.",
    test: (c) => {
      const at = Array.from({ length: length(c) }, (_, n) => word(c, n)).findIndex(
        (w) => w === "of" || w === "for" || w === "on",
      );
      return at > 0 && ORGANIZATION_WORDS.has(word(c, at - 1));
    },
  },
  {
    id: "organization/acronym",
    guess: "organization",
    weight: 0.5,
    reason: "DEFA and NURP signed the contract.",
    test: (c) => length(c) === 1 && isAcronym(textAt(c, 0)),
  },
  {
    id: "organization/acronym-acting",
    guess: "organization",
    weight: 1.5,
    reason: "NURP said that it had won; NURP accused DEFA of fraud.",
    test: (c) =>
      length(c) === 1 &&
      isAcronym(textAt(c, 0)) &&
      ["nsubj", "obl:agent"].includes(c.tree.tokens[c.head]?.deprel ?? "") &&
      ACTING_VERBS.has(lemmaAt(c.tree, headAt(c.tree, c.head))),
  },
  {
    id: "organization/acronym-people",
    guess: "organization",
    weight: 2,
    reason: "A NURP official and DEFA fighters were hurt.",
    test: (c) => length(c) === 1 && isAcronym(textAt(c, 0)) && AGENT_NOUNS.has(after(c)),
  },
  {
    id: "organization/acronym-of-name",
    guess: "organization",
    weight: 5,
    reason: "The Tarn Rescue Board (TRB) lent boats.",
    test: (c) =>
      length(c) === 1 &&
      before(c) === "(" &&
      isAcronym(textAt(c, 0)) &&
      wordsBefore(c).some((w) => ORGANIZATION_WORDS.has(w)),
  },
  {
    id: "organization/the-speaking",
    guess: "organization",
    weight: 3,
    reason: "The Tolmins said they would fight on.",
    test: (c) =>
      hasThe(c) &&
      ["nsubj", "obl:agent"].includes(c.tree.tokens[c.head]?.deprel ?? "") &&
      SPEECH_VERBS.has(lemmaAt(c.tree, headAt(c.tree, c.head))),
  },
  {
    id: "organization/kind-noun-before",
    guess: "organization",
    weight: 4,
    reason: "The newspaper Vesti and the oil firm Ostoil agree.",
    test: (c) =>
      /^(?:newspaper|daily|weekly|firm|company|group|party|agency|magazine|website|site|network|think-tank|tank|supplier|giant|channel|manufacturer|airline|charity|militia)$/u.test(
        before(c),
      ) ||
      // "Producer Ulo Tamm" is a man, "the producer Tammoil" a firm.
      (length(c) === 1 && /^(?:broadcaster|producer|maker|operator|carrier|publisher)$/u.test(before(c))),
  },
  {
    id: "organization/according-to",
    guess: "organization",
    weight: 2,
    reason: "According to Vesti, the dam held.",
    test: (c) => length(c) === 1 && before(c) === "to" && before(c, 2) === "according",
  },
  {
    id: "organization/single-speaking",
    guess: "organization",
    weight: 2,
    reason: "Vesti reported that the dam held.",
    test: (c) =>
      length(c) === 1 && isSubjectOf(c, new Set(["report", "publish", "announce", "produce", "sell", "manufacture"])),
  },
  {
    id: "place/word",
    guess: "place",
    weight: 5,
    reason: "Tarn Valley was flooded.",
    test: (c) => length(c) >= 2 && PLACE_WORDS.has(lastWord(c)) && !WEAK_PLACE_WORDS.has(lastWord(c)),
  },
  {
    id: "place/weak-word",
    guess: "place",
    weight: 3,
    reason: "They met at Zelna Hall.",
    test: (c) => length(c) >= 2 && WEAK_PLACE_WORDS.has(lastWord(c)),
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
    id: "place/comma-state",
    guess: "place",
    weight: 4,
    reason: "Tarn, Ruritania, was quiet.",
    test: (c) =>
      after(c) === "," &&
      findKnown(c.tree.tokens[c.last + 2]?.text ?? "").some(
        ({ known, how }) => known.kind === "state" && how === "name",
      ) &&
      ![",", "and"].includes(before(c)),
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
        after(c),
      ),
  },
];
