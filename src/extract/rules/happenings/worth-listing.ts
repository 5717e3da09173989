import { lowerAt } from "../tree.ts";
import type { Happening, HappeningMention } from "./happening.ts";

/**
 * Whether a reader would expect a happening as a node though no claim leads to it: a noun names it, and two things at
 * least tell it from others of its sort; of what no article calls "the", "a" or by name ("attacks on ships"), three.
 */
export function isWorthListing(happening: Happening): boolean {
  const { mentions, content, place, date, parties, ordinal } = happening;
  if (!mentions.some(isNamed)) return false;
  const told = [
    content.size > 0,
    place !== undefined,
    date !== undefined,
    parties.length > 0,
    ordinal !== undefined,
    mentions.some(isProper),
  ];
  const signs = told.filter(Boolean).length + (mentions.length > 1 && content.size > 0 ? 1 : 0);
  return signs >= (mentions.some(isParticular) ? 2 : 3);
}

function isNamed({ said, nounClass }: HappeningMention): boolean {
  return !said && nounClass.family !== "deed";
}

/** "The Tarn Accord": a name of its own. */
function isProper({ tree, head, said, label }: HappeningMention): boolean {
  return !said && label === undefined && head > 0 && tree.blockKind !== "title" && tree.tokens[head]?.upos === "PROPN";
}

/** "The attack", "a summit", "the Tarn accord"; not "any plan", "no deal". */
function isParticular({ tree, first, head, definite, said }: HappeningMention): boolean {
  if (said) return false;
  if (definite || tree.blockKind === "title") return true;
  for (let i = first; i < head; i++) if (/^(?:a|an|first|second|third)$/u.test(lowerAt(tree, i))) return true;
  return tree.tokens[head]?.upos === "PROPN";
}
