import { ACTORS } from "../ends.ts";
import { AGREEMENT_NOUNS, MEETING_NOUNS } from "../nouns.ts";
import type { Relation, Wording } from "../relation.ts";

export const mediated: Relation = {
  id: "mediated",
  label: "mediates",
  inverse: "is mediated by",
  definition: "The source mediates, brokers, convenes or facilitates the target as a third party.",
  source: ACTORS,
  target: ["meeting", "agreement", "proposal"],
  plover: "CONSULT",
  cameo: "045",
  mode: "third-party",
};

export const mediatedWording: Wording = {
  relation: mediated,
  hint: "source, not itself a party, mediates, brokers, convenes or facilitates a meeting or agreement",
  triggers: /* @__PURE__ */ (() => [
    {
      verb: ["mediate", "broker", "facilitate", "convene", "arbitrate", "moderate", "midwife", "shepherd"],
      target: ["object", "in"],
      reason: "Ruritania mediated the talks.",
    },
    {
      verb: ["sponsor", "oversee", "supervise", "organise", "organize", "arrange", "monitor"],
      notObject: ["bill", "law", "resolution", "statement", "session"],
      object: [...MEETING_NOUNS, ...AGREEMENT_NOUNS],
      target: ["object"],
      reason: "The bloc sponsored the talks.",
    },
    {
      verb: ["help", "assist"],
      target: ["in", "with"],
      targetKinds: ["meeting", "agreement"],
      reason: "The bishop helped with the negotiations.",
    },
    { verb: ["intercede", "intervene"], target: ["in"], reason: "The king interceded in the talks." },
    {
      verb: ["act", "serve"],
      target: [
        "as mediator in",
        "as intermediary in",
        "as go-between in",
        "as a mediator in",
        "as an intermediary in",
        "as a go-between in",
      ],
      reason: "Sylvania acted as mediator in the talks.",
    },
    {
      verb: ["play", "offer"],
      object: ["mediation"],
      target: ["in", "object's in"],
      reason: "Ruritania offered its mediation in the talks.",
    },
    {
      verb: ["lead", "head", "launch"],
      object: ["mediation"],
      target: ["in", "object's in"],
      reason: "The bishop led the mediation in the talks.",
    },
    {
      noun: ["mediation", "facilitation", "brokerage", "arbitration"],
      source: ["possessor", "by"],
      target: ["of", "in"],
      reason: "Ruritania's mediation of the truce was long.",
    },
    {
      noun: ["mediator", "broker", "facilitator", "intermediary", "go-between", "guarantor", "convenor", "convener"],
      source: ["subject"],
      target: ["in", "of", "for", "possessor"],
      reason: "Sylvania is the mediator in the talks.",
    },
    {
      noun: [
        "invitation",
        "auspices",
        "auspex",
        "auspice",
        "aegis",
        "sponsorship",
        "patronage",
        "mediation",
        "facilitation",
        "chairmanship",
        "initiative",
        "behest",
      ],
      source: ["possessor", "of"],
      target: ["occasion"],
      targetKinds: ["meeting"],
      reason: "The talks were held in Zelna under the auspices of the league.",
    },
    {
      verb: ["mediate", "arbitrate", "intercede"],
      target: ["between", "among", "in"],
      targetKinds: ["meeting", "agreement", "proposal"],
      reason: "Ruritania mediated in the quarrel over the talks.",
    },
    {
      verb: ["launch", "undertake", "begin", "start", "continue", "lead", "offer"],
      object: ["mediation", "effort", "mission", "role"],
      target: ["in", "object's in", "of", "for"],
      targetKinds: ["meeting", "agreement", "proposal"],
      reason: "The emir undertook a mission of mediation in the talks.",
    },
    {
      verb: ["lead", "chair", "host", "guide", "steer"],
      object: ["talk", "negotiation", "round", "dialogue", "dialog"],
      target: ["object"],
      sourceKinds: ["person"],
      without: ["for"],
      reason: "The talks, led by the bishop of Zelna, go on.",
    },
    {
      verb: "preside",
      target: ["over", "at"],
      targetKinds: ["meeting", "agreement"],
      reason: "The envoy presided over the talks.",
    },
  ])(),
  examples: [
    { text: "Oman mediated the talks between Yemen and Saudi Arabia.", source: "Oman", target: "talks" },
    { text: "Bishop Luis Ferreira brokered a truce in Mozambique.", source: "Luis Ferreira", target: "truce" },
    {
      text: "The African Union facilitated an agreement between Sudan and South Sudan.",
      source: "African Union",
      target: "agreement",
    },
    { text: "Qatar could broker a ceasefire in Chad.", source: "Qatar", target: "ceasefire", modality: "possible" },
  ],
  nearMisses: [
    { text: "The broker in Zurich sold the shares.", reason: "A stockbroker mediates no talks." },
    { text: "Oman attended the talks in Muscat.", reason: "To attend is not to mediate." },
    {
      text: "Senator Ana Torres sponsored the bill on salt in Peru.",
      reason: "The author of a bill is no go-between.",
    },
  ],
};
