export type { Language, Sentence, Token, Upos } from "./sentence.ts";
export type { Features } from "./features.ts";
export { loadEnglish } from "./english.ts";
export { findDates } from "./dates/find-dates.ts";
export type { DateMention } from "./dates/find-dates.ts";
export type { Tense } from "./dates/rows.ts";
export {
  findBody,
  findKnown,
  findTitle,
  givenName,
  isFamilyNameFirst,
  knownOf,
  LONGEST_TITLE,
  PLACES,
  stateOf,
  STATES,
  statesIn,
} from "./gazetteer/index.ts";
export type { Body, GivenName, Known, KnownName, SpeaksOf, Title } from "./gazetteer/index.ts";
