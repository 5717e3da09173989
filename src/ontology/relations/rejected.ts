import { ACTORS } from "../ends.ts";
import type { Relation, Wording } from "../relation.ts";
import { DISMISSALS_OF_PLANS } from "./rejected/dismissals.ts";
import { NEVER } from "./rejected/never.ts";
import { REFUSALS } from "./rejected/refusals.ts";

export const rejected: Relation = {
  id: "rejected",
  label: "rejects",
  inverse: "is rejected by",
  definition: "The source rejects, refuses, opposes or rules out the target.",
  source: ACTORS,
  target: ["proposal", "meeting", "agreement", ...ACTORS],
  plover: "REJECT",
  cameo: "120",
  excludes: ["accepted", "supported"],
};

export const rejectedWording: Wording = {
  relation: rejected,
  hint: "source rejects, refuses, declines, rules out, opposes or boycotts the target; disputing a statement is `denied`",
  // Marked as pure, so that the viewer, which needs no triggers, can leave them out.
  triggers: /* @__PURE__ */ [REFUSALS, DISMISSALS_OF_PLANS, NEVER].flat(),
  examples: [
    { text: "Kenya rejected the proposal to close the refugee camps.", source: "Kenya", target: "proposal" },
    { text: "Switzerland turned down an offer to join the customs union.", source: "Switzerland", target: "offer" },
    { text: "President Tomas Lindgren ruled out talks with Hamas.", source: "Tomas Lindgren", target: "talks" },
    {
      text: "Brazil's rejection of the fishing agreement angered Portugal.",
      source: "Brazil",
      target: "fishing agreement",
    },
    {
      text: "Iceland did not reject the plan for a joint coast guard.",
      source: "Iceland",
      target: "plan",
      polarity: "negated",
    },
  ],
  nearMisses: [
    {
      text: "Peru did not rule out a summit with Ecuador.",
      reason: "Not to rule out is no rejection: the claim is negated.",
    },
    {
      text: "The court rejected a witness in the trial in Lisbon.",
      reason: "A nameless court and a witness: no proposal is refused.",
    },
    { text: "Norway's refuse collectors voted in Bergen.", reason: "The noun refuse is waste." },
    {
      text: "Sweden declined to comment on the peace plan.",
      reason: "Who does not comment has not refused what is commented on.",
    },
    { text: "Chile came up against Peru in the final.", reason: "To meet a team in a match opposes no plan." },
  ],
};
