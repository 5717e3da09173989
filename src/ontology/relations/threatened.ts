import { ACTORS } from "../ends.ts";
import { HOSTILE_DEEDS } from "../deeds.ts";
import type { Relation, Wording } from "../relation.ts";

export const threatened: Relation = {
  id: "threatened",
  label: "threatens",
  inverse: "is threatened by",
  definition: "The source threatens or warns the target, or sets it an ultimatum.",
  source: ACTORS,
  target: ACTORS,
  plover: "THREATEN",
  cameo: "130",
};

export const threatenedWording: Wording = {
  relation: threatened,
  hint: "source threatens or warns the target, or gives it an ultimatum",
  triggers: [
    {
      verb: "threaten",
      target: ["object", "clause"],
      reason: "Ruritania threatened Sylvania with war; it threatened to shell the port.",
    },
    {
      verb: "warn",
      target: ["object", "clause"],
      deeds: true,
      reason: "Sylvania warned Ruritania not to cross the river.",
    },
    {
      verb: ["menace", "intimidate", "blackmail", "bully", "coerce", "terrorise", "terrorize"],
      target: ["object"],
      reason: "The general bullied the islanders.",
    },
    {
      verb: ["issue", "deliver", "give", "set", "send", "present", "hand", "make", "repeat", "renew", "sound"],
      object: ["ultimatum", "warning", "threat", "deadline"],
      target: ["recipient", "to", "object's to", "against", "object's against", "for", "object's for"],
      reason: "Ruritania gave Sylvania an ultimatum.",
    },
    {
      verb: ["vow", "promise", "pledge", "swear", "threaten"],
      object: ["retaliation", "revenge", "vengeance", "reprisal", "response", "retribution", "payback"],
      target: ["against", "on", "object's against", "object's on"],
      reason: "The rebels vowed revenge against Sylvania.",
    },
    {
      verb: "threaten",
      object: [
        "action",
        "measure",
        "step",
        "reprisal",
        "strike",
        "attack",
        "war",
        "sanction",
        "tariff",
        "boycott",
        "force",
      ],
      target: ["against", "on", "object's against", "object's on"],
      reason: "Sylvania threatened further action against Ruritania.",
    },
    {
      verb: "serve",
      object: ["notice"],
      target: ["on", "object's on", "to", "object's to"],
      reason: "The union served notice on the government.",
    },
    {
      verb: ["put", "place"],
      particle: "on notice",
      target: ["object"],
      reason: "The judge put the ministry on notice.",
    },
    {
      verb: ["rattle"],
      object: ["sabre", "saber"],
      target: ["at", "object's at"],
      reason: "Ruritania rattled its sabre at its neighbour.",
    },
    {
      noun: ["threat", "warning", "ultimatum"],
      source: ["possessor", "by", "from"],
      target: ["to", "against"],
      reason: "Ruritania's ultimatum to Sylvania ran out.",
    },
    {
      noun: "threat",
      source: ["possessor", "by"],
      target: ["clause"],
      reason: "Ruritania's threat to bomb Sylvania was a bluff.",
    },
    {
      verb: ["threaten", "vow", "pledge", "promise", "swear", "plot"],
      target: ["clause"],
      targetKinds: ACTORS,
      clauseOf: HOSTILE_DEEDS,
      reason: "The rebels vowed to shell Sylvania.",
    },
    {
      verb: ["raise", "utter", "level", "direct", "hurl", "post", "levy"],
      object: ["threat", "spectre", "specter"],
      target: ["against", "at", "to", "object's against", "object's at", "object's to"],
      reason: "The militia levelled threats at the mayor.",
    },
    {
      verb: "warn",
      target: ["object", "recipient"],
      with: ["clause", "of", "that"],
      reason: "Ruritania warned Sylvania that its patience was at an end.",
    },
  ],
  examples: [
    { text: "Algeria threatened Morocco with a boycott.", source: "Algeria", target: "Morocco" },
    { text: "Egypt warned Ethiopia not to fill the dam.", source: "Egypt", target: "Ethiopia" },
    { text: "Algeria threatened further action against Morocco.", source: "Algeria", target: "Morocco" },
    { text: "Boko Haram issued a threat against Cameroon.", source: "Boko Haram", target: "Cameroon" },
    { text: "Vietnam's warning to Cambodia was printed in full.", source: "Vietnam", target: "Cambodia" },
  ],
  nearMisses: [
    { text: "The rising sea threatens Kiribati.", reason: "The sea is no actor." },
    { text: "Forecasters warned of heavy rain in Portugal.", reason: "A forecast threatens nobody." },
    { text: "Egypt said it had never threatened Ethiopia.", reason: "The threat is denied: the claim is negated." },
    {
      text: "Ana Torres warned that Henrik Dahl could lose the vote.",
      reason: "What one foretells of somebody is no threat to him.",
    },
  ],
};
