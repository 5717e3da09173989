import { AGREEMENT_NOUNS, MEETING_NOUNS, PROPOSAL_NOUNS } from "../nouns.ts";
import type { Relation, Wording } from "../relation.ts";

export const concerns: Relation = {
  id: "concerns",
  label: "concerns",
  inverse: "is the subject of",
  definition: "The meeting, proposal or agreement is about the target.",
  source: ["meeting", "proposal", "agreement"],
  target: ["state", "place", "organization", "event"],
};

export const concernsWording: Wording = {
  relation: concerns,
  hint: "a meeting, proposal or agreement is plainly about the target, which is no party to it",
  triggers: /* @__PURE__ */ (() => [
    {
      verb: [
        "concern",
        "address",
        "cover",
        "regard",
        "govern",
        "regulate",
        "tackle",
        "discuss",
        "affect",
        "involve",
        "mention",
      ],
      target: ["object"],
      reason: "The treaty covers the islands.",
    },
    {
      verb: ["focus", "center", "centre", "concentrate", "touch"],
      target: ["on", "upon", "around"],
      reason: "The talks focused on the Tarn valley.",
    },
    { verb: ["deal"], target: ["with"], reason: "The accord deals with the islands." },
    { verb: ["relate", "pertain", "apply", "refer"], target: ["to"], reason: "The clause applies to the harbour." },
    { verb: ["revolve"], target: ["around"], reason: "The summit revolved around the islands." },
    {
      verb: ["devote", "dedicate"],
      source: ["object"],
      target: ["to"],
      reason: "The conference was devoted to the islands.",
    },
    {
      noun: [...new Set([...MEETING_NOUNS, ...AGREEMENT_NOUNS, ...PROPOSAL_NOUNS])],
      source: ["self"],
      target: ["about", "on", "over", "concerning", "regarding", "for"],
      reason: "The talks on the islands resumed.",
    },
  ])(),
  examples: [
    { text: "The conference in Berlin was about Libya.", source: "conference", target: "Libya" },
    { text: "Portugal proposed talks on Western Sahara.", source: "talks", target: "Western Sahara" },
    { text: "The treaty covers Svalbard.", source: "treaty", target: "Svalbard" },
  ],
  nearMisses: [
    { text: "The conference in Berlin began on Monday.", reason: "On Monday is when, not what about." },
    { text: "The envoys met on Malta.", reason: "On an island is where." },
  ],
};
