import { words } from "./words.ts";

/** The nouns that tell a person by another. */
export const RELATIVES: ReadonlySet<string> = words(
  "wife husband spouse son daughter sons daughters niece nephew brother sister brothers sisters father mother widow widower cousin uncle aunt lady grandson granddaughter grandfather grandmother stepson stepdaughter fiancé fiancée ex-wife ex-husband parents child children half-brother half-sister",
);
