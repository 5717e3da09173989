import { words } from "../lexicon/words.ts";
import { caseOf, childrenBy, headAt, lemmaAt, lowerAt, relAt } from "../tree.ts";
import type { Happening, HappeningMention } from "./happening.ts";

/** A mention that only says "the talks" reaches back this many sentences. */
export const REACH = 14;

/** Words that tell no agreement or meeting from another. */
export const GENERIC: ReadonlySet<string> = words(
  "peace talk negotiation round deal final draft long-awaited closed-door face-to-face indirect direct high-level top-level working level crunch crucial landmark bilateral diplomatic round-table day hour",
);

/** The noun of a mention, singular. */
export function nounOf(mention: HappeningMention): string {
  return mention.label === undefined ? lemmaAt(mention.tree, mention.head) || mention.noun : mention.noun;
}

/** "The talks in Tarn are the third round": the subject is what is said of it. */
export function isSaidToBe(mention: HappeningMention, other: Happening): boolean {
  return other.mentions.some(
    (m) =>
      m.tree === mention.tree &&
      !m.said &&
      m.nounClass.kind === mention.nounClass.kind &&
      relAt(m.tree, m.head) === "nsubj" &&
      headAt(m.tree, m.head) === mention.head &&
      childrenBy(m.tree, mention.head, "cop").length > 0,
  );
}

/** "A new round of talks", "a session of the conference": one happening. */
export function isInRound({ tree, head, nounClass }: HappeningMention, other: Happening): boolean {
  const above = headAt(tree, head);
  return (
    nounClass.kind === "meeting" &&
    relAt(tree, head) === "nmod" &&
    caseOf(tree, head) === "of" &&
    /^(?:rounds?|series|sessions?)$/u.test(lowerAt(tree, above)) &&
    other.mentions.some((m) => m.tree === tree && m.head === above)
  );
}

/**
 * "The deal in Tarn", "the closed-door talks": the one of its noun, or else the one agreement or meeting, that the
 * article has spoken of, where nothing that is said of either speaks against it. Of two, nobody knows which.
 */
export function onlyOne(mention: HappeningMention, recent: readonly Happening[]): Happening | undefined {
  const { kind } = mention.nounClass;
  if (!mention.definite || mention.isLongAgo || mention.isDescribed || mention.label !== undefined) return undefined;
  if (mention.ordinal !== undefined || mention.tree.tokens[mention.head]?.upos === "PROPN") return undefined;
  const alike = recent.filter((other) => other.kind === kind && isOpen(other));
  const named = alike.filter((other) => other.mentions.some((m) => nounOf(m) === nounOf(mention)));
  const [only, second] = named.length > 0 || (kind !== "agreement" && kind !== "meeting") ? named : alike;
  if (!only || second) return undefined;
  const last = only.mentions.at(-1);
  if (!last || mention.tree.index - last.tree.index > REACH) return undefined;
  const told = toldIn(mention.content, mention.madeIn);
  const before = toldIn(
    [...only.content],
    only.mentions.flatMap((m) => m.madeIn ?? []),
  );
  return told.length === 0 || before.length === 0 || told.some((word) => only.content.has(word)) ? only : undefined;
}

function toldIn(content: readonly string[], madeIn: readonly string[] = []): string[] {
  return content.filter((word) => !GENERIC.has(word) && !madeIn.includes(word));
}

/** What "the talks" can mean: told by something, of these days, and no visit or call. */
function isOpen({ mentions, content, place, date, parties, ordinal }: Happening): boolean {
  const isTold = content.size > 0 || parties.length > 0 || Boolean(place ?? date ?? ordinal);
  return isTold && !mentions.every((m) => m.isLongAgo || m.said || /^(?:visit|call)$/u.test(m.nounClass.family));
}
