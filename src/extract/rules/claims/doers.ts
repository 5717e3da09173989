import type { Modality, Polarity } from "../../../model/index.ts";
import { relationOf } from "../../../ontology/index.ts";
import type { HappeningMention } from "../happenings/happening.ts";
import type { Happenings } from "../happenings/join.ts";
import { words } from "../lexicon/words.ts";
import type { Referent } from "../reference/referents.ts";
import { beforeThe, lemmaAt, lowerAt } from "../tree.ts";
import type { ClaimDraft } from "./claim-draft.ts";

const DOER_RULE = "ordered/doer";

/**
 * Deeds, singular, that are wholly their doer's: "Ruritania's raid". One's exit, sentence, hearing, trial, campaign or
 * nomination is none: it befalls one, or others decide on it.
 */
const OWN_DEEDS = words(
  "attack strike airstrike bombing bombardment raid shelling assault offensive invasion incursion counteroffensive counter-offensive aggression ambush massacre seizure annexation occupation crackdown blockade siege operation killing assassination deployment decision ruling decree order ban proclamation edict",
);
/** Whether what the noun names is always its doer's. */
export function isOwnDeed(noun: string): boolean {
  return OWN_DEEDS.has(noun);
}

/** A state's or a body's own, where a person's may be from a race. */
const BODY_DEEDS = words("withdrawal pullout evacuation");

/** "The Ruritanian raid", "a raid by Ruritania"; in "a raid on Ruritanian ships" Ruritania is whose the ships are. */
export function isDoersOwn({ tree, first, head }: HappeningMention, doer: Referent): boolean {
  return doer.drafts.some((draft) => {
    if (draft.tree !== tree) return false;
    if (draft.first >= first && draft.last < head) return true;
    const before = beforeThe(tree, draft.first);
    return draft.first > head && lowerAt(tree, before) === "by";
  });
}

/** "Ruritania's withdrawal from the islands", "a Sylvanian raid on the port": an event named after who decided on it. */
export function doerClaims(mentions: readonly HappeningMention[], happenings: Happenings): ClaimDraft[] {
  const ordered = relationOf("ordered");
  return mentions.flatMap((mention) => {
    const happening = happenings.of(mention);
    const [doer, other] = mention.parties;
    if (!happening || !doer || other || mention.label !== undefined) return [];
    const deed = lemmaAt(mention.tree, mention.head);
    if (!OWN_DEEDS.has(deed) && !(BODY_DEEDS.has(deed) && doer.kind !== "person")) return [];
    if (happening.kind !== "event" || !ordered.source.includes(doer.kind)) return [];
    if (!isDoersOwn(mention, doer)) return [];
    const { tree, head: at } = mention;
    return [
      {
        relation: ordered,
        source: { kind: "actor", actor: { referent: doer, confidence: 1 }, tree, at },
        target: { kind: "happening", happening, mention, tree, at },
        tree,
        at,
        rule: DOER_RULE,
        confidence: 0.65,
      } satisfies ClaimDraft,
    ];
  });
}

/** "It would allow no Ruritanian operation", "stop the Ruritanian raid": a phrase that names it does not say who did it. */
export function isOnlyNamed(claim: ClaimDraft, manner: { polarity: Polarity; modality: Modality }): boolean {
  return claim.rule === DOER_RULE && (manner.polarity === "negated" || !/^(?:actual|possible)$/u.test(manner.modality));
}
