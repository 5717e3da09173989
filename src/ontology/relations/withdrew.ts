import { ACTORS } from "../ends.ts";
import { AGREEMENT_NOUNS, FORCE_NOUNS, MEETING_NOUNS } from "../nouns.ts";
import type { Relation, Wording } from "../relation.ts";

export const withdrew: Relation = {
  id: "withdrew",
  label: "withdraws from",
  inverse: "is left by",
  definition: "The source pulls out of, quits, walks out of or retreats from the target.",
  source: ACTORS,
  target: ["place", ...ACTORS, "agreement", "meeting"],
  plover: "RETREAT",
  cameo: "087", // de-escalate military engagement
};

export const withdrewWording: Wording = {
  relation: withdrew,
  hint: "source withdraws troops from a place, quits an agreement or body, or walks out of a meeting",
  triggers: [
    {
      verb: ["withdraw", "retreat", "disengage", "secede", "defect"],
      target: ["from"],
      reason: "Ruritania withdrew from the treaty.",
    },
    {
      verb: ["pull", "back", "drop", "opt", "bow", "walk", "storm"],
      particle: "out",
      target: ["out of", "of", "from"],
      reason: "Sylvania pulled out of the pact.",
    },
    {
      verb: ["pull", "draw", "fall"],
      particle: "back",
      target: ["from"],
      reason: "The army pulled back from the river.",
    },
    {
      verb: ["quit", "exit", "abandon", "ditch", "desert", "vacate", "forsake"],
      target: ["object"],
      reason: "Ruritania quit the council.",
    },
    {
      verb: "leave",
      object: [
        ...AGREEMENT_NOUNS,
        ...MEETING_NOUNS,
        "bloc",
        "union",
        "alliance",
        "council",
        "organisation",
        "organization",
        "party",
        "coalition",
        "group",
      ],
      target: ["object"],
      reason: "Sylvania left the alliance.",
    },
    {
      verb: ["scrap", "terminate", "cancel", "annul", "void", "repeal", "revoke", "abrogate", "rescind"],
      object: AGREEMENT_NOUNS,
      target: ["object"],
      reason: "Ruritania scrapped the accord.",
    },
    {
      verb: "tear",
      particle: "up",
      object: AGREEMENT_NOUNS,
      target: ["object"],
      reason: "The premier tore up the deal.",
    },
    {
      verb: ["call", "break"],
      particle: "off",
      object: [...MEETING_NOUNS, "visit", "engagement"],
      target: ["object"],
      reason: "Ruritania called off the summit.",
    },
    {
      verb: ["cancel", "suspend", "abort", "halt"],
      object: [...MEETING_NOUNS],
      target: ["object"],
      reason: "Sylvania cancelled the talks.",
    },
    {
      verb: ["withdraw", "pull", "evacuate", "remove", "extract"],
      object: [...FORCE_NOUNS, "mission", "staff", "delegation", "team"],
      target: ["from", "out of", "object's from"],
      reason: "Ruritania withdrew its troops from the islands.",
    },
    {
      verb: ["suspend", "end", "cancel", "withdraw", "terminate"],
      object: ["participation", "membership", "involvement", "signature"],
      target: ["in", "of", "from", "object's in", "object's of", "object's from"],
      reason: "Sylvania suspended its participation in the treaty.",
    },
    {
      verb: ["flee", "evacuate"],
      target: ["object", "from"],
      sourceKinds: ["state", "organization"],
      targetKinds: ["place"],
      reason: "The rebels fled the town.",
    },
    {
      verb: "resign",
      target: ["from"],
      targetKinds: ["organization", "state"],
      reason: "Ona Bright resigned from the council.",
    },
    {
      noun: [
        "withdrawal",
        "pullout",
        "pull-out",
        "exit",
        "retreat",
        "departure",
        "walkout",
        "secession",
        "resignation",
        "defection",
        "pullback",
        "evacuation",
      ],
      source: ["possessor", "of", "by"],
      target: ["from", "of"],
      reason: "Ruritania's withdrawal from the pact was expected.",
    },
    {
      verb: ["leave", "exit"],
      target: ["object"],
      targetKinds: ["place", "state"],
      notObject: ["country", "nation", "region", "area"],
      without: ["for", "clause"],
      reason: "Ruritanian troops left the valley.",
    },
    {
      verb: ["announce", "order", "begin", "complete", "start", "speed", "accelerate", "finish", "continue", "plan"],
      object: ["withdrawal", "pullout", "pull-out", "retreat", "evacuation", "departure", "drawdown"],
      target: ["from", "object's from", "of", "object's of"],
      reason: "The army completed its withdrawal from the valley.",
    },
  ],
  examples: [
    {
      text: "Burundi withdrew from the International Criminal Court.",
      source: "Burundi",
      target: "International Criminal Court",
    },
    { text: "Ethiopia pulled its troops out of Somalia.", source: "Ethiopia", target: "Somalia" },
    { text: "Hungary walked out of the talks on Wednesday.", source: "Hungary", target: "talks" },
    {
      text: "Japan's withdrawal from the whaling treaty surprised Australia.",
      source: "Japan",
      target: "whaling treaty",
    },
    { text: "Cuba may leave the agreement.", source: "Cuba", target: "agreement", modality: "possible" },
  ],
  nearMisses: [
    { text: "Ana Torres withdrew money from her account in Quito.", reason: "Money from an account is no retreat." },
    { text: "Hungary pulled ahead of Austria.", reason: "To pull ahead leaves nothing." },
    { text: "Cyprus denounced the border agreement.", reason: "Who denounces a text has not left it." },
  ],
};
