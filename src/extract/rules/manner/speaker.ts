import { possessorsOf, subjectsOf } from "../claims/arguments.ts";
import { REPORTING_VERBS } from "../lexicon/actor-nouns.ts";
import { words } from "../lexicon/words.ts";
import type { Actor, Resolver } from "../reference/actor.ts";
import type { Referent } from "../reference/referents.ts";
import { plain } from "../text.ts";
import {
  caseOf,
  childBy,
  childrenBy,
  headAt,
  isVerb,
  lemmaAt,
  lowerAt,
  relAt,
  spanOf,
  subtree,
  type Tree,
} from "../tree.ts";
import { isNegated } from "./polarity.ts";
import { quoteAt, type Quote } from "./quotes.ts";

/** Who says it: the words, and whom they name. */
export interface SpeakerDraft {
  readonly text: string;
  readonly actor?: Actor;
  readonly tree: Tree;
  readonly at: number;
}

export interface SpeakerHost {
  readonly resolver: Resolver;
  readonly quotes: readonly Quote[];
  readonly text: string;
}

const ACCUSING = words("accuse suspect blame criticise criticize condemn denounce charge fault");
const STATEMENTS = words(
  "claim allegation statement report accusation assertion contention belief suspicion view warning announcement remark comment charge argument suggestion admission conclusion finding",
);
/** Quotes that one "she" after another may carry on. */
const LONGEST_SPEECH = 6;
const MAX_DEPTH = 10;

/**
 * To whom the text attributes what the word at `at` says: whoever is quoted, the subject of a verb of saying above it,
 * "according to X". Nobody where the doer itself says so in reported speech: "X said it had met Y".
 */
export function speakerOf(
  tree: Tree,
  at: number,
  doer: Referent | undefined,
  host: SpeakerHost,
): SpeakerDraft | undefined {
  const offset = tree.tokens[at]?.span.start ?? 0;
  const quote = quoteAt(host.quotes, offset);
  if (quote?.saidBy) return speakerOfQuote(quote, host);
  const found = reporterAbove(tree, at, host);
  if (!found) return undefined;
  return found.actor && found.actor.referent === doer ? undefined : found;
}

/** Whoever is named as saying it; a "she" that nothing else explains is whoever spoke before. */
function speakerOfQuote(quote: Quote, host: SpeakerHost): SpeakerDraft | undefined {
  let at: Quote | undefined = quote;
  for (let steps = 0; steps < LONGEST_SPEECH && at?.saidBy; steps++) {
    const { tree, subject } = at.saidBy;
    const found = speakerFrom(tree, subject, host);
    if (found || !/^(?:he|she)$/u.test(lowerAt(tree, subject))) return found;
    at = at.previous;
  }
  return undefined;
}

function reporterAbove(tree: Tree, at: number, host: SpeakerHost): SpeakerDraft | undefined {
  let below = at;
  for (let depth = 0; depth < MAX_DEPTH && below >= 0; depth++) {
    for (const oblique of childrenBy(tree, below, "obl", "advcl", "nmod")) {
      if (caseOf(tree, oblique) === "according to") return speakerFrom(tree, oblique, host);
      const source = lowerAt(tree, oblique) === "according" ? childBy(tree, oblique, "obl", "nmod") : undefined;
      if (source !== undefined) return speakerFrom(tree, source, host);
    }
    // "As Norway put it".
    const likened = childrenBy(tree, below, "advcl").find(
      (c) =>
        isVerb(tree, c) &&
        (REPORTING_VERBS.has(lemmaAt(tree, c)) || lemmaAt(tree, c) === "put") &&
        childrenBy(tree, c, "mark").some((m) => lowerAt(tree, m) === "as"),
    );
    if (likened !== undefined) return reporter(tree, likened, host);
    const aside = childrenBy(tree, below, "parataxis").find(
      (c) => isVerb(tree, c) && REPORTING_VERBS.has(lemmaAt(tree, c)) && childrenBy(tree, c, "nsubj").length > 0,
    );
    if (aside !== undefined) return reporter(tree, aside, host);
    const above = headAt(tree, below);
    if (above < 0) return undefined;
    const rel = relAt(tree, below);
    if (
      (rel === "ccomp" || rel === "parataxis") &&
      (REPORTING_VERBS.has(lemmaAt(tree, above)) || lemmaAt(tree, above) === "deny") &&
      isVerb(tree, above)
    ) {
      // "Did not say that": it is not what they say.
      return isNegated(tree, above) && lemmaAt(tree, above) !== "deny" ? undefined : reporter(tree, above, host);
    }
    // "Norway's claim that X attacked Y".
    if (rel === "acl" && STATEMENTS.has(lemmaAt(tree, above)) && childrenBy(tree, below, "nsubj").length > 0) {
      const [holder] = possessorsOf(tree, above);
      if (holder !== undefined) return speakerFrom(tree, holder, host);
    }
    // "Accused X of attacking Y": whoever accuses says so.
    if (rel === "advcl" && isVerb(tree, above) && ACCUSING.has(lemmaAt(tree, above)) && isVerb(tree, below))
      return reporter(tree, above, host);
    below = above;
  }
  return undefined;
}

function reporter(tree: Tree, verb: number, host: SpeakerHost): SpeakerDraft | undefined {
  const subject = subjectsOf(tree, verb)[0];
  return subject === undefined ? undefined : speakerFrom(tree, subject, host);
}

function speakerFrom(tree: Tree, subject: number, host: SpeakerHost): SpeakerDraft | undefined {
  const actor = host.resolver.actorsAt(tree, subject).find(({ referent }) => referent.kind !== "place");
  if (actor) return { text: actor.referent.name, actor, tree, at: subject };
  if (tree.tokens[subject]?.upos === "PRON") return undefined;
  const tokens = subtree(tree, subject, (c) =>
    ["acl", "appos", "conj", "cc", "case", "punct", "parataxis"].includes(relAt(tree, c)),
  );
  const span = spanOf(tree, tokens);
  const said = plain(host.text.slice(span.start, span.end))
    .replace(/^(?:the|a|an) /iu, "")
    .replace(/^(?:One|Another|Some|Several|Many|Multiple|Two|Three|His|Her|Its|Their|Other) /u, (word) =>
      word.toLowerCase(),
    );
  return said.length > 1 && said.length <= 80 ? { text: said, tree, at: subject } : undefined;
}
