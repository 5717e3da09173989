import type { Mend } from "./mend.ts";
import { CLAUSE_MENDS } from "./mends-of-clauses.ts";
import { VERB_MENDS } from "./mends-of-verbs.ts";
import { WORD_MENDS } from "./mends-of-words.ts";

/** In this order, each over the whole sentence before the next: clauses can only be seen once verbs are right. */
export const MENDS: readonly Mend[] = [...WORD_MENDS, ...VERB_MENDS, ...CLAUSE_MENDS];
