import { findKnown } from "../../../language/index.ts";
import { ACTING_VERBS, AGENT_NOUNS, SPEECH_VERBS } from "../lexicon/actor-nouns.ts";
import { EDITIONS, ORGANIZATION_WORDS, WEAK_ORGANIZATION_WORDS } from "../lexicon/name-words.ts";
import { OFFICE_HEADS } from "../lexicon/roles.ts";
import { headAt, lemmaAt } from "../tree.ts";
import {
  after,
  before,
  type Candidate,
  hasThe,
  isAcronym,
  isSubjectOf,
  lastWord,
  listNoun,
  length,
  textAt,
  word,
  wordsBefore,
} from "./candidate.ts";

import { words } from "../lexicon/words.ts";
import type { Clue } from "./clue.ts";

/** Of what several names that follow "including" and "such as" are. */
const BODIES_LISTED = words(
  "firms companies groups banks organizations organisations agencies newspapers outlets carmakers automakers airlines universities parties militias corporations businesses manufacturers retailers broadcasters charities ngos institutions think-tanks",
);

/** "The head of the X", "a spokesman for X". */
function isLed(c: Candidate): boolean {
  const of = hasThe(c) ? 2 : 1;
  return /^(?:of|for)$/u.test(before(c, of)) && OFFICE_HEADS.has(before(c, of + 1).replace(/s$/u, ""));
}

/** "Senator Ona Bright (X)": behind a politician's name. */
function isInBrackets(c: Candidate): boolean {
  if (before(c) !== "(" || after(c) !== ")") return false;
  return Array.from({ length: 4 }, (_, n) => before(c, n + 3)).some((w) =>
    /^(?:senator|sen\.|rep\.|representative|deputy|mp|congressman|congresswoman|lawmaker|mep|senators|deputies)$/u.test(
      w,
    ),
  );
}

/** What speaks for a name being a body's. */
export const ORGANIZATION_CLUES: readonly Clue[] = [
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
    id: "organization/edition",
    guess: "organization",
    weight: 6,
    reason: "The BBC Arabic correspondent wept.",
    test: (c) =>
      length(c) >= 2 &&
      EDITIONS.has(lastWord(c)) &&
      findKnown(Array.from({ length: length(c) - 1 }, (_, n) => textAt(c, n)).join(" ")).some(
        ({ known }) => known.kind === "organization",
      ),
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
    id: "organization/camel",
    guess: "organization",
    weight: 3,
    reason: "JetZelna cut its flights; FactTarn rated the claim.",
    // "McTamm", "LaTamm" and "DeTamm" are surnames.
    test: (c) =>
      length(c) === 1 &&
      /^(?!(?:Mc|Mac|La|Le|De|Di|Da|Van|Fitz|O)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(textAt(c, 0)),
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
    id: "organization/acronym-led",
    guess: "organization",
    weight: 3,
    reason: "The head of the NURP and a spokesman for DEFA met; Senator Ona Bright (PRT) stayed away.",
    test: (c) => length(c) === 1 && isAcronym(textAt(c, 0)) && (isLed(c) || isInBrackets(c)),
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
    weight: 6,
    reason: "The newspaper Vesti and the oil firm Ostoil agree.",
    test: (c) =>
      /^(?:newspaper|daily|weekly|firm|company|group|party|agency|magazine|website|site|network|think-tank|tank|supplier|giant|channel|manufacturer|airline|charity|militia)$/u.test(
        before(c),
      ) ||
      // "Producer Ulo Tamm" is a man, "the producer Tammoil" a firm.
      (length(c) === 1 && /^(?:broadcaster|producer|maker|operator|carrier|publisher)$/u.test(before(c))),
  },
  {
    id: "organization/listed",
    guess: "organization",
    weight: 6,
    reason: "Norwegian firms including Tarn Bahn, Zelnacom and Oro Motors pulled out.",
    test: (c) => BODIES_LISTED.has(listNoun(c)),
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
];
