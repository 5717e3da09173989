import { BE_FORMS, HAVE_FORMS } from "../lexicon/closed-class.ts";
import { IRREGULAR_FORMS } from "../lexicon/irregular-verbs.ts";

/** What a verb's ending allows it to be. "held" is past and participle, "meet" base only. */
export interface VerbForm {
  /** Infinitive, imperative or present without -s. */
  readonly base: boolean;
  readonly present: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly ing: boolean;
}

const SAME_AS_BASE = new Set(
  "put cut set hit let cost cast shut quit hurt split spread read bid bet burst broadcast forecast beat run come become shed thrust upset offset reset overcome".split(
    " ",
  ),
);

/** Reads a verb's form off its spelling; `word` lower case. */
export function verbForm(word: string): VerbForm {
  if (BE_FORMS.has(word) || HAVE_FORMS.has(word)) {
    const past = word === "was" || word === "were" || word === "had" || word === "'d" || word === "’d";
    return {
      base: word === "be" || word === "have",
      present: !past && word !== "be" && word !== "been" && !word.endsWith("ing"),
      past,
      participle: word === "been" || word === "had",
      ing: word.endsWith("ing"),
    };
  }
  const irregular = IRREGULAR_FORMS.get(word);
  if (irregular) {
    const base = SAME_AS_BASE.has(word);
    return { base, present: base, past: irregular.past, participle: irregular.participle, ing: false };
  }
  if (/.{2}ing$/u.test(word) && !/^(?:bring|sing|ring|spring|cling|swing|sting|fling|wing|string)$/u.test(word))
    return { base: false, present: false, past: false, participle: false, ing: true };
  if (
    /.ed$/u.test(word) &&
    !/^(?:need|feed|speed|breed|bleed|heed|exceed|proceed|succeed|seed|weed|embed|shed|wed|impede)$/u.test(word)
  )
    return { base: false, present: false, past: true, participle: true, ing: false };
  if (/[^su]s$/u.test(word) && !/^(?:bias|canvas|focus|was|is|has)$/u.test(word))
    return { base: false, present: true, past: false, participle: false, ing: false };
  return { base: true, present: true, past: false, participle: false, ing: false };
}
