import { words } from "../lexicon/words.ts";

export const NOT = words("not n't n’t never neither nor hardly barely scarcely");

/** A word above a verb or noun that turns what it says. */
export interface TurnRow {
  readonly words: ReadonlySet<string>;
  readonly reason: string;
}

/** Verbs that say that what they govern is not so; under a "not" of their own, that it is. */
export const UNDOING: TurnRow = {
  words: words(
    "deny fail refuse decline stop avoid cease prevent dispute neglect forget abandon refrain halt quit discontinue dismiss rebut refute omit",
  ),
  reason: "The king denied that he had left, and did not fail to say so.",
};

/** Of those the verbs that say that a deed with a doer of its own never was. */
export const DENYING: TurnRow = {
  words: words("deny avoid prevent dispute rebut refute"),
  reason: "It denied Sylvania's attack on the port, but declined Sylvania's offer.",
};

/** Verbs whose own "not" reaches what they govern. */
export const RAISING: TurnRow = {
  words: words(
    "agree plan want intend expect believe think seek try attempt manage have need mean aim appear seem hope promise choose wish allow permit let be order authorize authorise approve able ready willing likely prepared",
  ),
  reason: "Sylvania did not agree to attend.",
};

/** Adjectives and nouns of truth: "it is not true that"; and those that are untrue themselves. */
export const TRUE: TurnRow = {
  words: words("true correct accurate right case founded"),
  reason: "It is not true that the envoys met.",
};
export const UNTRUE: TurnRow = {
  words: words(
    "untrue false wrong incorrect impossible unlikely improbable inconceivable unable unwilling reluctant far-fetched far-fetch absurd baseless unfounded groundless nonsense ridiculous preposterous fabricated fabrication lie ludicrous untruthful rubbish fiction myth",
  ),
  reason: "It is false that the envoys met; they are unlikely to meet.",
};

/** Nouns whose "no" does: "has no plans to leave". */
export const INTENTS: TurnRow = {
  words: words(
    "plan plans intention intentions desire wish interest need reason evidence sign signs right attempt permission approval authorisation authorization visa clearance leave basis intent proof indication chance possibility way doubt",
  ),
  reason: "It has no plans to leave.",
};
export const REFUSALS: TurnRow = {
  words: words("refusal failure inability denial unwillingness reluctance"),
  reason: "Its refusal to attend was noted.",
};
export const HINDERING: TurnRow = {
  words: words("stop prevent keep bar ban prohibit block discourage dissuade hinder restrain"),
  reason: "Snow kept the envoys from meeting.",
};
/** Of a verb and its particle: "ruled out leaving", "backed out of leaving". */
export const UNDOING_PHRASES = words("rule-out back-out hold-off call-off shy-away back-away pull-out opt-out");
/** "Was acquitted of murdering X": as far as the court is concerned he did not. */
export const ACQUITTING = words("acquit clear exonerate absolve exculpate");
/** Who decides against a deed does not do it. */
export const DECIDING = words("vote decide choose opt rule");
/** What is said of which somebody may say that it is not so. */
export const REPORTS: TurnRow = {
  words: words(
    "report claim allegation rumour rumor accusation charge suggestion speculation assertion contention notion idea insinuation story",
  ),
  reason: "It dismissed reports that Sylvania had left.",
};
export const REFUTING = words("deny dismiss reject refute rebut dispute debunk repudiate contradict disavow ridicule");
/** "The talks were cancelled": what was to be held was not. */
export const CANCELLING = words("cancel scrap scrub abort axe call-off");

/** Verbs that only carry the noun that is their object: "make a deal", "launch an attack". */
export const CARRIERS = words(
  "make reach sign have launch carry issue hold conduct enter strike conclude give mount stage lodge file",
);
