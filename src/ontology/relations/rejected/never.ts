import { ACTORS } from "../../ends.ts";
import { MEETING_NOUNS } from "../../nouns.ts";
import type { Trigger } from "../../relation.ts";

/** What one refuses to do, or will never do, and with whom. */
export const NEVER: readonly Trigger[] = [
  {
    verb: ["recognise", "recognize"],
    target: ["object"],
    targetKinds: ["state", "organization"],
    without: ["as"],
    undone: true,
    polarity: "negated",
    reason: "Ruritania does not recognise Sylvania.",
  },
  {
    verb: ["reject", "refuse", "rebuff", "decline", "spurn", "oppose", "boycott"],
    object: [...MEETING_NOUNS, "call", "offer", "proposal", "request"],
    target: ["object's with"],
    targetKinds: ACTORS,
    also: true,
    reason: "The junta rejected calls for talks with the rebels.",
  },
  {
    verb: ["turn", "rule"],
    particle: "down",
    object: [...MEETING_NOUNS, "call", "offer", "proposal", "request"],
    target: ["object's with"],
    targetKinds: ACTORS,
    also: true,
    reason: "The junta turned down calls for talks with the rebels.",
  },
  {
    verb: "rule",
    particle: "out",
    object: MEETING_NOUNS,
    target: ["object's with"],
    targetKinds: ACTORS,
    also: true,
    reason: "The junta ruled out talks with the rebels.",
  },
  {
    verb: ["accept", "sign", "recognise", "recognize", "agree", "ratify", "endorse", "approve"],
    target: ["object", "to"],
    targetKinds: ["proposal", "agreement", "meeting"],
    refused: true,
    polarity: "negated",
    reason: "The junta would never sign the accord.",
  },
  {
    verb: ["negotiate", "talk", "meet", "deal", "engage", "compromise", "speak", "cooperate", "sit"],
    target: ["with", "to", "object"],
    targetKinds: ACTORS,
    refused: true,
    polarity: "negated",
    reason: "The junta will not negotiate with the rebels.",
  },
  {
    verb: ["bow", "yield", "bend", "submit", "surrender", "capitulate", "give"],
    target: ["to", "to demands by", "to demands of", "to demands from", "to pressure by", "to pressure from"],
    targetKinds: [...ACTORS, "proposal"],
    refused: true,
    polarity: "negated",
    reason: "The junta would not bow to the demands of the rebels.",
  },
  {
    verb: ["let", "allow", "permit", "admit", "invite", "receive", "recognise", "recognize", "acknowledge"],
    target: ["object"],
    targetKinds: ACTORS,
    // "Will not allow X to grow" refuses X nothing that it asked for.
    without: ["clause"],
    refused: true,
    polarity: "negated",
    reason: "Sylvania refused to let the inspectors of the league into the port.",
  },
  {
    verb: ["attend", "join"],
    target: ["object"],
    targetKinds: ["meeting", "agreement"],
    refused: true,
    polarity: "negated",
    reason: "The premier said he would not attend the Tarnau summit.",
  },
];
