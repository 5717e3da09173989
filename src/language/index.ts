export type { Language, Sentence, Token, Upos } from "./sentence.ts";
export type { Features } from "./features.ts";
export { loadEnglish } from "./english.ts";
export { findDates } from "./dates/find-dates.ts";
export type { DateMention } from "./dates/find-dates.ts";
export type { Tense } from "./dates/rows.ts";
export {
  BODIES,
  findBody,
  findKnown,
  findTitle,
  foldName,
  givenName,
  isFamilyNameFirst,
  knownOf,
  LONGEST_TITLE,
  ORGANIZATIONS,
  PLACES,
  PORTFOLIOS,
  readTitle,
  SEATS,
  stateOf,
  STATES,
  statesIn,
  TITLES,
} from "./gazetteer/index.ts";
export type { Body, GivenName, Known, KnownName, Portfolio, SpeaksOf, Title, TitleReading } from "./gazetteer/index.ts";
