import type { Token } from "../../../language/index.ts";
import { mendClauses } from "./mend-clauses.ts";
import { mendHeadlines } from "./mend-headlines.ts";
import { mendNouns } from "./mend-nouns.ts";
import { mendParticles } from "./mend-particles.ts";
import { mendPhrases } from "./mend-phrases.ts";
import { mendVerbs } from "./mend-verbs.ts";
import { mendCharges } from "./mend-charges.ts";
import { readPairs } from "./read-pairs.ts";
import { cutCompounds } from "./cut-compounds.ts";

/**
 * A sentence's tokens with what the parser is known to get wrong in news put right, where the words leave no doubt:
 * words first, then phrases, nouns, verbs, clauses, since each looks at what the one before has mended.
 */
export function mendTokens(tokens: readonly Token[]): readonly Token[] {
  return mendClauses(
    mendParticles(mendVerbs(mendNouns(mendPhrases(mendCharges(mendHeadlines(cutCompounds(readPairs(tokens)))))))),
  );
}
