import { ACTORS } from "../ends.ts";
import type { Relation, Wording } from "../relation.ts";

export const contacted: Relation = {
  id: "contacted",
  label: "contacts",
  inverse: "contacts",
  definition: "The two exchange letters, calls or messages.",
  source: ACTORS,
  target: ACTORS,
  symmetric: true,
  plover: "CONSULT",
  cameo: "041",
};

export const contactedWording: Wording = {
  relation: contacted,
  hint: "one writes to, phones or sends a message to the other, who need not be in the same room",
  triggers: [
    {
      verb: ["phone", "telephone", "ring", "email", "e-mail", "text", "message", "cable", "contact", "approach"],
      target: ["object"],
      reason: "The premier phoned the king.",
    },
    { verb: "write", target: ["to", "recipient"], reason: "Ruritania wrote to the council." },
    {
      verb: ["correspond", "communicate"],
      target: ["with"],
      mutual: true,
      reason: "The admiral corresponded with the rebels.",
    },
    {
      verb: "speak",
      target: ["with"],
      with: ["by", "over"],
      withNoun: ["phone", "telephone", "video", "video-link"],
      mutual: true,
      reason: "The premier and the king spoke by phone.",
    },
    { verb: "reach", particle: "out", target: ["to"], reason: "Sylvania reached out to the islanders." },
    {
      verb: "speak",
      target: ["to", "by phone with", "by telephone with", "on the phone with"],
      reason: "The envoy spoke to the premier.",
    },
    {
      verb: ["send", "write", "deliver", "hand", "pass", "convey", "address", "dispatch", "post", "relay", "forward"],
      object: [
        "letter",
        "message",
        "note",
        "telegram",
        "email",
        "text",
        "missive",
        "cable",
        "greeting",
        "word",
        "memo",
      ],
      target: ["recipient", "to", "object's to"],
      reason: "The king sent a letter to the bishop.",
    },
    {
      verb: ["exchange", "trade", "swap"],
      object: ["letter", "message", "note", "email", "greeting"],
      target: ["with", "object's with"],
      mutual: true,
      reason: "The premier exchanged letters with the king.",
    },
    {
      verb: ["hold", "have", "make", "place", "take"],
      object: ["call", "conversation", "contact"],
      mutual: true,
      target: ["with", "to", "object's with", "object's to", "from"],
      reason: "Ruritania had a telephone call with Sylvania.",
    },
    {
      noun: ["touch", "contact"],
      source: ["subject"],
      target: ["with"],
      reason: "The envoy is in touch with the rebels.",
    },
    {
      verb: ["get", "stay", "keep", "remain"],
      target: ["in touch with", "in contact with"],
      reason: "The envoy stayed in touch with the rebels.",
    },
    { verb: ["notify", "inform", "brief", "alert"], target: ["object"], reason: "Ruritania notified the council." },
    {
      verb: ["establish", "make", "maintain", "restore"],
      object: ["contact", "hotline"],
      target: ["with", "object's with"],
      reason: "The rebels made contact with the ministry.",
    },
    {
      noun: ["letter", "message", "telegram", "note", "email", "call", "missive"],
      source: ["possessor", "from", "by"],
      target: ["to", "with"],
      reason: "The premier's letter to the king was printed.",
    },
    {
      noun: ["correspondence", "contact", "communication", "exchange"],
      source: ["possessor", "between"],
      target: ["with", "between"],
      reason: "Ruritania's contact with the rebels broke off.",
    },
    {
      verb: "speak",
      target: ["with", "to"],
      particle: "on the phone",
      mutual: true,
      reason: "The premier and the king spoke on the phone.",
    },
    {
      verb: ["speak", "talk"],
      target: ["with", "to"],
      particle: "by phone",
      mutual: true,
      reason: "The premier talked by phone with the king.",
    },
    {
      verb: ["call"],
      target: ["object"],
      sourceKinds: ["person"],
      targetKinds: ["person"],
      with: ["to", "on"],
      withNoun: ["discuss", "congratulate", "express", "phone", "telephone", "urge", "offer", "thank"],
      reason: "The premier called the king to discuss the flood.",
    },
  ],
  examples: [
    {
      text: "Prime Minister Maria Okafor phoned President Tomas Lindgren on Sunday.",
      source: "Maria Okafor",
      target: "Tomas Lindgren",
    },
    { text: "Slovakia wrote to the European Commission.", source: "Slovakia", target: "European Commission" },
    {
      text: "Bishop Luis Ferreira sent a letter to King Harald Brandt.",
      source: "Luis Ferreira",
      target: "Harald Brandt",
    },
    { text: "Peru has not contacted Chile.", source: "Peru", target: "Chile", polarity: "negated" },
  ],
  nearMisses: [
    { text: "Maria Okafor called Tomas Lindgren a liar.", reason: "To call somebody a liar is no telephone call." },
    { text: "Ana Torres wrote a book about Chile.", reason: "Who is written about is not written to." },
    {
      text: "Maria Okafor and Tomas Lindgren remain in the race for the presidency.",
      reason: "Rivals in a race need not be in touch.",
    },
    {
      text: "Ana Torres and Luis Ferreira wrote a song about the sea.",
      reason: "Who write together do not write to one another.",
    },
  ],
};
