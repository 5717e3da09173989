import { NATIONAL_ADJECTIVES, NEGATIONS, POSSESSIVE_PRONOUNS, SUBORDINATORS } from "../lexicon/closed-class.ts";
import { words } from "../lexicon/words.ts";

import type { Mend } from "./mend.ts";
import { hasForm, isPlainNoun, CLITIC_BE, PLAIN_VERBS } from "./mend.ts";

export const WORD_MENDS: readonly Mend[] = [
  // Words
  { words: NEGATIONS, to: "PART", reason: "did n't, not" },
  {
    words: SUBORDINATORS,
    when: (at, i) => at(i - 1).upos !== "DET",
    to: "SCONJ",
    reason: "said it would leave although talks went on",
  },
  {
    words: words("president minister secretary senator justice king queen prince general"),
    from: ["NOUN"],
    when: (at, i) => at(i).capital && at(i + 1).upos === "PROPN",
    to: "PROPN",
    reason: "President Arden",
  },
  {
    words: NATIONAL_ADJECTIVES,
    from: ["PROPN", "NOUN"],
    when: (at, i) =>
      at(i).capital &&
      (isPlainNoun(at, i + 1) || at(i + 1).upos === "ADJ" || at(i + 1).upos === "NUM") &&
      !/^(?:Jordan|Georgia)$/u.test(at(i).text),
    to: "ADJ",
    reason: "French officials; North Korean missiles: adjectives, though capitalised",
  },
  {
    words: words("north south east west"),
    when: (at, i) => at(i).capital,
    to: "PROPN",
    reason: "the North; North Macedonia",
  },
  {
    words: PLAIN_VERBS,
    from: ["NOUN", "ADJ", "PROPN"],
    when: (at, i) => !at(i).capital,
    to: "VERB",
    reason: "envoys met on Friday",
  },
  { words: words("according"), from: ["ADV", "NOUN", "ADJ"], to: "VERB", reason: "according to officials" },
  { words: words("more less most least"), when: (at, i) => isPlainNoun(at, i + 1), to: "ADJ", reason: "more talks" },
  {
    words: words("more most less least"),
    when: (at, i) => at(i + 1).upos === "ADJ" || at(i + 1).upos === "ADV",
    to: "ADV",
    reason: "more recent",
  },
  {
    words: words("only even just"),
    from: ["ADJ"],
    when: (at, i) => at(i - 1).upos !== "DET" && !POSSESSIVE_PRONOUNS.has(at(i - 1).lower),
    to: "ADV",
    reason: "only then",
  },
  {
    words: words("there"),
    when: (at, i) => at(i + 1).upos === "AUX" || at(i + 1).upos === "VERB" || at(i + 1).lower === "'s",
    to: "PRON",
    reason: "there were no talks",
  },
  {
    words: words("over around about under"),
    from: ["ADP"],
    when: (at, i) =>
      at(i + 1).upos === "NUM" &&
      at(i - 1).upos !== "NOUN" &&
      at(i - 1).upos !== "PROPN" &&
      !/^\d{4}$/u.test(at(i + 1).text),
    to: "ADV",
    reason: "rescued over 700 sailors",
  },
  { words: words("like"), from: ["ADJ"], to: "ADP", reason: "allies like Norway" },
  { words: words("such"), from: ["ADV"], to: "ADJ", reason: "such as" },
  { words: words("today tomorrow yesterday tonight"), from: ["ADV", "ADJ"], to: "NOUN", reason: "met today" },
  { words: words("percent %"), to: "NOUN", reason: "20 percent" },
  { words: words("%"), to: "SYM", reason: "20 %" },
  {
    words: words("i ii iii iv vi vii viii ix xi xii xiii xiv xv xvi"),
    from: ["PROPN", "NOUN"],
    when: (at, i) => at(i).text.length > 1 && at(i).capital,
    to: "NUM",
    reason: "Rowan II",
  },

  // Clitics
  {
    words: CLITIC_BE,
    when: (at, i) => at(i - 1).upos === "PRON" || /^(?:there|here|who|what|that|where|how)$/u.test(at(i - 1).lower),
    to: "AUX",
    reason: "it 's over",
  },
  {
    words: CLITIC_BE,
    from: ["PART", "VERB", "PRON", "NOUN"],
    when: (at, i) =>
      isPlainNoun(at, i - 1) &&
      at(i - 2).upos !== "ADP" &&
      at(i - 2).upos !== "VERB" &&
      ((hasForm(at, i + 1, "ing") && at(i + 1).upos === "VERB") ||
        at(i + 1).upos === "DET" ||
        NEGATIONS.has(at(i + 1).lower)),
    to: "AUX",
    reason: "the deal 's falling apart",
  },
  { words: CLITIC_BE, from: ["VERB", "NOUN", "PRON", "X", "ADP"], to: "PART", reason: "Norway 's" },
  { words: words("let"), from: ["AUX", "NOUN"], to: "VERB", reason: "let 's go" },
];
