import { BE_FORMS, HAVE_FORMS, MODALS, POSSESSIVE_PRONOUNS } from "../lexicon/closed-class.ts";
import { words } from "../lexicon/words.ts";

import type { Mend } from "./mend.ts";
import { after, hasForm, isPlainNoun, startsPhrase, verbAhead, lacksVerb } from "./mend.ts";

export const VERB_MENDS: readonly Mend[] = [
  // Verbs and nouns
  {
    from: ["VERB"],
    when: (at, i) =>
      (at(i - 1).upos === "DET" ||
        POSSESSIVE_PRONOUNS.has(at(i - 1).lower) ||
        (at(i - 1).upos === "PART" && /^['’]s?$/u.test(at(i - 1).text))) &&
      !hasForm(at, i, "participle") &&
      !startsPhrase(at, i + 1) &&
      !/^(?:that|this|these|those|all|both|which|what|each|some|any)$/u.test(at(i - 1).lower),
    to: "NOUN",
    reason: "the warning; a call; its handling",
  },
  {
    from: ["VERB"],
    when: (at, i) =>
      at(i - 1).upos === "ADJ" &&
      (at(i - 2).upos === "DET" || at(i - 2).upos === "ADP") &&
      !hasForm(at, i, "participle") &&
      !startsPhrase(at, i + 1),
    to: "NOUN",
    reason: "a stern warning, in direct talks",
  },
  {
    words: words(
      "talks calls demands moves reports claims attacks strikes threats visits plans steps tests clashes protests",
    ),
    from: ["VERB"],
    when: (at, i) =>
      (isPlainNoun(at, i - 1) || at(i - 1).upos === "ADJ" || at(i - 1).upos === "VERB" || at(i - 1).upos === "ADP") &&
      !startsPhrase(at, i + 1) &&
      at(i + 1).lower !== "that",
    to: "NOUN",
    reason: "peace talks with",
  },
  {
    from: ["NOUN", "ADJ"],
    when: (at, i) =>
      MODALS.has(at(i - 1).lower) && at(i - 1).upos === "AUX" && hasForm(at, i, "base") && !at(i).capital,
    to: "VERB",
    reason: "would free the crew",
  },
  {
    from: ["NOUN"],
    when: (at, i) =>
      at(i - 1).upos === "PART" &&
      at(i - 1).lower === "to" &&
      hasForm(at, i, "base") &&
      startsPhrase(at, i + 1) &&
      at(i + 1).upos !== "NOUN",
    to: "VERB",
    reason: "to cease the fire",
  },
  {
    from: ["NOUN", "PROPN"],
    when: (at, i) =>
      ["he", "she", "they", "we", "it", "who"].includes(at(i - 1).lower) &&
      !at(i).capital &&
      (hasForm(at, i, "past") || /s$/u.test(at(i).lower)),
    to: "VERB",
    reason: "he demands",
  },
  {
    from: ["ADJ", "NOUN"],
    when: (at, i) =>
      BE_FORMS.has(at(i - 1).lower) &&
      hasForm(at, i, "participle") &&
      /ed$/u.test(at(i).lower) &&
      at(i + 1).lower === "by",
    to: "VERB",
    reason: "was outraged by",
  },
  {
    from: ["ADJ"],
    when: (at, i) => HAVE_FORMS.has(at(i - 1).lower) && hasForm(at, i, "participle") && !isPlainNoun(at, i + 1),
    to: "VERB",
    reason: "has welcomed",
  },

  {
    from: ["VERB"],
    when: (at, i) =>
      /^(?:for|of|in|with|at|by|without|under)$/u.test(at(i - 1).lower) &&
      hasForm(at, i, "base") &&
      !startsPhrase(at, i + 1),
    to: "NOUN",
    reason: "asked for help",
  },
  {
    from: ["NOUN"],
    when: (at, i) => at(i + 1).text === "," && /[^s]s$|ed$/u.test(at(i).lower) && !at(i).capital && lacksVerb(at, i),
    to: "VERB",
    reason: "if Sylvania attacks, …: a clause has a verb",
  },

  // Auxiliaries
  { words: BE_FORMS, from: ["VERB"], to: "AUX", reason: "is a friend" },
  { words: words("'ve ’ve 'd ’d 'll ’ll 're ’re 'm ’m"), to: "AUX", reason: "they 've" },
  {
    words: words("have has had having do does did"),
    from: ["VERB"],
    when: verbAhead,
    to: "AUX",
    reason: "had not met",
  },
  {
    words: words("have has had having do does did done doing"),
    from: ["AUX"],
    when: (at, i) => !verbAhead(at, i),
    to: "VERB",
    reason: "has a plan",
  },
  {
    words: words("done doing having"),
    from: ["AUX"],
    when: (at, i) => at(i).lower !== "having" || !verbAhead(at, i),
    to: "VERB",
    reason: "was done",
  },
  {
    words: BE_FORMS,
    from: ["AUX"],
    when: (at, i) => {
      let k = i - 1;
      while (["AUX", "ADV", "PART"].includes(at(k).upos)) k--;
      return at(k).lower === "there" && at(k).upos === "PRON" && at(after(at, i)).upos !== "AUX";
    },
    to: "VERB",
    reason: "there is hope: UD takes the existential for a full verb",
  },
];
