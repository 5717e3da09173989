import { subjectsOf } from "../claims/arguments.ts";
import type { ClaimDraft } from "../claims/claim-draft.ts";
import { words } from "../lexicon/words.ts";
import { headAt, lemmaAt, lowerAt } from "../tree.ts";
import type { SpeakerDraft, SpeakerHost } from "./speaker.ts";

const ACCUSING = words("accuse suspect blame criticise criticize condemn denounce fault");

/** "X and Y accused each other of breaking the truce": that X broke it is what Y says. */
export function mutualAccuser({ tree, at, source }: ClaimDraft, { resolver }: SpeakerHost): SpeakerDraft | undefined {
  const other = headAt(tree, at);
  if (source.kind !== "actor" || lowerAt(tree, other) !== "other" || lowerAt(tree, other - 1) !== "each")
    return undefined;
  const each = headAt(tree, other) === other - 1 ? other - 1 : other;
  const verb = headAt(tree, each);
  if (!ACCUSING.has(lemmaAt(tree, verb))) return undefined;
  for (const subject of subjectsOf(tree, verb))
    for (const actor of resolver.actorsAt(tree, subject))
      if (actor.referent !== source.actor.referent) return { text: actor.referent.name, actor, tree, at: subject };
  return undefined;
}
