import { ACTORS } from "../ends.ts";
import type { Relation } from "../relation.ts";

export const ordered: Relation = {
  id: "ordered",
  label: "orders",
  inverse: "is ordered by",
  definition: "The source orders the target, or decides on it on its own authority.",
  source: ACTORS,
  target: ["event", ...ACTORS],
  hint: "source gives the target an order, or decides an event on its own authority",
  triggers: [
    { verb: "order", target: ["object", "clause"], reason: "The king ordered a strike, and the fleet to sail." },
    {
      verb: ["command", "direct", "instruct", "authorise", "authorize", "task", "mandate", "oblige", "assign"],
      target: ["object", "clause"],
      reason: "The premier instructed the ministry to close the port.",
    },
    { verb: ["decree", "proclaim"], target: ["object", "clause"], reason: "The emir decreed an election." },
    { verb: "decide", target: ["on", "clause"], reason: "Ruritania decided on a blockade." },
    {
      verb: ["declare", "announce", "impose"],
      object: ["emergency", "war", "curfew", "law", "mobilisation", "mobilization", "independence", "state", "holiday"],
      target: ["object"],
      reason: "Sylvania declared a state of emergency.",
    },
    {
      verb: ["call", "schedule", "announce", "postpone", "cancel", "delay", "annul"],
      object: ["election", "referendum", "vote", "poll", "plebiscite"],
      target: ["object"],
      reason: "The premier called an election.",
    },
    {
      verb: ["issue", "sign", "give"],
      object: ["order", "decree", "directive", "instruction", "edict"],
      target: ["object", "object's to", "to"],
      reason: "The king signed a decree on the harbour.",
    },
    {
      verb: ["appoint", "nominate", "name", "dispatch", "reappoint", "install"],
      target: ["object"],
      reason: "The president appointed Ona Bright as envoy.",
    },
    {
      verb: ["sack", "fire", "oust", "remove", "depose", "unseat", "dissolve", "disband", "replace", "purge"],
      target: ["object"],
      reason: "The king sacked the premier.",
    },
    { verb: "dismiss", target: ["object"], reason: "President Halloran dismissed Ona Bright." },
    {
      noun: ["order", "decree", "directive", "decision", "instruction", "edict"],
      source: ["possessor", "by", "of"],
      target: ["self"],
      reason: "The emir's decree was read out.",
    },
    {
      noun: ["order", "instruction", "command"],
      source: ["possessor", "by", "from"],
      target: ["to"],
      reason: "The general's order to the fleet was clear.",
    },
    {
      noun: ["appointment", "dismissal", "sacking", "removal", "ouster", "nomination", "firing"],
      source: ["possessor", "by"],
      target: ["of"],
      reason: "The king's dismissal of the premier was sudden.",
    },
  ],
  examples: [
    {
      text: "President Joyce Mensah ordered an investigation into the fire.",
      source: "Joyce Mensah",
      target: "investigation",
    },
    { text: "King Harald Brandt ordered the Royal Navy to return.", source: "Harald Brandt", target: "Royal Navy" },
    { text: "Prime Minister Maria Okafor called an election for June.", source: "Maria Okafor", target: "election" },
    { text: "Emir Yusuf Rahmani sacked General Paul Mwangi.", source: "Yusuf Rahmani", target: "Paul Mwangi" },
  ],
  nearMisses: [
    { text: "Joyce Mensah ordered a coffee in Lisbon.", reason: "A customer's order is no command." },
    { text: "In order to save water, Malta closed the pools.", reason: "In order to is a conjunction." },
  ],
};
