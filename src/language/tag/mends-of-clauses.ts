import { CLAUSE_MARKS, PARTICLES, TWO_WAY_MARKS } from "../lexicon/closed-class.ts";
import { words } from "../lexicon/words.ts";
import { beginsClause, isNominal } from "./word.ts";

import type { Mend } from "./mend.ts";
import { hasContent, hasForm, isPlainNoun, startsPhrase } from "./mend.ts";

export const CLAUSE_MENDS: readonly Mend[] = [
  // to, that, prepositions and subordinators
  {
    words: words("to"),
    from: ["ADP"],
    when: (at, i) => (at(i + 1).upos === "VERB" || at(i + 1).upos === "AUX") && hasForm(at, i + 1, "base"),
    to: "PART",
    reason: "to meet",
  },
  {
    words: words("to"),
    from: ["ADP"],
    when: (at, i) => at(i + 1).upos === "ADV" && at(i + 2).upos === "VERB" && hasForm(at, i + 2, "base"),
    to: "PART",
    reason: "to fully lift",
  },
  {
    words: words("to"),
    from: ["PART"],
    when: (at, i) =>
      startsPhrase(at, i + 1) && !(at(i + 1).upos === "NOUN" && hasForm(at, i + 1, "base") && startsPhrase(at, i + 2)),
    to: "ADP",
    reason: "to the summit",
  },
  {
    words: TWO_WAY_MARKS,
    from: ["ADP"],
    when: (at, i) => at(i + 1).upos === "VERB" && hasForm(at, i + 1, "ing") && !isPlainNoun(at, i + 2),
    to: "SCONJ",
    reason: "after meeting him",
  },
  {
    words: TWO_WAY_MARKS,
    from: ["ADP"],
    when: (at, i) => at(i + 1).upos === "VERB" && hasForm(at, i + 1, "ing") && at(i + 1).lower !== "following",
    to: "SCONJ",
    reason: "accused of lying",
  },
  {
    words: CLAUSE_MARKS,
    from: ["ADP", "ADV"],
    when: (at, i) => at(i + 1).upos !== "ADP" && beginsClause(at, i + 1),
    to: "SCONJ",
    reason: "as talks began",
  },
  {
    words: CLAUSE_MARKS,
    from: ["SCONJ"],
    when: (at, i) =>
      at(i).lower !== "so" && !(at(i + 1).upos === "VERB") && startsPhrase(at, i + 1) && !beginsClause(at, i + 1),
    to: "ADP",
    reason: "after the talks",
  },
  {
    words: words("that"),
    from: ["SCONJ", "DET", "PRON"],
    when: (at, i) =>
      isNominal(at(i - 1)) &&
      (at(i + 1).upos === "AUX" ||
        at(i + 1).upos === "VERB" ||
        (at(i + 1).upos === "ADV" && at(i + 2).upos === "VERB")),
    to: "PRON",
    reason: "the deal that ended the war",
  },
  {
    words: words("that"),
    from: ["PRON", "DET"],
    when: (at, i) => (at(i - 1).upos === "VERB" || at(i - 1).upos === "ADJ") && beginsClause(at, i + 1),
    to: "SCONJ",
    reason: "said that talks failed",
  },
  {
    words: words("that"),
    from: ["DET", "PRON"],
    when: (at, i) => isPlainNoun(at, i - 1) && beginsClause(at, i + 1) && hasContent(at(i - 1)),
    to: "SCONJ",
    reason: "fears that talks may fail",
  },
  {
    words: words("that"),
    from: ["DET", "SCONJ"],
    when: (at, i) =>
      at(i - 1).upos === "NOUN" &&
      beginsClause(at, i + 1) &&
      !hasContent(at(i - 1)) &&
      !/^(?:tell|told|warn|inform|remind|assure|convince)/u.test(at(i - 2).lower) &&
      !/^(?:tell|told|warn|inform|remind|assure|convince)/u.test(at(i - 3).lower),
    to: "PRON",
    reason: "the city that he left",
  },
  {
    words: words("that this these those"),
    from: ["DET", "SCONJ"],
    when: (at, i) =>
      !startsPhrase(at, i + 1) &&
      (at(i + 1).upos === "AUX" ||
        at(i + 1).upos === "PUNCT" ||
        at(i + 1).upos === "ADP" ||
        at(i + 1).upos === "VERB" ||
        at(i + 1).lower === "who"),
    to: "PRON",
    reason: "that is all; those of the North",
  },
  {
    words: words("which what who whom whoever whatever"),
    from: ["DET", "SCONJ", "ADV"],
    when: (at, i) => !isPlainNoun(at, i + 1) || beginsClause(at, i + 1),
    to: "PRON",
    reason: "which ended",
  },
  {
    words: words("all both some any many most several few none each"),
    from: ["DET", "ADJ"],
    when: (at, i) =>
      at(i + 1).lower === "of" || at(i + 1).upos === "AUX" || (at(i + 1).upos === "PUNCT" && at(i - 1).upos !== "ADJ"),
    to: "PRON",
    reason: "some of them",
  },
  {
    words: PARTICLES,
    from: ["ADV", "SCONJ"],
    when: (at, i) =>
      at(i - 1).upos === "VERB" &&
      startsPhrase(at, i + 1) &&
      /^(?:in|on|over|through|along|around|up|off|out)$/u.test(at(i).lower),
    to: "ADP",
    reason: "called off the talks",
  },
];
