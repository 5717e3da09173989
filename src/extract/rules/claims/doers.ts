import { relationOf } from "../../../ontology/index.ts";
import type { HappeningMention } from "../happenings/happening.ts";
import type { Happenings } from "../happenings/join.ts";
import { words } from "../lexicon/words.ts";
import type { ClaimDraft } from "./claim-draft.ts";

/** Families of events that somebody decides on: an election or a flood nobody orders. */
const DECIDED = new Set(["attack", "move", "decision", "measure"]);

/** Nobody orders what is his own affair, or what is only asked for. */
const PERSONAL = words(
  "resignation resignations nomination nominations investigation investigations inquiry lawsuit lawsuits trial",
);

/** "Ruritania's withdrawal from the islands", "a Sylvanian raid on the port": an event named after who decided on it. */
export function doerClaims(mentions: readonly HappeningMention[], happenings: Happenings): ClaimDraft[] {
  const ordered = relationOf("ordered");
  return mentions.flatMap((mention) => {
    const happening = happenings.of(mention);
    const [doer, other] = mention.parties;
    if (!happening || !doer || other || mention.label !== undefined || !DECIDED.has(mention.nounClass.family))
      return [];
    if (PERSONAL.has(mention.noun)) return [];
    if (happening.kind !== "event" || !ordered.source.includes(doer.kind)) return [];
    const { tree, head: at } = mention;
    return [
      {
        relation: ordered,
        source: { kind: "actor", actor: { referent: doer, confidence: 1 }, tree, at },
        target: { kind: "happening", happening, mention, tree, at },
        tree,
        at,
        rule: "ordered/doer",
        confidence: 0.65,
      } satisfies ClaimDraft,
    ];
  });
}
